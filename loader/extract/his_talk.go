package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// hisTalk returns who had a talk: from, or else the person of whom the story tells, where a sentence
// begins with his talk with somebody and names no other who might have had it: "Au cours de son entrevue
// avec X, il a été question de …", "Pendant sa rencontre avec X, les deux responsables …", "Sa visite comprend un entretien avec X".
func (s *section) hisTalk(h clauseHit, from, to []*mention, units []unit, he *entity) []*mention {
	first, last := s.bounds(h.a)
	if len(from) > 0 || len(to) == 0 || s.lang.Code != "fr" || h.frame.Relation != graph.MetWith || !h.frame.Flags.Noun || h.frame.Roles[0].Where != "subj" {
		return from
	}
	start := s.afterDateline(first, last)
	if u := s.journeyOf(units, start); u != nil && u.to < h.a && !standsFor(to, u.m.ent) {
		return []*mention{u.m}
	}
	if he == nil || he.typ != graph.Person || standsFor(to, he) {
		return from
	}
	k := h.a - 1
	for k > first && h.a-k < 3 && (s.is(k, class.Adjective) || s.isOrdinal(k)) {
		k--
	}
	switch {
	case s.is(start, class.VisitorPossessive) && s.text(start) != "leur" && s.is(start+1, class.Journey): // "Sa visite se poursuivra par des entretiens avec X"
	case s.verbIn(first, k):
		return from
	case s.is(start, class.Circumstance) && s.is(k, class.IndefiniteArticle) && s.mainPronoun(h, units): // "Après un entretien avec X, il …"
	case !s.is(k, class.VisitorPossessive) || s.text(k) == "leur" || k != start && !s.is(start, class.Circumstance):
		return from
	}
	for _, u := range units {
		if u.typ == graph.Person && !standsFor(to, u.m.ent) && u.m.ent != he {
			return from
		}
	}
	return []*mention{lastMention(he, h.a)}
}

// journeyOf returns whose the journey is with which a sentence begins at token k: "La visite de X".
func (s *section) journeyOf(units []unit, k int) *unit {
	if !s.is(k, class.DefiniteArticle) || !s.is(k+1, class.Journey) {
		return nil
	}
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.from >= k+2 {
			if u.from <= k+4 && s.is(u.m.from-1, class.De) || s.is(u.from, class.De) || s.is(u.from-1, class.De) && u.from <= k+4 {
				return u
			}
			return nil
		}
	}
	return nil
}
