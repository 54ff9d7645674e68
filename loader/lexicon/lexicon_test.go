package lexicon_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/text"
	"entente/seeds"
)

func TestLoad(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	n := lx.Names
	if vn := n.Countries["VN"]; vn == nil || vn.Canonical != "Vietnam" || !vn.HasCapital("Hanoi") {
		t.Errorf("VN: %+v", vn)
	}
	p := n.Province("VN", "Kien Giang")
	if p == nil || p.ID != "province/vn-kien-giang" || p.ValidTo != "2025-07-01" || len(p.Successors) != 1 || p.Successors[0] != "An Giang" {
		t.Errorf("Kien Giang: %+v", p)
	}
	if r := n.RulingParty("LA"); r == nil || !strings.Contains(r.Canonical, "lao") {
		t.Errorf("governing party of LA: %+v", r)
	}
	ids := map[graph.ID]string{}
	for _, name := range n.All {
		if was, ok := ids[name.ID]; ok && was != name.Canonical+name.Country {
			t.Errorf("%s names both %s and %s", name.ID, was, name.Canonical+name.Country)
		}
		ids[name.ID] = name.Canonical + name.Country
	}
}

// TestWordingsInParentheses: one form with several wordings in it stands for each of them.
func TestWordingsInParentheses(t *testing.T) {
	entries, err := lexicon.ParseLex("x.lex", strings.NewReader("[c]\n(dirige|préside) la ville(| libre) (de|d') | mène (0) : k=v"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"dirige la ville de", "dirige la ville d'", "dirige la ville libre de", "dirige la ville libre d'",
		"préside la ville de", "préside la ville d'", "préside la ville libre de", "préside la ville libre d'", "mène (0)",
	}
	if got := entries[0].Forms; len(entries) != 1 || !slices.Equal(got, want) || len(entries[0].Folds) != len(want) || entries[0].Attrs["k"] != "v" {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestFaultsNameFileAndLine(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"entry before class", "a | b", "x.lex:1: an entry stands before"},
		{"empty form", "[c]\na | | b", "x.lex:2: an empty form"},
		{"attribute", "[c]\na : b", "x.lex:2: attribute"},
		{"open parenthesis", "[c]\na (b|c", "x.lex:2: a ( has no )"},
		{"one in another", "[c]\na (b|(c|d))", "x.lex:2: a ( has no )"},
		{"nothing of all", "[c]\n(|a)", "x.lex:2: an empty form"},
		{"too many", "[c]\n" + strings.Repeat("(a|b)", 40), "x.lex:2: the line stands for more"},
		{"class", "[c\na", "x.lex:1: a class is written"},
	} {
		if _, err := lexicon.ParseLex("x.lex", strings.NewReader(c.in)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s…", c.name, err, c.want)
		}
	}
	for _, c := range []struct{ name, in, want string }{
		{"relation", "MET : a : subj PERSON, obj PERSON", "x.frames:1: unknown relation type"},
		{"roles", "# c\nMET_WITH : a : subj PERSON", "x.frames:2: a frame has two roles"},
		{"type", "MET_WITH : a : subj PERSON, obj PEOPLE", "x.frames:1: unknown entity type"},
		{"flag", "MET_WITH : a : subj PERSON, obj PERSON : soon", "x.frames:1: unknown flag"},
		{"macro", "MET_WITH : $no b : subj PERSON, obj PERSON", "x.frames:1: pattern"},
		{"first item", "MET_WITH : @adv b : subj PERSON, obj PERSON", "x.frames:1: pattern"},
	} {
		if _, err := lexicon.ParseFrames("x.frames", strings.NewReader(c.in)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s…", c.name, err, c.want)
		}
	}
	tables := fstest.MapFS{"tables/countries.tsv": {Data: []byte("code\tname_fr\tname_en\tadj_fr\nVN\tVietnam\tVietnam\t\nVNM\tx\ty\t\n")}}
	if _, err := lexicon.Load(tables); err == nil || !strings.Contains(err.Error(), "countries.tsv:3:") {
		t.Errorf("a wrong code: %v", err)
	}
}

// sentence is a run of words to match patterns against, and the vocabulary
// that these are numbered by.
type sentence struct {
	words      []string
	vocabulary lexicon.Vocabulary
}

func newSentence(s string, v lexicon.Vocabulary) sentence { return sentence{strings.Fields(s), v} }

// mask returns the words of the sentence.
func (s sentence) mask() *lexicon.WordMask {
	var m lexicon.WordMask
	for i := range s.words {
		w, _ := s.Word(i)
		m.Add(w)
	}
	return &m
}

func (s sentence) Word(i int) (text.Word, bool) {
	if i >= len(s.words) {
		return 0, false
	}
	if s.words[i] == "à" || s.words[i] == "." {
		return s.vocabulary[s.words[i]], true
	}
	return s.vocabulary[graph.Fold(s.words[i])], true
}

func (s sentence) Spelling(i int) (text.Word, bool) { return s.vocabulary[s.words[i]], true }

func (s sentence) Within(i int) bool { return i < len(s.words) && strings.HasPrefix(s.words[i], "_") }

func (s sentence) Phrase(i int, class lexicon.Class) int {
	if class.String() == "adv" && i < len(s.words) && (s.words[i] == "aussi" || s.words[i] == "hier") {
		return 1
	}
	return 0
}

func TestPattern(t *testing.T) {
	macros := map[string][]string{"avoir": {"a", "ont"}}
	for _, c := range []struct {
		pattern, text string
		want          int
	}{
		{"$avoir @adv* (rencontré|reçu)", "a rencontre", 2},
		{"$avoir @adv* (rencontré|reçu)", "ont hier aussi recu", 4},
		{"$avoir @adv* (rencontré|reçu)", "a vu", 0},
		{"a été? reçu", "a ete recu", 3},
		{"a été? reçu", "a recu", 2},
		{"s entretenu ... avec", "s entretenu a paris avec", 5},
		{"s entretenu ... avec", "s entretenu . avec", 0},
		{"signé ... avec", "signé un deux trois quatre cinq six sept huit neuf dix onze douze treize avec", 0},
		{"signé ... avec", "signé un accord _entre _la _ville _de _a _et _celle _de _b _en _c avec", 15},
		{"a _ fini", "a bien fini", 3},
		{"visite à", "visite à", 2},
		{"visite à", "visite a", 0},
	} {
		p, err := lexicon.ParsePattern(c.pattern, macros)
		if err != nil {
			t.Fatal(err)
		}
		v := lexicon.NewVocabulary()
		p.Number(v)
		s := newSentence(c.text, v)
		if got := p.Match(s, 0); got != c.want {
			t.Errorf("%q on %q takes %d words, want %d", c.pattern, c.text, got, c.want)
		}
	}
}

func TestWordsOfElidedForms(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	got := text.Words("de l'", lx.Languages["fr"].Rules)
	if len(got) != 2 || got[0] != "de" || got[1] != "l" {
		t.Errorf("de l': %q", got)
	}
}
