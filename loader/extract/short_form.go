package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// shortForm returns the part of a mention that names its entity by itself: a visit
// without its dates, an event without its sides, "visite au Laos" of "visite au Laos du 3 au 5 mai 2025", a
// province without its kind, "Vientiane" of "province de Vientiane". It is false
// where there is none.
func (s *section) shortForm(m *mention) (from, to int, ok bool) {
	if m.dead || m.nominal || m.base != nil || m.surface != "" || nominalForm(m) {
		return 0, 0, false
	}
	from, to = m.from, m.to
	switch m.typ {
	case graph.Event:
		if to = s.withoutSides(m); to == m.to {
			to = s.withoutDate(m)
		}
	case graph.Province:
		if h, found := s.classAt(from, class.PlaceHead); found && s.is(from+h.n, class.De) {
			from += h.n + 1
		}
		for to > from+1 && s.lang.Code == "en" && s.is(to-1, class.PlaceHead) && !s.toks[to-1].Hyphen {
			to--
		}
	}
	return from, to, to-from < m.to-m.from && to > from && (m.typ == graph.Event && to > from+1 || m.typ != graph.Event && s.toks[from].Cap)
}

// withoutSides returns where an event's name ends in front of those between whom it is: "9e
// réunion du Comité mixte" of "9e réunion du Comité mixte entre A et B".
func (s *section) withoutSides(m *mention) int {
	for k := m.from + 3; k < m.to && s.lang.Code == "fr"; k++ {
		if s.is(k, class.Between) {
			return k
		}
	}
	return m.to
}

// withoutDate returns where an event's name ends in front of the date behind it.
func (s *section) withoutDate(m *mention) int {
	for _, d := range s.dates {
		if d.to != m.to || d.from <= m.from {
			continue
		}
		to := d.from
		for to > m.from+1 && (s.is(to-1, class.DatePreposition) || s.is(to-1, class.De) || s.is(to-1, class.From) || s.toks[to-1].Text == ",") {
			to--
		}
		return to
	}
	return m.to
}

// longForm returns a place's mention with the noun before it that says what the place is,
// which is another form of its name: "fleuve Rouge", "archipel de Co To". It is false
// where no such noun in the singular stands there.
func (s *section) longForm(m *mention) (from int, ok bool) {
	if m.dead || m.nominal || m.base != nil || m.surface != "" || nominalForm(m) || m.typ != graph.Place || s.lang.Code != "fr" {
		return 0, false
	}
	k := m.from - 1
	if k > 0 && s.is(k, class.De) {
		k--
	}
	for x := k; x >= max(s.firstOf(m.from), k-2); x-- {
		if h, found := s.classAt(x, class.PlaceHead); found && x+h.n == k+1 && h.entry.Attrs["type"] == string(graph.Place) && !s.lang.Ends(s.fold(k), class.PluralEnding) {
			return x, true
		}
	}
	return 0, false
}

// bareVisit returns the end of the noun by which a visit goes without its goal and dates ("visite
// de travail" of "visite de travail au Laos"), or 0 where it is of one word.
func (s *section) bareVisit(m *mention) int {
	if m.dead || m.nominal || m.typ != graph.Event || m.head == nil || m.name != nil || m.head.Attrs["visit"] != "yes" {
		return 0
	}
	at := headToken(s, m)
	for _, h := range s.hits[at] {
		if to := at + h.n; h.entry == m.head && to-m.from > 1 && to < m.to {
			return to
		}
	}
	return 0
}

// visitOverDate returns the end of the name of a visit that tells where it goes only behind its days, or 0:
// "la visite officielle du 4 au 7 juin en Testonie".
func (s *section) visitOverDate(m *mention) int {
	if s.lang.Code != "fr" || m.dead || m.nominal || m.typ != graph.Event || m.head == nil || m.head.Attrs["visit"] != "yes" || len(m.inner) > 0 {
		return 0
	}
	for _, d := range s.dates {
		if d.yearOnly || d.from != m.to && (d.from != m.to+1 || !s.is(m.to, class.DateDeterminer) && !s.is(m.to, class.De)) {
			continue
		}
		k := d.to
		if !s.is(k, class.Locative) {
			return 0
		}
		for k++; s.is(k, class.DefiniteArticle); {
			k++
		}
		if c := s.coverAt(k); c != nil && c.from == k && c.name != nil && (c.typ == graph.Country || placeLike(c.typ)) && c.form != lexicon.Adjective {
			return c.to
		}
		return 0
	}
	return 0
}

