package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// visitors leaves out of those who may have made a visit who is at home there;
// where nobody is left, the visitor is the person named last before who is
// not: "X a rencontré le ministre lao Y lors de sa visite au Laos".
func (s *section) visitors(from, to []*mention, h clauseHit, units []unit) []*mention {
	if len(to) == 0 {
		return from
	}
	if s.lang.Code == "fr" && h.frame.Roles[1].Where == "obj" && s.is(h.a-1, class.In) && !s.lang.Ends(s.fold(h.a), class.GerundEnding) && to[0].from-h.a > 3 {
		return nil // "En visite de travail au Laos, X a reçu les dirigeants de A"
	}
	if len(from) == 0 && s.lang.Code == "fr" && !h.frame.Flags.Noun {
		if m := s.leaderToCome(s.firstOf(h.a), h.a, units); m != nil {
			from = []*mention{m} // "Une délégation séjourne à A. Conduite par X, elle …"
		}
	}
	if s.receivesVisitors(from, h) {
		from = nil
		if m := s.leaderToCome(s.firstOf(h.a), h.a, units); m != nil {
			from = []*mention{m}
		}
	}
	if h.frame.Flags.Front {
		from = s.withoutAgents(from, units, h.b)
	}
	if s.leadsAway(from, h) {
		return nil
	}
	if s.receivedByPerson(to[0], h, units) || s.endsTerm(from, h) {
		return nil
	}
	if h.frame.Flags.Noun && s.lang.Code == "en" && s.is(h.b-1, class.Goal) && s.is(h.b-2, class.PlainAnd) {
		return nil // "for a visit and to co-chair a conference of A and B"
	}
	for k := h.a; k < to[0].from; k++ {
		if s.is(k, class.Courtesy) && !s.goesOnlyTo(to[0], k, units) {
			return nil // "a rendu une visite de courtoisie le 10 avril à Vientiane au ministre X"
		}
	}
	if h.frame.Flags.Noun && !s.is(h.a, class.Reflexive) && !s.is(h.a, class.ReflexiveClitic) {
		k := h.a
		for x := k - 1; x > max(s.firstOf(k), k-7) && s.lang.Code == "fr"; x-- {
			if s.is(x, class.Sends) && s.cover[x] == nil {
				return nil // "la Chambre de commerce enverra une mission au Vietnam"
			}
		}
		if s.relativeWithin(h) || s.participle(h.b-1) || s.is(h.b-2, class.Demonstrative) {
			k = h.b // "la visite qu'a effectuée X", "la visite a mené X à"
		}
		for ; k < to[0].from; k++ {
			if s.cover[k] == nil && (s.is(k, class.Verb) && !(s.lang.Code == "en" && s.is(k, class.Led)) || s.lang.Ends(s.fold(k), class.ConditionalEnding) || s.is(k, class.Between)) {
				return nil // "la visite contribuera à …"
			}
		}
		if s.othersVisit(h, to[0]) {
			return nil
		}
		// "la visite en France du secrétaire général X"
		end := to[len(to)-1].to
		for x, u := range units {
			if u.typ == graph.Person && u.from >= end && s.is(u.from-1, class.De) && (u.from-end <= 2 || s.asideBetween(end, u.from-1) || s.dateBetween(end, u.from-1)) {
				return mentionsOf(s.list(units, x, personTypes))
			}
		}
	}
	// "une visite auprès du président X, … au Laos", "à la tête d'une
	// délégation de la province de A": nowhere to go to.
	from0 := h.a
	if s.lang.Code == "en" {
		from0 = h.b // "will pay a call on Prime Minister X in A"
	}
	from = append(from[:len(from):len(from)], s.goWith(from, to[0], h, units)...)
	for _, u := range units {
		if u.typ == graph.Person && u.m.from >= from0 && u.m.to <= to[0].from && !standsFor(from, u.m.ent) && !(s.lang.Code == "fr" && to[0].head != nil && !h.frame.Flags.Noun) {
			return nil // but "ira saluer le vénérable X à la pagode de A"
		}
	}
	for k := h.b; k < to[0].from; k++ {
		if s.lang.Code == "fr" && s.cover[k] == nil && s.infinitive(k) && s.is(k-1, class.For) {
			return nil // "quitte le secrétariat pour occuper le poste de préfet de A"
		}
		if s.is(k, class.VisitAside) || s.is(k, class.Compass) && s.cover[k] == nil && !(s.lang.Code == "en" && (placeLike(to[0].typ) || to[0].nominal)) {
			return nil
		}
	}
	state := s.sideOf(to[0])
	if s.returns(from, state, h) {
		return nil
	}
	guest := func(m *mention) bool {
		c := s.stateOf(m.ent, 0)
		return c != "" && c != state
	}
	local := func(m *mention) bool {
		return m.ent != nil && state != "" && (s.stateOf(m.ent, 0) == state || state == s.home && !h.frame.Flags.Anaphora && s.accredited(m.ent))
	}
	// "lors de sa visite": somebody named in the sentence, the guest if one is.
	if s.is(h.a-1, class.VisitorPossessive) {
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.typ == graph.Person && u.to <= h.a && guest(u.m) {
				return mentionsOf(s.list(units, x, lexicon.TypeSet{graph.Person}))
			}
		}
	}
	if to[0].typ != graph.Country {
		return from
	}
	var out []*mention
	for _, m := range from {
		if !local(m) {
			out = append(out, m)
		}
	}
	if len(out) > 0 || len(from) == 0 || slices.ContainsFunc(from, func(m *mention) bool { return s.accredited(m.ent) }) {
		return out // "X a reçu l'ambassadeur Y, venu prendre congé au terme de son mandat au Vietnam"
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.typ == graph.Person && u.to <= h.a && !local(u.m) {
			return []*mention{u.m}
		}
	}
	return nil
}

