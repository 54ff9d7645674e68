package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// provinceBehind reports whether unit b only says in which province the town a lies, or the body
// of a town: "la ville de A, province chinoise du Yunnan", "A, région autonome Zhuang du Guangxi",
// "le gouvernement populaire de A, Guangxi (Chine)".
func (s *section) provinceBehind(a, b unit) bool {
	if s.insideAside(a, b) || s.stateBehindDash(a, b) {
		return true
	}
	if s.lang.Code != "fr" || b.typ != graph.Province || b.m.ent == nil || b.m.from <= a.to || s.text(a.to) != "," {
		return false
	}
	town := a.m
	if n := len(a.m.inner); a.typ == graph.Organization && n > 0 && a.m.inner[n-1].to == a.m.to {
		town = a.m.inner[n-1]
	}
	if town.typ != graph.Place || town.ent == nil || a.to != a.m.to {
		return false
	}
	if state := s.stateOf(town.ent, 0); state != "" && state != s.stateOf(b.m.ent, 0) {
		return false
	}
	k := a.to + 1
	if !s.is(k, class.FirstLevel) {
		return k == b.m.from && s.text(b.m.to) == "(" && s.statedState(b.m.to) != ""
	}
	for k = min(k+1, b.m.from); k < b.m.from; k++ {
		if !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !(s.cover[k] != nil && s.cover[k].form == lexicon.Adjective) {
			return false
		}
	}
	return true
}

// insideAside reports whether unit b only says between commas where the town a lies: "la commune de A,
// dans le département de B, et la ville de C".
func (s *section) insideAside(a, b unit) bool {
	if s.lang.Code != "fr" || a.typ != graph.Place || !placeLike(b.typ) || b.m.from <= a.to || b.m.from > a.to+6 || s.text(a.to) != "," || !s.is(a.to+1, class.Locative) || s.text(b.m.to) != "," && !s.townNounNext(b.m.to) {
		return false
	}
	for k := a.to + 2; k < b.m.from; k++ {
		if !s.is(k, class.Determiner) && !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.FirstLevel) && !s.is(k, class.PlaceHead) {
			return false
		}
	}
	return true
}

// townNounNext reports whether "et" stands at token k and goes on with a town that its noun tells from the
// province before it, which needs no comma then: "la commune de A, dans la province de B | et la ville de C".
func (s *section) townNounNext(k int) bool {
	if !s.is(k, class.PlainAnd) {
		return false
	}
	for k++; s.is(k, class.Article) || s.is(k, class.De) || s.is(k, class.AtThe) || s.is(k, class.At); {
		k++
	}
	return s.is(k, class.PlaceHead) && !s.is(k, class.FirstLevel) && s.cover[k] == nil
}

// stateBehindDash reports whether unit b is the state of the place a, behind a dash: "entre A et B -
// Russie".
func (s *section) stateBehindDash(a, b unit) bool {
	if s.lang.Code != "fr" || !placeLike(a.typ) || b.typ != graph.Country || b.m.form != lexicon.FullName || b.m.from != a.to+1 || a.m.ent == nil || b.m.ent == nil || b.m.ent.table == nil {
		return false
	}
	if dash := s.text(a.to); dash != "-" && dash != "–" {
		return false
	}
	state := s.stateOf(a.m.ent, 0)
	return state == "" || state == b.m.ent.table.Country
}
