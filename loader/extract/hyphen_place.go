package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// hyphenPlaces finds the places that no table knows and whose names tell that they
// are places: "Saint-Bruno-de-Montarville".
func (s *section) hyphenPlaces() {
	if s.lang.Code != "fr" {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First; i+1 < sent.Last; i++ {
			if !s.is(i, class.PlacePrefix) || !s.toks[i].Cap || s.toks[i].Hyphen || s.cover[i] != nil || !s.toks[i+1].Hyphen || !s.toks[i+1].Cap {
				continue
			}
			if s.endsAt(i, class.Honorific, sent.First) || i > sent.First && s.isGiven(i-1) {
				continue // "Charles Saint-Prot"
			}
			to := i + 2
			for to < sent.Last && s.toks[to].Hyphen {
				to++
			}
			s.addMention(&mention{from: i, to: to, typ: graph.Place})
			i = to - 1
		}
	}
}
