package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A unit is a noun phrase as a verb sees it: a person with all posts around
// the name, a place with "la province de" before it, a body, an event.
type unit struct {
	from, to int
	m        *mention
	typ      graph.EntityType
}

// indexSentences lists mentions and posts by sentence, anew where some were
// added since.
func (s *section) indexSentences() {
	if s.inSent != nil && s.indexed == [2]int{len(s.mentions), len(s.posts)} {
		return
	}
	s.indexed = [2]int{len(s.mentions), len(s.posts)}
	s.inSent, s.postsIn = make([][]*mention, len(s.sents)), make([][]*post, len(s.sents))
	file(s.inSent, s.mentions, func(m *mention) int { return s.sent[m.from] })
	file(s.postsIn, s.posts, func(p *post) int { return s.sent[p.from] })
}

// file puts the items into the lists that place gives, those aside that it
// gives -1. The empty lists come to share one array.
func file[T any](lists [][]T, items []T, place func(T) int) {
	counts := make([]int, len(lists))
	for _, x := range items {
		if n := place(x); n >= 0 {
			counts[n]++
		}
	}
	all, from := make([]T, len(items)), 0
	for n, count := range counts {
		lists[n] = all[from : from : from+count]
		from += count
	}
	for _, x := range items {
		if n := place(x); n >= 0 {
			lists[n] = append(lists[n], x)
		}
	}
}

// units returns the outermost noun phrases of sentence n, in order.
func (s *section) unitsOf(n int) []unit {
	sent := s.sents[n]
	d, from := s.desk, len(s.desk.units)
	d.taken = cleared(d.taken, sent.Last-sent.First)
	taken := d.taken
	mark := func(u unit) {
		u.from, u.to = max(u.from, sent.First), min(u.to, sent.Last)
		for k := u.from; k < u.to; k++ {
			taken[k-sent.First] = true
		}
		d.units = append(d.units, u)
	}
	free := func(a, b int) bool {
		a, b = max(a, sent.First), min(b, sent.Last)
		for k := a; k < b; k++ {
			if taken[k-sent.First] {
				return false
			}
		}
		return true
	}
	s.indexSentences()
	prev := -1
	for _, m := range s.inSent[n] {
		if m.typ != graph.Person || m.ent == nil || m.dead || m.from < sent.First || m.to > sent.Last {
			continue
		}
		u := unit{m.from, m.to, m, graph.Person}
		for _, p := range s.postsIn[n] {
			if p.person == m && !p.apart && !s.otherOfHis(n, p, m) && !s.personBetween(p.to, m.from) && !s.personBetween(m.to, p.from) && !s.relativeBetween(m.to, p.from) {
				u.from, u.to = min(u.from, p.from), max(u.to, p.to)
				if len(p.bodies) > 0 && p.to <= m.from && p.bodies[0].from > m.to && p.bodies[0].from-m.to <= 5 {
					u.to = max(u.to, p.bodies[0].to) // "Governor X of Khammouane"
				}
			}
		}
		u.from = s.spouseEdge(m, s.counterpartEdge(s.leftEdge(u.from, sent.First), sent.First), sent.First)
		u.to = s.underEdge(s.stateEdge(n, m, s.asideEdge(n, m, s.chargeEdge(s.rightEdge(u.to, sent.Last), sent.Last), sent.Last)), sent.Last)
		if k := min(s.itemEdge(prev, u.from), s.untoldEdge(n, prev, u, sent.Last)); k < u.from {
			u.from = s.leftEdge(k, sent.First)
		}
		for !free(u.from, u.to) && u.from < m.from {
			u.from++
		}
		mark(u)
		prev = u.to
	}
	for _, m := range s.inSent[n] {
		if m.ent == nil || m.dead || m.extra || m.parent != nil || m.typ == graph.Person || m.from < sent.First || m.to > sent.Last || nominalForm(m) && !s.statePower(m) || s.possessor(m, sent.Last) || s.provinceOfRegion(m) != nil || s.townsState(m) {
			continue
		}
		if !free(m.from, m.to) {
			continue
		}
		u := unit{m.from, s.edgeOf(m, sent.Last), m, m.typ}
		switch {
		case nominalForm(m) && s.lang.Code == "en":
			u.to++
		case nominalForm(m):
			u.from--
		}
		u.from = s.leftEdge(u.from, sent.First)
		for !free(u.from, u.to) && u.from < m.from {
			u.from++
		}
		mark(u)
	}
	out := d.units[from:len(d.units):len(d.units)]
	slices.SortFunc(out, func(a, b unit) int { return a.from - b.from })
	return out
}

// relativeBetween reports whether a relative clause begins in tokens a…b: "X, qui
// dirige A, a été nommé président de B".
func (s *section) relativeBetween(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.RelativeSubject) {
			return true
		}
	}
	return false
}

