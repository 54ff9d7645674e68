package lexicon_test

import (
	"slices"
	"strings"
	"testing"

	"entente/loader/lexicon"
	"entente/seeds"
)

func TestVerbForms(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ language, verb, form, want string }{
		{"fr", "rencontrer", "past", "rencontra rencontrèrent"},
		{"fr", "diriger", "imperfect", "dirigeait dirigeaient"},
		{"fr", "lancer", "gerund", "lançant"},
		{"fr", "réunir", "present", "réunit réunissent"},
		{"fr", "entretenir", "present", "entretient entretiennent"},
		{"fr", "recevoir", "participle", "reçu reçus reçue reçues"},
		{"fr", "conduire", "future", "conduira conduiront"},
		{"fr", "aller", "conditional", "irait iraient"},
		{"fr", "sourdre", "infinitive", "sourdre"},
		{"fr", "xyz", "present", ""},
		{"en", "meet", "past", "met"},
		{"en", "visit", "participle", "visited"},
	} {
		if got := strings.Join(lx.Languages[c.language].Verbs.Forms(c.verb, c.form), " "); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.verb, c.form, got, c.want)
		}
	}
}

func TestVoices(t *testing.T) {
	frames, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	fr := frames.Languages["fr"]
	for _, c := range []struct {
		text    string
		relates bool // as an active or a passive wording of MET_WITH
		planned bool
	}{
		{"a rencontré", true, false},
		{"ont aussi reçu", true, false},
		{"rencontrera", true, true},
		{"vient de rencontrer", true, false},
		{"a été reçu hier par", true, false},
		{"reçu par", true, false},
		{"a vendu", false, false},
	} {
		src := newSentence(c.text, fr.Rules.Numbers)
		found, planned := false, false
		for _, n := range fr.FramesAt(src, 0, src.mask(), nil) {
			f := fr.Wordings[n]
			if f.Relation == "MET_WITH" && f.Trigger.Match(src, 0) == len(src.words) {
				found, planned = true, planned || f.Flags.Planned
			}
		}
		if found != c.relates || planned != c.planned {
			t.Errorf("%q: relates %v planned %v, want %v and %v", c.text, found, planned, c.relates, c.planned)
		}
	}
}

// The index leaves no frame out that a scan of all would find.
func TestFramesAt(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	fr := lx.Languages["fr"]
	for _, text := range []string{
		"a aussi présidé la conférence avec lui", "s est entretenu hier avec", "sous la présidence de", "ont signé un accord avec", "visite officielle en suisse",
		"a co présidé", "avant d être reçu par", "(vu) la participation de", "en présence notamment de", "se rendra en",
	} {
		src := newSentence(text, fr.Rules.Numbers)
		for i := range src.words {
			var all []int
			for n, f := range fr.Wordings {
				if f.Trigger.Match(src, i) > 0 {
					all = append(all, n)
				}
			}
			candidates := fr.FramesAt(src, i, src.mask(), nil)
			for _, n := range all {
				if !slices.Contains(candidates, n) {
					t.Errorf("%q at %d: %s is not found", text, i, fr.Wordings[n].Name())
				}
			}
			if len(all) > len(candidates) {
				t.Errorf("%q at %d: %d of %d", text, i, len(candidates), len(all))
			}
		}
	}
}

func TestVerbFaults(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"before a section", "-er : present=e", "x.verbs:1: \"-er : present=e\" stands before"},
		{"section", "[form]\n", "x.verbs:1: a section is written"},
		{"form", "[forms]\n-er : presnt=e", "x.verbs:2: there is no form \"presnt\"; did you mean \"present\"?"},
		{"wording", "[voice active]\na <partciple>", "x.verbs:2: \"<partciple>\": there is no form"},
		{"flag", "[voice active]\na <participle> : soon", "x.verbs:2: unknown flag"},
	} {
		if _, err := lexicon.ParseVerbs("x.verbs", strings.NewReader(c.in)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s…", c.name, err, c.want)
		}
	}
	if _, err := lexicon.ParseFrames("x.frames", strings.NewReader("MET_WITH : <rencontrer> : subj PERSON, obj PERSON")); err == nil || !strings.Contains(err.Error(), "x.frames:1: nothing gives the forms of \"rencontrer\"") {
		t.Errorf("a verb without forms: %v", err)
	}
}
