package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// deputationNation returns the state whose delegation the holder of a post of one leads, where
// the post tells none: "la délégation suisse, conduite par la ministre de la Santé, X", "le
// ministre X a dirigé la délégation suisse", "À la tête de la délégation suisse, le ministre X".
func (s *section) deputationNation(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" || p.plural || p.person == nil {
		return nil
	}
	first, last := s.bounds(p.from)
	from, to := min(p.from, p.person.from), max(p.to, p.person.to)
	for from > first && s.is(from-1, class.Determiner) {
		from--
	}
	var out *entity
	for d := first; d < last; d++ {
		if !s.is(d, class.Deputation) || s.cover[d] != nil {
			continue
		}
		state, end := s.stateOfDeputation(d)
		if state == nil {
			continue
		}
		switch {
		case end <= from && from-end <= 8 && s.endsClass(from-1, class.Led, first) && !s.personBetween(end, from):
			out = state
		case end <= from && from-end <= 2 && s.text(from-1) == "," && s.leadsAt(first, d):
			out = state
		case d >= to && d-to <= 8 && s.definite(d) && s.leadsAt(to, d) && !s.personBetween(to, d):
			return state
		}
	}
	if out != nil {
		return out
	}
	if e := s.nationOfMembers(first, from); e != nil {
		return e
	}
	for n := s.sent[p.from] - 1; n >= 0 && n >= s.sent[p.from]-mostLines; n-- {
		if s.endsWithColon(n) { // "… une délégation composée de :", and a line for each
			return s.nationOfMembers(s.sents[n].First, s.sents[n].Last)
		}
		if s.linePerson(n) == nil {
			break
		}
	}
	return nil
}

// nationOfMembers returns the state whose the delegation is of which the sentence says before token to, from
// token first on, that it is made up of those named there, or whose who leads it is: "Le Premier ministre malien est à
// la tête d'une délégation composée de X, ministre de la Santé, et de Y".
func (s *section) nationOfMembers(first, to int) *entity {
	const reach = 6 // tokens of "une importante délégation ministérielle"
	for c := to - 1; c > first; c-- {
		if s.cover[c] != nil || s.postCover[c] {
			continue
		}
		if !s.is(c, class.Comprises) {
			if s.startsVerb(c) || s.text(c) == ";" {
				return nil
			}
			continue
		}
		for d := c - 1; d > max(first, c-reach); d-- {
			if !s.is(d, class.Deputation) {
				continue
			}
			if state, _ := s.stateOfDeputation(d); state != nil {
				return state
			}
			return s.nationBefore(first, d)
		}
		return nil
	}
	return nil
}

// nationBefore returns the state of the post of a state's that stands in tokens first…d with its adjective or
// its name.
func (s *section) nationBefore(first, d int) *entity {
	s.indexSentences()
	for _, q := range s.postsIn[s.sent[d]] {
		if q.from < first || q.to > d || q.head == nil || q.head.Attrs["body"] != "state" {
			continue
		}
		if q.adj != nil && q.adj.typ == graph.Country {
			return q.adj.ent
		}
		if len(q.bodies) == 1 && q.bodies[0].typ == graph.Country {
			return q.bodies[0].ent
		}
	}
	return nil
}

// stateOfDeputation returns the state whose the delegation at token d is, and where the phrase
// ends that tells it: "la délégation togolaise", "la délégation du Togo".
func (s *section) stateOfDeputation(d int) (*entity, int) {
	k := d + 1
	c := s.coverAt(k)
	if de, ok := s.deAt(k); ok {
		c = s.coverAt(k + de)
	} else if c != nil && c.form != lexicon.Adjective {
		return nil, k
	}
	if c == nil || c.typ != graph.Country || c.ent == nil || c.dead {
		return nil, k
	}
	return c.ent, c.to
}

// leadsAt reports whether tokens a…b say that somebody leads what follows.
func (s *section) leadsAt(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.LeadVerb) {
			return true
		}
	}
	return false
}
