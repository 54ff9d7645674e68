package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// otherLevel reports whether one post is held in a state and the other in a town or a
// province, so that nobody is the other's counterpart.
func otherLevel(q, p *post) bool {
	return len(p.bodies) > 0 && len(q.bodies) > 0 && placeLike(p.bodies[0].typ) && q.bodies[0].typ == graph.Country
}

// holdSamePost gives "son homologue lao, X" the title of the other person.
func (s *section) holdSamePost(p *post) {
	var model *post
	for _, q := range s.posts {
		unnamed := q.person == nil && !q.plural && q.head != nil && s.sent[q.from] == s.sent[p.from]
		if q.from >= p.from || s.storyAt(q.from) != s.storyAt(p.from) || q.same || q.member || q.person == nil && !unnamed || otherLevel(q, p) || p.sector != "" && q.head.Attrs["portfolio"] != "yes" {
			continue
		}
		if d := s.sent[p.from] - s.sent[q.from]; d <= 1 || d <= 4 && s.seatedCounterpart(p) && q.head.Attrs["body"] == "province" {
			if model == nil || s.sent[q.from] == s.sent[p.from] || s.sent[model.from] != s.sent[p.from] {
				model = q
			}
		}
	}
	// "À l'invitation de son homologue X, le ministre Y": the model follows.
	if model == nil || s.sent[model.from] != s.sent[p.from] && (s.lang.Code != "fr" || !s.verbIn(s.firstOf(p.from), p.from)) {
		for _, q := range s.posts {
			if q.from > p.from && s.sent[q.from] == s.sent[p.from] && !q.same && !q.member && q.person != nil && q.person != p.person {
				model = q
				break
			}
		}
	}
	model = s.modelOfNamed(p, model)
	if model == nil || p.plural && len(p.bodies) > 1 {
		return
	}
	for _, q := range s.posts {
		if q.person == p.person && !q.same && !q.member && q.head == model.head && len(q.bodies) > 0 && !s.highOffice(p, q, model) {
			return // "his Lao counterpart, Bokeo Governor X"
		}
	}
	if own := s.ownTitle(p); s.seatedAlready(p, model) || own != nil && own.head == model.head {
		return
	}
	model = s.ownModel(p, s.fullerPost(model))
	q := *model
	q.person, q.from, q.to, q.also, q.same = p.person, p.from, p.to, nil, false
	q.bodies, q.adj, q.former = nil, p.adj, false
	if p.sector != "" && model.head.Attrs["portfolio"] == "yes" {
		q.title = model.head.Lemma() + " " + p.sector
		p.title = q.title
		if e := s.ownGovernment(p, model); e != nil {
			s.holdIn(&q, e)
			return
		}
		if e := s.counterpartState(p, model); e != nil && p.adj == nil && len(p.bodies) == 0 {
			s.holdIn(&q, e) // "son homologue de la Santé et de la Famille, X"
			return
		}
		s.holdPost(&q)
		return
	}
	if p.federal {
		if e := s.countryEntity(s.home); e != nil && s.lang.Lists(class.Federation, s.home) {
			s.holdIn(&q, e)
			p.title = model.title
		}
		return
	}
	if state := p.state(); state != nil && state.ent != nil {
		if e := s.counterpartParty(state, model); e != nil {
			s.holdIn(&q, e)
			p.title = model.title
			return
		}
		if title := s.counterpartLegislature(model); title != "" && s.bodyAbroad(p, model) == nil {
			q.title, q.bodies, q.adj = title, nil, nil
			p.title = model.title
			s.holdIn(&q, state.ent)
			return
		}
	}
	if len(p.bodies) > 0 {
		q.bodies = p.bodies
	} else if e := s.counterpartSeatTold(p, model); e != nil {
		s.holdIn(&q, e)
		p.title = model.title
		return
	} else if p.adj == nil || model.head.Attrs["body"] == "" || len(model.bodies) > 0 && model.bodies[0].typ == graph.Organization {
		return
	}
	s.holdPost(&q)
	p.title = model.title
}

