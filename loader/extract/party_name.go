package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// unknownParties finds the parties that no table has and whose names tell that they are: "le
// Parti communiste du Paraguay", "Parti socialiste unifié", "Parti libéral danois". Without words
// of a party's name behind it "le Parti" stays the one that governs.
func (s *section) unknownParties() {
	if s.lang.Code != "fr" {
		return
	}
	for _, c := range slices.Clone(s.names) {
		if c.name != rulingName || c.dead {
			continue
		}
		if x := s.coverAt(c.to); x != nil && x.typ == graph.Party && x.from == c.to && x.form == lexicon.FullName && s.toks[c.from].Cap {
			c.dead, x.from, s.cover[c.from] = true, c.from, x // "le Parti Nouvelle Ère", where the tables have "Nouvelle Ère"
			continue
		}
		_, last := s.bounds(c.from)
		k := c.to
		for k < last && s.cover[k] == nil && (s.is(k, class.PartyWord) || k > c.to && s.is(k, class.PlainAnd) && s.is(k+1, class.PartyWord)) {
			k++
		}
		if k == c.to {
			continue
		}
		to := s.partyStateEnd(k, last)
		abbreviated := s.text(to) == "(" && s.text(to+2) == ")" && isAcronym(s.text(to+1))
		if k == c.to+1 && to == k && !abbreviated {
			continue // "sous la direction du Parti communiste": the one that governs
		}
		c.dead = true
		m := &mention{from: c.from, to: to, typ: graph.Party, inner: s.namesIn(k, to)}
		s.addPhrase(m)
		if abbreviated {
			m.abbr = s.text(to + 1)
			delete(s.local, m.abbr)
		}
	}
}

// partyStateEnd returns where the state ends that stands at token k behind the words of a party's
// name, "du Paraguay", "danois"; k where none does.
func (s *section) partyStateEnd(k, last int) int {
	n := k
	for n < last && (s.is(n, class.De) || s.is(n, class.ArticleBehindDe)) {
		n++
	}
	if n >= last {
		return k
	}
	c := s.cover[n]
	if c == nil || c.typ != graph.Country || c.from != n || (c.form == lexicon.Adjective) != (n == k) {
		return k
	}
	return c.to
}
