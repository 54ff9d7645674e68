package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Where names of ministries and associations end, and of what kind "celui de" makes a unit. All names but those of
// states, towns and departments are invented.
func TestMinistriesAndKinds(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Elle travaille au ministère des Affaires étrangères, de la Coopération et de la Francophonie du Mali.", "ORGANIZATION ministère des Affaires étrangères, de la Coopération et de la Francophonie du Mali"},
		{"Au Niger, le ministère des Affaires étrangères et de la Coopération internationale a signé une convention.", "ORGANIZATION ministère des Affaires étrangères et de la Coopération internationale"},
		{"Au Mali, le ministère des Affaires étrangères, de la Coopération et des maliens de l'Extérieur a signé une convention.", "ORGANIZATION ministère des Affaires étrangères, de la Coopération et des maliens de l'Extérieur"},
		{"Au Mali, l'Association des maires et représentants des quartiers de la savane (Amrqs) a signé une convention.", "ORGANIZATION Association des maires et représentants des quartiers de la savane"},
		{"L'Association régionale des maires et responsables des capitales et métropoles francophones (ARMF) a signé une convention.", "ORGANIZATION Association régionale des maires et responsables des capitales et métropoles francophones"},
		{"La région de l'Oriental, au Maroc, coopère avec le département de l'Aude et celui de la Vienne.", "PLACE Vienne"},
		{"La ministre est allée à Santa Cruz de Tenerife, en Espagne.", "PLACE Santa Cruz de Tenerife"},
		{"À Madagascar, le préfet de Toamasina, Rivo Testja, a ouvert le pont.", "PLACE Toamasina"},
		{"À Madagascar, la province de Toamasina avait un pont.", "PROVINCE Toamasina"},
		{"La ministre malienne a vu les berges de la rivière Sài Test.", "PLACE Sài Test"},
		{"La ministre malienne a reçu SEM Paul Testard.", "PERSON Paul Testard"},
		{"Il a reçu le directeur chargé de l'eau à la Direction générale des Collectivités (DGC), Abdelouazzab El Testi, à Bamako.", "PERSON Abdelouazzab El Testi"},
		{"Au Maroc, on a signé une convention entre le Conseil provincial de Tiznit et la Communauté d'agglomération du pays de Testoire (ATT- France).", "AGREEMENT convention entre le Conseil provincial de Tiznit et la Communauté d'agglomération du pays de Testoire"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Le ministère des Affaires étrangères et la Coopération suédoise ont signé une convention au Mali.", "ORGANIZATION ministère des Affaires étrangères et la Coopération suédoise"},
		{"La ministre malienne a reçu SEM. Paul Testard.", "ORGANIZATION SEM"},
		{"Le maire de Lyon de passage à Paris a vu le préfet.", "PLACE Lyon de passage"},
		{"La ministre est allée à Santa Cruz de Tenerife, en Espagne.", "COUNTRY Argentine"},
		{"Le président de l'Association des maires a rencontré le préfet de Mopti (Amrp) au Mali.", "ORGANIZATION Association des maires a rencontré le préfet de Mopti"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}

// Whose posts are told of as those of others are named before.
func TestEnvoysRespectively(t *testing.T) {
	tellsAll(t, "Nouvelles du Mali\n\n", "", []wording{
		{"behind a list of states", "M. Issa Testo, ministre, s'est entretenu, mardi à Bamako, avec les ambassadeurs de France et d'Italie auprès du Mali, respectivement leurs Excellences MM. Robert Testard et Marco Testini.", graph.HoldsPosition,
			[]string{"issa-testo → ml ministre", "marco-testini → it ambassadeur", "robert-testard → fr ambassadeur"}},
		{"a bracket and a unit aside", "Paul Testard, maire de Bamako, a reçu le vice-président de la Chambre de commerce (CCB), pour la région de Ségou, M. Issa Testo.", graph.HoldsPosition,
			[]string{"issa-testo → chambre-commerce vice-président", "paul-testard → ml-bamako maire"}},
		{"a talk is the subject", "Le président malien Issa Testo était lundi à Bamako. L'entretien d'environ trois heures avec Paul Testard et Luc Testandier a porté sur le pont.", graph.MetWith,
			[]string{"issa-testo → luc-testandier", "issa-testo → paul-testard"}},
		{"of whom nobody tells", "L'entretien avec Paul Testard de Kayes, Luc Testandier de Ségou et Jean Testin a porté sur le pont.", graph.MetWith, nil},
	})
}
