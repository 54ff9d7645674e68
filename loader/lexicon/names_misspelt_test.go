package lexicon_test

import (
	"testing"

	"entente/loader/lexicon"
	"entente/seeds"
)

// Names of provinces with letters wrong. Mali has a Koulikoro; Binh Thuan and Ninh Thuan of Vietnam differ by one letter.
func TestProvinceLike(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		words []string
		state string
		want  string
	}{
		{[]string{"kolikoro"}, "ML", "Koulikoro"},
		{[]string{"kolikoro"}, "SN", ""},  // none there
		{[]string{"koulikoro"}, "ML", ""}, // as the tables have it
		{[]string{"kolimoro"}, "ML", ""},  // two letters of eight
		{[]string{"houlikoro"}, "ML", ""}, // the first letter
		{[]string{"haut", "katannga"}, "CD", "Haut-Katanga"},
		{[]string{"gao"}, "ML", ""}, // short
	} {
		got := ""
		if p := lx.Names.ProvinceLike(c.words, func(code string) bool { return code == c.state }); p != nil {
			got = p.Canonical
		}
		if got != c.want {
			t.Errorf("%v in %s is %q, want %q", c.words, c.state, got, c.want)
		}
	}
}
