package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// toldAs returns the agreement that a counted one is said to be, "le second accord militaire est |
// un protocole additionnel"; nil for others.
func (s *section) toldAs(m *mention) *mention {
	if !s.countedAgreement(m) || !s.is(m.to, class.Copula) || !s.indefinite(m.to+2) {
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
	return m.typ == graph.Agreement && s.lang.Code == "fr" && s.isOrdinal(m.from) && s.definite(m.from) && len(m.inner) == 0 && m.to-m.from <= 3
}
