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

// The list is sorted and finds each of its words.
func TestFrench(t *testing.T) {
	words := strings.Split(strings.TrimSuffix(string(French), "\n"), "\n")
	if !slices.IsSorted(words) {
		t.Fatal("not sorted")
	}
	for i := 0; i < len(words); i += 997 {
		if !French.Has(words[i]) {
			t.Errorf("%q is not found", words[i])
		}
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
