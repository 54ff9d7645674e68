package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// delegatedSubject returns the place or body that "de" governs and that acts
// where nothing else can: "La délégation de la province de X participe …".
func (s *section) delegatedSubject(r lexicon.Role, h clauseHit, units []unit, first int) []*mention {
	for x := len(units) - 1; x >= 0; x-- {
		u := units[x]
		if (u.to > h.a || h.a-u.to > 12) && !(s.fronted(h, first) && u.from >= h.b) || !r.Types.Has(u.typ) || u.typ == graph.Person || s.inBracket(u) {
			continue
		}
		if s.is(u.from-1, class.Genitive) && (s.is(u.from-2, class.Delegation) || s.is(u.from-3, class.Delegation)) {
			return mentionsOf(s.list(units, x, r.Types))
		}
	}
	return nil
}

// delegationLeader returns who leads "la délégation (vietnamienne)" that acts
// between tokens a and b, or of "the Lao delegation": the person whom an earlier
// sentence said to lead one.
func (s *section) delegationLeader(a, b int, units []unit) *mention {
	at := -1
	for k := a; k < b; k++ {
		if s.is(k, class.Deputation) && (s.definite(k) || s.adjectiveBefore(k) != nil) {
			at = k
		}
	}
	joined := s.lang.Code == "fr" && at == s.afterDateline(a, b)+1 && s.is(b-1, class.ClauseCoordinator) && s.cover[b-1] == nil // "La délégation a rencontré X et s'est rendue à A"
	if at < 0 || b-at > 10 && !joined || s.coverAt(at+1) != nil && s.coverAt(at+1).form != lexicon.Adjective {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.from >= a && u.to <= b {
			return nil
		}
	}
	for n := s.sent[a] - 1; n >= 0 && s.storyOf(n) == s.storyAt(a); n-- {
		for _, u := range s.units[n] {
			if u.typ != graph.Person || !s.leads(u, s.sents[n].First) && !s.leadsBefore(u, s.sents[n].Last) && !s.heads(u, s.sents[n].First) {
				continue
			}
			if led := s.ledAt(u, s.sents[n].First); s.lang.Code == "en" && led >= 0 && !s.is(led, class.LeadVerb) {
				continue // "The delegation attended the forum chaired by X"
			}
			c := s.coverAt(at + 1)
			if c == nil {
				c = s.adjectiveBefore(at)
			}
			if c != nil && c.name != nil && s.stateOf(u.m.ent, 0) != "" && c.name.Country != s.stateOf(u.m.ent, 0) {
				continue
			}
			return u.m
		}
	}
	return s.travellerOf(at)
}

// travellerOf returns whose journey the text told of last, where the delegation at token k
// is that person's: "X s'est rendu à A. La délégation de B a été reçue par Y."
func (s *section) travellerOf(k int) *mention {
	var trip *statement
	for _, st := range s.stmts {
		if st.typ == graph.Visited && st.b <= k && st.extractor != "companion" && s.sent[k]-s.sent[st.a] <= 14 && s.storyAt(st.a) == s.storyAt(k) && (trip == nil || st.a > trip.a) && !s.toldAside(st) {
			trip = st
		}
	}
	if trip == nil {
		return s.guestReceived(k)
	}
	for _, d := range s.deputationsOf(s.sent[k]) {
		if s.lang.Code == "fr" && d.k == k && d.side != nil && d.side.typ != graph.Country && len(d.people()) == 0 && !s.officeIn(trip.from, d.side) {
			return nil // "La délégation de la province de A … La délégation vietnamienne": not that of X, of whose journey it speaks
		}
	}
	state := s.stateOf(trip.from, 0)
	var c *mention
	if de, ok := s.deAt(k + 1); ok {
		if c = s.coverAt(k + 1 + de); c == nil {
			return nil // "la délégation du personnel"
		}
	} else if c = s.coverAt(k + 1); c != nil && c.form != lexicon.Adjective {
		return nil
	}
	if c != nil && state != "" && s.sideOf(c) != "" && s.sideOf(c) != state {
		return nil
	}
	return trip.ends[endOf(trip, trip.from)]
}

// officeIn reports whether a person is told to hold a post in a place or a body, or in one that is part of it.
func (s *section) officeIn(person, side *entity) bool {
	for _, p := range s.posts {
		if p.person == nil || p.person.ent != person {
			continue
		}
		for _, b := range p.bodies {
			if b.ent == side || b.ent != nil && b.ent.owner == side {
				return true
			}
			for _, in := range b.inner {
				if in.ent == side {
					return true
				}
			}
		}
	}
	return false
}

