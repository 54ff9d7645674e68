package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// placeAround returns the province, or with town set also the town, named last
// before a post, or else first behind it.
func (s *section) placeAround(p *post, town bool) *entity {
	var before, after, own *entity
	led := s.communityAlone(p)
	abroad := s.foreigner(p.person, s.home)
	state := s.seatState(p, abroad)
	at, story := s.statesOfName(p.person), s.storyAt(p.from)
	for _, m := range s.mentions {
		district := m.typ == graph.Place && m.name != nil && (m.name.Kind == "province" || m.name.Kind == "department" && p.head.Attrs["over"] != m.name.Kind)
		if m.ent == nil || m.dead || nominalForm(m) || s.overProvinces(m) || m.name != nil && m.name.Kind == "community" && !led || !(m.typ == graph.Province || m.typ == graph.Place && town || district) || abroad && s.stateOf(m.ent, 0) == s.home || !heldIn(p, s.stateOf(m.ent, 0)) || s.storyAt(m.from) != story || town && s.notTownly(m) {
			continue
		}
		if m.from < p.from {
			if before == nil || s.lang.Code != "en" || !s.is(m.from-1, class.In) {
				before = m.ent // not the A of "will open an office in A. Governor X …"
			}
			if code := s.stateOf(m.ent, 0); state != "" && code == state || slices.Contains(at, code) {
				own = m.ent
			}
		} else if after == nil && !s.seatOfAnother(p, m) {
			after = m.ent
		}
	}
	switch {
	case own != nil:
		return own
	case before != nil:
		return before
	}
	return after
}

// notTownly reports whether a mention names a province that no mayor heads: neither a city nor the name of
// a town too, "la Région A".
func (s *section) notTownly(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Province || m.name == nil || cityKind(m.name.Kind) {
		return false
	}
	for _, h := range s.nameHits[m.from] {
		for _, v := range h.Values {
			if v.Name.Type == graph.Place && h.N == m.to-m.from {
				return false
			}
		}
	}
	return true
}

// communityAlone reports whether a post is one that the head of a community of Belgium has, of which the
// section tells and of no other province of that state.
func (s *section) communityAlone(p *post) bool {
	if s.lang.Code != "fr" || p.head.Attrs["in"] == "" {
		return false
	}
	alone := false
	for _, e := range s.entities {
		if e.typ != graph.Province || e.table == nil || !heldIn(p, e.table.Country) || s.countNamed(e) == 0 {
			continue
		}
		if e.table.Kind != "community" {
			return false
		}
		alone = true
	}
	return alone
}

// seatOfAnother reports whether somebody else of the sentence holds a post in the place
// at m: "X, présidente de Région, a signé avec Y, gouverneur de la région A".
func (s *section) seatOfAnother(p *post, m *mention) bool {
	return s.sent[m.from] == s.sent[p.from] && slices.ContainsFunc(s.posts, func(q *post) bool {
		return q != p && q.person != nil && p.person != nil && q.person.ent != p.person.ent && slices.Contains(q.bodies, m)
	})
}
