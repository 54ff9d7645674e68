package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// relativeSubject returns the person whom a "who" in the trigger's own clause
// takes up: "met with X, who leads a delegation to attend the fair".
func (s *section) relativeSubject(r lexicon.Role, h clauseHit, units []unit, first int) *unit {
	if s.lang.Code != "en" || !r.Types.Has(graph.Person) {
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

// placeObject reports whether a place is the object of the verb right before it:
// "left Hanoi on Monday after co-chairing the session"; not in "said Hanoi has ties with A".
func (s *section) placeObject(u unit, first int) bool {
	k := u.from - 1
	if s.lang.Code == "fr" { // "a visité Hanoi, participé à …"
		return placeLike(u.typ) && k > first && s.cover[k] == nil && !s.is(k, class.Auxiliary) && s.participle(k) && (s.is(k-1, class.Auxiliary) || s.is(k-1, class.Verb))
	}
	if s.lang.Code != "en" || !placeLike(u.typ) || k <= first || s.cover[k] != nil || s.toks[k].Cap {
		return false
	}
	infinitive := s.is(k-1, class.Goal) && s.lowerWord(k) && !s.is(k, class.Adjective) // "is to visit Osaka to attend the fair"
	return infinitive || s.is(k, class.Verb) && !s.is(k, class.QuoteVerb) && !s.is(k, class.Auxiliary) && (!s.is(k, class.Noun) || s.is(k-1, class.Goal))
}

// possessiveSubject returns the person whose doing a noun tells: X in "after X's
// official visit to Laos".
func (s *section) possessiveSubject(r lexicon.Role, h clauseHit, units []unit, first int) *unit {
	if s.lang.Code != "en" || !h.frame.Flags.Noun || !r.Types.Has(graph.Person) {
		return nil
	}
	k := h.a - 1
	for k > first && h.a-k < 5 && !s.toks[k].Punct && !s.possessiveMark(k) && (s.cover[k] == nil || s.cover[k].typ == graph.Event) && (!s.is(k, class.Function) || s.isOrdinal(k)) {
		k--
	}
	whose := s.is(k, class.Whose) // "X, whose visit to Laos began on Monday"
	if !whose && !s.possessiveMark(k) {
		return nil
	}
	for x := range units {
		if u := &units[x]; u.typ == graph.Person && (u.m.to == k || whose && k-u.to <= 1 && u.to <= k) {
			return u
		}
	}
	return nil
}

// nounTrigger reports whether the trigger's first word is a noun where its frame
// means the verb: "during her visit", "the official talks".
func (s *section) nounTrigger(h clauseHit) bool {
	if s.inPost(h.a) {
		return true // "Sister Cities Co-Chair"
	}
	event := func(i int) bool { return s.cover[i] != nil && s.cover[i].typ == graph.Event }
	if h.frame.Relation == graph.Signed && h.frame.Flags.Noun && (s.anniversaryOf(h.a) || event(h.a) || s.is(h.b, class.Event) && event(h.b)) {
		return true // "During the signing ceremony, Mayor X said the pact …"
	}
	if h.frame.Flags.Noun || !s.is(h.a, class.Noun) || h.a == s.firstOf(h.a) {
		return false
	}
	k := h.a - 1
	if s.is(k, class.Preposition) {
		return !s.is(k, class.Goal)
	}
	if s.lang.Ends(s.fold(k), class.VerbalEnding) && !s.toks[k].Cap && (s.possessiveMark(k-1) || s.is(k-1, class.Determiner)) {
		return true // "X's planned visit"
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
		if s.is(k, class.Verb) && !s.is(k, class.Auxiliary) && !s.is(k, class.Noun) && !s.is(k, class.Participle) && !s.is(k, class.Led) && s.cover[k] == nil && !s.toks[k].Cap && !s.inPost(k) {
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
	l := s.list(units[:x+1], x, r.Types)
	if len(l) > 1 && s.is(l[0].from-1, class.Comprises) {
		return true // "localities, including A, B and C"
	}
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
			if u.from > x && u.to <= k && r.Types.Has(u.typ) {
				return mentionsOf(s.list(units[:n+1], n, r.Types)), true
			}
		}
		return nil, true
	}
	return nil, false
}

// speaker reports whether a person stands behind what was said: "…, X, minister
// of Y, said", "…, a dit X".
func (s *section) speaker(u unit, last int) bool {
	if s.lang.Code == "fr" && u.typ == graph.Person {
		return s.saidBehind(u)
	}
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
	if s.lang.Code != "en" || !r.Types.Has(graph.Person) {
		return false
	}
	for k := a + 1; k < b; k++ {
		if s.is(k, class.Deputation) && s.indefinite(k) && (!s.is(k-2, class.Preposition) || s.is(k-2, class.ClausePreposition)) && !s.is(k-2, class.Verb) && !s.is(k-2, class.And) {
			return true
		}
	}
	return false
}

// officialActs reports whether between a person and a verb one stands who serves that
// person and does what it says: "X's special envoy wraps up a visit".
func (s *section) officialActs(u unit, b int) bool {
	if s.lang.Code != "en" || u.typ != graph.Person || !s.possessiveMark(u.to) {
		return false
	}
	for k := u.to + 1; k < b && !s.toks[k].Punct && s.cover[k] == nil; k++ {
		if h, ok := s.classAt(k, class.Post); ok {
			return k+h.n == b || s.is(k+h.n, class.Adv) || s.startsVerb(k+h.n)
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

// joinedByWord reports whether an "and" stands between two units of a list.
func (s *section) joinedByWord(list []unit) bool {
	for n := 1; n < len(list); n++ {
		for k := list[n-1].to; k < list[n].from; k++ {
			if s.is(k, class.And) || s.is(k, class.Coordinator) {
				return true
			}
		}
	}
	return false
}

// anniversaryOf reports whether what stands at token i is only remembered: "the 45th
// anniversary of the signing of the treaty".
func (s *section) anniversaryOf(i int) bool {
	k := i - 1
	for s.is(k, class.Article) {
		k--
	}
	h, ok := s.classAt(k-1, class.Event)
	return ok && s.is(k, class.Genitive) && h.entry.Attrs["ordinal"] == "yes"
}

// hisOwn reports whether the noun of a trigger is his of whom the "he" at the beginning
// of the sentence tells: "He told the guest that at his meeting with Y".
func (s *section) hisOwn(h clauseHit, first int) bool {
	if s.lang.Code != "en" || !s.is(first, class.PersonalPronoun) {
		return false
	}
	after := s.is(h.a-1, class.ClausePreposition) && s.lang.Ends(s.fold(h.a), class.GerundEnding) // "He said this after receiving Y"
	return after || s.is(h.a-1, class.Determiner) && s.is(h.a-1, class.NoTopic)
}

// metBeforeComma reports whether the comma before post p ends what the sentence begins
// with, so that the post named there is somebody else's: "Meeting with the Lao Mayor,
// Prime Minister X hailed the ties".
func (s *section) metBeforeComma(p *post) bool {
	q := p.also
	if s.lang.Code != "en" || q == nil || p.person == nil || s.text(p.from-1) != "," || !s.is(q.from-1, class.Article) || !s.is(q.from-2, class.Preposition) || s.is(q.from-2, class.By) {
		return false
	}
	first, last := s.bounds(p.from)
	first = s.afterDateline(first, last)
	return p.person.to < last && s.startsVerb(p.person.to) && s.cover[p.person.to] == nil &&
		(s.is(first, class.Preposition) || s.lang.Ends(s.fold(first), class.GerundEnding))
}

// otherActor reports whether right before an English verb stands who does what it says,
// and cannot be the subject of its frame: "X said that Cambodia will host the summit".
func (s *section) otherActor(r lexicon.Role, h clauseHit, units []unit, k, first int) bool {
	if s.lang.Code != "en" || h.frame.Flags.Noun || h.frame.Flags.Loose || k <= first {
		return false
	}
	for _, u := range units {
		if u.to == k+1 && !r.Types.Has(u.typ) && u.typ == graph.Country && u.m.from > first && s.is(u.m.from-1, class.ClauseBorder) {
			return true
		}
	}
	return false
}

// hisAttendance returns the subject of an English sentence where a noun of his stands
// before the trigger: "X met Y on the occasion of his attendance at the summit".
func (s *section) hisAttendance(r lexicon.Role, h clauseHit, units []unit) *entity {
	if s.lang.Code != "en" || !h.frame.Flags.Noun || !r.Types.Has(graph.Person) || h.a < 2 || s.toks[h.a-1].Punct || s.cover[h.a-1] != nil || !s.is(h.a-2, class.NoTopic) || !s.is(h.a-2, class.Determiner) {
		return nil
	}
	return s.englishSubject(units, h.a)
}

// withNoun reports whether an English "with" that ends a trigger governs a noun of what
// is done, and not who is met: "chaired the forum with the participation of X".
func (s *section) withNoun(h clauseHit) bool {
	k := h.b + 1
	return s.lang.Code == "en" && s.is(h.b-1, class.With) && s.is(h.b, class.Article) && k+1 < len(s.toks) && !s.toks[k].Cap && s.cover[k] == nil && s.is(k+1, class.Genitive) &&
		!s.inPost(k) && !s.is(k, class.Deputation) && !s.is(k, class.Representative) && !s.is(k, class.PersonNoun)
}
