package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// skipDelegation moves the end of a post behind a name over the delegation that its holder leads,
// where another post of his follows: "X, chef de la délégation lao, gouverneur de A", "X, chef de la
// délégation et président du Comité populaire de A".
func (s *section) skipDelegation(p *post, last int) {
	if s.lang.Code != "fr" || p.member || p.plural || len(p.bodies) > 0 || s.text(p.from-1) != "," {
		return
	}
	de, ok := s.deAt(p.to)
	k := p.to + de
	if !ok || k >= last || !s.is(k, class.Envoys) {
		return
	}
	k++
	if c := s.coverAt(k); c != nil && c.typ == graph.Country && c.form == lexicon.Adjective {
		k = c.to
	}
	n := k
	for n < last && (s.text(n) == "," || s.is(n, class.PlainAnd) || s.is(n, class.ListFiller)) {
		n++
	}
	if n > k && s.is(n, class.Post) {
		p.to, p.untold = k, true
	}
}
