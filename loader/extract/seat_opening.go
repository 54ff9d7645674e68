package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// governmentAt reports whether a body that a province owns, by a name with a capital, stands
// at token n: "Généralité de Catalogne".
func (s *section) governmentAt(n int) bool {
	c := s.coverAt(n)
	if c == nil || c.typ != graph.Organization || s.lang.Code != "fr" || !s.toks[n].Cap {
		return false
	}
	if c.name != nil {
		return c.to > n+2 && s.nameAtPlain(c.to-1) != nil && s.nameAtPlain(c.to-1).Name.Type == graph.Province
	}
	o := s.placeOwner(c)
	return o != nil && o.typ == graph.Province
}

// bodyOpening returns the body with which the sentence begins behind "à", where the post
// right behind it is held: "À la Fédération de A, la directrice générale X".
func (s *section) bodyOpening(p *post) *entity {
	first, k := s.firstOf(p.from), p.from-2
	if s.lang.Code != "fr" || p.person == nil || p.person.from != p.to || !s.is(p.from-1, class.DefiniteArticle) || k <= first || s.text(k) != "," || p.head.Attrs["portfolio"] == "yes" {
		return nil
	}
	if k-3 > first && s.text(k-1) == ")" && s.text(k-3) == "(" {
		k -= 3
	}
	c := s.cover[k-1]
	for c != nil && c.parent != nil {
		c = c.parent
	}
	if c == nil || c.to != k || c.typ != graph.Organization || c.ent == nil || c.dead || c.nominal {
		return nil
	}
	for x := first; x < c.from; x++ {
		if !s.is(x, class.ToThe) && !s.is(x, class.At) && !s.is(x, class.Article) {
			return nil
		}
	}
	if c.from == first {
		return nil
	}
	return c.ent
}

// stateBefore returns the state named last before a post of one in its sentence: "La
// Malaisie était là ; son roi, X, a souri".
func (s *section) stateBefore(p *post) *entity {
	var out *entity
	for _, m := range s.mentions {
		if m.from >= p.from {
			break
		}
		if m.typ == graph.Country && m.ent != nil && !m.dead && s.sent[m.from] == s.sent[p.from] {
			out = m.ent
		}
	}
	return out
}
