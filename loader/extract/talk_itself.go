package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// talkItself returns who meets where a talk is the subject of its sentence and those behind "avec" are the other
// side of somebody told of before, he: "Le président était à A. L'entretien d'une heure avec X, Y et Z a
// porté sur le pont." It reports false where the sentence is none of that kind.
func (s *section) talkItself(h clauseHit, units []unit, first, last int, he *entity) (from, to []*mention, ok bool) {
	if s.lang.Code != "fr" || !h.frame.Flags.Noun || !s.is(h.b-1, class.With) || h.a != first+1 || !s.is(first, class.DefiniteArticle) {
		return nil, nil, false
	}
	for k := h.a; k < h.b; k++ {
		if s.cover[k] == nil && s.startsVerb(k) {
			return nil, nil, false // "Les entretiens que X a eus avec Y ont porté sur la paix"
		}
	}
	verb := h.b
	for verb < last && !(s.cover[verb] == nil && s.startsVerb(verb) && !s.inPost(verb)) {
		verb++
	}
	if verb == last {
		return nil, nil, false
	}
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && u.from >= h.b && u.to <= verb && u.m.ent != he {
			to = append(to, u.m)
		}
	}
	if he != nil && he.typ == graph.Person {
		from = append(from, lastMention(he, h.a))
	}
	return from, to, true
}
