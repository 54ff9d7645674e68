package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// A headline in capitals tells what it would tell without them, and makes no
// names of its words.
func TestHeadlinesInCapitals(t *testing.T) {
	body := "\n\nHanoï (VNA) – La rencontre a eu lieu lundi dans une atmosphère cordiale."
	for _, c := range []struct{ headline, plain string }{
		{"LA RÉGION DE MINSK ET HUNG YEN DEVIENNENT PARTENAIRES", "La région de Minsk et Hung Yen deviennent partenaires"},
		{"LE PRÉSIDENT TÔ LÂM REÇOIT HUN SEN À HANOÏ", "Le président Tô Lâm reçoit Hun Sen à Hanoï"},
		{"LE LAOS ET LE CAMBODGE SIGNENT UN ACCORD SUR L'EAU", "Le Laos et le Cambodge signent un accord sur l'eau"},
	} {
		got, want := read(t, c.headline+body), read(t, c.plain+body)
		types := []graph.RelationType{graph.CooperatesWith, graph.MetWith, graph.HoldsPosition, graph.Signed, graph.PartyTo}
		ids := func(r *graph.Reading) (out []graph.ID) {
			for _, e := range r.Entities {
				if e.Type != graph.Agreement { // its identity is that of its wording
					out = append(out, e.ID)
				}
			}
			slices.Sort(out)
			return out
		}
		if g, w := told(got, types[:3]...), told(want, types[:3]...); !slices.Equal(g, w) {
			t.Errorf("%s: %q, want %q", c.headline, g, w)
		}
		if g, w := len(told(got, types[3:]...)), len(told(want, types[3:]...)); g != w {
			t.Errorf("%s: %d relations to agreements, want %d", c.headline, g, w)
		}
		if g, w := ids(got), ids(want); !slices.Equal(g, w) {
			t.Errorf("%s: entities %q, want %q", c.headline, g, w)
		}
	}
}
