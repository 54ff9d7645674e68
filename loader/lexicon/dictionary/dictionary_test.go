package dictionary

import (
	"slices"
	"strings"
	"testing"
)

func TestHas(t *testing.T) {
	d := Dictionary("abaisser\nmari\nmarie\nzone\n")
	for word, want := range map[string]bool{"abaisser": true, "mari": true, "marie": true, "zone": true,
		"": false, "aaaa": false, "maria": false, "zoner": false, "zzzz": false, "abaisse": false} {
		if d.Has(word) != want {
			t.Errorf("Has(%q) is %v", word, !want)
		}
	}
	if Dictionary("").Has("mari") {
		t.Error("an empty dictionary has a word")
	}
}

// The lists are sorted, and each of their words is found.
func TestLanguages(t *testing.T) {
	for _, d := range []Dictionary{French, English} {
		words := strings.Split(strings.TrimSuffix(string(d), "\n"), "\n")
		if !slices.IsSorted(words) {
			t.Fatal("not sorted")
		}
		for i := 0; i < len(words); i += 997 {
			if !d.Has(words[i]) {
				t.Errorf("%q is not found", words[i])
			}
		}
	}
	if !English.Has("provinces") || English.Has("theprovince") {
		t.Error("English: provinces, theprovince")
	}
	for _, word := range []string{"province", "presidents", "signent", "cooperation"} {
		if !French.Has(word) {
			t.Errorf("%q is no word", word)
		}
	}
	for _, word := range []string{"laprovince", "presidentdu", "vietnam"} {
		if French.Has(word) {
			t.Errorf("%q is a word", word)
		}
	}
}
