package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts that stand before each name of a list, and seats that two holders share out. Persons are invented.
func TestSectorsInTurn(t *testing.T) {
	hold, met := graph.HoldsPosition, graph.MetWith
	tellsAll(t, "Nouvelles de la région\n\nBamako – ", "", []wording{
		{"sectors before each name", "Un décret porte nomination du ministre des Mines, Ali Testo, du ministre de la Pêche, Jean Testou, ministre de la Culture, Awa Testu, ministre de la Santé, Moussa Testy.", hold,
			[]string{"ali-testo → ml ministre des Mines", "awa-testu → ml ministre de la Culture", "jean-testou → ml ministre de la Pêche", "moussa-testy → ml ministre de la Santé"}},
		{"the list goes on over them", "Le maire, Omar Testor, a reçu le ministre des Mines, Ali Testo, le ministre de la Pêche, Jean Testou, ministre de la Culture, Awa Testu.", met,
			[]string{"ali-testo → omar-testor", "awa-testu → omar-testor", "jean-testou → omar-testor"}},
		{"sectors behind the names", "Ali Testo, ministre des Mines, Jean Testou, ministre de la Pêche, et Awa Testu, maire de Kayes, ont souri.", hold,
			[]string{"ali-testo → ml ministre des Mines", "awa-testu → ml-kayes maire", "jean-testou → ml ministre de la Pêche"}},
		{"a minister of state", "Le ministre d'État, Ali Testo, ministre de la Défense, Jean Testou et Awa Testu ont souri.", hold,
			[]string{"ali-testo → ml ministre d'État", "ali-testo → ml ministre de la Défense"}},
		{"Premier with a capital", "Le Premier vice-président de l'Association des maires du Mali, Ali Testo, a souri.", hold,
			[]string{"ali-testo → association-maire-ml Premier vice-président"}},
		{"a hyphen torn off", "L'ambassadeur du Mali en Suède et porte- parole du groupe, Ali Testo, a souri.", hold,
			[]string{"ali-testo → ml ambassadeur"}},
		{"two governors", "Les régions de Kayes et de Mopti sont voisines, ont dit les deux gouverneurs, Ali Testo et Jean Testou.", hold,
			[]string{"ali-testo → ml-kayes gouverneur", "jean-testou → ml-mopti gouverneur"}},
		{"two governors of nothing told", "À Lomé, le maire a vu les deux gouverneurs, Ali Testo et Jean Testou.", hold, nil},
		{"members of a delegation to come", "Le Togo est loin du Togo. La délégation malienne comprendra aussi le ministre des Mines, Ali Testo.", hold,
			[]string{"ali-testo → ml ministre des Mines"}},
	})
}

// Assemblies by their acronyms, and what their names share.
func TestAcronymAssemblies(t *testing.T) {
	hold, coop := graph.HoldsPosition, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\nAlger – ", "", []wording{
		{"an acronym and its place", "Le président de l'APW de Mila, Ali Testo, a vu le président de l'APC de Mila, Jean Testou.", hold,
			[]string{"ali-testo → assemblee-populaire-dz-mila président", "jean-testou → assemblee-communale-populaire-dz-mila président"}},
		{"several behind one acronym", "Les APW de Mila et de Batna coopèrent depuis 2010.", coop,
			[]string{"assemblee-populaire-dz-batna → assemblee-populaire-dz-mila"}},
		{"presidents of the two", "Les APW de Mila et de Batna sont là. La convention a été signée par les présidents des deux assemblées populaires, Ali Testo et Jean Testou.", hold,
			[]string{"ali-testo → assemblee-populaire-dz-mila président", "jean-testou → assemblee-populaire-dz-batna président"}},
	})
}

// Gatherings by bodies' nouns and by short names, and sides that work together.
func TestCouncilsAndConcert(t *testing.T) {
	part, coop := graph.ParticipatedIn, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\nLomé – ", "", []wording{
		{"a council of ministers of two states", "Un conseil interministériel togolo-malien se tiendra mardi 12 mai à Lomé. La délégation malienne comprendra le ministre des Mines, Ali Testo.", part,
			[]string{"ali-testo → conseil-interministeriel-togolo-malien (planned)"}},
		{"a short name in small letters", "Le 5e Forum sur la coopération portuaire (Focop) s'est tenu à Lomé. Ali Testo a pris part au Focop.", part,
			[]string{"ali-testo → 5e-forum-sur-la-cooperation-portuaire"}},
		{"a state's presence and whose instructions", "Le 5e forum de l'eau s'est ouvert mardi à Lomé. Le séjour de la délégation vise à consolider la présence du Togo sur le plan africain, en exécution des instructions du président Ali Testo.", part, nil},
		{"beside a state", "Le 5e forum de l'eau s'est ouvert mardi en présence des ambassadeurs de France et du Mali, Ali Testo et Jean Testou.", part,
			[]string{"ali-testo → 5e-forum-de-l-eau", "jean-testou → 5e-forum-de-l-eau"}},
		{"in concert", "Le Togo et le Bénin vont œuvrer de concert.", coop, []string{"bj → tg (planned)"}},
		{"in close collaboration", "Le Togo et le Bénin travaillent en étroite collaboration.", coop, []string{"bj → tg"}},
		{"relations of cooperation", "Le Togo et le Bénin ont des rapports de coopération anciens.", coop, []string{"bj → tg"}},
		{"not in concert", "Le Togo et le Bénin ne travaillent pas de concert.", coop, nil},
		{"a ministry in charge", "Le ministère en charge de l'Eau et la ville de Sokodé vont travailler en partenariat.", coop,
			[]string{"charge-eau-ministere → tg-sokode (planned)"}},
	})
}
