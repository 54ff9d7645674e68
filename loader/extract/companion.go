package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// companyWords holds the classes of words that tell who goes along with somebody.
var companyWords = class.SetOf(class.Accompanies, class.MakesPart, class.Figure, class.Accompanied, class.Comprises, class.Including)

// readCompanions states that those who accompany somebody go where that person
// goes: "X, accompagné de Y, …", "La délégation comprend Y et Z".
func (s *section) readCompanions() {
	for n, sent := range s.sents {
		units, he := s.units[n], s.subjectBefore(n)
		if k := s.afterDateline(sent.First, sent.Last); s.lang.Code == "fr" && s.is(k, class.Figures) {
			s.joinDeputation(units, k, n, he)
			continue
		}
		for i := sent.First; i < sent.Last && s.saidIn[n].Meets(&companyWords); i++ {
			if words := s.travels(i); words > 0 {
				s.travelAlong(units, he, i, words, n)
				continue
			}
			h, ok := s.classAt(i, class.Accompanied)
			if !ok {
				if h, ok = s.classAt(i, class.Comprises); !ok || !s.deputationBefore(i, sent.First) && s.ledBefore(i, sent.First, units) == nil {
					if h, ok = s.amongThem(i, sent.First); !ok {
						continue
					}
				}
			}
			led := s.ledBefore(i, sent.First, units)
			companions := s.personsFrom(units, i+h.n)
			if len(companions) == 0 {
				companions = s.personsFrom(units, s.pastGroup(i+h.n, sent.Last))
			}
			if len(companions) == 0 {
				companions = s.linesBehind(n)
			}
			if s.hostsDeputation(i, sent.First) || led == nil && s.receivedBy(units, i, sent.First) {
				continue
			}
			leader := leaderBefore(units, i, he)
			if m, list := s.escort(units, i, h.n, n); m != nil {
				for _, c := range list {
					s.accompany(c, m.ent, i, n)
				}
				continue
			}
			if i == s.afterDateline(sent.First, sent.Last) && len(companions) > 0 {
				if n := len(companions) - 1; n > 0 && (s.lang.Code == "en" || s.participle(i)) && !s.andBetween(companions[n-1].to, companions[n].from) {
					leader, companions = companions[n].ent, companions[:n] // "Accompanied by X, Y toured …"
				} else if s.lang.Code == "fr" && len(companions) > 1 && s.startsVerb(i) && !s.is(i, class.Participle) && !s.participle(i) {
					leader, companions = companions[0].ent, companions[1:] // "Accompagnent le président X le ministre Y et Z"
				} else if m := leaderBehind(units, companions); m != nil {
					leader = m.ent // "Accompagné de X, Y s'est rendu à …"
				}
			}
			if e := s.deputationHead(i, sent.First, units); e != nil && h.class == class.Comprises && led == nil {
				for _, c := range companions {
					s.makeUp(c, e, i)
				}
				continue
			}
			for _, c := range companions {
				s.accompany(c, leader, i, n)
				s.attendWith(c, leader, i, n)
			}
		}
	}
}

// deputationBefore reports whether a delegation is the subject of the verb at
// token i.
func (s *section) deputationBefore(i, first int) bool {
	for k := i - 1; k >= max(first, i-20); k-- {
		if s.is(k, class.Deputation) {
			return true
		}
	}
	return false
}

// hostsDeputation reports whether a delegation "du gouvernement" or of a body is said
// before token i to be accompanied: that of the hosts as well as of the guests.
func (s *section) hostsDeputation(i, first int) bool {
	for k := first; k < i && k < first+4 && s.lang.Code == "fr"; k++ {
		if s.is(k, class.Deputation) {
			de, ok := s.deAt(k + 1)
			return ok && s.definite(k) && s.is(k+1+de, class.Body) && !s.toks[k+1+de].Cap
		}
	}
	return false
}

// personsFrom returns the persons of the list that begins at token k, up to the
// next verb.
func (s *section) personsFrom(units []unit, k int) []*mention {
	var out []*mention
	end := k
	for _, u := range units {
		if u.typ != graph.Person || u.m.from < k {
			continue
		}
		if len(out) == 0 && u.from > k+4 || s.clauseBetween(end, u.from) && !(len(out) > 0 && (s.text(end) == ";" && (u.from-end <= 3 || s.lang.Code == "fr" && !s.clauseBetween(end+1, u.from)) || s.nextItem(end, u.from))) {
			break
		}
		out = append(out, u.m)
		end = u.to
		if end < len(s.toks) && s.lang.Code == "fr" {
			_, last := s.bounds(u.from)
			end = s.behindHome(u.m, s.behindBracket(end, last), last)
		}
	}
	return out
}

// nextItem reports whether the unit at token b begins an item of a list whose last one had more
// words behind the unit that ended at token a: "X, ministre d'État et ministre du MAE ; Y".
func (s *section) nextItem(a, b int) bool {
	k := b - 1
	for k > a && (s.is(k, class.Determiner) || s.is(k, class.Honorific) || s.is(k, class.PlainAnd)) {
		k--
	}
	if s.lang.Code != "fr" || s.text(k) != ";" {
		return false
	}
	for x := a; x < k; x++ {
		if s.cover[x] == nil && !s.inPost(x) && s.startsVerb(x) && !s.is(x, class.Participle) && !s.participle(x) {
			return false
		}
	}
	return true
}

