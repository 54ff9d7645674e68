package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Prefects, those who serve with them and the chairs of councils, as papers of West Africa tell of them. Persons
// are invented.
func TestPrefectsAndChairs(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de Côte d'Ivoire\n\n", "", []wording{
		{"a prefect of a region and of its capital", "Le préfet de la région du Hambol, préfet de Katiola, Paul Testou, a souri.", hold, []string{"paul-testou → ci-hambol préfet", "paul-testou → ci-katiola préfet"}},
		{"told of again by both", "M. Paul Testou, préfet de Katiola, est venu. C'est ce qu'a dit le préfet de la région du Hambol, préfet de Katiola.", hold, []string{"paul-testou → ci-hambol préfet", "paul-testou → ci-katiola préfet"}},
		{"of the capital of his region", "Le préfet de Divo a souri. Le préfet de la région du Lôh-Djiboua, Paul Testou, est à Divo.", hold, []string{"paul-testou → ci-divo préfet", "paul-testou → ci-loh-djiboua préfet"}},
		{"of another town", "Le préfet de Lakota a souri. Le préfet de la région du Lôh-Djiboua, Paul Testou, est à Divo.", hold, []string{"paul-testou → ci-loh-djiboua préfet"}},
		{"of a region that goes unnamed", "La région du Hambol attend. M. Paul Testou, préfet de région, préfet de Katiola, a souri.", hold, []string{"paul-testou → ci-hambol préfet de région", "paul-testou → ci-katiola préfet"}},
		{"the office of a prefect", "Le secrétaire général 2 de la préfecture de Bouaflé, Paul Testou, a souri.", hold, []string{"paul-testou → prefecture-ci-bouafle secrétaire général 2"}},
		{"a prefecture that is a unit", "Conakry - En Guinée, le secrétaire général des affaires administratives de la préfecture de Siguiri, Paul Testou, a souri.", hold, []string{"paul-testou → gn-siguiri secrétaire général des affaires administratives"}},
		{"a governor's office", "Niamey - Au Niger, le secrétaire général du gouvernorat de Zinder, Paul Testou, a souri.", hold, []string{"paul-testou → gouvernorat-ne-zinder secrétaire général"}},
		{"a chair told of before", "La tête de liste devient président du conseil régional de Guiglo. Une fois installé, le nouveau président, Paul Testou, a souri.", hold, []string{"paul-testou → conseil-ci-guiglo président"}},
		{"a president of whatever", "Le président de la République, Paul Testou, est attendu. Les rapports sont bons avec le président Ouasséna.", hold, []string{"paul-testou → ci président de la République"}},
		{"an inspector of the state", "Abondant dans le sens du préfet de Katiola, l'inspecteur général d'État, Paul Testou, a souri.", hold, []string{"paul-testou → ci inspecteur général d'État"}},
		{"another official before the subject", "Abondant dans le sens du préfet, l'inspecteur général d'État, le ministre Paul Testou, a souri.", hold, []string{"paul-testou → ci inspecteur général d'État", "paul-testou → ci ministre"}},
		{"an autonomous district", "Le gouverneur du district d'Abidjan, Paul Testou, a souri.", hold, []string{"paul-testou → ci-abidjan gouverneur"}},
	})
}

// Who comes into a post, and who had it before.
func TestPutIntoPosts(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de Guinée\n\n", "", []wording{
		{"put into a post", "Le gouverneur de Kankan, Paul Testou, a installé mardi le préfet de Siguiri, Marc Testi. Il remplace Jean Testard.", hold,
			[]string{"jean-testard → gn-siguiri préfet (former)", "marc-testi → gn-siguiri préfet", "paul-testou → gn-kankan gouverneur"}},
		{"received only", "Le préfet de Pita, Paul Testou, a reçu mardi le préfet de Siguiri, Marc Testi. Il remplace Jean Testard.", hold,
			[]string{"marc-testi → gn-siguiri préfet", "paul-testou → gn-pita préfet"}},
		{"a woman with a man's title", "Le gouverneur de Kankan, Paul Testou, a installé le préfet de Siguiri, Fatoumata Testi. Elle remplace Jean Testard.", hold,
			[]string{"fatoumata-testi → gn-siguiri préfet", "jean-testard → gn-siguiri préfet (former)", "paul-testou → gn-kankan gouverneur"}},
		{"by whom", "Le préfet de Pita, Marc Testi, a été choisi par le président Paul Testou. Il remplace Jean Testard.", hold,
			[]string{"jean-testard → gn-pita préfet (former)", "marc-testi → gn-pita préfet", "paul-testou → gn président"}},
		{"from now on", "Marc Testi prend la place de monsieur Jean Testard désormais gouverneur de Mamou.", hold, []string{"jean-testard → gn-mamou gouverneur"}},
		{"at the head of an office", "Marc Testi succède à Jean Testard à la tête de la préfecture de Dabola.", hold, []string{"jean-testard → gn-dabola préfet (former)", "marc-testi → gn-dabola préfet"}},
		{"at the head of a crowd", "Marc Testi est à la tête de la foule de Dabola.", hold, nil},
	})
}

// A town's name behind a post is somebody's whom the section names in full.
func TestSurnamesTold(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a town too", "Le président Koné est attendu. Mamadou Koné se rendra à Katiola.", []string{"Mamadou Koné"}},
		{"only a town", "Le maire de Koné est attendu. Mamadou Testou se rendra à Koné.", []string{"Mamadou Testou"}},
		{"a surname alone", "Le ministre Sangafouo a parlé avec le préfet Ouassénou.", []string{"Ouassénou", "Sangafouo"}},
		{"a sector, a town and a plural", "Le ministre Commerce, le préfet Dimbokro et les maires Sangafouo ont parlé.", nil},
		{"a misspelling", "Le ministre Sangafou a parlé. Paul Sangafouo est parti.", []string{"Paul Sangafouo"}},
	} {
		if got := persons(t, "La semaine en Côte d'Ivoire\n\n"+c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
