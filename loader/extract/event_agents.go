package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// withAgents adds to those who act at an event whom "par" names, where the clause is passive: "Le
// prix a été remis à Y par X lors du forum", "Au cours du forum, X a été reçu par Y".
func (s *section) withAgents(from []*mention, h clauseHit, units []unit, first int) []*mention {
	f := h.frame
	if s.lang.Code != "fr" || !f.Flags.Noun || f.Flags.Stage || f.Flags.Visit || f.Flags.Aside || f.Roles[0].Where != "subj" || f.Roles[1].Where != "near" || !f.Roles[0].Types.Has(graph.Person) || !s.atEvent(h) {
		return from
	}
	for x, u := range units {
		if u.typ != graph.Person || u.m.ent == nil || standsFor(from, u.m.ent) || u.to > h.a && h.a-first > 2 {
			continue
		}
		k := u.from - 1
		if s.is(k, class.Article) {
			k--
		}
		list := s.list(units, x, personTypes)
		if list[0].m != u.m || !s.is(k, class.By) || !s.passiveBefore(k, first) {
			continue
		}
		if end := list[len(list)-1].to; end <= h.a && s.finiteIn(end, h.a) || end > h.a && s.complementIn(h.b, k) {
			continue // "a été bâti par X, a dit Y lors du forum"
		}
		from = append(from, mentionsOf(list)...)
	}
	return from
}

// atEvent reports whether a trigger says at what something was done: "lors de", "à l'ouverture de".
func (s *section) atEvent(h clauseHit) bool {
	return s.is(h.a, class.Circumstance) || s.endsClass(h.b-2, class.EventPart, h.a)
}

// passiveBefore reports whether a verb in the passive stands before the "par" at token k, at
// most its objects between: "a été remis mardi à Y | par X".
func (s *section) passiveBefore(k, first int) bool {
	const reach = 14
	for x := k - 1; x > max(first, k-reach); x-- {
		switch {
		case s.cover[x] != nil || s.inPost(x):
		case s.participle(x):
			return s.is(x-1, class.PassiveAuxiliary) || s.is(x-1, class.Adv) && s.is(x-2, class.PassiveAuxiliary)
		case s.toks[x].Punct && !s.toks[x].Elided || s.startsVerb(x):
			return false
		}
	}
	return false
}

// finiteAt reports whether a finite verb stands at token k, outside names and posts.
func (s *section) finiteAt(k int) bool {
	return s.cover[k] == nil && s.startsVerb(k) && !s.inPost(k) && !s.participle(k)
}

// finiteIn reports whether a finite verb stands in tokens a…b.
func (s *section) finiteIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.finiteAt(k) {
			return true
		}
	}
	return false
}

// complementIn reports whether tokens a…b begin a clause of what is said.
func (s *section) complementIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && (s.is(k, class.Complementizer) || s.is(k, class.RelativeSubject)) {
			return true
		}
	}
	return false
}

// agentsTold returns the two persons told of before whom "les deux ministres" right behind the "par" of a French
// passive means: "Le forum sera coprésidé par les deux ministres"; or nil.
func (s *section) agentsTold(r lexicon.Role, k int) []*mention {
	if s.lang.Code != "fr" || !r.Types.Has(graph.Person) || !s.definite(k+1) && !s.definite(k) || s.coverAt(k) != nil {
		return nil
	}
	for end := k + 2; end <= k+4 && end < len(s.toks); end++ {
		if s.cover[end] != nil || s.toks[end].Punct {
			return nil
		}
		if group := s.groupBefore(lexicon.Role{Types: personTypes}, end, k); group != nil {
			return group
		}
	}
	return nil
}
