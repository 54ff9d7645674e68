package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatBeside returns the province of the body in which the holder of a post in an
// English body has another post: that of "Secretary of the Guangdong provincial Party
// Committee" for "and Chairman of the provincial People's Congress" behind it.
func (s *section) seatBeside(m *mention) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	if e := s.otherSeatOf(m); e != nil {
		return e
	}
	outer := outermostBody(m)
	for _, p := range s.posts {
		if p.person == nil || p.person.ent == nil || !slices.Contains(p.bodies, outer) {
			continue
		}
		for _, q := range s.posts {
			if q != p && q.person != nil && q.person.ent == p.person.ent && len(q.bodies) == 1 && q.bodies[0].typ == graph.Province && q.bodies[0].ent != nil {
				return q.bodies[0].ent // "Governor of A, X", and later "X, Secretary of the provincial Party Committee"
			}
		}
	}
	return nil
}

// holdersSurnameState returns the state that the surname tells of who holds a post in an English body
// without an owner, "Tran Van A, chairman of the provincial People's Council", or "".
func (s *section) holdersSurnameState(m *mention) string {
	if s.lang.Code != "en" {
		return ""
	}
	for _, p := range s.posts {
		if p.person != nil && p.person.to-p.person.from >= 2 && slices.Contains(p.bodies, m) {
			return s.surnameState(p.person.from)
		}
	}
	return ""
}

// outermostBody returns the body in whose name a body stands, or the body itself.
func outermostBody(m *mention) *mention {
	for m.parent != nil && m.parent.typ == graph.Organization {
		m = m.parent
	}
	return m
}

// otherSeatOf returns the province of the other body in which its sentence gives the holder of a post in a
// body a post: A for "secrétaire du Comité du Parti communiste du Vietnam et président du Comité populaire de A".
func (s *section) otherSeatOf(m *mention) *entity {
	outer := outermostBody(m)
	for _, p := range s.posts {
		if p.person == nil || !slices.Contains(p.bodies, outer) {
			continue
		}
		for _, q := range s.posts {
			if q == p || q.person != p.person || s.sent[q.from] != s.sent[p.from] {
				continue
			}
			for _, b := range q.bodies {
				if o := s.placeOwner(b); b != outer && o != nil && o.typ == graph.Province && o.ent != nil {
					return o.ent
				}
			}
		}
	}
	return nil
}

// committeeOfParty reports whether a body is a committee of a party named in full, and neither its central
// one nor one whose place its words tell.
func (s *section) committeeOfParty(m *mention) bool {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["local"] != "yes" || len(m.inner) != 1 || m.inner[0].typ != graph.Party || s.pluralHead(m) {
		return false
	}
	return headToken(s, m) == m.from && s.is(m.from+1, class.De)
}
