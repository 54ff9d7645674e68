package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// An English delegation has whose it is before the noun as well as behind it: "the Lao
// delegation", "Hanoi's delegation", "a delegation from Hanoi".

// englishDeputation returns where the noun phrase of the delegation at token k begins, with "the
// members of" before it, whether it tells of one that was not told of before, and whether it is one.
func (s *section) englishDeputation(k, first int) (from int, fresh, ok bool) {
	from = k
	for from > first && k-from < 12 {
		x := from - 1
		switch c := s.deputationOwner(x); {
		case c != nil:
			from, fresh, ok = max(first, c.from), true, true
		case s.is(x, class.IndefiniteArticle) || s.is(x, class.Another):
			return x, true, true
		case s.is(x, class.DefiniteArticle) || s.is(x, class.Possessive) || s.is(x, class.NoTopic) && s.is(x, class.Determiner):
			return s.partOfEnglishDeputation(x, first), false, true
		case s.possessiveMark(x) || s.inPost(x) || s.is(x, class.Determiner) && !s.is(x, class.Preposition):
			from--
		case s.cover[x] != nil || s.toks[x].Punct || s.startsVerb(x) && !s.is(x, class.Participle) || s.is(x, class.Function) && !(s.is(x, class.PlainAnd) && from < k && x > first && !s.startsVerb(x-1)):
			return from, fresh, ok
		default:
			from--
		}
	}
	return from, fresh, ok
}

// deputationOwner returns the place or body that ends with token x, before a delegation of it.
func (s *section) deputationOwner(x int) *mention {
	c := s.cover[x]
	if c == nil || c.to != x+1 || c.ent == nil || c.typ == graph.Person || c.typ == graph.Event || c.typ == graph.Agreement {
		return nil
	}
	return c
}

// partOfEnglishDeputation returns where "members of" begins before the article at token x, or x.
func (s *section) partOfEnglishDeputation(x, first int) int {
	if x-2 < first || !s.is(x-1, class.Genitive) || !s.is(x-2, class.DeputationPart) {
		return x
	}
	if x -= 2; x > first && s.is(x-1, class.Determiner) {
		x--
	}
	return x
}

// learnInEnglish tells what the sentence says of the delegation that at mentions.
func (s *section) learnInEnglish(told *deputation, at *deputationAt, units []unit, first, last int) {
	told.side, told.state = s.englishDeputationSide(at.k, at.from)
	told.leader, at.aside = s.leaderInEnglish(units, *at, first, last)
	told.members = s.membersTold(units, at.k, first, last)
	if told.members == nil && s.is(at.k+1, class.Been) && (s.is(at.from, class.DeputationPart) || s.is(at.from+1, class.DeputationPart) || s.is(first, class.AlsoIn)) {
		told.members = s.personsFrom(units, at.k+2) // "Members of the delegation were X and Y"
	}
	at.aside = at.aside || s.comprises(at.k, last)
}

// englishDeputationSide returns whose the delegation is that stands in tokens from…k+1, and its
// state.
func (s *section) englishDeputationSide(k, from int) (*entity, string) {
	side := func(c *mention) (*entity, string) {
		if nominalForm(c) || c.form == lexicon.Adjective {
			return nil, s.sideOf(c)
		}
		return c.ent, s.stateOf(c.ent, 0)
	}
	governs := false
	for x := k + 1; x < min(len(s.toks), k+8); x++ {
		if c := s.coverAt(x); c != nil {
			if governs && c.ent != nil && c.typ != graph.Person && c.typ != graph.Event && c.typ != graph.Agreement {
				if e, state := side(c); e != nil || state != "" {
					return e, state
				}
			}
			break
		}
		governs = governs || s.is(x, class.De) || s.is(x, class.From)
		if !governs || !s.is(x, class.De) && !s.is(x, class.From) && !s.is(x, class.Determiner) && !s.is(x, class.PlaceHead) && !s.is(x, class.Adjective) {
			break
		}
	}
	for x := k - 1; x >= from; x-- {
		if c := s.deputationOwner(x); c != nil {
			return side(c)
		}
	}
	return nil, ""
}

// leaderInEnglish returns who is told in the sentence of a delegation to lead it, and whether
// the name stands with the delegation so that what it does is read as its leader's.
func (s *section) leaderInEnglish(units []unit, at deputationAt, first, last int) (*mention, bool) {
	k, from := at.k, at.from
	start := s.afterDateline(first, last)
	for x, u := range units {
		if u.typ != graph.Person {
			continue
		}
		switch {
		case u.from > k && s.leads(u, first):
			if led := s.ledAt(u, first); led > k && !s.envoysIn(k+1, u.from) && s.ledTells(k, led) {
				return u.m, !s.actsBefore(k+1, u.from)
			}
		case u.from > k:
			if s.headBehind(k, u) {
				return u.m, !s.is(u.from-1, class.With) // "The delegation's head, X", "a delegation with X as its head"
			}
			if s.isHeadOf(start, from) && u.from-k <= 14 && !s.personBetween(k, u.m.from) && (s.text(u.from-1) == "," || s.is(u.from-1, class.Been)) {
				return u.m, !s.verbIn(k+1, u.from) // "At the head of the delegation was X"
			}
			if s.is(start, class.LeadVerb) && !s.is(start+1, class.By) && start+1 == from && (s.is(u.from-1, class.Been) || u.from-k <= 2 && s.text(u.from-1) == ",") {
				return u.m, s.text(u.from-1) == "," // "Heading the delegation was X"
			}
		case s.leads(u, first) && s.is(start, class.Led):
			return u.m, !s.indefinite(k) && !s.indefinite(k-1) // "Led by X, the delegation …"; "a delegation of A" acts by itself
		case u.m.to <= from && s.isHeadOf(u.m.to, from) && !s.personBetween(u.m.to, from):
			return u.m, true // "X, head of the delegation"
		case s.leadsThis(u, from):
			return u.m, true // "X led a delegation"
		case u.to <= from && from-u.to <= 1 && s.is(u.to, class.PlainAnd) && s.withHis(from, u, x == 0 || !s.governed(u, first)):
			return u.m, true // "X and his delegation"
		case !s.governed(u, first) && s.bringsDelegation(u, from):
			return u.m, true // "X came to A with a delegation"
		}
	}
	return nil, false
}

