package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// counterpartBody makes the body that "son homologue" at token j is behind another one, in
// tokens a…b: "la Chambre de commerce de A et son homologue de B", "le ministère vietnamien
// de la Santé avec son homologue chinois".
func (s *section) counterpartBody(j, a, b int) {
	h, _ := s.classAt(j+1, class.Counterpart)
	k := j + 1 + h.n
	if s.pluralNoun(j + 1) {
		return
	}
	m := s.otherBodyOf(j, a)
	if m == nil && s.is(j-1, class.With) {
		m = s.signingBody(j, a)
	}
	var of *mention // whose name the two stand in
	if m == nil {
		m, of = s.bodyBesideIn(j)
	}
	if m == nil || len(m.inner) == 0 {
		return
	}
	if de, ok := s.deAt(k); ok && of == nil {
		if head, ok := s.classAt(k+de, class.PlaceHead); ok {
			if in := s.placeWithHead(k+de, head, b); in != nil {
				de = in.from - k
			}
		}
		if c := s.coverAt(k + de); c != nil && c.name != nil && (placeLike(c.typ) || c.typ == graph.Country) && !nominalForm(c) && !s.namedBehind(c.to, b) {
			s.ofSameKind(m, c, j)
		}
		return
	}
	c := s.coverAt(k)
	if of != nil {
		c = of.innerAt(k)
	}
	if c == nil || c.name == nil || c.typ != graph.Country || c.form != lexicon.Adjective || s.namedBehind(c.to, b) {
		return
	}
	for _, in := range m.inner {
		if in.typ != graph.Country || in.name == nil || in.name.Country == c.name.Country {
			continue
		}
		base := &mention{from: m.from, to: m.to, typ: m.typ, head: m.head}
		name := s.surfaceOf(m.from, in.from) + " " + s.surfaceOf(c.from, c.to)
		switch {
		case in.form == lexicon.Adjective && in.to < m.to:
			base.inner = []*mention{in}
			name += " " + s.surfaceOf(in.to, m.to)
		case in.form == lexicon.Adjective:
			base.to = in.from
		case in.to == m.to:
			base.to = s.genitiveBefore(in.from)
			name = s.surfaceOf(m.from, base.to) + " " + s.surfaceOf(c.from, c.to)
		default:
			continue
		}
		other := &mention{from: j, to: c.to, typ: m.typ, head: m.head, base: base, inner: []*mention{c}, surface: name, parent: of}
		if h, ok := s.classAt(m.from, class.Body); ok && s.lang.Lists(class.Ministry, m.head.Lemma()) {
			if end := s.otherSector(c.to, b); end > c.to {
				other.to, other.sector = end, [2]int{c.to, end}
				other.surface = s.surfaceOf(m.from, m.from+h.n) + " " + s.surfaceOf(c.from, end)
			}
		}
		if of != nil {
			of.inner = append(of.inner, other)
		}
		s.addPhrase(other)
		return
	}
}

// signingBody returns the body that begins the clause in which "avec" before token j stands,
// or nil: "L'Assemblée nationale de A a signé un mémorandum avec son homologue".
func (s *section) signingBody(j, first int) *mention {
	var out *mention
	for k := j - 2; k >= max(first, j-2*counterpartReach); k-- {
		c := s.cover[k]
		switch {
		case c == nil && (s.text(k) == ";" || s.is(k, class.Post) || s.is(k, class.RelativeSubject) || s.is(k, class.Deputation)), c != nil && c.typ == graph.Person:
			return nil
		case c == nil || c.typ != graph.Organization || out != nil:
			continue
		}
		for c.parent != nil {
			c = c.parent
		}
		if c.typ != graph.Organization || c.nominal || c.extra || s.postBefore(c.from) || c.from-first > 2 || !s.startsVerb(c.to) {
			return nil
		}
		out = c
	}
	return out
}

// namedBehind reports whether a person's name follows at token k, whose post the words
// before it tell: "son homologue chinois, M. Li".
func (s *section) namedBehind(k, last int) bool {
	if k < last && s.text(k) == "," {
		k++
	}
	return k < last && (s.toks[k].Cap && s.cover[k] == nil || s.is(k, class.Honorific))
}
