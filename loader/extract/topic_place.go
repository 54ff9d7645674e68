package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// withoutTopic leaves out the place that opens a line before a colon where another who may act is
// told of between it and the trigger: "Fès : la région A conclut un accord de coopération avec B".
func (s *section) withoutTopic(r lexicon.Role, h clauseHit, units []unit, first int) []unit {
	if s.lang.Code != "fr" || len(units) < 2 {
		return units
	}
	u := units[0]
	if u.from != first || !placeLike(u.typ) || s.text(u.to) != ":" {
		return units
	}
	for _, x := range units[1:] {
		if x.m.to <= h.a && placeLike(x.typ) && r.Types.Has(x.typ) && s.is(x.from, class.Determiner) {
			return units[1:]
		}
	}
	return units
}
