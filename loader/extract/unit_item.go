package extract

import "entente/loader/lexicon/class"

const (
	itemReach  = 34 // tokens between two persons of a list
	itemCommas = 2  // within what the second one is
)

// itemEdge moves the beginning of a person's phrase, behind the person whose phrase ends at token
// prev, over what he is in a list, where no post of his was made of it: "de X, du coordonnateur du
// système des Nations unies Y et de Z".
func (s *section) itemEdge(prev, from int) int {
	if s.lang.Code != "fr" || prev < 0 || from-prev < 4 || from-prev > itemReach {
		return from
	}
	k, apart := prev, false
	for k < from && !s.is(k, class.Post) && !s.is(k, class.Counterpart) {
		switch h, ok := s.classAt(k, class.Coordinator); {
		case ok:
			apart = true
			k += h.n - 1
		case s.text(k) == "," || s.text(k) == ";":
			apart = true
		case !s.is(k, class.Determiner) && !s.is(k, class.Possessive) && !s.is(k, class.De) && !s.is(k, class.By):
			return from
		}
		k++
	}
	if !apart || k >= from {
		return from
	}
	if !s.describes(k+1, from) {
		return from
	}
	return k
}

// untoldEdge moves it over a post right before the person that was not found to be his: "du
// ministre délégué auprès du Minrex, X, et de Y". Where a preposition governs the post and a verb
// follows, another acts: "En présence du directeur du port, X a signé".
func (s *section) untoldEdge(n, prev int, u unit, last int) int {
	if s.lang.Code != "fr" {
		return u.from
	}
	for _, p := range s.postsIn[n] {
		if p.person != nil || p.plural || p.from <= prev || p.to > u.from || u.from-p.from > itemReach || !s.is(p.from-1, class.Determiner) || !s.describes(p.to, u.from) {
			continue
		}
		if k := u.to; s.is(p.from-1, class.De) || s.is(p.from-2, class.Preposition) {
			if s.text(k) == "," {
				k++
			}
			if k < last && s.startsVerb(k) && s.cover[k] == nil {
				continue
			}
		}
		return p.from
	}
	return u.from
}

// describes reports whether tokens a…b may tell what the person is who is named behind them.
func (s *section) describes(a, b int) bool {
	commas := 0
	for x := a; x < b; x++ {
		switch t := s.toks[x]; {
		case t.Text == ",":
			if commas++; commas > itemCommas {
				return false
			}
		case t.Punct && !t.Elided && t.Text != "(" && t.Text != ")", s.is(x, class.RelativeSubject), s.is(x, class.Complementizer):
			return false
		case s.cover[x] == nil && s.startsVerb(x) && !s.inPost(x) && !s.participle(x):
			return false
		}
	}
	return true
}

// otherOfHis reports whether a post is that of somebody's counterpart, told of beside him: "X, chef du
// Service, et son homologue européen, Y".
func (s *section) otherOfHis(p *post) bool {
	return s.lang.Code == "fr" && p.same && s.is(p.from-1, class.Possessive) && s.is(p.from-2, class.PlainAnd)
}
