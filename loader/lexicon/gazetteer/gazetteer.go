// Package gazetteer knows names of towns and villages of the whole world, and the
// states they lie in. It is evidence that a name which no table has may be a
// place's, and of where the place lies; it is no proof, for many are persons' too.
package gazetteer

import (
	_ "embed"
	"strings"
)

// A Gazetteer is a sorted list of lines: a folded name, a tab, [States], a line feed.
type Gazetteer string

// World holds some 340,000 names of populated places, those of five hundred inhabitants and
// more, and of the communes of Vietnam and Cambodia. seeds/gen/gazetteer.py writes it
// and tells its sources.
//
//go:embed places.gaz
var World Gazetteer

// States are the states that have a place of some name, those of the largest places
// first: for each its ISO 3166-1 code and the number of digits of the population
// there, less one: "BE5CA2" has more than 100,000 inhabitants in Belgium. The code is in small
// letters where the name is a by-name of the place, of old or in another language: "de4".
type States string

// Find returns where places are called so, "" where none is known, by bisection.
func (g Gazetteer) Find(name string) States {
	low, high := 0, len(g)
	for low < high {
		start := strings.LastIndexByte(string(g[:low+(high-low)/2]), '\n') + 1
		end := start + strings.IndexByte(string(g[start:]), '\n')
		key, states, _ := strings.Cut(string(g[start:end]), "\t")
		switch {
		case key == name:
			return States(states)
		case key < name:
			low = end + 1
		default:
			high = start
		}
	}
	return ""
}

// A Home is a state that has a place of some name.
type Home struct {
	Code   string // ISO 3166-1
	Digits int    // of the population of the largest such place, less one
	ByName bool   // the place has another name there
}

// All yields the states in order.
func (s States) All(yield func(Home) bool) {
	for ; len(s) >= 3; s = s[3:] {
		code := string(s[:2])
		upper := strings.ToUpper(code)
		if !yield(Home{upper, int(s[2] - '0'), upper != code}) {
			return
		}
	}
}

// Has reports whether a place lies in a state.
func (s States) Has(code string) bool {
	for h := range s.All {
		if h.Code == code {
			return true
		}
	}
	return false
}
