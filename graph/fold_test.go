package graph

import "testing"

func TestFold(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"to lam", "to lam"},
		{"Tô Lâm", "to lam"},
		{"TO-LAM", "to lam"},
		{" to  lam ", "to lam"},
		{"to lam ", "to lam"},
		{"đŒuvre d'Æthel", "doeuvre d aethel"},
		{"a\u0301b", "ab"}, // a combining mark parts no word
		{"İstanbul, Weiß, ẞ", "istanbul weiss ss"},
		{"Пекин 习近平", "пекин 习近平"},
		{"14e – 2°", "14e 2"},
		{"Paramaṃ m\u0323a 한국", "paramam ma 한국"}, // letters of other languages with a diacritic, composed or not
	} {
		if got := Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) is %q, want %q", c.in, got, c.want)
		}
		if got := Fold(c.want); got != c.want {
			t.Errorf("Fold(%q) is %q", c.want, got)
		}
	}
}
