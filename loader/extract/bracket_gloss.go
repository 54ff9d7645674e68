package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// glossed reports whether the noun at token i stands in brackets that only say what the name before
// them is, with no name in them: "la Douma (chambre basse du Parlement)", "la société X (groupe public)".
func (s *section) glossed(i, first, last int) bool {
	if i-2 < first || s.text(i-1) != "(" || s.toks[i].Cap || !s.toks[i-2].Cap && s.cover[i-2] == nil {
		return false
	}
	for k := i; k < min(last, i+8); k++ {
		if s.text(k) == ")" {
			return true
		}
		if s.toks[k].Cap && !s.is(k, class.Body) || s.cover[k] != nil && s.cover[k].name != nil {
			return false
		}
	}
	return false
}

// glossWord reports whether the bracket at token i holds nothing but a common noun, which says what the body
// before it is: "le Grand Conseil (parlement) du canton de X".
func (s *section) glossWord(i, last int) bool {
	return s.lang.Code == "fr" && i+3 < last && s.text(i+2) == ")" && !s.toks[i+1].Cap && !s.toks[i+1].Number && len(s.fold(i+1)) > 3 && !s.is(i+1, class.Function) && !s.is(i+1, class.Compass)
}

// glossOf returns the body that mention m only says in brackets what it is of: "l'Assemblée populaire nationale
// (APN, parlement chinois)", nil where it stands for no other.
func (s *section) glossOf(m *mention) *entity {
	i := m.from
	if s.lang.Code != "fr" || i < 2 || m.to >= len(s.toks) || s.text(m.to) != ")" || m.head == nil || m.head.Attrs["kind"] != "legislature" {
		return nil
	}
	if s.is(i-1, class.DefiniteArticle) {
		i--
	}
	if i < 3 || s.text(i-1) != "," && s.text(i-1) != "(" || s.text(i-1) == "," && s.text(i-3) != "(" {
		return nil
	}
	for c := s.cover[i-2]; c != nil; {
		if c.typ == graph.Organization && c.to == i-1 && c.ent != nil && (c.name != nil || c.head != nil && c.head.Attrs["kind"] == "legislature") {
			return c.ent
		}
		var last *mention
		for _, in := range c.inner {
			if in.to == i-1 {
				last = in
			}
		}
		c = last
	}
	return nil
}
