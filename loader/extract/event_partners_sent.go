package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readPartnersSent states that the provinces take part in an event of which those are the partners
// that "avec" at token k names: "une rencontre avec les dirigeants des provinces de A et de B".
func (s *section) readPartnersSent(units []unit, e unit, k int) {
	if s.lang.Code != "fr" || !s.is(k+1, class.PluralArticle) || !s.is(k+2, class.Representative) || !s.is(k+3, class.De) {
		return
	}
	for x, u := range units {
		if u.typ != graph.Province || u.m.from < k+4 {
			continue
		}
		if !s.groupLinkedTo(k+3, u.m.from) {
			return
		}
		for _, v := range s.list(units, x, lexicon.TypeSet{graph.Province}) {
			if v.m.from > k {
				s.participate(v.m, e.m, "event-partner", s.futureAround(e.from))
			}
		}
		return
	}
}

// groupLinkedTo reports whether nothing but "des provinces vietnamiennes de" stands in tokens a…b.
func (s *section) groupLinkedTo(a, b int) bool {
	for k := a; k < b; k++ {
		c := s.cover[k]
		switch {
		case s.is(k, class.De), s.is(k, class.Determiner), s.is(k, class.PlaceHead), s.is(k, class.Number), s.is(k, class.Adjective):
		case c != nil && c.typ == graph.Country && c.form == lexicon.Adjective:
		default:
			return false
		}
	}
	return true
}
