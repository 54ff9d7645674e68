package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// meetingReach bounds, in sentences, how far behind a meeting "the two countries" are
// those of the persons who met.
const meetingReach = 2

// statesMeeting returns the states of the two persons who, right before "the two
// countries" at tokens i…k of an English text, were told to meet: "X met Australian
// Ambassador Y. Ties between the two countries …" behind a sentence about India. It
// is nil where the sentence itself names two states.
func (s *section) statesMeeting(r lexicon.Role, i, k, want int) []*mention {
	h, paired := s.classAt(k, class.PairNoun)
	if s.lang.Code != "en" || want != 2 || !r.Types.Has(graph.Country) || paired && h.entry.Attrs["type"] != string(graph.Country) || s.statesBefore(i) > 1 {
		return nil
	}
	met := s.lastMeeting(i)
	if met == nil {
		return nil
	}
	a, b := s.stateMention(met.from, i), s.stateMention(met.to, i)
	if a == nil || b == nil || a.ent == b.ent {
		return nil
	}
	return []*mention{a, b}
}

// stateMention returns the mention of a person's state that stands last before token
// i, or nil where the text does not name it.
func (s *section) stateMention(person *entity, i int) *mention {
	code := s.stateOf(person, 0)
	if e := s.actsFor(person, lastMention(person, i)); e != nil && placeLike(e.typ) {
		return nil // "the two sides" are their provinces
	}
	if e := s.stateNamed(code); e != nil {
		return lastMention(e, i)
	}
	return nil
}

// statesBefore returns how many states the sentence of token i names before it.
func (s *section) statesBefore(i int) int {
	var seen []*mention
	for _, m := range s.inSent[s.sent[i]] {
		if m.typ == graph.Country && m.ent != nil && m.from < i && !standsFor(seen, m.ent) {
			seen = append(seen, m)
		}
	}
	return len(seen)
}

// lastMeeting returns the meeting told of last before token i, a planned one too, in
// this sentence or one of the few before it; or nil.
func (s *section) lastMeeting(i int) *statement {
	var met *statement
	for _, st := range s.stmts {
		if st.typ == graph.MetWith && st.a < i && s.sent[i]-s.sent[st.a] <= meetingReach && st.b <= i && (met == nil || st.b > met.b) {
			met = st
		}
	}
	return met
}

// metBefore returns the two persons whom "both leaders", or all whom "the leaders" at
// token i of an English text means: those of the meeting told of right before.
func (s *section) metBefore(i int) []*mention {
	met := s.lastMeeting(i)
	if s.lang.Code != "en" || met == nil || len(met.ends) < 2 || met.ends[0].ent != met.from || met.ends[1].ent != met.to {
		return nil
	}
	out := []*mention{met.ends[1], met.ends[0]}
	for _, st := range s.stmts { // "the leaders": all who met
		if s.definite(i+1) && !s.is(i, class.Number) && st.typ == graph.MetWith && s.sent[st.a] == s.sent[met.a] && st.b <= i && len(st.ends) > 1 && (st.from == met.from || st.to == met.to || st.from == met.to || st.to == met.from) {
			for _, m := range st.ends[:2] {
				if !standsFor(out, m.ent) {
					out = append(out, m)
				}
			}
		}
	}
	return out
}
