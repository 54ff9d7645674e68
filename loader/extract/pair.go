package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ledBy reports whether a word of "dirigée par" stands at token k.
func (s *section) ledBy(k int) bool {
	return s.lang.Code == "fr" && s.is(k, class.Led)
}

// deputationIn reports whether a delegation stands in tokens a…b.
func (s *section) deputationIn(a, b int) bool {
	for k := max(a, 0); k < b; k++ {
		if s.is(k, class.Deputation) {
			return true
		}
	}
	return false
}

// applyPair states a relation between the members of one list, or of two
// lists that "d'une part … d'autre part" sets apart.
func (s *section) applyPair(h clauseHit, units []unit, first, last int, planned bool) {
	f := h.frame
	if s.leadTogether(h, first) || f.Relation == graph.MetWith && s.ledBy(h.a) && (s.is(h.a-1, class.Deputation) || s.text(h.a-1) == "," && s.deputationIn(h.a-6, h.a)) {
		return // "une délégation présidée par A et B"
	}
	if f.Relation == graph.MetWith && f.Roles[0].Where == "subj" && s.othersMet(h, last) {
		return // "A et B se sont entretenus mardi avec C": not with one another
	}
	if f.Relation == graph.MetWith && f.Roles[0].Where == "subj" && s.inTurn(h) {
		return // "Les trois diplomates ont tour à tour évoqué la paix"
	}
	if f.Relation == graph.MetWith && s.madeUpOf(h, last) {
		return // "une rencontre entre la délégation composée de A, de B et de C et celle de la France"
	}
	members := s.argument(f.Roles[0], h, units, first, last, nil)
	if f.Roles[0].Where == "near" || f.Roles[0].Where == "prep" {
		// "entre A et B": the list goes on over brackets and kinds of place.
		members = s.wideList(f.Roles[0], h, units, last)
	}
	if f.Relation == graph.CooperatesWith && f.Roles[0].Where == "subj" && len(members) < 2 && s.lang.Code == "fr" && s.text(h.b) == ":" {
		members = s.wideList(f.Roles[0], clauseHit{f, h.a, h.b + 1}, units, last) // "des villes sont jumelées : A et B, C et D"
		if s.couples(members) == nil {
			return
		}
	} else if f.Relation == graph.CooperatesWith && (s.withOthers(members, units, h) || f.Roles[0].Where == "subj" && s.partnersBehind(h)) {
		return
	}
	if len(members) < 2 && f.Relation == graph.MetWith {
		// "entretien entre la délégation de A conduite par X et celle de B
		// conduite par Y"
		members = nil
		for _, u := range units {
			if u.typ == graph.Person && u.from >= h.b && s.leads(u, h.b) {
				members = append(members, u.m)
			}
		}
	}
	if f.Relation == graph.CooperatesWith && s.is(h.b-1, class.RelativeObject) && (len(members) < 2 || !s.onlyAdjectives(h.a+1, h.b-1)) {
		return // "a salué la coopération avant que A et B ne votent"
	}
	end := 0
	if len(members) < 2 {
		// "la coopération entre les deux provinces"
		for k := h.b; k < min(last, h.b+2) && len(members) < 2 && f.Roles[0].Where == "near"; k++ {
			if s.is(k, class.Number) && s.is(k+1, class.PairNoun) || s.theirGroup(k) {
				members, end = s.groupBefore(f.Roles[0], k+1, h.b), k+2 // "entre les quatre pays"
			} else if noun, to := s.bodiesAt(k); noun != nil {
				members, end = s.groupBefore(f.Roles[0], to, h.b), to+1 // "entre les deux associations"
			}
		}
	}
	if len(members) < 2 {
		return
	}
	if f.Relation == graph.MetWith && f.Roles[0].Where == "subj" && s.guestsOfOne(members) {
		return // "X a reçu A et B. Ils ont évoqué la paix": with X
	}
	couples := s.couples(members)
	if couples == nil && f.Roles[0].Where == "near" && s.is(h.b-1, class.Including) {
		return // "ses villes jumelées, dont A, B et C", which are not each other's
	}
	if couples == nil {
		couples = s.pairs(members)
	}
	for _, p := range couples {
		s.state(f, p[0], p[1], h, planned)
	}
	// "entre A et B, et entre C et D", "entre les deux pays et entre les deux Assemblées"
	if end == 0 {
		end = members[len(members)-1].to
	}
	if f.Roles[0].Where == "near" && h.frame.Relation == graph.CooperatesWith {
		if k := s.betweenAgain(end); k > h.b && k < last {
			s.applyPair(clauseHit{f, h.a, k + 1}, units, first, last, planned)
			return
		}
		for k := end; k < min(last, end+6) && k > h.b; k++ {
			if s.is(k, class.Between) && s.cover[k] == nil {
				s.applyPair(clauseHit{f, h.a, k + 1}, units, first, last, planned)
				return
			}
		}
	}
}

// unheldPost returns where the post ends that goes on with a list behind token end, where it has more words
// behind it than are read before its holder: "A, et le directeur général de la coopération avec B, C".
func (s *section) unheldPost(end int, u unit) int {
	if s.lang.Code != "fr" || u.typ != graph.Person {
		return 0
	}
	for _, p := range s.postsIn[s.sent[u.from]] {
		if p.from >= end && p.from <= end+4 && p.person == nil && p.to <= u.from && s.text(u.from-1) == "," {
			return p.to
		}
	}
	return 0
}

