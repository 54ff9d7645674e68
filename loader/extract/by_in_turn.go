package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// inTurnBy returns those behind another "par", each told with the side for which he acts, where persons
// behind the one at token k did the same for theirs: "a été signé, pour A, par X et, pour B et C,
// respectivement par Y et Z".
func (s *section) inTurnBy(r lexicon.Role, units, list []unit, k, b int) []*mention {
	if s.lang.Code != "fr" || !s.is(k, class.By) || len(list) == 0 {
		return nil
	}
	var out []*mention
	sided := false
	for i := list[len(list)-1].to; i < b; i++ {
		switch {
		case s.is(i, class.For) && s.cover[i] == nil:
			sided = true
		case s.startsVerb(i) && s.cover[i] == nil, s.is(i, class.RelativeSubject), s.text(i) == ";":
			return out
		case sided && s.is(i, class.By):
			x := unitStarting(units, i+1, i+4)
			if x < 0 || !r.Types.Has(units[x].typ) {
				return out
			}
			more := s.list(units, x, r.Types)
			out = append(out, mentionsOf(more)...)
			i, sided = more[len(more)-1].to-1, false
		}
	}
	return out
}

// unitStarting returns the first unit whose name begins in tokens a…b, or -1.
func unitStarting(units []unit, a, b int) int {
	for x, u := range units {
		if u.m.from >= a && u.m.from < b {
			return x
		}
	}
	return -1
}
