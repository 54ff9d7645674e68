package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// chooseName picks one of several entities of one name.
func (s *section) chooseName(fit []lexicon.NameMatch, i, n int) lexicon.NameMatch {
	if len(fit) == 1 {
		return fit[0]
	}
	head, noun := s.kindNounBefore(i)
	if head == "" {
		head, noun = s.kindMeant(i)
	}
	unit, commonly := "", "" // the kind that the noun tells, and the state of which it commonly is
	if noun != nil {
		unit, commonly = noun.Attrs["unit"], noun.Attrs["state"]
	}
	if unit == "" && s.departmental(fit, i) {
		unit = department
	}
	if unit != "" && s.unitOfTown(fit, unit) {
		head, unit = string(graph.Place), "" // "le département de Matam", where the provinces are regions
	}
	if head == string(graph.Place) && s.lang.Code == "en" && s.provinceToo(fit) && !stateToo(fit) {
		head = "" // "the Lao capital city of Vientiane"
	}
	if head == "" && s.lang.Code == "fr" {
		head = s.seatBefore(i)
		if head == string(graph.Place) && s.provinceToo(fit) && !stateToo(fit) {
			head = "" // "le maire de Vientiane": one entity is both
		}
	}
	if head == "" {
		head = s.kindListed(i)
	}
	if head == "" && (s.townWithoutArticle(i, n) || s.amongSettlements(i) || s.townByNoun(fit, i) || s.townAtState(fit, i, n)) {
		head = string(graph.Place)
	}
	if head == "" && s.lang.Code == "en" {
		if h, ok := s.classAt(i+n, class.PlaceHead); ok {
			head = h.entry.Attrs["type"]
			for _, v := range fit {
				if v.Name.Type == graph.Province && strings.Contains(v.Name.Kind, s.fold(i+n)) {
					head = string(graph.Province) // "Siaya county", of a state whose provinces are counties
				}
			}
		} else if s.calledProvince(i, n) {
			head = string(graph.Province)
		}
	}
	if head == "" && s.lang.Code == "fr" && !s.is(i-1, class.TownPreposition) && s.calledSo(s.toks[i].Fold) {
		head = string(graph.Province)
	}
	stated := s.statedState(i + n)
	spoken := false // somebody's state of these is told of
	state := stateToo(fit)
	for _, v := range fit {
		spoken = spoken || s.votes[v.Name.Country] > 0 && placeLike(v.Name.Type)
	}
	rank := func(v lexicon.NameMatch) int {
		r := 0
		gone := noun == nil && v.Name.ValidTo != "" && !s.provinceThen(v.Name) // "le préfet de Toamasina" is none of a province that is no more
		switch v.Name.Type {
		case graph.Country:
			r = 50
			if v.Name.Dependent {
				r = 20
			}
		case graph.Party, graph.Organization, graph.Agreement, graph.Event:
			r = 45
		case graph.Province:
			r = 40
		case graph.Place:
			r = 30
		}
		if state && v.Name.Type == graph.Province && cityKind(v.Name.Kind) {
			if head == string(graph.Place) {
				r += 60 // "la ville de Djibouti"
			} else if !s.is(i-2, class.FirstLevel) && !s.is(i-1, class.FirstLevel) {
				r -= 70 // "le gouvernement de Djibouti"
			}
		}
		switch {
		case unit != "":
			if v.Name.Kind == unit {
				r += 80 // "le département de la Vienne" is no land of Austria
			}
			if v.Name.Country == commonly {
				r += 12 // "le département du Nord" is none of Haiti, where nothing is told of Haiti
			}
		case head != "" && string(v.Name.Type) == head && !gone && !(state && v.Name.Type == graph.Place && s.articled(i-1)):
			r += 60 // "la ville de Luxembourg", but "les territoires du Luxembourg"
		}
		if v.Form == lexicon.Adjective {
			// "la Suisse", but "le ministre suisse".
			if s.toks[i].Cap && s.lang.Code == "fr" || s.lang.Code == "en" && s.nounEnds(i+n) {
				r -= 5 // "to Myanmar", but "the Myanmar minister"
			} else {
				r += 5
			}
		}
		if v.Name.Type == graph.Province && v.Name.Prefer == "city" && (head != string(graph.Province) || gone) && !s.sinceThen(v.Name) || v.Name.Type == graph.Place && v.Name.Prefer == "province" {
			r -= 25
		}
		if v.Name.ValidTo == "" {
			r += 2
		}
		if v.Name.Country != "" && v.Name.Country == s.home {
			r += 8
		}
		if s.countryNear(i, v.Name.Country) {
			r += 12
		}
		if v.Name.Country != "" && v.Name.Country == stated {
			r += 12
		}
		r += min(s.votes[v.Name.Country], 7)
		if v.Name.Type == graph.Province && s.lang.Code == "fr" && v.Form == lexicon.FullName && s.toks[i].Cap && v.Name.Country == s.home && s.spelledElsewhere(v.Name, fit, i, n) {
			r -= 20 // "Adamawa", which is Nigeria's where Cameroon has an Adamaoua
		}
		if s.votes[v.Name.Country] == 0 && s.lang.Code == "fr" && spoken && placeLike(v.Name.Type) {
			r -= 30 // "San Pedro" of Paraguay in an article on Côte d'Ivoire
		}
		return r
	}
	best := fit[0]
	for _, v := range fit[1:] {
		if rank(v) > rank(best) {
			best = v
		}
	}
	return best
}

