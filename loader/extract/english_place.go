package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// englishPlaces widens names over the kind of place that English puts behind
// them ("Kon Tum province", "Saysettha district") and makes places of unknown
// names that have one.
func (s *section) englishPlaces() {
	for _, sent := range s.sents {
		s.placesWithKind(sent.First, sent.Last)
	}
	s.barePlaces()
}

// placesWithKind does so for the tokens of one sentence.
func (s *section) placesWithKind(first, last int) {
	for i, next := first+1, 0; i < last; i++ {
		if i < next {
			continue // "City" of "Metropolitan City"
		}
		if s.is(i, class.PlaceFront) {
			s.frontPlace(i, first, last)
		}
		if s.is(i, class.PlacePair) {
			s.placePair(i, first)
			continue
		}
		h, ok := s.classAt(i, class.PlaceHead)
		if !ok || s.cover[i] != nil || s.toks[i].Hyphen || h.entry.Attrs["join"] == "yes" && !s.is(i, class.KindBehind) {
			continue
		}
		next = i + h.n
		if c := s.nameEnding(i - 1); c != nil && s.isOrdinal(i-1) && s.toks[i].Cap && placeLike(c.typ) && c.form == lexicon.FullName && c.parent == nil {
			district := &mention{from: c.from, to: i + h.n, typ: graph.Place, inner: []*mention{c}}
			c.parent = district // "Kampot 1st District"
			s.addMention(district)
			continue
		}
		plural := s.lang.Ends(s.fold(i+h.n-1), class.PluralEnding) && !(s.toks[i].Cap && s.is(i, class.KindBehind))
		typ := graph.EntityType(h.entry.Attrs["type"])
		if c := s.nameEnding(i); c != nil && plural && h.entry.Attrs["join"] != "yes" && placeLike(c.typ) && c.form == lexicon.FullName {
			s.pluralKind(i, first, typ)
			continue
		} else if c != nil {
			if c.form == lexicon.FullName && !plural && (c.typ == graph.Place && typ == graph.Place || c.typ == graph.Province && typ == graph.Place && h.entry.Attrs["level"] == "") {
				s.widenPlace(c, i+h.n, typ)
			}
			continue
		}
		if plural && h.entry.Attrs["join"] != "yes" {
			s.pluralKind(i, first, typ)
			continue
		}
		from := s.unknownBefore(i, first)
		if from == i || plural {
			continue
		}
		if _, _, head := s.englishHead(i + h.n); head && s.toks[i+h.n].Cap {
			continue
		}
		s.addMention(&mention{from: from, to: i + h.n, typ: typ})
	}
}

// widenPlace takes the kind of place into a name. A town that bears its
// province's name is a place of its own.
func (s *section) widenPlace(c *mention, to int, typ graph.EntityType) {
	if c.typ == graph.Province && typ == graph.Place && c.name != nil && !strings.Contains(c.name.Kind, "muni") && !strings.Contains(c.name.Kind, "city") {
		town := &mention{from: c.from, to: to, typ: graph.Place, inner: []*mention{c}}
		c.parent, c.dead = town, true
		s.addMention(town)
		return
	}
	c.to = to
	for k := c.from; k < to; k++ {
		s.cover[k] = c
	}
}

// settlement reports whether a name of the tables is a town's or a district's, so that a site
// called after it is another place: "Kampot Prison".
func settlement(m *mention) bool {
	switch m.name.Kind {
	case "city", "town", "district", "county", "commune":
		return true
	}
	return false
}

// unknownBefore returns the beginning of the run of unknown capital words that
// ends at token i.
func (s *section) unknownBefore(i, first int) int {
	k := i
	for k > first && i-k < 3 {
		t := &s.toks[k-1]
		if t.Punct || !t.Cap || t.Number || s.cover[k-1] != nil || s.is(k-1, class.Function) || s.is(k-1, class.Post) || s.is(k-1, class.Adjective) || s.is(k-1, class.Honorific) || s.is(k-1, class.Verb) || s.is(k-1, class.PlaceHead) || s.is(k-1, class.NotPerson) || s.is(k-1, class.Ordinal) || s.is(k-1, class.Compass) {
			break
		}
		k--
	}
	return k
}

// placePair makes places of the two unknown names in "Đắk Ruê – Chi Miết pair
// of border gates".
func (s *section) placePair(i, first int) {
	for n := 0; n < 2 && i > first; n++ {
		if c := s.nameEnding(i); c != nil {
			i = c.from
		} else if from := s.unknownBefore(i, first); from < i {
			for k := i - 1; k > from && n == 0; k-- {
				if s.toks[k].Hyphen && s.toks[k].Cap { // "Xin Ma-Dulo border gate pair"
					s.addMention(&mention{from: k, to: i, typ: graph.Place})
					i = k
				}
			}
			s.addMention(&mention{from: from, to: i, typ: graph.Place})
			i = from
		} else {
			return
		}
		if i <= first || !strings.Contains("–—-", s.text(i-1)) {
			return
		}
		i--
	}
}

// barePlaces finds the unknown places that the page names with their kind
// elsewhere: "Jinjiang" beside "Jinjiang City".
func (s *section) barePlaces() {
	known := map[string]*mention{}
	for _, m := range s.mentions {
		if m.typ == graph.Place && m.name == nil && m.head == nil && m.to-m.from == 2 && s.is(m.to-1, class.PlaceHead) {
			known[s.toks[m.from].Text] = m
		}
	}
	if len(known) == 0 {
		return
	}
	unknownCap := func(i int) bool {
		return i >= 0 && i < len(s.toks) && s.toks[i].Cap && !s.toks[i].Punct && s.cover[i] == nil
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			m := known[s.toks[i].Text]
			if m == nil || s.cover[i] != nil || i > sent.First && unknownCap(i-1) || i+1 < sent.Last && unknownCap(i+1) {
				continue
			}
			s.addMention(&mention{from: i, to: i + 1, typ: m.typ, same: m})
		}
	}
}

// mostCalled bounds, in tokens, how far a section is searched for what it calls a
// name elsewhere.
const mostCalled = 4000

// calledProvince reports whether the section calls the n words at token i a
// province, or names its governor, elsewhere: "Cebu province", "Cebu Governor".
func (s *section) calledProvince(i, n int) bool {
	word := s.toks[i].Word
	for _, sent := range s.sents {
		if sent.First-s.sents[0].First > mostCalled {
			break
		}
		for k := sent.First; k+n < sent.Last; k++ {
			if s.toks[k].Word != word || !s.sameWords(k, i, n) {
				continue
			}
			if h, ok := s.classAt(k+n, class.PlaceHead); ok && h.entry.Attrs["type"] == string(graph.Province) {
				return true
			}
			if h, ok := s.classAt(k+n, class.Post); ok && h.entry.Attrs["body"] == "province" {
				return true
			}
		}
	}
	return false
}

// sameWords reports whether the n tokens from a are, case and diacritics aside,
// those from b, which are words of the tables.
func (s *section) sameWords(a, b, n int) bool {
	for x := range n {
		if s.toks[a+x].Word != s.toks[b+x].Word {
			return false
		}
	}
	return true
}
