package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readEnglish reads the wordings that no frame can tell because the ends stand
// in each other's way: "sign A with B", "A, which both governors signed".
func (s *section) readEnglish() {
	if s.lang.Code != "en" {
		return
	}
	var he *entity
	for n, sent := range s.sents {
		units := s.unitsOf(n)
		for i := sent.First; i < sent.Last; i++ {
			switch {
			case s.is(i, class.Signatories):
				s.signatories(i, units, sent.Last)
			case s.is(i, class.SigningVerb) && s.cover[i] == nil:
				s.signedWith(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Sidelines):
				s.onSidelines(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Whom):
				s.relativeMeeting(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Where):
				s.relativeEvent(i, units, sent.First, sent.Last, he)
			case s.is(i, class.VisitNoun):
				s.stateVisit(i, units)
			}
		}
		if p := s.mainSubject(units, sent.First, sent.Last); p != nil {
			he = p
		}
	}
}

// add states a relation between two mentions.
func (s *section) add(typ graph.RelationType, a, b *mention, at int, planned bool) {
	if a == nil || b == nil || a.ent == nil || b.ent == nil || a.ent == b.ent {
		return
	}
	lo, hi := at, at+1
	for _, m := range []*mention{a, b} {
		if s.sent[m.from] == s.sent[at] {
			lo, hi = min(lo, m.from), max(hi, m.to)
		}
	}
	st := &statement{typ: typ, from: a.ent, to: b.ent, planned: planned, extractor: "english", confidence: 0.8, a: lo, b: hi, ends: []*mention{a, b}}
	if typ == graph.MetWith {
		st.date = s.dateNear(lo, hi)
	}
	s.stmts = append(s.stmts, st)
}

var (
	personTypes    = map[graph.EntityType]bool{graph.Person: true}
	agreementTypes = map[graph.EntityType]bool{graph.Agreement: true}
	noFrame        = &lexicon.Frame{Flags: map[string]bool{}}
)

// signatories reads "Signatories were A and B": they signed what was named last.
func (s *section) signatories(i int, units []unit, last int) {
	m := s.lastNamed(i, agreementTypes)
	if m == nil {
		return
	}
	var list []*mention
	for _, u := range units {
		if u.from < i || u.typ != graph.Person || s.sent[u.from] != s.sent[i] {
			continue
		}
		if len(list) == 0 && u.from-i > 4 {
			return
		}
		list = append(list, u.m)
	}
	s.signers(list, m, i, false)
}

// signers states that persons signed, and met where two of them did.
func (s *section) signers(list []*mention, m *mention, at int, planned bool) {
	for _, p := range list {
		s.add(graph.Signed, p, m, at, planned)
	}
	if len(list) == 2 {
		s.add(graph.MetWith, list[0], list[1], at, planned)
	}
}

// signedWith reads "signed A with B" and "A, which B and C signed".
func (s *section) signedWith(i int, units []unit, first, last int, he *entity) {
	h := clauseHit{frame: noFrame, a: i, b: i + 1}
	if s.unreal(h, first, last) {
		return
	}
	planned := s.plannedTrigger(h, first)
	at := -1
	for x, u := range units {
		if u.from > i && u.typ == graph.Agreement && u.from-i <= 8 && !s.barrier(i, u.from) {
			at = x
			break
		}
	}
	subject := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
	if at < 0 && s.is(i+1, class.For) {
		// "A signed it for Laos, while B signed for Thailand."
		m := s.lastNamed(i, agreementTypes)
		for x, u := range units {
			if m != nil && len(subject) > 0 && sideTypes[u.typ] && u.m.from > i+1 && u.from <= i+3 {
				s.signers(subject, m, i, planned)
				for _, p := range mentionsOf(s.list(units, x, sideTypes)) {
					s.add(graph.PartyTo, p, m, i, planned)
				}
				return
			}
		}
	}
	if at < 0 {
		// "…, which both governors signed."
		if i+1 < last && !s.toks[i+1].Punct {
			return
		}
		for k := i - 1; k >= first && i-k < 12; k-- {
			if !s.is(k, class.ObjectRelative) {
				continue
			}
			for x := len(units) - 1; x >= 0; x-- {
				if u := units[x]; u.to <= k && u.typ == graph.Agreement && k-u.to <= 3 {
					s.signers(subject, u.m, i, planned)
					return
				}
			}
		}
		return
	}
	a := units[at]
	for k := a.to; k < min(last, a.to+14); k++ {
		if s.toks[k].Punct && s.toks[k].Text != "," || s.startsVerb(k) && s.cover[k] == nil {
			return
		}
		if !s.is(k, class.With) {
			continue
		}
		for x, u := range units {
			if u.m.from <= k || u.from > k+3 {
				continue
			}
			switch {
			case u.typ == graph.Person:
				for _, p := range mentionsOf(s.list(units, x, personTypes)) {
					s.add(graph.Signed, p, a.m, i, planned)
					for _, q := range subject {
						s.add(graph.MetWith, q, p, i, planned)
					}
				}
			case sideTypes[u.typ]:
				for _, p := range mentionsOf(s.list(units, x, sideTypes)) {
					s.add(graph.PartyTo, p, a.m, i, planned)
				}
			}
			return
		}
	}
}

