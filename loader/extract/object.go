package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// object finds what the trigger is done to: right behind it where near is
// set, otherwise the first one that no preposition governs.
func (s *section) object(r lexicon.Role, h clauseHit, units []unit, last int, near bool) []*mention {
	if near && r.Types.Has(graph.Person) && s.is(h.b, class.ObjectPronoun) {
		if e := s.subjectBefore(s.sent[h.a]); e != nil && h.frame.Flags.Stage {
			return []*mention{lastMention(e, h.a)} // "D'après lui, …": who spoke last
		}
		if m := s.otherThanSubject(h, units); m != nil {
			return []*mention{m}
		}
		if m := s.lastNamed(s.firstOf(h.a), r.Types); m != nil {
			return []*mention{m}
		}
	}
	if near && r.Types.Has(graph.Person) && s.is(h.b, class.Latter) {
		return s.latterMet(h.b)
	}
	if s.ownMatter(h, near) {
		return nil
	}
	if near && h.frame.Relation == graph.Visited && s.lang.Code == "fr" && s.is(h.a, class.Copula) && s.is(h.b-1, class.Locative) && s.postBeforePlace(h.b) {
		return nil // "était en fonction comme ambassadeur en A"
	}
	if near {
		// The place inside the phrase of a visit: "une visite officielle en
		// Inde", "dans la province de X".
		for _, m := range s.names {
			if m.from >= h.b && m.from <= h.b+6 && s.leftEdge(m.from, h.b) <= h.b+1 && m.ent != nil && !m.dead && r.Types.Has(m.typ) && !nominalForm(m) && m.parent != nil && m.parent.typ == graph.Event && m.parent.from < h.b {
				return s.placesFrom(m, r.Types)
			}
		}
	}
	if near {
		if out, settled := s.namedBehindPlural(r, units, h.b); settled {
			return out
		}
	}
	if near && !r.Types.Has(graph.Person) {
		// "signé entre les deux parties"
		for k := h.b + 1; k < min(last, h.b+4); k++ {
			if n, ok := s.number(k - 1); !ok || n != 2 {
				h, ok := s.classAt(k-1, class.Number)
				if !ok || numberOf(h) != 2 || s.is(k+1, class.PlainAnd) {
					continue
				}
			}
			if h.frame.Relation == graph.Visited && s.lang.Code == "fr" && !s.is(k, class.PlaceNoun) && !s.is(k, class.PlaceHead) {
				continue // "la visite ouvrait de nouvelles voies aux deux parties"
			}
			if group := s.groupBefore(r, k, h.b); group != nil {
				return group
			}
		}
	}
	if near && s.is(h.b-1, class.By) {
		if group := s.agentsTold(r, h.b); group != nil {
			return group
		}
	}
	if near && h.frame.Relation == graph.PartyTo && (s.is(h.b-1, class.By) || s.is(h.b-1, class.Between)) ||
		h.frame.Relation == graph.ParticipatedIn && h.frame.Roles[0].Where == "obj" && r.Types.Has(graph.Province) { // "y ont pris part les gouverneurs de A et de B"
		if out := s.holdersBehind(r, s.pastEvent(h, units, last), last); len(out) > 0 {
			return out
		}
	}
	if m := s.agreementInGap(r, h, units); m != nil {
		if h.frame.Roles[0].Where == "near" {
			return []*mention{m} // what was signed with whom the "avec" governs
		}
		return s.eachAgreement(r, []*mention{m}, units)
	}
	if list := s.receivedMembers(r, h, units, near); list != nil {
		return list
	}
	for x, u := range units {
		if u.m.from < h.b || u.from < h.b-1 && u.m.from < h.b {
			continue
		}
		if s.barrier(h.b, u.from) && !s.someOfThem(r, h.b, &u) || u.typ == graph.Person && s.lang.Code == "en" && u.from < u.m.from && s.is(u.from, class.ClauseBorder) {
			return nil
		}
		if !near && s.lang.Code == "fr" && s.actsAgain(h.b, u.from) {
			return nil
		}
		if s.inBracket(u) && s.text(h.a-1) != "(" || x > 0 && s.stateBehind(units[x-1], u) {
			continue
		}
		if !r.Types.Has(u.typ) {
			if near && s.lang.Code == "fr" && h.frame.Relation == graph.ParticipatedIn && onlyType(r, graph.Person) && u.typ == graph.Country && u.from <= h.b && u.m.form != lexicon.Adjective && !s.is(u.to, class.And) {
				return nil // "la présence du Togo en Afrique, sur les instructions du président X"
			}
			if near && u.from-h.b <= 2 && !s.transparent(u) {
				return s.leaderOfOthers(r, h.b, units)
			}
			continue
		}
		if (h.frame.Relation == graph.PartyTo || h.frame.Relation == graph.CooperatesWith) && s.placesOf(u) {
			return nil // "signé avec cinq provinces du sud du Laos", which go unnamed
		}
		if near && s.lang.Code == "fr" && (h.frame.Relation == graph.Signed || h.frame.Relation == graph.MetWith) && s.onlyPresent(h.b, u.from) {
			return nil // "signé par les deux ministres en présence de X", "s'est entretenu avec lui en présence de X"
		}
		if near && h.frame.Relation == graph.MetWith && s.ofKin(h.b, u.from) {
			return nil // "a rendu visite à la famille de X"
		}
		if near && s.lang.Code == "en" && h.frame.Relation == graph.Visited && u.typ == graph.Person && s.commaBetween(h.b, u.from) {
			return nil // "the tour of the border in A, X said"
		}
		if near {
			if s.partStart(u, h.b)-h.b > 3 && (h.frame.Relation == graph.ParticipatedIn || !s.onlyAsides(h.b, u.from, units)) {
				return nil
			}
			if placeLike(u.typ) && (h.frame.Relation == graph.PartyTo || h.frame.Relation == graph.CooperatesWith) && s.lang.Code == "fr" && u.from > h.b && s.locatedBehind(h.b, u) {
				return nil // "a signé un accord avec une organisation dans les districts de A"
			}
			out := mentionsOf(s.list(units, x, r.Types))
			if s.is(h.b-1, class.By) || s.lang.Code == "fr" && s.is(h.b-1, class.With) && r.Types.Has(graph.Person) {
				out = append(out, s.moreAgents(r, u, units, last, s.fold(h.b-1))...)
			}
			return out
		}
		if s.governed(u, h.b) && u.from > h.b && !s.partitive(u.from-1, h.b) && !s.sentBy(h, u) {
			continue
		}
		if s.lang.Code == "en" && u.typ == graph.Person && s.genitiveMark(u.to) {
			return nil // "welcomed X's visit"
		}
		if s.speaker(u, last) {
			return nil
		}
		if u.from-h.b > 30 || onlyType(r, graph.Agreement) && s.aboutBetween(h.b, u.from) {
			return nil
		}
		return s.eachAgreement(r, mentionsOf(s.list(units, x, r.Types)), units)
	}
	return nil
}

