package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// receptionReach is how many sentences before it tells of a reception's guests a text may
// tell of the host and whom he received.
const receptionReach = 4

// attendedHere reports whether the text says of a bare reception or talk who was there besides:
// "Étaient également présents à la réception X et Y".
func (s *section) attendedHere(m *mention) bool {
	first, _ := s.bounds(m.from)
	if s.datedRelative(m) || s.attendedRelative(m) || m.head.Attrs["hosted"] == "yes" && s.hostTold(m) {
		return true
	}
	if !s.definite(m.from) || !s.endsClass(m.from-2, class.Attends, first) && !s.endsClass(m.from-1, class.Attends, first) {
		return false
	}
	for _, d := range s.dates {
		if n := s.sent[m.from] - s.sent[d.from]; n >= 0 && n <= receptionReach && !d.yearOnly && s.storyAt(d.from) == s.storyAt(m.from) {
			return true
		}
	}
	return false
}

// hostTold reports whether a participle behind a definite reception tells who gave it or for whom: "Au
// cours de la réception donnée hier par l'ambassadeur X".
func (s *section) hostTold(m *mention) bool {
	const words = 6
	if s.lang.Code != "fr" || s.pluralHead(m) || !s.definite(m.from) || !s.is(m.to, class.Staged) {
		return false
	}
	for k := m.to + 1; k < min(len(s.toks), m.to+words); k++ {
		if s.is(k, class.By) || s.is(k, class.InHonour) {
			return true
		}
	}
	return false
}

// attendedRelative reports whether a clause behind a talk tells who attended it, with whom it was at
// most between them: "un entretien de travail avec le maire, auquel assistaient également X et Y".
func (s *section) attendedRelative(m *mention) bool {
	const words = 16
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+words) && s.lang.Code == "fr" && !s.pluralHead(m); k++ {
		h, ok := s.classAt(k, class.RelativeTo)
		if !ok {
			if s.cover[k] == nil && s.startsVerb(k) {
				return false
			}
			continue
		}
		for x := k + h.n; x < min(last, k+h.n+4); x++ {
			if s.is(x, class.TakesPart) {
				return true
			}
		}
		return false
	}
	return false
}

// datedRelative reports whether a clause right behind a bare talk tells on which day it was:
// "l'entretien que les deux maires ont eu lundi 3 mai".
func (s *section) datedRelative(m *mention) bool {
	if s.lang.Code != "fr" || !s.definite(m.from) || s.pluralHead(m) || !s.is(m.to, class.RelativeSubject) && !s.is(m.to, class.RelativeObject) {
		return false
	}
	for _, d := range s.dates {
		if d.from <= m.to || d.from > m.to+9 || d.yearOnly {
			continue
		}
		for k := m.to; k < d.from; k++ {
			if s.toks[k].Punct {
				return false
			}
		}
		for k := d.to; k < min(len(s.toks), d.to+8) && !s.toks[k].Punct; k++ {
			if s.is(k, class.With) {
				return false // "l'entretien qu'il a eu lundi à A avec X"
			}
		}
		return true
	}
	return false
}

// readReceptions states that those take part in a reception whom the text told of meeting
// last before it: "X a reçu Y. Étaient présents à la réception …".
func (s *section) readReceptions() {
	for e := range s.eventsTold() {
		m, last := e.mentions[0], -1
		if m.head == nil || m.head.Attrs["attended"] != "yes" && (m.head.Attrs["about"] != "yes" || !s.sentenceHas(m.from, class.Attends)) && !s.thatMeeting(m) {
			continue
		}
		for _, st := range s.stmts {
			if n := s.sent[st.a]; st.typ == graph.MetWith && n <= s.sent[m.from] && n > last && s.sent[m.from]-n <= receptionReach && s.storyOf(n) == s.storyAt(m.from) {
				last = n
			}
		}
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.MetWith && last >= 0 && s.sent[st.a] == last {
				s.participate(st.ends[endOf(st, st.from)], m, "reception", false)
				s.participate(st.ends[endOf(st, st.to)], m, "reception", false)
			}
		}
	}
}

// thatMeeting reports whether an event is told of as the meeting of which the sentence before it
// tells: "X a reçu Y et Z. La rencontre des trois chefs s'est déroulée en présence de …".
func (s *section) thatMeeting(m *mention) bool {
	bare := s.lang.Code == "en" && m.head.Attrs["talk"] == "yes" && m.to-m.from == 1 && s.sentenceHas(m.from, class.Attends) // "X and Y attended the meeting"
	if !s.definite(m.from) || s.isOrdinal(m.from) || !bare && (s.lang.Code != "fr" || m.head.Attrs["meeting"] != "yes" || !s.heldLater(m)) {
		return false
	}
	for _, st := range s.stmts {
		if n := s.sent[m.from] - s.sent[st.a]; st.typ == graph.MetWith && !st.planned && (n == 0 || n == 1) && s.storyAt(st.a) == s.storyAt(m.from) {
			return true
		}
	}
	return false
}

// lastsDays reports whether the text says how many days a visit takes: "a three-day visit".
func (s *section) lastsDays(m *mention) bool {
	for k := m.from; k < headToken(s, m); k++ {
		if s.is(k, class.Number) && s.toks[k+1].Hyphen && s.is(k+1, class.Days) {
			return true
		}
	}
	return false
}
