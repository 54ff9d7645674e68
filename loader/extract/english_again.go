package extract

import (
	"entente/loader/lexicon/class"
)

// anotherOne reports whether a phrase says that it is not what was told of
// before: "an additional MoU", "a separate agreement".
func (s *section) anotherOne(m *mention) bool {
	return s.lang.Code == "en" && (s.is(m.from, class.Another) && (s.indefinite(m.from) || s.is(m.from, class.IndefiniteArticle)) || s.is(m.from-1, class.Another) && !s.definite(m.from-1))
}

// namedBefore reports whether an agreement of the same head or kind was named
// before a bare "the agreement".
func (s *section) namedBefore(m *mention) bool {
	for _, e := range s.entities {
		if e.typ != m.typ || len(e.mentions) == 0 || e.mentions[0].from >= m.from || e.mentions[0].head == nil {
			continue
		}
		if x := e.mentions[0]; s.headWord(x) == s.headWord(m) || x.head.Attrs["kind"] == m.head.Attrs["kind"] {
			return true
		}
	}
	return false
}

// yearMarks reports whether an anniversary is only the year's: "This year marks
// the 30th anniversary of …".
func (s *section) yearMarks(m *mention) bool {
	if s.lang.Code != "en" || m.head == nil || m.head.Attrs["ordinal"] != "yes" || m.parent != nil {
		return false
	}
	k := m.from - 1
	for k > 0 && s.is(k, class.Determiner) {
		k--
	}
	return k > 1 && s.is(k, class.Verb) && s.cover[k] == nil && (s.is(k-1, class.YearNoun) || s.yearAt(k-1, k) > 0)
}
