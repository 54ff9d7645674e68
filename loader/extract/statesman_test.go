package extract_test

import (
	"testing"

	"entente/graph"
)

// TestStatesmen reads whose president "le président X" is where the text leaves it unsaid:
// whom the tables know is of his own state, told of or not.
func TestStatesmen(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"of a state told of", "Rabat (MAP) - Le Maroc a souri à l'Algérie. Le Maroc a souri au président Abdelmadjid Tebboune.", hold, []string{"abdelmadjid-tebboune → dz président"}},
		{"of a state whose town is told of", "Québec - Le Canada et le Canada ont souri. Paul Testa a vu à Lyon le président Emmanuel Macron.", hold, []string{"emmanuel-macron → fr président"}},
		{"of a state that goes unnamed", "Dakar (APS) - Le Sénégal a salué l'ex-président Yahya Jammeh.", hold, []string{"yahya-jammeh → gm président (former)"}},
		{"a namesake by surname", "Dakar (APS) - Le Sénégal a salué le ministre de la Culture, Moussa Macron.", hold, []string{"moussa-macron → sn ministre de la Culture"}},
		{"an envoy's state is not the article's", "Présidé par le ministre de l'Agriculture, Paul Testa, l'atelier a réuni l'ambassadrice d'Italie, Anna Testini, et le représentant de la FAO au Sénégal, Jean Testou.", hold,
			[]string{"anna-testini → it ambassadrice", "jean-testou → organisation-des-nations-unies-pour-l-alimentation-et-l-agriculture représentant", "paul-testa → sn ministre de l'Agriculture"}},
		{"a minister of a province among envoys", "Moncton - Le Nouveau-Brunswick et encore le Nouveau-Brunswick ont souri. La ministre du Développement social, Marie Testa, a vu Paul Testou, ambassadeur de France au Canada, Jean Testi, premier ministre du Canada, et Anne Testo, ancienne gouverneure générale du Canada.", hold,
			[]string{"anne-testo → ca gouverneure générale (former)", "jean-testi → ca premier ministre", "marie-testa → ca-nouveau-brunswick ministre du Développement social", "paul-testou → fr ambassadeur"}},
		{"of a province", "Moncton - Le Nouveau-Brunswick a souri au Canada, et le Canada au Canada. Le premier ministre, David Alward, a souri.", hold, []string{"david-alward → ca-nouveau-brunswick premier ministre"}},
	})
}
