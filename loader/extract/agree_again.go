package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// alsoBetween reports whether "ainsi qu'entre" stands at token k, behind which a list of sides
// goes on: "accords entre A et B ; ainsi qu'entre C et D".
func (s *section) alsoBetween(k int) bool {
	h, ok := s.classAt(k, class.AsWell)
	return ok && s.lang.Code == "fr" && s.is(k+h.n, class.Between)
}

// betweenAgain returns the token of the "entre" with which a list of sides goes on behind token k
// ("et entre C et D", ", d'une part, et entre C et D"), or 0.
func (s *section) betweenAgain(k int) int {
	if s.lang.Code != "fr" {
		return 0
	}
	k = s.pastOneHand(k)
	if s.text(k) == "," || s.text(k) == ";" {
		k++
	}
	if h, ok := s.classAt(k, class.AsWell); ok {
		k += h.n
	} else if s.is(k, class.PlainAnd) {
		k++
	} else {
		return 0
	}
	k = s.pastOneHand(k)
	if !s.is(k, class.Between) {
		return 0
	}
	return k
}

// pastOneHand returns the token behind "d'une part" or the like at token k, with a comma before it or
// without, and behind the comma that closes an "et, d'autre part, "; or k.
func (s *section) pastOneHand(k int) int {
	x := k
	if s.text(x) == "," {
		x++
	}
	h, ok := s.classAt(x, class.OneHand)
	if !ok {
		return k
	}
	if x += h.n; s.text(x) == "," && s.is(x+1, class.Between) {
		x++
	}
	return x
}

// sidesAgain adds to a list of sides those behind each further "entre": "conclus entre A et B, et
// entre C et D".
func (s *section) sidesAgain(list []*mention, r lexicon.Role, units []unit) []*mention {
	for len(list) > 0 {
		k := s.betweenAgain(list[len(list)-1].to)
		if k == 0 {
			break
		}
		known := len(list)
		for x, u := range units {
			if u.m.from > k && u.from-k <= 8 && r.Types.Has(u.typ) {
				list = append(list, mentionsOf(s.list(units, x, r.Types))...)
				break
			}
		}
		if len(list) == known {
			break
		}
	}
	return list
}
