package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readGapped reads signatures whose verb only the clause before has: "A et B ont signé un
// mémorandum ; C et D, une convention".
func (s *section) readGapped() {
	for n, sent := range s.sents {
		units := s.units[n]
		for x, u := range units {
			if x < 2 || u.typ != graph.Agreement || !s.indefinite(u.m.from) || s.text(u.m.from-2) != "," || units[x-1].to != u.m.from-2 {
				continue
			}
			end := units[x-1]
			if end.typ != graph.Person && !sideTypes.Has(end.typ) || nominalForm(end.m) {
				continue
			}
			types := sideTypes
			if end.typ == graph.Person {
				types = personTypes
			}
			list := s.list(units[:x], x-1, types)
			if len(list) < 2 || s.governed(list[0], sent.First) || !s.opensClause(list[0], sent.First) || !s.signedUntil(sent.First, list[0].from) {
				continue
			}
			for _, v := range mentionsOf(list) {
				typ := graph.PartyTo
				if v.typ == graph.Person {
					typ = graph.Signed
				}
				s.stmts = append(s.stmts, &statement{typ: typ, from: v.ent, to: u.m.ent, extractor: "gapped", confidence: 0.75,
					a: v.from, b: u.to, ends: []*mention{v, u.m}})
			}
		}
	}
}

// opensClause reports whether a mark or "et" that begins a clause stands before a unit.
func (s *section) opensClause(u unit, first int) bool {
	k := s.partStart(u, first) - 1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	return s.text(k) == ";" || s.text(k) == "," || s.is(k, class.PlainAnd)
}

// signedUntil reports whether a verb of signing stands in tokens a…b.
func (s *section) signedUntil(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.Signing) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// countedUnits adds to the units of a sentence those whom "quatre provinces
// vietnamiennes" means: as many of that state as one list of the text names.
func (s *section) countedUnits(units []unit, first, last int) []unit {
	if s.lang.Code != "fr" || !s.sentenceHas(first, class.Number) {
		return units
	}
	for k := first; k+1 < last; k++ {
		h, ok := s.classAt(k, class.Number)
		if !ok || !s.is(k+h.n, class.PlaceHead) || s.cover[k] != nil {
			continue
		}
		c := s.nameStarting(k + h.n + 1)
		if c == nil || c.typ != graph.Country || !nominalForm(c) {
			continue
		}
		named := s.countedProvinces(k, h, c.name.Country)
		if named == nil {
			continue
		}
		m := *named[0]
		m.from, m.to, m.more, m.inner, m.parent = k, k+1, named[1:], nil, nil
		at := 0
		for at < len(units) && units[at].from < k {
			at++
		}
		rest := units[at:]
		if len(rest) > 0 && rest[0].m == c {
			rest = rest[1:]
		}
		units = slices.Concat(units[:at:at], []unit{{k, c.to, &m, graph.Province}}, rest)
	}
	return units
}

// countedProvinces returns as many provinces of the state as the number at token k says
// that stand in one list: the last before it, or else the first behind.
func (s *section) countedProvinces(k int, h hit, state string) []*mention {
	want := numberOf(h)
	if want < 3 {
		return nil
	}
	for back := s.sent[k] - 1; back >= 0; back-- {
		if out := s.provincesListed(back, want, state); out != nil {
			return out
		}
	}
	for n := s.sent[k] + 1; n < len(s.sents) && s.storyOf(n) == s.storyAt(k); n++ {
		if out := s.provincesListed(n, want, state); out != nil {
			return out
		}
	}
	return nil
}

// provincesListed returns the provinces of the state that a sentence names, where they
// are as many as wanted.
func (s *section) provincesListed(n, want int, state string) []*mention {
	var out []*mention
	for _, m := range s.names {
		if m.typ == graph.Province && m.ent != nil && !m.dead && s.sent[m.from] == n && s.sideOf(m) == state && !nominalForm(m) && !standsFor(out, m.ent) {
			out = append(out, m)
		}
	}
	if len(out) != want {
		return nil
	}
	return out
}

// hostUnits adds to the units of a sentence who is meant by "son hôte" in a list: "X et
// son hôte ont signé", whom X is told to have met last.
func (s *section) hostUnits(units []unit, first, last int) []unit {
	if s.lang.Code != "fr" || !s.sentenceHas(first, class.PersonNoun) {
		return units
	}
	for k := first + 1; k+1 < last; k++ {
		if h, ok := s.classAt(k+1, class.PersonNoun); !ok || h.entry.Attrs["guest"] != "yes" || !s.possessive(k+1) || !s.is(k-1, class.PlainAnd) {
			continue
		}
		at := slices.IndexFunc(units, func(u unit) bool { return u.to == k-1 && u.typ == graph.Person })
		if at < 0 {
			continue
		}
		if m := s.metLastBy(units[at].m.ent, k); m != nil {
			units = slices.Insert(slices.Clone(units), at+1, unit{k, k + 2, m, graph.Person})
		}
	}
	return units
}

// metLastBy returns whom a person is told to have met last before token k, or nil.
func (s *section) metLastBy(e *entity, k int) *mention {
	for x := len(s.stmts) - 1; x >= 0; x-- {
		st := s.stmts[x]
		if st.typ != graph.MetWith || st.planned || st.b > k || s.storyAt(st.a) != s.storyAt(k) {
			continue
		}
		switch e {
		case st.from:
			return st.ends[endOf(st, st.to)]
		case st.to:
			return st.ends[endOf(st, st.from)]
		}
	}
	return nil
}
