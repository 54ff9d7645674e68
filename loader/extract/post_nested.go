package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// governs reports whether post q is only whom the holder of post p works for, so
// that the name behind both is that of p's: "le conseiller du Premier ministre,
// X", "ministre délégué auprès du ministre de la Santé". Where q's own name
// follows at once ("conseiller du président X") it is a post of its own.
func (s *section) governs(p, q *post, last int) bool {
	if s.lang.Code != "fr" || p.head == nil || q.head == nil || p.member || len(p.bodies) > 0 {
		return false
	}
	k := p.to
	if s.is(k, class.AccreditedTo) {
		k++
	}
	de, ok := s.deAt(k)
	if !ok || k+de != q.from && s.overMajesty(k+de) != q.from && s.overOffice(k+de) != q.from {
		return false
	}
	if q.to >= last || p.from < 2 {
		return true
	}
	// "X, envoyé spécial du secrétaire général du Parti, Y, …": Y is the latter.
	if s.text(q.to) == "," && s.text(p.from-1) == "," && s.toks[p.from-2].Cap && (s.toks[q.to+1].Cap || s.is(q.to+1, class.Honorific)) {
		return s.goesOnWithPost(q.to+1, last)
	}
	t := &s.toks[q.to]
	return t.Punct || !t.Cap && !s.is(q.to, class.Honorific)
}

// goesOnWithPost reports whether the name at token k, behind a comma, has a post of its own
// behind it, so that a list goes on there: "X, conseiller du président A, Y, maire de B".
func (s *section) goesOnWithPost(k, last int) bool {
	for n := k; n < min(last, k+6); n++ {
		if s.text(n) == "," {
			return n > k+1 && (s.is(n+1, class.Post) || s.is(n+1, class.PostBefore))
		}
		if s.toks[n].Punct {
			return false
		}
	}
	return false
}

// overOffice returns the token behind "cabinet du" at token k, before the post of whose
// office it is: "conseiller spécial du cabinet du Premier ministre"; or k.
func (s *section) overOffice(k int) int {
	if !s.is(k, class.Body) || s.toks[k].Cap || s.cover[k] != nil {
		return k
	}
	h, _ := s.classAt(k, class.Body)
	if de, ok := s.deAt(k + h.n); ok {
		return k + h.n + de
	}
	return k
}

// overMajesty returns the token behind "SM le" or "Sa Majesté le" at token k, before the
// post of a king: "le conseiller de SM le Roi".
func (s *section) overMajesty(k int) int {
	h, ok := s.classAt(k, class.Honorific)
	for _, x := range s.hits[k] {
		if x.class == class.Honorific && s.is(k+x.n, class.Article) && s.is(k+x.n+1, class.SoleRuler) {
			h = x // "Sa Majesté | le Roi", which may be one title too
		}
	}
	if !ok && s.toks[k].AllCap && len(s.toks[k].Text) == 2 {
		h.n, ok = 1, true
	}
	if !ok {
		return k
	}
	if k += h.n; s.is(k, class.Article) {
		k++
	}
	return k
}

// absorb makes post q a part of post p, whose title and body then are q's. It returns the head that p had.
func (s *section) absorb(p, q *post) *lexicon.Entry {
	head := p.head
	p.title += " " + s.surfaceOf(p.to, q.from) // "directeur de cabinet" + "du" + "wali"
	if !s.toks[q.from-1].Elided {
		p.title += " "
	}
	p.title += q.title
	p.bodies, p.fallback, p.here = q.bodies, q.fallback, q.here
	if p.adj == nil {
		p.adj = q.adj
	}
	p.head, p.serves = q.head, true
	for k := p.to; k < q.to; k++ {
		s.postCover[k] = true
	}
	p.to = q.to
	return head
}

// workplace reports whether a body stands at token n behind "à", in which the
// holder of a post that no "de" gives a body works.
func (s *section) workplace(p *post, n int) bool {
	if s.lang.Code != "fr" || p.head == nil || p.member {
		return false
	}
	c := s.coverAt(n)
	if p.head.Attrs["envoy"] == "yes" && (c == nil || c.head == nil || !s.lang.Lists(class.Mission, c.head.Lemma())) {
		return false // an ambassador to the UN; but "chargé d'affaires à l'ambassade de A"
	}
	return c != nil && c.typ == graph.Organization
}

// chairs reports whether a region or town at c is one that a president presides
// over besides a body: "présidente de l'Association des régions et de la région X".
func (s *section) chairs(p *post, c *mention) bool {
	return s.lang.Code == "fr" && placeLike(c.typ) && p.bodies[0].typ == graph.Organization && s.lang.Lists(class.ChairPost, p.head.Lemma())
}

