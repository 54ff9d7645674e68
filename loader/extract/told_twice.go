package extract

// fewestShared is how many longer words at least two sentences must share to be one told twice.
const fewestShared = 8

// toldTwice reports whether two mentions stand in sentences that are nearly the same, as where a page
// repeats its standfirst as the first sentence: what the second one calls "un accord" is no other.
func (s *section) toldTwice(x, m *mention) bool {
	a, b := s.sent[x.from], s.sent[m.from]
	if s.lang.Code != "fr" || a == b || s.storyOf(a) != s.storyOf(b) {
		return false
	}
	words := map[string]bool{}
	for k := s.sents[a].First; k < s.sents[a].Last; k++ {
		if f := s.fold(k); len(f) > 3 {
			words[f] = true
		}
	}
	shared, other := 0, map[string]bool{}
	for k := s.sents[b].First; k < s.sents[b].Last; k++ {
		if f := s.fold(k); len(f) > 3 && !other[f] {
			other[f] = true
			if words[f] {
				shared++
			}
		}
	}
	return shared >= fewestShared && 5*shared >= 4*min(len(words), len(other))
}
