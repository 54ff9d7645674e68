package extract_test

import (
	"slices"
	"testing"
)

// Names that tell more than they must stand beside what names by itself.
func TestShortForms(t *testing.T) {
	for _, c := range []struct{ text, long, short string }{
		{"Visite au Laos\n\nHanoï (VNA) – Le ministre Pham Van Duc est en visite de travail au Laos du 3 au 5 mai 2025.", "visite de travail au Laos du 3 au 5 mai 2025", "visite de travail au Laos"},
		{"Nouvelles\n\nHanoï (VNA) – Le gouverneur de la province de Vientiane, Khamphan Sitthi, est arrivé à Hanoï.", "province de Vientiane", "Vientiane"},
	} {
		var forms []string
		for _, m := range read(t, c.text).Mentions {
			if !m.Nominal {
				forms = append(forms, m.Form)
			}
		}
		if !slices.Contains(forms, c.long) || !slices.Contains(forms, c.short) {
			t.Errorf("forms %q, want %q and %q", forms, c.long, c.short)
		}
	}
}
