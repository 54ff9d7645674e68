package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readItinerary states that who is on a visit to a state goes to the places of it that a
// later sentence begins with: "X a entamé une visite au Tchad. À Moundou, il a inauguré une
// école." A delegation needs no visit told of: "Le 3 mai, dans la province de A, la
// délégation conduite par X a salué les habitants."
func (s *section) readItinerary() {
	visits := map[*entity][]*statement{}
	for _, st := range s.stmts {
		if st.typ == graph.Visited {
			visits[st.from] = append(visits[st.from], st)
		}
	}
	for n, sent := range s.sents {
		start := s.afterDateline(sent.First, sent.Last)
		s.headlineVisit(n, start, visits)
		s.journeyGoesOn(n, start)
		s.placesLeft(n, start)
		place := s.openingPlace(s.units[n], start)
		if place == nil {
			continue
		}
		state := s.sideOf(place)
		for _, m := range s.travellersAt(n, place) {
			if st := s.visitTo(visits[m.ent], state, n); st != nil && st.to != place.ent && s.stateOf(m.ent, 0) != state {
				went := s.stopOf(m, place, min(place.from, m.from), max(place.to, m.to))
				went.planned, went.date = st.planned && s.futureIn(sent.First, sent.Last), s.dateNear(start, place.to)
			}
		}
		s.deputationAtPlace(n, start, place)
	}
}

// stopOf states that somebody goes to a place, told in tokens a…b, and returns that statement.
func (s *section) stopOf(who, place *mention, a, b int) *statement {
	st := &statement{typ: graph.Visited, from: who.ent, to: place.ent, extractor: "itinerary", confidence: 0.8, a: a, b: b, ends: []*mention{who, place}}
	s.stmts = append(s.stmts, st)
	return st
}

// openingPlace returns the town, province or site with which a sentence begins as where
// something happens, behind a date at most: "À Moundou, …", "Mardi, dans la province de A, …".
func (s *section) openingPlace(units []unit, start int) *mention {
	k := start
	for k < len(s.toks) && k < start+6 && !s.is(k, class.TownPreposition) && !s.is(k, class.Inside) && !(k == start && s.is(k, class.Unaccented)) {
		if !s.inDate(k) && s.text(k) != "," && !s.is(k, class.Adv) && !s.is(k, class.DateDeterminer) && !s.is(k, class.Weekday) {
			return nil
		}
		k++
	}
	for _, u := range units {
		if u.from < k {
			continue
		}
		if u.from > k+4 || !placeLike(u.typ) || nominalForm(u.m) || s.airport(u.m) {
			return nil // who is welcomed at an airport is on the way to its town
		}
		for x := k + 1; x < u.from; x++ {
			if s.toks[x].Punct || !s.is(x, class.Determiner) && !s.is(x, class.De) && !s.is(x, class.PlaceHead) && !s.adjectival(x) {
				return nil
			}
		}
		return u.m
	}
	return nil
}

// airport reports whether a place is where one lands.
func (s *section) airport(m *mention) bool {
	return m.name != nil && m.name.Kind == "airport" || m.head != nil && m.head.Attrs["landing"] == "yes"
}

// inDate reports whether token k stands within a date.
func (s *section) inDate(k int) bool {
	for _, d := range s.dates {
		if d.from > k {
			return false
		}
		if k < d.to {
			return true
		}
	}
	return false
}

// travellersAt returns who acts in sentence n behind the place that it begins with: its
// subject, or whom "il" means there.
func (s *section) travellersAt(n int, place *mention) []*mention {
	sent := s.sents[n]
	for x, u := range s.units[n] {
		if u.typ != graph.Person || u.from < place.to {
			continue
		}
		if s.governed(u, sent.First) || s.pronounIn(place.to, u.from) {
			break
		}
		return mentionsOf(s.list(s.units[n], x, personTypes))
	}
	he := s.subjectBefore(n)
	if he == nil || !s.pronounIn(place.to, sent.Last) {
		return nil
	}
	return []*mention{lastMention(he, place.from)}
}

