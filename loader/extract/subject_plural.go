package extract

import (
	"entente/graph"
)

// they returns the persons whom "ils" means: those told of last as meeting or as the
// subject of a sentence.
func (s *section) they(k int) []*mention {
	if m := s.leaderOfGroup(k); m != nil {
		return []*mention{m}
	}
	var last *statement
	for _, st := range s.stmts {
		if st.typ == graph.MetWith && st.b <= k && s.storyAt(st.a) == s.storyAt(k) && !st.planned && (last == nil || st.a > last.a) {
			last = st
		}
	}
	behind := -1
	if last != nil {
		behind = last.a
	}
	if group := s.groupNamed(k, behind); group != nil {
		return group
	}
	if last == nil {
		return nil
	}
	return []*mention{last.ends[0], last.ends[1]}
}

func (s *section) countBefore(units []unit, i int) int {
	n := 0
	for _, u := range units {
		if u.to <= i {
			n++
		}
	}
	return n
}
