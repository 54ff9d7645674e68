package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readInCompany states meetings told at the beginning of a sentence: "Avec la
// vice-présidente X, il a passé en revue …".
func (s *section) readInCompany() {
	for n, sent := range s.sents {
		if units := s.units[n]; s.is(sent.First, class.With) && len(units) > 0 {
			s.inCompany(units, sent.First, sent.Last, s.subjectBefore(n))
		}
	}
}

func (s *section) inCompany(units []unit, first, last int, he *entity) {
	u := units[0]
	if u.typ != graph.Person || u.from > first+2 || u.to >= last || s.text(u.to) != "," {
		return
	}
	var host *mention
	switch k := u.to + 1; {
	case s.is(k, class.Pronoun) && he != nil && he != u.m.ent:
		host = lastMention(he, first)
	case len(units) > 1 && units[1].typ == graph.Person && units[1].from <= k+1:
		host = units[1].m
	}
	if host == nil || host.ent == u.m.ent {
		return
	}
	s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: host.ent, to: u.m.ent, extractor: "in-company", confidence: 0.75,
		a: first, b: max(u.to, min(host.to, last)), ends: []*mention{host, u.m}})
}
