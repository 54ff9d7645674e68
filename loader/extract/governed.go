package extract

import "entente/loader/lexicon/class"

// governed reports whether a preposition right before the unit governs it, so
// that it is no subject. "Conduite par X" does not count: X acts.
func (s *section) governed(u unit, first int) bool {
	k := s.partStart(u, first) - 1
	for k >= first && (s.is(k, class.Determiner) && !s.is(k, class.Preposition) || s.endsHonorific(k, first)) {
		k--
	}
	if k < first {
		return false
	}
	if !s.is(k, class.Preposition) {
		return s.doneBeforehand(k, first)
	}
	if s.is(k, class.By) {
		for x := max(first, k-3); x < k; x++ {
			if h, ok := s.classAt(x, class.Led); ok && x+h.n == k+1 {
				return false
			}
		}
	}
	if s.is(k, class.SourcePreposition) {
		return false
	}
	return true
}
