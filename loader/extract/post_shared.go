package extract

import "strings"

// sharedReach is how many tokens behind a post "celui de …" may stand.
const sharedReach = 12

// sharedPost reads "le gouverneur de A, X, et celui de B, Y", the post before, held
// elsewhere; and "le ministre de la Culture, X, et celui du Commerce, Y", the one
// before with another sector.
func (s *section) sharedPost(prev *post, i, last int) *post {
	if prev.head == nil || prev.member || i-prev.to > sharedReach {
		return nil
	}
	if p := s.otherSector(prev, i, last); p != nil {
		return p
	}
	if len(prev.bodies) == 0 {
		return nil
	}
	p := &post{from: i, to: i + 1, head: prev.head, title: prev.title}
	s.postBodies(p, last)
	if len(p.bodies) == 0 || !sameKind(p.bodies[0].typ, prev.bodies[0].typ) || p.to >= last || s.toks[p.to].Text != "," {
		return nil
	}
	return p
}

// otherSector reads "celui du Commerce, Y" behind a post that has a sector.
func (s *section) otherSector(prev *post, i, last int) *post {
	head, sector, ok := strings.Cut(prev.title, " d")
	if s.lang.Code != "fr" || !ok || sector == "" || prev.head.Attrs["portfolio"] != "yes" {
		return nil
	}
	p := &post{from: i, to: i + 1, head: prev.head, bodies: prev.bodies, adj: prev.adj, beside: prev}
	title := s.postPortfolio(p, []string{head}, last)
	if len(title) < 2 || p.to+1 >= last || s.text(p.to) != "," || !s.toks[p.to+1].Cap {
		return nil
	}
	p.title = strings.Join(title, " ")
	return p
}
