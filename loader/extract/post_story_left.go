package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// leavesBehind makes the post a former one with which somebody is named whom a story of appointments tells
// into an office elsewhere: "X, sous-préfet de A, prend la tête du département de B".
func (s *section) leavesBehind(who, seat *unit, n, i int) {
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == who.m.ent && s.sent[st.a] == n && !st.former && placeLike(st.to.typ) && st.to != seat.m.ent && st.b <= i && st.extractor == "post" {
			st.former = true
		}
	}
}

// readReplacedAt states the post of the story of who is told to come behind somebody where that one was:
// "Il est remplacé à A par X". Whoever goes had it before.
func (s *section) readReplacedAt(model *post, n int) {
	first, last := s.sents[n].First, s.sents[n].Last
	var units []unit
	for i := first + 1; i+3 < last; i++ {
		if !s.is(i, class.Succession) || s.cover[i] != nil || !s.is(i-1, class.PassiveAuxiliary) || !s.is(i+1, class.TownPreposition) && !s.is(i+1, class.Locative) {
			continue
		}
		if units == nil {
			units = s.unitsOf(n)
		}
		seat := s.placeReached(units, i+1)
		if seat == nil || !s.is(seat.to, class.By) || !s.seatOfPost(model, seat) {
			continue
		}
		heir := unitBehind(units, seat.to+1)
		if heir == nil || heir.typ != graph.Person || heir.from > seat.to+3 || s.postToldIn(heir.m.ent, n) {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: heir.m.ent, to: seat.m.ent, title: model.rank, extractor: "story-post", confidence: 0.75,
			a: seat.from, b: heir.to, ends: []*mention{heir.m, seat.m}})
	}
}
