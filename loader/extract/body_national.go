package extract

import "entente/loader/lexicon/class"

// nationalBody reports whether a phrase with a small letter names a body of which the state has one, "l'office
// national des eaux", or one that an agreement is told to be between, "entre l'agence foncière et l'institut
// algérien du bois".
func (s *section) nationalBody(m *mention, e extension) bool {
	if s.lang.Code != "fr" || m.head.Attrs["national"] != "yes" || s.toks[m.from].Cap || s.pluralHead(m) || !s.definite(m.from) {
		return false
	}
	if e.des > 0 && s.is(m.from+e.headWords, class.NationalWord) {
		return true
	}
	return e.des+e.adjs > 0 && s.sideOfPact(m)
}

// sideOfPact reports whether a body stands right behind "entre", or behind the "et" that goes on with it,
// where an agreement stands before.
func (s *section) sideOfPact(m *mention) bool {
	const apart = 24 // tokens
	first, k := s.firstOf(m.from), m.from-2
	if s.is(k, class.PlainAnd) {
		for x := k - 1; ; x-- {
			if x <= max(first, k-apart) || s.toks[x].Punct && s.text(x) != "(" && s.text(x) != ")" || s.startsVerb(x) && s.cover[x] == nil {
				return false
			}
			if s.is(x, class.Between) {
				k = x
				break
			}
		}
	}
	if !s.is(k, class.Between) {
		return false
	}
	for x := k - 1; x >= max(first, k-apart) && s.text(x) != ";"; x-- {
		if s.is(x, class.Agreement) {
			return true
		}
	}
	return false
}
