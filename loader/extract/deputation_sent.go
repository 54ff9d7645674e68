package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// sentOut reports whether the text says behind the noun at token k who sends or leads those whom it means,
// which else is what somebody has to do: "une mission de la ville de A", "la mission française", "une
// mission conduite par X", but "une mission de paix".
func (s *section) sentOut(k, last int) bool {
	if s.is(k-1, class.In) {
		return false
	}
	n := k + 1
	if c := s.coverAt(n); c != nil && c.typ == graph.Country && c.form == lexicon.Adjective {
		return true
	}
	if de, ok := s.deAt(n); ok {
		n += de
		if c := s.coverAt(n); c != nil {
			return c.typ == graph.Organization && !nominalForm(c) || placeLike(c.typ) && c.form == lexicon.FullName
		}
		h, ok := s.classAt(n, class.PlaceHead)
		return ok && h.entry.Attrs["join"] != "yes" && s.placeWithHead(n, h, last) != nil
	}
	if s.text(n) == "," {
		n++
	}
	return s.is(n, class.Led)
}
