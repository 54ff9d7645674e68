package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bearerState returns the state, if the section names it, that alone has a person's
// surname, or the English title of honour before the name: "Datuk Seri X"; or "".
func (s *section) bearerState(m *mention) string {
	if state := s.surnameState(m.from); state != "" {
		return state
	}
	if state := s.stateOfTradition(m.to - 1); state != "" {
		return state
	}
	if s.lang.Code != "en" {
		return ""
	}
	for k := max(s.firstOf(m.from), m.from-8); k < m.from; k++ {
		for _, h := range s.hits[k] {
			if state := h.entry.Attrs["state"]; h.class == class.Honorific && state != "" && s.votes[state] > 0 && s.onlyHonorifics(k+h.n, m.from) {
				return state
			}
		}
	}
	return ""
}

// onlyHonorifics reports whether nothing but titles of honour stands in tokens a…b.
func (s *section) onlyHonorifics(a, b int) bool {
	for k := a; k < b; {
		h, ok := s.classAt(k, class.Honorific)
		switch {
		case ok:
			k += h.n
		case s.toks[k].Text == ".":
			k++
		default:
			return false
		}
	}
	return true
}

// namedInFull returns the longest of an English text's names of a person, which tells of
// which state he is where "Premier Zhang" does not.
func (s *section) namedInFull(m *mention) *mention {
	if s.lang.Code != "en" || m == nil || m.ent == nil || m.to-m.from >= 2 {
		return m
	}
	for _, x := range m.ent.mentions {
		if !x.nominal && x.to-x.from > m.to-m.from && x.typ == m.typ {
			m = x
		}
	}
	return m
}

// bearerNamed reports whether the name of a place at token i, before a word in capitals, begins that of
// who holds a post: "Chairman of the People's Committee Le Thanh Ngoc", where there is a Le Thanh,
// "acting head of state Say Vannak", "Datuk Norman Mahmud".
func (s *section) bearerNamed(v lexicon.NameMatch, i, n, first int) bool {
	switch n {
	case 1:
		return v.Name.Country != s.home && !s.named[v.Name.Country] && (s.endsClass(i-1, class.Post, first) || s.endsHonorific(i-1, first))
	case 2:
		return v.Name.Type == graph.Place && s.isSurname(i) && !s.is(i-1, class.Preposition) && s.isGiven(i+n)
	}
	return false
}
