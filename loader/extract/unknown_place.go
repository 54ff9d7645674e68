package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// afterPlace reports whether token i goes on a list of places with a name that
// nothing says is a person's: "Montréal et La Pocatière".
func (s *section) afterPlace(i, first int) bool {
	if s.pluralPlaces(i, first) {
		return true
	}
	if s.lang.Code != "fr" || i-2 < first || !s.is(i-1, class.And) || s.isGiven(i) || s.isSurname(i) && (!s.is(i, class.Article) || s.surnameHere(i)) {
		return false
	}
	c := s.cover[i-2]
	return c != nil && placeLike(c.typ) && c.form == lexicon.FullName && c.to == i-1 && c.parent == nil
}

// pluralPlaces reports whether token i goes on with another of "les districts de A, B et C",
// "les quartiers A, B et C".
func (s *section) pluralPlaces(i, first int) bool {
	if s.lang.Code != "fr" || s.text(i-1) == "," && s.isGiven(i) {
		return false
	}
	comma := s.text(i-1) == ","
	for n := 0; n < 12 && i-3 >= first && (s.is(i-1, class.PlainAnd) || s.text(i-1) == ","); n++ {
		end := i - 1
		if x := s.numbersAside(i - 2); x > first {
			end = x // "A (78 foyers), B"
		}
		c := s.cover[end-1]
		if c == nil || !placeLike(c.typ) || c.to != end {
			return false
		}
		k := c.from - 1
		if s.is(k, class.BareDe) {
			k--
		}
		h, ok := s.classAt(k, class.PlaceHead)
		if (ok && h.n == 1 && h.entry.Attrs["join"] != "yes" || s.is(k, class.Settlements)) && s.lang.Ends(s.fold(k), class.PluralEnding) && !s.toks[k].Cap {
			return !comma || !s.postBefore(k) // "les maires des communes de A, Paul Testard, et de B, …"
		}
		i = c.from
	}
	return false
}

// restOfNames types the remaining runs of capital words: acronyms of bodies,
// and places behind locatives.
func (s *section) restOfNames() {
	s.adoptNumbered()
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			t := &s.toks[i]
			if t.Punct || !t.Cap || s.cover[i] != nil && !s.townWithin(i, sent.First) || s.lang.Code == "fr" && s.isOrdinal(i) && !s.is(i, class.Ordinal) {
				continue
			}
			to := s.capitalRun(i, sent.First, sent.Last)
			for c := s.cover[i]; c != nil && to < c.to && s.toks[to].Cap && !s.toks[to].Punct; {
				to++ // within a phrase
			}
			if to == i {
				continue
			}
			if at, town := s.townAtEnd(i, to, sent.First); town != nil {
				s.addMention(&mention{from: i, to: at, typ: graph.Place})
				m := &mention{from: at, to: to, typ: graph.Place, name: town, form: lexicon.FullName}
				s.names = append(s.names, m)
				s.addMention(m)
				i = to - 1
				continue
			}
			switch {
			case s.joinTwins(i, to, sent.First, sent.Last):
			case s.cover[i] == nil && s.ofParty(i, to, sent.Last):
				s.addMention(&mention{from: i, to: to, typ: graph.Person})
			case s.partnerAcronym(i, to):
				s.addMention(&mention{from: i, to: to, typ: graph.Organization})
			case s.cover[i] == nil && s.listedCompany(i, to, firstLast{sent.First, sent.Last}):
				s.addMention(&mention{from: i, to: to, typ: graph.Organization})
			case s.cover[i] != nil || s.unknownPlace(i, to, sent.First), s.knownTown(i, to, sent.First, sent.Last), s.datelineTownAt(i, to, sent.First, sent.Last), s.besidePlace(i, to, sent.First, sent.Last), s.amongTowns(i, to, sent.First, sent.Last), s.twinsWith(i, to, sent.Last), s.twinAside(i, to, sent.First, sent.Last):
				from := i
				if s.lang.Code == "en" && i-1 > sent.First && s.is(i-1, class.Compass) && s.toks[i-1].Cap && s.cover[i-1] == nil {
					from-- // "in North Minahasa"
				}
				m := &mention{from: from, to: to, typ: s.unknownPlaceType(from, to), name: s.tableTown(i, to)}
				if m.parent = s.cover[i]; m.parent != nil {
					m.parent.inner = append(m.parent.inner, m)
				}
				if m.name != nil {
					m.typ, m.form = graph.Place, lexicon.FullName
					s.names = append(s.names, m)
				}
				s.addMention(m)
			}
			i = to - 1
		}
	}
}

