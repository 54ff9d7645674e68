package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// talksReach bounds, in sentences, how far before it tells of two delegations' leaders an
// English text may tell of their talks.
const talksReach = 3

// readDeputations states that the leaders of two delegations met whom one sentence names
// behind word of their talks: "The Vietnamese delegation was led by X, while Y headed the
// Cambodian delegation".
func (s *section) readDeputations() {
	for n := range s.sents {
		leaders := s.deputationLeaders(n)
		if len(leaders) != 2 || leaders[0].ent == leaders[1].ent || !s.talksToldOf(n) {
			continue
		}
		a, b := leaders[0], leaders[1]
		if x, y := s.sideOf(a), s.sideOf(b); x == "" || y == "" || x == y {
			continue
		}
		s.add(graph.MetWith, a, b, a.from, false)
	}
}

// deputationLeaders returns the persons of sentence n who are said to lead delegations.
func (s *section) deputationLeaders(n int) []*mention {
	var out []*mention
	deputations := 0
	for k := s.sents[n].First; k < s.sents[n].Last; k++ {
		if s.cover[k] != nil {
			continue
		}
		if s.is(k, class.Deputation) || k > 0 && s.is(k, class.Government) && s.coverAt(k-1) != nil && s.coverAt(k-1).form == lexicon.Adjective && deputations > 0 {
			deputations++ // "while the Lao side was led by"
		}
	}
	if deputations < 2 {
		return nil
	}
	for _, u := range s.units[n] {
		if u.typ == graph.Person && (s.leads(u, s.sents[n].First) || s.leadsBefore(u, s.sents[n].Last)) {
			out = append(out, u.m)
		}
	}
	return out
}

// talksToldOf reports whether sentence n or one of the few before it tells of a talk.
func (s *section) talksToldOf(n int) bool {
	for x := max(0, n-talksReach); x <= n; x++ {
		for k := s.sents[x].First; k < s.sents[x].Last; k++ {
			if h, ok := s.classAt(k, class.Event); ok && h.entry.Attrs["visit"] == "" && h.entry.Attrs["capital"] == "" {
				return true
			}
		}
	}
	return false
}
