package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// unitsOfTowns takes the bare name of a chief town for its unit's where the section tells of that unit and nowhere calls
// the town one, for who reads of "le canton de Testex" means it by "à Testex" too: one place, not two. Units of which the
// article tells ("au Québec", "à Québec") are left apart.
func (s *section) unitsOfTowns() {
	var told map[*lexicon.Name]bool
	for _, m := range s.names {
		if m.typ == graph.Province && m.name != nil && !m.dead {
			if told == nil {
				told = map[*lexicon.Name]bool{}
			}
			told[m.name] = true
		}
	}
	if told == nil {
		return
	}
	var units map[*lexicon.Name]*lexicon.Name
	for _, m := range s.names {
		if m.typ != graph.Place || m.name == nil || m.form != lexicon.FullName || m.dead {
			continue
		}
		unit := s.provinceNamedAs(m)
		if unit == nil || !told[unit] {
			continue
		}
		if units == nil {
			units = map[*lexicon.Name]*lexicon.Name{}
		}
		if was, ok := units[m.name]; ok && was == nil {
			continue
		}
		if units[m.name] = unit; m.seat == string(graph.Place) || s.placeHeadBefore(m.from) == string(graph.Place) || s.headNounBefore(m.from) >= 0 || s.is(m.from, class.ArticledProvince) {
			units[m.name] = nil
		}
	}
	for _, m := range s.names {
		if unit := units[m.name]; unit != nil && m.typ == graph.Place && m.form == lexicon.FullName && !m.dead {
			m.name, m.typ = unit, graph.Province
		}
	}
}
