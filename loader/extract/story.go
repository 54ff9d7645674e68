package extract

// storyOf returns which story of the page sentence n belongs to: the number of its
// teaser, or 0 in the article. What a story leaves unsaid ("le Premier ministre", "la
// province", "il") no other story of the page says.
func (s *section) storyOf(n int) int { return s.page.Blocks[s.sents[n].Block].Teaser }

// storyAt returns the story that token i stands in, 0 outside the section.
func (s *section) storyAt(i int) int {
	if i < 0 || i >= len(s.sent) || s.sent[i] < 0 {
		return 0
	}
	return s.storyOf(s.sent[i])
}

// toldIn returns how often a story tells of an entity.
func (s *section) toldIn(e *entity, story int) int {
	n := 0
	for _, m := range e.mentions {
		if s.storyAt(m.from) == story {
			n++
		}
	}
	return n
}
