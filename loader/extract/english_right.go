package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// right takes the complements behind the head.
func (e *englishNoun) right() {
	s, m := e.s, e.m
	for m.to < e.last && m.to-m.from < 45 {
		i := m.to
		t := &s.toks[i]
		switch {
		case t.Text == "(":
			if !e.bracket() {
				return
			}
		case t.Text == "“" || t.Text == "\"" || t.Text == "‘":
			if m.typ == graph.Organization || m.typ == graph.Place || !e.quoted() {
				return
			}
		case m.typ != graph.Organization && m.typ != graph.Place && m.typ != graph.Party && e.period():
		case m.typ == graph.Event && e.anniversary():
		case t.Number && i == e.head+headLength(m) && m.head.Attrs["number"] == "yes":
			m.to++ // "Military Region 7"
			e.comps++
		case s.is(i, class.De):
			if !e.of() {
				return
			}
		default:
			if !e.preposition() {
				return
			}
		}
	}
}

// bracket gives the abbreviation in brackets to the name that it stands for:
// the phrase, or the name that ends it.
func (e *englishNoun) bracket() bool {
	s, m := e.s, e.m
	i := m.to
	if i+2 >= e.last || s.toks[i+2].Text != ")" || !isAcronym(s.toks[i+1].Text) {
		return false
	}
	short := s.toks[i+1].Text
	owner := m
	for _, in := range endingAt(m.inner, i) {
		if in.from <= e.head {
			continue
		}
		if in.name != nil || strings.EqualFold(short[:1], s.toks[in.from].Fold[:1]) && !strings.EqualFold(short[:1], s.toks[m.from].Fold[:1]) {
			owner = in
		}
	}
	if owner.name == nil && owner.abbr == "" {
		owner.abbr = short
	}
	if k := i + 3; k < e.last && (s.is(k, class.De) || m.typ != graph.Organization && (s.is(k, class.Topic) || s.is(k, class.Between) || s.is(k, class.For))) {
		m.to = k
		return true
	}
	if c := s.coverAt(i + 4); m.typ == graph.Event && s.is(i+3, class.PlainAnd) && c != nil && c.name != nil && c.from == i+4 && c.form != lexicon.Adjective {
		for _, in := range m.inner {
			if in.to == i && in.typ == c.typ {
				m.inner, m.to = append(m.inner, c), c.to // "trip to the Republic of Korea (RoK) and Japan"
				return true
			}
		}
	}
	return false
}

// quoted takes a title in quotation marks.
func (e *englishNoun) quoted() bool {
	s := e.s
	for k := e.m.to + 1; k < min(e.last, e.m.to+25); k++ {
		switch s.toks[k].Text {
		case "”", "\"", "’":
			e.m.to = k + 1
			e.proper = true
			return true
		}
	}
	return false
}

// period takes "2011-2015", "for 2026-2030", "for the 2024–28 period", "2025".
func (e *englishNoun) period() bool {
	s := e.s
	k := e.m.to
	if s.is(k, class.For) || s.is(k, class.In) && e.m.typ == graph.Agreement {
		k++
		for k < e.last && (s.is(k, class.Article) || s.is(k, class.PeriodNoun)) {
			k++
		}
	}
	if s.yearAt(k, e.last) == 0 {
		return false
	}
	end := k + 1
	switch {
	case end < e.last && s.toks[end].Hyphen && s.toks[end].Number:
		end++
	case end+1 < e.last && (s.toks[end].Text == "–" || s.toks[end].Text == "-") && s.toks[end+1].Number:
		end += 2
	case k > e.m.to:
		return false
	}
	if s.is(end, class.PeriodNoun) {
		end++
	}
	e.m.to = end
	e.dated = true
	return true
}

// of takes "of …": a name, a body, or nouns.
func (e *englishNoun) of() bool {
	s, m := e.s, e.m
	h, _ := s.classAt(m.to, class.De)
	n := m.to + h.n
	if n >= e.last || m.head.Attrs["visit"] == "yes" && e.comps > 0 {
		return false // "the visit to Laos of Prime Minister X"
	}
	// "of the Lao capital": the adjective stands for the state's capital.
	if in := s.englishInner(n, e.last, m.typ); in != nil && !s.namesSector(in, e.last) {
		if m.typ == graph.Agreement && in.typ == graph.Agreement && in.name == nil {
			for _, name := range in.inner {
				name.parent = nil
			}
			m.inner = append(m.inner, in.inner...) // "the minutes of the agreement": one thing
		} else if m.typ == graph.Organization && in.typ == m.typ && in.name == nil && in.count == 0 && s.pluralHead(in) && in.from < headToken(s, in) {
			for _, name := range in.inner {
				name.parent = nil
			}
			m.inner = append(m.inner, in.inner...) // "Union of Youth Federations of Cambodia"
		} else {
			m.inner = append(m.inner, in)
		}
		m.to = in.to
		e.comps++
		e.proper = true
		if h, ok := s.classAt(m.to, class.PlaceHead); ok && in.name != nil && s.cover[m.to] == nil {
			m.to += h.n
		} else if s.is(m.to, class.CapitalNoun) {
			m.to++
		} else if m.typ == graph.Event && in.name != nil && s.possessiveMark(m.to) && m.to+1 < e.last && s.toks[m.to+1].Cap {
			m.to++ // "of Vietnam's National Day"
			if !e.nouns(m.to, false) {
				m.to = in.to
			}
		}
		return true
	}
	if m.typ == graph.Agreement || m.typ == graph.Event {
		if h, ok := s.classAt(n, class.Pair); ok {
			m.to = n + h.n
			e.comps++
			if m.typ == graph.Event && s.possessiveMark(m.to) {
				if to := m.to; !e.nouns(to+1, false) { // "of the two countries' working group"
					m.to = to
				}
			}
			return true
		}
	}
	return e.nouns(n, true)
}

