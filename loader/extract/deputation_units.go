package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// deputationUnits adds to the units of sentence n the delegations of it that stand for persons
// named elsewhere.
func (s *section) deputationUnits(n int, units []unit) []unit {
	for _, d := range s.deputationsOf(n) {
		people := d.people()
		if d.aside || len(people) == 0 || slices.ContainsFunc(units, func(u unit) bool { return u.from <= d.k && d.k < u.to }) {
			continue
		}
		units = insertUnit(units, d.k, standIn(people, d.from, d.k+1))
	}
	return s.bothDeputations(n, units)
}

// deputationsOf returns the delegations that sentence n tells of.
func (s *section) deputationsOf(n int) []deputationAt {
	search := func(k int) int {
		x, _ := slices.BinarySearchFunc(s.deputations, k, func(d deputationAt, k int) int { return d.k - k })
		return x
	}
	return s.deputations[search(s.sents[n].First):search(s.sents[n].Last)]
}

// partOfDeputation returns where "les membres de" begin before the delegation at token k, or
// its article.
func (s *section) partOfDeputation(k, first int) int {
	at := k
	for at > first && s.is(at-1, class.Determiner) && !s.is(at-1, class.De) {
		at--
	}
	x := at - 1
	if !s.is(x, class.De) || x <= first || !s.is(x-1, class.DeputationPart) {
		return min(at, k-1)
	}
	for x--; x > first && s.is(x-1, class.Determiner) && !s.is(x-1, class.De); x-- {
	}
	return x
}

// deputationOfUnit returns the delegation whose unit stands for a person, or nil.
func (s *section) deputationOfUnit(m *mention) *deputation {
	x, ok := slices.BinarySearchFunc(s.deputations, m.to, func(d deputationAt, k int) int { return d.k - k })
	if c := s.coverAt(m.from); !ok || m.from >= m.to || c != nil && c.typ == graph.Person {
		return nil
	}
	return s.deputations[x].deputation
}

// mostMet bounds how many members of a delegation that nobody is told to lead are each taken to have met
// who received it.
const mostMet = 4

// withoutCrowd leaves out those who are only told of as the many members of a delegation.
func (s *section) withoutCrowd(list []*mention) []*mention {
	if len(list) == 0 {
		return list
	}
	if d := s.deputationOfUnit(list[0]); d != nil && d.leader == nil && len(d.members) > mostMet {
		return nil
	}
	return list
}

// readLeaderless states that those whose delegation makes a visit take part in it, where nobody
// is told to lead it: "Une délégation de la province de A a effectué les 4 et 5 avril une visite
// à B".
func (s *section) readLeaderless(x *mention) {
	for _, d := range s.deputationsOf(s.sent[x.from]) {
		if d.side == nil || len(d.people()) > 0 || d.k > x.from || d.side.typ == graph.Place || d.side.typ == graph.Country || d.side == x.ent.owner || s.personBetween(d.k, x.from) {
			continue
		}
		if at := lastMention(d.side, x.from); s.sent[at.from] == s.sent[x.from] && s.verbIn(at.to, x.from) {
			s.participate(at, x, "visit-body", s.futureAround(x.from))
			for _, p := range s.provincesSent(d) {
				if p.ent != d.side {
					s.participate(p, x, "visit-body", s.futureAround(x.from))
				}
			}
			return
		}
	}
}

// readProvincesSent states that the provinces whose delegation somebody leads take part in his visit: "X s'est rendu en visite
// à A, à la tête d'une délégation de représentants des provinces de B, C et D".
func (s *section) readProvincesSent(who, x *mention, planned bool) {
	home := s.stateOf(who.ent, 0)
	for _, d := range s.deputationsOf(s.sent[x.from]) {
		if len(d.people()) > 0 && !standsFor(d.people(), who.ent) {
			continue
		}
		for _, p := range s.provincesSent(d) {
			if p.ent != nil && (home == "" || s.stateOf(p.ent, 0) == home) {
				s.participate(p, x, "visit-body", planned)
			}
		}
	}
}

// provincesSent returns the provinces that are told right behind a delegation to have sent it.
func (s *section) provincesSent(d deputationAt) []*mention {
	const reach = 8 // tokens
	units := s.units[s.sent[d.k]]
	for x := range units {
		u := &units[x]
		if u.from <= d.k || u.typ != graph.Province {
			continue
		}
		if u.from > d.k+reach || s.verbIn(d.k+1, u.from) || s.commaBetween(d.k, u.from) {
			return nil
		}
		var out []*mention
		for _, v := range s.list(units, x, lexicon.TypeSet{graph.Province}) {
			out = append(out, v.m)
		}
		return out
	}
	return nil
}

// withSides adds to those who take part in an event the places and bodies whose delegations
// the sentence says so of.
func (s *section) withSides(list []*mention, h clauseHit) []*mention {
	if m := s.sideOfElle(list, h); m != nil {
		list = append(list, m)
	}
	if len(list) == 0 {
		return list
	}
	for _, d := range s.deputationsOf(s.sent[h.a]) {
		if d.side == nil || d.k >= h.b || !h.frame.Roles[0].Types.Has(d.side.typ) || standsFor(list, d.side) {
			continue
		}
		for _, m := range d.people() {
			if standsFor(list, m.ent) {
				list = append(list, lastMention(d.side, h.a))
				break
			}
		}
	}
	return list
}

// visitOfDeputation returns who makes a visit that is told to be a delegation's, whoever speaks of it: "X a souligné que la
// visite de la délégation de A à B …", and with where it goes at most between, "la visite en Belgique et à A de la délégation
// de haut rang de B, conduite par X". It reports whether one is.
func (s *section) visitOfDeputation(r lexicon.Role, h clauseHit) ([]*mention, bool) {
	const apart = 14 // tokens
	if s.lang.Code != "fr" || h.frame.Relation != graph.Visited || !h.frame.Flags.Noun || !r.Types.Has(graph.Person) {
		return nil, false
	}
	for _, d := range s.deputationsOf(s.sent[h.a]) {
		switch {
		case d.k <= h.a || d.k > h.b+apart:
		case d.k < h.b:
			if onlyType(r, graph.Person) && (s.is(d.from, class.De) || s.is(d.from-1, class.De) || s.is(d.k-1, class.De)) {
				return d.people(), true
			}
		default:
			x := d.k - 1
			for x > h.b && (s.is(x, class.Article) && !s.is(x, class.De) || s.is(x, class.PostBefore) || s.is(x, class.Adjective)) {
				x--
			}
			if list := d.people(); len(list) > 0 && s.is(x, class.De) && !s.commaBetween(h.b, x) && !s.verbIn(h.b, x) {
				return list, true
			}
		}
	}
	return nil, false
}