// unitOfTown reports whether one of several entities of one name is a town and none a province of the kind unit.
func (s *section) unitOfTown(fit []lexicon.NameMatch, unit string) bool {
	town := false
	for _, v := range fit {
		if v.Name.Kind == unit {
			return false
		}
		town = town || v.Name.Type == graph.Place && v.Form == lexicon.FullName
	}
	return town
}

// stateToo reports whether one of several entities of one name is a state: "Djibouti".
func stateToo(fit []lexicon.NameMatch) bool {
	return slices.ContainsFunc(fit, func(v lexicon.NameMatch) bool { return v.Name.Type == graph.Country && v.Form == lexicon.FullName })
}

// sinceThen reports whether a town has been a province of its own since a day before the
// article was written, as Hue since 2025; where that day is not known, it is one unless the
// article names the province of which it was a part.
func (s *section) sinceThen(n *lexicon.Name) bool {
	if n.ValidFrom == "" || n.ValidTo != "" {
		return false
	}
	if s.date.y > 0 {
		return string(n.ValidFrom) <= s.date.String()
	}
	return s.lang.Code == "fr" && !s.tellsOfWhole(n)
}

// provinceThen reports whether a former province was one when the article was written, as far as that is known.
func (s *section) provinceThen(n *lexicon.Name) bool {
	return s.date.y > 0 && string(n.ValidTo) > s.date.String()
}

// tellsOfWhole reports whether the section names a former province that a province came out of.
func (s *section) tellsOfWhole(n *lexicon.Name) bool {
	for _, hits := range s.nameHits {
		for _, h := range hits {
			for _, v := range h.Values {
				if v.Name.ValidTo == n.ValidFrom && v.Name.Country == n.Country && slices.Contains(v.Name.Successors, n.Canonical) {
					return true
				}
			}
		}
	}
	return false
}

// spelledElsewhere reports whether the n tokens at i are the English name alone of a
// province, and the French one of another that may be meant.
func (s *section) spelledElsewhere(name *lexicon.Name, fit []lexicon.NameMatch, i, n int) bool {
	if name.English == name.Canonical {
		return false
	}
	written := graph.Fold(s.surfaceOf(i, i+n))
	if graph.Fold(name.Canonical) == written || graph.Fold(name.English) != written {
		return false
	}
	for _, v := range fit {
		if v.Name != name && v.Name.Type == graph.Province && graph.Fold(v.Name.Canonical) == written && s.votes[v.Name.Country] > 0 {
			return true
		}
	}
	return false
}

