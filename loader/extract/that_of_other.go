package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// counterpartReach bounds, in tokens, how far behind a body "celle de B" may stand.
const counterpartReach = 9

// thoseOf makes the bodies that "celle de B" is behind a body of A in tokens a…b,
// where no "et" joins the two alone: "le partenariat qui unit l'Université de A à celle
// de B", "entre le ministère vietnamien de la Santé et celui du Laos".
func (s *section) thoseOf(a, b int) {
	if s.lang.Code != "fr" {
		return
	}
	for j := a + 2; j+2 < b; j++ {
		if s.is(j, class.Possessive) && s.is(j+1, class.Counterpart) && (s.is(j-1, class.With) || s.is(j-1, class.At) || s.is(j-1, class.PlainAnd)) {
			s.counterpartBody(j, a, b)
			continue
		}
		ofPost := s.is(j-1, class.BareDe) && s.endsClass(j-2, class.Post, a)
		if !s.is(j, class.Demonstrative) || s.cover[j] != nil || !ofPost && !s.is(j-1, class.With) && !s.is(j-1, class.At) && !s.is(j-1, class.PlainAnd) {
			continue
		}
		de, ok := s.deAt(j + 1)
		if !ok {
			continue
		}
		c := s.coverAt(j + 1 + de)
		if h, ok := s.classAt(j+1+de, class.PlaceHead); ok && c == nil && ofPost {
			c = s.placeWithHead(j+1+de, h, b) // "président de celui de la province de B"
		}
		if c == nil || c.name == nil || c.parent != nil || !placeLike(c.typ) && c.typ != graph.Country || nominalForm(c) {
			continue
		}
		m := s.otherBodyOf(j, a)
		if ofPost {
			m = s.bodyOfPost(j-2, a)
		}
		several := s.lang.Ends(s.fold(j), class.PluralEnding)
		for m != nil && c != nil && !ownsEllipsis(m, c) {
			s.ofSameKind(m, c, j)
			if !several {
				break
			}
			c, j = s.nextOwner(c, b)
		}
	}
}

// otherBodyOf returns the body whose kind "celle" at token j means, or nil: the last
// before it, where nothing else between could be meant.
func (s *section) otherBodyOf(j, first int) *mention {
	for k := j - 1; k >= max(first, j-counterpartReach); k-- {
		c := s.cover[k]
		if c == nil {
			if s.text(k) == ";" || s.text(k) == ":" || s.is(k, class.PlaceHead) || s.is(k, class.Post) || s.is(k, class.Deputation) || s.is(k, class.Event) || s.is(k, class.Agreement) && !s.is(j-1, class.With) || s.is(k, class.Body) {
				return nil
			}
			continue
		}
		for c.parent != nil {
			c = c.parent
		}
		if c.typ == graph.Agreement && c.parent == nil && s.is(j-1, class.With) && len(c.inner) == 0 {
			k = c.from // "a signé une convention avec celle de B"
			continue
		}
		if c.typ != graph.Organization || c.nominal || c.extra || s.postBefore(c.from) || c.from < first {
			return nil
		}
		return c
	}
	return nil
}

// bodyOfPost returns the body last told of before token j in which a post is held, or
// nil: the one that another post's "celui" means, "X, président du Comité de A, et Y,
// vice-président de celui de B".
func (s *section) bodyOfPost(j, first int) *mention {
	for k := j - 1; k >= first; k-- {
		c := s.cover[k]
		if c == nil {
			continue
		}
		for c.parent != nil {
			c = c.parent
		}
		if c.typ == graph.Organization && !c.nominal && !c.extra && c.from >= first && s.postBefore(c.from) {
			return c
		}
		k = min(k, c.from)
	}
	return nil
}

// ownsEllipsis reports whether a body of the kind of m that c owns is made already.
func ownsEllipsis(m, c *mention) bool {
	for _, x := range m.more {
		for _, in := range x.inner {
			if in == c {
				return true
			}
		}
	}
	return false
}

