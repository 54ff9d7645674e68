package extract_test

import (
	"testing"

	"entente/graph"
)

// TestProposedCooperation reads cooperation that somebody only proposes, told in one sentence with
// those that cooperate, and places that a range of others goes by. Happenings are invented.
func TestProposedCooperation(t *testing.T) {
	with, visit := graph.CooperatesWith, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"proposed to unnamed ones behind named ones", "Hanoi (VNA) - Tran Van Testa a salué le soutien de Gifu et de Gunma, a proposé aux autorités des localités japonaises concernées de promouvoir les relations de coopération avec les provinces de Nghe An et de Ha Tinh.", with, nil},
		{"proposed with a perfect", "Hanoi (VNA) - La province de Gifu a proposé aux ministères de promouvoir la coopération économique avec la province de Nghe An.", with, nil},
		{"there is one", "Hanoi (VNA) - La préfecture de Gifu a une bonne coopération avec la province de Nghe An.", with, []string{"jp-gifu → vn-nghe-an"}},
		{"there are ties", "Hanoi (VNA) - La préfecture de Gifu a des relations étroites avec la province de Nghe An.", with, []string{"jp-gifu → vn-nghe-an"}},
		{"the subject behind the verb", "Sion - Les relations suivies qu'entretient la Bretagne avec la Saxe sont un socle sûr.", with, []string{"de-saxe → fr-bretagne"}},
		{"a range of places", "Alger - Le wali de Tébessa, Ali Testa, a évoqué un projet qui relie les wilayas frontalières, d'El Tarf à El Oued en passant par Souk Ahras.", visit, nil},
		{"a stop", "Alger - Le ministre Ali Testa est passé par Souk Ahras.", visit, []string{"ali-testa → dz-souk-ahras"}},
	})
}
