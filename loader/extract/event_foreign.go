package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// foreignEvent returns the event whose English name ends with the noun at token i: "l'Africa Energy Summit", "le
// Tunisia Investment Forum". One of the words before it is none that the language has; no name of a person, no post and
// no small word stands among them.
func (s *section) foreignEvent(i, first, last int) *mention {
	const longest = 5 // words before the noun
	h, ok := s.classAt(i, class.ForeignEvent)
	if !ok || s.lang.Code != "fr" || !s.toks[i].Cap || s.toks[i].Hyphen || i == first || i+1 < last && s.toks[i+1].Hyphen {
		return nil
	}
	known := s.lang.Rules.Known
	k, foreign := i, false
	for k > first && i-k < longest && s.mayNameEvent(k-1) {
		k--
		foreign = foreign || s.toks[k].AllCap || known != nil && !known(s.toks[k].Fold)
	}
	if !foreign || k == i || s.is(k-1, class.De) && i-k < 2 {
		return nil
	}
	for x := k; x < i; x++ {
		if c := s.cover[x]; c != nil && c.name == nil {
			c.dead = true // "Tunisia Investment" is no company
		}
	}
	m := s.desk.mentions.take()
	m.from, m.to, m.typ, m.head, m.inner = k, i+1, graph.Event, h.entry, s.namesIn(k, i+1)
	if x := i + 1; x < last && s.toks[x].Number && len(s.toks[x].Text) == 4 {
		m.to++
	}
	return m
}

// mayNameEvent reports whether token k may be a word of an event's English name before its noun.
func (s *section) mayNameEvent(k int) bool {
	t := &s.toks[k]
	if !t.Cap || t.Punct || t.Number || s.isOrdinal(k) || s.isGiven(k) || s.inPost(k) {
		return false
	}
	for _, c := range [...]lexicon.Class{class.Function, class.Article, class.Determiner, class.Honorific, class.Post, class.Weekday, class.Month} {
		if s.is(k, c) {
			return false
		}
	}
	c := s.cover[k]
	return c == nil || c.typ != graph.Person
}
