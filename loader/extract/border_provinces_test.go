package extract_test

import (
	"testing"

	"entente/graph"
)

// Agency news of provinces on both sides of a border. Persons are invented.
func TestBorderProvinces(t *testing.T) {
	part, met := graph.ParticipatedIn, graph.MetWith
	tellsAll(t, "Coopération frontalière\n\nHanoï (VNA) - ", "", []wording{
		{"a general view, which is nobody's post", "Vue générale de la conférence annuelle entre les provinces de Quang Tri et de Savannakhet.", part,
			[]string{"la-savannakhet → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet", "vn-quang-tri → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet"}},
		{"a feast, on the occasion of which one comes", "M. Vo Van Test s'est rendu à Kandal à l'occasion de la fête Chol Chnam Thmay.", part, nil},
		{"the event, which is no feast", "M. Sok Testa est venu présenter ses vœux du Nouvel An lunaire. S'exprimant lors de l'événement, M. Vo Van Test a salué cette visite.", part, nil},
		{"a feast, which is nothing that two do", "M. Vo Van Test et M. Le Van Testo sont venus à l'occasion de la fête Chol Chnam Thmay.", met, nil},
	})
}
