package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// fewestSisters is how many provinces of a state a story calls by their kind where it may call others by
// a name alone that is a common word.
const fewestSisters = 2

// amongSisters reports whether a province's name that is a common word or a quarter stands at token i as
// where something happens, in a story that tells of further provinces of the state: "Dans la région de
// l'Adamaoua, … Au Centre, … A l'Est, … Littoral, X".
func (s *section) amongSisters(v lexicon.NameMatch, i, n, first, last int) bool {
	if s.lang.Code != "fr" || v.Name.Type != graph.Province || v.Form != lexicon.FullName || !s.toks[i].Cap || s.toks[i].AllCap || s.toks[i].Hyphen || i+n >= last || s.home != "" && v.Name.Country != s.home {
		return false
	}
	next := i + n
	if s.is(next, class.De) || s.toks[next].Hyphen || s.is(next, class.Adjective) || s.adjectival(next) || s.is(next, class.Compass) {
		return false
	}
	bare := i == first && s.text(next) == ","
	inside := s.is(i-1, class.InCountry) || s.is(i-1, class.Article) && i-2 >= first && s.is(i-2, class.Locative)
	if !bare && !inside {
		return false
	}
	return s.sisters(v.Name.Country) >= fewestSisters
}

// sisters returns how many provinces of a state the section calls by their kind and name, "la région de
// l'Adamaoua".
func (s *section) sisters(code string) int {
	if s.sistersOf == nil {
		s.sistersOf = map[string]int{}
		seen := map[*lexicon.Name]bool{}
		for _, sent := range s.sents {
			for i := sent.First; i < sent.Last; i++ {
				if !s.toks[i].Cap || len(s.nameHits[i]) == 0 || s.placeHeadBefore(i) != string(graph.Province) {
					continue
				}
				for _, h := range s.nameHits[i] {
					for _, v := range h.Values {
						if v.Name.Type == graph.Province && v.Form == lexicon.FullName && !seen[v.Name] {
							seen[v.Name] = true
							s.sistersOf[v.Name.Country]++
						}
					}
				}
			}
		}
	}
	return s.sistersOf[code]
}
