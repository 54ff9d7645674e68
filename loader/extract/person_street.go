package extract

import (
	"entente/loader/lexicon/class"
)

// titledStreet reports whether a street or a school bears the name at token i, with a title in
// capitals before it: "place Reine Testa", "boulevard du Président Testard".
func (s *section) titledStreet(i, first int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	k := i - 1
	for k > first && s.toks[k].Cap && !s.toks[k].Punct && (s.endsHonorific(k, k) || s.is(k, class.Post)) {
		k--
	}
	if k == i-1 {
		return false
	}
	if s.is(k, class.Street) {
		return true
	}
	if !s.is(k, class.De) || k == first {
		return false
	}
	h, ok := s.classAt(k-1, class.Street)
	return ok && h.entry.Attrs["way"] == "yes"
}