// toldAside reports whether a relative clause behind a comma tells what a statement says:
// "X, qui s'était rendu à A en 2005".
func (s *section) toldAside(st *statement) bool {
	for k := st.a + 1; k < st.b; k++ {
		if s.is(k, class.RelativeSubject) && s.text(k-1) == "," && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// leaderToCome returns who leads "une délégation vietnamienne" that acts between tokens a
// and b, where one of the next two sentences says so: "La délégation, conduite par X, …".
func (s *section) leaderToCome(a, b int, units []unit) *mention {
	at := -1
	for k := a; k < b; k++ {
		if s.is(k, class.Deputation) && (s.indefinite(k) && !s.is(k-2, class.Preposition) || s.indefinite(k-1) && !s.is(k-3, class.Preposition)) {
			at = k
		}
	}
	if at < 0 || s.lang.Code != "fr" {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.from >= a && u.to <= b {
			return nil
		}
	}
	for n := s.sent[a] + 1; n < min(len(s.sents), s.sent[a]+3); n++ {
		first, told := s.sents[n].First, false
		for k := first; k < min(s.sents[n].Last, first+8); k++ {
			told = told || s.is(k, class.Deputation) && s.definite(k) || k == first && (s.is(k, class.FemininePronoun) || s.is(k, class.Led)) && n == s.sent[a]+1
		}
		if !told {
			continue
		}
		for _, u := range s.unitsOf(n) {
			if u.typ == graph.Person && s.leads(u, first) {
				return u.m
			}
		}
	}
	return nil
}

// leads reports whether a person stands behind "conduite par".
func (s *section) leads(u unit, first int) bool {
	k := u.from - 1
	for k >= first && (s.is(k, class.Determiner) || s.endsHonorific(k, first)) {
		k--
	}
	for x := max(first, k-3); x < k; x++ {
		if h, ok := s.classAt(x, class.Led); ok && x+h.n == k+1 {
			return !s.bodyLed(x, first)
		}
	}
	return false
}

// bodyLed reports whether a body without a delegation stands before the "dirigée par" at
// token k: "une séance de travail avec la Commission de A, dirigée par X".
func (s *section) bodyLed(k, first int) bool {
	to := k
	if s.text(to-1) == "," {
		to--
	}
	for _, m := range s.mentions {
		if s.lang.Code != "fr" || m.to != to || m.from < first || m.dead || m.typ != graph.Organization && !placeLike(m.typ) || m.parent != nil {
			continue
		}
		for x := max(first, m.from-8); x < m.from; x++ {
			if s.is(x, class.Deputation) {
				return false
			}
		}
		return s.is(m.from-1, class.With) || s.is(m.from-2, class.With) || m.from-first <= 3 && s.is(first, class.DefiniteArticle)
	}
	return false
}

// heads reports whether a person stands behind "à la tête d'une délégation", the
// first one there: "En visite à A à la tête d'une délégation, le ministre X …".
func (s *section) heads(u unit, first int) bool {
	head := false
	for k := first; k < u.from; k++ {
		if s.cover[k] != nil && s.cover[k].typ == graph.Person && k < u.m.from {
			return false
		}
		if h, ok := s.classAt(k, class.LeadVerb); ok && h.n > 1 {
			head = true
		}
		if head && s.is(k, class.Deputation) {
			return s.lang.Code == "fr"
		}
	}
	return false
}

// leadsBefore reports whether a person stands before "a conduit une délégation".
func (s *section) leadsBefore(u unit, last int) bool {
	leads := false
	for k := u.to; k < min(last, u.to+16); k++ {
		if s.cover[k] != nil && s.cover[k].typ == graph.Person {
			return false
		}
		leads = leads || s.is(k, class.LeadVerb)
		if leads && s.is(k, class.Deputation) {
			return true
		}
	}
	return false
}

// delegatingSide returns the place or body whose delegation a person leads by the words
// right before the name, for which it signs: "une délégation de la ville de A, conduite par
// le président du conseil municipal X".
func (s *section) delegatingSide(person *mention) *mention {
	if s.lang.Code != "fr" || person == nil {
		return nil
	}
	return s.deputationOf(person)
}

// pastBracket returns the token behind the bracket that begins at token i, or i.
func (s *section) pastBracket(i int) int {
	if s.text(i) != "(" {
		return i
	}
	for k := i + 1; k < min(len(s.toks), i+8); k++ {
		if s.text(k) == ")" {
			return k + 1
		}
	}
	return i
}

// stateUpTo reports whether nothing but "of" and a state stands in tokens i…b.
func (s *section) stateUpTo(i, b int) bool {
	c := s.coverAt(i + 1)
	return s.is(i, class.De) && c != nil && c.typ == graph.Country && c.to >= b
}

// deputationOf is delegatingSide in any language.
func (s *section) deputationOf(person *mention) *mention {
	first := s.firstOf(person.from)
	for k := person.from - 1; k > max(first, person.from-14) && !s.startsVerb(k) && !s.is(k, class.Deputation); k-- {
		if !s.endsClass(k, class.Led, first) {
			continue
		}
		for _, m := range s.mentions {
			if m.from >= k || m.from < max(first, k-12) || m.to < k-2 && s.pastBracket(m.to) < k-2 && !s.stateUpTo(m.to, k-2) || m.ent == nil || m.dead || m.parent != nil || m.typ != graph.Organization && !placeLike(m.typ) {
				continue
			}
			for x := m.from - 1; x >= max(first, m.from-10) && s.text(x) != ","; x-- {
				if s.is(x, class.Deputation) {
					return m
				}
			}
		}
	}
	return nil
}
