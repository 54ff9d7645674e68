package extract_test

import (
	"testing"

	"entente/graph"
)

// News of regions, cantons and provinces outside Vietnam. Persons are invented.
func TestRegionsNews(t *testing.T) {
	part, located, held, partOf := graph.ParticipatedIn, graph.LocatedIn, graph.HoldsPosition, graph.PartOf
	met, visit := graph.MetWith, graph.Visited
	tellsAll(t, "Nouvelles des régions\n\nFribourg – ", "", []wording{
		{"bodies that share a plural head", "Les Universités de Fribourg et de Neuchâtel ont organisé le 3e Forum des langues.", part,
			[]string{"universite-ch-fribourg → 3e-forum-des-langues", "universite-ch-neuchatel → 3e-forum-des-langues"}},
		{"with the noun of their kind", "Les Parlements de la Région wallonne et de la Province du Nouveau-Brunswick ont organisé le 3e Forum des langues.", part,
			[]string{"parlement-be-wallonie → 3e-forum-des-langues", "parlement-ca-nouveau-brunswick → 3e-forum-des-langues"}},
		{"a part of a region", "Le Haut-Valais et la Haute-Guinée étaient cités.", located,
			[]string{"ch-fribourg → ch", "ch-haut-valais → ch", "gn-haute-guinee → gn"}},
		{"a part of a region in the name of a body", "L'Université de Haute-Alsace est représentée.", located, []string{"ch-fribourg → ch"}},
		{"a street that bears a title", "Le colloque se tient place Reine Testa et boulevard du Président Testard.", held, nil},
		{"the government of a canton", "Le canton de Vaud a salué la visite. La présidente du Conseil d'Etat, Anne Testi, était là.", partOf,
			[]string{"conseil-etat-ch-vaud → ch-vaud"}},
	})
	tellsAll(t, "Nouvelles des régions\n\nRennes – ", "", []wording{
		{"who is welcomed where", "Le Conseil régional accueille lundi à Caen et à Brest une délégation conduite par M. Li Testong, gouverneur du Shandong.", visit,
			[]string{"li-testong → fr-brest", "li-testong → fr-caen"}},
		{"whom others may meet", "Les journalistes pourront rencontrer le gouverneur Li Testong et la maire de Rennes, Anne Testi, ainsi que M. Yann Testard.", met, nil},
		{"the site of another town", "M. Yann Testard a visité le port de Brest et celui de Lorient.", visit,
			[]string{"yann-testard → fr-port-de-brest", "yann-testard → fr-port-de-lorient"}},
		{"the Council of State of no canton", "La Bretagne a salué l'avis. Le président du Conseil d'Etat, Jean Testard, était là.", partOf, nil},
	})
	tellsAll(t, "Nouvelles des régions\n\n", "\n\nLa Bretagne a salué la visite.", []wording{
		{"a caption set as text", "Le président de la Bretagne, Yann Testard, et le gouverneur du Shandong, Li Testong, à Rennes.", met,
			[]string{"li-testong → yann-testard"}},
		{"two authors", "Yann Testard et Anne Testi", met, nil},
		{"a list of who is there", "Étaient présents :\n\nM. Yann Testard, maire de Rennes, et M. Jean Testi, maire de Brest", met, nil},
	})
}