// bodyAcronym reports whether an acronym that no table knows stands at token k behind an
// article: "l'ATB".
func (s *section) bodyAcronym(k int) bool {
	t := &s.toks[k]
	return s.lang.Code == "fr" && s.definite(k) && !s.is(k-1, class.PluralArticle) && !s.is(k, class.AcronymWord) && t.AllCap && !t.Hyphen && len(t.Text) >= 3 && len(t.Text) <= 8
}

// partnerAcronym reports whether one acronym that no table knows stands in tokens i…to without an article as one
// of two bodies who cooperate or agree: "la coopération entre PRAXO et Sonatrach".
func (s *section) partnerAcronym(i, to int) bool {
	if s.lang.Code != "fr" || s.cover[i] != nil || to != i+1 || !s.toks[i].AllCap || len(s.toks[i].Text) < 3 || len(s.toks[i].Text) > 8 || s.is(i, class.AcronymWord) || s.isSurname(i) ||
		!s.sentenceHas(i, class.Cooperation) && !s.sentenceHas(i, class.Agreement) {
		return false
	}
	body := func(k int) bool {
		for s.is(k, class.DefiniteArticle) {
			k++
		}
		c := s.coverAt(k)
		return c != nil && c.typ == graph.Organization && !c.dead || c == nil && isAcronym(s.text(k)) && s.toks[k].AllCap && !s.isSurname(k)
	}
	switch {
	case s.is(i-1, class.Between):
		return s.is(to, class.PlainAnd) && to+1 < len(s.toks) && body(to+1)
	case s.is(i-1, class.PlainAnd) && i > 1:
		c := s.coverAt(i - 2)
		return c != nil && c.typ == graph.Organization && c.to == i-1 && s.betweenOver(c.from)
	}
	return false
}

// betweenOver reports whether "entre" stands right before token k or its article.
func (s *section) betweenOver(k int) bool {
	return s.is(k-1, class.Between) || s.is(k-1, class.DefiniteArticle) && s.is(k-2, class.Between)
}

// unknownPlaceType returns the type that the words before an unknown place give
// it: a province behind "la province de", "le gouverneur de", unless the state has no
// provinces at its first level, as Italy.
func (s *section) unknownPlaceType(i, to int) graph.EntityType {
	if s.kindOfList(i) == string(graph.Province) {
		return graph.Province
	}
	if k := s.kindBefore(i); s.lang.Code == "fr" && k >= 0 && s.lx.Names.OtherKinds(cmp.Or(s.statedState(to), s.likelyState(s.townStatesAt(i, to)), s.home), s.fold(k)) {
		return graph.Place
	}
	if s.lang.Code == "fr" && s.is(i-1, class.FirstLevel) && s.definite(i-1) {
		return graph.Province // "la région Guelmin-Oued Noun"
	}
	if s.lang.Code == "fr" && s.is(i-1, class.De) {
		if s.is(i-2, class.PlaceHead) && s.placeHeadBefore(i) == string(graph.Place) {
			return graph.Place // "le chef du district de A"
		}
		if s.placeHeadBefore(i) == string(graph.Province) && s.is(i-2, class.FirstLevel) {
			return graph.Province
		}
		if p := s.holdsPlace(i); p != nil && p.head != nil && p.head.Attrs["body"] == "province" && p.head.Attrs["unknown"] != "place" {
			return graph.Province
		}
	}
	return graph.Place
}

