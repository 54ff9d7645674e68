package extract

import (
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// English noun phrases grow from their head in both directions: the modifiers
// stand before it ("Kon Tum provincial People's Committee"), complements
// behind it ("Ministry of Foreign Affairs of Laos").

// An englishNoun is a noun phrase while it is read.
type englishNoun struct {
	s     *section
	m     *mention
	head  int // token of the head
	lo    int // first token that the phrase may take
	last  int // end of the sentence
	mods  int // modifiers before the head
	caps  int // of these, words with a capital that are no table's name
	names int // of these, names of the tables
	comps int // complements behind the head
	// proper is set where a complement is a name or a body.
	proper  bool
	ordinal bool
	dated   bool
	sides   bool
	body    *mention // body right before the head: "Committee" in "Committee meeting"
}

// englishPhrase returns the phrase whose head stands at token i, or nil.
func (s *section) englishPhrase(i, first, last int) *mention {
	if s.toks[i].Hyphen || s.toks[i].Punct {
		return nil
	}
	if m := s.englishNumbered(i, first); m != nil {
		return m
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.name != rulingName && c.form != lexicon.Adjective {
		return nil
	}
	h, typ, ok := s.englishHead(i)
	if !ok || s.headGoesOn(i, i+h.n, last) || s.is(i, "portfolio") && i+h.n < last && s.is(i+h.n, "post") {
		return nil // the last: "Armed Forces Minister"
	}
	return s.englishBuild(i, h, typ, s.freeBefore(i, first), last)
}

// freeBefore returns the first token before i that no phrase has taken.
func (s *section) freeBefore(i, first int) int {
	for k := i - 1; k >= first; k-- {
		if c := s.cover[k]; c != nil && c.name == nil {
			return k + 1
		}
	}
	return first
}

// englishHead returns the longest head noun that begins at token i.
func (s *section) englishHead(i int) (hit, graph.EntityType, bool) {
	var best hit
	var typ graph.EntityType
	for _, pc := range phraseClasses {
		h, ok := s.classAt(i, pc.class)
		if !ok || h.n <= best.n || pc.typ == graph.Place && h.entry.Attrs["join"] != "yes" {
			continue
		}
		best, typ = h, pc.typ
	}
	if h, ok := s.classAt(i, "party-head"); ok && best.n == 0 && s.toks[i].Cap {
		best, typ = h, graph.Party
	}
	return best, typ, best.n > 0 && best.entry.Attrs["never"] != "yes"
}

// headGoesOn reports whether the noun at i is a modifier of another head right
// behind it: "Cooperation Council", "People's Council Standing Committee".
func (s *section) headGoesOn(i, j, last int) bool {
	for n := 0; n < 3 && j < last; n++ {
		t := s.toks[j]
		if t.Punct || s.is(j, "post") && !s.is(j, "body") {
			return false
		}
		if t.Text != "'s" && t.Text != "’s" {
			h, typ, ok := s.englishHead(j)
			switch {
			case !ok:
			case typ == graph.Event && !t.Cap, t.Cap && s.toks[i].Cap && typ != graph.Party, t.Cap == s.toks[i].Cap && h.entry.Attrs["weak"] != "yes":
				return s.cover[j] == nil || s.cover[j].name == nil
			}
		}
		if !(t.Cap && s.is(j, "adjective")) {
			return false
		}
		h, _ := s.classAt(j, "adjective")
		j += h.n
	}
	return false
}

// englishNumbered widens an event of the tables over its number, which tells
// one year's from another's: "46th ASEAN Summit".
func (s *section) englishNumbered(i, first int) *mention {
	c := s.coverAt(i)
	if c == nil || c.name == nil || c.typ != graph.Event || i == first || !s.isOrdinal(i-1) {
		return nil
	}
	var entry *lexicon.Entry
	for k := c.from; k < c.to; k++ {
		if h, ok := s.classAt(k, "event"); ok {
			entry = h.entry
		}
	}
	if entry == nil {
		return nil
	}
	c.dead = true
	m := &mention{from: i - 1, to: c.to, typ: graph.Event, head: entry, inner: s.namesWithin(c.from, c.to)}
	for _, in := range m.inner {
		in.parent = m
	}
	return m
}

// namesWithin returns mentions of the single names inside a longer name.
func (s *section) namesWithin(from, to int) []*mention {
	var out []*mention
	for k := from; k < to; {
		n := s.nameAt(k, k, k+1)
		if n == nil || n.typ == graph.Event || n.name == rulingName {
			k++
			continue
		}
		s.names = append(s.names, n)
		s.mentions = append(s.mentions, n)
		out = append(out, n)
		k++
	}
	return out
}

// englishBuild grows the head at token i and decides whether it is a name.
func (s *section) englishBuild(i int, h hit, typ graph.EntityType, lo, last int) *mention {
	m := &mention{from: i, to: i + h.n, typ: typ, head: h.entry}
	e := &englishNoun{s: s, m: m, head: i, lo: lo, last: last}
	e.left()
	e.right()
	if !e.named() {
		if e.body != nil {
			return e.body
		}
		if !s.pointsBack(m) {
			return nil
		}
		m.nominal, m.from, m.to, m.inner = true, i, i+h.n, nil
	}
	if typ == graph.Place && len(m.inner) == 1 && m.inner[0].typ == graph.Place && m.inner[0].from == m.from && m.inner[0].name != nil && e.caps == 0 {
		s.widenPlace(m.inner[0], m.to, graph.Place)
		return nil
	}
	for _, in := range m.inner {
		in.parent = m
	}
	if typ == graph.Organization && e.onlyRuling() && s.fold(m.from-1) == "its" {
		if c := s.placeNamedBefore(m.from); c != nil {
			m.inner = append(m.inner, c)
		}
	}
	if typ == graph.Organization && strings.HasSuffix(s.fold(i+h.n-1), "s") {
		s.englishEllipses(m, last)
	}
	return m
}

// englishEllipses makes the bodies that share a head: "People's Councils of
// Nghe An and Vientiane".
func (s *section) englishEllipses(m *mention, last int) {
	if len(m.inner) == 0 {
		return
	}
	owner := m.inner[len(m.inner)-1]
	if owner.to != m.to || owner.name == nil || !s.is(owner.from-1, "de") && s.fold(owner.from-1) != "the" {
		return
	}
	for k := m.to; k < last; {
		n := k
		for n < last && (s.toks[n].Text == "," || s.is(n, "and") || s.fold(n) == "the") {
			n++
		}
		c := s.coverAt(n)
		if n == k || c == nil || c.name == nil || c.typ != owner.typ || c.form != owner.form {
			return
		}
		more := &mention{from: c.from, to: c.to, typ: m.typ, head: m.head, extra: true, base: m, inner: []*mention{c}}
		more.surface = s.surfaceOf(m.from, owner.from) + " " + s.surfaceOf(c.from, c.to)
		m.more = append(m.more, more)
		s.mentions = append(s.mentions, more)
		k = c.to
	}
}

// left takes the modifiers before the head.
func (e *englishNoun) left() {
	s, m := e.s, e.m
	for m.from > e.lo {
		k := m.from - 1
		t := s.toks[k]
		joined := s.toks[m.from].Hyphen
		if t.Text == "'s" || t.Text == "’s" || t.Punct && (t.Text == "'" || t.Text == "’") {
			if !e.possessive(k) {
				return
			}
			continue
		}
		if t.Text == "–" || t.Text == "-" || t.Text == "—" {
			// "Cambodia – Laos Friendship Bridge"
			if c := s.nameEnding(k); c != nil && c.from >= e.lo && e.names > 0 && s.nameFrom(m.from) {
				e.takeLeft(c)
				e.sides = true
				continue
			}
			return
		}
		if t.Text == ")" && k-2 > e.lo && s.text(k-2) == "(" && m.typ == graph.Organization {
			// "Communist Party of China (CPC) Central Committee"
			if c := s.nameEnding(k - 2); c != nil && (c.typ == graph.Party || c.typ == graph.Organization) && !e.hasParty() {
				e.takeLeft(c)
				continue
			}
			return
		}
		if t.Punct {
			return
		}
		if c := s.nameEnding(k + 1); c != nil && c.from >= e.lo {
			if c.name == rulingName || e.wantsName(c) || joined {
				if joined && e.names > 0 {
					e.sides = true
				}
				e.takeLeft(c)
				continue
			}
			return
		}
		switch {
		case s.isOrdinal(k) && (m.typ == graph.Event || m.typ == graph.Agreement || m.typ == graph.Place) && !joined:
			m.from, e.ordinal = k, true
			e.mods++
			if s.yearAt(k, e.last) == 0 {
				return
			}
		case joined && !s.is(k, "function") || t.Hyphen && k > e.lo && s.lowerWord(k):
			m.from = k
			e.mods++
		case m.typ == graph.Agreement && e.number(k):
			return
		case s.yearAt(k, e.last) > 0 && m.typ != graph.Organization:
			m.from, e.dated = k, true
			e.mods++
		case s.fold(k) == "and" || t.Text == "&":
			if !e.coordinatedLeft(k) {
				return
			}
		case e.capitalWord(k):
			m.from = k
			e.mods++
			e.caps++
		case s.levelWord(k) || !s.toks[e.head].Cap && s.lowerWord(k) && e.mods < 5 && (m.typ != graph.Place || s.is(k, "adjective")) || s.is(k, "adjective") && !t.Cap && m.typ != graph.Organization:
			m.from = k
			e.mods++
		case s.toks[e.head].Cap && e.caps == 0 && e.bodyBefore(k):
		case !s.toks[e.head].Cap && m.typ == graph.Event && e.bodyBefore(k):
		default:
			return
		}
	}
}

// nameEnding returns the name of the tables that ends right before token i.
func (s *section) nameEnding(i int) *mention {
	if i < 1 || i > len(s.toks) {
		return nil
	}
	if c := s.cover[i-1]; c != nil && c.name != nil && c.to == i {
		return c
	}
	return nil
}

// nameFrom reports whether a name of the tables begins at token i.
func (s *section) nameFrom(i int) bool { return s.coverAt(i) != nil && s.coverAt(i).name != nil }

func (s *section) levelWord(k int) bool { return s.is(k, "level") || s.is(k, "local-word") }

// wantsName reports whether a name before the modifiers belongs to the phrase.
func (e *englishNoun) wantsName(c *mention) bool {
	if c.typ == graph.Event || c.typ == graph.Agreement {
		return false
	}
	if c.typ == graph.Party && e.m.typ == graph.Organization && !e.hasParty() {
		return true
	}
	// A second name that no hyphen ties to the first belongs elsewhere, but
	// for "Vietnamese ASEAN Summit" and the like.
	return e.names == 0 || c.form == lexicon.Adjective && e.m.typ != graph.Place || c.name == rulingName || e.onlyRuling()
}

func (e *englishNoun) hasParty() bool {
	for _, in := range e.m.inner {
		if in.typ == graph.Party {
			return true
		}
	}
	return false
}

func (e *englishNoun) onlyRuling() bool {
	for _, in := range e.m.inner {
		if in.name != rulingName {
			return false
		}
	}
	return true
}

func (e *englishNoun) takeLeft(c *mention) {
	e.m.inner = append([]*mention{c}, e.m.inner...)
	e.m.from = c.from
	e.mods++
	e.names++
}

// possessive takes "People's", "Ministers'", and before bodies "Vietnam's".
func (e *englishNoun) possessive(k int) bool {
	s, m := e.s, e.m
	n := k
	if n > e.lo && s.is(n-1, "place-head") && s.cover[n-1] == nil {
		n-- // "Dong Nai province's Party Committee"
	}
	if c := s.nameEnding(n); c != nil && c.from >= e.lo {
		owner := m.typ == graph.Organization && (m.head.Attrs["owner"] == "yes") && s.toks[e.head].Cap
		if !owner || e.names > 0 && !e.onlyRuling() {
			return false
		}
		e.takeLeft(c)
		e.lo = m.from
		return true
	}
	if k <= e.lo || !s.toks[e.head].Cap && !s.levelWord(k-1) {
		return false
	}
	p := s.toks[k-1]
	if p.Punct || p.Number || s.is(k-1, "function") || !p.Cap && !s.levelWord(k-1) && !s.is(k-1, "adjective") {
		return false
	}
	if p.Cap && (s.isSurname(k-1) || s.isGiven(k-1)) && !s.is(k-1, "adjective") && !s.is(k-1, "not-person") {
		return false
	}
	m.from = k - 1
	e.mods++
	e.caps++
	return true
}

// number takes the count of a plural agreement: "three legal documents".
func (e *englishNoun) number(k int) bool {
	s, m := e.s, e.m
	n := 0
	if h, ok := s.classAt(k, "number"); ok && h.n == 1 {
		n, _ = strconv.Atoi(h.entry.Attrs["n"])
	} else if v, ok := s.number(k); ok && v < 1000 {
		n = v
	}
	if n == 0 {
		return false
	}
	m.from, m.count = k, n
	return true
}

// coordinatedLeft takes "Teaching and" before "Referral Hospital".
func (e *englishNoun) coordinatedLeft(k int) bool {
	s, m := e.s, e.m
	if k-1 < e.lo || e.caps == 0 && e.mods == 0 {
		return false
	}
	p := s.toks[k-1]
	if s.toks[e.head].Cap {
		if p.Punct || !p.Cap || s.cover[k-1] != nil || !s.toks[m.from].Cap || s.is(k-1, "function") || s.isSurname(k-1) && !s.is(k-1, "adjective") || !s.is(k-1, "adjective") && !s.is(k-1, "not-person") && !s.is(k-1, "portfolio") && !strings.HasSuffix(p.Fold, "s") && !strings.HasSuffix(p.Fold, "ing") {
			return false
		}
	} else if !(s.is(k-1, "adjective") && s.is(m.from, "adjective")) {
		return false
	}
	m.from = k - 1
	e.mods++
	return true
}

// capitalWord reports whether the unknown capital word at k is a modifier.
func (e *englishNoun) capitalWord(k int) bool {
	s := e.s
	t := s.toks[k]
	if !t.Cap || t.Number || s.cover[k] != nil && s.cover[k].name != rulingName || s.is(k, "function") || s.is(k, "honorific") && !s.is(k, "adjective") || s.is(k, "weekday") || s.is(k, "month") && !s.is(k, "adjective") || s.is(k, "agency") && k == s.firstOf(k) {
		return false
	}
	if s.is(k, "post") && !strings.HasSuffix(t.Fold, "s") && !s.is(k, "adjective") || s.is(k, "verb") && !s.is(k, "adjective") && k == s.firstOf(k) {
		return false
	}
	if k == s.firstOf(k) && s.is(k, "preposition") {
		return false
	}
	if _, typ, ok := s.englishHead(k); ok && typ == graph.Organization && e.m.typ != graph.Agreement && s.toks[e.head].Cap && !s.is(k, "adjective") {
		return false // a body of its own: see bodyBefore
	}
	if s.toks[e.head].Cap {
		return true
	}
	switch e.m.typ {
	case graph.Place:
		return true
	case graph.Organization:
		return e.m.head.Attrs["name"] == "yes"
	}
	return s.is(k, "adjective")
}

// lowerWord reports whether the word with a small letter at k may be a noun or
// adjective before a head.
func (s *section) lowerWord(k int) bool {
	t := s.toks[k]
	if t.Punct || t.Cap || t.Number || s.is(k, "post") || s.is(k, "honorific") {
		return false
	}
	if s.is(k, "adjective") || s.is(k, "noun") {
		return true
	}
	if s.is(k, "function") || s.is(k, "verb") || s.is(k, "determiner") || s.is(k, "number") || s.is(k, "wish") || s.is(k, "negation") || s.is(k, "agreed") || s.is(k, "adv") || len(t.Fold) < 3 {
		return false
	}
	return !strings.HasSuffix(t.Fold, "ed") && !strings.HasSuffix(t.Fold, "ly") && !strings.HasSuffix(t.Fold, "ing")
}

// bodyBefore takes the body that stands before the head: "the Joint Committee
// meeting", "People's Council Standing Committee".
func (e *englishNoun) bodyBefore(k int) bool {
	s, m := e.s, e.m
	if e.body != nil {
		return false
	}
	for j := k; j >= max(e.lo, k-4); j-- {
		h, typ, ok := s.englishHead(j)
		if !ok || j+h.n != k+1 || typ != graph.Organization || !s.toks[j].Cap {
			continue
		}
		in := s.englishBuild(j, h, typ, e.lo, k+1)
		if in == nil || in.nominal {
			return false
		}
		e.body = in
		m.inner = append([]*mention{in}, m.inner...)
		m.from = in.from
		e.mods++
		e.names++
		e.lo = m.from
		return true
	}
	return false
}
