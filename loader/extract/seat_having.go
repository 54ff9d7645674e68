package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatHaving returns the body that the text says right before a post to have it: "la
// Commission a pour président X", "Quant à l'Agence, elle a pour directeur Y".
func (s *section) seatHaving(p *post) *entity {
	first := s.firstOf(p.from)
	k := p.from - 1
	if k >= first && s.is(k, class.Article) {
		k--
	}
	if s.lang.Code != "fr" || p.head == nil || !s.endsClass(k, class.HasFor, first) {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.from >= first && m.to < k && k-m.to <= 6 && m.parent == nil && !m.dead && m.ent != nil && !nominalForm(m) &&
			(m.typ == graph.Organization || m.typ == graph.Party) && (out == nil || m.from > out.from) {
			out = m
		}
	}
	if out == nil || s.personBetween(out.to, k) {
		return nil
	}
	return out.ent
}
