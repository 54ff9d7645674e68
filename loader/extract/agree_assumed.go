package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// maybeMade reports whether an agreement that is told of as known, "la convention", without one told of
// before stands in a sentence that has a word of signing, so that it may say whose it is: "Lundi, la
// convention a été signée par X", "l'accord que A et B viennent de conclure".
func (s *section) maybeMade(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || m.head.Attrs["any"] == "yes" || m.head.Attrs["weak"] == "yes" || m.head.Attrs["signed"] == "yes" || s.pluralHead(m) || s.demonstrative(m.from) {
		return false
	}
	first, last := s.bounds(m.from)
	for k := first; k < last; k++ {
		if (s.is(k, class.Signing) || s.is(k, class.Signs)) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// dropAssumed takes out the agreements of which the text was only assumed to say whose they are, and does
// not.
func (s *section) dropAssumed() {
	for _, e := range s.entities {
		if e.assumed && !slices.ContainsFunc(s.stmts, func(st *statement) bool {
			return st.to == e && (st.typ == graph.PartyTo || st.typ == graph.Signed)
		}) {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}
