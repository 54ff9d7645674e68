package extract_test

import (
	"testing"

	"entente/graph"
)

// Stories that tell several into office by the unit alone, and wordings of the press of Africa, Québec
// and Switzerland. Persons are invented.
func TestStoryOffices(t *testing.T) {
	const lead = "Le chef de l'État a signé un décret portant nomination de préfets au Cameroun. "
	hold, met, visit, part, party := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"who comes from elsewhere", lead + "Dans le département de la Menoua région de l'Ouest, Paul Testé, venant du département de la Manyu, prend place à la suite de Jean Testard.", hold,
			[]string{"jean-testard → cm-menoua préfet (former)", "paul-teste → cm-manyu préfet (former)", "paul-teste → cm-menoua préfet"}},
		{"the unit right behind", lead + "Dans l'Est, Paul Testé hérite du Lom-et-Djérem.", hold, []string{"paul-teste → cm-lom-et-djerem préfet"}},
		{"the unit behind who had it", lead + "Dans la région de l'Adamaoua, Paul Testé succède à Jean Testard dans le Mbéré.", hold,
			[]string{"jean-testard → cm-mbere préfet (former)", "paul-teste → cm-mbere préfet"}},
		{"from one unit to another", lead + "Paul Testé quitte le Wouri et rejoint le département du Diamaré.", hold,
			[]string{"paul-teste → cm-diamare préfet", "paul-teste → cm-wouri préfet (former)"}},
		{"which is no visit", lead + "Paul Testé quitte le Wouri et rejoint le département du Diamaré.", visit, nil},
		{"an unknown name", lead + "Mokube Testé hérite du Haut-Nyong.", hold, []string{"mokube-teste → cm-haut-nyong préfet"}},
		{"outside such a story", "Paul Testé hérite du Haut-Nyong.", hold, nil},
		{"a speech behind another's", "Le maire de Lyon, Paul Testé, a parlé à la suite de Jean Testard.", hold, []string{"paul-teste → fr-lyon maire"}},
		{"a sector in the same town", "Le maire de Lyon, Paul Testé, et la conseillère à la Culture, Anne Testard, ont souri.", hold, []string{"anne-testard → fr-lyon conseillère à la Culture", "paul-teste → fr-lyon maire"}},
		{"in company, aside", "Paul Testé, en compagnie de la maire de Gand, Anne Testard, a inauguré la maison du livre.", met, []string{"anne-testard → paul-teste"}},
		{"went to see somebody", "Paul Testé s'est rendu auprès du gouverneur de Diana, Jean Testard.", met, []string{"jean-testard → paul-teste"}},
		{"at somebody's side", "Jean Testard, maire de Gand, et Anne Testard étaient aux côtés de Paul Testé.", met, []string{"anne-testard → paul-teste", "jean-testard → paul-teste"}},
		{"a deed of several words", "Paul Testé a assisté à la cérémonie de mise en service du barrage de Kandadji.", part, []string{"paul-teste → ceremonie-de-mise-en-service-du-barrage-de-kandadji"}},
		{"meetings of two regions", "Paul Testé a participé aux Rencontres Bretagne-Galice.", part, []string{"paul-teste → rencontres-bretagne-galice-e3b98a4da31a127d"}},
		{"texts of cooperation", "Le Hunan et la Bretagne ont signé quatre textes de coopération.", party, []string{"cn-hunan → quatre-textes-de-cooperation-cn-hunan-fr-bretagne", "fr-bretagne → quatre-textes-de-cooperation-cn-hunan-fr-bretagne"}},
	})
}
