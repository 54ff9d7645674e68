package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readRoutes states where a journey took somebody: "une tournée qui l'a conduite de
// A à B en passant par C et D, la ministre X …", "son périple l'a mené à A, puis à B".
func (s *section) readRoutes() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			if !s.is(i, class.TakesTo) || s.cover[i] != nil {
				continue
			}
			k := i - 1
			for k > sent.First && (s.is(k, class.Auxiliary) || k == i-1 && s.is(k, class.Verb) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Adv)) {
				k--
			}
			from := i + 1
			var traveller *mention
			switch {
			case s.is(k, class.ObjectClitic):
				x := k
				if k == i-1 && s.startsVerb(k-1) {
					x-- // "qui doit le conduire à A"
				}
				if s.journeyBefore(x, sent.First) {
					traveller = s.traveller(n, k)
				}
			case s.journeyBefore(k+1, sent.First):
				traveller, from = s.takenAlong(n, i+1)
			}
			if traveller == nil || traveller.ent == nil {
				continue
			}
			for _, to := range s.stops(n, from) {
				if to.ent == nil || to.dead || to.typ == graph.Country && s.stateOf(to.ent, 0) != "" && s.stateOf(to.ent, 0) == s.stateOf(traveller.ent, 0) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: traveller.ent, to: to.ent, extractor: "route", confidence: 0.8,
					date: s.dateNear(i, i+1), a: k, b: to.to, ends: []*mention{traveller, to}})
			}
		}
	}
}

// takenAlong returns whom a journey takes somewhere, named right behind the verb that ends before
// token k, and where the name ends: "une tournée qui conduira ensuite le ministre X à A".
func (s *section) takenAlong(n, k int) (*mention, int) {
	for s.is(k, class.Adv) {
		k++
	}
	for _, u := range s.units[n] {
		if u.typ == graph.Person && u.from >= k && u.from-k <= 6 && !s.governed(u, k) && !s.verbIn(k, u.from) {
			return u.m, u.to
		}
	}
	return nil, k
}

// travellers leaves out of foreigners in a place the envoys, who live in the capital, and all
// where the place is only where one lands: "accueilli à l'aéroport de A".
func (s *section) travellers(persons, places []*mention) []*mention {
	if p := places; len(p) > 0 && (p[0].head != nil || p[0].name != nil && p[0].name.Kind == "airport") {
		return nil
	}
	var out []*mention
	for _, m := range persons {
		envoy := false
		for _, p := range s.posts {
			envoy = envoy || p.person != nil && p.person.ent == m.ent && p.head != nil && p.head.Attrs["envoy"] == "yes" && !p.former
		}
		if !envoy || s.lang.Code == "fr" && len(places) > 0 && !s.capitalName(places[0]) {
			out = append(out, m)
		}
	}
	return out
}

// atHosts returns those who are told to be received somewhere and so go there: "La région a reçu à Testville
// la ministre X". Whom a statesman receives, or anybody in the capital, has come to the state.
func (s *section) atHosts(guests, places []*mention, h clauseHit, units []unit) []*mention {
	if h.frame.Roles[0].Where != "obj" || len(guests) == 0 {
		return guests
	}
	if s.capitalName(places[0]) {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.to <= h.a && s.holdsSeat(u.m.ent, ofState) {
			return nil
		}
	}
	return guests
}

// ofState reports whether a body is a state or a party.
func ofState(e *entity) bool { return e.typ == graph.Country || e.typ == graph.Party }

// holdsSeat reports whether somebody holds a post of such a place or body, told with the post.
func (s *section) holdsSeat(e *entity, such func(*entity) bool) bool {
	return slices.ContainsFunc(s.posts, func(p *post) bool {
		return p.person != nil && p.person.ent == e && !p.former && slices.ContainsFunc(s.namedBodies(p), func(b seat) bool { return such(b.ent) })
	})
}

// journeyBefore reports whether what takes somebody somewhere is a journey, named
// before token k.
func (s *section) journeyBefore(k, first int) bool {
	for x := k - 1; x >= max(first, k-12); x-- {
		if s.is(x, class.Journey) {
			return true
		}
		if s.startsVerb(x) && s.cover[x] == nil {
			return false
		}
	}
	return false
}

// traveller returns whom the object pronoun at token k means: the subject of its
// sentence, or that of the sentence before.
func (s *section) traveller(n, k int) *mention {
	for _, u := range s.units[n] {
		if u.typ == graph.Person && (!s.governed(u, s.sents[n].First) || u.to <= k) {
			return u.m
		}
	}
	if he := s.subjectBefore(n); he != nil {
		return lastMention(he, k)
	}
	for _, u := range s.units[n] {
		if u.typ == graph.Person {
			return u.m // "Sa tournée, qui l'a conduit à A, a permis au ministre X …"
		}
	}
	return nil
}

// stops returns the places behind a verb of taking somebody somewhere, up to what no
// longer belongs to the journey.
func (s *section) stops(n, from int) []*mention {
	var out []*mention
	end := from
	for _, u := range s.units[n] {
		if u.from < from {
			continue
		}
		if !placeLike(u.typ) && u.typ != graph.Country || u.from-end > 14 {
			break
		}
		k := u.from - 1
		for s.is(k, class.Article) {
			k--
		}
		listed := len(out) > 0 && (s.text(k) == "," || s.is(k, class.PlainAnd)) && u.from-end <= 3
		if !s.is(k, class.Locative) && !s.is(k, class.De) && !s.is(k, class.PassingBy) && !listed {
			break
		}
		if !s.inBracket(u) {
			out = append(out, u.m)
		}
		end = u.to
	}
	return out
}
