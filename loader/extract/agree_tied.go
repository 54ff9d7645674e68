package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// byTie adds whom the pronoun means in a clause that says whom an agreement ties: "A a dénoncé l'accord
// qui le liait à B" binds A, "offerts par A, en vertu de la convention qui la lie à B" too: the last one
// named before whose article is of the pronoun's gender.
func (f *sidesOf) byTie() {
	s := f.s
	for _, m := range f.e.mentions {
		if s.lang.Code != "fr" || m.dead || !s.is(m.to, class.RelativeSubject) || !s.is(m.to+1, class.ObjectClitic) || !s.is(m.to+2, class.Links) {
			continue
		}
		n := s.sent[m.from]
		units := s.unitsOf(n)
		x := -1
		for i, u := range units {
			if u.to <= m.from && sideTypes.Has(u.typ) && s.agreesWith(m.to+1, u, s.sents[n].First) {
				x = i
			}
		}
		switch {
		case x >= 0 && s.is(m.to+1, class.PluralArticle):
			for _, v := range s.list(units, x, sideTypes) {
				f.add(v.m, m, "tie", 0.8)
			}
		case x >= 0:
			f.add(units[x].m, m, "tie", 0.8)
		default:
			for _, u := range units {
				if u.to <= m.from && u.typ == graph.Person && !s.governed(u, s.sents[n].First) {
					if side := s.actsFor(u.m.ent, u.m); side != nil {
						f.add(lastMention(side, m.from), m, "tie", 0.75)
					}
					break
				}
			}
		}
	}
}

// agreesWith reports whether the object pronoun at token k may mean a place or body by the gender of
// its article: "la", not "le Gabon"; of what has none, and of elided ones, it may.
func (s *section) agreesWith(k int, u unit, first int) bool {
	if s.toks[k].Elided {
		return true
	}
	for x := max(first, u.from-1); x < min(u.from+2, u.m.from+1); x++ {
		switch {
		case s.is(x, class.PluralArticle):
			return s.is(k, class.PluralArticle)
		case s.is(x, class.FeminineArticle):
			return !s.is(k, class.MasculineArticle)
		case s.is(x, class.MasculineArticle) || s.is(x, class.AtThe):
			return s.is(k, class.MasculineArticle)
		}
	}
	return true
}

// agreementMeant returns the agreement that an object pronoun before a verb of signing means: the
// last one told of in its sentence or the one before, "L'accord … X l'a signé".
func (s *section) agreementMeant(h clauseHit) []*mention {
	r := h.frame.Roles[1]
	if s.lang.Code != "fr" || r.Where != "obj" || !onlyType(r, graph.Agreement) || !s.clitic(h.a-1) {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.from >= h.a {
			break
		}
		if m.typ == graph.Agreement && m.ent != nil && !m.dead && m.parent == nil && s.sent[m.from] >= s.sent[h.a]-1 && s.storyAt(m.from) == s.storyAt(h.a) {
			out = m
		}
	}
	if out == nil {
		return nil
	}
	return []*mention{out}
}

// theirHolders returns the two whose holders of posts are the subject before token k: "A et B sont
// liés. Leurs gouverneurs ont signé …" tells of A and B; nil where persons are wanted, or for others.
func (s *section) theirHolders(r lexicon.Role, k, first int) []*mention {
	if s.lang.Code != "fr" || r.Types.Has(graph.Person) || !s.is(first, class.GroupPossessive) {
		return nil
	}
	h, ok := s.classAt(first+1, class.Post)
	if !ok || k-(first+h.n) > 1 || k < first+h.n {
		return nil
	}
	return s.actorBefore(r, s.sent[first], true)
}

// signedFor returns the place, state or body for which the text says that a person signs, by "pour"
// behind the name ("par X, pour la région A, et …"), by "pour A par X", or "Au nom de A, X a signé";
// or nil.
func (s *section) signedFor(person *mention) *mention {
	if s.lang.Code != "fr" || person == nil {
		return nil
	}
	n := s.sent[person.from]
	first, last := s.bounds(person.from)
	units := s.unitsOf(n)
	at := -1
	for x, u := range units {
		if u.m == person {
			at = x
		}
	}
	if at < 0 {
		return nil
	}
	if m := s.signsForBehind(units, at, last); m != nil {
		return m
	}
	if at == 0 || !sideTypes.Has(units[at-1].typ) {
		return nil
	}
	side, k := units[at-1], units[at].from-1
	for k > side.to && (s.is(k, class.Article) || s.endsHonorific(k, first)) {
		k--
	}
	if s.is(k, class.By) && k-side.to <= 1 || s.text(side.to) == "," && side.to == k && s.onBehalf(side, first) == first {
		if s.onBehalf(side, first) >= 0 {
			return side.m
		}
	}
	return nil
}

