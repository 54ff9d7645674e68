package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// servedThere returns the body named before in which a post is told to have been held: "a travaillé à A
// et y a exercé les fonctions de directrice", "préside B, où il a été trésorier".
func (s *section) servedThere(p *post) *mention {
	if s.lang.Code != "fr" || len(p.bodies) > 0 || p.adj != nil || p.person == nil {
		return nil
	}
	first := s.firstOf(p.from)
	for k := p.from - 1; k > max(first, p.from-14); k-- {
		n, former := s.heldAt(k)
		if n == 0 || !s.officeBetween(k+n, p.from) {
			continue
		}
		var c *mention
		switch {
		case s.is(k-1, class.PronominalPlace):
			c = s.oneBodyWithin(first, k-1)
		case s.is(k-2, class.Where) && s.pronounAt(k-1):
			end := k - 2
			if s.text(end-1) == "," {
				end--
			}
			c = s.outerEnding(end)
		}
		if c == nil || c.typ != graph.Organization {
			continue // "a exercé" ends with what might be "exerce"
		}
		p.former = p.former || former
		return c
	}
	return nil
}

// officeBetween reports whether nothing but "les fonctions de", articles and adverbs stand from token k to
// the post at token to.
func (s *section) officeBetween(k, to int) bool {
	for k < to {
		if h, ok := s.classAt(k, class.AtPost); ok {
			k += h.n
			continue
		}
		if !s.is(k, class.Determiner) && !s.is(k, class.PostBefore) && !s.is(k, class.Adv) {
			return false
		}
		k++
	}
	return k == to
}

// oneBodyWithin returns the one body that is named between two tokens, or nil.
func (s *section) oneBodyWithin(from, to int) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.parent != nil || m.dead || m.ent == nil || m.from < from || m.to > to {
			continue
		}
		if out != nil && out.ent != m.ent {
			return nil
		}
		out = m
	}
	return out
}

// ownChair returns the body of a province over which a bare "président" presides: one that his sentence
// names, and whose president the text tells of without a name elsewhere, "Le président X a reçu au
// Parlement de A … Le président du Parlement a dit". Of a state's bodies it may be somebody else.
func (s *section) ownChair(p *post) *entity {
	if s.lang.Code != "fr" || p.person == nil || p.person.ent == nil || p.former || p.adj != nil || !s.lang.Lists(class.ChairPost, p.head.Lemma()) || strings.Contains(p.title, " ") {
		return nil
	}
	body := s.describedSeat(p)
	if body == nil || body.typ != graph.Organization || !s.ofProvince(body) {
		return nil
	}
	for _, q := range s.posts {
		switch {
		case q.head != p.head || q.person == nil || q.former:
		case q.person.ent != p.person.ent:
			for _, b := range q.bodies {
				if b.ent == body {
					return nil // somebody else presides there
				}
			}
		case len(q.bodies) == 0:
			for _, m := range s.mentions {
				if m.ent == body && s.sent[m.from] == s.sent[q.from] && !m.dead {
					return body
				}
			}
		}
	}
	return nil
}

// ofProvince reports whether a body bears the name of a province, which it is one of.
func (s *section) ofProvince(e *entity) bool {
	for _, m := range e.mentions {
		for _, in := range m.inner {
			if in.typ == graph.Province && !m.dead {
				return true
			}
		}
	}
	return false
}
