package extract_test

import (
	"testing"

	"entente/graph"
)

// English clauses: whose verb it is, whom a frame joins and whom it does not. Persons are invented.
func TestEnglishClauses(t *testing.T) {
	met, visit, took, signed := graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.Signed
	with, party := graph.CooperatesWith, graph.PartyTo
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a clause behind after", "The visit comes after Kampot Governor Sok Vannak made a trip to Hue.", visit,
			[]string{"sok-vannak → vn-hue"}},
		{"a name behind after", "After Sok Vannak, Tran Van Binh visited Hue.", visit,
			[]string{"tran-van-binh → vn-hue"}},
		{"pleased to welcome", "Tran Van Binh said he was pleased to welcome Kampot Governor Sok Vannak.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"briefed the host", "Kampot Governor Sok Vannak briefed Tran Van Binh on the harvest.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"credentials", "Khamla Phoummavong received the credentials of Ambassador Somchai Rattanakul.", met,
			[]string{"khamla-phoummavong → somchai-rattanakul"}},
		{"the guest of", "Kampot Governor Sok Vannak was the guest of Tran Van Binh.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"bears the signatures", "The plan bears the signatures of Sok Vannak and Tran Van Binh.", met,
			[]string{"sok-vannak → tran-van-binh"}},
		{"his own host", "Kampot Governor Sok Vannak briefed the host on the harvest.", met, nil},
		{"province of a region", "Kampot Governor Sok Vannak visited the Mekong Delta province of Dong Thap.", visit,
			[]string{"sok-vannak → vn-dong-thap"}},
		{"province of a state", "Kampot Governor Sok Vannak is on a visit to Vietnam's northern province of Son La.", visit,
			[]string{"sok-vannak → vn-son-la"}},
		{"on arrival", "Upon arrival in Hue, Kampot Governor Sok Vannak thanked the hosts.", visit,
			[]string{"sok-vannak → vn-hue"}},
		{"headed for", "Kampot Governor Sok Vannak headed for Hue.", visit,
			[]string{"sok-vannak → vn-hue"}},
		{"only invited", "Tran Van Binh extended an invitation to Kampot Governor Sok Vannak to visit Hue.", visit, nil},
		{"incense", "Tran Van Binh offered incense in memory of the fallen at Ba Dinh.", visit,
			[]string{"tran-van-binh → vn-ba-dinh"}},
		{"signed on", "Tran Van Binh signed on the memorandum of understanding on rice.", signed,
			[]string{"tran-van-binh → memorandum-of-understanding-on-rice-e3b98a4da31a127d"}},
		{"sign with", "Tran Van Binh signed a memorandum of understanding on rice with Sok Vannak.", signed,
			[]string{"sok-vannak → memorandum-of-understanding-on-rice-e3b98a4da31a127d", "tran-van-binh → memorandum-of-understanding-on-rice-e3b98a4da31a127d"}},
		{"a ceremony signs nothing", "During the signing ceremony, Tran Van Binh said the agreement was good.", signed, nil},
		{"an envoy is no paper", "Ambassador Guan Mou signed the guest book for Laos.", party, nil},
		{"between with", "The agreement between Kampot with Kien Giang was signed in 2010.", party,
			[]string{"kh-kampot → agreement-between-kampot-with-kien-giang-kh-kampot-vn-kien-giang-2010", "vn-kien-giang → agreement-between-kampot-with-kien-giang-kh-kampot-vn-kien-giang-2010"}},
		{"prolonged", "Kampot and Kien Giang extended their cooperation agreement.", party,
			[]string{"kh-kampot → cooperation-agreement-kh-kampot-vn-kien-giang", "vn-kien-giang → cooperation-agreement-kh-kampot-vn-kien-giang"}},
		{"others end the list", "Hue cooperates with Kampot and other localities of Laos.", with,
			[]string{"kh-kampot → vn-hue"}},
		{"twin provinces", "Kampot and Kien Giang are twin provinces.", with,
			[]string{"kh-kampot → vn-kien-giang"}},
		{"including", "Hue has cooperation with foreign localities, including Kampot and Vientiane.", with,
			[]string{"kh-kampot → vn-hue", "la-vientiane → vn-hue"}},
		{"a seat takes no part", "The Governors of Kampot and Takeo attended the 4th Hue Trade Fair.", took, nil},
		{"who coordinates", "Hue coordinated with Kampot to organise the 4th Hue Trade Fair.", took,
			[]string{"kh-kampot → 4th-hue-trade-fair"}},
		{"held with", "The 4th Hue Trade Fair was held in collaboration with Kampot.", took,
			[]string{"kh-kampot → 4th-hue-trade-fair"}},
	})
}