// ledAt returns where "led by" before a person begins, or -1.
func (s *section) ledAt(u unit, first int) int {
	for k := u.from - 1; k >= max(first, u.from-6); k-- {
		if s.is(k, class.Led) {
			return k
		}
	}
	return -1
}

// ledTells reports whether "led by" at token led tells of the delegation at token k: not "The
// delegation attended the forum chaired by X".
func (s *section) ledTells(k, led int) bool {
	if !s.is(led, class.LeadVerb) {
		return false
	}
	for x := k + 1; x < led; x++ {
		if s.cover[x] == nil && s.startsVerb(x) && !s.is(x, class.Been) && !s.is(x, class.Auxiliary) && !s.inPost(x) {
			return s.text(led-1) == "," && !s.withBefore(k, led)
		}
		if c := s.cover[x]; c != nil && c.typ == graph.Event {
			return false
		}
	}
	return true
}

// headBehind reports whether a person is named as the head of the delegation at token k behind it.
func (s *section) headBehind(k int, u unit) bool {
	x := k + 1
	if s.possessiveMark(x) {
		x++
	}
	if h, ok := s.classAt(x, class.HeadOf); ok && u.from-(x+h.n) <= 1 {
		return true
	}
	if !s.is(u.from-1, class.With) || u.m.from-k > 16 {
		return false
	}
	for x := u.to; x < min(len(s.toks), u.to+4); x++ {
		if s.is(x, class.HeadOf) {
			return true
		}
	}
	return false
}

// leadsThis reports whether a person is said to lead the delegation that begins at token from.
func (s *section) leadsThis(u unit, from int) bool {
	for k := u.to; k < from && k-u.to < 10; k++ {
		if s.cover[k] != nil && s.cover[k].typ == graph.Person {
			return false
		}
		if s.is(k, class.LeadVerb) && s.cover[k] == nil && !s.is(k+1, class.By) {
			return from-k == 1
		}
	}
	return false
}

// withHis reports whether the delegation that begins at token from goes with a person named right
// before it: "X and his delegation", "X and a delegation of his state".
func (s *section) withHis(from int, u unit, acts bool) bool {
	if s.is(from, class.NoTopic) && s.is(from, class.Determiner) {
		return true
	}
	return acts && s.is(from, class.IndefiniteArticle)
}

// bringsDelegation reports whether a person comes along with the delegation that begins at token
// from: "X is visiting A with a delegation", but not "X met in A with a delegation of B".
func (s *section) bringsDelegation(u unit, from int) bool {
	if !s.is(from-1, class.With) || !s.is(from, class.IndefiniteArticle) || from-u.to > 12 || s.personBetween(u.to, from) {
		return false
	}
	c := s.cover[from-2]
	if !s.is(from-2, class.Coordinator) && (c == nil || c.typ != graph.Country && !placeLike(c.typ)) {
		return false
	}
	for k := u.to; k < from-1; k++ {
		if s.is(k, class.Meets) || s.is(k, class.Holds) {
			return false
		}
	}
	return true
}

// itsPeople returns who goes where the delegation goes that "it" at token k means: the one with
// which the sentence before begins.
func (s *section) itsPeople(k int) []*mention {
	n := s.sent[k] - 1
	if n < 0 || s.storyOf(n) != s.storyAt(k) {
		return nil
	}
	told := s.deputationsOf(n)
	if len(told) == 0 || s.is(told[0].from-1, class.Preposition) || s.verbIn(s.sents[n].First, told[0].from) {
		return nil
	}
	return told[0].people()
}

// besideDeputation returns where the delegation begins whose leader is named right behind it, or
// -1: "the Lao delegation, led by A".
func (s *section) besideDeputation(u unit) int {
	if len(s.deputations) == 0 || s.lang.Code != "en" || u.typ != graph.Person {
		return -1
	}
	for _, d := range s.deputationsOf(s.sent[u.m.from]) {
		if d.aside && d.leader != nil && d.leader.from == u.m.from && d.k < u.from {
			return d.from
		}
	}
	return -1
}

// sideLed returns the body or province whose delegation a person is said to lead in the sentence
// of an English visit: "X will lead the Secretariat's delegation for a visit to A"; or nil.
func (s *section) sideLed(who, visit *mention) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	for _, d := range s.deputationsOf(s.sent[visit.from]) {
		if d.leader != nil && d.leader.ent == who.ent && d.side != nil && (d.side.typ == graph.Organization || d.side.typ == graph.Province) {
			return d.side
		}
	}
	return nil
}
