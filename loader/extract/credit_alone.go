package extract

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
