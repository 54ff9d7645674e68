package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partOfRegion returns the region whose name stands behind a hyphen at token i, which with the
// word there names a part of it, or nil: "le Haut-Valais", "Université de Haute-Alsace".
func (s *section) partOfRegion(i int) *lexicon.Name {
	if !s.is(i, class.RegionPart) || i+1 >= len(s.toks) || !s.toks[i+1].Hyphen {
		return nil
	}
	if v := s.nameAtPlain(i + 1); v != nil && (placeLike(v.Name.Type) || v.Name.Type == graph.Country) {
		return v.Name
	}
	return nil
}

// holdTown makes a place that its shape gives away a part of the body whose name it ends:
// "Université de Haute-Alsace".
func (s *section) holdTown(m *mention) {
	if m.typ != graph.Organization || s.lang.Code != "fr" || m.to-m.from < 3 {
		return
	}
	if c := s.cover[m.to-1]; c != nil && c.typ == graph.Place && c.name == nil && c.head == nil && c.parent == nil && c.from > m.from && c.to == m.to {
		c.parent = m
	}
}
