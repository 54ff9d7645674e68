package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townsman reports whether the word at token i tells where somebody is from whose name
// begins behind it: "le Lillois Paul X", "la Bruxelloise Anne Y".
func (s *section) townsman(i int) bool {
	if s.lang.Code != "fr" || i == 0 || i+2 >= len(s.toks) || s.isGiven(i) || s.isSurname(i) || s.toks[i].AllCap || s.toks[i+1].Hyphen || !s.isGiven(i+1) || !s.toks[i+2].Cap {
		return false
	}
	return (s.is(i-1, class.GenderedArticle) || s.is(i-1, class.De)) && s.lang.Ends(s.fold(i), class.TownsmanEnding)
}

// namedBeforeParty reports whether the name of a place that stands at token n is the end of
// a person's, as the party in brackets behind it tells: "Jean de Béthune (CD&V)".
func (s *section) namedBeforeParty(n int) bool {
	c := s.coverAt(n)
	if c == nil || c.typ != graph.Place || c.form != lexicon.FullName || s.text(c.to) != "(" {
		return false
	}
	party := s.coverAt(c.to + 1)
	return party != nil && party.typ == graph.Party && s.text(party.to) == ")"
}
