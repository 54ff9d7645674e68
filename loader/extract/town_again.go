package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// mostTownWords is how many words a town that no table knows may have that is found again.
const mostTownWords = 3

// townWords are the folded words of a town, and empty ones behind them.
type townWords [mostTownWords]string

// townWordsAt returns the n words at token i.
func (s *section) townWordsAt(i, n int) (out townWords) {
	for x := range n {
		out[x] = s.toks[i+x].Fold
	}
	return out
}

// sameTowns finds the places that no table knows where the page names them again with
// nothing around them to tell. The text is gone through once, however many such places it has.
func (s *section) sameTowns() {
	towns := map[townWords]bool{}
	for _, c := range s.mentions {
		n := c.to - c.from
		if c.typ != graph.Place || c.name != nil || c.head != nil || c.dead || c.parent != nil || n > mostTownWords || s.is(c.to-1, class.PlaceHead) || n == 1 && len(s.toks[c.from].Fold) < 4 || s.partOfPerson(c.from, c.to) {
			continue
		}
		towns[s.townWordsAt(c.from, n)] = true
	}
	if len(towns) == 0 {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			for n := 1; n <= mostTownWords && s.mayNameTown(i, n, sent.First, sent.Last); n++ {
				if (i+n == sent.Last || !s.toks[i+n].Cap || s.toks[i+n].Punct) && towns[s.townWordsAt(i, n)] {
					s.addMention(&mention{from: i, to: i + n, typ: graph.Place})
					break
				}
			}
		}
	}
}

// mayNameTown reports whether the n words at token i stand in one sentence and in no name yet, the first of
// them with a capital and behind no other capital word.
func (s *section) mayNameTown(i, n, first, last int) bool {
	if i+n > last || s.cover[i+n-1] != nil {
		return false
	}
	return n > 1 || s.toks[i].Cap && (i == first || !s.toks[i-1].Cap || s.toks[i-1].Punct)
}
