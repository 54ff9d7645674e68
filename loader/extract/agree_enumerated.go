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

// goesOnFrom returns the agreement told of in the sentence before, or the one before that, which has the same
// sides as one with which a sentence begins that names nobody: "A et B ont signé trois accords. Une convention
// porte sur la pêche", "A et B ont signé un accord. Un mémorandum a également été paraphé"; or nil.
func (s *section) goesOnFrom(m *mention, first, last int) *mention {
	if s.lang.Code != "fr" || m.parent != nil || !s.indefinite(m.from) && !s.is(m.from-1, class.SomeOf) && !s.is(m.from-2, class.SomeOf) || len(m.inner) > 0 || s.boundElsewhere(m) || !s.beginsClause(m, first) {
		return nil
	}
	n := s.sent[m.from]
	if n >= len(s.units) || len(s.units[n]) == 0 {
		return nil
	}
	for _, u := range s.units[n] {
		if u.typ != graph.Agreement && s.toks[u.m.from].Cap {
			return nil
		}
	}
	also, covers := s.alsoMade(m.to, last)
	if !also && !covers {
		return nil
	}
	for b := n - 1; b >= max(0, n-pointReach) && s.storyOf(b) == s.storyOf(n); b-- {
		var out, several *mention
		for _, x := range s.inSent[b] {
			if x.typ != graph.Agreement || x.ent == nil || x.ent == m.ent || x.dead || x.parent != nil {
				continue
			}
			if out = x; x.count > 1 || s.pluralHead(x) {
				several = x
			}
		}
		if several != nil && (s.hasSides(several.ent) || !s.hasSides(out.ent)) {
			return several
		}
		if out != nil {
			if also || s.includedIn(out) != nil {
				return out
			}
			return nil
		}
	}
	return nil
}

// alsoMade reports whether the verb behind token k says of an agreement that it was signed as well, "a également
// été paraphé", or what it is about: "porte sur la pêche".
func (s *section) alsoMade(k, last int) (also, covers bool) {
	for end := min(last, k+aimReach); k < end; k++ {
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.Covers):
			return false, true
		case s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary):
			for x := k + 1; x < min(last, k+7); x++ {
				also = also || s.is(x, class.Adv)
			}
			return also && s.signedWithin(k, k+7, last), false
		case s.startsVerb(k) && !s.participle(k) || s.is(k, class.RelativeSubject):
			return false, false
		}
	}
	return false, false
}

// oneBesideOthers returns the agreement beside which others like it are counted that begin the sentence behind
// it or that "et" joins to it: "A et B ont signé un protocole sur la formation et huit autres protocoles"; or nil.
func (s *section) oneBesideOthers(m *mention, first int) *mention {
	if s.lang.Code != "fr" || m.count == 0 || !s.is(m.from+1, class.Other) || len(m.inner) > 0 {
		return nil
	}
	beside := s.endsClass(m.from-1, class.Coordinator, first) || s.endsClass(m.from-1, class.And, first)
	var out *mention
	for _, x := range s.mentions {
		if x.to > m.from {
			break
		}
		if x.typ == graph.Agreement && x.ent != nil && !x.dead && x.parent == nil && (beside && x.from >= first || m.from == first && s.sent[x.from] == s.sent[first]-1) && s.storyAt(x.from) == s.storyAt(first) {
			out = x
		}
	}
	return out
}
