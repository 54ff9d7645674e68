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
		if ok && k+de < last && s.landscape(k+de) {
			k = s.coverAt(k + de).to
			continue
		}
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

// landscape reports whether a river, a sea, mountains or the like are named at token k.
func (s *section) landscape(k int) bool {
	c := s.coverAt(k)
	if c == nil || c.from != k || c.typ != graph.Place || c.parent != nil {
		return false
	}
	if c.name != nil {
		return s.lang.Words(class.Landscape)[c.name.Kind] || s.is(k, class.Landscape) // "le delta du Mékong" is a region of the tables
	}
	return c.head != nil && s.lang.Words(class.Landscape)[graph.Fold(c.head.Lemma())]
}

// bigCity reports whether an adjective stands before the noun at token i, and a definite article before
// that: "la grande ville".
func (s *section) bigCity(i int) bool {
	return s.lang.Code == "fr" && i > 1 && s.is(i-1, class.BigCity) && s.definite(i-1)
}
