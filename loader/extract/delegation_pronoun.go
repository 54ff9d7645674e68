package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// leaderOfDelegation returns who leads the delegation that "elle" at token k means:
// the one with which the sentence before begins. Where it does and the text names no
// leader, "elle" is nobody.
func (s *section) leaderOfDelegation(k int) ([]*mention, bool) {
	n := s.sent[k] - 1
	if n < 0 || s.storyOf(n) != s.storyAt(k) || !s.is(k, class.FemininePronoun) || s.lang.Code != "fr" {
		return nil, false
	}
	for x := k - 1; x > s.sents[n+1].First && s.is(k-1, class.Where); x-- {
		if s.is(x, class.Deputation) && s.definite(x) && !s.is(x-2, class.Preposition) {
			if m := s.delegationLeader(s.sents[n+1].First, x+1, nil); m != nil {
				return []*mention{m}, true // "La délégation s'est rendue à A, où elle a été reçue par X"
			}
			return nil, true
		}
	}
	first, last := s.sents[n].First, s.sents[n].Last
	start := s.afterDateline(first, last)
	at, fronted := -1, s.is(start, class.Preposition) // "Pendant son séjour, la délégation …"
	for x := start; x < min(last, start+12) && at < 0; x++ {
		switch {
		case fronted && s.text(x) == ",":
			fronted = false
		case s.is(x, class.Deputation) && x > first && (s.definite(x) || s.indefinite(x)) && !s.is(x-2, class.Preposition):
			at = x
		case (s.text(x) == "," || s.is(x, class.Post)) && !s.fronts(start):
			return nil, false
		}
	}
	if at < 0 {
		return nil, false
	}
	for _, u := range s.units[n] {
		if u.typ == graph.Person && s.leads(u, first) && !s.withBefore(at, u.from) {
			return append([]*mention{u.m}, s.leadersBeside(u.m, s.units[n], at)...), true
		}
	}
	m := s.delegationLeader(start, at+1, s.units[n])
	for _, d := range s.deputationsOf(n) {
		if d.k == at && (m == nil || standsFor(d.people(), m.ent)) {
			return d.people(), true
		}
	}
	if m != nil {
		return []*mention{m}, true
	}
	return nil, true
}

// sideOfElle returns whose the delegation is that "elle" right before a trigger means, where those in
// the list, if any, lead it: "Une délégation de A, conduite par X, est venue à B. Elle a pris part
// au forum": A takes part as well; or nil.
func (s *section) sideOfElle(list []*mention, h clauseHit) *mention {
	if s.lang.Code != "fr" || !s.is(h.a-1, class.FemininePronoun) || s.firstOf(h.a) != h.a-1 {
		return nil
	}
	if _, ok := s.leaderOfDelegation(h.a - 1); !ok {
		return nil
	}
	all := s.deputationsOf(s.sent[h.a] - 1)
	for _, d := range all {
		if d.side == nil || !h.frame.Roles[0].Types.Has(d.side.typ) || standsFor(list, d.side) {
			continue
		}
		people := d.people()
		if len(list) == 0 && len(people) == 0 && len(all) == 1 || len(people) > 0 && standsFor(list, people[0].ent) {
			return lastMention(d.side, h.a)
		}
	}
	return nil
}

// deputationReceived returns the delegation that "elle" at token k means behind "avec", where its sentence
// tells of one before: "X a reçu la délégation de A et travaillé avec elle"; or nil.
func (s *section) deputationReceived(k int) *deputation {
	if s.lang.Code != "fr" || !s.is(k, class.FemininePronoun) || !s.is(k-1, class.With) {
		return nil
	}
	list := s.deputationsOf(s.sent[k])
	for x := len(list) - 1; x >= 0; x-- {
		if d := list[x]; d.k < k && len(d.people()) > 0 {
			return d.deputation
		}
	}
	return nil
}

// withBefore reports whether "avec" stands between tokens a and b: "La délégation s'est
// entretenue avec celle de A conduite par X".
func (s *section) withBefore(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.With) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// leaderOfGroup returns who leads those whom "ils" at token k means: the subject of the
// sentence before, "Des députés, emmenés par X, ont séjourné à A. Ils …".
func (s *section) leaderOfGroup(k int) *mention {
	n := s.sent[k] - 1
	if n < 0 || s.storyOf(n) != s.storyAt(k) || s.lang.Code != "fr" {
		return nil
	}
	first := s.sents[n].First
	for _, u := range s.units[n] {
		if u.typ != graph.Person || !s.leads(u, first) {
			continue
		}
		for x := max(first, u.from-4); x < u.from; x++ {
			if s.is(x, class.Led) && s.lang.Ends(s.fold(x), class.PluralEnding) {
				return u.m
			}
		}
	}
	return nil
}

// fronts reports whether a sentence begins with who leads or what was received:
// "Conduite par X, une délégation …".
func (s *section) fronts(start int) bool {
	return s.is(start, class.Led) || s.is(start, class.Participle) || s.participle(start)
}

// delegationMembers returns those of whom a delegation is made up that acts before
// token b: "La délégation, composée de X et de Y, a visité A".
func (s *section) delegationMembers(a, b int, units []unit) []*mention {
	if s.lang.Code != "fr" {
		return nil
	}
	seen := false
	for k := a; k < b; k++ {
		seen = seen || s.is(k, class.Deputation)
		h, ok := s.classAt(k, class.Comprises)
		if !ok || !seen {
			continue
		}
		var out []*mention
		for _, m := range s.personsFrom(units, k+h.n) {
			if m.to <= b {
				out = append(out, m)
			}
		}
		return out
	}
	return nil
}

// deputationActs reports whether a clause between tokens a and b has a deputation
// that nobody is named of as its subject: "X, depuis qu'une délégation s'était
// rendue à A".
func (s *section) deputationActs(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.RelativeObject) && s.is(k+1, class.IndefiniteArticle) && s.is(k+2, class.Deputation) {
			return true
		}
	}
	return false
}

// deputationDoes reports whether between tokens a and b a delegation does what the
// clause tells: "à A, la délégation a rejoint X".
func (s *section) deputationDoes(a, b int) bool {
	for k := a; k < b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.Deputation) && s.definite(k) && s.startsVerb(k+1) && s.cover[k+1] == nil {
			return true
		}
	}
	return false
}
