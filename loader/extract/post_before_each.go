package extract

import (
	"cmp"
	"slices"

	"entente/loader/lexicon/class"
)

// beforeEach reports whether a post with its article goes on a list in which the posts stand before
// each name, so that it is whoever's comes next and no apposition of the name before it: "le
// ministre de A, X, la ministre de B, ministre de C, Y".
func (s *section) beforeEach(p *post, persons []*mention) bool {
	return s.postBeforeIt(p, persons) != nil
}

// postBeforeIt returns the post that stands right before the name behind which post p goes on a
// list of that kind, or nil.
func (s *section) postBeforeIt(p *post, persons []*mention) *post {
	const words = 4 // ", et aussi le"
	if s.lang.Code != "fr" || !s.is(p.from-1, class.DefiniteArticle) {
		return nil
	}
	for _, e := range persons {
		if !s.joins(e.to, p.from) || s.sent[e.from] != s.sent[p.from] || s.text(e.to) != "," && !s.is(e.to, class.PlainAnd) {
			continue
		}
		for _, q := range s.posts {
			if q.to <= e.from && e.from-q.to <= words && s.text(q.to) == "," && s.is(s.chainStart(q).from-1, class.DefiniteArticle) && s.gapIsApposition(q.to, e.from) {
				return q
			}
		}
	}
	return nil
}

// sectorsInTurn reports whether post p, without an article behind the name e, is the next of a list in which
// each sector of one office stands before its name, as that of e does: "le ministre des Mines, X, ministre
// de la Pêche, Y". Nobody is told to be minister before the name and behind it.
func (s *section) sectorsInTurn(e *mention, p *post, persons []*mention) bool {
	sectored := func(q *post) bool {
		return !q.former && !q.plural && q.head != nil && q.head.Attrs["portfolio"] == "yes" && q.title != q.rank
	}
	if s.lang.Code != "fr" || e.to != p.from-1 || s.text(e.to) != "," || !sectored(p) {
		return false
	}
	for q := range s.postsFrom(s.firstOf(e.from), e.from) {
		if q.head != p.head || !sectored(q) || q.to >= e.from || s.text(q.to) != "," || !s.gapIsApposition(q.to, e.from) {
			continue
		}
		// "X, ministre des Mines, Y, ministre de la Pêche": there the sectors stand behind the names.
		return s.text(q.from-1) != "," || slices.ContainsFunc(between(persons, s.firstOf(q.from), q.from), func(m *mention) bool { return s.sectorsInTurn(m, q, persons) })
	}
	return false
}

// chainStart returns the first of the posts that one list joins before p.
func (s *section) chainStart(p *post) *post {
	for p.also != nil && p.also.to <= p.from {
		p = p.also
	}
	return p
}

// leadLists has the posts of a state in a list that tells of no state be that of the first of them,
// whatever state the given names behind it are at home in.
func (s *section) leadLists(persons []*mention) {
	ofState := func(p *post) bool {
		return !p.plural && p.head != nil && p.head.Attrs["body"] == "state" && p.adj == nil && len(p.bodies) == 0
	}
	for _, p := range s.posts {
		if p.person == nil || p.lead != nil || !ofState(p) {
			continue
		}
		first := s.chainStart(p)
		if q := s.postBeforeIt(first, persons); q != nil && ofState(q) && q.person != nil && q.person != p.person {
			if q = s.chainStart(q); ofState(q) {
				p.lead = cmp.Or(q.lead, q)
			}
		}
	}
}
