package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// calledReach is how many sentences before "l'institution" the body may have been told of that it means.
const calledReach = 4

// calledUnits adds to the units of a sentence that tells of cooperation the body that "l'institution" or
// the state that "le pays" means where it is one of those who cooperate: "Le président de la Banque A a visité
// le Togo. Le partenariat entre l'institution et le pays dure".
func (s *section) calledUnits(units []unit, n int) []unit {
	if s.lang.Code != "fr" || !s.saidIn[n].Has(class.Cooperation) {
		return units
	}
	first, end := s.sents[n].First, s.sents[n].Last
	for k := first + 2; k < end; k++ {
		h, ok := s.classAt(k, class.PairNoun)
		if !ok || h.n > 1 || s.cover[k] != nil || s.toks[k].Cap || s.lang.Ends(s.fold(k-1), class.PluralEnding) || !s.definite(k) || s.possessive(k) || !s.cooperates(k-2) || s.toldWhich(k+1, end) {
			continue
		}
		typ := graph.EntityType(h.entry.Attrs["type"])
		if typ != graph.Organization && typ != graph.Country {
			continue
		}
		m := s.sideCalled(typ, k)
		if m == nil {
			continue
		}
		units = insertUnit(units, k+1, unitOfNoun(m, k))
	}
	return units
}

// cooperates reports whether what stands behind token k is one of those between whom something is, or with
// whom, or whose cooperation it is.
func (s *section) cooperates(k int) bool {
	switch {
	case s.is(k, class.Between), s.is(k, class.With):
		return true
	case s.is(k, class.PlainAnd):
		for x := k - 1; x > max(s.firstOf(k), k-betweenReach); x-- {
			if s.is(x, class.Between) {
				return true
			}
		}
		return false
	}
	return s.is(k, class.BareDe) && s.is(k-1, class.Cooperation)
}

// betweenReach is how many tokens before "et" the "entre" may stand that governs what it joins.
const betweenReach = 12

// toldWhich reports whether the words behind a noun at token k say which one it means, "le pays voisin", but
// for where in the world it lies, "le pays d'Afrique centrale".
func (s *section) toldWhich(k, end int) bool {
	if k >= end {
		return false
	}
	if s.is(k, class.De) {
		c := s.coverAt(k + 1)
		return c == nil || c.name == nil || c.name.Kind != "world-region"
	}
	return s.coverAt(k) != nil || s.is(k, class.Adjective) || s.adjectival(k) || s.is(k, class.RelativeSubject) || s.is(k, class.RelativeObject)
}

// sideCalled returns the body or state named last before token k in its story, where it may be meant by a
// noun alone.
func (s *section) sideCalled(typ graph.EntityType, k int) *mention {
	var out *mention
	for n := s.sent[k]; n >= 0 && n >= s.sent[k]-calledReach && s.storyOf(n) == s.storyOf(s.sent[k]) && out == nil; n-- {
		for _, m := range s.inSent[n] {
			if m.to <= k && m.typ == typ && m.ent != nil && !m.dead && (typ == graph.Country || m.parent == nil && !s.bracketed(m.from, m.to)) && (out == nil || m.from > out.from) {
				out = m
			}
		}
	}
	return out
}
