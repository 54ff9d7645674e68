package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// journeyGoesOn reads the sentence whose subject is the journey told of before: "La visite
// s'est poursuivie à la pagode Testani", "La première halte a été le cimetière de Testville".
// Those go there of whom the sentence told last that they went anywhere in that state.
func (s *section) journeyGoesOn(n, start int) {
	place := s.journeyTo(n, start)
	if place == nil {
		return
	}
	at, side := -1, s.sideOf(place) // no site has a state yet that no table knows
	for _, st := range s.stmts {
		if k := s.sent[st.a]; st.typ == graph.Visited && k < n && k > at && n-k <= 6 && s.storyOf(k) == s.storyOf(n) {
			at = k
		}
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.Visited || at < 0 || s.sent[st.a] != at || st.to == place.ent || side != "" && s.stateOf(st.to, 0) != side {
			continue
		}
		m := st.ends[endOf(st, st.from)]
		s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: st.from, to: place.ent, planned: st.planned, extractor: "itinerary", confidence: 0.8, a: start, b: place.to, ends: []*mention{m, place}})
	}
}

// journeyTo returns the place to which sentence n says that a journey, its subject, goes.
func (s *section) journeyTo(n, start int) *mention {
	k := start
	for k < start+4 && k < s.sents[n].Last && !s.is(k, class.Journey) {
		if !s.is(k, class.Determiner) && !s.is(k, class.Adjective) && !s.isOrdinal(k) && !s.is(k, class.Ordinal) {
			return nil
		}
		k++
	}
	if k == start || !s.is(k, class.Journey) || s.indefinite(k) {
		return nil
	}
	for _, u := range s.units[n] {
		if u.from <= k {
			continue
		}
		if !placeLike(u.typ) || nominalForm(u.m) || u.from > k+9 || s.airport(u.m) || !s.verbIn(k+1, u.from) && !s.participleIn(k+1, u.from) {
			return nil
		}
		for x := k + 1; x < u.from; x++ {
			if s.toks[x].Punct || s.is(x, class.De) && x == u.from-1 {
				return nil
			}
		}
		return u.m
	}
	return nil
}

// participleIn reports whether a participle stands in tokens a…b.
func (s *section) participleIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.participle(k) {
			return true
		}
	}
	return false
}

// journeyAround returns what tells of the journey to a state of which somebody's visit to a town, told of in
// sentence last, is a step, where others have been told of since, up to sentence n: "X entame une mission au Laos.
// Mardi, il se rendra à A. Il rencontrera Y. Deux ministres l'accompagnent"; or nil.
func (s *section) journeyAround(leader *entity, last, n int) *statement {
	if last >= n-1 || s.lang.Code != "fr" {
		return nil
	}
	step := ""
	for _, st := range s.stmts {
		if st.typ == graph.Visited && st.from == leader && s.sent[st.a] == last {
			if !placeLike(st.to.typ) || step != "" && step != s.stateOf(st.to, 0) {
				return nil
			}
			step = s.stateOf(st.to, 0)
		}
	}
	for _, st := range s.stmts {
		if step != "" && st.typ == graph.Visited && st.from == leader && st.to.typ == graph.Country && s.stateOf(st.to, 0) == step && s.sent[st.a] < last && s.storyAt(st.a) == s.storyOf(n) {
			return st
		}
	}
	return nil
}
