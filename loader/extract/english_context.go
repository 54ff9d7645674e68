package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// tableName returns the name of the tables in the language of the text.
func (s *section) tableName(n *lexicon.Name) string {
	if s.lang.Code == "en" && n.English != "" {
		return n.English
	}
	return n.Canonical
}

// englishEdge returns the end of a mention as a verb sees it, the kind of
// place behind a name and the ellipses that share its head included.
func (s *section) englishEdge(m *mention, last int) int {
	to := m.to
	if s.lang.Code != "en" {
		return to
	}
	for _, more := range m.more {
		to = max(to, more.to)
	}
	if m.typ == graph.Province || m.typ == graph.Place {
		if h, ok := s.classAt(to, "place-head"); ok && to < last && s.cover[to] == nil {
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
	k := u.from - 1
	for k > 0 && (s.is(k, "adjective") || s.is(k, "determiner")) {
		k--
	}
	if k < 1 || s.fold(k) != "in" && !(s.fold(k) == "of" && u.typ == graph.Country) {
		return false
	}
	k--
	for k > 0 && s.is(k, "place-head") && s.cover[k] == nil {
		k--
	}
	c := s.cover[k]
	return c != nil && (c.typ == graph.Province || c.typ == graph.Place) && c.to <= u.from
}

// adjectiveBefore returns the state's adjective in "the Lao minister".
func (s *section) adjectiveBefore(i int) *mention {
	if s.lang.Code != "en" || i < 1 {
		return nil
	}
	c := s.cover[i-1]
	if c == nil || c.name == nil || c.to != i || c.form != lexicon.Adjective || c.typ != graph.Country || !s.definite(c.from) {
		return nil
	}
	return c
}

// committeeOf returns the committee that a "Hanoi Party Secretary" leads,
// where another post of the same person names it.
func (s *section) committeeOf(p *post) *entity {
	if p.fallback == nil || p.person == nil {
		return nil
	}
	for _, q := range s.posts {
		if q == p || q.person == nil || q.person.ent != p.person.ent || q.head == nil || q.head.Attrs["body"] != "party" {
			continue
		}
		for _, seat := range s.namedBodies(q) {
			if seat.ent.typ == graph.Organization {
				return seat.ent
			}
		}
	}
	return nil
}

// postsBehindNames reads the body that English puts behind the name: "President
// Emmanuel Macron of France".
func (s *section) postsBehindNames() {
	if s.lang.Code != "en" {
		return
	}
	for _, p := range s.posts {
		s.invitedBy(p)
		m := p.person
		if m == nil || m.from < p.to || len(p.bodies) > 0 || p.adj != nil || p.head == nil || !s.is(m.to, "de") {
			continue
		}
		h, _ := s.classAt(m.to, "de")
		_, last := s.bounds(m.from)
		if c := s.englishSeat(m.to+h.n, last); c != nil && c.form != lexicon.Adjective && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement {
			p.bodies = []*mention{c}
			p.fallback = nil
		}
	}
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

// deputyBody returns where the post is held whose deputy p is: a "Deputy
// Secretary-General" serves where the Secretary-General does.
func (s *section) deputyBody(p *post) *entity {
	for _, q := range s.posts {
		if q == p || q.head == nil || q.head.Attrs["body"] != "organization" || !strings.Contains(graph.Fold(p.title), graph.Fold(q.title)) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 {
			return bs[0].ent
		}
	}
	return s.lastBody(p.from, "")
}

// inlineDateline returns the date of a dateline that opens the text: "KUALA
// LUMPUR, 27 May 2025 – …", "HANOI, Dec. 18, 2025 (VNA) – …".
func (s *section) inlineDateline() dateValue {
	if s.lang.Code != "en" {
		return dateValue{}
	}
	t := &section{lx: s.lx, lang: s.lang, page: s.page, kind: s.kind, sents: s.sents}
	t.prepare()
	for _, sent := range t.sents[:min(len(t.sents), 4)] {
		if !t.toks[sent.First].AllCap {
			continue
		}
		for i := sent.First; i < min(sent.Last, sent.First+9); i++ {
			if d, ok := t.dateAt(i, sent.Last); ok && !d.yearOnly {
				if v := parseValue(string(d.value)); v.y > 0 && v.d > 0 {
					return v
				}
			}
		}
	}
	return dateValue{}
}

// possessor reports whether a state only says of which state the name behind
// it is: "China's Yunnan", "Cambodia's northeastern province of Mondulkiri".
func (s *section) possessor(m *mention, last int) bool {
	if m.typ != graph.Country || m.to >= last || s.toks[m.to].Text != "'s" && s.toks[m.to].Text != "’s" {
		return false
	}
	for k := m.to + 1; k < min(last, m.to+6); k++ {
		if c := s.coverAt(k); c != nil {
			return c.typ == graph.Province || c.typ == graph.Place || c.typ == graph.Person
		}
		if !s.is(k, "adjective") && !s.is(k, "place-head") && !s.is(k, "de") {
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
		if s.is(m.from-1, "preposition") || m.to >= last || !s.is(m.to, "verb") && !s.is(m.to, "adv") {
			continue
		}
		m.typ, m.name = graph.Person, nil
	}
}

// invitedBy reads whose invitation a visit follows: "will visit Mongolia at the
// invitation of President X".
func (s *section) invitedBy(p *post) {
	first, _ := s.bounds(p.from)
	if p.head == nil || p.head.Attrs["body"] != "state" || p.adj != nil || len(p.bodies) > 0 {
		return
	}
	at := -1
	for k := max(first, p.from-5); k < p.from; k++ {
		if s.is(k, "invitation") {
			at = k
		}
	}
	for _, m := range s.names {
		if m.to <= at && m.from >= first && m.typ == graph.Country && m.form == lexicon.FullName {
			p.adj = m
		}
	}
}

// zipPlural shares out the bodies of a plural post among as many persons
// behind it: "the governors of A and B, Mr X and Mr Y".
func (s *section) zipPlural(p *post, persons []*mention) bool {
	if len(p.bodies) < 2 {
		return false
	}
	var list []*mention
	end := p.to
	for _, m := range persons {
		if m.from < end || s.sent[m.from] != s.sent[p.from] || m.from-end > 5 || len(list) == len(p.bodies) {
			continue
		}
		list = append(list, m)
		end = m.to
	}
	if len(list) != len(p.bodies) {
		return false
	}
	bodies := p.bodies
	p.bodies, p.person, p.plural = bodies[:1], list[0], false
	for n := 1; n < len(bodies); n++ {
		q := *p
		q.bodies, q.person = bodies[n:n+1], list[n]
		s.posts = append(s.posts, &q)
	}
	return true
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

// monthInDateline reports whether the line above the text names a month, so
// that its figures alone do not make the date: "July 18, 2013 9:06 AM".
func (s *section) monthInDateline() bool {
	if s.lang.Code != "en" {
		return false
	}
	for _, w := range strings.Fields(graph.Fold(s.page.Dateline)) {
		for _, e := range s.lang.Entries {
			if e.Class != "month" {
				continue
			}
			for _, form := range e.Forms {
				if graph.Fold(form) == w {
					return true
				}
			}
		}
	}
	return false
}

// partyOf returns the party that a "Chinese Party General Secretary" leads.
func (s *section) partyOf(p *post) *entity {
	if s.lang.Code != "en" || p.adj == nil || p.adj.name == nil || p.head == nil || p.head.Attrs["body"] != "party" || p.head.Lemma() != "General Secretary" {
		return nil
	}
	if n := s.lx.Names.RulingParty(p.adj.name.Country); n != nil {
		return s.tableEntity(n)
	}
	return nil
}
