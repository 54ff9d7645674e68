package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// visited reports whether a state is the one to which the holder of an English post is
// said to go right there, so that the post is of another one: "the visit of Minister X
// to India", "Minister X arrived in Hanoi".
func (s *section) visited(p *post, state *entity) bool {
	if s.lang.Code != "en" || state == nil || p.person == nil || p.person.from < p.to {
		return false
	}
	if s.goesTo(p.person.to, state) {
		return true
	}
	k := p.from - 1
	for s.is(k, class.Determiner) && !s.is(k, class.De) {
		k--
	}
	if !s.is(k, class.De) && !s.is(k, class.By) || !s.is(k-1, class.VisitNoun) {
		return false
	}
	_, last := s.bounds(p.from)
	for x := p.person.to; x < min(last, p.person.to+12); x++ {
		c := s.coverAt(x)
		switch {
		case s.toks[x].Punct && s.toks[x].Text != ",", s.startsVerb(x) && s.cover[x] == nil:
			return false
		case c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && s.is(x-1, class.Goal):
			return c.ent == state
		}
	}
	return false
}

// goesTo reports whether the clause behind token k, where a name ends, tells of a visit
// to a state or its capital.
func (s *section) goesTo(k int, state *entity) bool {
	_, last := s.bounds(k)
	went := false
	for x := k; x < min(last, k+18); x++ {
		c := s.coverAt(x)
		switch {
		case c != nil && c.typ == graph.Person, s.toks[x].Text == ";" || s.toks[x].Text == ".", s.is(x, class.Saying) && !s.is(x, class.VisitsVerb), s.is(x, class.ClauseBorder):
			return false
		case went && c != nil && c.name != nil && c.form != lexicon.Adjective && (c.typ == graph.Country || placeLike(c.typ)):
			if c.typ != graph.Country && !s.placeIs(c, "CAPITAL") {
				return false // perhaps at home
			}
			return s.countryOf(c) != "" && s.countryOf(c) == state.country
		}
		went = went || s.is(x, class.VisitsVerb) && s.cover[x] == nil || s.is(x, class.VisitNoun) && !s.is(x-1, class.Possessive)
	}
	return false
}

// hostsIn returns the state of the town where the holder of an English post is said to
// receive a guest, which is his own: "Deputy Prime Minister X hosted a reception in Hanoi
// for Y"; or "".
func (s *section) hostsIn(p *post) string {
	if s.lang.Code != "en" || p.person == nil || p.person.from < p.to {
		return ""
	}
	_, last := s.bounds(p.person.to)
	k := p.person.to
	for k < last && k-p.person.to < 4 && (s.is(k, class.Adv) || s.is(k, class.Topic) || s.is(k, class.Month) || s.toks[k].Number || s.text(k) == ",") {
		k++
	}
	if k >= last || !s.is(k, class.Receives) || s.cover[k] != nil {
		return ""
	}
	for x := k + 1; x < min(last, k+30); x++ {
		if s.is(x, class.ClauseBorder) || s.text(x) == ";" {
			return ""
		}
		if c := s.coverAt(x + 1); s.is(x, class.In) && c != nil && c.name != nil && placeLike(c.typ) && s.placeIs(c, "CAPITAL") && s.votes[s.countryOf(c)] > 0 {
			return s.countryOf(c)
		}
	}
	return ""
}
