package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Places and bodies that words around them tell. All names but those of states and towns are invented.
func TestPlacesTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"En France, l'accord sera signé au Havre avant la fin de l'année.", "PLACE Havre"},
		{"En France, l'accord sera signé au Mans avant la fin de l'année.", "PLACE Mans"},
		{"Au Ghana, l'accord porte sur les eaux du bassin de la Volta.", "PLACE bassin de la Volta"},
		{"Au Cameroun, le préfet a quitté l'Extrême-Nord pour Douala.", "PROVINCE Extrême-Nord"},
		{"La ministre a été reçue au Palais de la nation, à Kinshasa.", "PLACE Palais de la nation"},
		{"La cérémonie se tiendra à la place des fêtes de Ziguinchor.", "PLACE place des fêtes de Ziguinchor"},
		{"L'Université Sultan Ahmed Testani a conclu une convention avec le Maroc.", "ORGANIZATION Université Sultan Ahmed Testani"},
		{"En Algérie, les élus de l'APC n'ont reçu personne.", "ORGANIZATION APC"},
		{"La ministre a ouvert les locaux du Bureau du Québec à Rome.", "ORGANIZATION Bureau du Québec"},
		{"Le gouvernement malien a signé une convention avec la Banque mondiale.", "ORGANIZATION gouvernement malien"},
		{"Le gouvernement fédéral allemand a signé une convention avec la Banque mondiale.", "ORGANIZATION gouvernement fédéral allemand"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"En France, la convention sera signée au Port autonome de Testville.", "PLACE Port"},
		{"Au Ghana, l'accord porte sur les eaux du bassin de la Volta.", "PROVINCE Volta"},
		{"Le conseil siège en Côte d'Ivoire. Soro Bakatest a assuré les maires de sa présence.", "COUNTRY Danemark"},
		{"Le chef du gouvernement malien, Paul Testard, a reçu une délégation.", "ORGANIZATION gouvernement malien"},
		{"Les responsables de l'État et du gouvernement malien ont reçu une délégation.", "ORGANIZATION gouvernement malien"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}

// Where they lie.
func TestWhereToldPlacesLie(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"an ambassador's residence", "Il a été reçu à la Résidence de France, à Madagascar.", graph.LocatedIn, []string{"mg-residence-de-france → mg"}},
		{"a river's basin is of several states", "L'accord porte sur le bassin de la Testa, au Ghana.", graph.LocatedIn, nil},
	})
}
