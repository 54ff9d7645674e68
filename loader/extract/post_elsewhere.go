package extract

import "entente/loader/lexicon/class"

// sameOfficeElsewhere reports whether the post q, behind a comma and an article, is the
// office of the post p in another place, so that somebody else holds it: "avec son collègue
// gouverneur de A, le gouverneur de B, X".
func (s *section) sameOfficeElsewhere(p, q *post) bool {
	return s.lang.Code == "fr" && p.head != nil && p.head == q.head && s.text(p.to) == "," && s.is(q.from-1, class.DefiniteArticle) &&
		len(p.bodies) == 1 && len(q.bodies) == 1 && placeLike(p.bodies[0].typ) && p.bodies[0].typ == q.bodies[0].typ && p.bodies[0].name != q.bodies[0].name
}
