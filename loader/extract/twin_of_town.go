package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// twinsOfTowns makes towns of names that mostly mean the province that they are the chief town
// of, where a town is their twin and no noun says that they are a province: "Testville, jumelée
// avec Ségou", "le jumelage entre Ségou et Testville".
func (s *section) twinsOfTowns() {
	unknown := false                     // one of the towns is in no table
	var provinces map[*lexicon.Name]bool // told as such
	for n := 1; n < len(s.names); n++ {
		a, b := s.names[n-1], s.names[n]
		if b.from-a.to > mostTwinWords || s.sent[a.from] < 0 || s.sent[a.from] != s.sent[b.from] || !s.twinned(a, b) {
			continue
		}
		if provinces == nil {
			provinces = s.toldProvinces()
		}
		switch {
		case s.isTown(a):
			unknown = s.makeTown(b, provinces) || unknown
		case s.isTown(b):
			unknown = s.makeTown(a, provinces) || unknown
		}
	}
	if unknown {
		s.names = slices.DeleteFunc(s.names, func(m *mention) bool { return m.name == nil && m.typ == graph.Place })
	}
}

// mostTwinWords is how many words stand at most between two twins.
const mostTwinWords = 8

// twinned reports whether the words between two names, before or behind them say that they are twins.
func (s *section) twinned(a, b *mention) bool {
	first := s.firstOf(a.from)
	if k := b.from - 1; s.is(k, class.With) || s.is(k, class.At) {
		for x := k - 1; x >= max(a.to, k-3); x-- {
			if s.is(x, class.Twinned) {
				return true
			}
		}
		return false
	}
	if k := b.from - 1; k != a.to || !s.is(k, class.PlainAnd) {
		return false
	}
	if s.is(a.from-1, class.Between) {
		for x := a.from - 2; x >= max(first, a.from-4); x-- {
			if s.is(x, class.Twinned) {
				return true
			}
		}
	}
	for x := b.to; x < min(b.to+3, len(s.toks)) && !s.toks[x].Punct; x++ {
		if s.is(x, class.Twinned) {
			return true
		}
	}
	return false
}

// isTown reports whether a name is that of a town, and of nothing larger.
func (s *section) isTown(m *mention) bool {
	return m.typ == graph.Place && m.form == lexicon.FullName && m.name != nil && m.name.Kind == "city"
}

// makeTown makes a town of the bare name of a province, unless the story tells of that province
// too, and reports whether no table has it.
func (s *section) makeTown(m *mention, provinces map[*lexicon.Name]bool) bool {
	if m.typ != graph.Province || m.form != lexicon.FullName || m.name == nil || provinces[m.name] || m.to-m.from > 1 || cityKind(m.name.Kind) || s.is(m.from-1, class.Article) || s.is(m.from-1, class.ArticleBehindDe) || s.placeHeadBefore(m.from) != "" {
		return false
	}
	for _, h := range s.nameHits[m.from] {
		for _, v := range h.Values {
			if m.from+h.N == m.to && v.Name.Type == graph.Place && v.Form == lexicon.FullName && v.Name.Country == m.name.Country {
				m.name, m.typ = v.Name, graph.Place
				return false
			}
		}
	}
	m.name, m.typ = nil, graph.Place
	return true
}

// toldProvinces returns the provinces of which the words before a name say that it is theirs.
func (s *section) toldProvinces() map[*lexicon.Name]bool {
	out := map[*lexicon.Name]bool{}
	for _, m := range s.names {
		if m.typ == graph.Province && (s.placeHeadBefore(m.from) == string(graph.Province) || s.seatBefore(m.from) == string(graph.Province)) {
			out[m.name] = true
		}
	}
	return out
}
