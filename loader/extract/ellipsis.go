package extract

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ellipses makes the bodies that share a head: "Comités populaires de Quang
// Binh, de Hà Tinh et de Quang Tri".
func (s *section) ellipses(m *mention, last int) {
	if len(m.inner) == 0 || !s.lang.Ends(s.fold(m.from), class.PluralEnding) && !s.manyAcronym(m.from) {
		return
	}
	if s.friendships(m, last) {
		return
	}
	owner := m.inner[len(m.inner)-1]
	if k := m.inner[0].to; s.lang.Code == "fr" && m.inner[0].form == lexicon.Adjective && m.to == k+2 && s.is(k, class.PlainAnd) && s.coverAt(k+1) != nil && s.coverAt(k+1).form == lexicon.Adjective {
		owner, m.inner, m.to = m.inner[0], m.inner[:1], k // "les Assemblées nationales vietnamienne et laotienne"
	}
	if owner.to != m.to || owner.name == nil {
		return
	}
	if n := len(m.inner); n > 1 && s.toks[owner.from].Hyphen && m.inner[n-2].typ == graph.Country && owner.typ == graph.Country && m.head.Attrs["owner"] == "yes" && m.head.Attrs["session"] != "yes" {
		m.dead = true // "les Assemblées nationales Cambodge-Laos-Vietnam": one of each state, and none of all
		return
	}
	k := m.to
	for k < last {
		n := k
		if s.toks[n].Text != "," && !s.is(n, class.And) {
			return
		}
		n++
		if h, ok := s.classAt(n, class.De); ok {
			n += h.n
		}
		if h, ok := s.classAt(n, class.PlaceHead); ok && s.lang.Code == "fr" && placeLike(owner.typ) {
			if c := s.placeWithHead(n, h, last); c != nil {
				n = c.from // "les Comités de A et de la province de B"
			}
		}
		c := s.coverAt(n)
		if c == nil || c.name == nil || c.typ != owner.typ && !(placeLike(c.typ) && placeLike(owner.typ)) || c.form != owner.form {
			return
		}
		head := s.singularHead(m, owner)
		if m.surface == "" {
			m.surface = head + s.ofPlace(owner, m.from)
		}
		name := head + s.ofPlace(c, k)
		if s.genitiveBefore(c.from) == c.from && c.form != lexicon.Adjective {
			name = head + withDe(s.surfaceOf(c.from, c.to))
		}
		s.alsoOf(m, c, name)
		k = c.to
	}
}

// manyAcronym reports whether an acronym at token k, which has no plural, stands for several bodies, as the
// article or the noun before it tells: "les APW de Mila et de Batna", "les assemblées APW de Mila et de Batna".
func (s *section) manyAcronym(k int) bool {
	if s.lang.Code != "fr" || k < 1 || !isAcronym(s.toks[k].Text) {
		return false
	}
	return s.is(k-1, class.PluralArticle) || k > 0 && !s.toks[k-1].Cap && !s.toks[k-1].Punct && s.lang.Ends(s.fold(k-1), class.PluralEnding)
}

// friendships makes the two bodies of "Associations d'amitié Vietnam-Laos et
// Laos-Vietnam": the one of either state.
func (s *section) friendships(m *mention, last int) bool {
	n := len(m.inner)
	if n < 2 || m.inner[n-1].to != m.to || !s.hasClass(m, class.Friendship) || !s.is(m.to, class.PlainAnd) {
		return false
	}
	a, b := s.coverAt(m.to+1), (*mention)(nil)
	if a != nil && a.typ == graph.Country {
		k := a.to
		if s.dash(k) {
			k++
		}
		b = s.coverAt(k)
	}
	if b == nil || b.typ != graph.Country || b.to > last || b.from-a.to > 1 {
		return false
	}
	head := s.singularHead(m, m.inner[n-2])
	m.surface = head + s.surfaceOf(m.inner[n-2].from, m.to)
	more := &mention{from: a.from, to: b.to, typ: m.typ, head: m.head, extra: true, base: m, inner: []*mention{a, b}, surface: head + s.surfaceOf(a.from, b.to)}
	m.more = append(m.more, more)
	s.mentions = append(s.mentions, more)
	return true
}

