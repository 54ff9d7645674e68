package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkEnumerated gives a plural post to those whom the text names apart from it: "… l'élection des
// cinq vice-présidents. Il s'agit de A (PS), B, maire de C, et D", "Les postes de vice-présidents
// sont revenus à A et B".
func (s *section) linkEnumerated(p *post, persons []*mention) bool {
	if s.lang.Code != "fr" || p.same {
		return false
	}
	n := s.sent[p.from]
	var list []*mention
	if h, ok := s.classAt(p.to, class.FallsTo); ok {
		list = s.namesFrom(persons, p.to+h.n, s.sents[n].Last)
	} else if next := s.enumeratedBehind(n, persons); len(next) > 0 && s.lastOfSeveral(p, n) {
		list = next
	}
	if len(list) < 2 || len(p.bodies) > 1 && len(p.bodies) != len(list) || slices.ContainsFunc(list, s.titledAlready) {
		return false
	}
	bodies := p.bodies
	for x, m := range list {
		q := s.copyOf(p, x)
		q.person, q.bodies = m, bodies
		if c := s.stateTold(m); c != nil && len(bodies) == 0 && p.head.Attrs["envoy"] == "yes" {
			q.bodies = []*mention{c}
		}
		if q.apart = true; len(bodies) > 1 {
			q.bodies = bodies[x : x+1]
		}
	}
	return true
}

// enumeratedBehind returns whom the sentence behind sentence n names one by one, where it begins as
// an enumeration does, "Il s'agit de A, B et C", and belongs to the same story.
func (s *section) enumeratedBehind(n int, persons []*mention) []*mention {
	n++
	if n >= len(s.sents) || s.storyOf(n) != s.storyOf(n-1) {
		return nil
	}
	h, ok := s.classAt(s.sents[n].First, class.Enumerates)
	if !ok {
		return nil
	}
	return s.namesFrom(persons, s.sents[n].First+h.n, s.sents[n].Last)
}

// lastOfSeveral reports whether a plural post of sentence n, of nobody named, is the one that an
// enumeration behind it means: the last there, told with a number or as one of several, or what its sentence
// begins with, "Les nouveaux ambassadeurs ont présenté leurs lettres".
func (s *section) lastOfSeveral(p *post, n int) bool {
	s.indexSentences()
	for _, q := range s.postsIn[n] {
		if q.from > p.from && q.plural && q.person == nil {
			return false
		}
	}
	for k := max(s.sents[n].First, p.from-3); k < p.to; k++ {
		if k < p.from && s.toks[k].Punct && s.text(k) != ")" && s.text(k) != "(" {
			return false
		}
		if s.is(k, class.Number) || s.is(k, class.SomeOf) || s.is(k, class.PostChange) || s.toks[k].Number {
			return true
		}
	}
	return s.opensWithAll(p)
}

// opensWithAll reports whether a definite plural post begins its sentence, in which it tells of no body and of no
// holder: "Les nouveaux ambassadeurs".
func (s *section) opensWithAll(p *post) bool {
	k := p.from - 1
	for s.is(k, class.Adjective) || s.is(k, class.PostBefore) || s.is(k, class.Number) {
		k--
	}
	return p.plural && (p.apart || p.person == nil && len(p.bodies) == 0) && s.is(k, class.DefiniteArticle) && k == s.firstOf(p.from)
}

// titledAlready reports whether a person has a post of his own that is told beside the name.
func (s *section) titledAlready(m *mention) bool {
	return slices.ContainsFunc(s.posts, func(p *post) bool {
		return p.person == m && !p.former && !p.member && (p.to <= m.from && m.from-p.to <= 3)
	})
}

// namesFrom returns the persons of the list that begins at token k: what stands behind a name in
// brackets, his party or his post is no end of it.
func (s *section) namesFrom(persons []*mention, k, last int) []*mention {
	var out []*mention
	if s.text(k) == ":" {
		k++
	}
	if s.is(k, class.Demonstrative) && s.is(k+1, class.De) {
		k++ // "de celles de A, B et C"
	}
	for k < last {
		if s.is(k, class.BareDe) || s.is(k, class.ElidedDe) || len(out) > 0 && s.is(k, class.TownPreposition) {
			k++
		}
		var m *mention
		for _, x := range persons {
			if x.from >= k && x.from-k <= 4 && (x.from == k || s.gapIsApposition(k, x.from)) {
				m = x
				break
			}
		}
		if m == nil || m.to > last {
			break
		}
		out = append(out, m)
		k = s.behindNamed(m, last)
		at := k
		for k < last && k-at < 2 && (s.text(k) == "," || s.text(k) == ";") {
			k++
		}
		if h, ok := s.classAt(k, class.And); ok && k < last {
			k += h.n
		}
		if k == at {
			break
		}
	}
	return out
}

