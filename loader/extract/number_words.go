package extract

import "entente/loader/lexicon/class"

// mostNumberWords is how many words a number takes, "quatre-vingt-dix-sept".
const mostNumberWords = 4

// numberBefore returns how many words of a number stand right before token i, or 0: "sept",
// "trente-sept", "vingt et un".
func (s *section) numberBefore(i, first int) int {
	for n := min(mostNumberWords, i-first); n > 0; n-- {
		if h, ok := s.classAt(i-n, class.Number); ok && h.n == n {
			return n
		}
	}
	return 0
}
