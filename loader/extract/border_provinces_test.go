package extract_test

import (
	"testing"

	"entente/graph"
)

// Agency news of provinces on both sides of a border. Persons are invented.
func TestBorderProvinces(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Coopération frontalière\n\nHanoï (VNA) - ", "", []wording{
		{"a general view, which is nobody's post", "Vue générale de la conférence annuelle entre les provinces de Quang Tri et de Savannakhet.", part,
			[]string{"la-savannakhet → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet", "vn-quang-tri → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet"}},
	})
}
