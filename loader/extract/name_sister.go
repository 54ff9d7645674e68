package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// fewestSisters is how many provinces of a state a story calls by their kind where it may call others by
// a name alone that is a common word.
const fewestSisters = 2

// fewestPlainSisters is the same for provinces that bear names of their own.
const fewestPlainSisters = 3

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
	if (bare || inside) && s.sisters(v.Name.Country) >= fewestSisters {
		return true
	}
	return s.listsSister(v, i, n, first) && s.plainSisters(v.Name.Country) >= fewestPlainSisters
}

// listsSister reports whether an ambiguous name stands at token i as one of several provinces: as an item of a
// list, "Pool : X ;", or behind an article and a preposition or in a list of others, "dans le Pool", "pour la
// Cuvette", "le Niari, les Plateaux et la Sangha". What stands behind it goes on with no name.
func (s *section) listsSister(v lexicon.NameMatch, i, n, first int) bool {
	if !v.Ambiguous || s.home == "" {
		return false
	}
	next := i + n
	if s.text(next) == ":" {
		return s.itemBegins(i, first) || s.is(i-1, class.Including)
	}
	if i-1 <= first || !s.toks[next].Punct && (s.toks[next].Cap || s.onlyCompass(i, n)) {
		return false // "dans le Nord seulement"
	}
	if s.is(i-1, class.AtThe) || s.definite(i) && (s.is(i-2, class.Locative) || s.is(i-2, class.For)) {
		return true
	}
	if !s.definite(i) {
		return false
	}
	// "le Niari, les Plateaux"
	k := len(s.names)
	return k > 0 && s.names[k-1].typ == graph.Province && s.names[k-1].to == i-2 && (s.text(i-2) == "," || s.is(i-2, class.PlainAnd)) && s.countryOf(s.names[k-1]) == v.Name.Country
}

// itemOfPlaces reports whether an ambiguous name stands at token i as an item of a list of places of its state, one
// of which another item names before: "Vina : X ; Noun : Y".
func (s *section) itemOfPlaces(v lexicon.NameMatch, i, n, first int) bool {
	if s.lang.Code != "fr" || !placeLike(v.Name.Type) || v.Form != lexicon.FullName || !s.toks[i].Cap || s.text(i+n) != ":" || !s.itemBegins(i, first) {
		return false
	}
	for k := len(s.names) - 1; k >= 0 && len(s.names)-k < 4 && i-s.names[k].to < 40; k-- {
		if m := s.names[k]; placeLike(m.typ) && s.text(m.to) == ":" && s.countryOf(m) == v.Name.Country {
			return true
		}
	}
	return false
}

// plainSisters returns how many provinces of a state the section names that no word or place elsewhere is called like.
func (s *section) plainSisters(code string) int {
	if s.plainSistersOf == nil {
		s.plainSistersOf = map[string]int{}
		seen := map[*lexicon.Name]bool{}
		for i, hits := range s.nameHits {
			if len(hits) == 0 || !s.toks[i].Cap {
				continue
			}
			for _, h := range hits {
				for _, v := range h.Values {
					if v.Name.Type == graph.Province && v.Form == lexicon.FullName && !v.Ambiguous && !seen[v.Name] {
						seen[v.Name] = true
						s.plainSistersOf[v.Name.Country]++
					}
				}
			}
		}
	}
	return s.plainSistersOf[code]
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
