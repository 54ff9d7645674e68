package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
	"entente/loader/lexicon/gazetteer"
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
	case s.listedPlace(i-1, first), s.endOfWay(i, to, last):
		return true
	case to+1 < last && (s.text(to) == "," || s.is(to, class.PlainAnd)):
		c := s.coverAt(to + 1)
		return c != nil && c.name != nil && placeLike(c.typ) && c.form == lexicon.FullName && (s.text(i-1) == "," || s.is(i-1, class.De) || s.is(i-1, class.Between))
	}
	return false
}

// endOfWay reports whether a way goes from or to what is called as tokens i…to are: "the An Ha – Cua
// Lam coastal road".
func (s *section) endOfWay(i, to, last int) bool {
	switch {
	case to+1 < last && s.dash(to) && s.toks[to+1].Cap:
		for to++; to < last && s.toks[to].Cap && !s.toks[to].Punct; to++ {
		}
	case i == 0 || !s.dash(i-1):
		return false
	}
	for n := 0; n < 2 && to < last && !s.is(to, class.Way) && !s.toks[to].Cap && !s.toks[to].Punct; n++ {
		to++
	}
	return to < last && s.is(to, class.Way)
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

// englishTownAt returns the end of a town's name at token i that no table has: that of a
// dateline in capitals, "SAINT JOHN, New Brunswick --", or one that "St." begins, in a state
// that the section is about; or i.
func (s *section) englishTownAt(i, first, last int) int {
	to := i
	switch {
	case i == first && s.toks[i].AllCap:
		for to < min(last, i+3) && s.toks[to].AllCap && !s.toks[to].Punct && !s.toks[to].Number && !s.is(to, class.Agency) {
			to++
		}
		if to == i || !s.datelineEnd(i, to, last) || to == i+1 && len(s.toks[i].Fold) < 5 {
			return i
		}
	case s.is(i, class.Saint) && s.toks[i].Cap && i+2 < last && s.text(i+1) == "." && s.toks[i+2].Cap && !s.toks[i+2].Punct:
		if i > first && s.toks[i-1].Cap && !s.toks[i-1].Punct || i+3 < last && s.toks[i+3].Cap && !s.toks[i+3].Punct {
			return i
		}
		if s.likelyState(gazetteer.World.Find("st "+s.toks[i+2].Fold)) != "" || s.likelyState(gazetteer.World.Find("saint "+s.toks[i+2].Fold)) != "" {
			return i + 3
		}
		return i
	default:
		return i
	}
	if s.nameAtPlain(i) != nil || s.likelyState(s.townStatesAt(i, to)) == "" {
		return i
	}
	return to
}

// frontPlace makes a place of the unknown capital words behind a word that begins names of
// places, behind a preposition: "at Point Lorne", "in Kampung Baru".
func (s *section) frontPlace(i, first, last int) {
	if !s.toks[i].Cap || s.cover[i] != nil || i == first || !s.is(i-1, class.Preposition) && !s.is(i-2, class.Preposition) {
		return
	}
	to := i + 1
	for to < min(last, i+4) && s.toks[to].Cap && !s.toks[to].Punct && !s.is(to, class.Post) && !s.is(to, class.Honorific) && (s.cover[to] == nil || s.cover[to].name != nil && s.cover[to].from == to && s.cover[to].to == to+1) {
		to++
	}
	if to > i+1 {
		m := &mention{from: i, to: to, typ: graph.Place, inner: s.namesIn(i, to)}
		for _, in := range m.inner {
			in.parent = m
		}
		s.addMention(m)
	}
}

// acrossBorder returns the state of a gate of a pair whose other gate, on the other side of a
// dash, is known to lie elsewhere: of the states that the section names most, "the Lao Bao –
// Dansavan border gate pair"; or "".
func (s *section) acrossBorder(m *mention) string {
	if m.name != nil || m.from < 2 {
		return ""
	}
	var other *mention
	switch {
	case s.is(m.to, class.PlacePair) && dashes[s.text(m.from-1)]:
		other = s.coverAt(m.from - 2)
		for k := m.from - 2; other == nil && k > max(0, m.from-6); k-- {
			if c := s.cover[k]; c != nil && c.to == m.from-1 {
				other = c
			}
		}
	case m.to+1 < len(s.toks) && dashes[s.text(m.to)]:
		if other = s.coverAt(m.to + 1); other != nil && !s.is(other.to, class.PlacePair) {
			return ""
		}
	}
	if other == nil || !placeLike(other.typ) {
		return ""
	}
	there := s.countryOf(other)
	if there == "" {
		there = s.townsOf(other)
	}
	if there == "" {
		return ""
	}
	return s.namedMostBesides(there)
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
	for h := range states.All {
		if h.Code == m.name.Country {
			if h.Digits >= 6 {
				return false // a city that is meant wherever one writes
			}
			continue
		}
		best = max(best, s.votes[h.Code])
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
