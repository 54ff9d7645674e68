package extract_test

import (
	"testing"

	"entente/graph"
)

// TestEnglishUnseen reads what pages that nobody had read showed to be told in many ways: one
// body by several names, delegations whose leader goes before them, "the country" and "he".
// Persons are invented.
func TestEnglishUnseen(t *testing.T) {
	hold, visit, part := graph.HoldsPosition, graph.Visited, graph.PartOf
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a body of a province by three names", "The People's Committee of Vietnam's northern province of Bac Giang met. The People's Committee of northern Bac Giang province thanked the Bac Giang provincial People's Committee.", part,
			[]string{"committee-people-s-vn-bac-giang → vn-bac-giang"}},
		{"a delegation behind its leader", "Led by Governor Ali Testi, a delegation of Champasak province visited Da Nang on Monday.", visit, []string{"ali-testi → vn-da-nang"}},
		{"the country, of a guest whose state a genitive tells", "Laos is ready. Vietnam's top leader, Ali Testi, will make a state visit to the country.", visit, []string{"ali-testi → la (planned)"}},
		{"he who acts", "Lao Minister Ali Testi told his counterpart John Testard in Jakarta, where he is on an official visit, that ties were good.", graph.ParticipatedIn, []string{"ali-testi → official-visit-e3b98a4da31a127d"}},
		{"the council of whose chairman the surname tells", "Laos has rain. Mrs. Awa Testa of Bac Giang and Chairman of the provincial People's Council Tran Van Testi visited Oudomxay and Champasak.", part,
			[]string{"council-people-s-vn-bac-giang → vn-bac-giang"}},
		{"the diplomat is the ambassador", "Lao Ambassador to Vietnam Ali Testi and Hai Phong Vice Chairman John Testard spoke. The diplomat later toured Cat Ba.", visit,
			[]string{"ali-testi → vn-cat-ba"}},
		{"a rank of the police", "Thai police chief Pol Gen Ali Testi spoke.", hold, []string{"ali-testi → th police chief"}},
		{"a gate with a word of its rank", "The Bo Heng - Ta Loi auxiliary border gate in Kampot will be upgraded.", graph.LocatedIn,
			[]string{"kh-bo-heng-ta-loi-auxiliary-border-gate → kh", "kh-kampot → kh"}},
		{"where an office opens governs nobody", "South Chungcheong Province will open an office in Jakarta. Gov. Kim Testi will fly home.", hold, []string{"kim-testi → kr-chungcheong-du-sud Gov"}},
		{"the seat of another governor", "Gov. Arthur Testor and South Jeolla Vice Gov. Kim Testi praised the ties between Iloilo and South Jeolla.", hold,
			[]string{"arthur-testor → ph-iloilo Gov", "kim-testi → kr-jeolla-du-sud Vice Gov"}},
	})
	for _, text := range []string{
		"Villagers in Ban Nong Testi said so.", "The Lawyers for Human Rights agreed.", "He lives on Le Loi Street.", "The Jim Thompson House opened in May.",
	} {
		if got := persons(t, "Notes for the week\n\n"+text+restOfDay); len(got) > 0 {
			t.Errorf("%s\ngot %q", text, got)
		}
	}
}

// TestEnglishThere reads who was at a gathering that the sentence itself does not name. Persons
// are invented.
func TestEnglishThere(t *testing.T) {
	part := graph.ParticipatedIn
	before := "Notes for the week\n\nA conference on rice was held in Vientiane on 5 May. "
	ali, both := []string{"ali-testi → conference-on-rice-e3b98a4da31a127d"}, []string{"ali-testi → conference-on-rice-e3b98a4da31a127d", "john-testard → conference-on-rice-e3b98a4da31a127d"}
	tellsAll(t, before, restOfDay, []wording{
		{"among the guests", "Among the guests of honour were Mr. Ali Testi and Mr. John Testard.", part, both},
		{"participants", "Participants included Mr. Ali Testi and Mr. John Testard.", part, both},
		{"a speech", "Mr. Ali Testi gave a keynote address.", part, ali},
		{"speeches", "Mr. Ali Testi and Mr. John Testard delivered speeches.", part, both},
		{"the floor", "Mr. Ali Testi took the floor.", part, ali},
		{"there", "Mr. Ali Testi was also there.", part, ali},
		{"told participants", "Mr. Ali Testi told participants that rice was dear.", part, ali},
		{"provinces", "Kampot was also represented.", part, []string{"kh-kampot → conference-on-rice-e3b98a4da31a127d"}},
	})
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a gathering without a name", "A conference was held on 5 May by the People's Committee of Bac Giang.", part,
			[]string{"committee-people-s-vn-bac-giang → conference-e3b98a4da31a127d"}},
	})
}

// TestEnglishSectors reads where the sector of a body ends: before a body of that one, and before
// one of its own; and bodies that begin with a monarch's title. Names are invented.
func TestEnglishSectors(t *testing.T) {
	part, party := graph.PartOf, graph.PartyTo
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"a body of a ministry", "The Ministry of Trade and Transport's General Department of Customs spoke.", part,
			[]string{"custom-department-general-ministry-trade-transport → ministry-trade-transport"}},
		{"no body within a sector", "The Academy of Public Administration spoke.", part, nil},
		{"a body behind the sector", "The Ministry of Labour and Testville City University signed an agreement on rice.", party,
			[]string{"labour-ministry → agreement-on-rice-labour-ministry-testville-university", "testville-university → agreement-on-rice-labour-ministry-testville-university"}},
		{"a sultan's university", "Sultan Testi University and the Academy of Trade signed an agreement on rice.", party,
			[]string{"academy-trade → agreement-on-rice-academy-trade-sultan-testi-university", "sultan-testi-university → agreement-on-rice-academy-trade-sultan-testi-university"}},
		{"whose provinces sign is no side", "Kampot has sisterhood agreements with provinces in Brazil, Spain and Japan.", party, nil},
		{"initial talks are no signature", "Kampot and Attapeu signed an agreement on rice. Mr. Ali Testi said there had been initial talks on an agreement on rice.", graph.Signed, nil},
	})
}