// stateAside returns the state in brackets behind a name, or nil.
func (s *section) stateAside(m *mention) *mention {
	if s.text(m.to) != "(" {
		return nil
	}
	if c := s.coverAt(m.to + 1); c != nil && c.typ == graph.Country && c.form != lexicon.Adjective && s.text(c.to) == ")" {
		return c
	}
	return nil
}

// stateTold returns the state of an envoy that stands right behind his name, in brackets or behind "de":
// "A (Mali)", "A du Mali"; or nil.
func (s *section) stateTold(m *mention) *mention {
	if s.lang.Code != "fr" {
		return nil
	}
	if c, _ := s.ownSeat(m.to); c != nil && c.typ == graph.Country {
		return c
	}
	if de, ok := s.deAt(m.to); ok && s.is(m.to+de, class.StateNoun) {
		if c := s.coverAt(m.to + de + 1); c != nil && c.typ == graph.Country {
			return c // "A de la République guinéenne"
		}
	}
	return s.stateAside(m)
}

// behindResidence returns the end of ", avec résidence à Kinshasa (RDC)", "basé à Harare au Zimbabwe" at token k,
// or k.
func (s *section) behindResidence(k, last int) int {
	at := k
	if s.text(k) == "," {
		at++
	}
	h, ok := s.classAt(at, class.ResidentAt)
	if s.lang.Code != "fr" || !ok {
		return k
	}
	c := s.coverAt(at + h.n)
	if c == nil || c.to > last {
		return k
	}
	if end := s.behindBracket(c.to, last); end > c.to {
		return end
	}
	if x := s.coverAt(c.to + 1); x != nil && x.typ == graph.Country && x.to <= last && s.is(c.to, class.Locative) {
		return x.to
	}
	return c.to
}

// behindNamed returns the end of what tells of a person right behind the name: brackets, "du
// Parti de A (PA)", his posts.
func (s *section) behindNamed(m *mention, last int) int {
	k := m.to
	for range 3 {
		at := k
		k = s.behindBracket(k, last)
		if de, ok := s.classAt(k, class.De); ok {
			if c := s.coverAt(k + de.n); c != nil && (c.typ == graph.Party || c.typ == graph.Organization || c.typ == graph.Country && c == s.stateTold(m)) {
				k = c.to
			}
		}
		for _, q := range s.posts {
			if q.person == m && q.from >= k && q.from-k <= 2 && !q.plural {
				k = s.postsEnd(q, last)
			}
		}
		k = s.behindResidence(k, last)
		if k == at {
			break
		}
	}
	return k
}

// residesBehind reports whether the state of an envoy and where he lives stand right behind a run that ends at
// token to: "X de Serbie avec résidence à Nairobi", "Y (Mali), basé à Luanda".
func (s *section) residesBehind(to, last int) bool {
	if !s.saidIn[s.sent[to-1]].Has(class.ResidentAt) {
		return false
	}
	end := s.behindState(&mention{to: to})
	return end > to && s.behindResidence(end, last) > end
}

// behindState returns the end of the state of an envoy that stands right behind his name, or the end of the name.
func (s *section) behindState(m *mention) int {
	switch c := s.stateTold(m); {
	case c == nil:
		return m.to
	case s.text(m.to) == "(":
		return c.to + 1
	default:
		return c.to
	}
}

// behindHome returns the end of what stands behind a person at token k of where he lives, behind the state that he is
// told to be envoy of too.
func (s *section) behindHome(m *mention, k, last int) int {
	if x := s.behindState(m); x > k && s.behindResidence(x, last) > x {
		k = x
	}
	return s.behindResidence(k, last)
}

// linkResidents gives the post of an envoy to those who go on a list behind him, each told with his state and where
// he lives: "l'ambassadeur de A, X, basé à B ; Y du Mali, basé à C ; Z (Togo) avec résidence à D".
func (s *section) linkResidents(p *post, persons []*mention) {
	if s.lang.Code != "fr" || p.plural || p.former || p.person == nil || p.person.from < p.to || p.head == nil || p.head.Attrs["envoy"] != "yes" || p.head.Attrs["body"] != "state" {
		return
	}
	_, last := s.bounds(p.from)
	at := s.behindResidence(p.person.to, last)
	if at == p.person.to || at+1 >= last || s.text(at) != "," && s.text(at) != ";" && !s.is(at, class.PlainAnd) {
		return
	}
	for _, m := range s.namesFrom(persons, at+1, last) {
		if !s.residesBehind(m.to, last) {
			return
		}
		q := *p
		q.person, q.bodies, q.adj, q.title = m, []*mention{s.stateTold(m)}, nil, p.head.Lemma()
		s.posts = append(s.posts, &q)
	}
}

// stateOfEnvoy returns the state of the person of a list who is told to live elsewhere as its envoy, "X du Mali,
// basé à Luanda", or nil.
func (s *section) stateOfEnvoy(u unit) *mention {
	if u.typ != graph.Person || u.to != u.m.to || !s.residesBehind(u.to, s.sents[s.sent[u.m.from]].Last) {
		return nil
	}
	return s.stateTold(u.m)
}