// ofSameKind makes the body of the kind of m that c owns, which "celle" at token j
// begins: named as m is, without the owner of m.
func (s *section) ofSameKind(m, c *mention, j int) {
	base := &mention{from: m.from, to: m.to, typ: m.typ, head: m.head}
	name := ""
	if n := len(m.inner); n > 0 && m.inner[n-1].to == m.to && m.inner[n-1].name != nil && (placeLike(m.inner[n-1].typ) || m.inner[n-1].typ == graph.Country) && m.inner[n-1].form != lexicon.Adjective {
		base.to = s.genitiveBefore(m.inner[n-1].from)
		name = s.surfaceOf(m.from, base.to)
	} else {
		for _, in := range m.inner {
			if in.typ == graph.Country && in.form == lexicon.Adjective && in.from > m.from {
				base.inner = []*mention{in}
				name = s.without(m, in)
			}
		}
	}
	if name == "" && m.name != nil && s.is(m.from, class.Body) {
		for k := m.from + 1; k+1 < m.to; k++ {
			if s.is(k, class.De) && s.toks[k+1].Cap {
				base.to, name = k, s.surfaceOf(m.from, k) // "Université de A", of a table
				break
			}
		}
	}
	if h, ok := s.classAt(m.from, class.Body); name == "" && ok && m.name == nil && m.from+h.n < m.to && !s.toks[m.from].AllCap && s.namedForPerson(m.from+h.n, m.to) {
		base.to, name = m.from+h.n, s.surfaceOf(m.from, m.from+h.n) // "l'Université Paul-Sabatier … celle de A"
	}
	if name == "" {
		return
	}
	s.addPhrase(&mention{from: j, to: c.to, typ: m.typ, head: m.head, base: base, inner: []*mention{c}, surface: name + " " + s.surfaceOf(s.genitiveBefore(c.from), c.to)})
}

// nextOwner returns the place that "celles de A et de B" goes on with behind c, and where "de" stands
// before it, or nil.
func (s *section) nextOwner(c *mention, last int) (*mention, int) {
	k := c.to + 1
	de, ok := s.deAt(k)
	if s.text(c.to) != "," && !s.is(c.to, class.PlainAnd) || !ok || k+de >= last {
		return nil, c.to
	}
	if n := s.coverAt(k + de); n != nil && n.name != nil && n.parent == nil && n.typ == c.typ && !nominalForm(n) {
		return n, k
	}
	return nil, c.to
}

// namedForPerson reports whether tokens a…b of a body are capital words that no name of the tables
// covers: "Université | Paul-Sabatier".
func (s *section) namedForPerson(a, b int) bool {
	for k := a; k < b; k++ {
		if t := &s.toks[k]; t.Punct || t.Number || !t.Cap || s.is(k, class.Function) || s.cover[k] != nil && s.cover[k].name != nil {
			return false
		}
	}
	return a < b
}

// namedSo returns the body of the tables whose name the text has and "celle de B" stands
// for, or nil.
func (s *section) namedSo(m *mention) *entity {
	if m.surface == "" {
		return nil
	}
	name := graph.Fold(m.surface)
	for _, e := range s.entities {
		if e.typ == m.typ && e.table != nil && graph.Fold(e.table.Canonical) == name {
			return e
		}
	}
	return nil
}

// namedButForBracket returns the body of the tables whose name a phrase is when the abbreviation in its
// midst is left out: "délégation de l'Union européenne (UE) au Laos"; or nil.
func (s *section) namedButForBracket(m *mention) *entity {
	open := -1
	for k := m.from + 1; k+3 < m.to && open < 0; k++ {
		if s.text(k) == "(" && s.text(k+2) == ")" {
			open = k
		}
	}
	if open < 0 || s.lang.Code != "fr" || m.base != nil {
		return nil
	}
	name := graph.Fold(s.surfaceOf(m.from, open) + " " + s.surfaceOf(open+3, m.to))
	for _, e := range s.entities {
		if e.typ == m.typ && e.table != nil && graph.Fold(e.table.Canonical) == name {
			return e
		}
	}
	return nil
}
