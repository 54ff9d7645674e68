package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

const (
	pluralReach = 4  // tokens before the plural noun: "avec quatre des onze provinces"
	ownersReach = 10 // tokens between it and what names them: "provinces du nord du Laos, à savoir"
)

// namedBehindPlural returns the places that a plural at token at counts and that are named behind it:
// "avec deux provinces du Laos, à savoir A et B", "avec cinq localités que sont A, B et C", "avec trois
// villes (A, B et C)". It is settled that they are all, or none where another clause begins behind them.
func (s *section) namedBehindPlural(r lexicon.Role, units []unit, at int) (list []*mention, settled bool) {
	if s.lang.Code != "fr" || onlyType(r, graph.Person) {
		return nil, false
	}
	if out := s.theseProvinces(r, at, at+1); out != nil {
		return out, true
	}
	p := s.pluralOfPlaces(at)
	if p < 0 {
		return nil, false
	}
	from, sure := s.namesBegin(p + 1)
	if from < 0 {
		return nil, false
	}
	for x, u := range units {
		if u.m.from < from || u.from > from+1 || !placeLike(u.typ) {
			continue
		}
		if !r.Types.Has(u.typ) {
			return nil, false
		}
		if list := s.list(units[x:], 0, r.Types); sure || len(list) > 1 {
			return mentionsOf(list), true
		}
		return nil, true
	}
	return nil, false
}

// pluralOfPlaces returns where the plural noun stands that begins what token at does, "quatre provinces",
// or -1.
func (s *section) pluralOfPlaces(at int) int {
	for k := at; k < at+pluralReach && s.sent[k] == s.sent[at]; k++ {
		if s.cover[k] != nil || s.toks[k].Punct || s.toks[k].Cap || s.startsVerb(k) {
			return -1
		}
		if (s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) || s.is(k, class.PairNoun)) && s.pluralNoun(k) && !s.definite(k) {
			return k
		}
	}
	return -1
}

// namesBegin returns where the names of a plural's places begin, k being behind the noun, and whether
// words or signs say that they are the names; or -1.
func (s *section) namesBegin(k int) (from int, sure bool) {
	for last := k + ownersReach; k < last && s.sent[k] == s.sent[k-1]; {
		if n := s.namely(k); n > 0 {
			return k + n, true
		}
		switch c := s.coverAt(k); {
		case c != nil && c.typ == graph.Country:
			k = c.to
		case c != nil || s.startsVerb(k) || s.toks[k].Number:
			return -1, false
		case s.text(k) == ":" || s.text(k) == "(":
			return k + 1, true
		case s.text(k) == ",":
			if n := s.namely(k + 1); n > 0 {
				return k + 1 + n, true
			}
			return k + 1, false
		case s.toks[k].Punct:
			return -1, false
		default:
			k++
		}
	}
	return -1, false
}

// namely returns how many tokens at token k say that names come: "à savoir", "que sont", "dont"; or 0.
func (s *section) namely(k int) int {
	if h, ok := s.classAt(k, class.Namely); ok {
		return h.n
	}
	h, _ := s.classAt(k, class.Including)
	return h.n
}
