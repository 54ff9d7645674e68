package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// hisTalk returns who had a talk: from, or else the person of whom the story tells, where a sentence
// begins with his talk with somebody and names no other who might have had it: "Au cours de son entrevue
// avec X, il a été question de …", "Pendant sa rencontre avec X, les deux responsables …".
func (s *section) hisTalk(h clauseHit, from, to []*mention, units []unit, he *entity) []*mention {
	first, last := s.bounds(h.a)
	if len(from) > 0 || len(to) == 0 || s.lang.Code != "fr" || he == nil || he.typ != graph.Person || h.frame.Relation != graph.MetWith || !h.frame.Flags.Noun || h.frame.Roles[0].Where != "subj" || standsFor(to, he) {
		return from
	}
	k := h.a - 1
	for k > first && h.a-k < 3 && (s.is(k, class.Adjective) || s.isOrdinal(k)) {
		k--
	}
	if k <= first || !s.is(k, class.VisitorPossessive) || s.text(k) == "leur" || !s.is(s.afterDateline(first, last), class.Circumstance) || s.verbIn(first, k) {
		return from
	}
	for _, u := range units {
		if u.typ == graph.Person && !standsFor(to, u.m.ent) && u.m.ent != he {
			return from
		}
	}
	return []*mention{lastMention(he, h.a)}
}
