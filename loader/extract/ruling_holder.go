package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// rulingOfHolders names "le Parti", alone or in a body, after the state of who holds a post there, where
// another post or his name tells of it: "Vanxay X, gouverneur de A, membre du Comité central
// du Parti", "X, secrétaire du Parti et gouverneur de A" in a paper of another state. The body then is none of the paper's own state.
func (s *section) rulingOfHolders() {
	for _, m := range s.mentions {
		if m.name != rulingName || m.parent != nil && s.placeOwner(m.parent) != nil {
			continue
		}
		outer := m
		for outer.parent != nil && outer.parent.typ == graph.Organization {
			outer = outer.parent
		}
		if p := s.lx.Names.RulingParty(s.holderState(outer)); p != nil {
			m.name, m.form = p, lexicon.FullName
		}
	}
}

// holderState returns the state of the person who holds a post in a body: that of another post
// of his in the same list of posts, or the one in which alone his name is at home; or "".
func (s *section) holderState(body *mention) string {
	for _, p := range s.posts {
		if p.person == nil || p.plural || !slices.Contains(p.bodies, body) {
			continue
		}
		for _, q := range s.posts {
			if q == p || q.person != p.person || q.same || q.head != nil && q.head.Attrs["envoy"] == "yes" {
				continue
			}
			if q.adj != nil && q.adj.name != nil && q.adj.typ == graph.Country {
				return q.adj.name.Country
			}
			for _, b := range q.bodies {
				if (b.typ == graph.Country || placeLike(b.typ) || b.typ == graph.Party) && b.name != nil && b.name != rulingName && s.countryOf(b) != "" {
					return s.countryOf(b)
				}
			}
		}
		if p.person.to-p.person.from < 2 || s.ofRegion(body) {
			return "" // papers of Vietnam write Chinese names as their own
		}
		if state := s.surnameState(p.person.from); state != "" && s.votes[state] > 0 {
			return state
		}
		state, _ := s.givenState(p.person, s.home)
		return state
	}
	return ""
}

// ofRegion reports whether a body's name says that it is one of a region: "Comité régional
// du Parti".
func (s *section) ofRegion(m *mention) bool {
	for k := m.from; k < m.to; k++ {
		if h, ok := s.classAt(k, class.Level); ok && h.entry.Attrs["of"] == "REGION" {
			return true
		}
	}
	return false
}

// partyOfLeaders reports whether an English "Party" only says of what rank officials are: "former
// Party and State leaders of A", "the provinces' Party leaders".
func (s *section) partyOfLeaders(m *mention) bool {
	if s.lang.Code != "en" || s.inPost(m.from) {
		return false
	}
	k := m.to
	if s.is(k, class.PlainAnd) && k+1 < len(s.toks) && s.toks[k+1].Cap {
		k += 2
	}
	return s.is(k, class.Representative) && s.lang.Ends(s.fold(k), class.PluralEnding)
}