// alsoOf adds the body of the same head as m that another place or state owns.
func (s *section) alsoOf(m, owner *mention, name string) {
	more := &mention{from: owner.from, to: owner.to, typ: m.typ, head: m.head, extra: true, base: m, inner: []*mention{owner}, surface: name}
	for _, in := range m.inner {
		if in.typ == graph.Party {
			more.inner = append(more.inner, in)
		} else if s.lang.Code == "fr" && in.typ == graph.Organization && in.to < m.to && placeLike(owner.typ) {
			more.inner = append([]*mention{in}, more.inner...) // "les Comités du Front de A et de B"
		}
	}
	m.more = append(m.more, more)
	s.mentions = append(s.mentions, more)
}

// singularHead returns what the bodies of an ellipsis have in common, as one of
// them has it: "ambassade ", "Comité populaire ".
func (s *section) singularHead(m, owner *mention) string {
	end := s.placeNounBefore(owner.from, m.from)
	var words []string
	k := m.from
	for ; k < end && !s.is(k, class.De); k++ {
		words = append(words, singularWord(s.surfaceOf(k, k+1)))
	}
	if rest := s.surfaceOf(k, end); rest != "" {
		words = append(words, rest)
	}
	return strings.Join(words, " ") + " "
}

// placeNounBefore returns where the "de" of a place at token i begins, or that of the
// noun of its kind before it, "de la région de A", but not before token first.
func (s *section) placeNounBefore(i, first int) int {
	at := s.genitiveBefore(i)
	if s.lang.Code != "fr" {
		return at
	}
	for k := at - 1; k > first && k >= at-3; k-- {
		if h, ok := s.classAt(k, class.PlaceHead); ok && k+h.n == at && s.genitiveBefore(k) < k {
			return max(first, s.genitiveBefore(k))
		}
	}
	return at
}

// ofPlace returns the place that owns one body of an ellipsis, as its name has it: with
// the noun of its kind where that stands for it alone, "de la région de A".
func (s *section) ofPlace(c *mention, first int) string {
	at := s.placeNounBefore(c.from, first)
	if s.is(at, class.PluralDe) {
		at = s.genitiveBefore(c.from) // "des provinces de A et de B"
	}
	return s.surfaceOf(at, c.to)
}

// genitiveBefore returns where the "de" right before token i begins, or i.
func (s *section) genitiveBefore(i int) int {
	for k := max(0, i-3); k < i; k++ {
		if h, ok := s.classAt(k, class.De); ok && k+h.n == i {
			return k
		}
	}
	return i
}

// leftExtend takes ordinals and numbers in front of the head.
func (s *section) leftExtend(m *mention, first int) {
	for m.from > first {
		t := &s.toks[m.from-1]
		switch {
		case m.typ == graph.Agreement && s.aboutSoMany(m, first):
			return
		case s.isOrdinal(m.from - 1):
			m.from--
		case m.typ == graph.Agreement && s.lang.Code == "fr" && m.count == 0 && s.is(m.from-1, class.Other) && s.numberBefore(m.from-1, first) > 0:
			m.from-- // "huit autres protocoles"
		case m.typ == graph.Agreement && s.numberBefore(m.from, first) > 0:
			n := s.numberBefore(m.from, first)
			h, _ := s.classAt(m.from-n, class.Number)
			m.count = numberOf(h)
			m.from -= n
			return
		case t.Number && m.typ == graph.Agreement && len(t.Text) <= 3:
			n, err := strconv.Atoi(t.Text) // "15 documents de coopération"
			if err != nil {
				return
			}
			m.count = n
			m.from--
			return
		case m.typ == graph.Agreement && s.is(m.from-1, class.New):
			m.from--
		default:
			return
		}
	}
}

// sharesHead reports whether the text names a body only with others of its head, so that
// its words are not its name: "Universités de A | et de B"; an acronym in them is one.
func (s *section) sharesHead(m *mention) bool {
	return m.surface != "" && len(m.more) > 0 && m.abbr == ""
}

// ellipsisEnd returns where the last of the bodies ends that share a head with m.
func (m *mention) ellipsisEnd() int {
	if n := len(m.more); n > 0 && m.more[n-1].base == m {
		return m.more[n-1].to
	}
	return m.to
}

// inEllipsis reports whether a place in the phrase of m is the owner of a body that shares
// its head with another there: B in "entre les Parlements de A et de B".
func (m *mention) inEllipsis(place *mention) bool {
	return slices.ContainsFunc(m.inner, func(x *mention) bool { return ownsEllipsis(x, place) })
}
