package extract

import (
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// groupOfVerbs returns whom a group that begins the sentence means, where the trigger is the next verb
// of which it is the subject: "Les deux pays ont surmonté ces défis et entretiennent une coopération".
// The "et" stands at token k.
func (s *section) groupOfVerbs(r lexicon.Role, h clauseHit, k, first int) []*mention {
	if s.lang.Code != "fr" || h.frame.Flags.Noun || k <= first || !s.is(k, class.ClauseCoordinator) || s.cover[k] != nil || !s.startsVerb(k+1) && !s.is(k+1, class.PerfectAuxiliary) && !s.is(k+1, class.ReflexiveClitic) {
		return nil
	}
	for x := first; x < k; x++ {
		if s.is(x, class.Relative) || s.is(x, class.RelativeObject) || s.is(x, class.Where) || s.text(x) == ";" {
			return nil
		}
	}
	for x := first + 1; x < min(k, first+4); x++ {
		if s.startsVerb(x) || s.is(x, class.PerfectAuxiliary) || s.is(x, class.ReflexiveClitic) {
			return s.groupBefore(r, x-1, first)
		}
	}
	return nil
}
