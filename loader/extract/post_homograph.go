package extract

import "entente/loader/lexicon/class"

// presidesNow reports whether the post of n words at token k is a verb: "X et Y président une
// réunion", "coprésident le 3 mars la conférence". Behind it stands what they preside over, or
// when; no article, adjective or hyphen stands before it.
func (s *section) presidesNow(k, n, first int) bool {
	if n != 1 || k <= first || s.lang.Code != "fr" || s.toks[k].Cap || s.toks[k].Hyphen || !s.is(k, class.Presides) {
		return false
	}
	if k > 0 && s.text(k-1) != "," && !s.toks[k-1].Cap && s.text(k-1) != ")" && !s.is(k-1, class.RelativeSubject) {
		return false
	}
	to := k + 1
	for h, ok := s.classAt(to, class.Adv); ok && !s.toks[to].Punct; h, ok = s.classAt(to, class.Adv) {
		to += h.n
	}
	return s.is(to, class.Determiner) && !s.is(to, class.De) || s.is(to, class.Demonstrative)
}
