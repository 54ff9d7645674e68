package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// townsNamesakes makes unknown towns of those that the tables know in one state where the text says right behind the name
// that it lies in a province or region of another: "Vienne, en Isère", "Testou (Alsace)".
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

// toldRegion returns the province or region that the text names behind a town of the tables as that in which it lies, or nil.
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
		if x.from == k && x.name != nil && placeLike(x.typ) && x.form == lexicon.FullName && (!bracket || s.text(x.to) == ")") {
			return x
		}
	}
	return nil
}
