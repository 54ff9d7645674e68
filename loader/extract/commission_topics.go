package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// topics takes the matters that are the name of a commission, behind the first of them, of which
// the last stands behind "et": "Commission Jumelage et Relations extérieures", "commission
// Finances, Budget et Patrimoine", "Commission Santé, famille et jeunesse".
func (e *extension) topics() {
	s := e.s
	if s.lang.Code != "fr" || e.m.head.Attrs["topics"] != "yes" {
		return
	}
	k := s.adjectivesFrom(e.end, e.last)
	e.end = k
	for k < e.last {
		and := s.is(k, class.PlainAnd)
		if !and && s.text(k) != "," || k+1 >= e.last || !s.sectorNoun(k+1, e.last) && !s.smallSector(k+1) {
			return
		}
		small := !s.toks[k+1].Cap
		k = s.adjectivesFrom(k+2, e.last)
		if de, ok := s.deAt(k); ok && small && k+de < e.last && s.smallSector(k+de) {
			k = s.adjectivesFrom(k+de+1, e.last) // "gestion du patrimoine communal"
		}
		if and && small && k < e.last && !s.toks[k].Punct {
			return // "la commission Culture et les associations"
		}
		if and {
			e.end = k
			return
		}
	}
}

// secondMatter reports whether at token k, behind "et", stands the second matter of a body, without a "de" of its
// own and with the sides that the body unites behind it: "commission mixte de défense et | sécurité entre A et B".
func (e *extension) secondMatter(k int) bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || e.des != 1 || !s.is(e.end, class.PlainAnd) || !s.is(e.end-2, class.BareDe) || k+2 >= e.last || !s.smallSector(e.end-1) || !s.smallSector(k) {
		return false
	}
	return s.is(k+1, class.Between) || s.text(k+1) == "(" && isAcronym(s.text(k+2))
}

// adjectivesFrom returns the end of the adjectives in small letters that begin at token k, none of
// them a state's.
func (s *section) adjectivesFrom(k, last int) int {
	for k < last && !s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
	}
	return k
}
