package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townsNamesakes makes unknown towns of those that the tables know in one state where the text says right behind the name
// that it lies in another, or in a province or region of one: "Vienne, en Isère", "Testou (Alsace)".
func (s *section) townsNamesakes() {
	for _, m := range s.names {
		x := s.toldRegion(m)
		if x == nil || x.name.Country == m.name.Country || len(x.name.Country) != 2 {
			continue
		}
		name := m.name
		for _, o := range s.names {
			if o.name == name && o.form == m.form && o != m {
				o.name, o.typ = nil, graph.Place
			}
		}
		m.name, m.typ = nil, graph.Place
	}
}

// stateOfNamesake reports whether what the text names behind a town of the tables is the one state that it tells of, in which they
// have no such town: "Sontra, en Allemagne", but "à Hanoï, en Chine et au Laos".
func (s *section) stateOfNamesake(m, x *mention) bool {
	return x.typ == graph.Country && m.typ == graph.Place && !s.named[m.name.Country] && m.name.Country != s.home && !s.is(x.to, class.PlainAnd)
}

// toldRegion returns the province, region or state that the text names behind a town of the tables as that in which it lies, or nil.
func (s *section) toldRegion(m *mention) *mention {
	if m.name == nil || !placeLike(m.typ) || m.form != lexicon.FullName && m.form != lexicon.Capital || len(m.name.Country) != 2 {
		return nil
	}
	k, bracket := m.to+1, s.text(m.to) == "("
	if !bracket {
		if s.text(m.to) != "," || !s.is(k, class.InCountry) && !s.is(k, class.Inside) {
			return nil
		}
		if k++; s.is(k, class.Article) {
			k++
		}
	}
	for _, x := range s.names {
		if x.from == k && x.name != nil && (placeLike(x.typ) || s.stateOfNamesake(m, x)) && x.form == lexicon.FullName && (!bracket || s.text(x.to) == ")") {
			return x
		}
	}
	return nil
}
