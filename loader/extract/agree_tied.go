package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// byTie adds whom the pronoun means in a clause that says whom an agreement ties: "A a dénoncé
// l'accord qui le liait à B" binds A, the subject of the sentence, and "les" the two that are.
func (f *sidesOf) byTie() {
	s := f.s
	for _, m := range f.e.mentions {
		if s.lang.Code != "fr" || m.dead || !s.is(m.to, class.RelativeSubject) || !s.is(m.to+1, class.ObjectClitic) || !s.is(m.to+2, class.Links) {
			continue
		}
		n := s.sent[m.from]
		units := s.unitsOf(n)
		for x, u := range units {
			if u.to > m.from {
				break
			}
			if s.governed(u, s.sents[n].First) {
				continue
			}
			if u.typ == graph.Person {
				if side := s.actsFor(u.m.ent, u.m); side != nil {
					f.add(lastMention(side, m.from), m, "tie", 0.75)
				}
				break
			}
			if !sideTypes.Has(u.typ) {
				continue
			}
			list := s.list(units[:x+1], x, sideTypes)
			if s.pluralClitic(m.to + 1) {
				list = s.list(units, x, sideTypes)
			}
			for _, v := range list {
				if v.to <= m.from {
					f.add(v.m, m, "tie", 0.8)
				}
			}
			break
		}
	}
}

// pluralClitic reports whether the object pronoun at token k is "les".
func (s *section) pluralClitic(k int) bool { return s.is(k, class.PluralArticle) }

// agreementMeant returns the agreement that an object pronoun before a verb of signing means: the
// last one told of in its sentence or the two before, "L'accord … X l'a signé".
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
		if m.typ == graph.Agreement && m.ent != nil && !m.dead && m.parent == nil && s.sent[m.from] >= s.sent[h.a]-2 && s.storyAt(m.from) == s.storyAt(h.a) {
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
	if k := units[at].to; k < last && s.text(k) == "," && s.is(k+1, class.For) && at+1 < len(units) && sideTypes.Has(units[at+1].typ) && units[at+1].from <= k+3 {
		if end := units[at+1].to; end >= last || s.toks[end].Punct || s.is(end, class.PlainAnd) {
			return units[at+1].m
		}
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
