package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// committeeOf returns the committee that a "Hanoi Party Secretary" leads,
// where another post of the same person names it.
func (s *section) committeeOf(p *post) *entity {
	if p.fallback == nil || p.person == nil {
		return nil
	}
	for _, q := range s.posts {
		if q == p || q.person == nil || q.person.ent != p.person.ent || q.head == nil || q.head.Attrs["body"] != "party" {
			continue
		}
		for _, seat := range s.namedBodies(q) {
			if seat.ent.typ == graph.Organization {
				return seat.ent
			}
		}
	}
	return nil
}

// seatState returns the state in whose province the holder of an English post without
// one has it: that of his name, or else the one that the article writes from.
func (s *section) seatState(p *post, abroad bool) string {
	if s.lang.Code != "en" {
		return ""
	}
	if state := p.head.Attrs["state"]; state != "" {
		return state
	}
	home := s.home
	if abroad {
		home = ""
	}
	if p.person != nil && p.person.to-p.person.from >= 2 {
		if state := s.surnameState(p.person.from); state != "" {
			return state
		}
		if state, foreign := s.givenState(p.person, s.home); foreign {
			return state
		}
	}
	return home
}

// localSeat returns the province or town of the post that a party post of one is
// coordinated with: "Party Secretary and Governor of Vientiane".
func (s *section) localSeat(p *post) *entity {
	if s.lang.Code != "en" || p.head.Attrs["local"] != "yes" || p.fallback != nil {
		return nil
	}
	for _, q := range s.posts {
		if q.person != p.person || q.also != p && p.also != q || len(q.bodies) != 1 || !placeLike(q.bodies[0].typ) {
			continue
		}
		return q.bodies[0].ent
	}
	return nil
}

// postsBehindNames reads the body that English puts behind the name: "President
// Emmanuel Macron of France".
func (s *section) postsBehindNames() {
	for _, p := range s.posts {
		s.bracketSeats(p)
		s.invitedBy(p)
		m := p.person
		if m == nil || m.from < p.to || len(p.bodies) > 0 || p.adj != nil || p.head == nil || !s.is(m.to, class.De) {
			continue
		}
		h, _ := s.classAt(m.to, class.De)
		_, last := s.bounds(m.from)
		if c := s.englishSeat(m.to+h.n, last); c != nil && c.form != lexicon.Adjective && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement {
			p.bodies = []*mention{c}
			p.fallback = nil
		}
	}
}

// bracketSeats gives the holders of a post the states that stand in brackets
// behind their names: "prime ministers A (Myanmar) and B (Laos)".
func (s *section) bracketSeats(p *post) {
	if p.head == nil || p.head.Attrs["body"] != "state" || len(p.bodies) > 0 || p.adj != nil {
		return
	}
	end := p.to
	first := true
	for _, m := range s.mentions {
		if m.typ != graph.Person || m.from < end || m.from-end > 3 || s.sent[m.from] != s.sent[p.from] || s.text(m.to) != "(" {
			continue
		}
		c := s.coverAt(m.to + 1)
		if c == nil || c.typ != graph.Country || c.form == lexicon.Adjective || s.text(c.to) != ")" || !first && !p.plural {
			return
		}
		end = c.to + 1
		if first {
			p.person, p.bodies, first = m, []*mention{c}, false
			continue
		}
		q := *p
		q.person, q.bodies = m, []*mention{c}
		s.posts = append(s.posts, &q)
	}
}

// deputyBody returns where the post is held whose deputy p is: a "Deputy
// Secretary-General" serves where the Secretary-General does.
func (s *section) deputyBody(p *post) *entity {
	for _, q := range s.posts {
		if q == p || q.head == nil || q.head.Attrs["body"] != "organization" || !strings.Contains(p.fold(), q.fold()) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 {
			return bs[0].ent
		}
	}
	var out *entity
	for _, m := range s.mentions {
		if m.from >= p.from {
			break
		}
		if m.ent != nil && !m.dead && m.parent == nil && (m.typ == graph.Organization || m.typ == graph.Party) {
			out = m.ent
		}
	}
	return out
}

// invitedBy reads whose invitation a visit follows: "will visit Mongolia at the
// invitation of President X".
func (s *section) invitedBy(p *post) {
	first, _ := s.bounds(p.from)
	if p.head == nil || p.head.Attrs["body"] != "state" || p.adj != nil || len(p.bodies) > 0 {
		return
	}
	if p.person != nil && s.surnameState(p.person.from) != "" {
		return // the name tells of which state
	}
	at := -1
	for k := max(first, p.from-5); k < p.from; k++ {
		if s.is(k, class.Invitation) {
			at = k
		}
	}
	for _, m := range s.names {
		compound := s.toks[m.from].Hyphen || m.to < len(s.toks) && (s.toks[m.to].Hyphen || s.dash(m.to))
		if m.to <= at && m.from >= first && m.typ == graph.Country && m.form == lexicon.FullName && !compound {
			p.adj = m
		}
	}
}

// zipPlural shares out the bodies of a plural post among as many persons
// behind it: "the governors of A and B, Mr X and Mr Y".
func (s *section) zipPlural(p *post, persons []*mention) bool {
	if len(p.bodies) < 2 {
		return false
	}
	var list []*mention
	end := p.to
	for _, m := range persons {
		if m.from < end || s.sent[m.from] != s.sent[p.from] || m.from-end > 5 || len(list) == len(p.bodies) {
			continue
		}
		list = append(list, m)
		end = m.to
	}
	if len(list) != len(p.bodies) {
		return false
	}
	bodies := p.bodies
	p.bodies, p.person, p.plural = bodies[:1], list[0], false
	for n := 1; n < len(bodies); n++ {
		q := *p
		q.bodies, q.person = bodies[n:n+1], list[n]
		s.posts = append(s.posts, &q)
	}
	return true
}

// partyOf returns the party that a "Chinese Party General Secretary" leads.
func (s *section) partyOf(p *post) *entity {
	if s.lang.Code != "en" || p.adj == nil || p.adj.name == nil || p.head == nil || p.head.Attrs["body"] != "party" || !s.lang.Lists(class.PartyLeader, p.head.Lemma()) {
		return nil
	}
	if n := s.lx.Names.RulingParty(p.adj.name.Country); n != nil {
		return s.tableEntity(n)
	}
	return nil
}
