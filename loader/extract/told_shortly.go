package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// toldReach is how many sentences before its own an event or agreement may be told of that a sentence
// means without naming it.
const toldReach = 2

// toldShortlyBefore leaves out of a list in French what was told of long before the sentence that begins
// with token first: "aux côtés de X" tells who was there where the story is now.
func (s *section) toldShortlyBefore(first int, list []*mention) []*mention {
	if s.lang.Code != "fr" || len(list) == 0 || s.sent[first]-s.sent[list[0].from] <= toldReach {
		return list
	}
	return nil
}

// ownNoun reports whether a plain noun, which nothing was made of, is the subject of the verb at token v with
// which the sentence begins: "Le tunnel unit A et B".
func (s *section) ownNoun(v, first int) bool {
	c := s.cover[min(first+1, len(s.toks)-1)]
	return s.lang.Code == "fr" && v == first+2 && s.is(first, class.Determiner) && (c == nil || c.typ != graph.Agreement) && !s.is(first+1, class.Function) && !s.is(first+1, class.Adv) && !s.is(first+1, class.Agreement) && !s.is(first+1, class.Ordinal)
}
