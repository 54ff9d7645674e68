package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// regionAround returns the region that "le président de la région" is of, where its words or other
// holders of the post tell which one it is: "le président de la région française" is of the region
// of that state that was named last; the one of which somebody else is president is not his; and of
// two regions named together, only one at home, it is that one. Else it returns nil.
func (s *section) regionAround(p *post) *entity {
	if s.lang.Code != "fr" || p.here == 0 || p.plural || p.head.Attrs["body"] != "state" || !s.is(p.here, class.PlaceNoun) {
		return nil
	}
	if h, _ := s.classAt(p.here, class.PlaceNoun); h.entry.Attrs["of"] == "" || h.entry.Attrs["of"] == "PLACE" {
		return nil
	}
	if p.person != nil && slices.ContainsFunc(s.heldBy(p), func(st *statement) bool { return st.to.typ == graph.Province }) {
		return nil
	}
	for _, m := range s.mentions {
		if m.from == p.here && m.to > p.here+1 && m.nominal && !m.dead && m.ent != nil && m.ent.typ == graph.Province {
			return m.ent // told of as such: "la région française"
		}
	}
	state := ""
	if c := s.coverAt(p.here + 1); c != nil && c.typ == graph.Country && c.form == lexicon.Adjective {
		state = s.countryOf(c)
	}
	var last, other *mention
	story := s.storyAt(p.from)
	for _, m := range s.mentions {
		if m.typ != graph.Province || m.ent == nil || m.dead || nominalForm(m) || m.from >= p.from || s.storyAt(m.from) != story || state != "" && s.stateOf(m.ent, 0) != state {
			continue
		}
		switch {
		case s.othersRegion(p, m.ent):
			other = m
		case last == nil || m.from > last.from:
			last = m
		}
	}
	if last == nil || state != "" || other != nil {
		return entityOf(last)
	}
	if s.stateOf(last.ent, 0) == s.home {
		return nil
	}
	for _, m := range s.mentions { // named together with the last one
		if m.typ == graph.Province && m.ent != nil && !m.dead && m.from < last.from && s.sent[m.from] == s.sent[last.from] && s.stateOf(m.ent, 0) == s.home {
			return m.ent
		}
	}
	return nil
}

// othersRegion reports whether somebody else is said to hold a post in a region, he or she:
// "la présidente de la région A, X, … le président de la région, Y".
func (s *section) othersRegion(p *post, region *entity) bool {
	return p.person != nil && !p.former && slices.ContainsFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.HoldsPosition && !st.former && st.to == region && st.from != p.person.ent && slices.Contains(p.head.Folds, graph.Fold(st.title))
	})
}

// entityOf returns what a mention stands for, nil where there is none.
func entityOf(m *mention) *entity {
	if m == nil {
		return nil
	}
	return m.ent
}