// bodyUntold reports whether "de" and a noun of which nothing was made follow a
// post that any body may have, so that it is held in neither state nor party:
// "président de la Voie démocratique", "secrétaire général des services".
func (s *section) bodyUntold(p *post) bool {
	if p.meeting || p.untold {
		return true
	}
	if s.lang.Code != "fr" || p.plural || p.adj != nil || p.here > 0 {
		return false
	}
	if s.ofPeople(p) {
		return true
	}
	switch body := p.head.Attrs["body"]; {
	case body == "party" && s.lang.Lists(class.UnseatedPost, p.head.Lemma()):
		return false
	case body != "party" && !(body == "state" && s.lang.Lists(class.ChairPost, p.head.Lemma())):
		return false
	}
	de, ok := s.deAt(p.to)
	k := p.to + de
	return ok && s.coverAt(k) == nil && !s.toks[k].Punct && !s.toks[k].Number && !s.is(k, class.PlaceNoun) && !s.is(k, class.RulingParty) && !s.is(k, class.This) && !s.is(k, class.StateNoun)
}

// ofPeople reports whether "des" and a capital word of which nothing was made follow a state's post
// without a sector, so that it is held among a people: "roi des Sanga", "le sultan des Haoussa".
func (s *section) ofPeople(p *post) bool {
	k := p.to + 1
	return p.head.Attrs["body"] == "state" && p.head.Attrs["portfolio"] != "yes" && s.is(p.to, class.PluralDe) && k < len(s.toks) && s.unknownCapital(k) && !s.is(k, class.StateNoun) && !s.is(k, class.Body)
}

// anotherOfficial reports whether the posts behind the name m are those of people
// whom the text does not name: "le Premier ministre, M. X, le ministre de la Santé,
// le wali et …": m has a post before the name, and they have articles.
func (s *section) anotherOfficial(m *mention) bool {
	if s.lang.Code != "fr" || s.text(m.to) != "," || !s.is(m.to+1, class.DefiniteArticle) {
		return false
	}
	end := m.to + 2
	for _, q := range s.posts {
		if q.from == end {
			end = q.to
		}
	}
	if end > m.to+2 && s.text(end) == "," && s.is(end+1, class.Honorific) {
		return true // "Mme X, le délégué de A, M. Y": the latter's
	}
	if end == m.to+2 || !(s.is(end, class.PlainAnd) && s.is(end+1, class.DefiniteArticle)) && !(s.text(end) == "," && s.is(end+1, class.DefiniteArticle)) {
		return false
	}
	for _, q := range s.posts {
		if q.person == m && q.to <= m.from && s.is(q.from-1, class.DefiniteArticle) {
			return true
		}
	}
	return false
}

// standsFor reports whether the person behind a post and a comma acts for its holder:
// "Au nom du gouverneur, X, secrétaire général, a remercié …", "Représentant le
// ministre de la Santé, X a souri".
func (s *section) standsFor(p *post, m *mention) bool {
	end := p.to
	if c := s.coverAt(end); c != nil && c.typ == graph.Country && nominalForm(c) {
		end = c.to // "Au nom du président vietnamien, l'ambassadeur X"
	}
	if s.lang.Code != "fr" || s.text(end) != "," {
		return false
	}
	first, last := s.bounds(p.from)
	for k := max(first, p.from-4); k < p.from; k++ {
		h, ok := s.classAt(k, class.StandsFor)
		if !ok || k+h.n < p.from-1 {
			continue
		}
		if s.startsVerb(m.to) {
			return true
		}
		q := s.postStartingAfter(m.to, last)
		if q == nil || s.text(m.to) != "," {
			return false
		}
		return q.to >= last || !s.toks[q.to].Cap && !s.is(q.to, class.Honorific) && !(s.text(q.to) == "," && q.to+1 < last && (s.toks[q.to+1].Cap || s.is(q.to+1, class.Honorific)))
	}
	return false
}

// employers reports whether post p, set by commas behind post q of somebody who works
// for another, is that other's, whose name stands behind it: "X, directeur de cabinet
// du ministre d'État, ministre de l'Intérieur, Y".
func (s *section) employers(q, p *post, m *mention) bool {
	if !q.serves || s.text(q.to) != "," || q.to+1 != p.from {
		return false
	}
	k := p.to
	if s.text(k) == "," {
		k++
	}
	for h, ok := s.classAt(k, class.Honorific); ok; h, ok = s.classAt(k, class.Honorific) {
		if k += h.n; s.text(k) == "." {
			k++
		}
	}
	c := s.coverAt(k)
	return c != nil && c.typ == graph.Person && c != m
}

// servedHere reports whether a unit begins right behind the post of somebody who works
// for the one whom it names, who is no second member of a list.
func (s *section) servedHere(u unit) bool {
	if u.typ != graph.Person || s.text(u.from-1) != "," {
		return false
	}
	for _, p := range s.postsIn[s.sent[u.from]] {
		if s.lang.Code == "fr" && p.person == u.m && s.text(u.m.to) == "," && p.from > u.m.to {
			return false // "A, chef de cabinet du ministre de B, C, maire de D, et E"
		}
	}
	for _, p := range s.postsIn[s.sent[u.from]] {
		if p.serves && p.to == u.from-1 && p.person != nil && p.person != u.m {
			return true
		}
	}
	return false
}

// ofGathering reports whether "de" and a gathering follow a post, which is then held there
// and in no body told of before: "X, vice-présidente de la conférence".
func (s *section) ofGathering(p *post) bool {
	de, ok := s.deAt(p.to)
	if !ok {
		return p.meeting
	}
	c := s.coverAt(p.to + de)
	return c != nil && c.typ == graph.Event
}
