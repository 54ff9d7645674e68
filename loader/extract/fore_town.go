package extract

import "entente/loader/lexicon/class"

// foreTown reports whether an adjective with a capital at token i begins a town's name, for a noun of
// towns, a town's post or "à" stands before it and another capital behind: "la commune de Grand Testville".
func (s *section) foreTown(i int) bool {
	if s.lang.Code != "fr" || !s.is(i, class.Fore) || !s.toks[i].Cap || s.toks[i].AllCap {
		return false
	}
	if n := &s.toks[i+1]; !n.Cap || n.Punct || n.Hyphen || s.noNameWord(i+1) {
		return false
	}
	if s.placeHeadBefore(i) != "" || s.is(i-1, class.TownPreposition) {
		return true
	}
	h, ok := s.classAt(i-2, class.Post)
	return ok && h.n == 1 && h.entry.Attrs["body"] == "place" && s.is(i-1, class.BareDe)
}
