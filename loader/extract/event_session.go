package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// inSession reports whether the text says right before token i that a body sat so:
// "réuni en session extraordinaire", "s'est réunie jeudi en séance plénière".
func (s *section) inSession(i int) bool {
	k := i - 1
	if s.is(k, class.Possessive) {
		k--
	}
	if !s.is(k, class.In) {
		return false
	}
	for x := k - 1; x >= max(s.firstOf(i), k-10); x-- {
		if s.is(x, class.Convened) && s.cover[x] == nil {
			return true
		}
	}
	return false
}

// toldOf reports whether the text tells right behind a bare "la cérémonie" who was
// there, or that it took place.
func (s *section) toldOf(m *mention) bool {
	_, last := s.bounds(m.from)
	k := m.to
	if s.lang.Code == "fr" {
		k = s.pastAside(k, last) // "La cérémonie officielle, tenue à la mairie, a vu …"
	}
	for end := min(last, k+3); k < end; k++ {
		if s.is(k, class.EventTold) {
			return true
		}
	}
	return false
}

// asideReach bounds the aside behind an event that says where it was.
const asideReach = 14

// pastAside returns where the adjective and the participle's aside end that stand at token k
// behind an event: "officielle, tenue à la mairie, | a vu".
func (s *section) pastAside(k, last int) int {
	if k < last && s.cover[k] == nil && s.adjectival(k) {
		k++
	}
	if k+1 >= last || s.text(k) != "," || !s.is(k+1, class.TookPlace) {
		return k
	}
	for x := k + 2; x < min(last, k+asideReach); x++ {
		if s.text(x) == "," {
			return x + 1
		}
	}
	return k
}

// readSigningCeremony states that those take part in a ceremony that has no other
// name who sign in the six sentences before it, or in its own.
func (s *section) readSigningCeremony(m *mention) {
	if !s.is(headToken(s, m), class.Ceremony) || m.to-m.from > 1 {
		return
	}
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		n := s.sent[m.from] - s.sent[st.a]
		if st.typ == graph.Signed && !st.planned && n >= 0 && n <= 6 && !s.hadHappened(st) && !s.eventBetween(st.b, m.from) {
			s.participate(st.ends[endOf(st, st.from)], m, "ceremony", false)
		}
	}
}

// eventBetween reports whether another event is told of between two tokens, whose the
// ceremony may be.
func (s *section) eventBetween(a, b int) bool {
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.from >= a && m.to <= b && m.ent != nil && !m.dead && !m.nominal && s.lang.Code == "fr" {
			return true
		}
	}
	return false
}

// hadHappened reports whether the passage of a statement tells of what had been
// before: "avaient signé".
func (s *section) hadHappened(st *statement) bool {
	for k := st.a; k < st.b; k++ {
		if s.is(k, class.PastPerfect) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// goesThere reports whether somebody is told right before token i to be at what stands
// there: "a participé à l'assemblée générale".
func (s *section) goesThere(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.Article) || s.is(k, class.Possessive)) {
		k--
	}
	if s.lang.Code != "fr" || k == i-1 || !s.is(k, class.At) {
		return false
	}
	return s.is(k-1, class.TakesPart)
}

// sittingReach is how far behind a sitting body the text may say that it is held.
const sittingReach = 20

// sits reports whether the text says behind token k, at which the name of what sits goes on, that it
// is held: "l'assemblée générale de A, réunie à B", "l'assemblée générale de A s'est tenue".
func (s *section) sits(k, last int) bool {
	for k < last-1 && !s.toks[k].Cap && s.cover[k] == nil && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
	}
	for x := k; x < min(last, k+sittingReach) && s.lang.Code == "fr"; x++ {
		switch {
		case s.cover[x] != nil:
		case x == k && s.is(x, class.IsHeld) && s.participle(x) && s.is(x+1, class.Locative):
			return true // "la Commission mixte tenue à A"
		case s.is(x, class.Held):
			return true
		case s.is(x, class.Convened) && s.text(x-1) == "," && s.is(x+1, class.Locative):
			return true
		case s.text(x) == ";" || s.startsVerb(x) && !s.is(x, class.Participle) && !s.participle(x):
			return false
		}
	}
	return false
}

// gatheringHeld reports whether the text says behind token k, at which the name of what may be a body or
// a gathering goes on, that it takes place, as no body does, alone or beside another one: "la conférence
// des villes de A et le forum de B ont eu lieu à C".
func (s *section) gatheringHeld(k, last int) bool {
	for x := k; x < min(last, k+sittingReach) && s.lang.Code == "fr"; x++ {
		switch {
		case s.is(x, class.TakesPlace):
			return true
		case s.text(x) == ";" || s.text(x) == "," || s.cover[x] == nil && s.startsVerb(x) && !s.is(x, class.Participle) && !s.participle(x):
			return false
		}
	}
	return false
}

// ownHeld reports whether somebody is told right before token i to hold what the possessive there
// calls theirs: "a tenu mardi son assemblée générale".
func (s *section) ownHeld(i int) bool {
	for k := i - 2; k >= max(s.firstOf(i), i-8) && s.lang.Code == "fr"; k-- {
		switch {
		case s.is(k, class.HoldsOwn) && s.cover[k] == nil:
			return true
		case s.text(k) == ";" || s.cover[k] == nil && s.startsVerb(k):
			return false
		}
	}
	return false
}

// chairedBefore reports whether the text says right before token i that somebody presided over what
// stands there, on a day or at a place at most between: "a présidé lundi à A un Conseil des ministres".
func (s *section) chairedBefore(i int) bool {
	for k := i - 2; k >= max(s.firstOf(i), i-14) && s.lang.Code == "fr"; k-- {
		switch {
		case s.is(k, class.Presides) && s.cover[k] == nil && !s.is(k, class.Post):
			return true
		case s.text(k) == ";" || s.is(k, class.De) || s.cover[k] == nil && s.startsVerb(k):
			return false
		}
	}
	return false
}

// underChair reports whether the sentence begins with who chairs the definite gathering that is its
// subject: "Sous la présidence du préfet X, cette réunion a porté sur …".
func (s *section) underChair(m *mention) bool {
	first, last := s.bounds(m.from)
	first = s.afterDateline(first, last)
	return s.lang.Code == "fr" && s.definite(m.from) && !s.pluralHead(m) && s.is(first, class.UnderChair) && m.from > first && s.text(m.from-2) == "," && !s.finiteIn(first, m.from)
}
