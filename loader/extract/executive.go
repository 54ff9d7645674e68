package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// executiveAt returns the words that the head of a body at token k stands for where it is one of the
// names that the executive of a state's provinces goes by, and how many tokens it has: "le gouvernement
// vaudois" is the "Conseil d'État vaudois". Without an owner it is such a body in an article from there.
func (s *section) executiveAt(m *mention, k int) (words []string, n int) {
	h, ok := s.classAt(k, class.Executive)
	if !ok || k != headToken(s, m) {
		return nil, 0
	}
	state := h.entry.Attrs["state"]
	owners := m.owners()
	ours := len(owners) == 0 && s.home == state && s.wantsLocalOwner(m)
	for _, o := range owners {
		ours = ours || o.typ == graph.Province && o.name != nil && o.name.Country == state
	}
	if !ours {
		return nil, 0
	}
	return strings.Fields(graph.Fold(strings.ReplaceAll(h.entry.Attrs["full"], "_", " "))), h.n
}

// stateByWord returns the state of which a body without an owner is by a word that its state's own
// bodies alone bear, where the section names that state: "le Département fédéral des finances".
func (s *section) stateByWord(m *mention) *entity {
	if s.lang.Code != "fr" || m.head == nil {
		return nil
	}
	for k := m.from + 1; k < m.to; k++ {
		h, ok := s.classAt(k, class.StateWord)
		if !ok || h.entry.Attrs["state"] != s.home {
			continue
		}
		if e := s.countryEntity(s.home); e != nil && s.countNamed(e) > 0 {
			return e
		}
	}
	return nil
}
