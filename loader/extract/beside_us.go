package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// besideUs returns the persons with whom "nous" at token k, which whoever writes stands for, did
// something: "Aux côtés de X, maire de A, et de Y, nous avons reçu Z".
func (s *section) besideUs(r lexicon.Role, units []unit, k, first int) []*mention {
	if !onlyType(r, graph.Person) || k <= first || s.text(k-1) != "," {
		return nil
	}
	const lead = 6 // "Ce jeudi 12 mai,"
	for i := first; i < min(k, first+lead); i++ {
		h, ok := s.classAt(i, class.AtTheSideOf)
		if !ok {
			continue
		}
		var out []*mention
		for _, u := range units {
			if u.typ == graph.Person && u.from >= i+h.n && u.to < k {
				out = append(out, u.m)
			}
		}
		if len(out) == 0 || s.verbIn(i, k) {
			return nil
		}
		return out
	}
	return nil
}
