package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatTaken returns the unit that somebody comes to whom the words i…to of a story of appointments tell
// into office: what stands right behind them, "hérite du Wouri", or behind the name of who had it,
// "succède à Y dans la Vina"; or nil.
func (s *section) seatTaken(units []unit, i, to int) *unit {
	if h, ok := s.classAt(i, class.TakesOffice); ok && h.entry.Attrs["direct"] == "yes" && i+h.n == to {
		return s.unitRightBehind(units, to)
	}
	if u := unitBehind(units, to); u != nil && u.typ == graph.Person {
		return s.placeReached(units, u.to)
	}
	return nil
}

// unitRightBehind returns the place that token to begins, with nothing but articles, "de" and the noun of its
// kind before it, or nil.
func (s *section) unitRightBehind(units []unit, to int) *unit {
	for x := range units {
		u := &units[x]
		if u.to <= to {
			continue
		}
		if !placeLike(u.typ) || u.m.nominal || u.m.from-to > 5 {
			return nil
		}
		for k := to; k < u.m.from; k++ {
			if !s.is(k, class.Article) && !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) && !s.is(k, class.Body) {
				return nil
			}
		}
		return u
	}
	return nil
}

// behindUnitAround returns the token behind a unit and the larger one that is told to hold it: "dans le
// département de la Menoua région de l'Ouest,", "dans le Wouri (Littoral),".
func (s *section) behindUnitAround(units []unit, u *unit) int {
	k := u.to
	if !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) && !s.is(k, class.In) && s.text(k) != "(" {
		return k
	}
	v := unitBehind(units, k)
	if v == nil || v.typ != graph.Province || v.m.from-k > 5 {
		return k
	}
	if s.text(v.to) == ")" {
		return v.to + 1
	}
	return v.to
}

// outOfOffice states where those had the post of the story before whom sentence n has told into office, as
// it says where they come from: "X, venant du département du Wouri, …", "Y quitte la Mvila et …".
func (s *section) outOfOffice(model *post, units []unit, n int) {
	for i := s.sents[n].First; i < s.sents[n].Last; i++ {
		h, ok := s.classAt(i, class.LeavesOffice)
		if !ok || s.cover[i] != nil {
			continue
		}
		who, seat := lastPerson(units, i), s.unitRightBehind(units, i+h.n)
		if who == nil || seat == nil || i-who.to > 2 || !s.seatOfPost(model, seat) {
			continue
		}
		now := s.postsToldIn(who.m.ent, n)
		st := &statement{typ: graph.HoldsPosition, from: who.m.ent, to: seat.m.ent, title: model.rank, former: true, extractor: "story-post", confidence: 0.7,
			a: who.from, b: seat.to, ends: []*mention{who.m, seat.m}}
		if (len(now) > 0 && now[0].to != seat.m.ent || len(now) == 0 && s.unitBetween(i+h.n, seat.m.from)) && !s.holdsThere(st, false) {
			s.stmts = append(s.stmts, st)
		}
	}
}

// unitBetween reports whether the noun of a unit stands between two tokens: "quitte l'arrondissement de A".
func (s *section) unitBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) {
			return true
		}
	}
	return false
}

// scoreOffice weighs the words behind a run where they tell somebody into an office, or out of one, in a
// story of appointments: "Mokube X hérite du Wouri".
func (s *section) scoreOffice(i, to, last int) int {
	if s.lang.Code != "fr" || to >= last || !s.is(to, class.TakesOffice) && !s.is(to, class.Succession) && !s.is(to, class.LeavesOffice) || s.is(i, class.Newcomer) || s.is(i, class.Function) {
		return 0
	}
	n := s.sent[to]
	for n > 0 && s.storyOf(n-1) == s.storyAt(to) {
		n--
	}
	if s.postOfStory(n) == nil {
		return 0
	}
	return 3
}

// holdsByStory reports whether the story of appointments has said in the sentence of token i that somebody
// has an office in a place, to which the words "X rejoint le département du Wouri", "X va à Bafia dans le Centre" tell
// of no visit then.
func (s *section) holdsByStory(who, place *entity, i int) bool {
	for _, x := range s.stmts {
		if x.extractor == "story-post" && x.from == who && s.sent[x.a] == s.sent[i] && (x.to == place || x.a <= i && i < x.b) {
			return true
		}
	}
	return false
}
