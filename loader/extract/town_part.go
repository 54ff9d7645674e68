package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partOfRegion returns the region whose name stands behind a hyphen at token i, which with the
// word there names a part of it, and where that name ends: "le Haut-Valais", "Université de Haute-Alsace"; or nil.
func (s *section) partOfRegion(i int) (whole *lexicon.Name, to int) {
	if !s.is(i, class.RegionPart) || i+1 >= len(s.toks) || !s.toks[i+1].Hyphen {
		return nil, i
	}
	for _, hit := range s.nameHits[i+1] {
		for _, v := range hit.Values {
			if v.Form == lexicon.FullName && (placeLike(v.Name.Type) || v.Name.Type == graph.Country) && i+1+hit.N > to {
				whole, to = v.Name, i+1+hit.N
			}
		}
	}
	return whole, to
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
