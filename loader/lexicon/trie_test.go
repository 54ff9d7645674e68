package lexicon_test

import (
	"reflect"
	"strings"
	"testing"

	"entente/loader/lexicon"
	"entente/loader/text"
)

func TestTrie(t *testing.T) {
	v := lexicon.NewVocabulary()
	trie := lexicon.NewTrie[string](v)
	for _, phrase := range []string{"comite", "comite central", "comite populaire de la ville", "comite populaire", "ville", "comite"} {
		trie.Add(strings.Fields(phrase), phrase)
	}
	trie.Pack()
	type found = lexicon.Match[string]
	for _, c := range []struct {
		text string
		want []found
	}{
		{"comite central du parti", []found{{Values: []string{"comite", "comite"}, N: 1}, {Values: []string{"comite central"}, N: 2}}},
		{"comite populaire de la ville", []found{{Values: []string{"comite", "comite"}, N: 1}, {Values: []string{"comite populaire"}, N: 2},
			{Values: []string{"comite populaire de la ville"}, N: 5}}},
		{"comite populaire de la province", []found{{Values: []string{"comite", "comite"}, N: 1}, {Values: []string{"comite populaire"}, N: 2}}},
		{"ville", []found{{Values: []string{"ville"}, N: 1}}},
		{"central", nil},
		{"parti", nil},
		{"", nil},
	} {
		toks := text.Tokenize(c.text, &text.Rules{Numbers: v})
		got := trie.Find(toks, nil)
		for i := range got {
			if at := got[i].At; !reflect.DeepEqual(trie.Values()[at:at+len(got[i].Values)], got[i].Values) {
				t.Errorf("%q: the values of %v do not stand at %d", c.text, got[i].Values, at)
			}
			got[i].At = 0
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: %v, want %v", c.text, got, c.want)
		}
		if folded := trie.FindFolded(strings.Fields(c.text), nil); !reflect.DeepEqual(folded, trie.Find(toks, nil)) {
			t.Errorf("%q folded: %v, want %v", c.text, folded, c.want)
		}
	}
}
