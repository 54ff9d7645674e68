package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
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

// afterPlace reports whether token i goes on a list of places with a name that
// nothing says is a person's: "Montréal et La Pocatière".
func (s *section) afterPlace(i, first int) bool {
	if s.lang.Code != "fr" || i-2 < first || !s.is(i-1, class.And) || s.isGiven(i) || s.isSurname(i) && (!s.is(i, class.Article) || s.surnameHere(i)) {
		return false
	}
	c := s.cover[i-2]
	return c != nil && placeLike(c.typ) && c.form == lexicon.FullName && c.to == i-1 && c.parent == nil
}