// statePower reports whether an adjective stands for its state, or for where somebody is: "le gouvernement
// vietnamien", "l'État malgache", "the Lao government", "en terre togolaise".
func (s *section) statePower(m *mention) bool {
	if s.lang.Code == "en" {
		return m.typ == graph.Country && m.form == lexicon.Adjective && m.to < len(s.toks) && s.is(m.to, class.StatePower) && s.cover[m.to] == nil
	}
	if m.form == lexicon.Adjective && s.is(m.from-1, class.Land) && s.cover[m.from-1] == nil {
		return true // "en terre togolaise", "sur le sol valaisan"
	}
	if m.typ != graph.Country || m.form != lexicon.Adjective || m.from == 0 {
		return false
	}
	if before := s.coverEnding(m.from - 1); before != nil && s.is(m.from-1, class.PlainAnd) && before.from > 0 && s.pluralNoun(before.from-1) {
		m = before // "les gouvernements togolais et béninois"
	}
	return m.typ == graph.Country && m.form == lexicon.Adjective && m.from > 0 && s.is(m.from-1, class.StatePower) && s.coverAt(m.from-1) == nil
}

// leftEdge moves the beginning of a noun phrase over its article, honorifics,
// and "la province chinoise du".
func (s *section) leftEdge(i, first int) int {
	for i > first {
		k := i - 1
		t := &s.toks[k]
		switch {
		case t.Punct && !(t.Text == "." && k > first && s.endsHonorific(k-1, first)) && !s.genitiveMark(k):
			return i
		case t.Text == ".":
			i = s.honorificStart(k-1, first)
			continue
		case s.is(k, class.Determiner) && !s.is(k, class.De):
			i--
			continue
		case s.endsHonorific(k, first):
			i = s.honorificStart(k, first)
			continue
		case s.genitiveMark(k):
			// "China's Yunnan"
			if c := s.nameEnding(k); c != nil && (c.typ == graph.Country || c.typ == graph.Province) && c.from >= first {
				i = c.from
				continue
			}
			if x := s.stateEnding(k); x >= first {
				i = x // within the name of an event: "a visit to China's Yunnan"
				continue
			}
			return i
		}
		if h := s.companyBefore(i, first); h < i {
			i = h
			continue
		}
		// "province (chinoise) de", "région"
		j := k
		for j >= first && (s.is(j, class.De) || s.is(j, class.ArticleBehindDe)) {
			j--
		}
		if c := s.coverAt(i); j == k && s.lang.Code == "fr" && (c == nil || !placeLike(c.typ)) {
			return i
		}
		x := j
		for x >= first && (s.adjectiveInside(x) || j < k && s.lang.Code == "fr" && s.cover[x] == nil && !s.endsClass(x, class.PlaceHead, first) && (s.is(x, class.Adjective) || s.adjectival(x))) {
			x-- // "la province chinoise du", "la commune urbaine de"
		}
		if x >= first && j < k && s.cover[x] != nil && s.cover[x].form == lexicon.Adjective && s.cover[x].to == x+1 && s.cover[x].from >= first {
			x = s.cover[x].from - 1 // "la ville sud-coréenne de"
		}
		if x >= first {
			for y := max(first, x-2); y <= x; y++ {
				if h, ok := s.classAt(y, class.PlaceHead); ok && y+h.n == x+1 {
					i = y
					goto next
				}
				if h, ok := s.classAt(y, class.Body); ok && y+h.n == x+1 && h.entry.Attrs["of"] == string(graph.Place) {
					i = y // "la mairie de A et celle de B"
					goto next
				}
			}
		}
		return i
	next:
	}
	return i
}

// adjectiveInside reports whether the adjective of a state stands at token k, by
// itself or inside a phrase: "une visite dans la province lao de X".
func (s *section) adjectiveInside(k int) bool {
	if c := s.coverAt(k); c != nil {
		return c.form == lexicon.Adjective
	}
	if k < 0 || s.cover[k] == nil {
		return false
	}
	n := s.nameStarting(k)
	return n != nil && n.form == lexicon.Adjective
}

// stateEnding returns where the name of a state begins that ends right before
// token k, covered or not, or -1.
func (s *section) stateEnding(k int) int {
	for n := 1; n <= 2 && n <= k; n++ {
		for _, h := range s.nameHits[k-n] {
			if h.N == n && h.Values[0].Name.Type == graph.Country {
				return k - n
			}
		}
	}
	return -1
}

// honorificStart returns where the longest honorific that ends with token k
// begins: "général de division".
func (s *section) honorificStart(k, first int) int {
	for x := max(first, k-6); x < k; x++ {
		for _, h := range s.hits[x] {
			if h.class == class.Honorific && x+h.n == k+1 {
				return x
			}
		}
	}
	return k
}

func (s *section) endsHonorific(k, first int) bool {
	for x := max(first, k-6); x <= k; x++ {
		if !s.is(x, class.Honorific) {
			continue
		}
		for _, h := range s.hits[x] {
			if h.class == class.Honorific && x+h.n == k+1 {
				return true
			}
		}
	}
	return false
}
