package lexicon_test

import (
	"testing"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/seeds"
)

func TestListedWords(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	fr, en := lx.Languages["fr"], lx.Languages["en"]
	for _, c := range []struct {
		what string
		got  bool
		want bool
	}{
		{"an ending", fr.Ends("juridique", class.Named("adjective-ending")), true},
		{"an ending of another language", en.Ends("juridique", class.Named("adjective-ending")), false},
		{"an ending with its accent folded", fr.Ends("etrangeres", class.Named("adjective-ending")), true},
		{"a whole ending", en.IsEnding("th", class.Named("day-ending")), true},
		{"a word that only ends so", en.IsEnding("5th", class.Named("day-ending")), false},
		{"a form, whatever its accents", fr.Lists(class.Named("ministry"), "Ministere"), true},
		{"a form of another class", fr.Lists(class.Named("ministry"), "département"), false},
		{"a word", en.Words(class.Named("plain-and"))["and"], true},
		{"a class that no list has", len(fr.Of(class.Named("no such class"))) > 0, false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v", c.what, c.got)
		}
	}
}

func TestClassSet(t *testing.T) {
	a, b := class.Named("verb"), class.Named("post")
	if a == b || a != class.Named("verb") || a.String() != "verb" {
		t.Fatalf("verb is class %d %q, post %d", a, a, b)
	}
	var set class.Set
	set.Add(a)
	other := class.Named("a class that no Go code asks for")
	set.Add(other)
	if !set.Has(a) || set.Has(b) || set.Has(other) || other.Asked() {
		t.Errorf("a set of verb has %v %v %v", set.Has(a), set.Has(b), set.Has(other))
	}
}