// relativeEvent reads "the meeting, which he had co-chaired with X".
func (s *section) relativeEvent(i int, units []unit, first, last int, he *entity) {
	var event *mention
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.to <= i && i-u.to <= 2 {
			if u.typ == graph.Event {
				event = u.m
			}
			break
		}
	}
	if event == nil {
		return
	}
	for k := i + 1; k < min(last, i+14); k++ {
		if s.toks[k].Punct || s.is(k, class.By) {
			return
		}
		if !s.is(k, class.TakesPartVerb) || s.is(k-1, class.PassiveAuxiliary) {
			continue
		}
		h := clauseHit{frame: noFrame, a: k, b: k + 1}
		if s.toks[k].Hyphen {
			h.a--
		}
		if s.unreal(h, first, last) {
			return
		}
		planned := s.plannedTrigger(h, first)
		list := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
		if s.is(k+1, class.With) {
			for x, u := range units {
				if u.typ == graph.Person && u.m.from > k+1 && u.from <= k+4 {
					with := mentionsOf(s.list(units, x, personTypes))
					for _, a := range list {
						for _, b := range with {
							s.add(graph.MetWith, a, b, k, planned)
						}
					}
					list = append(list, with...)
					break
				}
			}
		}
		for _, p := range list {
			s.add(graph.ParticipatedIn, p, event, k, planned)
		}
		return
	}
}

// onSidelines reads "met on the sidelines of the summit": those who met there
// take part in it.
func (s *section) onSidelines(i int, units []unit, first, last int, he *entity) {
	for _, u := range units {
		if u.typ != graph.Event || u.from < i || u.from-i > 4 {
			continue
		}
		found := false
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.MetWith && st.a >= first && st.b <= last {
				for _, p := range st.ends {
					s.add(graph.ParticipatedIn, p, u.m, i, st.planned)
				}
				found = true
			}
		}
		if found {
			return
		}
		h := clauseHit{frame: noFrame, a: i - 2, b: i + 2}
		list := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
		if len(list) == 0 {
			list = s.they(i)
		}
		for _, p := range list {
			s.add(graph.ParticipatedIn, p, u.m, i, s.plannedTrigger(h, first))
		}
		return
	}
}

// relativeMeeting reads "X, whom the minister received".
func (s *section) relativeMeeting(i int, units []unit, first, last int, he *entity) {
	for k := i + 1; k < min(last, i+12); k++ {
		if s.toks[k].Punct {
			return
		}
		if !s.is(k, class.Meets) {
			continue
		}
		h := clauseHit{frame: noFrame, a: k, b: k + 1}
		for x := len(units) - 1; x >= 0; x-- {
			u := units[x]
			if u.to > i || i-u.to > 4 || u.typ != graph.Person {
				continue
			}
			if s.unreal(h, first, last) {
				return
			}
			for _, p := range s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he) {
				s.add(graph.MetWith, p, u.m, k, s.plannedTrigger(h, first))
			}
			return
		}
	}
}

// datelineHome returns the state of the paper that the line above the text
// names: "Khmer Times | December 14, 2021".
func (s *section) datelineHome() string {
	if s.lang.Code != "en" {
		return ""
	}
	for _, e := range s.lang.Entries {
		if e.Class != class.Agency {
			continue
		}
		for _, form := range e.Forms {
			if len(form) > 3 && strings.Contains(s.page.Dateline, form) {
				return e.Attrs["country"]
			}
		}
	}
	return ""
}

// relativeSubject returns the person whom a "who" in the trigger's own clause
// takes up: "met with X, who leads a delegation to attend the fair".
func (s *section) relativeSubject(r lexicon.Role, h clauseHit, units []unit, first int) *unit {
	if s.lang.Code != "en" || !r.Types[graph.Person] {
		return nil
	}
	for k := h.a - 1; k > first; k-- {
		if s.toks[k].Punct {
			return nil
		}
		if !s.is(k, class.Who) {
			continue
		}
		for x := len(units) - 1; x >= 0; x-- {
			if u := &units[x]; u.to <= k && u.typ == graph.Person && k-u.to <= 2 {
				return u
			}
		}
		return nil
	}
	return nil
}

