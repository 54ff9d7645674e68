package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// byTwinning adds the two places or bodies that the story tells to be twinned, and no others, to its only
// agreement on a twinning, which names no sides: "A a noué un jumelage avec B. … la signature de la
// charte de jumelage".
func (f *sidesOf) byTwinning() {
	s := f.s
	if s.lang.Code != "fr" || len(f.e.mentions) == 0 || !s.onTwinning(f.e) {
		return
	}
	for _, e := range s.entities {
		if e != f.e && e.typ == graph.Agreement && s.onTwinning(e) {
			return
		}
	}
	at := f.e.mentions[0]
	var tie *statement
	for _, st := range s.stmts {
		if st.typ != graph.CooperatesWith || len(st.ends) < 2 || !s.twinnedIn(st.a, st.b) || s.storyAt(st.a) != s.storyAt(at.from) {
			continue
		}
		if tie != nil && !(tie.from == st.from && tie.to == st.to || tie.from == st.to && tie.to == st.from) {
			return
		}
		if tie == nil {
			tie = st
		}
	}
	if tie != nil {
		f.add(tie.ends[0], at, "twinning", 0.75)
		f.add(tie.ends[1], at, "twinning", 0.75)
	}
}

// onTwinning reports whether a phrase of an agreement has a word for a twinning in it, behind its head.
func (s *section) onTwinning(e *entity) bool {
	for _, m := range e.mentions {
		if !m.dead && m.count < 2 && m.head != nil && s.twinnedIn(m.from+1, m.to) {
			return true
		}
	}
	return false
}

// twinnedIn reports whether a word for a twinning stands in tokens a…b.
func (s *section) twinnedIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.Twinned) {
			return true
		}
	}
	return false
}
