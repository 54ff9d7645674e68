package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// federalSector reports whether the adjective of a federation goes with the sector of a minister, of one of
// its divisions for the most part, and not with the minister: "le ministre responsable des Relations
// canadiennes et de la Francophonie canadienne", but "le ministre des Affaires étrangères belge". The plural
// tells; what follows in the singular goes with it.
func (s *section) federalSector(c *mention, start int) bool {
	if s.lang.Code == "fr" && c.name != nil && s.toks[c.from-1].Cap && c.from-1 >= start && s.pluralNoun(c.from-1) && s.lang.Ends(s.fold(c.from), class.FemininePluralEnding) && !s.lang.Ends(s.fold(start-1), class.PluralEnding) {
		return true // "le secrétaire d'État aux Communautés portugaises"
	}
	if s.lang.Code != "fr" || c.typ != graph.Country || c.name == nil || !s.lang.Lists(class.Federation, c.name.Country) {
		return false
	}
	if s.pluralNoun(c.from-1) && s.lang.Ends(s.fold(c.from), class.FemininePluralEnding) {
		return true
	}
	for k := start; k < c.from-1; k++ {
		if d := s.coverAt(k); d != nil && d.form == lexicon.Adjective && d.name == c.name {
			return true
		}
	}
	return false
}
