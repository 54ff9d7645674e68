package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// left takes the modifiers before the head.
func (e *englishNoun) left() {
	s, m := e.s, e.m
	for m.from > e.lo {
		k := m.from - 1
		t := &s.toks[k]
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
			if c := s.nameEnding(k); c != nil && m.typ == graph.Place && e.caps > 0 && e.names == 0 && c.from >= e.lo && c.typ == graph.Place && k > e.lo {
				e.takeLeft(c) // "Nong Nok – Trapeang Rel border crossing"
				continue
			}
			if m.typ == graph.Place && e.caps > 0 && k-1 > e.lo && e.capitalWord(k-1) && !s.toks[k-1].AllCap {
				m.from = min(k-1, max(e.lo, s.unknownBefore(k, e.lo))) // "Bo Heng – Ta Loi border crossing"
				continue
			}
			return
		}
		if t.Text == ")" && k-2 > e.lo && s.text(k-2) == "(" && (m.typ == graph.Organization || m.typ == graph.Event) {
			// "Communist Party of China (CPC) Central Committee"
			if c := s.nameEnding(k - 2); c != nil && m.typ == graph.Event && c.typ == graph.Country && (s.toks[c.from].Hyphen || c.from > 0 && s.dash(c.from-1)) {
				e.takeLeft(c) // "Cambodia-Laos-Vietnam (CLV) Summit"
				continue
			} else if c != nil && (c.typ == graph.Party || c.typ == graph.Organization) && !e.hasParty() {
				e.takeLeft(c)
				continue
			}
			if m.typ == graph.Event && isAcronym(s.text(k-1)) && e.bodyBefore(k-3) {
				e.body.abbr = s.text(k - 1) // "23rd ASEAN Coordinating Council (ACC) meeting"
				continue
			}
			return
		}
		if t.Text == "," && e.commaLeft(k) {
			continue // "the Labour, Invalids and Social Affairs Department"
		}
		if t.Punct && s.nameEnding(k+1) == nil { // "U.S." ends with a full stop
			return
		}
		if c := s.nameEnding(k + 1); c != nil && c.from >= e.lo && c.typ == graph.Agreement && m.typ == graph.Event && s.toks[e.head].Cap {
			c.dead = true // "Belt and Road Forum"
			m.from = c.from
			e.mods++
			e.caps++
			continue
		}
		if c := s.nameEnding(k + 1); c != nil && m.typ == graph.Place && c.typ == graph.Country && s.toks[c.from].Hyphen && c.from > e.lo {
			if d := s.nameEnding(c.from); d != nil && d.typ == graph.Country && d.from >= e.lo {
				m.from = d.from // "China-Malaysia Qinzhou Industrial Park"
				e.mods += 2
				return
			}
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
			if k-2 >= e.lo && s.is(k-1, class.PlainAnd) && s.isOrdinal(k-2) && s.pluralHead(m) {
				m.from, m.count = k-2, 2 // "28th and 29th ASEAN Summits"
			}
			if s.yearAt(k, e.last) == 0 {
				return
			}
		case joined && (!s.is(k, class.Function) || !s.is(k, class.Preposition) && !s.is(k, class.Determiner)) || t.Hyphen && k > e.lo && s.lowerWord(k):
			m.from = k
			e.mods++
		case m.typ == graph.Agreement && e.number(k):
			return
		case s.yearAt(k, e.last) > 0 && m.typ != graph.Organization:
			m.from, e.dated = k, true
			e.mods++
		case s.is(k, class.PlainAnd) || t.Text == "&":
			if !e.coordinatedLeft(k) {
				return
			}
		case e.capitalWord(k):
			m.from = k
			e.mods++
			e.caps++
		case s.levelWord(k) || !s.toks[e.head].Cap && s.lowerWord(k) && e.mods < 5 && (m.typ != graph.Place || s.is(k, class.Adjective)) || s.is(k, class.Adjective) && !t.Cap && m.typ != graph.Organization:
			m.from = k
			e.mods++
		case e.doing(k):
			return
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

func (s *section) levelWord(k int) bool { return s.is(k, class.Level) || s.is(k, class.LocalWord) }

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

// number takes the count of a plural agreement: "three legal documents".
func (e *englishNoun) number(k int) bool {
	s, m := e.s, e.m
	n := 0
	if h, ok := s.classAt(k, class.Number); ok && h.n == 1 {
		n = numberOf(h)
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
	p := &s.toks[k-1]
	if s.toks[e.head].Cap {
		if p.Punct || !p.Cap || s.cover[k-1] != nil || !s.toks[m.from].Cap || s.is(k-1, class.PairNoun) || s.is(k-1, class.Function) || s.isSurname(k-1) && !s.is(k-1, class.Adjective) || !s.is(k-1, class.Adjective) && !s.is(k-1, class.NotPerson) && !s.is(k-1, class.Portfolio) && !s.is(k-1, class.Noun) && !s.lang.Ends(p.Fold, class.PluralEnding) && !s.lang.Ends(p.Fold, class.GerundEnding) {
			return false
		}
	} else if !(s.is(k-1, class.Adjective) && s.is(m.from, class.Adjective)) {
		return false
	}
	m.from = k - 1
	e.mods++
	return true
}

// capitalWord reports whether the unknown capital word at k is a modifier.
func (e *englishNoun) capitalWord(k int) bool {
	s := e.s
	t := &s.toks[k]
	if !t.Cap || t.Number || s.cover[k] != nil && s.cover[k].name != rulingName || s.is(k, class.Function) || s.is(k, class.Honorific) && !s.is(k, class.Adjective) && !s.royal(k) || s.is(k, class.Weekday) || s.is(k, class.Month) && !s.is(k, class.Adjective) || s.is(k, class.Agency) && k == s.firstOf(k) {
		return false
	}
	if s.is(k, class.Post) && !s.lang.Ends(t.Fold, class.PluralEnding) && !s.is(k, class.Adjective) && !s.royal(k) || s.is(k, class.Verb) && !s.is(k, class.Adjective) && (k == s.firstOf(k) || e.m.typ != graph.Organization && !s.is(k, class.Noun)) {
		return false
	}
	if k == s.firstOf(k) && s.is(k, class.Preposition) {
		return false
	}
	if _, typ, ok := s.englishHead(k); ok && typ == graph.Organization && e.m.typ != graph.Agreement && s.toks[e.head].Cap && !s.is(k, class.Adjective) {
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
	return s.is(k, class.Adjective) || e.m.typ == graph.Event && (isAcronym(t.Text) && !s.is(k, class.AcronymWord) || s.behindOrdinal(k, e.lo)) // "the BIMP meeting"
}

// behindOrdinal reports whether the words with capitals that end at token k begin with an ordinal:
// "the 11th Bilateral Consultation Mechanism meeting".
func (s *section) behindOrdinal(k, lo int) bool {
	from := k
	for k > lo && from-k < 6 && s.toks[k].Cap && !s.toks[k].Punct && !s.is(k, class.Post) && !s.is(k, class.Body) {
		k--
	}
	return k < from && s.isOrdinal(k)
}

// lowerWord reports whether the word with a small letter at k may be a noun or
// adjective before a head.
func (s *section) lowerWord(k int) bool {
	t := &s.toks[k]
	if t.Punct || t.Cap || t.Number || s.is(k, class.Post) || s.is(k, class.Honorific) {
		return false
	}
	if s.is(k, class.Adjective) || s.is(k, class.Noun) {
		return true
	}
	if s.is(k, class.Function) || s.is(k, class.Verb) || s.is(k, class.Determiner) || s.is(k, class.Number) || s.is(k, class.Wish) || s.is(k, class.Negation) || s.is(k, class.Agreed) || s.is(k, class.Adv) || len(t.Fold) < 3 {
		return false
	}
	return !s.lang.Ends(t.Fold, class.VerbalEnding)
}

// bodyBefore takes the body that stands before the head: "the Joint Committee
// meeting", "People's Council Standing Committee".
func (e *englishNoun) bodyBefore(k int) bool {
	s, m := e.s, e.m
	if e.body != nil {
		return false
	}
	for j := max(e.lo, k-4); j <= k; j++ {
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
		if m.typ == graph.Organization && in.head != nil && s.levelWord(in.from) && len(in.inner) == 0 && in.from+1 == j && s.is(j, class.BodyName) {
			in.from++ // "the provincial Fatherland Front Committee": the committee is the province's
		}
		e.mods++
		e.names++
		if m.typ == graph.Event && m.from > e.lo && s.isOrdinal(m.from-1) {
			m.from, e.ordinal = m.from-1, true // "22nd Lao-Thai Joint Commission meeting"
		}
		e.lo = m.from
		return true
	}
	return false
}