// apposedGuest returns who is on a visit that is told of right behind a name: "X s'est entretenu
// avec le gouverneur de A, Y, en visite à B". Who is at home at B is no guest there.
func (s *section) apposedGuest(from, to []*mention, h clauseHit, units []unit) []*mention {
	at := h.a
	if !s.is(at, class.In) && s.is(at-1, class.In) {
		at--
	}
	if s.lang.Code != "fr" || !s.is(at, class.In) || s.text(at-1) != "," {
		return from
	}
	for _, u := range units {
		if u.typ != graph.Person || u.to != at-1 {
			continue
		}
		home := s.stateOf(u.m.ent, 0)
		if home == "" || len(to) > 0 && home == s.sideOf(to[0]) || len(to) == 0 && len(from) > 0 && s.stateOf(from[0].ent, 0) == home {
			return from
		}
		return []*mention{u.m}
	}
	return from
}

// endsTerm reports whether "sa mission au Laos" is that of an ambassador, who is accredited there.
func (s *section) endsTerm(from []*mention, h clauseHit) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for k := h.a; k < h.b; k++ {
		if s.is(k, class.Office) && s.is(k-1, class.VisitorPossessive) {
			return slices.ContainsFunc(from, func(m *mention) bool { return s.accredited(m.ent) })
		}
	}
	return false
}

// asideBetween reports whether tokens a…b are a date or the like between two
// commas: "la visite au Laos, du 22 au 27 février, de X".
func (s *section) asideBetween(a, b int) bool {
	if b-a < 3 || b-a > 12 || s.text(a) != "," || s.text(b-1) != "," {
		return false
	}
	for k := a + 1; k < b-1; k++ {
		if s.text(k) == "," || s.startsVerb(k) {
			return false
		}
	}
	return true
}

// dateBetween reports whether nothing but a date stands in tokens a…b: "la visite au Laos du 22 au
// 27 février de X".
func (s *section) dateBetween(a, b int) bool {
	for _, d := range s.dates {
		if d.to == b && d.from >= a && d.from-a <= 2 && !s.startsVerb(a) {
			return s.lang.Code == "fr"
		}
	}
	return false
}

// acrossTable puts in the place of who is of the same state as those met the
// person named before who is not: "X a informé le ministre lao Y de son
// entretien avec le président lao Z".
func (s *section) acrossTable(from, to []*mention, h clauseHit, units []unit) []*mention {
	if len(from) != 1 || len(to) == 0 || !h.frame.Flags.Noun || from[0].ent == nil || to[0].ent == nil {
		return from
	}
	state := s.stateOf(to[0].ent, 0)
	if state == "" || s.stateOf(from[0].ent, 0) != state {
		return from
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.typ == graph.Person && u.to <= h.a && s.stateOf(u.m.ent, 0) != state && s.stateOf(u.m.ent, 0) != "" {
			return []*mention{u.m}
		}
	}
	return from
}

// returns reports whether those who arrive in a state are back at home there, as the
// sentence says that their journey is over: "Le président X est arrivé à Hanoï, terminant
// sa visite en Grèce".
func (s *section) returns(from []*mention, state string, h clauseHit) bool {
	if s.lang.Code != "fr" || state == "" || state != s.home || h.frame.Flags.Noun || !s.sentenceHas(h.a, class.EndsJourney) {
		return false
	}
	for _, m := range from {
		if own := s.stateOf(m.ent, 0); own != "" && own != state {
			return false
		}
	}
	return true
}

// goesOnlyTo reports whether a call whose word stands at token k is told right there to lead to a place, and to nobody in
// it: "une visite de courtoisie à A".
func (s *section) goesOnlyTo(place *mention, k int, units []unit) bool {
	const near = 3 // tokens
	return place.from-k <= near && !slices.ContainsFunc(units, func(u unit) bool { return u.typ == graph.Person && u.from >= place.to })
}
