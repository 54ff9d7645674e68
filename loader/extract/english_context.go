package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// tableName returns the name of the tables in the language of the text.
func (s *section) tableName(n *lexicon.Name) string {
	if s.lang.Code == "en" && n.English != "" {
		return n.English
	}
	return n.Canonical
}

// edgeOf returns the end of a mention as a verb sees it, the ellipses that share
// its head and in English the kind of place behind a name included.
func (s *section) edgeOf(m *mention, last int) int {
	to := m.to
	for _, more := range m.more {
		to = max(to, more.to)
	}
	if s.lang.Code != "en" {
		return to
	}
	if m.typ == graph.Country && to+2 < last && s.text(to) == "(" && s.text(to+2) == ")" && isAcronym(s.toks[to+1].Text) {
		return to + 3 // "the Republic of Korea (RoK)"
	}
	if m.typ == graph.Province || m.typ == graph.Place {
		if h, ok := s.classAt(to, class.PlaceHead); ok && to < last && s.cover[to] == nil {
			to += h.n
		}
	}
	return to
}

// englishAside reports whether a unit only says where the place before it
// lies: "Laos" in "Attapeu in southern Laos and Kon Tum in Vietnam".
func (s *section) englishAside(u unit) bool {
	if s.lang.Code != "en" || u.typ != graph.Country && u.typ != graph.Province && u.typ != graph.Place {
		return false
	}
	k := u.m.from - 1
	if s.possessiveMark(k) {
		if x := s.stateEnding(k); x > 0 {
			k = x - 1 // "Weifang city in China's Shandong"
		}
	}
	for k > 0 && (s.is(k, class.Adjective) || s.is(k, class.Determiner)) {
		k--
	}
	comma := k > 0 && s.text(k) == "," && u.typ != graph.Place
	if k < 1 || !comma && !s.is(k, class.In) && !s.is(k, class.Genitive) {
		return false
	}
	k--
	for k > 0 && s.is(k, class.PlaceHead) && s.cover[k] == nil {
		k--
	}
	c := s.cover[k]
	if c != nil && c.typ == graph.Person && u.typ == graph.Country && s.is(k+1, class.Genitive) {
		return true // "A of Cambodia and B of Laos"
	}
	if comma && c != nil && c.typ == graph.Organization && u.typ == graph.Country && c.ent != nil && u.m.ent != nil && s.placeOwner(c) != nil {
		// "the Department of Trade of Quang Tri province, Vietnam, have signed"
		return s.sideOf(s.placeOwner(c)) == s.sideOf(u.m) && !s.is(u.to, class.And)
	}
	if c == nil || c.typ != graph.Province && c.typ != graph.Place || c.to > u.m.from {
		return false
	}
	if comma {
		// "Jinjiang, Fujian Province", "Chiang Mai, Thailand": no list.
		return c.typ != u.typ && c.ent != nil && u.m.ent != nil && (s.sideOf(c) == s.sideOf(u.m) || s.sideOf(c) == "") && !s.is(u.to, class.And) && !(s.text(u.to) == "," && s.is(u.to+1, class.And))
	}
	return u.typ == graph.Country || s.is(u.m.from-1, class.In) || s.possessiveMark(u.m.from-1) || c.typ == graph.Place && u.typ == graph.Place
}

// adjectiveBefore returns the state's adjective in "the Lao minister".
func (s *section) adjectiveBefore(i int) *mention {
	if s.lang.Code != "en" || i < 1 {
		return nil
	}
	c := s.cover[i-1]
	if c == nil || c.name == nil || c.to != i || c.form != lexicon.Adjective || c.typ != graph.Country || !s.definite(c.from) && !(s.is(c.from-1, class.Determiner) && s.is(c.from-1, class.NoTopic)) {
		return nil
	}
	return c
}

