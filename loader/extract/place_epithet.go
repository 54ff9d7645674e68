package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// epithetsEnd returns where the words end that stand at token k behind "la ville", "la province" and only say
// what kind of one it is or where it lies, "portuaire", "du Centre", "vietnamienne", and the state that they name,
// or "".
func (s *section) epithetsEnd(k, last int) (int, string) {
	state := ""
	for s.lang.Code == "fr" && k < last {
		if s.is(k, class.PlaceEpithet) {
			k++
			continue
		}
		if c := s.coverAt(k); c != nil && c.from == k && c.typ == graph.Country && c.form == lexicon.Adjective && c.name != nil && state == "" {
			k, state = c.to, c.name.Country
			continue
		}
		de, ok := s.deAt(k)
		if !ok || k+de >= last || !s.onlyCompass(k+de, 1) || s.toks[k+de].Hyphen {
			break
		}
		if c := s.coverAt(k + de); c != nil && c.typ == graph.Province {
			break // "la région du Centre"
		}
		k += de + 1
	}
	return k, state
}

// bigCity reports whether an adjective stands before the noun at token i, and a definite article before
// that: "la grande ville".
func (s *section) bigCity(i int) bool {
	return s.lang.Code == "fr" && i > 1 && s.is(i-1, class.BigCity) && s.definite(i-1)
}
