package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readEventBodies states that who is named in an event's phrase takes part: a
// body ("la 6e session du Groupe de travail mixte"), and the sides of a
// "conférence entre …" with the places whose bodies they are.
func (s *section) readEventBodies() {
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.ent != nil && !m.dead && m.name != nil && m.head == nil && s.lang.Code == "fr" {
			for _, in := range m.inner {
				s.participate(in, m, "event-body", s.futureAround(m.from)) // "la Réunion des ministres de la Défense de l'ASEAN"
			}
			continue
		}
		if m.typ != graph.Event || m.ent == nil || m.dead || m.head == nil || m.parent != nil && m.parent.typ == graph.Agreement {
			continue
		}
		lesson := s.hasClass(m, class.Lesson) // a ceremony of a body's is not the body's taking part, but one between two bodies is
		planned := s.futureAround(m.from)
		head := headToken(s, m)
		if !lesson {
			s.readLeadersSides(m, planned)
		}
		for _, in := range m.inner {
			between := s.behindBetween(m, in)
			switch {
			case in.ent == nil || in.dead || s.betweenFolk(m, in) || nominalForm(in) && (in.typ != graph.Organization || between):
			case between && (in.typ == graph.Organization && (!lesson || s.lang.Code == "fr") || in.typ == graph.Province && !lesson):
				s.participate(in, m, "event-side", planned)
				for _, o := range in.owners() {
					if in.typ == graph.Organization && o.typ == graph.Province && !o.dead && !lesson {
						s.participate(o, m, "event-side", planned)
					}
				}
			case m.head.Attrs["sitting"] == "yes" && in.typ == graph.Province && (s.toks[in.from].Hyphen || in.to < m.to && s.toks[in.to].Hyphen):
				s.participate(in, m, "event-side", planned) // "la commission mixte A-B"
			case s.toks[in.from].Hyphen:
				// "China-ASEAN Expo": a fair's name is no body's taking part
			case in.typ == graph.Organization && in.from-head <= 12 && !between && !lesson && m.head.Attrs["visit"] != "yes":
				s.participate(in, m, "event-body", planned)
			}
		}
		between := false
		for k := m.from; k < m.to && !lesson; k++ {
			between = between || s.is(k, class.Between)
			if !between {
				continue
			}
			for _, p := range s.groupOfProvinces(k, m.to) {
				s.participate(p, m, "event-side", planned)
			}
		}
	}
}

// readNumberedSessions states that a body takes part in the sessions of its own
// that are told by their number alone: "la 16e réunion du Comité …, un an après
// la 15e réunion".
func (s *section) readNumberedSessions() {
	bodies := map[string]*mention{}
	for _, st := range s.stmts {
		if st.extractor != "event-body" {
			continue
		}
		m := st.ends[endOf(st, st.to)]
		if s.isOrdinal(m.from) {
			bodies[s.fold(headToken(s, m))] = st.ends[endOf(st, st.from)]
		}
	}
	for _, m := range s.mentions {
		if m.typ != graph.Event || m.ent == nil || m.dead || m.parent != nil || len(m.inner) > 0 || !s.isOrdinal(m.from) {
			continue
		}
		if body := bodies[s.fold(headToken(s, m))]; body != nil {
			s.participate(body, m, "event-body", s.futureAround(m.from))
		}
	}
}

// groupOfProvinces resolves "ces quatre provinces vietnamiennes" at token k: the
// last list of that many provinces, of that state.
func (s *section) groupOfProvinces(k, last int) []*mention {
	h, ok := s.classAt(k, class.Number)
	if !ok || k == 0 || !s.definite(k) || !s.is(k+h.n, class.PlaceHead) || s.is(k+h.n, class.LowerLevel) {
		return nil
	}
	want := numberOf(h)
	state := ""
	if c := s.nameStarting(k + h.n + 1); c != nil && c.form == lexicon.Adjective && k+h.n+1 < last {
		state = c.name.Country
	}
	for n := s.sent[k]; n >= 0; n-- {
		units := s.unitsOf(n)
		for x := len(units) - 1; x >= 0; x-- {
			if units[x].typ != graph.Province || units[x].to > k {
				continue
			}
			var out []*mention
			seen := map[*entity]bool{}
			for _, u := range s.list(units, x, lexicon.TypeSet{graph.Province}) {
				if (state == "" || s.sideOf(u.m) == state) && !seen[u.m.ent] {
					seen[u.m.ent] = true
					out = append(out, u.m)
				}
			}
			if len(out) == want {
				if want == 2 && n < s.sent[k]-1 && s.sideOf(out[0]) == s.sideOf(out[1]) {
					if pair := s.storySides(k, k+h.n, want); pair != nil {
						return pair // those told of since
					}
				}
				return out
			}
		}
	}
	return nil
}

