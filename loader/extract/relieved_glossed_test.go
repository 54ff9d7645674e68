package extract_test

import (
	"testing"

	"entente/graph"
)

// TestRelievedAndGlossed reads posts that somebody is made to give up, bodies that brackets explain, and
// committees of many matters. Persons are invented.
func TestRelievedAndGlossed(t *testing.T) {
	hold, in := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"relieved, an honorific before the name", "Hanoi (VNA) - Le Conseil populaire de la province de Nghe An a relevé M. Tran Van Testa de son poste de vice-président du Comité populaire provincial.", hold,
			[]string{"tran-van-testa → comite-populaire-vn-nghe-an vice-président (former)"}},
		{"relieved, with an aside in brackets", "Hanoi (VNA) - Le Conseil populaire de la province de Nghe An a décidé de démettre M. Tran Van Testa (expulsé du Parti) de ses fonctions de vice-président du Comité populaire provincial.", hold,
			[]string{"tran-van-testa → comite-populaire-vn-nghe-an vice-président (former)"}},
		{"appointed, an honorific before the name", "Hanoi (VNA) - Le Conseil populaire de la province de Nghe An a élu M. Tran Van Testa au poste de vice-président du Comité populaire provincial.", hold,
			[]string{"tran-van-testa → comite-populaire-vn-nghe-an vice-président"}},
		{"a chamber explained before its holder", "Hanoi (VNA) - Le président de la Chambre du Peuple d'Inde (chambre basse), Ram Testa, a souri.", hold, []string{"ram-testa → chambre-peuple-in président"}},
		{"explained, and of a state", "Hanoi (VNA) - Le président du Sénat (chambre haute du Parlement) de Roumanie, Ion Testa, a souri.", in, nil},
		{"a chamber of a state", "Hanoi (VNA) - La présidente de la Chambre haute du Japon, Akiko Testa, a souri.", in, []string{"chambre-haute-jp → jp"}},
		{"a committee of many matters", "Hanoi (VNA) - Dao Trong Testa a été élu président de la Commission de la Culture, de l'Education, de la Jeunesse, de l'Adolescence et de l'Enfance de l'Assemblée nationale.", in,
			[]string{"adolescence-commission-culture-education-enfance-jeunesse-assemblee-nationale → assemblee-nationale"}},
		{"matters and another body", "Hanoi (VNA) - Il a vu des représentants de la Commission de la Culture, de l'Union de la jeunesse et de la Croix-Rouge.", in, nil},
	})
}
