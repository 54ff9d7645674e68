package extract

import (
	"unicode/utf8"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
	"entente/loader/lexicon/gazetteer"
)

// foldedRun returns the folded words of tokens i…to, one space between them.
func (s *section) foldedRun(i, to int) string {
	key := s.desk.key[:0]
	for k := i; k < to; k++ {
		if k > i {
			key = append(key, ' ')
		}
		key = append(key, s.toks[k].Fold...)
	}
	s.desk.key = key
	return string(key)
}

// townStatesAt returns where the gazetteer knows places of the name in tokens i…to.
func (s *section) townStatesAt(i, to int) gazetteer.States {
	if to-i > 6 {
		return ""
	}
	return gazetteer.World.Find(s.foldedRun(i, to))
}

// likelyState returns which of the states a name most likely means: the one that the
// section names most often, else the one with the largest place if that is a city.
func (s *section) likelyState(states gazetteer.States) string {
	best, most := "", 0
	for code, digits := range states.All {
		if n := s.votes[code]; n > most {
			best, most = code, n
		}
		if best == "" && digits >= 5 {
			best = code
		}
	}
	return best
}

// knownTown reports whether a run of capital words that nothing says is a person's or a
// body's stands where towns stand, and the gazetteer has a town of that name where
// the section is about: "le thé de Suoi Giang".
func (s *section) knownTown(i, to, first, last int) bool {
	if s.lang.Code == "en" {
		return s.englishTown(i, to, first, last)
	}
	if s.lang.Code != "fr" || i == first || s.toks[i].AllCap && to == i+1 || s.toks[i].Elided || s.endsHonorific(i-1, first) || utf8.RuneCountInString(s.toks[i].Fold) < 3 && to == i+1 {
		return false
	}
	if to < last && s.toks[to].Cap && !s.toks[to].Punct || to < last && s.toks[to].Hyphen {
		return false
	}
	if !s.townContext(i, to, first) || s.nameAtPlain(i) != nil {
		return false // what the tables know, they know better
	}
	if to == i+1 && (s.isGiven(i) || dictionary.French.Has(s.toks[i].Fold)) && !s.is(i-1, class.TownPreposition) {
		return false
	}
	return s.likelyState(s.townStatesAt(i, to)) != ""
}

// townContext reports whether the words around a run may stand around a town: a preposition
// behind a noun that is none of persons', a bracket or a list of places.
func (s *section) townContext(i, to, first int) bool {
	switch {
	case s.is(i-1, class.TownPreposition), s.afterPlace(i, first):
		return true
	case s.is(i-1, class.De):
		k := i - 2
		for k > first && (s.is(k, class.Adjective) || s.adjectival(k)) {
			k--
		}
		return k >= first && !s.toks[k].Cap && !s.toks[k].Punct && !s.inPost(k) && s.cover[k] == nil && !s.is(k, class.Post)
	case s.text(i-1) == "(":
		return s.text(to) == ")" || s.text(to) == ","
	}
	return false
}

// townsOf returns the state in which an unknown place lies by the gazetteer, or "".
func (s *section) townsOf(m *mention) string {
	if m.name != nil || m.typ != graph.Place {
		return ""
	}
	return s.likelyState(s.townStatesAt(m.from, m.to))
}