// readCeremonies states that those who sign take part in the ceremony of
// signature, and that who makes a dated visit takes part in it.
func (s *section) readCeremonies() {
	for e := range s.eventsTold() {
		m := s.fullest(e)
		if m.head == nil {
			continue
		}
		for _, x := range e.mentions {
			s.readBetween(x)
		}
		switch {
		case s.hasClass(m, class.SigningNoun):
			for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
				if st.typ == graph.Signed && !st.planned && !s.hadHappened(st) {
					s.participate(st.ends[endOf(st, st.from)], m, "ceremony", false)
				}
			}
		case s.is(headToken(s, m), class.Ceremony):
			s.readSigningCeremony(m)
		case m.head.Attrs["visit"] == "yes":
			if len(e.mentions) == 1 && m.to-m.from == 1 && m.from == s.firstOf(m.from) && len(s.visitsAt(m)) == 0 {
				m.dead = true // a headline's "Visite", of which nobody is told who makes it
				continue
			}
			for _, x := range e.mentions {
				s.readLeaderless(x)
				for _, st := range s.visitsAt(x) {
					who := st.ends[endOf(st, st.from)]
					s.nameVisit(x, st)
					s.participate(who, x, "visit", st.planned)
					if d := s.deputationOfUnit(who); d != nil && d.side != nil && d.side.typ != graph.Place && d.side.typ != graph.Country {
						s.participate(lastMention(d.side, x.from), x, "visit-body", st.planned)
					} else if side := s.deputationOf(who); side != nil && side.typ != graph.Place && s.sent[who.from] == s.sent[x.from] {
						s.participate(side, x, "visit-body", st.planned)
					} else if e := s.sideLed(who, x); e != nil {
						s.participate(lastMention(e, x.from), x, "visit-body", st.planned)
					}
					s.readProvincesSent(who, x, st.planned)
				}
			}
		}
	}
}

// visitsAt returns the statements of who went where that tell of the visit x: those
// around its words, or else those before it in its sentence, "est attendu à A
// pour une visite de trois jours".
func (s *section) visitsAt(x *mention) []*statement {
	var around, before []*statement
	for _, st := range s.stmts {
		switch {
		case st.typ != graph.Visited || s.sent[st.a] != s.sent[x.from]:
		case st.a <= x.to && st.b >= x.from:
			around = append(around, st)
		case st.b < x.from && x.from-st.b <= 8 && len(x.inner) == 0 && !s.personBetween(st.b, x.from):
			before = append(before, st)
		}
	}
	if len(around) > 0 {
		return around
	}
	return before
}

func endOf(st *statement, e *entity) int {
	for i, m := range st.ends {
		if m.ent == e {
			return i
		}
	}
	return 0
}

func (s *section) hasClass(m *mention, c lexicon.Class) bool {
	for k := m.from; k < m.to; k++ {
		if s.is(k, c) {
			return true
		}
	}
	return false
}

// participate states that who stands at a takes part in the event at m.
func (s *section) participate(a, m *mention, extractor string, planned bool) {
	if a.ent == nil || m.ent == nil {
		return
	}
	lo, hi := min(a.from, m.from), max(a.to, m.to)
	if s.sent[a.from] != s.sent[m.from] {
		lo, hi = m.from, m.to
	}
	s.stmts = append(s.stmts, &statement{typ: graph.ParticipatedIn, from: a.ent, to: m.ent, extractor: extractor, confidence: 0.75,
		a: lo, b: hi, planned: planned, ends: []*mention{a, m}})
}

// belongsTo reports whether a body is a part of a place.
func (s *section) belongsTo(body, place *entity) bool {
	return body == place || s.states(graph.PartOf, body, place)
}

// readEventPartners states that those behind "avec" take part in the event:
// "une séance de travail avec X".
func (s *section) readEventPartners() {
	types := lexicon.TypeSet{graph.Person, graph.Organization}
	for n := range s.sents {
		units := s.units[n]
		for _, e := range units {
			if e.typ != graph.Event || e.m.head == nil || e.m.head.Attrs["visit"] == "yes" {
				continue
			}
			s.readSidesBehind(units, e)
			for k := e.to; k < min(s.sents[n].Last, e.to+8); k++ {
				if s.startsVerb(k) && s.cover[k] == nil || s.text(k) == ";" || s.is(k, class.Event) && s.toks[k].Cap && s.lang.Code == "fr" {
					break
				}
				if !s.is(k, class.With) {
					continue
				}
				for x, u := range units {
					if types.Has(u.typ) && u.m.from > k && u.from <= k+2 {
						for _, v := range s.list(units, x, types) {
							s.participate(v.m, e.m, "event-partner", s.futureAround(e.from))
						}
						break
					}
				}
				s.readPartnersSent(units, e, k)
				break
			}
		}
	}
}

// eventBehind reports whether "de" and an event that its ordinal or its capital tells
// of stand at token k.
func (s *section) eventBehind(k int) bool {
	de, ok := s.deAt(k)
	if !ok {
		return false
	}
	n := k + de
	for s.isOrdinal(n) {
		n++
	}
	if h, ok := s.classAt(n, class.Body); ok && n > k+de && h.entry.Attrs["session"] == "yes" {
		return true // "les travaux de la 15e Commission mixte"
	}
	return s.is(n, class.Event) && (n > k+de || s.toks[n].Cap) || s.coverAt(n) != nil && s.coverAt(n).typ == graph.Event
}