// placeNamedBefore returns the province or place named last before token i in
// its sentence, which "its" means.
func (s *section) placeNamedBefore(i int) *mention {
	var out *mention
	for _, m := range s.names {
		if m.to <= i && m.from >= s.firstOf(i) && (m.typ == graph.Province || m.typ == graph.Place) {
			out = m
		}
	}
	return out
}

// bodyNamedBefore returns the body or party named last before token i in its sentence,
// which "its" means.
func (s *section) bodyNamedBefore(i int) *mention {
	for k := i - 1; k >= s.firstOf(i); k-- {
		c := s.cover[k]
		for c != nil && c.parent != nil {
			c = c.parent
		}
		if c != nil && (c.typ == graph.Organization || c.typ == graph.Party) && c.to <= i && !c.nominal {
			return c
		}
	}
	return nil
}

// statesWithin returns the states that the name of a place is made of:
// "Cambodia-Laos-Vietnam Development Triangle Area".
func (s *section) statesWithin(m *mention) []string {
	var out []string
	for k := m.from; k < m.to; k++ {
		if v := s.nameAtPlain(k); v != nil && v.Name.Type == graph.Country && !v.Ambiguous && s.toks[k].Cap {
			out = append(out, v.Name.Country)
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// possessor reports whether a state only says of which state the name behind
// it is: "China's Yunnan", "Cambodia's northeastern province of Mondulkiri".
func (s *section) possessor(m *mention, last int) bool {
	if m.typ != graph.Country && m.typ != graph.Province || m.to >= last || !s.genitiveMark(m.to) {
		return false
	}
	for k := m.to + 1; k < min(last, m.to+6); k++ {
		if c := s.coverAt(k); c != nil {
			return c.typ == graph.Place || m.typ == graph.Country && (c.typ == graph.Province || c.typ == graph.Person)
		}
		if s.text(k) == "," && s.is(k-1, class.CapitalNoun) {
			continue // "Fujian's provincial capital, Fuzhou"
		}
		if !s.is(k, class.Adjective) && !s.is(k, class.Compass) && !s.is(k, class.PlaceHead) && !s.is(k, class.De) && !s.is(k, class.CapitalNoun) && !s.is(k, class.Level) {
			return false
		}
	}
	return false
}

// personsOverPlaces takes back the short names of persons that are also names
// of places: "Huệ" behind "Vương Đình Huệ".
func (s *section) personsOverPlaces() {
	if s.lang.Code != "en" {
		return
	}
	exact := map[string]bool{}
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.to-m.from >= 2 {
			exact[s.toks[m.from].Text], exact[s.text(m.to-1)] = true, true
		}
	}
	for _, m := range s.mentions {
		if m.typ != graph.Place && m.typ != graph.Province || m.name == nil || m.to != m.from+1 || !exact[s.toks[m.from].Text] || m.parent != nil {
			continue
		}
		_, last := s.bounds(m.from)
		if s.is(m.from-1, class.Preposition) || m.to >= last || !s.is(m.to, class.Verb) && !s.is(m.to, class.Adv) {
			continue
		}
		m.typ, m.name = graph.Person, nil
	}
}

// nameAt reports whether token k belongs to a name inside the phrase.
func (m *mention) nameAt(k int) bool {
	for _, in := range m.inner {
		if in.from <= k && k < in.to {
			return true
		}
	}
	return false
}

// dropBracketed takes out what is named in the credit of a picture: "[Photo by X/A Daily]".
func (s *section) dropBracketed() {
	if s.lang.Code != "en" {
		return
	}
	for k := 1; k+1 < len(s.toks); k++ {
		if s.text(k-1) != "[" && s.text(k-1) != "(" || !s.is(k, class.Credit) || !s.is(k+1, class.By) && s.text(k+1) != ":" {
			continue
		}
		for x := k + 1; x < min(len(s.toks), k+14) && s.text(x) != "]" && s.text(x) != ")"; x++ {
			if c := s.cover[x]; c != nil {
				c.dead = true
			}
		}
	}
}
