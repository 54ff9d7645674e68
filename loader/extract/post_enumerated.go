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
		q.person = m
		if c := s.stateAside(m); c != nil && len(bodies) == 0 && p.head.Attrs["envoy"] == "yes" {
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
// enumeration behind it means: the last there, told with a number or as one of several.
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
	return false
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

// behindResidence returns the end of ", avec résidence à Kinshasa (RDC)" at token k, or k.
func (s *section) behindResidence(k, last int) int {
	h, ok := s.classAt(k+1, class.ResidentAt)
	if s.lang.Code != "fr" || s.text(k) != "," || !ok {
		return k
	}
	c := s.coverAt(k + 1 + h.n)
	if c == nil || c.to > last {
		return k
	}
	if end := s.bracketEnd(c.to, last); end > 0 && s.text(c.to) == "(" {
		return end
	}
	return c.to
}

// behindNamed returns the end of what tells of a person right behind the name: brackets, "du
// Parti de A (PA)", his posts.
func (s *section) behindNamed(m *mention, last int) int {
	k := m.to
	for range 3 {
		at := k
		if end := s.bracketEnd(k, last); end > 0 && s.text(k) == "(" {
			k = end
		}
		if de, ok := s.classAt(k, class.De); ok {
			if c := s.coverAt(k + de.n); c != nil && (c.typ == graph.Party || c.typ == graph.Organization) {
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
