package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// onlyOccasion reports whether an event is a feast that a table names and that is only the occasion
// of what is done, so that who does it takes no part: "adresser ses vœux à l'occasion du Têt",
// "visiter A à l'occasion de la fête de Chol Chnam Thmay".
func (s *section) onlyOccasion(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Event || m.name == nil || m.name.Kind != "feast" {
		return false
	}
	for k := m.from - 1; k >= max(s.firstOf(m.from), m.from-8); k-- {
		if s.is(k, class.Occasion) {
			return true
		}
	}
	return false
}
