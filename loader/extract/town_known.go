package extract

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
	"entente/loader/lexicon/gazetteer"
)

// runKey returns the folded words of tokens i…to, one space between them, in memory that
// the next call uses again.
func (s *section) runKey(i, to int) []byte {
	key := s.desk.key[:0]
	for k := i; k < to; k++ {
		if k > i {
			key = append(key, ' ')
		}
		key = append(key, s.toks[k].Fold...)
	}
	s.desk.key = key
	return key
}

// townStatesAt returns where the gazetteer knows places of the name in tokens i…to.
func (s *section) townStatesAt(i, to int) gazetteer.States {
	if to-i > 6 {
		return ""
	}
	key := s.runKey(i, to)
	if bytes.IndexByte(key, 0xc3) >= 0 {
		key = bytes.ReplaceAll(key, []byte("à"), []byte("a")) // "Testay-à-Mer": the one letter that tokens keep
	}
	return gazetteer.World.Find(string(key))
}

// likelyState returns which of the states a name most likely means: the one that the
// section names most often or is written from, else the one with the largest place if that is a city.
func (s *section) likelyState(states gazetteer.States) string {
	best, most := "", 0
	for h := range states.All {
		n := s.votes[h.Code]
		if h.Code == s.home && !h.ByName {
			n++
		}
		if n > most {
			best, most = h.Code, n
		}
		if best == "" && h.Digits >= 6 && !h.ByName {
			best = h.Code
		}
	}
	return best
}

// knownTown reports whether a run of capital words that nothing says is a person's or a
// body's stands where towns stand, and the gazetteer has a town of that name where
// the section is about: "le thé de Suoi Giang".
func (s *section) knownTown(i, to, first, last int) bool {
	if s.lang.Code == "en" {
		return s.englishTown(i, to, first, last)
	}
	if s.lang.Code != "fr" || i == first || s.toks[i].AllCap && to == i+1 || s.toks[i].Elided || s.endsHonorific(i-1, first) || utf8.RuneCountInString(s.toks[i].Fold) < 3 && to == i+1 {
		return false
	}
	if to < last && s.toks[to].Cap && !s.toks[to].Punct || to < last && s.toks[to].Hyphen {
		return false
	}
	if !s.townContext(i, to, first) {
		return false
	}
	if known := s.nameAtPlain(i); known != nil {
		return s.tableTown(i, to) != nil // what the tables know, they know better
	}
	if to == i+1 && (s.isGiven(i) || dictionary.French.Has(s.toks[i].Fold)) && !s.is(i-1, class.TownPreposition) {
		return false
	}
	return s.likelyState(s.townStatesAt(i, to)) != ""
}

// longerTown returns the end of a town's name that begins with one of the tables and goes on behind "de", as the
// gazetteer has it in a state that the section tells of or as a city: "Santa Cruz de Tenerife"; or 0.
func (s *section) longerTown(m *mention, last int) int {
	if end := s.longerRun(m, last); end > 0 {
		return end
	}
	if s.lang.Code != "fr" || !placeLike(m.typ) || m.form != lexicon.FullName || m.to+1 >= last || !s.is(m.to, class.De) {
		return 0
	}
	for end := min(last, m.to+4); end > m.to+1; end-- {
		if !s.toks[end-1].Cap || s.toks[end-1].Punct {
			continue
		}
		if state := s.likelyState(s.townStatesAt(m.from, end)); state != "" && (state != m.name.Country || s.votes[state] > 0) {
			return end
		}
	}
	return 0
}

// longerRun returns the end of an unknown town's name that begins with the name of one of another state than the one
// whose adjective stands before it, "la ville chinoise de Cheng Gang", where Vietnam has a Cheng, or that a number tells
// from another; or 0.
func (s *section) longerRun(m *mention, last int) int {
	if s.lang.Code == "fr" && m.typ == graph.Place && s.is(m.from, class.PlaceHead) && m.form == lexicon.FullName && m.to < last && romanOrder[s.text(m.to)] && !s.toks[m.to].Hyphen && (m.to+1 >= last || !s.toks[m.to+1].Cap || s.toks[m.to+1].Punct) {
		return m.to + 1 // "le pont Bac Luân III"
	}
	if s.lang.Code != "fr" || m.typ != graph.Place || m.form != lexicon.FullName || m.to >= last || !s.bareName(m.to) || s.isSurname(m.to) && s.postBefore(m.from) {
		return 0
	}
	k := s.beforeDe(m.from)
	if c := s.coverAt(k); c == nil || c.form != lexicon.Adjective || c.typ != graph.Country || c.name.Country == m.name.Country || !s.is(c.from-1, class.PlaceHead) {
		return 0
	}
	return m.to + 1
}

// tableTown returns the town that tokens i…to name by the tables, of which context had to say
// that it is one, in a state that the section tells of; or nil.
func (s *section) tableTown(i, to int) *lexicon.Name {
	for _, h := range s.nameHits[i] {
		if i+h.N != to {
			continue
		}
		for _, v := range h.Values {
			if v.Ambiguous && v.Form == lexicon.FullName && v.Name.Type == graph.Place && (s.named[v.Name.Country] || v.Name.Country == s.home) {
				return v.Name
			}
		}
	}
	return nil
}

