package extract

// seatOwnTitles seats the posts that say behind a counterpart's name what he is himself in the
// state that "homologue" tells of: "le ministre marocain X et son homologue tunisien, Y, ministre
// des Travaux publics".
func (s *section) seatOwnTitles() {
	for _, p := range s.posts {
		if !p.same || p.adj == nil || p.plural {
			continue
		}
		if q := s.ownTitle(p); q != nil && q.adj == nil {
			q.adj = p.adj
		}
	}
}

// ownTitle returns the minister's post, of no body named with it, that stands right behind the
// name of a counterpart, or nil.
func (s *section) ownTitle(p *post) *post {
	if s.lang.Code != "fr" || p.person == nil || p.person.from < p.to {
		return nil
	}
	for _, q := range s.posts {
		if q.person == p.person && !q.same && !q.member && !q.former && q.head != nil && q.head.Attrs["portfolio"] == "yes" && len(q.bodies) == 0 && q.from == p.person.to+1 && s.text(p.person.to) == "," {
			return q
		}
	}
	return nil
}
