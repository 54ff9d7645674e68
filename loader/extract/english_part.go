package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// partReach bounds, in sentences, how far before its opening ceremony an English text may have
// told of a gathering.
const partReach = 3

// readPartEvents states that who is at a part of a gathering that is named alone is at the
// gathering told of before it: "The forum of A was held on Monday. At the opening ceremony, X …".
func (s *section) readPartEvents() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn {
			continue
		}
		if whole := s.wholeOf(st.ends[endOf(st, st.to)]); whole != nil && whole.ent != st.to {
			s.participate(st.ends[endOf(st, st.from)], whole, "event-part", st.planned)
		}
	}
}

// wholeOf returns the gathering of which an event is told of as a part, or nil.
func (s *section) wholeOf(m *mention) *mention {
	if len(m.inner) > 0 || !s.partEvent(m) || s.is(m.to, class.De) || !s.is(m.from-1, class.Article) && !s.is(m.from-2, class.Article) {
		return nil
	}
	var whole *mention
	for _, w := range s.mentions {
		if w.typ == graph.Event && w.from < m.from && w.ent != nil && w.ent != m.ent && !w.dead && w.parent == nil && !s.partEvent(w) && s.storyAt(w.from) == s.storyAt(m.from) &&
			s.sent[m.from]-s.sent[w.from] <= partReach && (whole == nil || w.from > whole.from) {
			whole = w
		}
	}
	if whole == nil || whole.head == nil || whole.head.Attrs["visit"] == "yes" || whole.head.Attrs["call"] == "yes" || whole.head.Attrs["ordinal"] == "yes" || s.is(headToken(s, whole), class.Ceremony) {
		return nil
	}
	return whole
}

// partEvent reports whether an event is one that others have: an opening ceremony.
func (s *section) partEvent(m *mention) bool {
	return s.is(m.from, class.PartEvent) || s.is(m.from-1, class.PartEvent)
}

// onlyLocates reports whether the word at token k of an English body's name only says where the
// province is whose it is: "Vietnam's", "northern" in "the People's Committee of Vietnam's
// northern province of A", which is the one of A.
func (s *section) onlyLocates(k int) bool {
	if !s.toks[k].Cap && s.is(k, class.Compass) {
		n := k + 1
		return n < len(s.toks) && (s.is(n, class.PlaceHead) || s.toks[n].Cap)
	}
	if s.genitiveMark(k) {
		k--
	} else if !s.genitiveMark(k + 1) {
		return false
	}
	name := s.nameAtPlain(k)
	return name != nil && name.Name.Type == graph.Country
}

// doing takes the word at token k, behind an article, that tells by its verb what a ceremony is for:
// "the launching ceremony", "the handing-over ceremony".
func (e *englishNoun) doing(k int) bool {
	s := e.s
	if s.toks[k].Hyphen {
		k--
	}
	if e.m.head.Attrs["happening"] != "yes" || e.m.from != e.head || k <= e.lo || s.toks[k].Cap || !s.lang.Ends(s.fold(k), class.GerundEnding) || !s.is(k-1, class.Article) {
		return false
	}
	e.m.from = k
	e.mods++
	return true
}

// othersDoing reports whether the unnamed right before a participle are who does it: "met with guests
// attending the fair".
func (s *section) othersDoing(h clauseHit) bool {
	return h.frame.Relation == graph.ParticipatedIn && h.a > 0 && s.cover[h.a-1] == nil && s.lang.Ends(s.fold(h.a), class.GerundEnding) && (s.is(h.a-1, class.Representative) || s.is(h.a-1, class.Deputation) && !s.is(h.a-1, class.Delegation))
}
