package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// electedFrom reports whether the holder of a post in an assembly is told at token k to have been
// elected: "le député | élu à A".
func (s *section) electedFrom(p *post, k int) bool {
	return s.lang.Code == "fr" && s.is(k, class.Elected) && !p.plural && (p.head.Attrs["seat"] == "place" || p.head.Attrs["chamber"] != "")
}

// electedAt takes the place behind the words which say that a member of an assembly was elected
// there, where the post is held: "la députée élue à A", "le sénateur élu dans le district de B".
func (s *section) electedAt(p *post, last int) bool {
	if !s.electedFrom(p, p.to) {
		return false
	}
	k := p.to + 1
	h, ok := s.classAt(k, class.Locative)
	if !ok {
		return false
	}
	k += h.n
	for k < last && (s.is(k, class.Article) || s.isOrdinal(k)) {
		k++
	}
	k = s.overConstituency(k)
	c := s.coverAt(k)
	if head, ok := s.classAt(k, class.PlaceHead); ok && c == nil {
		if c = s.placeWithHead(k, head, last); c == nil {
			de, _ := s.deAt(k + head.n)
			c = s.coverAt(k + head.n + de)
		}
	}
	if c == nil || !placeLike(c.typ) || c.typ == graph.Country || c.form != lexicon.FullName && c.name != nil {
		return false
	}
	p.bodies, p.to = []*mention{c}, c.to
	if p.to < last && !s.toks[p.to].Punct && (romanOrder[s.toks[p.to].Text] || s.toks[p.to].Number && len(s.toks[p.to].Text) < 3) {
		p.to++ // "à Antsirabe II"
	}
	return true
}
