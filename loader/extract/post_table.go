package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkTables says who holds each post of a table of appointments: "préfet de A : M. X ;
// préfet de B : Mme Y", "X : directeur général de C".
func (s *section) linkTables(persons []*mention) {
	for _, p := range s.posts {
		if p.person != nil || p.plural || p.same {
			continue
		}
		first, last := s.bounds(p.from)
		if s.text(p.to) == ":" && p.to+1 < last && s.itemBegins(s.listStart(p, first), first) {
			for _, m := range persons {
				if m.from > p.to && m.from-p.to <= 9 && m.to <= last && s.gapIsApposition(p.to+1, m.from) && s.itemEnds(m.to, last) {
					p.person = m
				}
			}
			continue
		}
		k := p.from - 1
		if s.is(k, class.Determiner) {
			k--
		}
		if k <= first || s.text(k) != ":" || !s.itemEnds(p.to, last) {
			continue
		}
		for _, m := range persons {
			if m.to == k && m.from >= first && s.itemBegins(m.from, first) {
				p.person = m
			}
		}
	}
}

// listStart returns where the posts begin that one person of a table has, the last of which is p:
// "wali de la région de A, gouverneur de la province de B : X".
func (s *section) listStart(p *post, first int) int {
	for p.also != nil && p.also.from >= first && p.also.person == nil && !p.also.plural {
		p = p.also
	}
	return p.from
}

// itemBegins reports whether an item of a table begins at token i, but for an article or
// titles before it.
func (s *section) itemBegins(i, first int) bool {
	for i > first && (s.endsHonorific(i-1, first) || s.is(i-1, class.Determiner) || s.text(i-1) == "." && s.endsHonorific(i-2, first)) {
		i--
	}
	if i <= first || s.toks[first].Number && (i == first+1 || i == first+2 && s.toks[first+1].Punct) {
		return true // "1-préfet de A : X", "2) Y : préfète de B"
	}
	switch s.text(i - 1) {
	case ":", ";", "-", "–", "—", "•", "*":
		return true
	}
	return false
}

// itemEnds reports whether an item of a table ends at token i.
func (s *section) itemEnds(i, last int) bool {
	return i >= last || s.text(i) == ";" || s.text(i) == "." || s.text(i) == "," || s.text(i) == "("
}

// rankOnly reports whether a post in a table is but the rank of the one behind it: "Wali, secrétaire
// général du ministère de l'Intérieur : X".
func (s *section) rankOnly(p *post) bool {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "province" || s.text(p.to) != "," || p.adj != nil || !s.itemBegins(p.from, s.firstOf(p.from)) || s.is(p.from-1, class.Determiner) {
		return false
	}
	for _, q := range s.posts {
		if q.also == p && q.from == p.to+1 {
			return q.person == p.person && len(q.bodies) > 0 && q.bodies[0].typ == graph.Organization
		}
	}
	return false
}
