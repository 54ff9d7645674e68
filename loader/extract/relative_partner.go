package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readRelativePartners reads clauses whose partner stands before them: "la commune
// de A, avec laquelle B a signé un accord", "M. X, avec qui il s'est entretenu".
func (s *section) readRelativePartners() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i+2 < sent.Last; i++ {
			words := s.partnerRelative(i)
			if words == 0 || s.cover[i] != nil {
				continue
			}
			units := s.units[n]
			partner := s.calledBefore(units, i, sent.First)
			if partner == nil {
				partner = unitBefore(units, i)
				if partner == nil || i-partner.to > 1 || s.ofPlural(partner, i) || nominalForm(partner.m) || partner.typ == graph.Person && !s.is(i, class.With) {
					continue
				}
			}
			end := s.clauseEnd(i+words, sent.Last)
			actor := s.relativeActor(partner, units, i+words, end, n)
			if actor == nil || actor.ent == partner.m.ent {
				continue
			}
			s.relativeWith(actor, partner, units, i, end)
		}
	}
}

// ofPlural reports whether the pronoun of the clause that begins at token i is in the plural, and means more
// than the one place before it: "des communes de la région de A | auxquelles B se jumelle".
func (s *section) ofPlural(partner *unit, i int) bool {
	k := partner.m.from - 1
	return s.lang.Ends(s.fold(i+s.partnerRelative(i)-1), class.PluralEnding) && !s.is(k, class.PluralArticle) && !s.is(k, class.PlainAnd) && !s.is(k-1, class.PlainAnd)
}

// partnerRelative returns how many words "avec laquelle" or "auquel" has at token i, which begins the
// clause of a partner; or 0.
func (s *section) partnerRelative(i int) int {
	if s.is(i, class.With) && s.is(i+1, class.RelativeWith) {
		return 2
	}
	h, _ := s.classAt(i, class.RelativeTo)
	return h.n
}

// calledBefore returns the place of which a noun behind its comma says what it is, right before token
// i: "la Saxe, land allemand | auquel", "A, une ville du sud | avec laquelle"; or nil.
func (s *section) calledBefore(units []unit, i, first int) *unit {
	const words = 12
	for c := i - 1; c > max(first, i-words); c-- {
		if s.startsVerb(c) && s.cover[c] == nil {
			return nil
		}
		if s.text(c) != "," {
			continue
		}
		k := c + 1
		if s.is(k, class.Determiner) {
			k++
		}
		if !s.is(k, class.PlaceHead) || s.cover[k] != nil && s.cover[k].name != nil {
			continue
		}
		for x := range units {
			if u := &units[x]; u.to == c && placeLike(u.typ) && !nominalForm(u.m) {
				return u
			}
		}
		return nil
	}
	return nil
}

// clauseEnd returns where the clause that token k begins ends: at a comma or
// another mark.
func (s *section) clauseEnd(k, last int) int {
	for k < last && !(s.toks[k].Punct && (s.cover[k] == nil || s.text(k) != "-") && s.text(k) != "'" && s.text(k) != "’") {
		k++
	}
	return k
}

// relativeActor returns who acts in a relative clause of tokens a…b: the name
// there, or whom its pronoun means, of the kind that the partner is.
func (s *section) relativeActor(partner *unit, units []unit, a, b, n int) *mention {
	fits := func(t graph.EntityType) bool {
		return partner.typ == graph.Person && t == graph.Person || sideTypes.Has(partner.typ) && sideTypes.Has(t)
	}
	for _, u := range units {
		if u.from >= a && u.from <= a+3 && u.to <= b && fits(u.typ) {
			return u.m
		}
	}
	if !s.is(a, class.Pronoun) && !(s.is(a, class.Latter) && placeLike(partner.typ)) {
		return nil
	}
	start := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	for _, u := range units {
		if u.from >= start && u.to < partner.from && fits(u.typ) && !s.governed(u, s.sents[n].First) {
			return u.m
		}
	}
	if m := s.onlyPlaceBefore(partner, units, start); m != nil {
		return m
	}
	if n == 0 {
		return nil
	}
	if partner.typ == graph.Person {
		if he := s.subjects[n-1]; he != nil && s.mayBePronoun(a, he) {
			return lastMention(he, a)
		}
		return nil
	}
	for _, m := range s.actorBefore(lexicon.Role{Types: sideTypes}, n, false) {
		return m
	}
	return nil
}

// onlyPlaceBefore returns the only other place before a place in its sentence, behind token start, which is
// whom "ils" means who come from it: "Les élus de A sont reçus à B, avec laquelle ils sont jumelés"; or nil.
func (s *section) onlyPlaceBefore(partner *unit, units []unit, start int) *mention {
	var out *mention
	for _, u := range units {
		if u.from < start || u.to > partner.from || !placeLike(u.typ) && u.typ != graph.Country || s.stateAround(u, partner) {
			continue
		}
		if out != nil || !placeLike(partner.typ) {
			return nil
		}
		out = u.m
	}
	return out
}

// stateAround reports whether a unit is the state in which the place of another lies: "en Haïti et en particulier au | Cap-Haïtien".
func (s *section) stateAround(u unit, place *unit) bool {
	return u.typ == graph.Country && u.m.ent != nil && placeLike(place.typ) && s.stateOf(place.m.ent, 0) == s.stateOf(u.m.ent, 0)
}

// relativeWith states what the clause of tokens i…end tells of two partners.
func (s *section) relativeWith(actor *mention, partner *unit, units []unit, i, end int) {
	told := func(typ graph.RelationType, a, b *mention, planned bool) {
		st := &statement{typ: typ, from: a.ent, to: b.ent, planned: planned, extractor: "relative-partner", confidence: 0.8,
			a: min(partner.from, i), b: end, ends: []*mention{a, b}}
		if typ == graph.MetWith {
			st.date = s.dateNear(i, end)
		}
		s.stmts = append(s.stmts, st)
	}
	h := clauseHit{frame: noFrame, a: i, b: end}
	if s.unreal(h, s.firstOf(i), end) {
		return
	}
	planned := false
	for k := i; k < end; k++ {
		planned = planned || s.isFuture(k)
	}
	for k := i + 2; k < end; k++ {
		switch {
		case s.cover[k] != nil:
		case partner.typ == graph.Person && s.is(k, class.Signing) && agreementIn(units, k, end) != nil:
			what := agreementIn(units, k, end)
			told(graph.MetWith, actor, partner.m, planned)
			told(graph.Signed, partner.m, what, planned)
			told(graph.Signed, actor, what, planned)
			return
		case partner.typ == graph.Person && s.is(k, class.Converses):
			told(graph.MetWith, actor, partner.m, planned)
			return
		case partner.typ != graph.Person && s.is(k, class.Signing):
			if what := agreementIn(units, k, end); what != nil {
				told(graph.PartyTo, partner.m, what, planned)
				told(graph.PartyTo, actor, what, planned)
				return
			}
		case partner.typ != graph.Person && (s.is(k, class.Cooperation) || s.is(k, class.Cooperates)):
			told(graph.CooperatesWith, actor, partner.m, planned)
			return
		}
	}
}

// agreementIn returns the first agreement among the units behind token k, up to token
// end, or nil.
func agreementIn(units []unit, k, end int) *mention {
	for _, u := range units {
		if u.typ == graph.Agreement && u.from > k && u.to <= end {
			return u.m
		}
	}
	return nil
}
