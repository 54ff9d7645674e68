package gazetteer

import (
	"slices"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	g := Gazetteer("sa\tFR2\nsa pa\tVN4LA0\nsapa\tPH3\nzug\tCH4\n")
	for name, want := range map[string]States{"sa": "FR2", "sa pa": "VN4LA0", "sapa": "PH3", "zug": "CH4", "": "", "a": "", "s": "", "sa p": "", "sa pao": "", "zz": ""} {
		if got := g.Find(name); got != want {
			t.Errorf("Find(%q) is %q, want %q", name, got, want)
		}
	}
	if Gazetteer("").Find("sa") != "" {
		t.Error("an empty gazetteer knows a place")
	}
}

func TestStates(t *testing.T) {
	got := slices.Collect(States("BE5ca2").All)
	if !slices.Equal(got, []Home{{"BE", 5, false}, {"CA", 2, true}}) {
		t.Errorf("states: %v", got)
	}
	if s := States("BE5ca2"); !s.Has("CA") || s.Has("FR") || s.Has("E5") || States("").Has("") {
		t.Error("Has")
	}
}

// The list is sorted, each of its lines has the form that States tells, and each name is found.
func TestWorld(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(string(World), "\n"), "\n")
	last := ""
	for i, line := range lines {
		name, states, ok := strings.Cut(line, "\t")
		if !ok || name <= last || len(states) == 0 || len(states)%3 != 0 {
			t.Fatalf("line %d: %q behind %q", i+1, line, last)
		}
		last = name
		if i%499 == 0 && World.Find(name) != States(states) {
			t.Errorf("%q is not found", name)
		}
	}
	if s := World.Find("namur"); !s.Has("BE") {
		t.Errorf("Namur lies in %q", s)
	}
}
