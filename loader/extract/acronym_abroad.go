package extract

import "entente/graph"

// abbreviatedAbroad reports whether the bracket at token i holds the acronym of the body and
// the state in which it is: "la Fondation des villes (FDV, Allemagne)".
func (e *extension) abbreviatedAbroad(i int) bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || e.m.abbr != "" || i+4 >= e.last || !isAcronym(s.toks[i+1].Text) || s.coverAt(i+1) != nil || s.text(i+2) != "," {
		return false
	}
	c := s.coverAt(i + 3)
	return c != nil && c.typ == graph.Country && c.from == i+3 && s.text(c.to) == ")"
}