// pronounIn reports whether "il" or "elle" stands in tokens a…b, for one person told of before.
func (s *section) pronounIn(a, b int) bool {
	for k := a; k < min(b, a+12); k++ {
		if h, ok := s.classAt(k, class.Pronoun); ok && h.entry.Attrs["number"] == "1" {
			return true
		}
	}
	return false
}

// visitTo returns the last of somebody's visits to a state or within it that are told of
// before sentence n in its story, or nil.
func (s *section) visitTo(visits []*statement, state string, n int) *statement {
	var out *statement
	for _, st := range visits {
		at := s.sent[st.a]
		if state != "" && at < n && s.storyOf(at) == s.storyOf(n) && s.sideOf(st.ends[endOf(st, st.to)]) == state {
			out = st
		}
	}
	return out
}

// futureIn reports whether what tokens a…b tell is yet to come.
func (s *section) futureIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && s.startsVerb(k) {
			return s.isFuture(k)
		}
	}
	return false
}

// deputationAtPlace states that the delegation that acts in sentence n is at the place which
// the sentence begins with.
func (s *section) deputationAtPlace(n, start int, place *mention) {
	for _, d := range s.deputationsOf(n) {
		if d.k < place.to || d.k > place.to+3 {
			continue
		}
		for _, m := range d.people() {
			if own := s.stateOf(m.ent, 0); own != "" && own == s.sideOf(place) {
				continue
			}
			went := s.stopOf(m, place, place.from, max(place.to, d.k+1))
			went.planned, went.date = s.futureIn(d.k, s.sents[n].Last), s.dateNear(start, place.to)
		}
	}
}

// headlineVisit reads the headline without a verb that says where somebody from elsewhere is:
// "Le président testois Marc Testou à Hanoï". What the text tells of the visit goes before.
func (s *section) headlineVisit(n, start int, visits map[*entity][]*statement) {
	sent, units := s.sents[n], s.units[n]
	if sent.Last-start > 24 || s.verbIn(start, sent.Last) {
		return
	}
	s.headlineDeputation(n, start, visits)
	for x := 0; x+1 < len(units); x++ {
		u, v := units[x], units[x+1]
		if u.typ != graph.Person || !placeLike(v.typ) && v.typ != graph.Country || v.from > u.to+3 || s.governed(u, start) || nominalForm(v.m) ||
			!s.is(u.to, class.TownPreposition) && !s.is(u.to, class.InCountry) {
			continue
		}
		for _, m := range s.travellers(s.foreignTo([]*mention{u.m}, []*mention{v.m}, v.from), []*mention{v.m}) {
			state := s.sideOf(v.m)
			if s.wentThere(visits[m.ent], state, n) {
				continue
			}
			s.stopOf(m, v.m, u.from, v.to)
		}
	}
}

// wentThere reports whether the story of sentence n tells besides that somebody goes to a state.
func (s *section) wentThere(visits []*statement, state string, n int) bool {
	return slices.ContainsFunc(visits, func(st *statement) bool { return s.stateOf(st.to, 0) == state && s.storyAt(st.a) == s.storyOf(n) })
}

// headlineDeputation states that those of the delegation with which such a headline begins are where it ends:
// "Une délégation de la province de A au Laos".
func (s *section) headlineDeputation(n, start int, visits map[*entity][]*statement) {
	const before = 3 // tokens
	for _, d := range s.deputationsOf(n) {
		for _, v := range s.units[n] {
			if d.k > start+before || v.m.from < d.k || !placeLike(v.typ) && v.typ != graph.Country || nominalForm(v.m) || !s.is(v.m.from-1, class.TownPreposition) && !s.is(v.m.from-1, class.InCountry) {
				continue
			}
			for _, m := range d.people() {
				if own := s.stateOf(m.ent, 0); own == "" || own == s.sideOf(v.m) || s.wentThere(visits[m.ent], s.sideOf(v.m), n) {
					continue
				}
				s.stopOf(m, v.m, d.k, v.m.to)
			}
			break
		}
	}
}