// clauseBetween reports whether a verb or the end of a clause stands in tokens
// a…b.
func (s *section) clauseBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && !s.inPost(k) && (s.startsVerb(k) || s.text(k) == ";" && s.lang.Code != "fr" || s.is(k, class.With)) {
			return true
		}
	}
	return false
}

// receivedBy reports whether the person named last before token i is the host by whom somebody
// was received: "a été reçu par X, entouré de Y".
func (s *section) receivedBy(units []unit, i, first int) bool {
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if u.typ != graph.Person || u.to > i {
			continue
		}
		if s.lang.Code != "fr" || !s.governed(u, first) {
			return false
		}
		for k := u.from - 1; k >= max(first, u.from-4); k-- {
			if s.is(k, class.By) {
				return true
			}
		}
		return false
	}
	return false
}

// leaderBefore returns whom the words at token i say to be accompanied: the
// person named last before them, or he where a pronoun stands there.
func leaderBefore(units []unit, i int, he *entity) *entity {
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.typ == graph.Person && u.to <= i {
			return u.m.ent
		}
	}
	return he
}

// leaderBehind returns the person named first behind the companions with whom a
// sentence begins.
func leaderBehind(units []unit, companions []*mention) *mention {
	last := companions[len(companions)-1]
	for _, u := range units {
		if u.typ == graph.Person && u.from >= last.to && !standsFor(companions, u.m.ent) {
			return u.m
		}
	}
	return nil
}

// accompany gives a companion the visits of a leader that the text told of last,
// up to sentence n. A visit as an event is only the leader's, in the annotated articles.
func (s *section) accompany(c *mention, leader *entity, at, n int) {
	if leader == nil || c.ent == nil || c.ent == leader {
		return
	}
	last := -1
	for _, st := range s.stmts {
		if at := s.sent[st.a]; st.typ == graph.Visited && st.from == leader && at <= n && at > last && !(s.lang.Code == "fr" && s.hadHappened(st)) && (at == n || st.extractor != "itinerary") {
			last = at // where a journey goes on is a part of it
		}
	}
	if last < 0 {
		return
	}
	around := s.journeyAround(leader, last, n)
	if around != nil {
		last = s.sent[around.a]
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		visit := st.typ == graph.Visited || s.lang.Code == "en" && st.typ == graph.ParticipatedIn && st.extractor == "visit" // "X joined the visit"
		if !visit || st.from != leader || s.sent[st.a] != last || around != nil && st != around || s.hosts(c.ent, st.to) && !(s.lang.Code == "fr" && s.hosts(leader, st.to)) || s.atHome(c.ent, leader, st.to) || s.livesWhereSent(c.ent, st.to) {
			continue
		}
		if last < n && s.lang.Code == "fr" && placeLike(st.to.typ) && s.visitsState(leader, s.stateOf(st.to, 0), last) {
			continue // where in the state the leader goes is not told of them
		}
		to := st.ends[endOf(st, st.to)]
		s.stmts = append(s.stmts, &statement{typ: st.typ, from: c.ent, to: st.to, planned: st.planned, date: st.date, extractor: "companion", confidence: 0.75,
			a: min(at, c.from), b: c.to, ends: []*mention{c, to}})
	}
}

// visitsState reports whether sentence n tells somebody to visit a state as a whole.
func (s *section) visitsState(e *entity, state string, n int) bool {
	return slices.ContainsFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.Visited && st.from == e && st.to.typ == graph.Country && s.sent[st.a] == n && state != "" && s.stateOf(st.to, 0) == state
	})
}

// isVisit reports whether an event is a visit by its head.
func (s *section) isVisit(e *entity) bool {
	return len(e.mentions) > 0 && e.mentions[0].head != nil && e.mentions[0].head.Attrs["visit"] == "yes"
}

// hosts reports whether a person is of the state that is visited.
func (s *section) hosts(person, place *entity) bool {
	state := s.stateOf(place, 0)
	return state != "" && s.stateOf(person, 0) == state
}

// atHome reports whether a companion holds a post of the place that is visited or of the
// province in which it lies, and the leader does not: "le ministre X a visité Goma,
// accompagné du gouverneur du Nord-Kivu, Y".
func (s *section) atHome(person, leader, place *entity) bool {
	if s.lang.Code != "fr" || !placeLike(place.typ) || place.table == nil {
		return false
	}
	home, elsewhere := false, s.holdsSeat(leader, func(e *entity) bool { return placeLike(e.typ) })
	for _, st := range s.stmts {
		if elsewhere && st.from == person && !s.holdsSeat(person, func(e *entity) bool { return e == st.to }) {
			continue // "le maire de A s'est rendu à B. Son adjoint X l'accompagnait"
		}
		if st.typ != graph.HoldsPosition || st.from != person && st.from != leader || !placeLike(st.to.typ) || st.to.table == nil || st.to.table.Country != place.table.Country {
			continue
		}
		at := st.to == place || place.table.Province == "" || graph.Fold(place.table.Province) == graph.Fold(st.to.table.Canonical) || st.to.typ == graph.Place
		if at && st.from == leader {
			return false
		}
		home = home || at
	}
	return home
}
