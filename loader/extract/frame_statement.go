package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// state adds one statement of a frame.
func (s *section) state(f *lexicon.Frame, a, b *mention, h clauseHit, planned bool) {
	if f.Relation == graph.PartyTo && s.lang.Code == "fr" && a.typ == graph.Country && s.is(a.from-1, class.InCountry) && s.text(a.from-2) == "," {
		return // "entre la ville de A et celle de B, au Mali"
	}
	if (f.Relation == graph.PartyTo || f.Relation == graph.CooperatesWith) && (s.onlyAround(a) || s.onlyAround(b)) {
		return
	}
	if f.Relation == graph.CooperatesWith && (s.worldRegion(a) || s.worldRegion(b) || s.ofOneState(a, b) || namedAfter(a, b) || namedAfter(b, a)) {
		return
	}
	if f.Relation == graph.CooperatesWith && s.lang.Code == "fr" && s.otherDeed(h) {
		return
	}
	if f.Relation == graph.Visited && (s.holdsByStory(a.ent, b.ent, h.a) || s.is(h.b-1, class.AtTheSideOf)) {
		return // "X était aux côtés de Y dans la ville de A"
	}
	if f.Relation == graph.ParticipatedIn && (a.typ != graph.Person && s.onlySeat(a) || s.visitHome(a, b)) {
		return
	}
	if s.sendsOnly(a) || s.sendsOnly(b) {
		return // "a reçu un envoyé du président X"
	}
	lo, hi := min(a.from, b.from, h.a), max(a.to, b.to, h.b)
	if s.sent[a.from] != s.sent[h.a] {
		lo = min(b.from, h.a)
	}
	if s.sent[lo] != s.sent[h.a] {
		lo = h.a
	}
	if f.Flags.Stage && s.sent[a.from] == s.sent[h.a] {
		lo, hi = min(a.from, h.a), max(a.to, h.b)
	}
	st := s.desk.stmts.take()
	*st = statement{typ: f.Relation, from: a.ent, to: b.ent, planned: planned, extractor: f.Name(),
		confidence: 0.8, a: lo, b: hi, ends: []*mention{a, b}}
	switch f.Relation {
	case graph.MetWith, graph.Visited:
		st.date = s.dateNear(h.a, h.b)
	}
	s.stmts = append(s.stmts, st)
}

// otherDeed reports whether a second infinitive stands within a trigger, so that what governs its end is another deed:
// "établir des relations de jumelage avec des localités et à ouvrir une ligne aérienne entre A et B".
func (s *section) otherDeed(h clauseHit) bool {
	for k := h.a + 1; k+2 < h.b; k++ {
		if s.is(k, class.PlainAnd) && s.cover[k] == nil && (s.is(k+1, class.At) || s.is(k+1, class.BareDe)) && s.infinitive(k+2) && !s.is(k+2, class.Cooperation) {
			return true
		}
	}
	return false
}

// visitHome reports whether somebody is of the state that a visit goes to, whoever makes it: "X a rencontré son
// homologue thaïlandais, Y, lors de sa visite en Thaïlande".
func (s *section) visitHome(who, visit *mention) bool {
	if s.lang.Code != "fr" || who.typ != graph.Person || visit.typ != graph.Event || visit.head == nil || visit.head.Attrs["visit"] != "yes" {
		return false
	}
	for _, in := range visit.inner {
		if in.typ == graph.Country && in.form != lexicon.Adjective && in.ent != nil && in.ent.table != nil && in.ent.table.Country == s.stateOf(who.ent, 0) {
			return true
		}
	}
	return false
}
