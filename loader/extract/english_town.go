package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// englishTown reports whether an English run of capital words that nothing says is a
// person's or a body's stands where towns stand, and the gazetteer has a town of that
// name in a state that the section is about: "a line from Lawas to Sipitang", "KUANTAN: …".
func (s *section) englishTown(i, to, first, last int) bool {
	dateline := i == first && s.datelineEnd(i, to, last)
	if s.toks[i].Hyphen || !dateline && (i == first || s.toks[i].AllCap && to == i+1) || len(s.toks[i].Fold) < 3 && to == i+1 {
		return false
	}
	if to < last && s.toks[to].Cap && !s.toks[to].Punct || to < last && s.toks[to].Hyphen || s.possessiveMark(to) && !s.is(i-1, class.TownPreposition) {
		return false
	}
	if !dateline && !s.englishTownContext(i, to, first, last) || s.nameAtPlain(i) != nil {
		return false // what the tables know, they know better
	}
	if to == i+1 && !dateline && (s.isGiven(i) || s.isSurname(i) || dictionary.English.Has(s.toks[i].Fold)) && !s.is(i-1, class.TownPreposition) {
		return false
	}
	return !s.partOfPerson(i, to) && s.likelyState(s.townStatesAt(i, to)) != ""
}

// datelineEnd reports whether the sentence's first words i…to, all capitals, end as the
// town of a dateline does: "TAWAU:", "SAINT JOHN, New Brunswick --".
func (s *section) datelineEnd(i, to, last int) bool {
	for k := i; k < to; k++ {
		if !s.toks[k].AllCap {
			return false
		}
	}
	if to >= last {
		return false
	}
	return s.text(to) == ":" || s.text(to) == "(" || s.text(to) == "," || s.dash(to)
}

// englishTownContext reports whether the words around a run may stand around a town: a
// preposition of place before it, or a list of places.
func (s *section) englishTownContext(i, to, first, last int) bool {
	switch {
	case s.is(i-1, class.TownPreposition), s.is(i-1, class.PlacePreposition), s.is(i-1, class.Goal), s.is(i-1, class.TownNear):
		return true
	case s.listedPlace(i-1, first):
		return true
	case to+1 < last && (s.text(to) == "," || s.is(to, class.PlainAnd)):
		c := s.coverAt(to + 1)
		return c != nil && c.name != nil && placeLike(c.typ) && c.form == lexicon.FullName && (s.text(i-1) == "," || s.is(i-1, class.De) || s.is(i-1, class.Between))
	}
	return false
}

// listedPlace reports whether the comma or "and" at token k goes on a list with what stands
// before it, a place.
func (s *section) listedPlace(k, first int) bool {
	if k-1 < first || s.text(k) != "," && !s.is(k, class.PlainAnd) {
		return false
	}
	if s.text(k-1) == "," {
		k--
	}
	c := s.cover[k-1]
	return c != nil && placeLike(c.typ) && c.form == lexicon.FullName && c.to == k && c.parent == nil
}

// partOfPerson reports whether a run is a part of the name of a person of the section.
func (s *section) partOfPerson(i, to int) bool {
	for _, m := range s.mentions {
		if m.typ != graph.Person || m.to-m.from < to-i {
			continue
		}
		for k := m.from; k+to-i <= m.to; k++ {
			n := 0
			for n < to-i && s.toks[k+n].Fold == s.toks[i+n].Fold {
				n++
			}
			if n == to-i {
				return true
			}
		}
	}
	return false
}

// homonym reports whether a town or province of the tables is one of a state that the
// section does not speak of, while the gazetteer has a town of that name in one that it
// speaks of often: "San Miguel" in news of the Philippines.
func (s *section) homonym(m *mention) bool {
	if s.lang.Code != "en" || m.name == nil || !placeLike(m.typ) || m.form != lexicon.FullName || m.name.Country == "" || m.name.Country == s.home || s.named[m.name.Country] {
		return false
	}
	states := s.townStatesAt(m.from, m.to)
	if states == "" {
		return false
	}
	own, best := s.votes[m.name.Country], 0
	for code, digits := range states.All {
		if code == m.name.Country {
			if digits >= 6 {
				return false // a city that is meant wherever one writes
			}
			continue
		}
		best = max(best, s.votes[code])
	}
	return best > 2 && best > 3*own
}

// pluralKind makes places of the unknown names before a kind of place in the plural, "Uiseong
// and Seongju counties", which ends at token i.
func (s *section) pluralKind(i, first int, typ graph.EntityType) {
	for n := 0; n < 6; n++ {
		if c := s.coverAt(i - 1); c != nil && c.to == i && placeLike(c.typ) {
			i = c.from
		} else if from := s.unknownBefore(i, first); from < i && !s.isGiven(from) && (n > 0 || s.is(from-1, class.PlainAnd)) {
			s.addMention(&mention{from: from, to: i, typ: typ})
			i = from
		} else {
			return
		}
		switch {
		case i-2 > first && s.is(i-1, class.PlainAnd) && s.text(i-2) == ",":
			i -= 2
		case i-1 > first && (s.is(i-1, class.PlainAnd) || s.text(i-1) == ","):
			i--
		default:
			return
		}
	}
}
