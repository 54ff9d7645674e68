package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partyOfList returns the party that the post before in a list is held in, which is meant
// by "Parti" behind the next: "le président du PPC A, le président honoraire du Parti B".
func (s *section) partyOfList(m *mention) *lexicon.Name {
	if s.lang.Code != "fr" || m.parent != nil {
		return nil
	}
	at := slices.IndexFunc(s.posts, func(p *post) bool { return len(p.bodies) == 1 && p.bodies[0] == m })
	if at < 0 {
		return nil
	}
	var before *post
	for _, p := range s.posts {
		if p.to < s.posts[at].from && s.sent[p.from] == s.sent[m.from] && !p.member {
			before = p
		}
	}
	if before == nil || len(before.bodies) != 1 || before.bodies[0].typ != graph.Party || before.bodies[0].name == nil || before.bodies[0].name == rulingName {
		return nil
	}
	for k := before.to; k < s.posts[at].from; k++ {
		if c := s.cover[k]; (c == nil || c.typ != graph.Person) && s.text(k) != "," && !s.is(k, class.PlainAnd) && !s.is(k, class.De) && !s.is(k, class.Article) && !s.is(k, class.Honorific) {
			return nil
		}
	}
	return before.bodies[0].name
}

// partyNamed makes a party of the unknown capital words at token k, behind "parti" and a
// post: "président du parti Envol".
func (s *section) partyNamed(p *post, k, last int) *mention {
	to := k
	for to < last && to < k+3 && s.bodyWord(to, to > k) {
		to++
	}
	if to == k || s.isSurname(k) || s.isGiven(k) || to < last && !s.toks[to].Punct && s.toks[to].Cap || p.plural {
		return nil
	}
	m := &mention{from: k, to: to, typ: graph.Party}
	s.addMention(m)
	return m
}
