package extract

import "entente/loader/lexicon/class"

// attended reports whether the text says right behind a gathering that nothing names who was there: "une
// réunion de travail à laquelle ont assisté la ministre X et Y", "une séance de travail s'est tenue en
// présence du maire, Z".
func (s *section) attended(m *mention) bool {
	_, last := s.bounds(m.from)
	k := m.to
	if s.text(k) == "," {
		k++
	}
	if h, ok := s.classAt(k, class.RelativeTo); ok {
		for x := k + h.n; x < min(last, k+h.n+6); x++ {
			if s.is(x, class.TakesPart) {
				return s.whoFollows(x+1, last)
			}
		}
		return false
	}
	for x := m.to; x < min(last, m.to+7) && s.cover[x] == nil; x++ {
		if h, ok := s.classAt(x, class.InPresence); ok && h.n > 1 {
			return s.whoFollows(x+h.n, last)
		}
		if s.toks[x].Punct || s.is(x, class.With) || s.is(x, class.And) {
			return false
		}
	}
	return false
}

// whoFollows reports whether a person is named, or a post told, within a few words of token k.
func (s *section) whoFollows(k, last int) bool {
	for x := k; x < min(last, k+5); x++ {
		if s.postCover[x] || s.is(x, class.Honorific) || s.personBegins(x, last) {
			return true
		}
	}
	return false
}
