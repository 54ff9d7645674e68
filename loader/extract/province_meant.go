package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// provincesMeant takes the name of a town for the province of that name where those who come there are told
// to be met by who heads the province: "à Testa, où ils ont été reçus par le gouverneur, X".
func (s *section) provincesMeant() {
	const apart = 14 // tokens
	for _, m := range s.names {
		k := m.to
		if m.typ != graph.Place || m.name == nil {
			continue
		}
		if s.text(k) == "," {
			k++
		}
		if !s.is(k, class.Where) || s.sent[k] != s.sent[m.from] {
			continue
		}
		for x := k + 1; x < min(len(s.toks), k+apart) && s.sent[x] == s.sent[k] && s.text(x) != "."; x++ {
			if h, ok := s.classAt(x, class.Post); ok {
				if h.entry.Attrs["body"] == "province" && s.is(x-1, class.SingularArticle) && !s.is(x+h.n, class.De) {
					s.asProvince(m)
				}
				break
			}
		}
	}
}
