package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ownPlaceUnits adds to the units of a sentence the place that "sa province" means where
// it acts or stands in a pair: "X, gouverneur de A, a rappelé que sa province coopérait
// avec B", for which X acts, or the body that "son université" means. Last is the person whom "il" means.
func (s *section) ownPlaceUnits(units []unit, first, end int, last *entity) []unit {
	if s.lang.Code != "fr" || !s.sentenceHas(first, class.PairNoun) && !s.sentenceHas(first, class.PlaceNoun) {
		return units
	}
	for k := first + 1; k+1 < end; k++ {
		if !s.is(k, class.PairNoun) && !s.is(k, class.PlaceNoun) {
			continue
		}
		pair, body := s.classAt(k, class.PairNoun)
		body = body && pair.n == 1 && pair.entry.Attrs["type"] == string(graph.Organization)
		if !body && !s.is(k, class.PlaceNoun) || s.cover[k] != nil || !s.possessive(k) || !s.placeActs(k-2, first) {
			continue
		}
		h, _ := s.classAt(k, class.PlaceNoun)
		country := pair.n == 1 && pair.entry.Attrs["type"] == string(graph.Country)
		if !body && h.entry.Attrs["of"] == "" && !country || h.n > 1 {
			continue
		}
		m := s.ownPlace(units, k, last, country)
		if m == nil || (m.typ == graph.Organization) != body {
			continue
		}
		units = insertUnit(units, k+1, unitOfNoun(m, k))
	}
	return units
}

// unitOfNoun returns the unit of the noun at token k and its article that mean what is named at m: "sa ville",
// "l'institution".
func unitOfNoun(m *mention, k int) unit {
	own := *m
	own.from, own.to, own.more, own.inner, own.parent = k, k+1, nil, nil, nil
	return unit{k - 1, k + 1, &own, own.typ}
}

// placeActs reports whether what stands behind token k may be a subject, one of a pair or one that is tied
// to another: "avec laquelle sa ville est jumelée", "qui lie sa ville à A", "le jumelage de sa ville avec A".
func (s *section) placeActs(k, first int) bool {
	switch {
	case k < first || s.is(k, class.Complementizer) || s.is(k, class.PlainAnd) || s.is(k, class.Between) || s.text(k) == ",":
		return true
	case s.is(k, class.Links):
		return s.is(k-1, class.RelativeSubject)
	case s.is(k, class.RelativeWith):
		return s.is(k-1, class.With) || s.is(k-1, class.RelativeTo)
	case s.is(k, class.BareDe) || s.is(k, class.With):
		return (s.is(k-1, class.Cooperation) || s.is(k-1, class.WishNoun)) && s.cover[k-1] == nil
	}
	return s.is(k, class.RelativeTo)
}

// ownPlace returns the place for which the person acts who is the subject before token k
// in its sentence, or else the person whom "il" means, or with country set his state; or nil.
func (s *section) ownPlace(units []unit, k int, last *entity, country bool) *mention {
	held := s.unnamedSide(k, country)
	for x := range units {
		if u := units[x]; u.typ == graph.Person && u.to < k && !s.governed(u, s.firstOf(k)) {
			last, held = u.m.ent, nil
			break
		}
	}
	if held != nil {
		return held
	}
	if last == nil || len(last.mentions) == 0 {
		return nil
	}
	if country {
		if code := s.stateOf(last, 0); code != "" {
			return s.stateMeantAt(code, k, k)
		}
		return nil
	}
	e := s.actsFor(last, lastMention(last, k))
	if e == nil || !placeLike(e.typ) && e.typ != graph.Organization {
		return nil
	}
	return lastMention(e, k)
}

// unnamedSide returns the place, body or, with country set, the state for which the holder of a post acts who
// goes unnamed and is the subject of the clause of token k: "Le maire de A a salué la coopération de sa ville
// avec B"; or nil.
func (s *section) unnamedSide(k int, country bool) *mention {
	first := s.firstOf(k)
	for _, p := range s.postsIn[s.sent[k]] {
		if p.to > k || p.person != nil || p.plural {
			continue
		}
		if s.governed(unit{from: p.from, to: p.to, m: &mention{from: p.from, to: p.to}}, first) {
			continue
		}
		side := s.postSides(lexicon.Role{Types: sideTypes}, p)
		if len(side) != 1 || (side[0].typ == graph.Country) != country {
			return nil
		}
		return side[0]
	}
	return nil
}
