package extract

import "entente/loader/lexicon/class"

// namesThing reports whether a run of capital words is the name of a thing that bears
// somebody's: "la frégate Paul X", "Paul X Park"; a thing has no post.
func (s *section) namesThing(i, to, last int) bool {
	if i > 0 && s.is(i-1, class.NamedThing) && !s.toks[i-1].Cap && !s.inPost(i-1) {
		return s.postStartingAfter(to, last) == nil
	}
	const sure = 4 // words, of which the last may be a surname besides: "Park"
	return to-i > 1 && s.is(to-1, class.NamedThing) && (to-i >= sure || !s.isSurname(to-1))
}
