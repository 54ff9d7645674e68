package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// heToo adds whom "he" in front of the first of the subjects means: "he and X are to tour".
func (s *section) heToo(from []*mention, he *entity, first int) []*mention {
	if s.lang.Code != "en" || he == nil || len(from) == 0 || from[0].typ != graph.Person || from[0].ent == he {
		return from
	}
	k := s.titleStart(from[0].from, first) - 1
	if k-1 < first || !s.is(k, class.PlainAnd) || !s.is(k-1, class.PersonalPronoun) {
		return from
	}
	if m := lastMention(he, k); m != nil {
		return append([]*mention{m}, from...)
	}
	return from
}

// signedByHim reads "the agreement, signed by him and X": he and X signed what was named last.
func (s *section) signedByHim(i int, units []unit, last int, he *entity) {
	for k := i + 1; he != nil && k+3 < min(last, i+16); k++ {
		if s.startsVerb(k) && s.cover[k] == nil && s.monthAt(k) == 0 {
			return
		}
		if !s.is(k, class.By) || !s.is(k+1, class.ObjectPronoun) || !s.is(k+2, class.PlainAnd) {
			continue
		}
		m, him := s.lastNamed(i, agreementTypes), lastMention(he, k)
		if m == nil || him == nil {
			return
		}
		for x, u := range units {
			if u.typ == graph.Person && u.m.from > k+2 && u.from <= k+4 {
				s.signers(append([]*mention{him}, mentionsOf(s.list(units, x, personTypes))...), m, i, false)
				return
			}
		}
		return
	}
}

// hisSeat returns the province whose minister "his finance minister" is: that in which who is
// named before in the sentence governs, or nil.
func (s *section) hisSeat(p *post) *entity {
	if s.lang.Code != "en" || !s.is(p.from-1, class.NoTopic) || !s.is(p.from-1, class.Determiner) || p.head.Attrs["body"] != "state" {
		return nil
	}
	for n := len(s.posts) - 1; n >= 0; n-- {
		q := s.posts[n]
		if q.from >= p.from || q.person == nil || q.head == nil || s.sent[q.from] != s.sent[p.from] {
			continue
		}
		if q.head.Attrs["body"] != "province" && q.head.Attrs["regional"] != "yes" {
			return nil
		}
		if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Province {
			return bs[0].ent
		}
		return nil
	}
	return nil
}

// readStays states that who is on a visit "to the province" goes to the one of the article's
// state that was named last, and in which he holds no post.
func (s *section) readStays() {
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.ent != nil && !m.dead && m.head != nil && m.head.Attrs["visit"] == "yes" && len(m.inner) == 1 && s.goalBefore(m) {
			s.visitsThere(m)
			continue
		}
		if m.typ != graph.Event || m.ent == nil || m.dead || m.head == nil || m.head.Attrs["visit"] != "yes" || len(m.inner) > 0 || !s.is(m.to-1, class.PlaceNoun) || !s.is(m.to-2, class.DefiniteArticle) {
			continue
		}
		h, _ := s.classAt(m.to-1, class.PlaceNoun)
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ != graph.ParticipatedIn || st.to != m.ent || st.from.typ != graph.Person || s.sent[st.a] != s.sent[m.from] {
				continue
			}
			var there *mention
			for _, x := range s.mentions {
				fits := x.typ == graph.Province && h.entry.Attrs["of"] == string(graph.Province) || (x.typ == graph.Place || x.typ == graph.Province && s.placeIs(x, "PLACE")) && h.entry.Attrs["of"] == string(graph.Place)
				if x.from < m.from && fits && x.ent != nil && !x.dead && !nominalForm(x) && !x.nominal && s.stateOf(x.ent, 0) == s.home && s.storyAt(x.from) == s.storyAt(m.from) && !s.states(graph.HoldsPosition, st.from, x.ent) && (there == nil || x.from > there.from) {
					there = x
				}
			}
			if there != nil {
				s.add(graph.Visited, st.ends[endOf(st, st.from)], there, m.from, st.planned)
			}
		}
	}
}

// goalBefore reports whether the name in that of a visit says where it goes: "visit to Laos", "visit
// to Vietnam's northern province of Son La".
func (s *section) goalBefore(m *mention) bool {
	k := m.inner[0].from - 1
	for k > m.from && (s.is(k, class.Genitive) || s.is(k, class.PlaceHead) || s.is(k, class.Compass) || s.is(k, class.Adjective) || s.is(k, class.Article) || s.genitiveMark(k) || s.genitiveMark(k+1)) {
		k--
	}
	return s.is(k, class.Goal)
}

// visitsThere states that who takes part in the visit at m goes where it goes: "arrived for a
// three-day visit to Penang".
func (s *section) visitsThere(m *mention) {
	to := m.inner[0]
	if to.ent == nil || to.dead || nominalForm(to) || to.typ != graph.Country && !placeLike(to.typ) {
		return
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ == graph.ParticipatedIn && st.to == m.ent && st.from.typ == graph.Person && s.sent[st.a] == s.sent[m.from] && !s.states(graph.HoldsPosition, st.from, to.ent) {
			s.add(graph.Visited, st.ends[endOf(st, st.from)], to, m.from, st.planned)
		}
	}
}
