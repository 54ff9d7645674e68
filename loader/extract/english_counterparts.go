package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// shareCounterparts shares out the states of English counterparts among as many persons:
// "his Lao and Cambodian counterparts X and Y", "his counterparts X of Laos and Y of
// Cambodia".
func (s *section) shareCounterparts() {
	if s.lang.Code != "en" {
		return
	}
	s.indexSentences()
	shared := map[int]bool{} // tokens at which posts begin that are shared out
	for _, p := range slices.Clone(s.posts) {
		if shared[p.from] || !p.same || p.to <= p.from || !s.lang.Ends(s.fold(p.to-1), class.PluralEnding) {
			continue
		}
		persons := s.personsBehind(p.to, s.sent[p.from])
		states := s.adjectivesBefore(p)
		if len(states) == 0 {
			states = s.statesOf(persons)
		}
		if len(persons) < 2 || len(states) != len(persons) {
			continue
		}
		shared[p.from] = true
		s.posts = slices.DeleteFunc(s.posts, func(q *post) bool { return q != p && q.same && q.from == p.from })
		s.orderPosts()
		for i := len(persons) - 1; i >= 0; i-- {
			q := p
			if i > 0 {
				c := *p
				q = &c
				s.posts = append(s.posts, q)
			}
			q.person, q.adj, q.plural, q.bodies = persons[i], states[i], false, nil
		}
	}
}

// personsBehind returns the persons of the list that begins at token k of sentence n.
func (s *section) personsBehind(k, n int) []*mention {
	var out []*mention
	for _, m := range s.inSent[n] {
		if m.typ != graph.Person || m.dead || m.nominal || m.from < k {
			continue
		}
		if m.from-k > 8 || s.clauseBetween(k, m.from) {
			break
		}
		out = append(out, m)
		if k = m.to; s.is(k, class.De) {
			if c := s.coverAt(k + 1); c != nil && c.typ == graph.Country {
				k = c.to
			}
		}
	}
	return out
}

// adjectivesBefore returns the adjectives of states that a list of two or more has
// before a counterpart, in order.
func (s *section) adjectivesBefore(p *post) []*mention {
	if p.adj == nil || p.adj.form != lexicon.Adjective {
		return nil
	}
	out := []*mention{p.adj}
	for k := p.from - 1; k > s.firstOf(p.from); {
		if !s.is(k, class.PlainAnd) && s.text(k) != "," {
			break
		}
		c := s.nameEnding(k)
		if c == nil || c.typ != graph.Country || c.form != lexicon.Adjective {
			break
		}
		out = append(out, c)
		k = c.from - 1
	}
	slices.Reverse(out)
	return out
}

// statesOf returns the states that stand behind the names of persons: "X of Laos"; or
// nil where one has none.
func (s *section) statesOf(persons []*mention) []*mention {
	var out []*mention
	for _, m := range persons {
		c := s.coverAt(m.to + 1)
		if !s.is(m.to, class.De) || c == nil || c.typ != graph.Country || c.form == lexicon.Adjective {
			return nil
		}
		out = append(out, c)
	}
	return out
}

// seatedAlready reports whether the text told before in which body of the counterpart's
// state he holds a post, which says more than that of whose counterpart he is: "Y,
// President of the Cambodian Senate, … He met with his Cambodian counterpart, Y"; of a French
// minister who has a portfolio of his own there that is so, however his state is told.
func (s *section) seatedAlready(p, model *post) bool {
	if p.adj == nil || p.adj.name == nil || p.person.ent == nil {
		return false
	}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == p.person.ent && !st.former && (st.confidence > 0.9 || s.lang.Code == "fr" && model.head.Attrs["portfolio"] == "yes" && firstWord(st.title) == firstWord(model.title)) && s.stateOf(st.to, 0) == p.adj.name.Country {
			return true
		}
	}
	return false
}
