package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

const (
	itemReach  = 34 // tokens between two persons of a list
	itemCommas = 2  // within what the second one is
)

// itemEdge moves the beginning of a person's phrase, behind the person whose phrase ends at token
// prev, over what he is in a list, where no post of his was made of it: "de X, du coordonnateur du
// système des Nations unies Y et de Z".
func (s *section) itemEdge(prev, from int) int {
	if s.lang.Code != "fr" || prev < 0 || from-prev < 3 || from-prev > itemReach {
		return from
	}
	k, apart := prev, false
	for k < from {
		if h, ok := s.classAt(k, class.Coordinator); ok {
			apart = true
			k += h.n
			continue
		}
		if s.text(k) == "," || s.text(k) == ";" {
			apart = true
		} else if !s.is(k, class.Determiner) && !s.is(k, class.Possessive) && !s.is(k, class.De) && !s.is(k, class.By) || s.is(k, class.Post) {
			break
		}
		k++
	}
	switch {
	case !apart || k >= from:
		return from
	case s.is(k, class.Post) || s.is(k, class.Counterpart):
		if s.describes(k+1, from) {
			return k
		}
	case (s.is(k-1, class.Determiner) || s.is(k-1, class.De)) && s.cover[k] == nil && !s.toks[k].Cap && !s.toks[k].Punct && !s.is(k, class.Number) && !s.startsVerb(k) && !s.is(k, class.Deputation) && !s.is(k, class.Spouse):
		if from-k <= 2 && from > k && (from == k+1 || s.adjectival(k+1)) && !s.toks[from-1].Punct {
			return k // "l'économiste X"
		}
		if de := s.is(k-1, class.De) && !s.is(k-1, class.BareDe) || s.is(k-2, class.De); de && from-k <= itemReach/2 && s.describes(k+1, from) {
			return k // "de X, du point focal du projet, Y"
		}
	}
	return from
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
		case s.finiteAt(x):
			return false
		}
	}
	return true
}

// otherOfHis reports whether a post behind the name m that was read as his is told of somebody
// else: his counterpart, "X, chef du Service, et son homologue européen, Y", or, where m has his own
// before his name, the next one of a list, "le ministre de la Pêche, X, le ministre délégué auprès du Minrex, Y".
func (s *section) otherOfHis(n int, p *post, m *mention) bool {
	if s.lang.Code != "fr" || p.from < m.to {
		return false
	}
	if p.same && s.is(p.from-1, class.Possessive) && s.is(p.from-2, class.PlainAnd) {
		return true
	}
	if !s.is(p.from-1, class.DefiniteArticle) || p.from-2 != m.to || s.text(m.to) != "," || !slices.ContainsFunc(s.postsIn[n], func(q *post) bool { return q.person == m && q.to <= m.from }) {
		return false
	}
	for _, x := range s.inSent[n] {
		if x.typ == graph.Person && x.from >= p.to {
			return x.from-p.to <= itemReach/2 && !s.is(x.from-1, class.And) && s.describes(p.to, x.from)
		}
	}
	return false
}
