package extract_test

import (
	"strings"
	"testing"

	"entente/graph"
)

// What papers and the sites of provinces tell in English: who briefed a gathering, whose
// counterpart somebody is, lists with states in them, who is replaced. Persons are invented.
func TestEnglishPapers(t *testing.T) {
	hold, met, visit, took := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	with, party, signed, part, in := graph.CooperatesWith, graph.PartyTo, graph.Signed, graph.PartOf, graph.LocatedIn
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a single name behind a title", "On Friday Kampot Governor Sok Vannak met Trade Minister Sutiyono in Jakarta.", met, []string{"sok-vannak → sutiyono"}},
		{"a word is no name", "Trade Minister praises Kampot Governor Sok Vannak.", met, nil},
		{"a list with states in it", "Kampot has friendship ties with Hunan in China, Champasak of Laos and Trat in Thailand.", with, []string{"cn-hunan → kh-kampot", "kh-kampot → la-champassak", "kh-kampot → th-trat"}},
		{"who said it is not who cooperates", "Kampot Governor Sok Vannak said Kampot has friendship ties with Hunan.", with, []string{"cn-hunan → kh-kampot"}},
		{"his province", "Kampot Governor Sok Vannak said his province had friendship ties with Hunan.", with, []string{"cn-hunan → kh-kampot"}},
		{"the verb's place is no subject", "Kampot Governor Sok Vannak left Hunan after signing an agreement with Champasak.", with, []string{"kh-kampot → la-champassak"}},
		{"a group with names", "Kampot Governor Sok Vannak and a number of officials, including Tran Van Binh, travelled to Hue.", visit, []string{"sok-vannak → vn-hue", "tran-van-binh → vn-hue"}},
		{"the counterpart of a province", "Kampot Governor Sok Vannak and his counterpart from Champasak, Khamla Phoummavong, met on Friday.", hold, []string{"khamla-phoummavong → la-champassak Governor", "sok-vannak → kh-kampot Governor"}},
		{"counterparts sign", "Kampot Governor Sok Vannak and his counterpart from Champasak, Khamla Phoummavong, signed a memorandum of understanding on rice.", signed, []string{"khamla-phoummavong → memorandum-of-understanding-on-rice-kh-kampot-la-champassak", "sok-vannak → memorandum-of-understanding-on-rice-kh-kampot-la-champassak"}},
		{"who is replaced", "Tran Van Binh has been named Chairman of the Gia Lai People's Committee. Binh, 54, replaces Le Van Kiem, who was sick.", hold, []string{"le-van-kiem → committee-people-s-vn-gia-lai Chairman (former)", "tran-van-binh → committee-people-s-vn-gia-lai Chairman"}},
		{"a commission of organisation", "Tran Van Binh, deputy head of the Party Central Committee's Organisation Commission, spoke in Hue.", hold, []string{"tran-van-binh → commission-organisation-central-committee-vn-parti-communiste-du-vietnam deputy head"}},
		{"the chief of a navy", "Thai navy chief Somchai Rattanakul spoke in Bangkok.", hold, []string{"somchai-rattanakul → th navy chief"}},
		{"who briefs a forum", "The 5th Mekong Rice Forum opened in Hue on Friday. Kampot Governor Sok Vannak briefed the delegates on trade.", took, []string{"sok-vannak → 5th-mekong-rice-forum"}},
		{"the opening", "The 5th Mekong Rice Forum opened in Hue on Friday. Kampot Governor Sok Vannak presided over the opening.", took, []string{"sok-vannak → 5th-mekong-rice-forum"}},
		{"speakers with their states", "The 5th Mekong Rice Forum opened in Hue on Friday. Also speaking at the forum were Sok Vannak, governor of Kampot in Cambodia, Khamla Phoummavong, governor of Champasak in Laos, and Tran Van Binh.", took, []string{"khamla-phoummavong → 5th-mekong-rice-forum", "sok-vannak → 5th-mekong-rice-forum", "tran-van-binh → 5th-mekong-rice-forum"}},
		{"a commission of two states", "The Thai-Cambodian Joint Commission met.", part, nil},
		{"authorities that open a sentence", "Authorities of Kampot province met.", part, nil},
		{"no agreement's topic", "Kampot and Champasak signed a memorandum of understanding for the next five years.", party, []string{"kh-kampot → memorandum-of-understanding-kh-kampot-la-champassak", "la-champassak → memorandum-of-understanding-kh-kampot-la-champassak"}},
		{"a district of the gazetteer", "Trat and Champasak met. A school in Champasak sent books to Khlong Yai district.", in, []string{"la-champassak → la", "th-khlong-yai-district → th", "th-trat → th"}},
	})
}

// The ends of a road are no persons, and an autonomous prefecture is one place.
func TestEnglishPapersNames(t *testing.T) {
	for text, not := range map[string]string{
		"Workers finished the Vung Ha – Cua Lam coastal road in Hue.":            "vung-ha",
		"Students came from the Xishuangbanna Dai Autonomous Prefecture in May.": "dai-autonomous-prefecture",
		"Truong Hai plants trees, said Minister of Transport Truong Hai Long.":   "cn-truong-hai",
	} {
		for _, e := range read(t, "Notes for the week\n\n"+text+restOfDay).Entities {
			if strings.HasSuffix(string(e.ID), not) {
				t.Errorf("%s\n got %q", text, e.ID)
			}
		}
	}
}