// shortNames finds the abbreviations that brackets gave to phrases before, and the names that stand alone.
func (s *section) shortNames() {
	defined := map[string]*mention{}
	for _, m := range s.mentions {
		if m.abbr != "" && defined[m.abbr] == nil {
			defined[m.abbr] = m
		}
		if m.alone != "" && defined[m.alone] == nil {
			defined[m.alone] = m
		}
	}
	if len(defined) == 0 {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			m, to := defined[s.toks[i].Text], i+1
			if name := s.hyphened(i); m == nil && len(name) > len(s.toks[i].Text) {
				m, to = defined[name], i+2
			}
			if m == nil || s.cover[i] == m {
				continue
			}
			if c := s.cover[i]; s.lang.Code == "en" && c != nil && c != m && c.head != nil && c.name == nil && c.typ == graph.Organization && c.to == to && s.is(i-1, class.De) && m.typ == c.typ {
				in := &mention{from: i, to: to, typ: m.typ, same: m, parent: c} // "the Culture Division of ACC"
				c.inner = append(c.inner, in)
				s.mentions = append(s.mentions, in)
				continue
			}
			if c := s.cover[i]; s.shortOwner(c, i, to, m) {
				in := &mention{from: i, to: to, typ: m.typ, same: m, parent: c}
				c.inner = append(c.inner, in)
				slices.SortStableFunc(c.inner, func(a, b *mention) int { return a.from - b.from })
				s.mentions = append(s.mentions, in)
				continue
			}
			if in := s.ownerOfTables(s.cover[i], i, to, m); in != nil {
				in.name, in.same = nil, m
				continue
			}
			if c := s.cover[i]; c != nil && c.typ != graph.Person {
				// What the page says it stands for goes before the tables.
				if c.name == nil || c.form != lexicon.Abbreviation && !s.acronymName(c) || c.to != to || c.parent != nil {
					continue
				}
				c.dead, c.name = true, nil
				s.cover[i] = nil
			}
			s.addMention(&mention{from: i, to: to, typ: m.typ, same: m})
		}
	}
}

// shortOwner reports whether the abbreviation in tokens i…to, which a bracket gave to body m, is what
// the body c belongs to by its French name: "le Comité du FRT de Savannakhet".
func (s *section) shortOwner(c *mention, i, to int, m *mention) bool {
	if s.lang.Code != "fr" || c == nil || c.head == nil || c.name != nil || c.typ != graph.Organization || m.typ != c.typ || i <= c.from || m.from >= c.from && m.to <= c.to {
		return false
	}
	if !s.is(i-1, class.De) && !(s.is(i-1, class.Article) && s.is(i-2, class.De)) {
		return false
	}
	return !slices.ContainsFunc(c.inner, func(in *mention) bool { return in.from < to && i < in.to })
}

// ownerOfTables returns the name of the tables in tokens i…to to which the body c belongs where a bracket
// gave the same abbreviation to body m: "le Front de solidarité de la Testonie (FST) … le Conseil national du FST".
func (s *section) ownerOfTables(c *mention, i, to int, m *mention) *mention {
	if s.lang.Code != "fr" || c == nil || c.head == nil || c.name != nil || m.typ != graph.Organization || m.name != nil || m.from >= c.from && m.to <= c.to {
		return nil
	}
	for _, in := range c.inner {
		if in.from == i && in.to == to && in.typ == m.typ && in.name != nil && (in.form == lexicon.Abbreviation || s.acronymName(in)) {
			return in
		}
	}
	return nil
}
