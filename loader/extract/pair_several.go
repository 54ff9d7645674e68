package extract

import "entente/loader/lexicon/class"

// oneWithSeveral returns the pairs of a French list whose last members a noun in the plural takes together,
// "entre la wilaya d'A et les gouvernorats tunisiens de B, de C et de D": who stands before it with each of them.
// What it has before it is one, or has such a noun of its own: "entre les provinces d'A et B et les villes de C et D".
func (s *section) oneWithSeveral(members []*mention) [][2]*mention {
	if s.lang.Code != "fr" || len(members) < 3 {
		return nil
	}
	at := 0
	for i := 1; i < len(members); i++ {
		if !s.severalBegin(members[i-1].to, members[i].from) {
			continue
		}
		if at > 0 {
			return nil // "entre les A et B, les C et D et les E et F"
		}
		at = i
	}
	if at == 0 || at == len(members)-1 || at > 1 && !s.namedTogether(members[0].from) {
		return nil
	}
	var out [][2]*mention
	for _, a := range members[:at] {
		for _, b := range members[at:] {
			if a.ent != nil && b.ent != nil && a.ent != b.ent {
				out = append(out, [2]*mention{a, b})
			}
		}
	}
	return out
}

// severalBegin reports whether "et les villes" stands in tokens a…b.
func (s *section) severalBegin(a, b int) bool {
	for k := a; k+2 <= b; k++ {
		if s.is(k, class.PlainAnd) && s.pluralNoun(k+1) && s.is(k+1, class.DefiniteArticle) && s.pluralKindAt(k+2) {
			return true
		}
	}
	return false
}

// namedTogether reports whether a noun in the plural stands before the name at token k: "les provinces d'A".
func (s *section) namedTogether(k int) bool {
	j := s.beforeDe(k)
	return j >= 0 && s.pluralKindAt(j)
}

// pluralKindAt reports whether token k is a noun in the plural for places or bodies: "gouvernorats".
func (s *section) pluralKindAt(k int) bool {
	return s.pluralNoun(k) && (s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun) || s.is(k, class.PairNoun) || s.is(k, class.Body))
}
