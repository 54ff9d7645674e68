package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// English wordings, one sentence or two each; persons are invented.
var englishReadings = []struct {
	name  string
	text  string
	types []graph.RelationType
	want  []string
}{
	{"post before the name, the place before the post",
		"Salavan Governor Khamla Phoummavong spoke to the press.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"khamla-phoummavong → la-saravane Governor"}},
	{"post before the name, the body behind it",
		"Chairman of the Gia Lai People's Committee Tran Van Binh opened the bridge.",
		[]graph.RelationType{graph.HoldsPosition, graph.PartOf},
		[]string{"committee-people-s-vn-gia-lai → vn-gia-lai", "tran-van-binh → committee-people-s-vn-gia-lai Chairman"}},
	{"posts behind the names, shared out",
		"Messrs Tran Van Binh and Khamla Phoummavong, Chairman of the Gia Lai People's Committee and Governor of Salavan, respectively, signed the minutes.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"khamla-phoummavong → la-saravane Governor", "tran-van-binh → committee-people-s-vn-gia-lai Chairman"}},
	{"a minister's sector and state",
		"Minister of Public Works and Transport of Laos Khamla Phoummavong left on Monday.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"khamla-phoummavong → la Minister of Public Works and Transport"}},
	{"a state behind the name",
		"President Paul Marchand of France spoke first.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"paul-marchand → fr President"}},
	{"a former post",
		"Former Kampot governor Sok Vannak lives in Phnom Penh.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"sok-vannak → kh-kampot governor (former)"}},
	{"a counterpart",
		"Vietnamese Foreign Minister Tran Van Binh met with his Lao counterpart Khamla Phoummavong in Hue.",
		[]graph.RelationType{graph.HoldsPosition, graph.MetWith},
		[]string{"khamla-phoummavong → la Foreign Minister", "khamla-phoummavong → tran-van-binh", "tran-van-binh → vn Foreign Minister"}},
	{"an envoy's post is held in the state that sends him",
		"Chinese Ambassador to Laos Zhou Weiming attended the 3rd Vientiane Trade Forum.",
		[]graph.RelationType{graph.HoldsPosition},
		[]string{"zhou-weiming → cn Ambassador"}},
	{"membership",
		"Khamla Phoummavong, who is also a member of the Central Committee of the Lao People's Revolutionary Party (LPRP), took the floor.",
		[]graph.RelationType{graph.MemberOf},
		[]string{"khamla-phoummavong → central-committee-la-parti-populaire-revolutionnaire-lao"}},
	{"a courtesy call",
		"Kampot Governor Sok Vannak paid a courtesy call on Hue Mayor Tran Van Binh.",
		[]graph.RelationType{graph.MetWith},
		[]string{"sok-vannak → tran-van-binh"}},
	{"received, in the passive",
		"Kampot Governor Sok Vannak was later received by Kien Giang Chairman Tran Van Binh.",
		[]graph.RelationType{graph.MetWith},
		[]string{"sok-vannak → tran-van-binh"}},
	{"whom one received",
		"The guest was Governor Sok Vannak of Kampot, whom Tran Van Binh received on Friday.",
		[]graph.RelationType{graph.MetWith},
		[]string{"sok-vannak → tran-van-binh"}},
	{"a planned visit",
		"Thai Prime Minister Somchai Rattanakul will pay an official visit to Malaysia in June.",
		[]graph.RelationType{graph.Visited},
		[]string{"somchai-rattanakul → my (planned) --06"}},
	{"sides of an agreement, one with its state before it",
		"Ha Tinh and Laos's Bolikhamxay Province signed a cooperation agreement on Monday.",
		[]graph.RelationType{graph.CooperatesWith},
		[]string{"la-bolikhamxay → vn-ha-tinh"}},
	{"an agreement only hoped for has no sides",
		"Kampot hopes to sign a memorandum of understanding with Kien Giang.",
		[]graph.RelationType{graph.PartyTo, graph.Signed},
		nil},
	{"an agreement not signed has none either",
		"An agreement on fishing between Kampot and Kien Giang was not signed.",
		[]graph.RelationType{graph.PartyTo, graph.Signed},
		nil},
	{"a relative clause takes up the person before it",
		"Tran Van Binh met with Kampot Governor Sok Vannak, who led a delegation to attend the 4th Hue Trade Fair.",
		[]graph.RelationType{graph.MetWith, graph.HoldsPosition},
		[]string{"sok-vannak → kh-kampot Governor", "sok-vannak → tran-van-binh"}},
	{"twins",
		"Kampot has been twinned with Kien Giang since 2010.",
		[]graph.RelationType{graph.CooperatesWith},
		[]string{"kh-kampot → vn-kien-giang"}},
	{"sister cities",
		"Kunming and Chiang Mai became sister cities in 1999.",
		[]graph.RelationType{graph.CooperatesWith},
		[]string{"cn-kunming → th-chiang-mai"}},
	{"a body that two states share belongs to neither",
		"The 5th session of the Vietnam-Laos Joint Committee was held in Hue.",
		[]graph.RelationType{graph.PartOf},
		nil},
}

func TestEnglish(t *testing.T) {
	for _, c := range englishReadings {
		t.Run(c.name, func(t *testing.T) {
			got := told(read(t, "Notes for the week\n\n"+c.text+" The rest of the day was for the people of the town and for the press."), c.types...)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// TestEnglishPhrases reads what a phrase takes in.
func TestEnglishPhrases(t *testing.T) {
	for _, c := range []struct{ text, typ, want string }{
		{"He works at the Salavan Department of Education, Youth and Sport and at home.", "ORGANIZATION", "Salavan Department of Education, Youth and Sport"},
		{"They met the Hoang Long Group in town.", "ORGANIZATION", "Hoang Long Group"},
		{"It was built by the Office of the LPRP Central Committee.", "ORGANIZATION", "Office of the LPRP Central Committee"},
		{"She leads the Communist Party of China (CPC) Yunnan Provincial Committee.", "ORGANIZATION", "Communist Party of China (CPC) Yunnan Provincial Committee"},
		{"They spoke at the 12th meeting of the Laos-Thailand General Border Committee.", "EVENT", "12th meeting of the Laos-Thailand General Border Committee"},
		{"Both signed a memorandum of understanding on student exchange for 2021-2025 in town.", "AGREEMENT", "memorandum of understanding on student exchange for 2021-2025"},
		{"The road ends at Bo Long border gate.", "PLACE", "Bo Long border gate"},
		{"It lies in Kon Tum city.", "PLACE", "Kon Tum city"},
	} {
		r := read(t, "Notes for the week\n\nThe note is short. "+c.text+" The rest of the day was for the people of the town.")
		var got []string
		for _, e := range r.Entities {
			if string(e.Type) == c.typ {
				got = append(got, string([]rune(r.Article.Text)[e.Anchor.Start:e.Anchor.End]))
			}
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
