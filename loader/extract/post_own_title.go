package extract

import "entente/graph"

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

// highOffice reports whether post q, held at a body of several states, comes besides the office
// that makes two statesmen counterparts: "le président français a reçu son homologue togolais, X,
// président de la CEDEAO".
func (s *section) highOffice(p, q, model *post) bool {
	state := model.adj != nil || len(model.bodies) > 0 && model.bodies[0].typ == graph.Country
	return s.lang.Code == "fr" && p.adj != nil && state && q.bodies[0].typ == graph.Organization && q.bodies[0].name != nil && q.bodies[0].name.Country == ""
}
