package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// English noun phrases grow from their head in both directions: the modifiers
// stand before it ("Kon Tum provincial People's Committee"), complements
// behind it ("Ministry of Foreign Affairs of Laos").

// An englishNoun is a noun phrase while it is read.
type englishNoun struct {
	s     *section
	m     *mention
	head  int  // token of the head
	lo    int  // first token that the phrase may take
	last  int  // end of the sentence
	mods  int  // modifiers before the head
	marks bool // told to mark an anniversary
	caps  int  // of these, words with a capital that are no table's name
	names int  // of these, names of the tables
	comps int  // complements behind the head
	// proper is set where a complement is a name or a body.
	proper  bool
	ordinal bool
	dated   bool
	sides   bool
	about   bool     // a participle tells what it is about: "meeting reviewing …"
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
	if !ok || h.entry.Attrs["within"] == "yes" || s.headGoesOn(i, i+h.n, last) || s.is(i, class.Portfolio) && i+h.n < last && s.is(i+h.n, class.Post) {
		return nil // the last: "Armed Forces Minister"
	}
	if start := s.afterDateline(first, last); start <= i {
		first = start // "WUHAN – Hubei Provincial Committee …"
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
		if !s.is(i, pc.class) {
			continue
		}
		h, ok := s.classAt(i, pc.class)
		if !ok || h.n <= best.n || pc.typ == graph.Place && (h.entry.Attrs["join"] != "yes" || s.is(i, class.PlacePair)) || h.entry.Attrs["full"] != "" && !s.toks[i].AllCap {
			continue
		}
		best, typ = h, pc.typ
	}
	if h, ok := s.classAt(i, class.PartyHead); ok && best.n == 0 && s.toks[i].Cap {
		best, typ = h, graph.Party
	}
	if best.n == 1 && typ == graph.Agreement && isAcronym(best.entry.Lemma()) && s.toks[i].Cap && s.toks[i].Text[1:] == strings.ToLower(s.toks[i].Text[1:]) {
		return hit{}, typ, false // "Ambassador Guan Mou" is no MoU
	}
	return best, typ, best.n > 0 && best.entry.Attrs["never"] != "yes" && !s.neverHead(i)
}

// neverHead reports whether the noun at token i ends a phrase that means something else: "a
// great deal had been done".
func (s *section) neverHead(i int) bool {
	for k := max(0, i-2); k < i; k++ {
		for _, pc := range phraseClasses {
			if h, ok := s.classAt(k, pc.class); ok && k+h.n > i && h.entry.Attrs["never"] == "yes" {
				return true
			}
		}
	}
	return false
}

