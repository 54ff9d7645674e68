package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// behindItsArticle reports whether the article of a name stands before the rest of it at token i: "du
// Caire", "aux Rousses".
func (s *section) behindItsArticle(v lexicon.NameMatch, i int) bool {
	if v.Plural {
		return s.atItsArticle(v, i) || s.fold(i-1) == "des" || s.is(i-1, class.PluralArticle)
	}
	return s.atItsArticle(v, i) || s.fold(i-1) == "du" || s.is(i-1, class.MasculineArticle)
}

// atItsArticle does so for the article in "au" and "aux".
func (s *section) atItsArticle(v lexicon.NameMatch, i int) bool {
	return s.is(i-1, class.AtThe) && !v.Plural || s.is(i-1, class.AtThePlural) && v.Plural
}

// atArticledTown reports whether a word of the language with a capital letter, the article of a
// town's name before it, is that town, in a state of which the section tells, "signé au Havre",
// or behind a noun for towns or a mayor, "le maire du Cap"; but "au Port autonome".
func (s *section) atArticledTown(v lexicon.NameMatch, i, n, last int) bool {
	told := s.atItsArticle(v, i) && (v.Name.Country == s.home || s.named[v.Name.Country])
	if v.Name.Type != graph.Place || !s.toks[i].Cap || s.toks[i].AllCap || !told && s.seatBefore(i) != string(graph.Place) && s.placeHeadBefore(i) != string(graph.Place) {
		return false
	}
	k := i + n
	return k >= last || s.toks[k].Punct || !s.toks[k].Cap && !s.toks[k].Hyphen && !s.is(k, class.De) && !s.is(k, class.Adjective) && !s.adjectival(k)
}

// beginsForeignName reports whether a town or province of a state of which the section tells
// nothing has an unknown capital word behind it, and none of the words before it that towns
// have, it is somebody's name; with such a noun, another town's: "la commune de Béni Testa".
func (s *section) beginsForeignName(v lexicon.NameMatch, i, first, last int) bool {
	if v.Name.Country == "" || v.Name.Country == s.home || s.named[v.Name.Country] || s.toks[i].AllCap || s.toks[i].Hyphen || i+1 >= last {
		return false
	}
	next := &s.toks[i+1]
	if !next.Cap || next.Punct || next.Hyphen || next.AllCap || next.Elided || s.is(i+1, class.Function) || s.nameAtPlain(i+1) != nil {
		return false
	}
	for _, c := range []lexicon.Class{class.Body, class.Event, class.Agreement, class.Post, class.PlaceHead, class.Honorific} {
		if s.is(i+1, c) {
			return false
		}
	}
	return i == first || s.toks[i-1].Punct && s.text(i-1) != "(" || s.lang.Code == "fr" && (s.is(i-1, class.TownPreposition) || s.placeHeadBefore(i) == string(graph.Place))
}

// riverBefore reports whether what stands at token i behind "du" or "de la" is a river by the noun
// before it: "le bassin de la Volta".
func (s *section) riverBefore(i int) bool {
	k := i - 1
	for k > i-3 && k > 0 && (s.is(k, class.Article) || s.is(k, class.De)) {
		k--
	}
	h, ok := s.classAt(k, class.PlaceHead)
	return ok && k < i-1 && h.n == 1 && h.entry.Attrs["river"] == "yes"
}

// stateWithin returns the state that stands within a mention, or "".
func (s *section) stateWithin(m *mention) string {
	for _, x := range s.names {
		if x.from > m.from && x.to <= m.to && x.typ == graph.Country {
			return s.countryOf(x)
		}
	}
	return ""
}

// endsForeignName reports whether a town or province of a state of which the section tells
// nothing stands right behind another capital word, which is no noun: "le port Testa Atlantique".
func (s *section) endsForeignName(v lexicon.NameMatch, i, first int) bool {
	if v.Name.Country == "" || v.Name.Country == s.home || s.named[v.Name.Country] || s.votes[v.Name.Country] > 1 || s.toks[i].AllCap || s.toks[i].Hyphen || i-1 <= first {
		return false
	}
	p := &s.toks[i-1]
	if !p.Cap || p.Punct || p.AllCap || p.Elided || s.is(i-1, class.Function) || s.is(i-1, class.Preposition) {
		return false
	}
	for _, c := range []lexicon.Class{class.Body, class.Event, class.Agreement, class.Post, class.PlaceHead, class.Honorific, class.Adjective, class.Delegation} {
		if s.endsClass(i-1, c, first) {
			return false
		}
	}
	return !s.toks[i-1].Number
}

// unknownCapital reports whether token i is a capital word in which nothing was read.
func (s *section) unknownCapital(i int) bool {
	t := &s.toks[i]
	return t.Cap && !t.AllCap && !t.Punct && !t.Hyphen && s.cover[i] == nil
}
