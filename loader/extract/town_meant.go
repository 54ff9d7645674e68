package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townsMeant takes a name that a town shares with its province for the town's, "à Testville",
// where the section calls it one elsewhere, "le maire de Testville", and neither calls it a province
// anywhere nor tells of anybody who heads a province.
func (s *section) townsMeant() {
	var towns map[string]*lexicon.Name
	for _, m := range s.names {
		if m.typ == graph.Place && m.name != nil && m.name.Prefer == "province" && m.form == lexicon.FullName && (m.seat == string(graph.Place) || s.placeHeadBefore(m.from) == string(graph.Place) || s.unitBefore(m.from)) {
			if towns == nil {
				towns = map[string]*lexicon.Name{}
			}
			towns[graph.Fold(m.name.Canonical)] = m.name
		}
	}
	if towns == nil || s.headOfProvince() {
		return
	}
	bare := func(m *mention) bool {
		return m.typ == graph.Province && m.name != nil && m.form == lexicon.FullName && towns[graph.Fold(m.name.Canonical)] != nil
	}
	for _, m := range s.names {
		if bare(m) && (m.seat == string(graph.Province) || s.placeHeadBefore(m.from) == string(graph.Province) || s.is(m.from-1, class.FirstLevel) || s.articled(m.from-1) || s.amongProvinces(m)) {
			delete(towns, graph.Fold(m.name.Canonical))
		}
	}
	for _, m := range s.names {
		if bare(m) {
			m.name, m.typ = towns[graph.Fold(m.name.Canonical)], graph.Place
		}
	}
}

// unitBefore reports whether a noun of units that are provinces of some states alone stands before token i: "le département de A".
func (s *section) unitBefore(i int) bool {
	_, noun := s.kindNounBefore(i)
	return noun != nil && noun.Attrs["unit"] != ""
}

// headOfProvince reports whether the section tells of a post that is held in provinces.
func (s *section) headOfProvince() bool {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			if h, ok := s.classAt(i, class.Post); ok && h.entry.Attrs["body"] == "province" {
				return true
			}
		}
	}
	return false
}

// amongProvinces reports whether a province stands beside another in a list.
func (s *section) amongProvinces(m *mention) bool {
	k := m.from - 1
	for s.is(k, class.De) || s.is(k, class.At) || s.is(k, class.TownPreposition) {
		k--
	}
	if c := s.cover[max(0, k-1)]; k > 0 && (s.text(k) == "," || s.is(k, class.PlainAnd)) && c != nil && c.typ == graph.Province {
		return true
	}
	n := m.to
	if s.text(n) != "," && !s.is(n, class.PlainAnd) {
		return false
	}
	for n++; s.is(n, class.De) || s.is(n, class.At) || s.is(n, class.TownPreposition); {
		n++
	}
	c := s.coverAt(n)
	return c != nil && c.typ == graph.Province
}

// articled reports whether an article ends at token k, alone or in "du" or "au": "le Testo", as the names of
// provinces have that are those of lands.
func (s *section) articled(k int) bool {
	return s.is(k, class.SingularArticle) || s.is(k, class.AtThe) || s.is(k, class.De) && !s.is(k, class.BareDe)
}