// besidePlace reports whether a dash joins a run to the name of a town: "Lao Bao - Dansavan".
func (s *section) besidePlace(i, to, first, last int) bool {
	dash := func(k int) bool { return k > first && k < last && (s.text(k) == "-" || s.text(k) == "–") }
	place := func(c *mention) bool { return c != nil && placeLike(c.typ) && c.form == lexicon.FullName }
	switch {
	case s.lang.Code != "fr" || s.toks[i].AllCap || s.toks[i].Hyphen || to-i > 3:
		return false
	case dash(i-1) && i-2 > first && place(s.cover[i-2]) && i-1 > s.afterDateline(first, last):
		return true
	}
	return dash(to) && to+1 < last && place(s.cover[to+1]) && s.cover[to+1].from == to+1 && i > s.afterDateline(first, last)
}

// townContext reports whether the words around a run may stand around a town: a preposition
// behind a noun that is none of persons', a bracket or a list of places.
func (s *section) townContext(i, to, first int) bool {
	switch {
	case s.is(i-1, class.TownPreposition), s.afterPlace(i, first):
		return true
	case s.is(i-1, class.De):
		k := i - 2
		for k > first && (s.is(k, class.Adjective) || s.adjectival(k)) {
			k--
		}
		return k >= first && !s.toks[k].Cap && !s.toks[k].Punct && !s.inPost(k) && s.cover[k] == nil && !s.is(k, class.Post)
	case s.text(i-1) == "(":
		return s.text(to) == ")" || s.text(to) == ","
	case s.text(i-1) == "," && (s.text(to) == "," || s.is(to, class.PlainAnd)), s.is(i-1, class.PlainAnd):
		c := s.coverEnding(i - 1)
		return c != nil && placeLike(c.typ) && c.form != lexicon.Adjective && c.head == nil && c.parent == nil
	}
	return false
}

// townsOf returns the state in which an unknown place lies by the gazetteer, or "".
func (s *section) townsOf(m *mention) string {
	if m.name != nil || m.typ != graph.Place {
		return ""
	}
	if state := s.lettersState(m); state != "" {
		return state
	}
	if h, ok := s.classAt(m.to-1, class.PlaceHead); ok && s.lang.Code == "en" && m.to-m.from > 1 && h.entry.Attrs["kind"] == "place" {
		if state := s.likelyState(s.townStatesAt(m.from, m.to-1)); state != "" {
			return state // "Khlong Yai district"
		}
	}
	return s.likelyState(s.townStatesAt(m.from, m.to))
}

// townsElsewhere makes towns that no table has of names that the tables know only as provinces of a state
// of which nothing is told, where the gazetteer has such a town in one that is: "Dagana"
// in an article on Senegal is none of the districts of Bhutan.
func (s *section) townsElsewhere() {
	s.names = slices.DeleteFunc(s.names, func(m *mention) bool {
		if m.name == nil || m.typ != graph.Province || m.form != lexicon.FullName || s.capitalName(m) || m.name.Country == s.home || s.named[m.name.Country] || len(m.name.Country) != 2 {
			return false
		}
		for h := range s.townStatesAt(m.from, m.to).All {
			if !h.ByName && (s.named[h.Code] || h.Code == s.home || s.votes[h.Code] > s.votes[m.name.Country]) {
				m.name, m.typ = nil, graph.Place
				return true
			}
		}
		return false
	})
}

// lettersState returns the state, of those that the section names, whose language alone writes
// a letter of a mention: "Tằng Loỏng" lies in Vietnam.
func (s *section) lettersState(m *mention) string {
	for _, e := range s.lang.Of(class.Letters) {
		if s.votes[e.Attrs["state"]] == 0 {
			continue
		}
		for k := m.from; k < m.to; k++ {
			if s.toks[k].Cap && strings.ContainsAny(s.toks[k].Text, e.Lemma()) {
				return e.Attrs["state"]
			}
		}
	}
	return ""
}

// borderStates returns the two states of a site at their border that a pair of names tells:
// "porte frontalière Nam Giang-Dac Ta Ooc", of which known are the states of names
// inside. The state that no name tells is the one that the section names most besides.
func (s *section) borderStates(m *mention, known []string) []string {
	head := m.head
	if from, ok := s.longForm(m); head == nil && ok {
		h, _ := s.classAt(from, class.PlaceHead)
		head = h.entry
	}
	if head == nil || head.Attrs["border"] != "yes" || len(known) > 1 || !s.namesPair(m) {
		return known
	}
	if len(known) == 0 {
		if s.home == "" {
			return nil
		}
		known = []string{s.home}
	}
	if other := s.namedMostBesides(known[0]); other != "" {
		return append(known, other)
	}
	return known
}

// namedMostBesides returns the state that the section names most often, another one aside,
// or "".
func (s *section) namedMostBesides(aside string) string {
	best, most := "", 0
	for code, n := range s.votes {
		if code != aside && (n > most || n == most && code < best) {
			best, most = code, n
		}
	}
	return best
}

// namesPair reports whether a dash joins two names within a mention.
func (s *section) namesPair(m *mention) bool {
	for k := m.from + 1; k < m.to; k++ {
		t := &s.toks[k]
		if s.toks[k-1].Cap && t.Hyphen && t.Cap || k+1 < m.to && s.toks[k-1].Cap && (t.Text == "-" || t.Text == "–") && s.toks[k+1].Cap {
			return true
		}
	}
	return false
}
