package extract

import (
	"slices"

	"entente/graph"
)

// visitedProvince returns the province whose body those of another state visit, which is named
// right behind the words that tell so: "a rendu visite au commandement des gardes-frontières de la
// province de A".
func (s *section) visitedProvince(from []*mention, h clauseHit, units []unit) []*mention {
	if s.lang.Code != "fr" || len(from) == 0 || h.frame.Roles[1].Where == "subj" {
		return nil
	}
	x := slices.IndexFunc(units, func(u unit) bool { return u.from >= h.b })
	if x < 0 || units[x].typ != graph.Organization || units[x].from-h.b > 4 || s.verbIn(h.b, units[x].from) {
		return nil
	}
	body := units[x]
	place := s.provinceOf(body.m.ent)
	if place == nil {
		return nil
	}
	for _, m := range from {
		if state := s.sideOf(m); m.typ != graph.Person || state == "" || state == s.stateOf(place, 0) {
			return nil
		}
	}
	return []*mention{lastMention(place, body.to)}
}

// provinceOf returns the province that a body is told to belong to, or the province itself.
func (s *section) provinceOf(e *entity) *entity {
	if e.typ == graph.Province {
		return e
	}
	for _, st := range s.stmts {
		if st.typ == graph.PartOf && st.from == e && st.to.typ == graph.Province {
			return st.to
		}
	}
	return nil
}
