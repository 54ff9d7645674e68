package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ownDivisions reports whether the bodies of a post are divisions of one federal state, which may send one
// envoy together: "délégué général de la Wallonie et de la Communauté germanophone à Rabat".
func (s *section) ownDivisions(bodies []*mention) bool {
	if len(bodies) < 2 || s.lang.Code != "fr" {
		return false
	}
	return !slices.ContainsFunc(bodies, func(m *mention) bool {
		return m.typ != graph.Province || m.name == nil || m.name.Country != bodies[0].name.Country || !s.lang.Lists(class.Federation, m.name.Country)
	})
}

// besideCompatriot reports whether a division of the same state stands in one list right before token i, so
// that "au Maroc" behind it says where something is done: "délégué général de la Wallonie et de la Flandre au Maroc".
func (s *section) besideCompatriot(name *lexicon.Name, i int) bool {
	const joined = 4 // tokens: "et de la"
	n := len(s.names)
	if n == 0 {
		return false
	}
	p := s.names[n-1]
	return p.typ == graph.Province && p.name != nil && p.name.Country == name.Country && p.to < i && i-p.to <= joined && (s.is(p.to, class.PlainAnd) || s.text(p.to) == ",")
}

// alsoAccredited moves the end of an envoy's post over the other states that he
// is sent to: "en Belgique et au Luxembourg".
func (s *section) alsoAccredited(p *post) {
	for s.lang.Code == "fr" && (s.is(p.to, class.PlainAnd) || s.text(p.to) == ",") {
		h, ok := s.classAt(p.to+1, class.Locative)
		if !ok {
			return
		}
		c := s.coverAt(p.to + 1 + h.n)
		if c == nil || c.typ != graph.Country || nominalForm(c) {
			return
		}
		p.to = c.to
	}
}
