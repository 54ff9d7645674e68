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

// dropCapitals takes the capital out of the sides of an agreement that its state is a side of: in
// the headline "Phnom Penh et Hanoi scellent six accords" it stands for the state. So does any bare
// town, "Abidjan", of an agreement of two states of which one is its own.
func (s *section) dropCapitals() {
	states := map[*entity]map[string]bool{}
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && st.from.typ == graph.Country && st.from.table != nil {
			if states[st.to] == nil {
				states[st.to] = map[string]bool{}
			}
			states[st.to][st.from.table.Country] = true
		}
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		if st.typ != graph.PartyTo || !placeLike(st.from.typ) {
			return false
		}
		code := s.stateOf(st.from, 0)
		if !states[st.to][code] {
			return false
		}
		if len(states[st.to]) > 1 && st.from.typ == graph.Place && s.lang.Code == "fr" && !s.onceWithNoun(st.from) {
			return true
		}
		n := st.from.table
		if n == nil {
			return false
		}
		c := s.lx.Names.Countries[n.Country]
		return c != nil && c.HasCapital(n.Canonical)
	})
}

// onceWithNoun reports whether the section tells of a town once as one, by the noun before it: "la ville
// de A", "le maire de A".
func (s *section) onceWithNoun(e *entity) bool {
	return slices.ContainsFunc(e.mentions, func(m *mention) bool {
		if m.head != nil {
			return true
		}
		k := m.from - 1
		for k > s.firstOf(m.from) && s.is(k, class.De) {
			k--
		}
		return s.is(k, class.PlaceNoun) || k < m.from-1 && (s.is(k, class.Post) || s.is(k, class.Body))
	})
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
		if len(list) > 3 {
			continue
		}
		for i, a := range list {
			for _, b := range list[i+1:] {
				if len(list) > 2 && s.stateOf(a.from, 0) == s.stateOf(b.from, 0) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.from, to: b.from, extractor: "signers", confidence: 0.75,
					planned: a.planned, date: e.facts.Signed, a: min(a.a, b.a), b: max(a.b, b.b), ends: []*mention{a.ends[endOf(a, a.from)], b.ends[endOf(b, b.from)]}})
			}
		}
	}
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

