package extract

import (
	"strconv"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// findNumberedTowns notes the towns that share a name and are told apart by a number, where
// the text calls one a commune or names its mayor: "la commune de Golfe 5", "le maire
// d'Agoè 2". A number there is a part of the name, in the headline too.
func (s *section) findNumberedTowns() {
	if s.lang.Code != "fr" {
		return
	}
	listed := 0
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			to := s.numberedName(i, sent.Last)
			if to == 0 {
				continue
			}
			if s.placeHeadBefore(i) == string(graph.Place) || s.seatBefore(i) == string(graph.Place) || listed > sent.First && i-listed <= 2 && (s.is(listed, class.And) || s.text(listed) == ",") {
				if s.numbered == nil {
					s.numbered = map[string]bool{}
				}
				s.numbered[string(s.runKey(i, to))] = true
				listed = to
			}
			i = to - 1
		}
	}
}

// numberedName returns where a name ends that begins at token i and ends in a small number
// that counts nothing; or 0.
func (s *section) numberedName(i, last int) int {
	if !s.toks[i].Cap || s.toks[i].Punct || s.is(i, class.Function) || s.is(i, class.Month) {
		return 0
	}
	k := i + 1
	for k < min(last, i+4) && s.toks[k].Cap && !s.toks[k].Punct && !s.toks[k].Number {
		k++
	}
	if k >= last || !s.toks[k].Number || s.toks[k].Hyphen {
		return 0
	}
	if n, err := strconv.Atoi(s.text(k)); err != nil || n == 0 || n > 20 {
		return 0
	}
	if k+1 < last && !s.toks[k+1].Punct && !s.is(k+1, class.Function) && !s.is(k+1, class.Preposition) && !s.is(k+1, class.And) && !s.startsVerb(k+1) {
		return 0 // "à Lomé 12 maires"
	}
	return k + 1
}

// numberedTown returns where a town ends whose name begins at token i and which a number tells
// apart, or 0.
func (s *section) numberedTown(i, last int) int {
	if len(s.numbered) == 0 {
		return 0
	}
	if to := s.numberedName(i, last); to > 0 && s.numbered[string(s.runKey(i, to))] {
		return to
	}
	return 0
}
