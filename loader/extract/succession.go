package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readSuccessions states that who is succeeded held the post before: "X, président
// de A, a succédé à Y", "Y a été remplacé par X, préfet de A", "en remplacement de Y".
func (s *section) readSuccessions() {
	for n, sent := range s.sents {
		var units []unit
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Succession)
			if !ok || s.cover[i] != nil {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			before, behind := lastPerson(units, i), unitBehind(units, i+h.n)
			if behind == nil || behind.typ != graph.Person || before == nil || before.m.ent == behind.m.ent {
				continue
			}
			heir, former := before, behind
			if h.entry.Attrs["passive"] == "yes" {
				heir, former = behind, before
			}
			for _, st := range s.postsToldIn(heir, n) {
				if s.holdsNoMore(former.m.ent, st) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: former.m.ent, to: st.to, title: st.title, former: true, extractor: "succession",
					confidence: 0.75, a: min(before.from, i), b: max(behind.to, i+h.n), ends: []*mention{former.m, st.ends[endOf(st, st.to)]}})
			}
		}
	}
}

// succeededHere reports whether "à" before token i goes on the list of those who are
// succeeded: "Elle succède à A (2015-2018), à B et à C", "who takes over from A".
func (s *section) succeededHere(i, first int) bool {
	if s.lang.Code == "en" {
		return s.endsAt(i, class.Succeeded, first)
	}
	if s.lang.Code != "fr" || !s.is(i-1, class.TownPreposition) {
		return false
	}
	for k := i - 1; k > first && k > i-40; k-- {
		if h, ok := s.classAt(k, class.Succession); ok && s.cover[k] == nil {
			return h.entry.Attrs["passive"] == "" && k+h.n <= i
		}
	}
	return false
}

// readPredecessors states that somebody had a post before who is called the
// predecessor of its holder: "X, président de A, et son prédécesseur, Y".
func (s *section) readPredecessors() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			if !s.is(i, class.Predecessor) || !s.is(i-1, class.Possessive) {
				continue
			}
			units := s.unitsOf(n)
			before, behind := lastPerson(units, i), unitBehind(units, i+1)
			if before == nil || behind == nil || behind.typ != graph.Person || before.m.ent == behind.m.ent {
				continue
			}
			for _, st := range s.postsToldIn(before, n) {
				if !s.holdsNoMore(behind.m.ent, st) {
					s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: behind.m.ent, to: st.to, title: st.title, former: true, extractor: "succession",
						confidence: 0.75, a: min(before.from, i), b: behind.to, ends: []*mention{behind.m, st.ends[endOf(st, st.to)]}})
				}
			}
		}
	}
}

// holdsNoMore makes the post former that a person is said to hold as the heir does
// of st. It reports whether there is one.
func (s *section) holdsNoMore(e *entity, st *statement) bool {
	for _, x := range s.stmts {
		if x.typ == graph.HoldsPosition && x.from == e && x.to == st.to && x.title == st.title {
			x.former = true
			return true
		}
	}
	return false
}

// lastPerson returns the last person before token i, or nil.
func lastPerson(units []unit, i int) *unit {
	var out *unit
	for x := range units {
		if u := &units[x]; u.to <= i && u.typ == graph.Person {
			out = u
		}
	}
	return out
}

// postsToldIn returns what sentence n says that a person holds: one post, the one
// told last, for no more than one has a predecessor.
func (s *section) postsToldIn(u *unit, n int) []*statement {
	var out []*statement
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == u.m.ent && !st.former && s.sent[st.a] == n {
			out = []*statement{st}
		}
	}
	return out
}
