package extract_test

import (
	"testing"

	"entente/graph"
)

// TestSectorBehindTitle reads posts with a sector behind "à", and where those hold them of whom
// there are several. Persons are invented.
func TestSectorBehindTitle(t *testing.T) {
	hold, in := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"vice-presidents of a region told of before", "Rennes - La vice-présidente de la région Bretagne, Marie Testard, a souri. Claire Testa, vice-présidente à la culture, et Yves Testou, vice-président aux transports et à la pêche, étaient là.", hold,
			[]string{"claire-testa → fr-bretagne vice-présidente à la culture", "marie-testard → fr-bretagne vice-présidente", "yves-testou → fr-bretagne vice-président aux transports et à la pêche"}},
		{"with its body", "Québec - Lise Testa, vice-rectrice à l'internationalisation de l'Université Laval, a souri.", hold, []string{"lise-testa → universite-laval vice-rectrice à l'internationalisation"}},
		{"its body told before", "Québec - Une journée d'étude a eu lieu à l'Université Laval. La vice-rectrice à la recherche, Lise Testa, y a souri.", hold, []string{"lise-testa → universite-laval vice-rectrice à la recherche"}},
		{"a town's deputy mayor", "Lyon - Luc Testa, adjoint à la culture de la ville de Lyon, a souri.", hold, []string{"luc-testa → fr-lyon adjoint à la culture"}},
		{"the vice-president of a state", "Hanoi (VNA) - Le vice-président de la Bulgarie, Luc Testa, a souri.", hold, []string{"luc-testa → bg vice-président"}},
		{"an embassy's secretary", "Ajaccio - L'ambassadeur de Chine en France, Jun Testa, a souri. Lan Testou, première secrétaire, l'accompagnait.", hold, []string{"jun-testa → cn ambassadeur", "lan-testou → cn première secrétaire"}},
		{"an excellency without the second dot", "Yaoundé - L'ambassadeur du Japon au Cameroun, S.E Kenji Testo, a souri.", hold, []string{"kenji-testo → jp ambassadeur"}},
		{"a region's office abroad", "Québec - Luc Testa, directeur par intérim du Bureau du Québec à Barcelone, a souri.", in, []string{"bureau-ca-quebec-es-barcelone → ca-quebec"}},
	})
}
