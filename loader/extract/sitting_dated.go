package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// satOn reports whether "du" and a day of a month stand at token k, behind the name of what sits:
// "le Conseil des ministres du 3 mai", "le conseil de cabinet du mercredi 3 mai".
func (s *section) satOn(k, last int) bool {
	de, ok := s.deAt(k)
	if !ok {
		return false
	}
	k += de
	d := s.dateFrom(k)
	if s.weekdayAt(k) > 0 {
		if d == nil {
			d = s.dateFrom(k + 1)
		}
		k++
	}
	return d != nil && d.to <= last && s.toks[k].Number && s.hasMonth(d)
}

// satBeforeHere reports whether the head at token i names by itself, with its article alone, a body of whose
// sitting on a day the story told before: "le Conseil des ministres du 3 mai … Le Conseil a nommé".
func (s *section) satBeforeHere(i int, h hit) bool {
	if !s.definite(i) || s.is(i+h.n, class.De) || s.endsClass(i-1, class.De, s.firstOf(i)) || s.postBefore(i) {
		return false
	}
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.head == h.entry && !m.dead && m.from < i && s.satOn(m.from+h.n, len(s.toks)) && s.storyAt(m.from) == s.storyAt(i) {
			return true
		}
	}
	return false
}
