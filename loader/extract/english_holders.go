package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkNamedOf links a plural post with a list in which each name has its seat behind
// "of": "Governors A of X, B of Y and C of Z". It reports whether the list is one, of
// two at least.
func (s *section) linkNamedOf(p *post, persons []*mention, last int) bool {
	if s.lang.Code != "en" || len(p.bodies) > 0 || p.adj != nil {
		return false
	}
	var holders, seats []*mention
	named := 0
	for k := p.to; k < last; {
		var m *mention
		for _, x := range persons {
			if x.from >= k && x.from-k <= 3 && (x.from == k || s.gapIsApposition(k, x.from)) {
				m = x
				break
			}
		}
		if m == nil || !s.is(m.to, class.De) {
			break
		}
		c := s.englishSeat(m.to+1, last)
		to := m.to + 1
		switch {
		case c != nil && (placeLike(c.typ) || c.typ == graph.Country) && c.form != lexicon.Adjective:
			holders, seats, to = append(holders, m), append(seats, c), c.to
		case c == nil && s.toks[to].Cap && s.cover[to] == nil: // a place that nothing knows
			for to < last && s.toks[to].Cap && !s.toks[to].Punct {
				to++
			}
		default:
			return false
		}
		named++
		k = to
		for k < last && k-to < 2 && (s.text(k) == "," || s.is(k, class.PlainAnd)) {
			k++
		}
		if k == to {
			break
		}
	}
	if named < 2 {
		return false
	}
	if len(holders) == 1 {
		p.person, p.bodies = holders[0], seats
		return true
	}
	return s.seatEach(p, holders, seats)
}
