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
		if s.partyCalled(c) {
			continue
		}
		k := c.to
		for k < last && s.cover[k] == nil && (s.is(k, class.PartyWord) || k > c.to && s.is(k, class.PlainAnd) && s.is(k+1, class.PartyWord)) {
			k++
		}
		if to := s.partyAims(k, last); to > k && s.partyStateEnd(to, last) > to {
			k = to
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

// partyCalled takes the word for a party that stands before the name that the tables have of one into that
// name: "le Parti Testa Otan", "le Parti du Front de libération de A".
func (s *section) partyCalled(c *mention) bool {
	n := c.to
	if de, ok := s.deAt(n); ok {
		n += de
	}
	d := s.coverAt(n)
	if d == nil || d.from != n || d.typ != graph.Party || d.name == nil || d.name == rulingName || d.form == lexicon.Adjective || n > c.to && d.form != lexicon.FullName {
		return false
	}
	c.dead, d.from = true, c.from
	for k := d.from; k < d.to; k++ {
		s.cover[k] = d
	}
	return true
}

// partyAims returns where the words end, at token k, by which a party is called after what it is for: "du
// changement et de la transformation"; or k.
func (s *section) partyAims(k, last int) int {
	end := k
	for n := k; n < last; {
		if n > k && s.is(n, class.PlainAnd) {
			n++
		}
		de, ok := s.deAt(n)
		x := n + de
		if !ok || x >= last || s.toks[x].Cap || s.toks[x].Punct || s.toks[x].Number || s.cover[x] != nil || s.is(x, class.Function) || s.is(x, class.PlaceNoun) || s.is(x, class.PlaceHead) || s.is(x, class.Body) || s.is(x, class.Post) {
			break
		}
		for x++; x < last && s.cover[x] == nil && !s.toks[x].Punct && s.is(x, class.Adjective); x++ {
		}
		end, n = x, x
	}
	return end
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
