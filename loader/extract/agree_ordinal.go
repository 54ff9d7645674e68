package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// toldAs returns the agreement that a counted one is said to be, "le second accord militaire est |
// un protocole additionnel", "Le premier accord, | un accord-cadre, …"; nil for others.
func (s *section) toldAs(m *mention) *mention {
	if !s.countedAgreement(m) || !s.is(m.to, class.Copula) && s.text(m.to) != "," || !s.indefinite(m.to+2) {
		return nil
	}
	c := s.coverAt(m.to + 2)
	if c == nil || c.typ != graph.Agreement || c.from != m.to+2 || c.dead {
		return nil
	}
	return c
}

// countedBefore returns the agreement that a counted one means, of those which the nearest
// sentence before lists: "ont signé une convention avec A et un accord avec B. … Le deuxième accord".
func (s *section) countedBefore(m *mention) *entity {
	n := s.ordinalValue(m)
	if n == 0 || !s.countedAgreement(m) {
		return nil
	}
	var list []*mention // of the nearest sentence that names two
	for _, x := range s.mentions {
		if x.from >= m.from || s.sent[x.from] == s.sent[m.from] {
			break
		}
		if x.typ != graph.Agreement || x.ent == nil || x.count > 1 || !s.indefinite(x.from) {
			continue
		}
		if len(list) > 0 && s.sent[list[0].from] != s.sent[x.from] {
			list = list[:0]
		}
		list = append(list, x)
	}
	if len(list) < 2 || n > len(list) || s.headWord(list[n-1]) != s.headWord(m) {
		return nil
	}
	return list[n-1].ent
}

// countedAgreement reports whether a phrase tells an agreement from others only by its number:
// "le deuxième accord".
func (s *section) countedAgreement(m *mention) bool {
	return m.typ == graph.Agreement && s.lang.Code == "fr" && s.isOrdinal(m.from) && s.definite(m.from) && len(m.inner) == 0 && m.to-m.from <= 4
}

// severalReach is how many sentences before "le troisième accord" the several of which it is one may
// have been told of.
const severalReach = 20

// severalBefore returns the agreements told of together of which a counted one is one: "Dix accords
// ont été signés. … Le septième accord porte sur la pêche", or nil.
func (s *section) severalBefore(m *mention) *mention {
	var out *mention
	for x := len(s.mentions) - 1; x >= 0; x-- {
		c := s.mentions[x]
		if c.from >= m.from {
			continue
		}
		if s.sent[c.from] < s.sent[m.from]-severalReach || s.storyAt(c.from) != s.storyAt(m.from) {
			break
		}
		if c.typ == graph.Agreement && c.ent != nil && c.ent != m.ent && !c.dead && c.count > 1 && s.sent[c.from] < s.sent[m.from] {
			out = c
			if s.hasSides(c.ent) {
				return c
			}
		}
	}
	return out
}

// byInstances adds to agreements told of together, m, the sides of those that the text tells apart by their
// numbers, "Trois accords ont été signés. Le premier lie A et B", and reports whether there are any.
func (f *sidesOf) byInstances(m *mention) bool {
	s := f.s
	if m.count < 2 || s.lang.Code != "fr" {
		return false
	}
	found := false
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.PartyTo || st.to == f.e || len(st.to.mentions) == 0 || !s.countedAgreement(st.to.mentions[0]) {
			continue
		}
		if all := s.severalBefore(st.to.mentions[0]); all == nil || all.ent != f.e {
			continue
		}
		f.add(st.ends[0], m, byInstances, 0.75)
		found = true
	}
	return found
}

// byInstances is the extractor of the sides of agreements told of together that are sides of one of them, and
// so not at one with the others.
const byInstances = "agreement-instances"

// hasSides reports whether sides of an agreement are known so far.
func (s *section) hasSides(e *entity) bool {
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && st.to == e {
			return true
		}
	}
	return false
}

// listedUnder returns the agreements told of together that a list behind a colon names one by one,
// of which m is one: "Trois accords ont été signés : un accord sur …, un protocole sur …"; or nil.
func (s *section) listedUnder(m *mention, first int) *mention {
	if s.lang.Code != "fr" || !s.indefinite(m.from) || len(m.inner) > 0 && s.boundElsewhere(m) {
		return nil
	}
	colon := -1
	for k := m.from - 1; k > first && m.from-k < listReach; k-- {
		if s.startsVerb(k) && s.cover[k] == nil {
			return nil
		}
		if s.text(k) == ":" {
			colon = k
			break
		}
	}
	if colon < 0 {
		return nil
	}
	var out *mention
	for _, c := range s.inSent[s.sent[m.from]] {
		if c.from < colon && c.typ == graph.Agreement && c.ent != nil && c.ent != m.ent && !c.dead && (c.count > 1 || s.pluralHead(c)) {
			out = c
		}
	}
	return out
}

// listReach bounds in tokens how far before an agreement the colon of its list may stand.
const listReach = 60

// includedIn returns the agreement of which m is named as an instance: "les
// accords …, en particulier le Partenariat".
func (s *section) includedIn(m *mention) *mention {
	first, last := s.bounds(m.from)
	if end, reach := s.enumerates(first, m.from); end > 0 && m.parent == nil {
		// "Six accords ont été signés. Il s'agit d'un mémorandum …"
		var out *mention
		for _, x := range s.mentions {
			if x.typ == graph.Agreement && x.ent != nil && x.ent != m.ent && !x.dead && x.from < first && s.sent[x.from] >= s.sent[first]-reach && s.storyAt(x.from) == s.storyAt(first) && (x.count > 1 || s.pluralHead(x)) {
				out = x
			}
		}
		return out
	}
	if out := s.listedUnder(m, first); out != nil {
		return out
	}
	if s.countedAgreement(m) {
		return s.severalBefore(m)
	}
	if out := cmp.Or(s.goesOnFrom(m, first, last), s.oneBesideOthers(m, first)); out != nil {
		return out
	}
	for k := m.from - 1; k >= max(first, m.from-5); k-- {
		if h, ok := s.classAt(k, class.Including); ok && k+h.n <= m.from {
			var out *mention
			for _, x := range s.mentions {
				if x.typ == graph.Agreement && x.ent != nil && x.ent != m.ent && !x.dead && x.to <= k+1 && x.from >= first {
					out = x
				}
			}
			return out
		}
	}
	return nil
}
