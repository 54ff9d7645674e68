package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// guestMeant returns the person whom "il" means in a sentence that begins with his visit, "Lors de
// sa visite, il …", where the one whom the sentences before are about is at home: the guest whom
// that one met. It returns he where nothing tells of another.
func (s *section) guestMeant(n int, he *entity) *entity {
	if n == 0 || he == nil || s.home == "" || s.stateOf(he, 0) != s.home || !s.beginsWithVisit(s.sents[n].First, s.sents[n].Last) {
		return he
	}
	for x := len(s.units[n-1]) - 1; x >= 0 && s.storyOf(n) == s.storyOf(n-1); x-- {
		u := s.units[n-1][x]
		if u.typ != graph.Person || u.m.ent == he || u.m.ent == nil {
			continue
		}
		if state := s.stateOf(u.m.ent, 0); state != "" && state != s.home && s.metTold(he, u.m.ent) {
			return u.m.ent
		}
	}
	return he
}

// beginsWithVisit reports whether "lors de sa visite", "au cours de son séjour" begins a sentence.
func (s *section) beginsWithVisit(first, last int) bool {
	for k := first + 1; k < min(last-1, first+5); k++ {
		if s.is(k, class.VisitorPossessive) && s.is(k+1, class.Journey) {
			return s.is(first, class.Preposition) || s.is(first, class.TakesPart)
		}
	}
	return false
}

// guestReceived returns the guest whom "la délégation" at token k, of which nothing else is told,
// came with: the one of another state whom somebody at home was last told to meet. "X s'est entretenu à A avec
// le ministre lao Y. La délégation a visité B".
func (s *section) guestReceived(k int) *mention {
	if de, ok := s.deAt(k + 1); ok && de > 0 || s.home == "" || s.coverAt(k+1) != nil {
		return nil
	}
	var out *mention
	at := -1
	for _, st := range s.stmts {
		if st.typ != graph.MetWith || st.planned || st.b > k || st.a < at || s.sent[k]-s.sent[st.a] > meetingReach || s.storyAt(st.a) != s.storyAt(k) || len(st.ends) < 2 {
			continue
		}
		for i, guest := range []*entity{st.from, st.to} {
			host := []*entity{st.to, st.from}[i]
			if state := s.stateOf(guest, 0); state != "" && state != s.home && s.stateOf(host, 0) == s.home {
				out, at = st.ends[endOf(st, guest)], st.a
			}
		}
	}
	return out
}

// metTold reports whether two persons are told to have met.
func (s *section) metTold(a, b *entity) bool {
	for _, st := range s.stmts {
		if st.typ == graph.MetWith && (st.from == a && st.to == b || st.from == b && st.to == a) {
			return true
		}
	}
	return false
}
