package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ownerAbove returns the body or party that the words behind a body say it is a part of: "directeur de
// l'Institut de A, relevant du ministère B"; or nil. The clause of a post has no unit for its body, so
// that the wordings of PART_OF do not meet it there.
func (s *section) ownerAbove(m *mention) *mention {
	k := m.to
	if s.text(k) == "," {
		k++
	}
	h, ok := s.classAt(k, class.UnderBody)
	if !ok || s.lang.Code != "fr" {
		return nil
	}
	if c := s.coverAt(k + h.n); c != nil && (c.typ == graph.Organization || c.typ == graph.Party) && c.ent != nil && !c.dead {
		return c
	}
	return nil
}
