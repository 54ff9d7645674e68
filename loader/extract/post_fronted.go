package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// frontedOfficial reports whether a post ends, governed by "de" or "à", what a participle or a
// preposition begins before the subject of its sentence, whose own post q follows behind a comma: "Abondant
// dans le sens du préfet, l'inspecteur général d'État, X, a souri" tells of two officials.
func (s *section) frontedOfficial(p, q *post) bool {
	if s.lang.Code != "fr" || p.head == nil || p.plural || p.head == q.head || p.adj != nil || s.text(p.to) != "," || q.from != p.to+2 || !s.is(q.from-1, class.DefiniteArticle) {
		return false
	}
	if !s.is(p.from-1, class.Genitive) && !s.is(p.from-1, class.ToThe) || p.head.Attrs["body"] == "state" {
		return false
	}
	first := s.afterDateline(s.firstOf(p.from), p.from)
	if !s.lang.Ends(s.fold(first), class.GerundEnding) && !s.participle(first) && !s.is(first, class.Circumstance) {
		return false
	}
	for k := first; k < p.from; k++ {
		if s.toks[k].Punct || s.cover[k] != nil && s.cover[k].typ == graph.Person {
			return false
		}
	}
	return true
}
