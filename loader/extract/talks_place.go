package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readTalksPlaces states that a guest went where the text says that the talks were held which his
// host had with him at home: "X, président de A, s'est entretenu avec Y, gouverneur de B.
// L'entretien s'est tenu dans la province de A".
func (s *section) readTalksPlaces() {
	s.readTalksHere()
	for n, sent := range s.sents {
		start := s.afterDateline(sent.First, sent.Last)
		if !s.is(start, class.Article) {
			continue
		}
		h, ok := s.classAt(start+1, class.Event)
		if !ok || h.entry.Attrs["talk"] != "yes" {
			continue
		}
		talks := start + 1 + h.n
		held := talks
		for held < sent.Last && (s.cover[held] != nil || !s.is(held, class.Held)) {
			held++
		}
		place := s.heldIn(n, held)
		if place == nil {
			continue
		}
		told := n
		if held == talks {
			told = n - 1 // "L'entretien s'est tenu …": the one of the sentence before
		}
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.MetWith && !st.planned && s.sent[st.a] == told && s.storyOf(told) == s.storyOf(n) {
				s.goesToHost(st, place)
			}
		}
	}
}

// heldIn returns the place right behind the words at token k that say where something was held.
func (s *section) heldIn(n, k int) *mention {
	for _, u := range s.units[n] {
		if u.from <= k || !placeLike(u.typ) {
			continue
		}
		at := u.from
		if head := at - 3; s.is(at-1, class.BareDe) && s.is(at-2, class.PlaceHead) && s.is(head, class.Article) {
			at = head // "dans la province de A"
		}
		if at-k > 8 || !s.is(at-1, class.Locative) {
			return nil
		}
		return u.m
	}
	return nil
}

// goesToHost states that the one of two who met that is of another state goes to the place, where the
// other one is at home in its state.
func (s *section) goesToHost(st *statement, place *mention) {
	there := s.sideOf(place)
	for i, guest := range []*entity{st.from, st.to} {
		host := []*entity{st.to, st.from}[i]
		if from := s.stateOfLeader(guest); from == "" || from == there || s.stateOfLeader(host) != there || s.toursState(guest, there) {
			continue // "en visite officielle au Laos": where in it he sat does not matter
		}
		m := st.ends[endOf(st, guest)]
		s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: guest, to: place.ent, extractor: "talks-place", confidence: 0.75,
			a: min(m.from, place.from), b: max(m.to, place.to), planned: s.futureAround(place.from), ends: []*mention{m, place}})
	}
}

// toursState reports whether somebody is told to visit a state as a whole.
func (s *section) toursState(guest *entity, state string) bool {
	return slices.ContainsFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.Visited && st.from == guest && st.to.typ == graph.Country && s.stateOf(st.to, 0) == state
	})
}

// readTalksHere states that a guest went to the town that stands before "avec" where somebody who
// is no statesman met him: "lors d'une entrevue à Testville avec une délégation de A, conduite par Y".
func (s *section) readTalksHere() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.MetWith || st.planned {
			continue
		}
		n := s.sent[st.a]
		for _, u := range s.units[n] {
			if u.from < st.a || u.to > st.b || !placeLike(u.typ) || nominalForm(u.m) || s.capitalName(u.m) || !s.is(u.to, class.With) || !s.endsClass(s.whereBefore(u), class.Locative, st.a) {
				continue
			}
			host := st.from
			if s.stateOfLeader(host) != s.sideOf(u.m) {
				host = st.to
			}
			if !s.holdsSeat(host, ofState) {
				s.goesToHost(st, u.m)
			}
		}
	}
}

// whereBefore returns the token before a place and its noun: "dans la ville de A".
func (s *section) whereBefore(u unit) int {
	k := u.m.from - 1
	if s.is(k, class.BareDe) && s.is(k-1, class.PlaceHead) && s.is(k-2, class.Article) {
		k -= 3
	}
	return k
}

// stateOfLeader returns the state of the delegation that somebody leads, or else his own.
func (s *section) stateOfLeader(e *entity) string {
	for _, d := range s.deputations {
		if d.leader != nil && d.leader.ent == e && d.state != "" {
			return d.state
		}
	}
	return s.stateOf(e, 0)
}
