package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readAgreements decides which agreements the text states, who their sides
// are, and what they cover.
func (s *section) readAgreements() {
	s.dropWished()
	s.dropAssumed()
	for _, e := range s.entities {
		if e.typ != graph.Agreement || !alive(e) {
			continue
		}
		s.agreementFacts(e)
	}
	// What is named as an instance of another takes that one's sides.
	for _, instances := range []bool{false, true} {
		for _, e := range s.entities {
			if e.typ == graph.Agreement && alive(e) && len(e.mentions) > 0 && (s.includedIn(e.mentions[0]) != nil) == instances {
				s.agreementSides(e)
			}
		}
	}
	s.dropCapitals()
	s.dropPlans()
	s.cooperationByAgreement()
	s.signersMet()
}

// signersMet states that two or three persons of different sides who signed
// one agreement met; more sign one after another.
func (s *section) signersMet() {
	signers := map[*entity][]*statement{}
	var order []*entity
	for _, st := range s.stmts {
		if st.typ == graph.Signed {
			if signers[st.to] == nil {
				order = append(order, st.to)
			}
			known := false
			for _, x := range signers[st.to] {
				known = known || x.from == st.from
			}
			if !known {
				signers[st.to] = append(signers[st.to], st)
			}
		}
	}
	for _, e := range order {
		list := signers[e]
		if len(list) > 4 {
			continue
		}
		told := slices.ContainsFunc(list[1:], func(st *statement) bool { return s.signsForOthers(list[0], st) })
		if len(list) > 3 && !told {
			continue
		}
		for i, a := range list {
			for _, b := range list[i+1:] {
				if told && !s.signsForOthers(a, b) || !told && len(list) > 2 && s.stateOf(a.from, 0) == s.stateOf(b.from, 0) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.from, to: b.from, extractor: "signers", confidence: 0.75,
					planned: a.planned, date: e.facts.Signed, a: min(a.a, b.a), b: max(a.b, b.b), ends: []*mention{a.ends[endOf(a, a.from)], b.ends[endOf(b, b.from)]}})
			}
		}
	}
}

// signsForOthers reports whether "par" stands anew between two who signed, each for a side: "signé, pour
// la partie lao, par X et Y, et, pour la partie thaïe, par Z".
func (s *section) signsForOthers(a, b *statement) bool {
	x, y := a.ends[endOf(a, a.from)], b.ends[endOf(b, b.from)]
	if x.from > y.from {
		x, y = y, x
	}
	if s.lang.Code != "fr" || s.sent[x.from] != s.sent[y.from] {
		return false
	}
	side, by := false, false
	for k := x.to; k < y.from; k++ {
		side = side || s.is(k, class.OnSide)
		by = by || s.is(k, class.By) && s.cover[k] == nil
	}
	return side && by
}

// dropPlans takes out plans and programmes that bind nobody to anybody: "le
// programme d'action du gouvernement".
func (s *section) dropPlans() {
	sides := map[*entity]int{}
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo || st.typ == graph.Signed && s.lang.Code == "fr" {
			sides[st.to]++ // what two sign is one: "la signature, par les deux ministres, d'une feuille de route"
		}
	}
	for _, e := range s.entities {
		if e.typ != graph.Agreement || e.facts.Kind != "plan" || e.table != nil || sides[e] >= 2 || e.facts.Signed != "" || s.namesCooperation(e) && (sides[e] > 0 || !s.anyPlans(e)) {
			continue
		}
		joint := false
		for _, m := range e.mentions {
			if s.hasClass(m, class.Joint) {
				joint = true
			}
		}
		if !joint && e.facts.Period == "" {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// anyPlans reports whether an entity is told of as plans in the plural of which none in
// particular is meant: "le suivi des programmes de coopération".
func (s *section) anyPlans(e *entity) bool {
	return s.lang.Code == "fr" && e.facts.Count == 0 && !slices.ContainsFunc(e.mentions, func(m *mention) bool {
		return !s.pluralHead(m) || !s.is(m.from-1, class.Article) && !s.is(m.from-1, class.Genitive)
	})
}

func alive(e *entity) bool {
	for _, m := range e.mentions {
		if !m.dead {
			return true
		}
	}
	return len(e.mentions) == 0
}