// nounTrigger reports whether the trigger's first word is a noun where its frame
// means the verb: "during her visit", "the official talks".
func (s *section) nounTrigger(h clauseHit) bool {
	if s.inPost(h.a) {
		return true // "Sister Cities Co-Chair"
	}
	if h.frame.Flags["noun"] || !s.is(h.a, class.Noun) || h.a == s.firstOf(h.a) {
		return false
	}
	k := h.a - 1
	if s.is(k, class.Preposition) {
		return !s.is(k, class.Goal)
	}
	return s.is(k, class.Determiner) || s.is(k, class.Possessive) || s.isOrdinal(k) || s.toks[k].Text == "'s" || s.toks[k].Text == "’s" || s.is(k, class.Adjective) && !s.is(k, class.Adv)
}

// englishVerbBetween reports whether a full verb stands between two tokens: what
// is behind it is no subject of what is before it.
func (s *section) englishVerbBetween(a, b int) bool {
	if s.lang.Code != "en" {
		return false
	}
	for k := a; k < b; k++ {
		if s.is(k, class.Verb) && !s.is(k, class.Auxiliary) && !s.is(k, class.Noun) && !s.is(k, class.Participle) && s.cover[k] == nil && !s.toks[k].Cap && !s.inPost(k) {
			return true
		}
	}
	return false
}

// englishSubject returns the first person of a sentence right behind whom a
// verb stands, adverbs and dates between them allowed.
func (s *section) englishSubject(units []unit, last int) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	for _, u := range units {
		k := u.to
		for k < last && k-u.to < 6 && (s.is(k, class.Adv) || s.is(k, class.Topic) || s.is(k, class.Month) || s.toks[k].Number || s.toks[k].Text == ",") {
			k++
		}
		if u.typ == graph.Person && k < last && s.startsVerb(k) && s.cover[k] == nil {
			return u.m.ent
		}
	}
	return nil
}

// governedList reports whether a preposition governs the list in which a unit
// stands: B in "visited in A and B".
func (s *section) governedList(r lexicon.Role, units []unit, x, first int) bool {
	if s.lang.Code != "en" {
		return false
	}
	l := s.list(units[:x+1], x, r.Types)
	return len(l) > 1 && s.is(units[x].from-1, class.And) && s.governed(l[0], first)
}

// receivedSubject returns who does what the infinitive behind the "to" at token k
// says, where the verb before it has an object that does: "welcomed B to Hanoi
// to attend the forum". It is settled that nobody else does.
func (s *section) receivedSubject(r lexicon.Role, units []unit, k, first int) ([]*mention, bool) {
	for x := k - 1; x >= first; x-- {
		if s.cover[x] != nil || !s.startsVerb(x) {
			continue
		}
		if !s.is(x, class.Receives) {
			return nil, false
		}
		for n, u := range units {
			if u.from > x && u.to <= k && r.Types[u.typ] {
				return mentionsOf(s.list(units[:n+1], n, r.Types)), true
			}
		}
		return nil, true
	}
	return nil, false
}

// stateVisit reads "the (upcoming) Vietnam visit by X", "X's Vietnam visit".
func (s *section) stateVisit(i int, units []unit) {
	state := s.nameEnding(i)
	if state == nil || state.ent == nil || state.typ != graph.Country || state.form == lexicon.Adjective {
		return
	}
	h := clauseHit{frame: noFrame, a: i, b: i + 1}
	for _, u := range units {
		by := s.is(i+1, class.By) && u.m.from > i+1 && u.from <= i+3
		if u.typ == graph.Person && (by || u.to < state.from && state.from-u.to <= 3 && s.possessiveMark(u.to)) {
			s.add(graph.Visited, u.m, state, i, s.plannedTrigger(h, s.firstOf(i)))
		}
	}
}

// speaker reports whether a person stands behind what was said: "…, X, minister
// of Y, said".
func (s *section) speaker(u unit, last int) bool {
	if s.lang.Code != "en" || u.typ != graph.Person || s.text(u.from-1) != "," {
		return false
	}
	k := u.to
	for k < last && k-u.to < 3 && (s.toks[k].Text == "," || s.is(k, class.Adv)) {
		k++
	}
	return k < last && s.is(k, class.Saying)
}

// delegationActs reports whether between a person and a verb "a delegation"
// stands that is its subject: "X signed it after a delegation from A visited B".
func (s *section) delegationActs(r lexicon.Role, a, b int) bool {
	if s.lang.Code != "en" || !r.Types[graph.Person] {
		return false
	}
	for k := a + 1; k < b; k++ {
		if s.is(k, class.Deputation) && s.indefinite(k) && !s.is(k-2, class.Preposition) && !s.is(k-2, class.Verb) && !s.is(k-2, class.And) {
			return true
		}
	}
	return false
}

// governmentBefore returns the state of "the Lao government" that ends at token k.
func (s *section) governmentBefore(k int) *mention {
	if s.lang.Code != "en" || !s.is(k, class.Government) {
		return nil
	}
	if c := s.nameEnding(k); c != nil && c.typ == graph.Country && c.ent != nil {
		return c
	}
	return nil
}
