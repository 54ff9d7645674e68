package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townsman reports whether the word at token i tells where somebody is from whose name
// begins behind it: "le Lillois Paul X", "la Bruxelloise Anne Y", "le Ghanéen Z".
func (s *section) townsman(i int) bool {
	if s.countryman(i) || s.provincial(i) {
		return true
	}
	if s.lang.Code != "fr" || i == 0 || i+2 >= len(s.toks) || s.isGiven(i) || s.isSurname(i) || s.toks[i].AllCap || s.toks[i+1].Hyphen || !s.isGiven(i+1) || !s.toks[i+2].Cap {
		return false
	}
	return (s.is(i-1, class.GenderedArticle) || s.is(i-1, class.De)) && s.lang.Ends(s.fold(i), class.TownsmanEnding)
}

// countryman reports whether the word at token i is the adjective of a state that stands for one of
// its people, with the name behind it: "le président de la Banque, le Ghanéen X".
func (s *section) countryman(i int) bool {
	if s.lang.Code != "fr" || i == 0 || i+2 >= len(s.toks) || !s.toks[i].Cap || s.toks[i].AllCap || s.toks[i+1].Hyphen || !s.toks[i+1].Cap || s.toks[i+1].Punct || !s.is(i-1, class.SingularArticle) || s.isGiven(i) || s.isSurname(i) {
		return false
	}
	if s.cover[i+1] != nil && s.cover[i+1].typ != graph.Person || !s.isGiven(i+1) && !s.isSurname(i+1) && !s.toks[i+2].Cap {
		return false
	}
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if h.N == 1 && v.Name.Type == graph.Country && v.Form == lexicon.Adjective {
				return true
			}
		}
	}
	return false
}

// provincial reports whether the word at token i is the adjective of a province that stands for one of
// its people, with the name behind it: "la Vaudoise X", "succède au Bernois Y".
func (s *section) provincial(i int) bool {
	if s.lang.Code != "fr" || i == 0 || i+2 >= len(s.toks) || len(s.nameHits[i]) == 0 || !s.toks[i].Cap || s.toks[i].AllCap || s.toks[i+1].Hyphen || !s.isGiven(i+1) || !s.toks[i+2].Cap || s.isGiven(i) || s.isSurname(i) {
		return false
	}
	if !s.is(i-1, class.SingularArticle) && !s.is(i-1, class.De) && !s.is(i-1, class.ToThe) {
		return false
	}
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if h.N == 1 && v.Name.Type == graph.Province && v.Form == lexicon.Adjective && !v.Ambiguous {
				return true
			}
		}
	}
	return false
}

// namedBeforeParty reports whether the name of a place that stands at token n is the end of
// a person's, as the party in brackets or the post behind it tells: "Jean de Béthune (CD&V)", "Jean de Béthune, maire de A".
func (s *section) namedBeforeParty(n int) bool {
	c := s.coverAt(n)
	if c == nil || c.typ != graph.Place || c.form != lexicon.FullName && c.name != nil {
		return false
	}
	if h, ok := s.classAt(c.to+1, class.Post); ok && s.text(c.to) == "," && s.is(c.to+1+h.n, class.De) {
		return true
	}
	if s.text(c.to) != "(" {
		return false
	}
	party := s.coverAt(c.to + 1)
	return party != nil && party.typ == graph.Party && s.text(party.to) == ")"
}
