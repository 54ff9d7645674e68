package extract

import "entente/loader/lexicon/class"

// linkTables says who holds each post of a table of appointments: "préfet de A : M. X ;
// préfet de B : Mme Y", "X : directeur général de C".
func (s *section) linkTables(persons []*mention) {
	for _, p := range s.posts {
		if p.person != nil || p.plural || p.same {
			continue
		}
		first, last := s.bounds(p.from)
		if s.text(p.to) == ":" && p.to+1 < last && s.itemBegins(p.from, first) {
			for _, m := range persons {
				if m.from > p.to && m.from-p.to <= 4 && m.to <= last && s.gapIsApposition(p.to+1, m.from) && s.itemEnds(m.to, last) {
					p.person = m
				}
			}
			continue
		}
		k := p.from - 1
		if s.is(k, class.Determiner) {
			k--
		}
		if k <= first || s.text(k) != ":" || !s.itemEnds(p.to, last) {
			continue
		}
		for _, m := range persons {
			if m.to == k && m.from >= first && s.itemBegins(m.from, first) {
				p.person = m
			}
		}
	}
}

// itemBegins reports whether an item of a table begins at token i, but for an article or
// titles before it.
func (s *section) itemBegins(i, first int) bool {
	for i > first && (s.endsHonorific(i-1, first) || s.is(i-1, class.Determiner) || s.text(i-1) == "." && s.endsHonorific(i-2, first)) {
		i--
	}
	if i <= first {
		return true
	}
	switch s.text(i - 1) {
	case ":", ";", "-", "–", "—", "•", "*":
		return true
	}
	return false
}

// itemEnds reports whether an item of a table ends at token i.
func (s *section) itemEnds(i, last int) bool {
	return i >= last || s.text(i) == ";" || s.text(i) == "." || s.text(i) == "," || s.text(i) == "("
}
