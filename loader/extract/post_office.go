package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// officeOf makes of a secretary or a representative the minister that he is where a
// sector stands behind: "le secrétaire américain au Trésor", "la représentante au
// Commerce des États-Unis".
func (s *section) officeOf(p *post) {
	office := strings.ReplaceAll(p.head.Attrs["office"], "_", " ")
	if office == "" || p.member {
		return
	}
	h, ok := s.classAt(p.to, class.ToThe)
	if !ok || !s.is(p.to+h.n, class.OfficeSector) || !s.toks[p.to+h.n].Cap {
		return
	}
	for _, e := range s.lang.Of(class.Post) {
		if e.Lemma() == office {
			p.head = e
			return
		}
	}
}
