package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// toBeSigned reports whether a story tells of an agreement only as one that is settled and yet to
// be signed: one of its mentions says so, and none that it was made.
func (s *section) toBeSigned(e *entity) bool {
	ahead := false
	for _, m := range e.mentions {
		if m.dead || s.lang.Code != "fr" || m.parent != nil && m.parent.typ == graph.Event {
			continue
		}
		first, last := s.bounds(m.from)
		switch {
		case s.aheadBefore(m, first) || s.beginsClause(m, first) && s.aheadBehind(m, last):
			ahead = true
		case s.toldSealed(m, last) || !s.onlyGoesBack(m):
			return false
		}
	}
	return ahead
}

// aheadBefore reports whether what governs an agreement says that it is to be signed: "ont convenu de
// signer en mai avec A un accord".
func (s *section) aheadBefore(m *mention, first int) bool {
	for k := m.from - 1; k >= max(first, m.from-aimReach); k-- {
		t := &s.toks[k]
		switch {
		case t.Text == ";" || t.Text == ":" || t.Text == "«" || t.Text == "»":
			return false
		case s.cover[k] != nil:
		case s.is(k, class.SigningInfinitive):
			return s.governedTo(k, first) == class.SettledTo
		case s.is(k, class.Signs) && s.isFuture(k):
			return true
		case s.is(k, class.Signing) || s.startsVerb(k) || s.is(k, class.Complementizer) || s.is(k, class.RelativeSubject):
			return false
		}
	}
	return false
}

// aheadBehind reports whether the verb behind an agreement says that it, or its signature, is to
// come: "sera signé en mai", "La signature de la convention est prévue en mai".
func (s *section) aheadBehind(m *mention, last int) bool {
	noun := s.is(m.from-1, class.BareDe) && s.is(m.from-2, class.SigningNoun) || s.is(m.from-2, class.De) && s.is(m.from-3, class.SigningNoun)
	for k := m.to; k < min(last, m.to+aimReach); k++ {
		t := &s.toks[k]
		switch {
		case s.cover[k] != nil:
		case t.Text == ";" || t.Text == ":" || t.Text == "«" || s.is(k, class.RelativeSubject) || s.is(k, class.RelativeObject):
			return false
		case (s.isFuture(k) || s.is(k, class.Ought)) && s.hoped(m.from):
			return false // "Nous espérons que cet accord sera signé"
		case s.isFuture(k) || s.is(k, class.Ought):
			return noun || s.signedWithin(k, k+5, last)
		case s.startsVerb(k) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary):
			return noun && s.is(k, class.PassiveAuxiliary) && (s.is(k+1, class.Future) || s.is(k+1, class.Pending))
		}
	}
	return false
}

// hoped reports whether "que" behind a verb of wishing governs the clause that begins shortly before token k.
func (s *section) hoped(k int) bool {
	const reach = 4
	for x := k - 1; x > max(s.firstOf(k), k-reach); x-- {
		if s.is(x, class.Complementizer) {
			return s.is(x-1, class.Wish)
		}
	}
	return false
}
