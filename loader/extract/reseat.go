package extract

import (
	"slices"

	"entente/graph"
)

// reseat moves the holder of a post from the body of another state, which a bare name
// was taken to mean, to that of his own: "le président de l'Assemblée nationale du Laos,
// X, et le président de l'Assemblée nationale Tran Thanh Man".
func (s *section) reseat() {
	for _, p := range s.posts {
		if p.person == nil || len(p.bodies) != 1 || p.person.to-p.person.from < 2 {
			continue
		}
		b := p.bodies[0]
		if b.typ != graph.Organization || b.head == nil || b.ent == nil || b.dead || len(b.owners()) > 0 || b.ent.country == "" || b == b.ent.mentions[0] {
			continue
		}
		state := s.bearerState(p.person)
		if state == "" || state == b.ent.country || s.votes[state] == 0 {
			continue
		}
		b.ent.mentions = slices.DeleteFunc(b.ent.mentions, func(m *mention) bool { return m == b })
		if e := s.bodyOfState(b, state); e != nil {
			s.bind(b, e)
		} else {
			s.newEntity(b).country = state
		}
	}
}

// bodyOfState returns the body of the same head that belongs to a state, or nil.
func (s *section) bodyOfState(b *mention, state string) *entity {
	for _, e := range s.entities {
		if e.typ == graph.Organization && e.country == state && len(e.mentions) > 0 && e.mentions[0].head != nil && s.headWord(e.mentions[0]) == s.headWord(b) && s.fold(e.mentions[0].from) == s.fold(b.from) {
			return e
		}
	}
	return nil
}
