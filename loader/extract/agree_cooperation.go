package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

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
		if st.typ == graph.PartyTo && st.extractor != byInstances && (!st.planned || s.lang.Code == "fr" && s.namesCooperation(st.to)) {
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
		for _, p := range s.pairsOfSeries(ms) {
			if len(list) > 2 && !sameLevel(p[0], p[1]) && p[0].typ != p[1].typ {
				continue
			}
			if s.onlyAgreed(p[0], p[1]) && !s.namesCooperation(e) {
				continue // "un accord d'échange de cadres entre l'École A et l'Institut B"
			}
			if s.partnersFrom(p[0]) > 0 && s.partnersFrom(p[1]) > 0 || p[0].ent == p[1].ent || s.otherPair(p[0], p[1]) || s.withUnnamed(e, p[0], p[1]) {
				continue
			}
			st := list[0].st
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: p[0].ent, to: p[1].ent, extractor: "agreement", confidence: 0.8,
				fields: e.facts.Fields, a: st.a, b: st.b, ends: []*mention{p[0], p[1]}})
		}
	}
}

// onlyAgreed reports whether two sides of an agreement cooperate no further for that: two states, or
// others than places; in English two bodies that are not of provinces.
func (s *section) onlyAgreed(a, b *mention) bool {
	if a.typ == graph.Country && b.typ == graph.Country {
		return true
	}
	if s.lang.Code == "fr" {
		return !placeLike(a.typ) || !placeLike(b.typ)
	}
	provincial := func(m *mention) bool {
		return slices.ContainsFunc(m.owners(), func(o *mention) bool { return o.typ == graph.Province })
	}
	return a.typ != graph.Country && !placeLike(a.typ) && b.typ != graph.Country && !placeLike(b.typ) && !(provincial(a) && provincial(b))
}

// pairsOfSeries returns the pairs of the sides of agreements that the text relates; of those that one noun
// tells of in a series, "les accords entre A et B, entre C et D", those behind each "entre".
func (s *section) pairsOfSeries(sides []*mention) [][2]*mention {
	if each, rest := s.signedRespectively(sides); each != nil {
		if len(rest) > 1 {
			each = append(each, s.pairs(rest)...)
		}
		return each
	}
	groups := map[int][]*mention{}
	var order []int
	for _, m := range sides {
		at := s.betweenBefore(m)
		if groups[at] == nil {
			order = append(order, at)
		}
		groups[at] = append(groups[at], m)
	}
	if len(order) < 2 || s.lang.Code != "fr" || slices.ContainsFunc(order, func(at int) bool { return at < 0 || len(groups[at]) < 2 }) {
		return s.pairs(sides)
	}
	var out [][2]*mention
	for _, at := range order {
		out = append(out, s.pairs(groups[at])...)
	}
	return out
}

// betweenBefore returns the last "entre" before a side in its sentence that belongs to no body's name, or -1.
func (s *section) betweenBefore(m *mention) int {
	for k := m.from - 1; k >= s.firstOf(m.from); k-- {
		if s.is(k, class.Between) && (s.cover[k] == nil || s.cover[k].typ == graph.Agreement) {
			return k
		}
	}
	return -1
}

// partnersFrom returns the token of the "avec" that governs a side of an
// agreement, or 0: those behind one "avec" are partners of someone else.
func (s *section) partnersFrom(m *mention) int {
	const reach = 14 // tokens, but for a list with brackets: "avec A (Russie), B (Mexique), C (Chine) et D"
	for k := m.from - 1; k > s.firstOf(m.from) && (m.from-k < reach || s.lang.Code == "fr" && (s.cover[k] != nil || s.toks[k].Punct && s.text(k) != ";" || s.is(k, class.And) || s.is(k, class.With))); k-- {
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