// onlyPresent reports whether "en présence de" stands in tokens a…b.
func (s *section) onlyPresent(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.InPresence) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// locatedBehind reports whether "dans" stands between token a and a unit, which then only
// tells where something is.
func (s *section) locatedBehind(a int, u unit) bool {
	for k := a; k < u.m.from; k++ {
		if s.is(k, class.Locative) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// leaderOfOthers returns who leads the delegation of a body that stands right behind a
// trigger: "s'est entretenue avec celle de l'Association de A conduite par X".
func (s *section) leaderOfOthers(r lexicon.Role, at int, units []unit) []*mention {
	if s.lang.Code != "fr" || !r.Types.Has(graph.Person) || !s.is(at, class.Demonstrative) && !s.is(at, class.Deputation) && !s.is(at+1, class.Deputation) {
		return nil
	}
	for _, u := range units {
		if u.typ == graph.Person && u.from >= at {
			if s.leads(u, at) {
				return []*mention{u.m}
			}
			return nil
		}
	}
	return nil
}

// otherThanSubject returns the person named before a trigger in its sentence who is
// not its subject: "Reçue par X, Mme Y a paraphé avec lui un accord".
func (s *section) otherThanSubject(h clauseHit, units []unit) *mention {
	if s.lang.Code != "fr" {
		return nil
	}
	var before []*mention
	for _, u := range units {
		if u.typ == graph.Person && u.to <= h.a {
			before = append(before, u.m)
		}
	}
	if len(before) != 2 || before[0].ent == before[1].ent {
		return nil
	}
	return before[0]
}

// partitive reports whether "des", "du" at token k is an article: it stands
// right behind the verb.
func (s *section) partitive(k, verbEnd int) bool {
	return k <= verbEnd+1 && s.is(k, class.Partitive)
}

// sentBy reports whether a place stands for those whom it sends to an event: "a réuni
// les gouverneurs de A, de B", "rassemble des représentants de A".
func (s *section) sentBy(h clauseHit, u unit) bool {
	k := u.from - 1
	if s.lang.Code != "fr" || h.frame.Relation != graph.ParticipatedIn || !placeLike(u.typ) || !s.is(k, class.De) || k < h.b {
		return false
	}
	return s.is(k-1, class.Delegation) && s.pluralNoun(k-1) || s.endsClass(k-1, class.Post, h.b) && s.pluralNoun(k-1)
}

// pluralNoun reports whether the noun at token k is in the plural by its ending.
func (s *section) pluralNoun(k int) bool { return s.lang.Ends(s.fold(k), class.PluralEnding) }

// transparent reports whether a unit between a trigger and its end may be
// stepped over: a place or an event, as in "a reçu à Hanoi le président X".
func (s *section) transparent(u unit) bool {
	return u.typ == graph.Place || u.typ == graph.Province || u.typ == graph.Country || u.typ == graph.Event
}

// barrier reports whether a clause border stands between two tokens.
func (s *section) barrier(a, b int) bool {
	for k := a; k < b; k++ {
		if (s.fold(k) == ";" || s.is(k, class.ClauseBorder)) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// someOfThem reports whether nothing but ", dont" parts a person from what stands at token a and of whom that person is one:
// "a rendu visite à | plusieurs responsables, dont le ministre X et Y"; but not "dont le ministre X a parlé".
func (s *section) someOfThem(r lexicon.Role, a int, u *unit) bool {
	const reach = 3 // tokens
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) || u.from-a > 12 || s.startsVerb(u.to) && s.cover[u.to] == nil {
		return false
	}
	for k := max(a+1, u.from-reach); k < u.from; k++ {
		if s.is(k, class.Including) && s.is(k, class.ClauseBorder) && s.text(k-1) == "," {
			return !s.barrier(a, k)
		}
	}
	return false
}

// onlyAsides reports whether only dates, places and adverbs stand between.
func (s *section) onlyAsides(a, b int, units []unit) bool {
	for k := a; k < b; k++ {
		if s.sent[k] >= 0 && s.is(k, class.Verb) && s.cover[k] == nil && !s.is(k, class.Led) && !s.is(k, class.VerbClitic) && !(s.is(k, class.LinkingVerb) && s.is(k-1, class.Complementizer)) {
			return false
		}
	}
	return b-a <= 22
}

// principals puts in the place of persons those for whom they act.
func (s *section) principals(list []*mention) []*mention {
	var out []*mention
	for _, m := range list {
		if m.typ != graph.Person {
			out = append(out, m)
			continue
		}
		if m.ent == nil {
			continue
		}
		if e := s.actsFor(m.ent, m); e != nil {
			if at := lastMention(e, m.to+40); at != nil {
				out = append(out, at)
			}
		}
	}
	return out
}