// modelOfNamed returns the post, told of anywhere before, of whom the sentence names last before a counterpart, or of
// whom it begins with "il" for, and gives no post itself; or else the model found: "X, ministre des Mines, a vu Y, chef
// du bureau de A. X s'est entretenu avec son homologue Z".
func (s *section) modelOfNamed(p, model *post) *post {
	if s.lang.Code != "fr" || model != nil && s.sent[model.from] == s.sent[p.from] && model.from < p.from {
		return model
	}
	who := s.spokenOfBefore(p.from)
	if who == nil || model != nil && model.person != nil && model.person.ent == who {
		return model
	}
	for x := len(s.posts) - 1; x >= 0; x-- {
		q := s.posts[x]
		if q.from < p.from && q.person != nil && q.person.ent == who && !q.same && !q.member && !q.former && q.head != nil && s.storyAt(q.from) == s.storyAt(p.from) && !otherLevel(q, p) &&
			(p.sector == "" || q.head.Attrs["portfolio"] == "yes") {
			return q
		}
	}
	return model
}

// spokenOfBefore returns whom the sentence of token k names last before it; or, where that begins with "il" and names
// nobody there, whom the sentence before begins with, over others that begin so.
func (s *section) spokenOfBefore(k int) *entity {
	s.indexSentences()
	if who := s.toldLastBefore(k, false); who != nil {
		return who.ent
	}
	n := s.sent[k]
	if !s.pronounAt(s.sents[n].First) {
		return nil
	}
	for s.pronounAt(s.sents[n].First) {
		if n--; n < 0 || s.storyOf(n) != s.storyOf(n+1) {
			return nil
		}
	}
	for _, m := range s.inSent[n] {
		if m.typ != graph.Person || m.ent == nil || m.dead {
			continue
		}
		if s.governedName(m, s.sents[n].First) {
			return nil
		}
		return m.ent
	}
	return nil
}

// ownGovernment returns the state or province whose minister is told before his colleague, where that one's is not:
// "accompagné du ministre des Finances, X, et de son collègue de l'Énergie, Y"; or nil.
func (s *section) ownGovernment(p, model *post) *entity {
	if !p.own || p.adj != nil || len(p.bodies) > 0 || model.person == nil {
		return nil
	}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == model.person.ent && st.title == model.title {
			return st.to
		}
	}
	return nil
}

// state returns the state that a post's adjective or its body names, or nil.
func (p *post) state() *mention {
	if p.adj != nil && p.adj.typ == graph.Country {
		return p.adj
	}
	if len(p.bodies) == 1 && p.bodies[0].typ == graph.Country {
		return p.bodies[0]
	}
	return nil
}

// seatedCounterpart reports whether "son homologue de" a province begins a sentence, whose
// model may have been quoted at length before.
func (s *section) seatedCounterpart(p *post) bool {
	return s.lang.Code == "fr" && s.is(p.from-1, class.BackReference) && p.from-1 == s.firstOf(p.from) && len(p.bodies) == 1 && p.bodies[0].typ == graph.Province
}

// counterpartSeatTold returns where a counterpart holds his post of whom no body is told: the
// state that the text tells of besides, or the body of his own state that answers to the other's.
func (s *section) counterpartSeatTold(p, model *post) *entity {
	if p.adj == nil {
		return s.counterpartState(p, model)
	}
	return s.bodyAbroad(p, model)
}

// counterpartState returns the state whose minister "son homologue X" is where none is
// said: the only other one that the text tells of, or of several the one where his given
// name is at home.
func (s *section) counterpartState(p, model *post) *entity {
	if s.lang.Code != "fr" || model.head.Attrs["body"] != "state" || model.person == nil || model.person.ent == nil || p.person.ent == nil || p.plural || p.federal {
		return nil
	}
	own := ""
	for _, st := range s.stmts {
		switch {
		case st.typ != graph.HoldsPosition:
		case st.from == p.person.ent:
			return nil
		case st.from == model.person.ent && st.to.typ == graph.Country && st.to.table != nil:
			own = st.to.table.Country
		}
	}
	var out *entity
	several := false
	for _, e := range s.entities {
		if own != "" && e.typ == graph.Country && e.table != nil && e.table.Country != own && alive(e) {
			several = several || out != nil
			out = e
		}
	}
	if several {
		state, _ := s.givenState(p.person, own)
		if state == "" {
			return nil
		}
		return s.countryEntity(state)
	}
	return out
}
