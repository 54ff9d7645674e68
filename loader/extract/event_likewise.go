package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// actorTypes are those who take part in events.
var actorTypes = lexicon.TypeSet{graph.Person, graph.Organization, graph.Province}

// readLikewise states that those take part in an event who are told at the end of a clause to do
// as its subject: "X assistait à la cérémonie, de même que Y et Z", "Des élus ont pris part à la
// réunion, tout comme X".
func (s *section) readLikewise() {
	for n, sent := range s.sents {
		for k := sent.First + 1; k < sent.Last; k++ {
			h, ok := s.classAt(k, class.AsWell)
			if !ok || s.cover[k] != nil {
				continue
			}
			event, planned := s.attendedBefore(n, k)
			if event == nil {
				s.goLikewise(n, k, k+h.n)
				continue
			}
			units := s.units[n]
			for x, u := range units {
				if u.from < k+h.n || !actorTypes.Has(u.typ) {
					continue
				}
				held := u.typ != graph.Person && s.governed(u, k+h.n) && !s.representedAt(u.m) // "de même que le gouverneur de A, …"
				if !held && !s.verbIn(k+h.n, u.from) && u.from-k-h.n <= 10 {
					for _, v := range s.list(units, x, actorTypes) {
						s.participate(v.m, event, "likewise", planned)
					}
				}
				break
			}
		}
	}
}

// goLikewise states that those go to where somebody does who are told so behind the words k…b at the end of a clause: "X
// est arrivé lundi à A, de même que Y et le ministre Z".
func (s *section) goLikewise(n, k, b int) {
	units := s.units[n]
	x := slices.IndexFunc(units, func(u unit) bool { return u.from >= b })
	if s.text(k-1) != "," || x < 1 || units[x].typ != graph.Person || units[x].from > b+1 || !placeLike(units[x-1].typ) && units[x-1].typ != graph.Country {
		return
	}
	for _, st := range s.stmts {
		if st.typ != graph.Visited || s.sent[st.a] != n || st.ends[endOf(st, st.to)] != units[x-1].m {
			continue
		}
		for _, v := range s.list(units, x, personTypes) {
			if v.m.ent != st.from && !s.states(graph.Visited, v.m.ent, st.to) {
				s.stmts = append(s.stmts, &statement{typ: graph.Visited, from: v.m.ent, to: st.to, planned: st.planned, extractor: "likewise", confidence: 0.75,
					a: st.a, b: v.to, ends: []*mention{v.m, units[x-1].m}})
			}
		}
		return
	}
}

// attendedBefore returns the event that the clause before token k of sentence n says somebody
// takes part in, and whether that is yet to come. Nobody who may be a member of a list that token
// k goes on with stands between.
func (s *section) attendedBefore(n, k int) (*mention, bool) {
	first := s.sents[n].First
	for x := k - 1; x >= first; x-- {
		switch c := s.cover[x]; {
		case c != nil && c.typ == graph.Event && c.ent != nil && !c.dead && c.parent == nil:
			if s.takesPartBefore(c.from) {
				return c, s.futureAround(c.from)
			}
			return nil, false
		case c != nil && actorTypes.Has(c.typ):
			return nil, false
		case c == nil && s.is(x, class.TakesPart) && (s.is(x-1, class.PronominalPlace) || s.is(x-2, class.PronominalPlace)):
			for _, st := range s.stmts {
				if st.typ == graph.ParticipatedIn && st.a <= x && x < st.b+1 && s.sent[st.a] == n {
					return st.ends[endOf(st, st.to)], st.planned
				}
			}
			return nil, false
		case c == nil && (s.text(x) == ";" || s.startsVerb(x) && !s.is(x, class.TakesPart) && !s.is(x, class.Participle) && !s.participle(x)):
			return nil, false
		}
	}
	return nil, false
}
