package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// ownerOfListed returns the state whose bodies a colon lists of which this is one, or nil: Laos of "des
// responsables de plusieurs ministères laotiens : ministère de la Santé, ministère de la Justice".
func (s *section) ownerOfListed(m *mention) *mention {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["owner"] != "yes" || m.parent != nil {
		return nil
	}
	first := s.firstOf(m.from)
	colon := -1
	for k := m.from - 1; k > first; k-- {
		if s.text(k) == ":" {
			colon = k
			break
		}
	}
	if colon < 0 {
		return nil
	}
	for k := colon - 1; k > first; k-- {
		h, ok := s.classAt(k, class.Body)
		if !ok || h.entry != m.head || !s.pluralNoun(k) || k+h.n >= colon {
			continue
		}
		n := k + h.n
		if de, ok := s.deAt(n); ok {
			n += de
		}
		if c := s.coverAt(n); c != nil && c.typ == graph.Country && c.from == n && c.to <= colon && !c.dead {
			return c
		}
		return nil
	}
	return nil
}
