package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// counterpartAt takes the body at which a counterpart holds the post: "son homologue au Sénat, X",
// "son homologue à la Chambre des représentants".
func (s *section) counterpartAt(p *post, last int) {
	k := p.to
	if s.lang.Code != "fr" || p.adj != nil || len(p.bodies) > 0 || !s.is(k, class.At) && !s.is(k, class.AtThe) {
		return
	}
	if k++; s.is(k, class.Article) {
		k++
	}
	if c := s.coverAt(k); c != nil && c.typ == graph.Organization && c.to <= last {
		p.bodies, p.to = append(p.bodies, c), c.to
	}
}
