package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readPosts states who holds which post where, and joins descriptions ("le
// vice-PM vietnamien") to the persons they stand for.
func (s *section) readPosts() {
	s.shareCounterparts()
	s.seatOwnTitles()
	for _, p := range s.posts {
		if p.person != nil && p.same && len(p.bodies) > 0 && p.person.ent != nil && p.person.ent.country == "" {
			p.person.ent.country = s.sideOf(p.bodies[0]) // "son homologue de Créteil, X, ancien ministre"
		}
	}
	for _, p := range s.posts {
		if p.person != nil && !p.same {
			s.holdPost(p)
		}
	}
	for _, p := range s.posts {
		if p.person != nil && p.same {
			s.holdSamePost(p)
		}
	}
	for _, p := range s.posts {
		if p.person == nil {
			s.describe(p)
		}
		if p.person == nil {
			s.describeCapital(p)
		}
	}
	s.describedTogether()
	s.holdDescribed()
	s.describeNouns()
}

func (s *section) holdPost(p *post) {
	if p.person.ent != nil && !p.person.dead {
		s.holdAt(p, s.bodiesOf(p))
	}
}

// holdIn states that a post is held in a body which its phrase does not name.
func (s *section) holdIn(p *post, body *entity) {
	if p.person.ent != nil && !p.person.dead {
		s.holdAt(p, []seat{{ent: body, guess: true}})
	}
}

// holdAt states that the holder of a post holds it in these bodies.
func (s *section) holdAt(p *post, bodies []seat) {
	person := p.person.ent
	for _, b := range bodies {
		typ, title, conf := graph.HoldsPosition, p.title, 0.92
		if p.member {
			if b.ent.typ != graph.Organization && b.ent.typ != graph.Party {
				continue
			}
			typ, title = graph.MemberOf, ""
		}
		if b.guess {
			conf = 0.75
		}
		st := s.desk.stmts.take()
		*st = statement{typ: typ, from: person, to: b.ent, title: title, former: p.former, extractor: "post", confidence: conf,
			a: s.leftEdge(min(p.from, p.person.from), s.firstOf(p.from)), b: max(p.to, p.person.to)}
		if st.ends = []*mention{p.person, b.m}; b.m == nil {
			st.ends = st.ends[:1]
		}
		s.stmts = append(s.stmts, st)
		if person.country == "" {
			person.country = s.stateOf(b.ent, 0)
		}
	}
	if person.title == "" {
		person.title = p.fold()
	}
}

// A seat is a body in which a post is held.
type seat struct {
	ent   *entity
	m     *mention
	guess bool // not named in the post's phrase
}

// bodiesOf returns where a post is held: what its phrase names; else the state
// of its adjective; else what its head says ("body=party").
func (s *section) bodiesOf(p *post) []seat {
	var out []seat
	for _, m := range p.bodies {
		if m.ent != nil && !m.dead {
			out = append(out, seat{ent: m.ent, m: m})
		}
	}
	if len(out) > 0 {
		return out
	}
	if e := s.rulersState(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if len(p.bodies) > 0 && p.bodies[0].nominal && s.lang.Code == "fr" && !s.toks[headToken(s, p.bodies[0])].Cap {
		return nil // "le président de l'association", of which no name is told
	}
	if len(p.bodies) > 0 && p.bodies[0].typ == graph.Organization && p.bodies[0].dead && s.lang.Code == "fr" && s.toks[headToken(s, p.bodies[0])].Cap {
		return nil // "le secrétaire général du Cabinet", of a body that is none by itself
	}
	if q := cmp.Or(p.like, s.possessedBefore(p)); q != nil && p.adj == nil {
		return s.bodiesOf(q)
	}
	if m := s.behalfOf(p); m != nil && m.ent != nil {
		return []seat{{ent: m.ent, m: m}}
	}
	if m := s.ministryHere(p); m != nil {
		return []seat{{ent: m.ent, m: m}}
	}
	if e := s.regionAround(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.seatHaving(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if m := s.workedAt(p); m != nil {
		return []seat{{ent: m.ent, m: m}}
	}
	if m := s.servedThere(p); m != nil {
		return []seat{{ent: m.ent, m: m}}
	}
	if e := s.ownChair(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.pairSeat(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.unionOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.bodyOfIt(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.partyOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.seatTold(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.townOfState(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.adj != nil && p.adj.ent != nil {
		return []seat{{ent: p.adj.ent, m: p.adj}}
	}
	if p.nation != nil && p.nation.ent != nil && p.nation.typ == graph.Country {
		return []seat{{ent: p.nation.ent, m: p.nation}}
	}
	if e := cmp.Or(s.nationOf(p), s.companySeat(p), s.chairOfDeputation(p)); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if s.courtesyTitle(p) {
		return nil
	}
	if e, known := s.statesmanSeat(p); e != nil {
		return []seat{{ent: e, guess: true}}
	} else if known {
		return nil
	}
	if p.also != nil && p.also.person == p.person {
		// "vice-Premier ministre et ministre … du Vietnam": one body for both.
		if bs := s.namedBodies(p.also); len(bs) > 0 && p.head.Attrs["body"] == "state" && bs[0].ent.typ == graph.Country {
			return bs[:1]
		}
	}
	for _, q := range s.posts {
		if q.also == p && q.person == p.person && p.head.Attrs["body"] == "state" {
			if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country {
				return bs[:1]
			}
		}
	}
	if b := s.sharedSeat(p); b != nil {
		return []seat{*b}
	}
	if b := s.rankSeat(p); b != nil {
		return []seat{*b}
	}
	if b := s.deputySeat(p); b != nil {
		return []seat{*b}
	}
	if list, known := s.townOfDeputation(p); known {
		return list
	}
	if e := cmp.Or(s.leadsFor(p), s.localSeat(p)); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.member {
		return nil
	}
	if s.is(p.from-1, class.BackReference) {
		if e := cmp.Or(s.delegationOf(p), s.possessorState(p)); e != nil {
			return []seat{{ent: e, guess: true}}
		}
		if e := s.ownBody(p); e != nil {
			return []seat{{ent: e, guess: true}}
		}
		if e := s.deputyOf(p); e != nil && s.lang.Code == "fr" {
			return []seat{{ent: e, guess: true}}
		}
		if e := s.placeOpening(p); e != nil {
			return []seat{{ent: e, guess: true}}
		}
		if p.head.Attrs["body"] == "state" && s.lang.Code == "fr" && !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			if e := s.stateBefore(p); e != nil {
				return []seat{{ent: e, guess: true}}
			}
		}
		if b := s.lastBody(p.from, p.head.Attrs["body"]); b != nil {
			return []seat{{ent: b, guess: true}}
		}
		if s.lang.Code == "fr" && p.adj == nil && s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			return nil // "son président", of a body that goes unnamed
		}
	}
	if e := s.bodyOpening(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.delegationState(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.deputationChair(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.deputationNation(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.delegationOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.deputyOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := s.committeeOf(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.head.Attrs["local"] == "yes" && p.fallback != nil && p.fallback.ent != nil {
		return []seat{{ent: p.fallback.ent, guess: true}} // "Hanoi Party chief"
	}
	if e := s.seatAgain(p); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if e := cmp.Or(s.defaultBody(p), s.bodyAtHand(p)); e != nil {
		return []seat{{ent: e, guess: true}}
	}
	if p.fallback != nil && p.fallback.ent != nil {
		return []seat{{ent: p.fallback.ent, guess: true}}
	}
	return nil
}

func (s *section) namedBodies(p *post) []seat {
	var out []seat
	for _, m := range p.bodies {
		if m.ent != nil && !m.dead {
			out = append(out, seat{ent: m.ent, m: m})
		}
	}
	if len(out) == 0 && p.adj != nil && p.adj.ent != nil {
		out = append(out, seat{ent: p.adj.ent, m: p.adj})
	}
	return out
}

// lastBody returns the body, party or place named last before token i.
func (s *section) lastBody(i int, kind string) *entity {
	var out *entity
	for _, m := range s.mentions {
		if m.from >= i {
			break
		}
		if m.ent == nil || m.dead || nominalForm(m) || s.storyAt(m.from) != s.storyAt(i) {
			continue
		}
		switch {
		case m.typ == graph.Organization, m.typ == graph.Party:
			if s.lang.Code == "fr" && s.sent[i]-s.sent[m.from] > 2 {
				continue // too far for "son président"
			}
			out = m.ent
		case (kind == "province" || kind == "place") && (m.typ == graph.Province || m.typ == graph.Place):
			out = m.ent
		}
	}
	return out
}
