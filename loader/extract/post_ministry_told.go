package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ministryTold returns the state of whose ministry the section tells that has the portfolio of a minister named without a
// state, the only such one: "the Lao Ministry of Tourism … Deputy Minister of Tourism X"; or nil.
func (s *section) ministryTold(p *post) *entity {
	if p.head.Attrs["portfolio"] != "yes" || p.person == nil || p.to <= p.from {
		return nil
	}
	var field wordBag
	for k := p.from; k < p.to; k++ {
		if t := &s.toks[k]; !t.Punct && !s.is(k, class.Function) && !s.is(k, class.De) && !s.is(k, class.Post) && len(t.Fold) > 2 {
			field = field.with(singular(t.Fold))
		}
	}
	if len(field) == 0 {
		return nil
	}
	var state *entity
	for _, e := range s.entities {
		if e.typ != graph.Organization || len(e.mentions) == 0 || e.table != nil || !s.sameStory(e, p.person) {
			continue
		}
		m := e.mentions[0]
		if m.head == nil || !s.lang.Lists(class.Ministry, m.head.Lemma()) || !contained(field, s.contentWords(m)) {
			continue
		}
		code := s.stateOf(e, 0)
		if code == "" {
			continue
		}
		of := s.countryEntity(code)
		if state != nil && state != of {
			return nil
		}
		state = of
	}
	return state
}
