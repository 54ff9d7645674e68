package extract_test

import (
	"testing"

	"entente/graph"
)

// Changes of posts: who is moved, who comes after whom, and stories of appointments.
func TestChangesOfPosts(t *testing.T) {
	tellsAll(t, "", "", []wording{
		{"moved to another unit", "Alger, 3 mars 2020. M. Brahim Lounis, wali de Skikda, est muté à la wilaya de Guelma.", graph.HoldsPosition,
			[]string{"brahim-lounis → dz-21 wali (former)", "brahim-lounis → dz-24 wali"}},
	})
}
