package extract_test

import (
	"testing"

	"entente/graph"
)

// What somebody has planned, what states keep up, and councils that are bodies where somebody
// presides over them by his post. Persons are invented.
func TestPlansTold(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nDa Nang (VNA) – ", "", []wording{
		{"plans to sign", "La ville de Da Nang prévoit de signer un protocole d'accord avec la province de Savannakhet en 2025.", graph.PartyTo,
			[]string{"la-savannakhet → protocole-d-accord-la-savannakhet-vn-da-nang (planned)", "vn-da-nang → protocole-d-accord-la-savannakhet-vn-da-nang (planned)"}},
		{"plans to visit a town", "Le ministre Tran Van Test prévoit de visiter la province de Savannakhet.", graph.Visited, []string{"tran-van-test → la-savannakhet (planned)"}},
		{"cooperation that is kept up", "Le Vietnam et le Laos sont voisins. Les deux pays maintiennent une coopération globale.", graph.CooperatesWith, []string{"la → vn"}},
		{"who presides over a council by his post", "Le président du Conseil des ministres, Raul Testo Campos, a reçu à La Havane Tran Van Test.", graph.HoldsPosition, []string{"raul-testo-campos → conseil-ministre président"}},
	})
}