// headGoesOn reports whether the noun at i is a modifier of another head right
// behind it: "Cooperation Council", "People's Council Standing Committee".
func (s *section) headGoesOn(i, j, last int) bool {
	for n := 0; n < 3 && j < last; n++ {
		t := &s.toks[j]
		if t.Text == "(" && j+3 < last && s.text(j+2) == ")" && isAcronym(s.text(j+1)) { // "Coordinating Council (ACC) meeting"
			_, typ, ok := s.englishHead(j + 3)
			return ok && typ == graph.Event && !s.toks[j+3].Cap && s.cover[j+3] == nil
		}
		if n == 0 && s.is(j, class.PlainAnd) && s.toks[i].Cap && j+2 < last && s.toks[j+1].Cap {
			_, typ, ok := s.englishHead(i)
			_, other, center := s.englishHead(j + 2)
			return ok && typ != graph.Organization && center && other != typ && s.toks[j+2].Cap && s.cover[j+1] == nil // "Convention and Cultural Center"
		}
		if t.Punct || s.is(j, class.Post) && !s.is(j, class.Body) {
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
		if s.toks[i].Cap && t.Cap && s.cover[j] == nil && j+1 < last && s.is(i, class.Event) && s.is(j+1, class.Event) && !s.is(j, class.Function) && !s.is(j, class.Verb) {
			return true // "Bilateral Consultation Mechanism meeting"
		}
		if !(t.Cap && s.is(j, class.Adjective)) {
			return false
		}
		h, _ := s.classAt(j, class.Adjective)
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
		if h, ok := s.classAt(k, class.Event); ok {
			entry = h.entry
		}
	}
	if entry == nil {
		return nil
	}
	c.dead = true
	m := &mention{from: i - 1, to: c.to, typ: graph.Event, head: entry, inner: s.namesWithin(c.from, c.to)}
	if i-3 >= first && s.is(i-2, class.PlainAnd) && s.isOrdinal(i-3) {
		m.from, m.count = i-3, 2 // "28th and 29th ASEAN Summits"
	}
	if _, last := s.bounds(i); c.to+2 < last && s.text(c.to) == "(" && s.text(c.to+2) == ")" && isAcronym(s.text(c.to+1)) {
		if local := s.local[s.text(c.to+1)]; local == nil || local.Type == graph.Event {
			s.dropAbbreviation(c.to + 1)
			m.abbr = s.text(c.to + 1) // "13th China-ASEAN Expo (CAEXPO)", not "13th Congress of the Party (CPV)"
		}
	}
	for _, in := range m.inner {
		in.parent = m
	}
	return m
}

// namesWithin returns mentions of the names inside a longer name.
func (s *section) namesWithin(from, to int) []*mention {
	var out []*mention
	for k := from; k < to; {
		n := s.nameAt(k, k, to)
		if n != nil && n.typ == graph.Event {
			n = s.nameAt(k, k, k+1) // ASEAN in "ASEAN Summit"
		}
		if n == nil || n.typ == graph.Event || n.name == rulingName {
			k++
			continue
		}
		s.names = append(s.names, n)
		s.mentions = append(s.mentions, n)
		out = append(out, n)
		k = n.to
	}
	return out
}

// englishBuild grows the head at token i and decides whether it is a name.
func (s *section) englishBuild(i int, h hit, typ graph.EntityType, lo, last int) *mention {
	m := s.desk.mentions.take()
	m.from, m.to, m.typ, m.head = i, i+h.n, typ, h.entry
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
	if typ == graph.Organization && s.toks[i].Cap && m.from > lo && s.isOrdinal(m.from-1) && s.hasClass(m, class.Joint) && !s.is(m.to, class.Event) {
		m.typ, m.from = graph.Event, m.from-1 // "co-chaired the 22nd Joint Commission on Bilateral Cooperation"
	}
	if typ == graph.Place && len(m.inner) == 1 && m.inner[0].typ == graph.Place && m.inner[0].from == m.from && m.inner[0].name != nil && e.caps == 0 && !settlement(m.inner[0]) {
		s.widenPlace(m.inner[0], m.to, graph.Place)
		return nil
	}
	if typ == graph.Organization && h.entry.Attrs["name"] == "yes" && len(m.inner) == 1 && m.inner[0].typ == typ && m.inner[0].name != nil && m.inner[0].from == m.from && m.inner[0].to == i && m.to == i+h.n {
		s.widenPlace(m.inner[0], m.to, typ) // "Hoang Anh Gia Lai JSC"
		return nil
	}
	if typ == graph.Organization && m.to+1 < last && s.text(m.to) == "." && !s.toks[m.to].Space && s.is(m.to-1, class.LegalForm) && (s.text(m.to+1) == "," || !s.toks[m.to+1].Cap) {
		m.to++ // "Kanga Power Inc., whose chairman"
	}
	for _, in := range m.inner {
		in.parent = m
	}
	if typ == graph.Organization && len(m.inner) == 0 && s.toks[e.head].Cap && m.head.Attrs["owner"] == "yes" && m.head.Attrs["local"] != "yes" && s.is(m.from-1, class.Possessive) {
		if c := s.bodyNamedBefore(m.from); c != nil {
			m.inner = append(m.inner, c) // "the CPV Central Committee and its Commission for External Relations"
		}
	} else if typ == graph.Organization && e.onlyRuling() && s.is(m.from-1, class.Possessive) {
		if c := s.placeNamedBefore(m.from); c != nil {
			m.inner = append(m.inner, c)
		}
	}
	if typ == graph.Organization && s.lang.Ends(s.fold(i+h.n-1), class.PluralEnding) {
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
	if owner.to != m.to || owner.name == nil || !s.is(owner.from-1, class.De) && !s.is(owner.from-1, class.Article) {
		return
	}
	for k := m.to; k < last; {
		n := k
		for n < last && (s.toks[n].Text == "," || s.is(n, class.And) || s.is(n, class.Article)) {
			n++
		}
		c := s.coverAt(n)
		if n == k || c == nil || c.name == nil || c.typ != owner.typ && !(placeLike(c.typ) && placeLike(owner.typ)) || c.form != owner.form {
			return
		}
		more := &mention{from: c.from, to: c.to, typ: m.typ, head: m.head, extra: true, base: m, inner: []*mention{c}}
		more.surface = s.surfaceOf(m.from, owner.from) + " " + s.surfaceOf(c.from, c.to)
		m.more = append(m.more, more)
		s.mentions = append(s.mentions, more)
		k = c.to
	}
}

// dropAbbreviation takes out the name of the tables that only the abbreviation at token
// k of what stands before it is: "57th ASEAN Foreign Ministers' Meeting (AMM)".
func (s *section) dropAbbreviation(k int) {
	if c := s.coverAt(k); c != nil && c.from == k && c.to == k+1 && c.form == lexicon.Abbreviation && c.typ == graph.Event {
		c.dead = true
	}
}