// signsForBehind returns the side for which the words behind a person say that he signs, "X, pour la région A, et",
// "X, au nom de A,", "X pour A et Y pour B", "X (A) et Y (B)"; or nil.
func (s *section) signsForBehind(units []unit, at, last int) *mention {
	if b := units[at].m.to; s.text(b) == "(" {
		if c := s.coverAt(b + 1); c != nil && c.from == b+1 && placeLike(c.typ) && s.text(c.to) == ")" {
			return c
		}
	}
	k := units[at].to
	if at+1 == len(units) || !sideTypes.Has(units[at+1].typ) || k >= last {
		return nil
	}
	next, end := units[at+1], units[at+1].to
	if s.text(k) == "," {
		k++
	}
	n := 1
	if h, ok := s.classAt(k, class.OnBehalf); ok {
		n = h.n
	} else if !s.is(k, class.For) {
		return nil
	}
	if next.from > k+n+1 || end < last && !s.toks[end].Punct && !s.is(end, class.PlainAnd) && !s.is(end, class.PerfectAuxiliary) && !s.startsVerb(end) {
		return nil
	}
	return next.m
}

// actsForNext reports whether "pour" stands between the person who is unit x and the side behind him: "X pour A
// et Y pour B ont signé".
func (s *section) actsForNext(units []unit, x int) bool {
	a, b := units[x], units[x+1]
	return s.lang.Code == "fr" && a.typ == graph.Person && sideTypes.Has(b.typ) && b.from == a.to+1 && s.is(a.to, class.For)
}

// onBehalf returns the token of the "pour" or "au nom de" that governs a side, or -1.
func (s *section) onBehalf(side unit, first int) int {
	k := side.from - 1
	if k >= first && s.is(k, class.Article) && !s.is(k, class.De) {
		k--
	}
	if k >= first && s.is(k, class.For) {
		return k
	}
	for x := max(first, k-3); x <= k; x++ {
		if h, ok := s.classAt(x, class.OnBehalf); ok && x+h.n == k+1 {
			return x
		}
	}
	return -1
}

// sidesBegin returns where "les deux villes", with which the sentence of the pronoun at token k begins and
// whom it then means, ends; or 0.
func (s *section) sidesBegin(k int) int {
	first := s.firstOf(k)
	if s.lang.Code != "fr" || k <= first+2 {
		return 0
	}
	for x := first; x < first+2; x++ {
		if h, ok := s.classAt(x, class.Pair); ok {
			if noun, ok := s.classAt(x+h.n-1, class.PairNoun); ok && noun.entry.Attrs["type"] != "" {
				return x + h.n
			}
			return 0
		}
	}
	return 0
}

// supporting adds the subject of the clause to the one that it supports under an agreement whose sides go
// unnamed: "A soutient depuis 2008 la commune de B dans le cadre d'une convention".
func (s *section) supporting(from, to []*mention, h clauseHit, units []unit, first int) []*mention {
	if s.lang.Code != "fr" || !h.frame.Flags.Noun || h.frame.Roles[0].Where != "subj" || len(from) != 1 || len(to) != 1 || len(s.sidesInside(to[0])) > 0 {
		return from
	}
	object := -1
	for x, u := range units {
		if u.m == from[0] {
			object = x
		}
	}
	if object < 1 || s.governed(units[object], first) {
		return from
	}
	for _, u := range units[:object] {
		if s.governed(u, first) {
			continue
		}
		if !sideTypes.Has(u.typ) || u.typ == graph.Country || !s.startsVerb(u.to) || u.m.ent == nil || s.sideOf(u.m) == s.sideOf(from[0]) && s.sideOf(u.m) != "" {
			return from
		}
		return append([]*mention{u.m}, from...)
	}
	return from
}