// dropWished takes out agreements that the text only wishes for or denies:
// their first mention is governed by such a word and no other one says that
// they exist.
func (s *section) dropWished() {
	for _, e := range s.entities {
		if e.typ != graph.Agreement {
			continue
		}
		real, wished := false, false
		for _, m := range e.mentions {
			if len(e.mentions) > 1 && s.text(m.from-1) == "(" && s.text(m.to) == ")" {
				continue // "un Code de conduite (COC)"
			}
			switch {
			case (m.parent == nil || m.parent.typ != graph.Event) && s.wished(m):
				wished = true
			case !wished || !s.onlyGoesBack(m):
				real = true
			}
		}
		if !real {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// wished reports whether a word of wish or denial governs the mention.
func (s *section) wished(m *mention) bool {
	first, _ := s.bounds(m.from)
	definite := s.definite(m.from)
	if s.deniedBehind(m) || s.lang.Code == "fr" && s.is(m.to, class.May) {
		return true // "un accord pourrait être soumis"
	}
	if s.negotiated(m, first) || s.putOffBehind(m) || s.proposedBefore(m, first) || s.wishedClause(m, first) || s.aimedAt(m, first) {
		return true
	}
	for k := m.from - 1; k >= max(first, m.from-16) && s.text(k) != "," && !s.is(k, class.ClauseBorder); k-- {
		if s.is(k, class.NoneOf) && s.cover[k] == nil {
			return true // "Aucune des deux parties n'a annoncé la signature d'un accord"
		}
	}
	for k := m.from - 1; k >= max(first, m.from-9); k-- {
		if t := s.toks[k].Text; t == ";" || t == ":" || t == "." {
			return false
		}
		if s.cover[k] != nil && s.cover[k].typ == graph.Agreement {
			continue
		}
		if s.is(k, class.Negation) && (m.from-k <= 4) {
			return true
		}
		if s.is(k, class.CameTo) && s.is(k-1, class.PerfectAuxiliary) {
			return false // "Les négociations ont abouti à un accord"
		}
		if s.is(k, class.Wish) && !definite && !s.expected(k) {
			return true
		}
		if s.is(k, class.Agreed) && m.from-k <= 3 && !s.is(k-1, class.De) && !s.is(k, class.AgreedNoun) {
			return false
		}
	}
	return false
}

// cooperationByAgreement states that the sides of an agreement on cooperation
// cooperate.
func (s *section) cooperationByAgreement() {
	type side struct {
		m  *mention
		st *statement
	}
	sides := map[*entity][]side{}
	var order []*entity
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && (!st.planned || s.lang.Code == "fr" && s.namesCooperation(st.to)) {
			if sides[st.to] == nil {
				order = append(order, st.to)
			}
			known := slices.ContainsFunc(sides[st.to], func(x side) bool { return x.st.from == st.from })
			if !known {
				sides[st.to] = append(sides[st.to], side{st.ends[0], st})
			}
		}
	}
	for _, e := range order {
		list := sides[e]
		if len(list) < 2 || len(list) > 12 || !s.cooperative(e) {
			continue
		}
		var ms []*mention
		for _, x := range list {
			ms = append(ms, x.m)
		}
		for _, p := range s.pairs(ms) {
			if len(list) > 2 && !sameLevel(p[0], p[1]) && p[0].typ != p[1].typ {
				continue
			}
			places := placeLike(p[0].typ) && placeLike(p[1].typ)
			if (p[0].typ == graph.Country && p[1].typ == graph.Country || s.lang.Code == "fr" && !places) && !s.namesCooperation(e) {
				continue // "un accord d'échange de cadres entre l'École A et l'Institut B"
			}
			if s.partnersFrom(p[0]) > 0 && s.partnersFrom(p[1]) > 0 || p[0].ent == p[1].ent || s.otherPair(p[0], p[1]) {
				continue
			}
			st := list[0].st
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: p[0].ent, to: p[1].ent, extractor: "agreement", confidence: 0.8,
				fields: e.facts.Fields, a: st.a, b: st.b, ends: []*mention{p[0], p[1]}})
		}
	}
}

// partnersFrom returns the token of the "avec" that governs a side of an
// agreement, or 0: those behind one "avec" are partners of someone else.
func (s *section) partnersFrom(m *mention) int {
	for k := m.from - 1; k > max(s.firstOf(m.from), m.from-14); k-- {
		switch {
		case s.is(k, class.With):
			return k
		case s.is(k, class.Between):
			return 0
		}
	}
	return 0
}

// otherPair reports whether two sides stand behind two "entre" of one sentence, so that each of
// them is at one with others: "des accords entre A et B, ainsi qu'entre C et D".
func (s *section) otherPair(a, b *mention) bool {
	if s.lang.Code != "fr" || s.sent[a.from] != s.sent[b.from] {
		return false
	}
	if a.from > b.from {
		a, b = b, a
	}
	between := func(from, to int) bool {
		for k := from; k < to; k++ {
			if s.is(k, class.Between) && (s.cover[k] == nil || s.cover[k].typ == graph.Agreement) {
				return true
			}
		}
		return false
	}
	return between(s.firstOf(a.from), a.from) && between(a.from, b.from)
}

func (s *section) cooperative(e *entity) bool {
	switch e.facts.Kind {
	case "agreement", "memorandum", "convention", "plan", "protocol":
		return true
	case "treaty": // "traité d'amitié et de coopération", unless it is about something else
		return s.lang.Code == "fr" && s.namesCooperation(e)
	case "declaration": // of intent, or about something else
		return s.lang.Code != "fr" || s.namesCooperation(e)
	}
	return false
}

func (s *section) namesCooperation(e *entity) bool {
	for _, m := range e.mentions {
		for k := m.from; k < m.to; k++ {
			if s.is(k, class.Cooperation) {
				return true
			}
		}
	}
	return false
}
