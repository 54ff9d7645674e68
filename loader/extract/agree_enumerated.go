package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// openingReach bounds in tokens what opens a sentence that names agreements one by one: "Parmi les cinq
// textes paraphés ce jour figurent".
const openingReach = 12

// How many sentences back the agreements were told of that are named one by one: by "il s'agit de", or where
// the sentence says itself that they are agreements.
const (
	pointReach = 2
	againReach = 8
)

// enumerates returns where what opens the sentence at token first ends, if it says that agreements told of
// before are named one by one behind it, at token last or before: "Il s'agit de", "Au nombre des accords
// signés figurent", "Ces textes comprennent"; or 0; and how many sentences back those may be.
func (s *section) enumerates(first, last int) (end, reach int) {
	if h, ok := s.classAt(first, class.Enumerates); ok && first+h.n <= last {
		return first + h.n, pointReach
	}
	these := s.lang.Code == "fr" && s.is(first, class.PluralDemonstrative)
	h, among := s.classAt(first, class.AmongThem)
	if !these && !among {
		return 0, 0
	}
	told := false
	for k := first + max(1, h.n); k < min(last, first+openingReach); k++ {
		switch v, ok := s.classAt(k, class.ListVerb); {
		case ok && told:
			return k + v.n, againReach
		case s.is(k, class.Agreement) || s.is(k, class.PaperNoun):
			told = true
		case s.toks[k].Punct || these && told:
			return 0, 0
		}
	}
	return 0, 0
}

// signEach states that who signed several agreements together signed each one that is named behind them.
func (s *section) signEach(m, all *mention) {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.Signed || st.to != all.ent || s.states(graph.Signed, st.from, m.ent) {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.Signed, from: st.from, to: m.ent, extractor: "agreement-included", confidence: 0.8, planned: st.planned,
			a: m.from, b: m.to, ends: []*mention{st.ends[0], m}})
	}
}
