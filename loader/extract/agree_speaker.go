package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// tieReach bounds in tokens how far before "de coopération" the ties stand that it is said of.
const tieReach = 6

// speakersSide returns the side for which the person acts who is the subject of a clause that tells of the
// cooperation with others as of one that there is: "X, maire de A, a salué la coopération avec B", "X a dit
// vouloir resserrer les liens de coopération avec B", "X a affirmé que sa ville entend renforcer le
// partenariat avec B"; or nil.
func (s *section) speakersSide(h clauseHit, to []*mention, units []unit, first, last int, he *entity) []*mention {
	if s.lang.Code != "fr" || !h.frame.Flags.Noun || len(to) == 0 || !s.is(h.b-1, class.With) || !s.isTold(h.a, first) {
		return nil
	}
	if m := s.whoIsTo(h.a, units); m != nil && ofOneLevel(m.typ, to[0].typ) {
		return []*mention{m}
	}
	verb := s.verbOver(h.a, first)
	if verb == h.a || s.deniedOver(clauseHit{h.frame, verb, h.b}, last) {
		return nil
	}
	for verb > first+1 && (s.is(verb-1, class.PassiveAuxiliary) || s.is(verb-1, class.ReflexiveClitic)) {
		verb--
	}
	var from []*mention
	if speaker := s.speakerBefore(verb, units, first, he); speaker != nil {
		if side := s.actsFor(speaker, lastMention(speaker, verb)); side != nil {
			from = append(from, lastMention(side, verb))
		}
	} else {
		from = s.unnamedHolders(lexicon.Role{Types: sideTypes}, clauseHit{noFrame, verb, h.b}, first)
	}
	if len(from) != 1 || from[0] == nil {
		return nil
	}
	for _, m := range to {
		if m.ent == from[0].ent || !ofOneLevel(from[0].typ, m.typ) {
			return nil
		}
	}
	return from
}

// whoIsTo returns the place, state or body whose will it is to do something with the cooperation at token k:
// "la volonté de A de renforcer | la coopération", "l'engagement de A à poursuivre"; or nil.
func (s *section) whoIsTo(k int, units []unit) *mention {
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.to > k {
			continue
		}
		if !sideTypes.Has(u.typ) || !s.is(u.from-1, class.De) && !s.is(u.from, class.De) && !s.is(u.from-2, class.De) || !s.is(u.to, class.BareDe) && !s.is(u.to, class.At) {
			return nil
		}
		for i := u.to + 1; i < k; i++ {
			if s.is(i, class.Strengthens) && !s.verbIn(i+1, k) {
				return u.m
			}
		}
		return nil
	}
	return nil
}

// withIncluded adds to those with whom somebody cooperates the ones that are named as some of them behind
// "notamment avec": "avec le Vietnam, notamment avec la province A".
func (s *section) withIncluded(to []*mention, units []unit, types lexicon.TypeSet) []*mention {
	if s.lang.Code != "fr" || len(to) == 0 {
		return to
	}
	k := to[len(to)-1].to
	if s.text(k) == "," {
		k++
	}
	in, ok := s.classAt(k, class.Including)
	if !ok || !s.is(k+in.n, class.With) {
		return to
	}
	for x, u := range units {
		if u.from > k+in.n && u.from <= k+in.n+3 && types.Has(u.typ) {
			return append(to, mentionsOf(s.list(units, x, types))...)
		}
	}
	return to
}

// isTold reports whether the noun at token k means a cooperation that there is: "la coopération", "sa
// coopération", "les liens d'amitié et de coopération".
func (s *section) isTold(k, first int) bool {
	x := k - 1
	for x > first && (s.is(x, class.Adjective) || s.adjectival(x)) {
		x--
	}
	if s.is(x, class.DefiniteArticle) || s.is(x, class.Possessive) {
		return true
	}
	for n := 0; s.is(k-1, class.BareDe) && n < tieReach && x > first; n, x = n+1, x-1 {
		if s.is(x, class.TieNoun) {
			return true
		}
	}
	return false
}

// speakerBefore returns the person who is the subject of the verb at token k, or whose place or state is, or nil.
func (s *section) speakerBefore(k int, units []unit, first int, he *entity) *entity {
	end := s.beforeVerb(k-1, first)
	if end < first {
		return nil
	}
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.to > k {
			continue
		}
		if u.typ == graph.Person && !s.governed(u, first) && (s.asideEnd(u.to, k) >= end || s.text(u.to) == "," && s.text(k-1) == "," && !s.verbIn(u.to, k)) {
			return u.m.ent // "X, de son côté, a …"
		}
		break
	}
	own := s.is(end, class.PlaceNoun) && s.possessive(end)
	if !own && !(s.is(end, class.Pronoun) && !s.is(end, class.PluralPronoun)) {
		return nil
	}
	for _, u := range units {
		if u.to <= end && u.typ == graph.Person && !s.governed(u, first) {
			return u.m.ent
		}
	}
	return he
}

// ofOneLevel reports whether a side may be told to cooperate with another by who acts for it: states with
// states, bodies with bodies, provinces and towns with all places.
func ofOneLevel(side, other graph.EntityType) bool {
	switch side {
	case graph.Province, graph.Place:
		return lexicon.TypeSet{graph.Province, graph.Place, graph.Country}.Has(other)
	}
	return side == other
}

// furthered reports whether the wish at token k is only that a cooperation of which the trigger tells go on or
// be more, so that there is one: "a émis le souhait de resserrer les liens de coopération avec A", but not
// "a proposé à B de resserrer les liens de coopération avec A".
func (s *section) furthered(h clauseHit, k int) bool {
	if s.lang.Code != "fr" || h.frame.Relation != graph.CooperatesWith || !h.frame.Flags.Noun || s.is(k, class.Proposes) || !s.isTold(h.a, k) {
		return false
	}
	for x := k + 1; x < h.a; x++ {
		if s.is(x, class.Strengthens) && s.cover[x] == nil {
			return true
		}
	}
	return false
}
