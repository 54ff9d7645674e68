package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// supportReach is how far behind the last organiser of an event the words for those who help may stand.
const supportReach = 6

// readSupporters states that those take part in an event with whose help those just named organise it:
// "le Forum monté par A et B, avec le concours de C, D et E".
func (s *section) readSupporters() {
	types := lexicon.TypeSet{graph.Organization, graph.Province}
	for n, sent := range s.sents {
		for k := sent.First; k+3 < sent.Last; k++ {
			if !s.is(k, class.With) || !s.is(k+1, class.DefiniteArticle) || !s.is(k+2, class.Support) {
				continue
			}
			de, ok := s.deAt(k + 3)
			at := s.organisedBefore(k)
			if !ok || at == nil {
				continue
			}
			for x, u := range s.units[n] {
				if !types.Has(u.typ) || u.m.from < k+3+de || u.from > k+4+de {
					continue
				}
				for _, v := range s.list(s.units[n], x, types) {
					if v.m.from > k && !s.states(graph.ParticipatedIn, v.m.ent, at.ent) {
						s.participate(v.m, at, "event-partner", s.futureAround(at.from))
					}
				}
				break
			}
		}
	}
}

// organisedBefore returns the event in which a body takes part that is named right before token k, or nil.
func (s *section) organisedBefore(k int) *mention {
	for _, st := range s.stmts {
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Organization {
			continue
		}
		who, at := st.ends[endOf(st, st.from)], st.ends[endOf(st, st.to)]
		if s.sent[who.from] == s.sent[k] && at.to <= who.from && s.sent[at.from] == s.sent[k] && who.to <= k && k-who.to <= supportReach && !s.verbBetween(who.to, k) {
			return at
		}
	}
	return nil
}
