package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// workedAt returns the body in which somebody is told to have worked as what a post says: "X a
// travaillé au ministère de A comme directeur". The post is a former one then.
func (s *section) workedAt(p *post) *mention {
	if s.lang.Code != "fr" || len(p.bodies) > 0 {
		return nil
	}
	if p.also != nil && p.also.person == p.person && p.also.to <= p.from && p.person != nil && p.person.to <= p.also.from {
		if m := s.workedAt(p.also); m != nil {
			p.former = true
			return m
		}
	}
	first := s.firstOf(p.from)
	k := p.from - 1
	for k > first && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
		k--
	}
	for x := k; x >= max(first, k-3); x-- {
		h, ok := s.classAt(x, class.AtPost)
		if !ok || x+h.n != k+1 || h.entry.Attrs["as"] != "yes" {
			continue
		}
		c := s.outerEnding(x)
		if c == nil || c.typ != graph.Organization {
			return nil
		}
		for y := c.from - 1; y >= max(first, c.from-4); y-- {
			if s.is(y, class.Served) {
				p.former = true
				return c
			}
		}
		return nil
	}
	return nil
}

// settledSeat returns where a post is held of which others beside it tell, and whether they settle it;
// that may be nowhere that is named.
func (s *section) settledSeat(p *post) (*entity, bool) {
	switch {
	case p.lead != nil:
		return s.defaultBody(p.lead), true
	case p.host != nil:
		return s.sender(p), true
	case s.rankOnly(p):
		return nil, true
	}
	for _, seat := range []func(*post) *entity{s.colleaguesBody, s.governmentsSeat, s.officialsTown} {
		if e := seat(p); e != nil {
			return e, true
		}
	}
	return nil, false
}

// outerEnding returns the outermost mention of something that ends right before token i, or nil.
func (s *section) outerEnding(i int) *mention {
	if i < 1 || s.cover[i-1] == nil {
		return nil
	}
	c := s.cover[i-1]
	for c.parent != nil && c.parent.to == i {
		c = c.parent
	}
	if c.to != i || c.dead || c.ent == nil {
		return nil
	}
	return c
}

// deputySeat returns the region whose minister a vice-president is besides, where the adjective or
// the name stands with that post alone: "Vice-Président et Ministre flamand de l'Emploi".
func (s *section) deputySeat(p *post) *seat {
	if s.lang.Code != "fr" || p.person == nil || p.head.Attrs["body"] != "state" || p.head.Attrs["portfolio"] == "yes" {
		return nil
	}
	for _, q := range s.posts {
		if q.also != p || q.person != p.person || q.head == nil || q.head.Attrs["portfolio"] != "yes" || !s.is(q.from-1, class.PlainAnd) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) == 1 && bs[0].ent.typ == graph.Province {
			return &bs[0]
		}
	}
	return nil
}

// leadsFor returns the town or the body whose delegation the holder of a post leads, or is told to be
// of first, where nothing else says where a director or an officer of it has his post: "une mission de la ville de A,
// dirigée par M. X, directeur des relations internationales".
func (s *section) leadsFor(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "" || p.person == nil || p.plural || p.member {
		return nil
	}
	first := s.firstOf(p.from)
	k := min(p.from, p.person.from) - 1
	for k > first && (s.endsHonorific(k, first) || s.text(k) == "." || p.from < p.person.from && s.is(k, class.Article) && !s.is(k, class.De)) {
		k--
	}
	if !s.endsClass(k, class.Led, first) && !s.endsClass(k, class.Comprises, first) {
		return nil
	}
	for k > first && (s.is(k, class.Led) || s.is(k, class.Comprises) || s.is(k, class.Preposition) || s.text(k) == "," || s.endsClass(k, class.Led, first)) {
		k--
	}
	c := s.outerEnding(s.townEnd(k + 1))
	if c == nil || c.typ != graph.Place && c.typ != graph.Organization && (c.typ != graph.Province || p.head.Attrs["affairs"] != "yes") {
		return nil
	}
	for x := c.from - 1; x >= max(first, c.from-6) && !s.toks[x].Punct; x-- {
		if s.is(x, class.Deputation) {
			return c.ent
		}
	}
	return nil
}

