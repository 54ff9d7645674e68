package extract

import "entente/loader/lexicon/class"

// sharesAuxiliary reports whether the participle at token b goes with the auxiliary of one before it: "a accepté la
// démission de X et | nommé Y".
func (s *section) sharesAuxiliary(b, first int) bool {
	if s.lang.Code != "fr" || !s.is(b-1, class.PlainAnd) {
		return false
	}
	for k := b - 2; k > first; k-- {
		if s.is(k, class.PerfectAuxiliary) && s.cover[k] == nil && !s.toks[k+1].Cap {
			return true
		}
	}
	return false
}
