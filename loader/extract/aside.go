package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// asideSpan bounds an aside in a list, in tokens.
const asideSpan = 22

// overAside reports whether unit b stands in one list with unit a before it, an
// aside about a between two commas: "A, chef-lieu de C, et B", "A, dont C est le
// port, et B". What is said there of other names is no part of the list.
func (s *section) overAside(a, b unit) bool {
	if s.lang.Code != "fr" || b.from-a.to < 4 || b.from-a.to > asideSpan || s.text(a.to) != "," {
		return false
	}
	end := b.from - 1
	for end > a.to && (s.is(end, class.Determiner) || s.is(end, class.De) || s.is(end, class.Demonstrative) || s.is(end, class.At) || s.is(end, class.PlaceHead)) {
		end--
	}
	if s.whereAside(a, end) {
		return true
	}
	relative := s.is(a.to+1, class.RelativeSubject) || s.is(a.to+1, class.AsideRelative)
	if relative && s.text(end) == "," {
		return s.overRelative(a, b, end)
	}
	if !s.is(end, class.And) || s.text(end-1) != "," || end-1 <= a.to+1 {
		return false
	}
	for k := a.to + 1; k < end-1; k++ {
		switch {
		case s.text(k) == ";" || s.text(k) == ":" || s.text(k) == "," && !relative && !(s.is(a.to+1, class.Represented) && sideTypes.Has(b.typ) && s.partsPost(k)):
			return false
		case s.startsVerb(k) && s.cover[k] == nil && !relative && !s.participleAt(k):
			return false
		}
	}
	return relative || !s.is(a.to+1, class.Determiner) && !s.toks[a.to+1].Cap
}

// partsPost reports whether the comma at token k stands between a post and whoever holds it: "son président, X".
func (s *section) partsPost(k int) bool {
	for p := range s.postsFrom(s.firstOf(k), k+2) {
		if p.person != nil && (p.to == k && p.person.from > k || p.person.to == k && p.from > k) {
			return true
		}
	}
	return false
}

// overRelative reports whether person b goes on a list behind the relative clause about person a that ends with the
// comma at token end, where "de" governs both or the list goes on behind b: "de A, qui conduit la délégation, | de B",
// "le maire A, qui a ouvert la séance, | le préfet B et C".
func (s *section) overRelative(a, b unit, end int) bool {
	if a.typ != graph.Person || b.typ != graph.Person || end < a.to+4 {
		return false
	}
	for k := a.to + 2; k < end; k++ {
		if t := &s.toks[k]; t.Punct && !t.Elided && !t.Hyphen {
			return false
		}
	}
	if s.underDe(a) || s.underDe(b) {
		return s.underDe(a) && s.underDe(b)
	}
	last := s.sents[s.sent[b.m.from]].Last
	k := b.to
	if k < last && s.text(k) == "," {
		k++
	}
	if k < last && s.is(k, class.PlainAnd) {
		k++
	}
	for k > b.to && k < last && s.is(k, class.Determiner) {
		k++
	}
	return k > b.to && k < last && (s.cover[k] != nil && s.cover[k].typ == graph.Person || s.is(k, class.Post) || s.is(k, class.PostBefore) || s.is(k, class.Honorific))
}

// underDe reports whether "de" stands right before a unit, but for its article.
func (s *section) underDe(u unit) bool {
	k := u.from - 1
	if k > 0 && s.is(k, class.ArticleBehindDe) {
		k--
	}
	return k >= 0 && s.is(k, class.De)
}

// whereAside reports whether nothing but where the town a lies stands between it and the "et" at token
// end, which a town's noun follows: "la commune de A, dans la province de B | et la ville de C".
func (s *section) whereAside(a unit, end int) bool {
	if a.typ != graph.Place || !s.is(a.to+1, class.Locative) || !s.townNounNext(end) {
		return false
	}
	c := s.cover[end-1]
	if c == nil || !placeLike(c.typ) || c.to != end {
		return false
	}
	for k := a.to + 2; k < c.from; k++ {
		if !s.is(k, class.Determiner) && !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.FirstLevel) && !s.is(k, class.PlaceHead) {
			return false
		}
	}
	return true
}

// listed returns the index of the unit, from x on in steps of step, that goes on
// the list of which prev is a member so far, or -1; step is 1 or -1.
func (s *section) listed(units []unit, prev unit, x, step int) int {
	if x >= 0 && x < len(units) {
		for y, n := x, 0; y >= 0 && y < len(units) && n < 4; y, n = y+step, n+1 {
			if step < 0 && y < x && s.joined(units[x], prev) && (s.overAside(units[y], units[x]) || s.underDe(units[y]) && !s.underDe(prev) && s.onlyComma(units[x].from-1, units[x].from)) {
				return x // "A, qui a ouvert la séance, | le préfet B et C"
			}
			if step > 0 && s.overAside(prev, units[y]) || step < 0 && s.overAside(units[y], prev) {
				return y
			}
		}
		if step > 0 && s.joined(prev, units[x]) || step < 0 && s.joined(units[x], prev) {
			return x
		}
	}
	return -1
}
