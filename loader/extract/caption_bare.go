package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// bareCaption reports whether sentence n is a paragraph of its own that only names two persons,
// with their posts and the day or the town: a picture's caption that the page sets as its text,
// "Le président de la Région X et M. Y, maire de A.".
func (s *section) bareCaption(n int) bool {
	const most = 40 // tokens
	sent := s.sents[n]
	if s.lang.Code != "fr" || sent.Last-sent.First > most || n == 0 || s.page.Blocks[sent.Block].Kind == text.Headline ||
		s.sents[n-1].Block == sent.Block || s.text(sent.First-1) == ":" || n+1 < len(s.sents) && s.sents[n+1].Block == sent.Block {
		return false
	}
	units := s.unitsOf(n)
	if len(units) < 2 || units[0].typ != graph.Person || units[1].typ != graph.Person {
		return false
	}
	end := sent.First
	for _, u := range units[:2] {
		if u.to-u.from == u.m.to-u.m.from && !s.endsHonorific(u.from-1, sent.First) {
			return false // "Paul Testi et Anne Testa": who wrote it
		}
		for k := end; k < u.from; k++ {
			if !s.toks[k].Punct && !s.is(k, class.Determiner) && !s.is(k, class.Honorific) && !s.is(k, class.PlainAnd) {
				return false
			}
		}
		end = u.to
	}
	for k := end; k < sent.Last; k++ {
		if !s.toks[k].Punct && s.cover[k] == nil && !s.is(k, class.At) && !s.is(k, class.Determiner) && !s.inDate(k) {
			return false
		}
	}
	return true
}