// wideList returns all fitting units behind a trigger up to the next verb.
func (s *section) wideList(r lexicon.Role, h clauseHit, units []unit, last int) []*mention {
	var out []*mention
	end := h.b
	for x, u := range units {
		if u.m.from < h.b || s.inBracket(u) {
			if len(out) > 0 && s.quarterAside(u) && s.text(u.to) == ")" {
				end = u.to + 1
			}
			continue
		}
		if x > 0 && len(out) > 0 && s.stateBehind(units[x-1], u) {
			end = u.to
			continue
		}
		if s.barrier(end, u.from) || u.from-max(end, s.unheldPost(end, u)) > 8 {
			break
		}
		if s.placesOf(u) {
			end = u.to
			continue
		}
		// "le port de A en B"
		if len(out) > 0 && u.from == end+1 && s.is(end, class.Locative) && !s.is(end, class.At) {
			end = u.to
			continue
		}
		stop := s.newClause(out, end, u)
		for k := end; k < u.from; k++ {
			if s.is(k, class.Between) || s.is(k, class.InPresence) || s.lang.Code == "en" && s.is(k, class.PlainAnd) && s.is(k+1, class.In) {
				stop = true // "by A and in the presence of B"
			}
			if s.cover[k] == nil && !s.toks[k].Cap && (s.is(k, class.Verb) || s.lang.Code == "fr" && s.lang.Ends(s.fold(k), class.ConditionalEnding)) || s.toks[k].Text == ";" { // "par S.E. X": no verb
				stop = true
			}
		}
		if stop || !r.Types.Has(u.typ) {
			if r.Types.Has(u.typ) || len(out) > 0 {
				break
			}
			continue
		}
		out = append(append(out, u.m), u.m.more...) // "les Comités de A et de B" are two
		end = u.to
	}
	return out
}

// newClause reports whether the comma behind a list that "et" has closed begins a
// clause of which unit u is the subject: "entre A et B, le C accueille".
func (s *section) newClause(list []*mention, end int, u unit) bool {
	if len(list) == 0 || !s.startsVerb(u.to) {
		return false
	}
	k := u.from - 1
	for k > end && s.is(k, class.Determiner) {
		k--
	}
	return s.text(k) == "," && s.andBetween(list[0].to, k)
}

// compassWord reports whether token k is a point of the compass in small letters: "du sud".
func (s *section) compassWord(k int) bool {
	return k > 0 && !s.toks[k].Cap && s.lang.Lists(class.Compass, s.fold(k))
}

// pairs returns the pairs of a list that the text relates: both of two; of
// more, those on different sides, where a side is a state.
func (s *section) pairs(members []*mention) [][2]*mention {
	var out [][2]*mention
	sides := map[string]bool{}
	for _, m := range members {
		sides[s.sideOf(m)] = true
	}
	home := s.sideOf(members[0])
	for i, a := range members {
		for _, b := range members[i+1:] {
			if a.ent == b.ent || a.ent == nil || b.ent == nil || s.oneSide(a, b) && (a.typ == graph.Country || b.typ == graph.Country) {
				continue // a state and its own town are no two sides
			}
			if len(sides) == len(members) && (!sides[""] || a.typ == graph.Person && s.lang.Code == "en") && a.typ == b.typ && a.typ != graph.Place {
				out = append(out, [2]*mention{a, b}) // of A, B and C each: no two of one side
				continue
			}
			if len(members) > 2 && len(sides) > 1 && (s.sideOf(a) == s.sideOf(b) || s.sideOf(a) != home && s.sideOf(b) != home) {
				continue
			}
			if len(members) > 2 && len(sides) < 2 {
				continue
			}
			out = append(out, [2]*mention{a, b})
		}
	}
	return out
}

// couples returns the pairs of a list of pairs, "A et B, C et D, E et F", or nil.
func (s *section) couples(members []*mention) [][2]*mention {
	if out := s.oneWithSeveral(members); out != nil {
		return out
	}
	if out := s.coupled(members); len(out) > 1 {
		return out
	}
	if len(members) < 4 || len(members)%2 != 0 {
		return nil
	}
	var out [][2]*mention
	for i := 0; i < len(members); i += 2 {
		a, b := members[i], members[i+1]
		if !s.andBetween(a.to, b.from) || i > 0 && s.andBetween(members[i-1].to, a.from) && i+2 < len(members) || a.ent == nil || b.ent == nil || a.ent == b.ent {
			return nil
		}
		out = append(out, [2]*mention{a, b})
	}
	return out
}

// coupled returns the members of a French list that "et" alone joins, where commas part
// them from one another: of "A et B, C et D, E, F et G" three pairs.
func (s *section) coupled(members []*mention) [][2]*mention {
	if s.lang.Code != "fr" {
		return nil
	}
	var out [][2]*mention
	used := false
	for i := 1; i < len(members); i++ {
		a, b := members[i-1], members[i]
		and := b.from > a.to && s.andBetween(a.to, b.from) && !s.commaBetween(a.to, b.from)
		if and && used || !and && !used && i == 1 {
			return nil // "A, B et C": one list
		}
		if and && a.ent != nil && b.ent != nil && a.ent != b.ent {
			out = append(out, [2]*mention{a, b})
		}
		used = and
	}
	return out
}

// andBetween reports whether "et" stands in tokens a…b.
func (s *section) andBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.PlainAnd) {
			return true
		}
	}
	return false
}

var countryTypes = lexicon.TypeSet{graph.Country}

// madeUpOf reports whether the people whom a French frame's pair would be are told to make up a delegation behind it,
// before anybody is named.
func (s *section) madeUpOf(h clauseHit, last int) bool {
	const words = 8
	for k := h.b; s.lang.Code == "fr" && k < min(last, h.b+words); k++ {
		if c := s.cover[k]; c != nil && c.typ == graph.Person || s.text(k) == "," {
			return false
		}
		if s.is(k, class.Comprises) && s.cover[k] == nil {
			return true
		}
	}
	return false
}