// provinceToo reports whether one of several entities of one name is a capital that its
// state has as a province and whose town nobody tells apart from it.
func (s *section) provinceToo(fit []lexicon.NameMatch) bool {
	for _, v := range fit {
		if v.Name.Type != graph.Place || v.Name.Prefer != "province" {
			continue
		}
		c := s.lx.Names.Countries[v.Name.Country]
		for _, w := range fit {
			if w.Name.Type == graph.Province && w.Name.Country == v.Name.Country && c != nil && c.HasCapital(w.Name.Canonical) {
				return true
			}
		}
	}
	return false
}

// nounEnds reports whether no noun follows at token k that a word before it could
// stand with, as the names of states do that are adjectives as well.
func (s *section) nounEnds(k int) bool {
	if k >= len(s.toks) || s.toks[k].Punct || s.possessiveMark(k) {
		return true
	}
	return s.is(k, class.Function) || s.toks[k].Cap && (s.is(k, class.Honorific) || s.isSurname(k)) || s.is(k, class.Preposition) || s.is(k, class.Last) || s.is(k, class.Weekday) || s.monthAt(k) > 0 ||
		!s.toks[k].Cap && (s.is(k, class.Verb) || s.is(k, class.Auxiliary)) && !s.is(k, class.Noun)
}

// kindMeant returns the type that "celui de" before token i gives to what follows, which is that of the place named
// last, and the noun's entry: "le département du Doubs, celui du Jura".
func (s *section) kindMeant(i int) (string, *lexicon.Entry) {
	j, n := s.beforeDe(i), len(s.names)
	if j < 0 || !s.is(j, class.Demonstrative) || n == 0 || !placeLike(s.names[n-1].typ) || s.sent[s.names[n-1].from] != s.sent[i] {
		return "", nil
	}
	return s.kindNounBefore(s.names[n-1].from)
}

// placeHeadBefore returns the type that a noun before a name gives it: "PLACE"
// for "la ville de …", "PROVINCE" for "la province de …".
func (s *section) placeHeadBefore(i int) string {
	typ, _ := s.kindNounBefore(i)
	return typ
}

// beforeDe returns the token before the "de la" that stands before token i, or before i itself; -1 where there is none.
func (s *section) beforeDe(i int) int {
	j := i - 1
	for j >= 0 && (s.is(j, class.Genitive) || s.is(j, class.ArticleBehindDe)) {
		j--
	}
	return j
}

// kindNounBefore returns the type that a noun before a name gives it, or "", and the noun's
// entry.
func (s *section) kindNounBefore(i int) (string, *lexicon.Entry) {
	j := s.beforeDe(i)
	for k := j; k >= max(0, j-3); k-- {
		if h, ok := s.classAt(k, class.PlaceHead); ok && h.entry.Attrs["join"] != "yes" {
			if x, ok := s.classAt(k-1, class.PlaceHead); ok && s.toks[k].Hyphen && x.n > h.n {
				continue // "la sous-préfecture de": no prefecture
			}
			between := true
			for x := k + h.n; x <= j; x++ {
				if s.toks[x].Cap || s.toks[x].Punct || s.is(x, class.BirthAdjective) {
					between = false
				}
			}
			if between && s.is(k-1, class.IndefiniteArticle) && s.lang.Code == "fr" && k > 0 && h.n == 1 {
				return "", nil // "un village de X" lies in X
			}
			if between {
				if x, ok := s.classAt(k-2, class.PlaceHead); ok && s.lang.Code == "fr" && x.n == 1 && x.entry.Attrs["type"] == string(graph.Province) && s.is(k-1, class.PlainAnd) {
					return string(graph.Province), h.entry // "les provinces et villes de A, B et C"
				}
				return h.entry.Attrs["type"], h.entry
			}
		}
	}
	return "", nil
}
