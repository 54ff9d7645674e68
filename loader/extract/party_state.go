package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// besidePartyReach bounds what may stand between "le Parti" and the state that is told behind.
const besidePartyReach = 12

// partyBesideState returns the code of the state whose governing party "le Parti" is because it is
// named together with its state, or "": "le Parti et l'État laotiens", "le Parti, l'État et l'armée
// du Vietnam".
func (s *section) partyBesideState(m *mention) string {
	_, last := s.bounds(m.from)
	if s.lang.Code != "fr" || m.parent != nil {
		return ""
	}
	joined, organ := false, false
	for k := m.to; k < min(last, m.to+besidePartyReach); k++ {
		if c := s.cover[k]; c != nil && c.name != nil && c.typ == graph.Country {
			if !organ || !joined || c.form != lexicon.Adjective && !s.is(k-1, class.Genitive) && !s.is(k-2, class.Genitive) {
				return ""
			}
			return s.countryOf(c)
		}
		h, isOrgan := s.classAt(k, class.StateOrgan)
		switch {
		case isOrgan:
			organ = true
			k += h.n - 1
		case s.is(k, class.PlainAnd):
			joined = true
		case s.text(k) == ",", s.is(k, class.De), s.is(k, class.Article), s.is(k, class.ArticleBehindDe):
		default:
			return ""
		}
	}
	return ""
}