// placeByWords reports whether French words before a run that is no word of the language say
// that it is a place: "les localités de A et de B", "le pont entre A et B", "dans le A", "A
// B, un marché ouvre".
func (s *section) placeByWords(i, to, first int) bool {
	if s.isGiven(i) && !(to == i+1 && s.is(i-1, class.De) && s.is(i-2, class.PlainAnd)) || s.toks[i].AllCap || s.toks[i].Elided || to == i+1 && dictionary.French.Has(s.toks[i].Fold) {
		return false
	}
	switch k := i - 1; {
	case s.is(k, class.De) && s.endsClass(k-1, class.Settlements, first):
		return true
	case s.is(k, class.De) && (s.is(k-1, class.And) || s.text(k-1) == ","):
		end := k - 1
		if s.is(end, class.PlainAnd) && s.text(end-1) == "," {
			end-- // "les communes de A, au Bénin, et de B"
		}
		c := s.coverEnding(s.townEnd(end))
		if c == nil || !placeLike(c.typ) {
			return false
		}
		d := c.from - 1
		for s.is(d, class.De) && (s.is(d-1, class.And) || s.text(d-1) == ",") {
			if c = s.coverAt(d - 2); c == nil || !placeLike(c.typ) {
				return false
			}
			d = c.from - 1
		}
		return s.is(d, class.De) && (s.endsClass(d-1, class.Settlements, first) || s.heldInPlaces(d))
	case s.is(k, class.Between):
		return s.linksPlaces(k, first) || s.siteBefore(k, first) || s.is(k-1, class.Twinned)
	case s.is(k, class.PlainAnd) && k-1 > first && s.coverAt(k-1) != nil && s.coverAt(k-1).typ == graph.Place && s.is(s.coverAt(k-1).from-1, class.Between):
		return true
	case s.twinTown(i, first):
		return true
	case k == first && s.is(k, class.Unaccented):
		return s.text(to) == ","
	}
	return s.is(i-1, class.SingularArticle) && (s.is(i-2, class.Inside) || s.alsoInside(i-2, first)) && (to == i+1 || s.toks[i+1].Hyphen)
}

// heldInPlaces reports whether a post of several, held in places, ends right before token k: "les maires | de A, de B et de C".
func (s *section) heldInPlaces(k int) bool {
	for _, p := range s.posts {
		if p.to == k && p.plural && p.head != nil && (p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province") {
			return true
		}
	}
	return false
}

// siteBefore reports whether a noun of places stands shortly before token k.
func (s *section) siteBefore(k, first int) bool {
	for x := k - 1; x >= max(first, k-6); x-- {
		if s.is(x, class.PlaceHead) && !s.toks[x].Cap {
			return true
		}
	}
	return false
}

// kindBefore returns the token of "province" in "la province de" before token i, or -1.
func (s *section) kindBefore(i int) int {
	k := i - 1
	if k > 0 && s.is(k, class.De) {
		k--
	}
	if k > 0 && s.is(k, class.FirstLevel) && s.definite(k) {
		return k
	}
	return -1
}

// unknownPlace reports whether the words before a run say that it is a place:
// "dans le district de …", "à …".
func (s *section) unknownPlace(i, to, first int) bool {
	if i == first || s.toks[i].AllCap && to == i+1 || to >= i+2 && s.isGiven(i) && !s.isSurname(i) && s.placeHeadBefore(i) == "" && !s.liesInside(i, to, first) && !s.townGiven(i, to) && !(s.headsTown(i) && s.nameBehind(i, to)) {
		return false
	}
	if to == i+1 && s.is(i, class.Adjective) || s.cover[i-1] != nil && s.lang.Code == "fr" { // "la Commune Urbaine d'Antananarivo"
		return false
	}
	if s.onlyCompass(i, to-i) && s.oneOfSeveral(i) || s.lang.Code == "fr" && to == i+1 && (len(s.toks[i].Fold) < 2 || s.is(i-1, class.PluralDe) && dictionary.French.Has(s.toks[i].Fold)) {
		return false // "à K.", "les maires des Capitales"
	}
	if s.placeHeadBefore(i) != "" || s.kindOfList(i) != "" || s.placeInBrackets(i, to) || s.afterPlace(i, first) || s.placesBefore(i, first) || s.holdsPlace(i) != nil {
		return true
	}
	if s.succeededHere(i, first) {
		return false
	}
	if s.wayTo(i) || s.liesInside(i, to, first) || s.aroundTown(i, to, first) || s.goesOnOf(i, to, first) || s.thatOfPlace(i, first) && !s.isGiven(i) || s.opensOf(i, to, len(s.toks)) {
		return true
	}
	if s.lang.Code == "fr" && (s.placeByWords(i, to, first) || s.placeTold(i, to)) {
		return true
	}
	if s.is(i-1, class.TownPreposition) {
		return len(s.toks[i].Fold) > 2
	}
	return false
}

// oneOfSeveral reports whether what begins at token i only says where several places lie:
// "quatre provinces du Nord du Laos".
func (s *section) oneOfSeveral(i int) bool {
	k := i - 1
	if s.is(k, class.ArticleBehindDe) {
		k--
	}
	return s.is(k, class.De) && s.is(k-1, class.PlaceHead) && s.pluralNoun(k-1) && !s.toks[k-1].Cap
}

// wayTo reports whether a road or the like goes to what begins at token i: "a road to Ban Hom".
func (s *section) wayTo(i int) bool {
	return s.lang.Code == "en" && s.is(i-1, class.Goal) && s.is(i-2, class.Way)
}
