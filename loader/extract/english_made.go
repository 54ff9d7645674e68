package extract

import "entente/loader/lexicon/class"

// madeSomebody reports whether a word of appointing stands before a name and the post that its bearer
// has already: "the decision naming Vice Chairman of A X as Secretary of B".
func (s *section) madeSomebody(m *mention) bool {
	if s.endsAppointment(m.from - 1) {
		return true
	}
	for _, q := range s.posts {
		if q.person == m && q.to <= m.from && s.gapIsApposition(q.to, m.from) {
			k := q.from - 1
			for k > 0 && s.is(k, class.Determiner) {
				k--
			}
			return s.endsAppointment(k)
		}
	}
	return false
}

// behindAgent returns the token before the "by" that tells who appoints, where it stands behind a
// participle of appointing and token k ends it: "was assigned by the Politburo to be"; or k.
func (s *section) behindAgent(k, first int) int {
	const words = 8 // of who appoints
	if s.lang.Code != "en" {
		return k
	}
	for x := k; x > max(first, k-words); x-- {
		switch {
		case s.is(x, class.By) && s.cover[x] == nil:
			if s.is(x-1, class.Appointed) {
				return x - 1
			}
			return k
		case s.toks[x].Punct || s.startsVerb(x) && s.cover[x] == nil:
			return k
		}
	}
	return k
}
