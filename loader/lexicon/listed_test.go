package lexicon_test

import (
	"testing"

	"entente/loader/lexicon"
	"entente/seeds"
)

func TestListedWords(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	fr, en := lx.Languages["fr"], lx.Languages["en"]
	class := lexicon.ClassNamed
	for _, c := range []struct {
		what string
		got  bool
		want bool
	}{
		{"an ending", fr.Ends("juridique", class("adjective-ending")), true},
		{"an ending of another language", en.Ends("juridique", class("adjective-ending")), false},
		{"an ending with its accent folded", fr.Ends("etrangeres", class("adjective-ending")), true},
		{"a whole ending", en.IsEnding("th", class("day-ending")), true},
		{"a word that only ends so", en.IsEnding("5th", class("day-ending")), false},
		{"a form, whatever its accents", fr.Lists(class("ministry"), "Ministere"), true},
		{"a form of another class", fr.Lists(class("ministry"), "département"), false},
		{"a word", en.Words(class("plain-and"))["and"], true},
		{"a class that no list has", len(fr.Of(class("no such class"))) > 0, false},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v", c.what, c.got)
		}
	}
}

func TestClassSet(t *testing.T) {
	a, b := lexicon.ClassNamed("verb"), lexicon.ClassNamed("post")
	if a == b || a != lexicon.ClassNamed("verb") || a.String() != "verb" {
		t.Fatalf("verb is class %d %q, post %d", a, a, b)
	}
	var set lexicon.ClassSet
	set.Add(a)
	set.Add(lexicon.SetSize) // beyond the set: passed over
	if !set.Has(a) || set.Has(b) || set.Has(lexicon.SetSize) {
		t.Errorf("a set of verb has %v %v %v", set.Has(a), set.Has(b), set.Has(lexicon.SetSize))
	}
}
