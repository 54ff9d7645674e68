package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// feast reports whether an event is a day of the calendar, in which nobody takes part: "à
// l'occasion du Nouvel An lunaire", "pour le Chol Chnam Thmay".
func (s *section) feast(m *mention) bool {
	return m.typ == graph.Event && (m.head != nil && m.head.Attrs["feast"] == "yes" || m.name != nil && m.name.Kind == "feast")
}

// attendedFeast reports whether a trigger says that somebody went to where a feast with a name of
// its own was held: "assister à la fête de Chol Chnam Thmay".
func (s *section) attendedFeast(m *mention, h clauseHit) bool {
	return m.name != nil && m.name.Kind == "feast" && (s.is(h.a, class.TakesPart) || s.is(h.a+1, class.TakesPart))
}
