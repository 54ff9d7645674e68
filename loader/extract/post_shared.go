package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// sharedOffice reads "le ministre de la Justice, X, celui du Commerce, Y": the office
// of the post before, of another sector and the same state.
func (s *section) sharedOffice(prev *post, i, last int) *post {
	if s.lang.Code != "fr" || prev.head == nil || prev.member || prev.same || prev.head.Attrs["portfolio"] != "yes" || i-prev.to > 12 {
		return nil
	}
	p := &post{from: i, to: i + 1, head: prev.head, adj: prev.adj}
	title := s.postPortfolio(p, []string{prev.head.Lemma()}, last)
	if len(title) < 2 || !s.toks[p.to-1].Cap && !s.adjectival(p.to-1) || p.to >= last {
		return nil
	}
	s.postBodies(p, last)
	if len(p.bodies) == 0 && p.adj == nil {
		p.bodies = prev.bodies
	}
	if s.text(p.to) != "," && s.cover[p.to] == nil && !s.toks[p.to].Cap {
		return nil
	}
	p.title = strings.Join(title, " ")
	return p
}

// sameOfficeElsewhere reports whether the post q, behind a comma and an article, is the
// office of the post p in another place, so that somebody else holds it: "avec son collègue
// gouverneur de A, le gouverneur de B, X".
func (s *section) sameOfficeElsewhere(p, q *post) bool {
	return s.lang.Code == "fr" && p.head != nil && p.head == q.head && s.text(p.to) == "," && s.is(q.from-1, class.DefiniteArticle) &&
		len(p.bodies) == 1 && len(q.bodies) == 1 && placeLike(p.bodies[0].typ) && p.bodies[0].typ == q.bodies[0].typ && p.bodies[0].name != q.bodies[0].name
}
