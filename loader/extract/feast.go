package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// feastKind is the kind of the events of the tables that are days of the calendar.
const feastKind = "feast"

// feast reports whether an event is a day of the calendar, on the occasion of which one pays
// visits and sends wishes without taking part: "à l'occasion de la fête Chol Chnam Thmay".
func (m *mention) feast() bool {
	return m.head != nil && m.head.Attrs["feast"] == "yes" || m.name != nil && m.name.Kind == feastKind
}

// attendedFeast reports whether a trigger says that somebody went to where a feast with a name of
// its own was held: "assister à la fête de Chol Chnam Thmay".
func (s *section) attendedFeast(m *mention, h clauseHit) bool {
	return m.name != nil && m.name.Kind == feastKind && (s.spelledSo(h.a, class.TakesPart) || s.spelledSo(h.a+1, class.TakesPart))
}

// spelledSo reports whether a phrase of the class begins at token k, its word with the diacritics of the word
// lists where the text has any: "présenté" is not "présente".
func (s *section) spelledSo(k int, c lexicon.Class) bool {
	h, ok := s.classAt(k, c)
	return ok && (h.n > 1 || !s.diacritics || slices.Contains(h.entry.Forms, strings.ToLower(s.text(k))))
}

// dropFeasts takes out New Years that go by no name of their own, which only say when something was:
// "à l'occasion du Nouvel An lunaire 2027", "pour le Tet traditionnel".
func (s *section) dropFeasts() {
	for _, m := range s.mentions {
		if s.lang.Code == "fr" && m.typ == graph.Event && m.head != nil && m.head.Attrs["feast"] == "yes" && m.head.Attrs["weak"] != "yes" && !slices.ContainsFunc(m.inner, func(in *mention) bool { return in.typ == graph.Event }) && !s.takesPartBefore(m.from) {
			m.dead = true
		}
	}
}
