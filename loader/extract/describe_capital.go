package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// describeCapital joins a prefect of a town, whom the text does not name there, to the one prefect whom it
// names of the province of which that town is the capital, and states that he is the town's too: "Le préfet
// de Divo a souri", where X is the prefect of the Lôh-Djiboua.
func (s *section) describeCapital(p *post) {
	if !s.prefectHead(p) || p.plural || p.former || len(p.bodies) != 1 || p.bodies[0].typ != graph.Place || p.bodies[0].name == nil || p.bodies[0].dead || p.bodies[0].ent == nil {
		return
	}
	town, gender := p.bodies[0], s.genderAt(p.from)
	var holder *statement
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.former || st.to.typ != graph.Province || st.to.table == nil || st.to.table.Country != town.name.Country || !st.to.table.HasCapital(town.name.Canonical) || !s.sameTitle(st.title, p.title) {
			continue
		}
		if gender != 0 && s.genderOf(st.from) == -gender || s.storyAt(st.a) != s.storyAt(p.from) || holder != nil && holder.from != st.from {
			return
		}
		holder = st
	}
	if holder == nil {
		return
	}
	s.describedAs(p, holder.from)
	s.holdAt(p, s.namedBodies(p))
}

// prefectHead reports whether a post is a prefect's, who may be a town's as well as a province's.
func (s *section) prefectHead(p *post) bool {
	return s.lang.Code == "fr" && p.head != nil && p.head.Attrs["body"] == "province" && p.head.Attrs["unknown"] == "place"
}

// describedAs makes a post without a name stand for the person who holds it.
func (s *section) describedAs(p *post, holder *entity) {
	m := &mention{from: p.from, to: p.to, typ: graph.Person, nominal: true}
	s.bind(m, holder)
	s.mentions = append(s.mentions, m)
	p.person = m
}

// describedTogether states that whoever is told of by two posts of one title, one right behind the other,
// and is known by one of them holds the other as well: "le préfet de la région du A, préfet de B, a souri",
// where X is the prefect of B.
func (s *section) describedTogether() {
	if s.lang.Code != "fr" {
		return
	}
	for n := 1; n < len(s.posts); n++ {
		p, q := s.posts[n-1], s.posts[n]
		if p.head == nil || p.head != q.head || p.plural || q.plural || p.former != q.former || s.text(p.to) != "," || q.from != p.to+1 || !s.is(p.from-1, class.Determiner) && !s.is(p.from-1, class.Genitive) || len(p.bodies) == 0 || len(q.bodies) == 0 {
			continue
		}
		known, other := q, p
		if q.person == nil {
			known, other = p, q
		}
		if known.person == nil || !known.person.nominal || known.person.ent == nil || other.person != nil {
			continue
		}
		s.describedAs(other, known.person.ent)
		if !s.holdsAlready(other) {
			s.holdAt(other, s.namedBodies(other))
		}
	}
}

// holdsAlready reports whether the holder of a post is said to hold one of its title in its body.
func (s *section) holdsAlready(p *post) bool {
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == p.person.ent && st.to == p.bodies[0].ent && s.sameTitle(st.title, p.title) {
			return true
		}
	}
	return false
}
