package extract

import "entente/loader/lexicon/class"

// signsPage reports whether a body only signs a picture or the page: "© X", and a newspaper's name
// alone on its line.
func (s *section) signsPage(m *mention) bool {
	if s.text(m.from-1) == "©" {
		return true
	}
	const media = "media"
	first, last := s.bounds(m.from)
	return m.name != nil && m.name.Kind == media && m.from == first && m.to >= last
}

// paperBefore reports whether a name ends a credit that a paper's name with an article begins, in brackets
// or as a line of its own: "(Le Guet, Marie Testard)".
func (s *section) paperBefore(m *mention) bool {
	const longest = 4 // words of a paper's name
	first, last := s.bounds(m.from)
	if s.lang.Code != "fr" || s.text(m.from-1) != "," || m.to != last && s.text(m.to) != ")" {
		return false
	}
	k := m.from - 2
	for k > first && m.from-k < longest+2 && s.toks[k].Cap && !s.toks[k].Punct && s.text(k-1) != "(" && s.cover[k] == nil {
		k--
	}
	return k >= first && s.toks[k].Cap && s.cover[k] == nil && s.is(k, class.Article) && m.from-1-k > 1 && (k == first || s.text(k-1) == "(")
}
