package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// sideState returns the state of whose side a sentence tells: "Du côté
// luxembourgeois étaient présents le ministre X et le ministre Y".
func (s *section) sideState(p *post) string {
	first, last := s.bounds(p.from)
	if state := s.sideBefore(p, first); state != "" {
		return state
	}
	h, ok := s.classAt(first, class.OnSide)
	if !ok || first+h.n >= last {
		return ""
	}
	if c := s.coverAt(first + h.n); c != nil && c.name != nil && c.form == lexicon.Adjective {
		return c.name.Country
	}
	return ""
}

// sideBefore returns the state of whose side is told right before "par" and a post:
// "signé, côté malien, par le ministre X", "et pour le Togo par le ministre Y".
func (s *section) sideBefore(p *post, first int) string {
	k := p.from - 1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	if s.lang.Code != "fr" || !s.is(k, class.By) {
		return ""
	}
	if k--; k > first && s.text(k) == "," {
		k--
	}
	for _, c := range s.names {
		if c.to != k+1 || c.from <= first || c.name == nil || c.typ != graph.Country {
			continue
		}
		if c.form == lexicon.Adjective && s.endsAt(c.from, class.OnSide, first) {
			return c.name.Country
		}
		if x := c.from - 1; c.form == lexicon.FullName && (s.is(x, class.For) || s.is(x, class.Article) && s.is(x-1, class.For)) {
			return c.name.Country
		}
	}
	return ""
}
