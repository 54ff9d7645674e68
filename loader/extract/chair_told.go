package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// chairTold returns the body of which the story told, in the same sentence or the two before it, that it has
// a chair, naming nobody, where somebody is named as the chair behind a comma or as the new one: "… qui
// devient d'office président du conseil régional. Le nouveau président, X, a souri"; or nil.
func (s *section) chairTold(p *post) *entity {
	if !s.bareChairOf(p) || s.text(p.to) != "," && !s.is(p.from-1, class.PostBefore) {
		return nil
	}
	var out *entity
	for _, q := range s.posts {
		if q == p || q.from > p.from || q.head != p.head || q.plural || q.former || q.person != nil || s.sent[p.from]-s.sent[q.from] > 2 || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		if b := s.namedBodies(q); len(b) == 1 && b[0].ent.typ == graph.Organization {
			out = b[0].ent
		}
	}
	return out
}

// otherHead reports whether a president of whom nothing more is told stands in a story that names somebody
// else as the head of the state: "le président Testou", who may preside over whatever, beside "le
// président de la République, X".
func (s *section) otherHead(p *post) bool {
	if p.former || !s.bareChairOf(p) {
		return false
	}
	for _, q := range s.posts {
		if q != p && q.person != nil && !q.person.nominal && q.person.ent != nil && q.person.ent != p.person.ent && !q.former && !q.plural && q.adj == nil && q.head != nil && s.storyAt(q.from) == s.storyAt(p.from) &&
			strings.Contains(q.title, " ") && s.lang.Lists(class.StateHead, q.head.Lemma()) && s.presides(q) && len(s.namedBodies(q)) == 0 {
			return true
		}
	}
	return false
}

// presides reports whether a post is that of the head of a republic by its words, not of a government.
func (s *section) presides(q *post) bool {
	return s.lang.Lists(class.ChairOfState, q.head.Lemma())
}

// bareChairOf reports whether a post in French is of one named person who is called president, and
// nothing more is told of it.
func (s *section) bareChairOf(p *post) bool {
	return s.lang.Code == "fr" && p.person != nil && !p.person.nominal && p.person.ent != nil && !p.plural && p.adj == nil && len(p.bodies) == 0 && !strings.Contains(p.title, " ") && s.lang.Lists(class.ChairPost, p.head.Lemma())
}
