package extract

import (
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
	if k < 1 || s.fold(k) != "in" {
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
		if q == p || q.head == nil || q.head.Attrs["body"] != "organization" {
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
