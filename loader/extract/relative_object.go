package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// relativeObject reads "un accord, que X et Y signeront", "les Jeux,
// qu'accueillera X": the object stands before the pronoun, and the subject
// between pronoun and trigger or right behind the trigger.
func (s *section) relativeObject(h clauseHit, units []unit, first, last int, he *entity) (from, to []*mention) {
	with := s.lang.Code == "fr" && h.frame.Relation == graph.PartyTo && h.frame.Roles[0].Where == "near" && s.is(h.b-1, class.With)
	if h.frame.Flags.Noun || h.frame.Roles[1].Where != "obj" || h.frame.Roles[0].Where != "subj" && !with {
		return nil, nil
	}
	k := h.a - 1
	for k > first && (s.cover[k] != nil || !s.is(k, class.RelativeObject)) {
		if s.toks[k].Text == ";" || s.startsVerb(k) && s.cover[k] == nil && !s.is(k, class.Auxiliary) {
			return nil, nil
		}
		k--
	}
	if k <= first {
		return nil, nil
	}
	end := k
	if s.text(k-1) == "," {
		end--
	}
	var inside []unit
	for _, u := range units {
		switch {
		case u.to == end && h.frame.Roles[1].Types.Has(u.typ):
			to = []*mention{u.m}
		case u.from > k:
			inside = append(inside, u)
		}
	}
	if to == nil && onlyType(h.frame.Roles[1], graph.Agreement) {
		to = s.agreementApart(units, k, h.b)
	}
	if to == nil {
		return nil, nil
	}
	if onlyType(h.frame.Roles[0], graph.Person) && s.mainSides(lexicon.Role{Types: sideTypes}, units, k+1, first) != nil {
		return nil, nil // "A et B appliqueront l'accord, qu'ils ont signé": the two states did
	}
	if with { // "l'accord que A a signé avec B"
		return s.argument(h.frame.Roles[0], h, units, first, last, he), to
	}
	from = s.subject(h.frame.Roles[0], h, inside, k+1, last, he)
	if len(from) > 0 {
		return from, to
	}
	for x, u := range inside {
		if u.from < h.b || !h.frame.Roles[0].Types.Has(u.typ) {
			continue
		}
		if u.from-h.b > 8 || s.barrier(h.b, u.from) || s.governed(u, h.b) {
			return nil, nil
		}
		return mentionsOf(s.list(inside, x, h.frame.Roles[0].Types)), to
	}
	return nil, nil
}

// asideEnds narrows the ends of a tie that is told in an apposition: "A, partenaire
// de B, et C" says nothing of C, and "A et C, liée à B" nothing of A.
func (s *section) asideEnds(from, to []*mention, h clauseHit) (a, b []*mention) {
	if s.lang.Code != "fr" || s.text(h.a-1) != "," {
		return from, to
	}
	if len(to) > 1 && s.text(to[0].to) == "," && s.is(to[0].to+1, class.PlainAnd) {
		to = to[:1]
	}
	if word := strings.ToLower(s.toks[h.a].Text); len(from) > 1 && s.lang.Verbs.Participle(word) && !strings.HasSuffix(word, "s") {
		last := from[0]
		for _, m := range from {
			if m.from > last.from && m.to <= h.a {
				last = m
			}
		}
		from = []*mention{last}
	}
	return from, to
}

// relativeWithin reports whether the trigger goes on with a relative clause about its noun: "la visite
// officielle | que X effectue".
func (s *section) relativeWithin(h clauseHit) bool {
	if s.is(h.a+1, class.RelativeObject) {
		return true
	}
	for k := h.a + 2; k < h.b && s.lang.Code == "fr"; k++ {
		if s.is(k, class.RelativeObject) {
			return true
		}
		if s.startsVerb(k) {
			return false
		}
	}
	return false
}

// eventOfRelative reads "la cérémonie, à laquelle X, maire de A, et Y ont assisté": the
// event stands before the pronoun, and the subject between pronoun and trigger.
func (s *section) eventOfRelative(h clauseHit, units []unit, first, last int, he *entity) (from, to []*mention) {
	if s.lang.Code != "fr" || h.frame.Relation != graph.ParticipatedIn || h.frame.Flags.Noun || h.frame.Roles[0].Where != "subj" {
		return nil, nil
	}
	k := h.a - 1
	for k > first && (s.cover[k] != nil || !s.is(k, class.Relative) && (h.frame.Flags.Stage || !s.is(k, class.Whose))) {
		if s.toks[k].Text == ";" || s.startsVerb(k) && s.cover[k] == nil && !s.is(k, class.Auxiliary) {
			return nil, nil
		}
		k--
	}
	if k <= first || h.a-k < 2 {
		return nil, nil
	}
	var inside []unit
	for _, u := range units {
		switch {
		case u.to <= k && k-u.to <= 3 && u.typ == graph.Event:
			to = []*mention{u.m}
		case u.from > k:
			inside = append(inside, u)
		}
	}
	if to == nil {
		return nil, nil
	}
	return s.subject(h.frame.Roles[0], h, inside, k+1, last, he), to
}

// inverted reads "une conférence à laquelle a pris part X", "où le recevra X":
// the subject follows, and what the pronoun stands for comes before.
func (s *section) inverted(h clauseHit, units []unit, from, to []*mention, last int) (a, b []*mention) {
	f := h.frame
	a, b = from, to
	for x, u := range units {
		if u.from >= h.b && u.from-h.b <= 3 && f.Roles[0].Types.Has(u.typ) {
			a = mentionsOf(s.list(units, x, f.Roles[0].Types))
			break
		}
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.to <= h.a && f.Roles[1].Types.Has(u.typ) {
			b = []*mention{u.m}
			break
		}
	}
	return a, b
}

// agreementApart returns the agreement that "que" at token k means behind what tells
// something else of it: "un plan pour 2026, qui donne la priorité à A, et que X et Y
// signeront"; none where the verb that ends before token b has one behind it.
func (s *section) agreementApart(units []unit, k, b int) []*mention {
	if s.lang.Code != "fr" || s.text(k-1) != "," && !(s.is(k-1, class.PlainAnd) && s.text(k-2) == ",") {
		return nil
	}
	var out []*mention
	for _, u := range units {
		if u.typ != graph.Agreement {
			continue
		}
		if u.from > k && u.from < b+10 || u.to <= k && out != nil {
			return nil
		}
		if u.to <= k {
			out = []*mention{u.m}
		}
	}
	return out
}
