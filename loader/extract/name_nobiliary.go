package extract

import "entente/loader/lexicon/class"

// behindNobiliary reports whether particles that no French text has but in persons' names stand
// before token i, and a given name before them: "Karl von Testen", "Jan van den Berg".
func (s *section) behindNobiliary(i, first int) bool {
	k := i - 1
	for k > first && !s.toks[k].Cap && s.is(k, class.Particle) && !s.is(k, class.WeakParticle) {
		k--
	}
	return k < i-1 && s.toks[k].Cap && s.isGiven(k)
}
