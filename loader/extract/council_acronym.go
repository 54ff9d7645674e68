package extract

import (
	"strings"

	"entente/loader/lexicon/class"
)

// withinPost reports whether the acronym of a body at token i is the end of one for a post: "le
// P/APC de A".
func (s *section) withinPost(i int) bool {
	if s.lang.Code != "fr" || !s.toks[i].AllCap || !s.is(i, class.Body) {
		return false
	}
	for n := 1; n <= 2; n++ {
		if h, ok := s.classAt(i-n, class.Post); ok && h.n > n {
			return true
		}
	}
	return false
}

// postInBrackets returns where brackets at token k end that hold nothing but a short form of the
// post of who heads the body named before: "l'Assemblée populaire communale (P/APC) de A"; or 0.
func (s *section) postInBrackets(k, last int) int {
	if s.lang.Code != "fr" || s.text(k) != "(" || !s.is(k+1, class.Post) {
		return 0
	}
	h, _ := s.classAt(k+1, class.Post)
	if n := k + 1 + h.n; n < last && s.text(n) == ")" && n-k <= 4 {
		if _, of := s.deAt(n + 1); of || strings.ToUpper(s.text(k+1)) == s.text(k+1) {
			return n + 1 // "le maréchal (président) de A"
		}
	}
	return 0
}

// councilSeat returns the type of the place whose council ends at token j, or the acronym for the
// post of who presides over it: "PLACE" for "l'APC de A", "le P/APC de A", "l'Assemblée populaire
// communale (P/APC) de A".
func (s *section) councilSeat(j int) string {
	if s.lang.Code != "fr" || j < 0 {
		return ""
	}
	if s.text(j) == ")" {
		for k := max(0, j-4); k < j; k++ {
			if s.postInBrackets(k, len(s.toks)) == j+1 {
				j = k - 1
				break
			}
		}
	}
	for k := j; k >= max(0, j-2); k-- {
		if h, ok := s.classAt(k, class.Post); ok && h.n > 1 && k+h.n == j+1 && isAcronym(s.text(j)) {
			return seatType(h.entry)
		}
		if h, ok := s.classAt(k, class.Body); ok && k+h.n == j+1 {
			return h.entry.Attrs["level"]
		}
	}
	return ""
}
