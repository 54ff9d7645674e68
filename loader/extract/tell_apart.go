package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// tellApart gives places the form of their names by which a reader tells them:
// a town that has the name of a province of the section is "ville de X", and
// anything else goes without such a noun: "Minsk" for "la ville de Minsk".
func (s *section) tellApart() {
	provinces := map[string]bool{}
	for _, e := range s.entities {
		if e.typ == graph.Province && e.table != nil && alive(e) && len(e.mentions) > 0 {
			provinces[graph.Fold(e.table.Canonical)] = true
		}
	}
	for _, m := range s.names {
		if m.ent == nil || m.dead || m.name == nil || !placeLike(m.typ) || nominalForm(m) || m.parent != nil {
			continue
		}
		twin := m.typ == graph.Place && provinces[graph.Fold(m.name.Canonical)]
		switch head := s.headNounBefore(m.from); {
		case twin && head >= 0:
			m.from = head
		case !twin:
			s.withoutHead(m)
		}
	}
}

// headNounBefore returns the token of the noun in "ville de" right before token i,
// or -1.
func (s *section) headNounBefore(i int) int {
	k := i - 1
	if k < 1 || !s.is(k, class.De) {
		return -1
	}
	k--
	if h, ok := s.classAt(k, class.PlaceHead); ok && h.n == 1 && h.entry.Attrs["type"] == string(graph.Place) && h.entry.Attrs["join"] != "yes" {
		return k
	}
	return -1
}

// withoutHead narrows "ville de Minsk" to "Minsk", where that is a form of the
// same name.
func (s *section) withoutHead(m *mention) {
	h, ok := s.classAt(m.from, class.PlaceHead)
	if !ok || s.toks[m.from].Cap || h.entry.Attrs["join"] == "yes" {
		return
	}
	k := m.from + h.n
	de, ok := s.deAt(k)
	if !ok || k+de >= m.to {
		return
	}
	for _, hit := range s.nameHits[k+de] {
		if k+de+hit.N != m.to {
			continue
		}
		for _, v := range hit.Values {
			if v.Name == m.name {
				m.from = k + de
				return
			}
		}
	}
}
