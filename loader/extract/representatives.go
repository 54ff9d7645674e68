package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readRepresentatives states that who speaks for a place takes part where its
// representatives do: "les représentants de A et de B lors de la conférence
// … Selon le secrétaire du Comité du Parti de A, X, …".
func (s *section) readRepresentatives() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Province || st.planned {
			continue
		}
		place := st.ends[endOf(st, st.from)]
		if !s.representedAt(place) {
			continue
		}
		for _, p := range s.posts {
			if p.person == nil || p.person.ent == nil || p.person.nominal || p.from < place.to || !s.speaks(p) {
				continue
			}
			for _, b := range p.bodies {
				if b.ent != nil && s.belongsTo(b.ent, st.from) {
					s.participate(p.person, st.ends[endOf(st, st.to)], "representative", false)
				}
			}
		}
	}
}

// representedAt reports whether "les représentants de" governs a place, others
// of its list between them.
func (s *section) representedAt(m *mention) bool {
	first, _ := s.bounds(m.from)
	for k := m.from - 1; k >= max(first, m.from-10); k-- {
		if s.is(k, class.Representative) {
			return true
		}
		if s.is(k, class.Verb) && s.cover[k] == nil {
			return false
		}
	}
	return false
}

// speaks reports whether "selon" or "d'après" stands before a post, or a word
// of saying behind its holder.
func (s *section) speaks(p *post) bool {
	first, last := s.bounds(p.from)
	for k := max(first, p.from-3); k < p.from; k++ {
		if s.is(k, class.AccordingTo) {
			return true
		}
	}
	for k := p.person.to; k < min(last, p.person.to+4); k++ {
		if s.is(k, class.Saying) {
			return true
		}
	}
	return false
}
