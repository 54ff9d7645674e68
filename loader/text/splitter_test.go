package text_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"entente/loader/text"
)

// A splitter that has seen other pages, more words than it keeps in mind, and one
// word longer than it keeps takes a page apart like a new one.
func TestSplitterForgetsNothingWrong(t *testing.T) {
	r := rules(t, "fr")
	pages := []string{
		"La ville ouvre un pont\n\nM. Le a parlé deKampong Speu(Cambodge), l'accord d’Abidjan.\n\nVoir plus\n\nUn bateau. Photo : VNA\n",
		"A la une\n\nA l'occasion de la 14e session, le 1er mai à Hà Nội, présidentdu Conseil.",
		"Un mot\n\n" + strings.Repeat("Zor", 40) + " fin.",
		"习近平 à Hà Nội\n\na\u0301 - – (",
		"",
	}
	var many strings.Builder
	for i := range 20_000 {
		many.WriteString("mot")
		for ; i > 0; i /= 26 {
			many.WriteByte(byte('a' + i%26))
		}
		many.WriteByte(' ')
	}
	used := text.NewSplitter("fr", r)
	for _, s := range append(append(pages, many.String()), pages...) {
		got, want := used.Split(s), text.Split(s, "fr", r)
		if got.Title != want.Title || !slices.Equal(got.Tokens, want.Tokens) || !slices.EqualFunc(got.Blocks, want.Blocks, sameBlock) {
			t.Errorf("%.40q: a used splitter takes it apart differently", s)
		}
	}
}

func sameBlock(a, b text.Block) bool {
	if len(a.Sentences) == 0 && len(b.Sentences) == 0 {
		a.Sentences, b.Sentences = nil, nil
	}
	return reflect.DeepEqual(a, b)
}

// Tokens have the numbers of their words, folded and as spelled.
func TestTokensAreNumbered(t *testing.T) {
	r := &text.Rules{Numbers: map[string]text.Word{"a": 1, "recu": 2, "reçu": 3, "à": 4}}
	for _, c := range []struct {
		in            string
		word, spelled text.Word
	}{
		{"reçu", 2, 3}, {"Reçu", 2, 3}, {"recu", 2, 2}, {"à", 4, 4}, {"A", 1, 1}, {"vu", 0, 0},
	} {
		if got := text.Tokenize(c.in, r)[0]; got.Word != c.word || got.Spelled != c.spelled {
			t.Errorf("%q is word %d, spelled %d; want %d and %d", c.in, got.Word, got.Spelled, c.word, c.spelled)
		}
	}
	if got := text.Tokenize("A la une", r)[0]; got.Fold != "à" || got.Word != 4 {
		t.Errorf("a bare A is %q, word %d", got.Fold, got.Word)
	}
}

// An article elided before a quotation mark is a word of its own.
func TestElisionBeforeQuotes(t *testing.T) {
	r := rules(t, "fr")
	for _, in := range []string{"de l'« accord »", "de l’“accord”", `de l'"accord"`} {
		if got := text.Tokenize(in, r)[1]; got.Text != "l'" && got.Text != "l’" {
			t.Errorf("%s: the second token is %q", in, got.Text)
		}
	}
}

// Items of a list whose lines a page ran together are sentences of their own, and a paragraph goes on where a
// picture parted it behind a comma.
func TestListsRunTogether(t *testing.T) {
	r := rules(t, "fr")
	for _, c := range []struct {
		name, in string
		want     int // sentences
	}{
		{"dashes glued to words", "Titre\n\nVoici la liste : -Un accord sur le riz -Un accord sur le bois.\n", 3},
		{"an aside", "Titre\n\nLe pont - Le plus long - est ouvert.\n", 1},
		{"a joined word", "Titre\n\nLe pont Testa-Testou -Le plus long est ouvert.\n", 1},
		{"a comma at the end", "Titre\n\nL'audience a eu lieu en présence du ministre des Testes, des Ponts et des Chaussées du pays,\n\nPaul Testard. Il est parti.\n", 2},
		{"a short line", "Titre\n\nLomé,\n\nPaul Testard est parti. Il est venu.\n", 3},
	} {
		n := 0
		for _, b := range text.Split(c.in, "fr", r).Blocks {
			n += len(b.Sentences)
		}
		if n != c.want {
			t.Errorf("%s: %d sentences, want %d", c.name, n, c.want)
		}
	}
}