// englishInner returns the name or the phrase that begins at token n, behind
// its article and modifiers.
func (s *section) englishInner(n, last int, typ graph.EntityType) *mention {
	if s.is(n, class.Possessive) || s.is(n, class.Article) {
		n++
	}
	c := s.coverAt(n)
	// A phrase that begins with modifiers, names among them.
	for k := n; k < min(last, n+12); {
		t := &s.toks[k]
		if t.Text == "(" && k > n && k+3 < last && s.text(k+2) == ")" && isAcronym(s.text(k+1)) && s.nameEnding(k) != nil && s.toks[k+3].Cap {
			k += 3 // "of the Communist Party of China (CPC) Central Committee"
			continue
		}
		if t.Punct && t.Text != "'" && t.Text != "’" && t.Text != "–" || typ == graph.Organization && (s.sectorEnds(k, n, last) || s.is(k, class.PlainAnd) && s.bodyOfItsOwn(k+1, last)) {
			break
		}
		if h, ht, ok := s.englishHead(k); ok && !s.toks[k].Hyphen && (s.cover[k] == nil || s.cover[k].name == rulingName || s.cover[k].name == nil) && !s.headGoesOn(k, k+h.n, last) {
			if ht == graph.Agreement && typ == graph.Organization {
				break
			}
			if in := s.englishBuild(k, h, ht, n, last); in != nil && in.from <= n+1 && !in.nominal && !(typ == graph.Organization && s.onlySector(in, n)) {
				return in
			}
			break
		}
		if d := s.coverAt(k); d != nil && d.name != nil {
			k = d.to
			continue
		}
		if s.is(k, class.Function) && !s.is(k, class.PlainAnd) || s.is(k, class.Verb) && !t.Cap || s.is(k, class.Post) && !t.Cap {
			break
		}
		k++
	}
	for c != nil && c.form == lexicon.Adjective && s.is(c.to, class.CapitalNoun) {
		return c
	}
	if c != nil && c.name != nil && c.form != lexicon.Adjective {
		if d := s.coverAt(c.to + 1); c.typ == graph.Country && s.possessiveMark(c.to) && d != nil && d.name != nil && placeLike(d.typ) {
			return d // "China's Guangxi"
		} else if d := s.partBehind(c); d != nil {
			return d
		}
		if d := s.provinceBehindRegion(c); d != nil {
			return d
		}
		if typ == graph.Event && s.compound(c) {
			return nil // "of the Vietnam-Laos diplomatic ties"
		}
		return c
	}
	// "of southern Laos", "of Kon Tum province", "of the ruling CPP"
	for k := n; k < min(last, n+6); k++ {
		if d := s.coverAt(k); d != nil && d.name != nil && d.form != lexicon.Adjective && k > n && !s.compound(d) {
			return d
		}
		if !s.is(k, class.Adjective) && !s.is(k, class.Determiner) && !s.is(k, class.PlaceHead) && !s.is(k, class.De) && (s.coverAt(k) == nil || s.coverAt(k).form != lexicon.Adjective) {
			break
		}
	}
	return nil
}

// endingAt returns those of the mentions, and of the ones inside them, that end at
// token i, outer ones first.
func endingAt(list []*mention, i int) []*mention {
	var out []*mention
	for _, m := range list {
		if m.to == i {
			out = append(append(out, m), endingAt(m.inner, i)...)
		}
	}
	return out
}

// headLength returns the number of words of a phrase's head noun.
func headLength(m *mention) int { return len(strings.Fields(m.head.Lemma())) }

// partBehind returns the place of a state that is told of behind it: "Vietnam's northern province
// of Bac Giang".
func (s *section) partBehind(c *mention) *mention {
	if c.typ != graph.Country || !s.possessiveMark(c.to) {
		return nil
	}
	kind := false
	for k := c.to + 1; k < min(len(s.toks), c.to+7); k++ {
		if d := s.coverAt(k); d != nil {
			if kind && d.name != nil && placeLike(d.typ) && d.form != lexicon.Adjective {
				return d
			}
			return nil
		}
		kind = kind || s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun)
		if !s.is(k, class.Adjective) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) && !s.is(k, class.De) && !s.is(k, class.Compass) {
			return nil
		}
	}
	return nil
}