// chairOfDeputation returns the body whose delegation a president or the like is told to lead somewhere: "le président X a
// conduit à A une délégation du Parlement wallon", "le président X, à la tête d'une délégation de la Chambre de commerce".
func (s *section) chairOfDeputation(p *post) *entity {
	if s.lang.Code != "fr" || p.person == nil || p.plural || p.former || !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		return nil
	}
	_, last := s.bounds(p.from)
	for k, led := max(p.to, p.person.to), false; k < last && !s.is(k, class.RelativeSubject); k++ {
		led = led || s.is(k, class.LeadVerb) || s.is(k, class.HeadOf)
		if !s.is(k, class.Deputation) {
			continue
		}
		de, ok := s.deAt(k + 1)
		if c := s.coverAt(k + 1 + de); led && ok && c != nil && c.typ == graph.Organization && c.from == k+1+de {
			return c.ent
		}
		return nil
	}
	return nil
}

// seatSignatures gives the posts of a signature the body that stands behind a comma and ends the
// line: "X, directeur de la jeunesse, Région A".
func (s *section) seatSignatures() {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.person.to > p.from || len(p.bodies) > 0 || p.adj != nil || p.plural || p.member || p.same || p.head == nil || p.head.Attrs["body"] != "" {
			continue
		}
		first, last := s.bounds(p.from)
		to := s.fieldEnd(p.to, last)
		if p.person.from-first > 4 || s.text(to) != "," || to+1 >= last {
			continue
		}
		k := to + 1
		for k < last && s.cover[k] == nil && (s.is(k, class.FirstLevel) || s.is(k, class.PlaceHead)) && s.toks[k].Cap {
			k++ // "Région A"
		}
		c := s.coverAt(k)
		if c == nil || c.typ != graph.Organization && k == to+1 || c.typ != graph.Organization && !placeLike(c.typ) || nominalForm(c) || c.to < last-1 || !s.toks[to+1].Cap {
			continue
		}
		if to > p.to {
			p.title += " " + s.surfaceOf(p.to, to)
		}
		p.bodies, p.to = []*mention{c}, c.to
	}
}

// fieldEnd returns the end of the field of an office, "de la communication", that begins at token k,
// or k.
func (s *section) fieldEnd(k, last int) int {
	const longest = 6 // words
	if !s.is(k, class.De) {
		return k
	}
	for x := k + 1; x < min(last, k+longest); x++ {
		switch {
		case s.text(x) == ",":
			return x
		case s.toks[x].Cap || s.toks[x].Punct || s.cover[x] != nil:
			return k
		}
	}
	return k
}

// governmentsSeat returns the region or province of whose government the first minister, told of
// before in the sentence, has with him the minister of whom a post is told: "le premier ministre du
// Québec, X, accompagné du ministre de l'Économie, Y", "… et la ministre de la Culture, Z".
func (s *section) governmentsSeat(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["portfolio"] != "yes" || p.head.Attrs["body"] != "state" || p.adj != nil || p.person == nil || p.person.from < p.to {
		return nil
	}
	s.indexSentences()
	for _, q := range s.postsIn[s.sent[p.from]] {
		if q.to > p.from || q.person == nil || q.person == p.person || q.head == nil || q.head.Attrs["body"] != "state" && q.head.Attrs["body"] != "province" {
			continue
		}
		bs := s.namedBodies(q)
		if len(bs) != 1 || bs[0].ent.typ != graph.Province || !s.lang.Lists(class.GovernmentPost, q.head.Lemma()) && !s.lang.Lists(class.StateHead, q.head.Lemma()) {
			continue
		}
		k := max(q.to, q.person.to)
		if s.text(k) == "," {
			k++
		}
		if h, ok := s.classAt(k, class.Accompanied); ok {
			k += h.n
		} else if s.is(k, class.PlainAnd) {
			k++
		} else {
			continue
		}
		for k < p.from && (s.is(k, class.Determiner) || s.is(k, class.Preposition) || s.is(k, class.PostBefore)) {
			k++
		}
		if k == p.from {
			return bs[0].ent
		}
	}
	return nil
}

// officialsTown returns the province or the town whose governor or prefect stands before the mayor
// "de la ville" in the sentence: "Le gouverneur de A, X, et le maire de la ville, Y".
func (s *section) officialsTown(p *post) *entity {
	if s.lang.Code != "fr" || p.here == 0 || p.head.Attrs["body"] != "place" || !s.is(p.from-1, class.Determiner) && !s.is(p.from-1, class.De) {
		return nil
	}
	var out *entity
	s.indexSentences()
	for _, q := range s.postsIn[s.sent[p.from]] {
		if q.to > p.from || q.head == nil || q.head.Attrs["body"] != "province" || q.person == nil {
			continue
		}
		if bs := s.namedBodies(q); len(bs) == 1 && placeLike(bs[0].ent.typ) {
			out = bs[0].ent
		}
	}
	return out
}
