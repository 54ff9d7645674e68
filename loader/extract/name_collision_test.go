package extract_test

import (
	"testing"

	"entente/graph"
)

// Names whose words are words, acronyms or places too, and texts without accents. Persons are invented.
func TestNamesThatAreOtherWords(t *testing.T) {
	met, post := graph.MetWith, graph.HoldsPosition
	tellsAll(t, "Une rencontre\n\nHanoi (VNA) – ", "", []wording{
		{"Son before a noun that is a verb here", "Bui Thanh Son rencontre lundi Jean Testard.", met, []string{"bui-thanh-son → jean-testard"}},
		{"Son before a verb", "Bui Thanh Son reçoit l'ambassadeur de France, Jean Testard.", met, []string{"bui-thanh-son → jean-testard"}},
		{"a district", "Le ministre Vu Quang Testh a reçu lundi Jean Testard.", met, []string{"jean-testard → vu-quang-testh"}},
		{"an acronym within capitals", "Le vice-président du Comité populaire de Da Nang, TRAN NAM TESTH, a rencontré lundi Jean TESTARD.", met, []string{"jean-testard → tran-nam-testh"}},
		{"an elided article within capitals", "Le maire de Québec, Jean-Paul L'ALLIER, a rencontré lundi Jean TESTARD.", met, []string{"jean-paul-l-allier → jean-testard"}},
		{"an under-secretary of a body", "Jean Testard, sous-secrétaire des Nations unies, est arrivé lundi.", post, []string{"jean-testard → organisation-des-nations-unies sous-secrétaire"}},
	})
	tellsAll(t, "Une rencontre\n\nLe vent souffle fort sur la mer et les bateaux rentrent au port avant la nuit.\n\nHanoi (VNA) - ", "", []wording{
		{"no accents: the preposition", "Le ministre malgache, Jean Testard, est venu a Cuba.", graph.Visited, []string{"jean-testard → cu"}},
		{"no accents: the verb", "Le ministre malgache, Jean Testard, a visite la province de Nghe An.", graph.Visited, []string{"jean-testard → vn-nghe-an"}},
	})
	tellsAll(t, "Une rencontre\n\n", "", []wording{
		{"M. with a namesake named later", "Hanoi (VNA) – Wei Test a rencontré Jean Testard. M. Test a ensuite visité le Laos, en présence de l'ambassadeur, Monsieur Bao Test.", graph.Visited, []string{"wei-test → la"}},
	})
}
