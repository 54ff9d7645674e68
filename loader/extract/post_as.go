package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkCapacities gives the posts in which somebody acts to who does: "X a pris part au
// sommet en tant que président de A".
func (s *section) linkCapacities(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person != nil || p.plural || p.same {
			continue
		}
		first := s.firstOf(p.from)
		k := p.from - 1
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
			k--
		}
		at := -1
		for x := max(first, k-3); x <= k; x++ {
			if h, ok := s.classAt(x, class.AtPost); ok && x+h.n == k+1 && h.entry.Attrs["as"] == "yes" {
				at = x
				break
			}
		}
		if at < 0 {
			continue
		}
		var holder *mention
		n := 0
		for _, m := range persons {
			if m.from < first || m.to > at || s.endsAt(m.from, class.Succession, first) {
				continue // "X succède à Y en tant que directeur"
			}
			if m.to == at || m.to == at-1 && s.text(m.to) == "," {
				holder, n = m, 1
				break
			}
			if n++; !s.governedName(m, first) {
				holder = m
			}
		}
		if n == 1 && holder != nil {
			p.person, p.apart = holder, holder.to < at-1
		}
	}
}

// holdDescribed states that those who are told of by a post of theirs hold another one in whose capacity
// they act: "la maire de A, en tant que présidente de B".
func (s *section) holdDescribed() {
	var persons []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead {
			persons = append(persons, m)
		}
	}
	var open []*post
	for _, p := range s.posts {
		if p.person == nil && len(p.bodies) > 0 {
			open = append(open, p)
		}
	}
	if len(open) == 0 {
		return
	}
	s.linkCapacities(persons)
	for _, p := range open {
		if p.person != nil {
			s.holdPost(p)
		}
	}
}
