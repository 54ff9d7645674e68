package extract

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// personWords returns the folded words of a person mention.
func (s *section) personWords(m *mention) []string {
	out := make([]string, 0, m.to-m.from)
	for k := m.from; k < m.to; k++ {
		if s.toks[k].Punct {
			continue
		}
		if !innerCapital(s.toks[k].Text) {
			out = append(out, graph.Fold(s.toks[k].Fold))
			continue
		}
		// "TheinSein": words that the page ran together.
		word := []rune(s.toks[k].Text)
		for i := 1; i < len(word); i++ {
			if unicode.IsLower(word[i-1]) && unicode.IsUpper(word[i]) {
				out = append(out, graph.Fold(string(word[:i])))
				word, i = word[i:], 0
			}
		}
		out = append(out, graph.Fold(string(word)))
	}
	return out
}

func (s *section) resolvePersons() {
	var full, short []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent == nil {
			if m.to-m.from >= 2 {
				full = append(full, m)
			} else {
				short = append(short, m)
			}
		}
	}
	slices.SortStableFunc(full, func(a, b *mention) int { return (b.to - b.from) - (a.to - a.from) })
	words := map[*entity][]string{}
	for _, m := range append(full, short...) {
		w := s.personWords(m)
		if e := s.matchPerson(m, w, words); e != nil {
			s.bind(m, e)
			continue
		}
		if len(w) == 1 && !s.endsAt(m.from, class.Honorific, s.firstOf(m.from)) && s.postEndingAt(m.from, s.firstOf(m.from)) == nil {
			m.dead = true
			continue
		}
		words[s.newEntity(m)] = w
	}
}

// matchPerson returns the person whose name has all the words, in order; where
// several have, the one named last before.
func (s *section) matchPerson(m *mention, w []string, words map[*entity][]string) *entity {
	var best *entity
	bestAt := -1
	office := s.officeBefore(m)
	for _, e := range s.entities {
		full, ok := words[e]
		if !ok || !nameContains(full, w) && !nearlySame(full, w) {
			continue
		}
		at := 0
		for _, x := range e.mentions {
			if x.from < m.from {
				at = max(at, x.from+1)
			}
		}
		if office != nil && s.holdsOffice(e, office) {
			at += len(s.toks) // before whoever was named later
		}
		if best == nil || at > bestAt {
			best, bestAt = e, at
		}
	}
	return best
}

// officeBefore returns the post with which a surname alone is told, or nil: "Monsieur le
// gouverneur X".
func (s *section) officeBefore(m *mention) *lexicon.Entry {
	if s.lang.Code != "fr" || m.to-m.from > 1 || m.from == 0 || !s.postCover[m.from-1] {
		return nil
	}
	for _, p := range s.posts {
		if p.person == m && p.to == m.from && !p.same {
			return p.head
		}
	}
	return nil
}

// holdsOffice reports whether a person is told elsewhere to hold that post.
func (s *section) holdsOffice(e *entity, office *lexicon.Entry) bool {
	for _, p := range s.posts {
		if p.head == office && p.person != nil && p.person.ent == e {
			return true
		}
	}
	return false
}

func nameContains(full, w []string) bool {
	if len(w) > len(full) {
		return false
	}
	// A short form keeps the order of the words.
	k := 0
	for _, x := range full {
		if k < len(w) && x == w[k] {
			k++
		}
	}
	return k == len(w)
}

// nearlySame reports whether two names of three words or more, or with a long
// second word, differ by one letter only: a typing error.
func nearlySame(a, b []string) bool {
	if len(a) < 2 || len(a) != len(b) || len(a) == 2 && (a[0] != b[0] || len(a[1]) < 7) {
		return false
	}
	longer := 0 // a than b, in bytes
	for i := range a {
		longer += len(a[i]) - len(b[i])
	}
	if longer < -1 || longer > 1 {
		return false
	}
	x, y := strings.Join(a, " "), strings.Join(b, " ")
	return x != y && editDistanceOne(x, y)
}

func editDistanceOne(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
