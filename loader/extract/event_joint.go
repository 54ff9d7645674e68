package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readJointSessions states that the provinces and bodies that a joint body is between take part
// where it does: "la 4e conférence du Comité de travail conjoint entre les provinces de A, B et
// C", "le groupe mixte entre A et B a tenu sa 7e réunion".
func (s *section) readJointSessions() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Organization {
			continue
		}
		body, event := st.ends[endOf(st, st.from)], st.ends[endOf(st, st.to)]
		if !s.takesPlace(event) || st.planned && len(event.inner) == 0 {
			continue // "a plaidé pour l'organisation de la 6e session du Groupe mixte entre A et B"
		}
		for _, side := range s.sidesOfBody(body) {
			s.participate(side, event, "event-side", st.planned)
		}
	}
}

// sidesOfBody returns the provinces and bodies between which a joint body is by its name, or none
// if it is between no two.
func (s *section) sidesOfBody(body *mention) []*mention {
	var own []*mention
	sides := 0
	var last *mention
	for _, in := range body.inner {
		owner := last != nil && last.typ == graph.Organization && s.ofOther(last.to, in.from) // "la Commission de la Région de C"
		last = in
		if owner || in.ent == nil || in.dead || in.parent != body || nominalForm(in) || !s.behindBetween(body, in) || s.text(in.from-1) == "(" {
			continue
		}
		sides++
		if body.inEllipsis(in) {
			continue // "les Parlements de A et de B"
		}
		if in.typ == graph.Province || in.typ == graph.Organization {
			own = append(append(own, in), in.more...)
		}
	}
	if sides < 2 {
		return nil
	}
	return own
}

// ofOther reports whether nothing but "de" and articles and nouns of places stand in tokens a…b.
func (s *section) ofOther(a, b int) bool {
	if !s.is(a, class.De) {
		return false
	}
	for k := a + 1; k < b; k++ {
		if !s.is(k, class.Determiner) && !s.is(k, class.PlaceHead) {
			return false
		}
	}
	return true
}
