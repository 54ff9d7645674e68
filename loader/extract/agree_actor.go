package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// actsFor returns the province, state or body for which a person signs: the
// owner of the body where the post is held.
func (s *section) actsFor(person *entity, at *mention) *entity {
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.from != person || st.former && !(s.sent[st.a] == s.sent[at.from] && s.heldThen(st)) {
			continue
		}
		if side := s.actsAs(st.to); side != nil {
			return side
		}
	}
	return nil
}

// actsAs returns the side for which whoever holds a post in e acts, or nil: of a
// people's committee its province.
func (s *section) actsAs(e *entity) *entity {
	switch e.typ {
	case graph.Province, graph.Country, graph.Place, graph.Party:
		return e
	case graph.Organization:
		if p := s.regionOf(e); p != nil {
			return p
		}
		if !s.actsForPlace(e) && !s.localPartyBody(e) {
			return e
		}
		for _, o := range s.stmts {
			if o.typ == graph.PartOf && o.from == e && o.to.typ == graph.Province {
				return o.to
			}
		}
		return e
	}
	return nil
}

// regionOf returns the region for which the head of its council acts, where the text tells of the
// council only as "le Conseil régional" and of the region by name; or nil.
func (s *section) regionOf(e *entity) *entity {
	if s.lang.Code != "fr" {
		return nil
	}
	for _, m := range e.mentions {
		if m.head == nil || len(m.inner) > 0 || m.to-m.from != 2 || !s.is(m.to-1, class.Level) {
			return nil
		}
	}
	for _, o := range s.stmts {
		if o.typ == graph.PartOf && o.from == e && o.to.typ == graph.Province && o.extractor == "local-owner" {
			return o.to
		}
	}
	return nil
}

// localPartyBody reports whether the text names a body that is both a
// party's and a province's, whose first man signs for the province.
func (s *section) localPartyBody(e *entity) bool {
	party := false
	for _, o := range s.stmts {
		party = party || o.typ == graph.PartOf && o.from == e && o.to.typ == graph.Party
	}
	return party
}

// ofWorldBody reports whether an intergovernmental body owns an agreement by its
// name.
func (s *section) ofWorldBody(m *mention) bool {
	if m.name != nil && m.name.Kind == "convention" && m.name.Country == "" && s.lang.Code == "fr" {
		return true // one of the tables, of no states in particular
	}
	for _, in := range m.inner {
		if in.typ == graph.Organization && in.name != nil && in.name.Kind == "intergovernmental" && s.lang.Code == "fr" {
			return true
		}
	}
	return false
}

// heldThen reports whether a post is told to have been held at the time told of:
// "le maire d'alors".
func (s *section) heldThen(st *statement) bool {
	for k := max(0, st.a-3); k < min(len(s.toks), st.b+3); k++ {
		if s.is(k, class.AtThatTime) {
			return true
		}
	}
	return false
}

// actsForPlace reports whether a body's acts are those of its province: so it
// is with people's committees, but not with their councils.
func (s *section) actsForPlace(e *entity) bool {
	for _, m := range e.mentions {
		if m.head != nil && m.head.Attrs["own"] == "yes" {
			return false
		}
		for k := m.from; k < m.to; k++ {
			if h, ok := s.classAt(k, class.LocalWord); ok && h.entry.Attrs["state"] != "" {
				return true
			}
		}
		if m.base != nil {
			return s.actsForPlace(&entity{mentions: []*mention{m.base}})
		}
	}
	return false
}
