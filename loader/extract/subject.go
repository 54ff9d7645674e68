package extract

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

func standsFor(list []*mention, e *entity) bool {
	for _, m := range list {
		if m.ent == e {
			return true
		}
	}
	return false
}

// subject finds who does what the trigger says.
func (s *section) subject(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) []*mention {
	if s.lang.Code == "fr" && (s.is(h.a, class.PlainAnd) || s.text(h.a) == ",") {
		// "X avait fleuri le monument de Y et visité …": whose the first participle is.
		for k := h.a - 1; k > first; k-- {
			if s.cover[k] == nil && (s.is(k, class.PerfectAuxiliary) || s.is(k, class.ReflexiveClitic) && s.participle(k+2)) {
				h.a = k
				break
			}
		}
	}
	if list, settled := s.visitOfDeputation(r, h); settled {
		return list
	}
	if list, settled := s.comerOnVisit(r, h, units); settled {
		return list
	}
	if v := s.verbBeforeAside(r, h.a, units, first); v > first {
		h.a = v // "X a vu A, B et C avant d'avoir un entretien avec D"
	}
	if c := s.beforeSpeaker(h.a, first); c > first {
		h.a = c // "X, a fait savoir Y, se rendra à A"
	}
	if list, settled := s.ofParticiple(r, h, units, first); settled {
		return list
	}
	k := s.beforeVerb(h.a-1, first)
	if p := s.overAuxiliaries(k, first); onlyType(r, graph.Person) && p < k && p >= first && s.is(p, class.Pronoun) {
		k = p // "Il a été | accueilli à A"
	}
	if s.lang.Code == "fr" && k >= first && s.is(k, class.FirstPerson) {
		return s.besideUs(r, units, k, first)
	}
	if list := s.ledSubject(r, units, k, first); list != nil {
		return list
	}
	// "X a déclaré que sa ville avait signé …": the town, not X.
	if onlyType(r, graph.Person) && k > first && s.endsClass(k, class.PlaceNoun, first) && s.is(k-1, class.Determiner) && s.cover[k] == nil && !endsUnit(units, k) {
		return nil
	}
	if place, settled := s.placeNounActs(r, k, first); settled {
		return place
	}
	if onlyType(r, graph.Person) && k > first && s.lang.Code == "fr" && s.endsClass(k, class.Pair, first) && !endsUnit(units, k) {
		return nil // "X a rappelé que les deux provinces avaient signé …"
	}
	if k >= first {
		if out, settled := s.pronounSubject(r, units, k, first, he); settled {
			return out
		}
	}
	if p := s.pronounOfVerbs(h, k, first); p >= 0 {
		if out, settled := s.pronounSubject(r, units, p, first, he); settled {
			return out
		}
	}
	if list := s.followingList(r, h, units, k, last); list != nil {
		return list
	}
	if group := s.groupBefore(r, k, first); group != nil {
		return group
	}
	if group := s.theirHolders(r, k, first); group != nil {
		return group
	}
	if group := s.groupOfVerbs(r, h, k, first); group != nil {
		return group
	}
	if s.nounActs(r, units, k, first) || s.unnamedActs(r, h, units) {
		return nil
	}
	if r.Types.Has(graph.Person) && h.frame.Flags.Noun {
		if m := s.saidToHave(h.a, first, he); m != nil {
			return []*mention{m}
		}
	}
	if s.otherActor(r, h, units, k, first) {
		return nil
	}
	if s.lang.Code == "en" && k > first && s.personsNoun(k) && s.cover[k] == nil && s.is(k-1, class.ClauseBorder) {
		return nil // "X said that officials signed …"
	}
	if u := s.relativeSubject(r, h, units, first); u != nil {
		return []*mention{u.m}
	}
	if u := s.asideSubject(r, h, units); u != nil {
		return []*mention{u.m}
	}
	if u := s.possessiveSubject(r, h, units, first); u != nil {
		return []*mention{u.m}
	}
	if e := cmp.Or(s.hisAttendance(r, h, units), s.ownParticipation(h, units, first, last)); e != nil && r.Types.Has(e.typ) {
		return []*mention{lastMention(e, h.a)}
	}
	if he != nil && r.Types.Has(he.typ) && s.hisOwn(h, first) || s.hisVisit(r, h, units, first, last, he) || s.speakersOwn(r, h, units, first, he) {
		return []*mention{lastMention(he, h.a)}
	}
	if k >= first && s.is(k, class.Goal) {
		if out, settled := s.receivedSubject(r, units, k, first); settled {
			return out
		}
	}
	if noActor(r) {
		// "au Forum des villes, organisé par X": right before the participle
		// no preposition matters.
		if x := lastUnit(r, units, h.a); x >= 0 && (h.a-units[x].to <= 2 || s.saidOfEvent(units[x], h.a)) && !s.besideAny(units[:x], units[x].m) {
			return []*mention{units[x].m}
		}
	}
	if v := h.a - 2; s.lang.Code == "fr" && h.frame.Flags.Noun && v > first && s.is(v+1, class.IndefiniteArticle) && s.startsVerb(v) && s.is(v-1, class.ClauseCoordinator) {
		k = v - 1 // "X rencontrera Y et prononcera un discours à …"
	}
	if m := s.whoPresides(r, units, k, first); m != nil {
		return []*mention{m}
	}
	if s.bodyActs(r, h, units, first) {
		return nil
	}
	coordinated := s.text(h.a-1) == ";" && s.lang.Code == "fr" || s.nextVerb(h, units, first) || s.is(k, class.ClauseCoordinator) || s.is(k, class.BareDe) && s.is(k-1, class.ClauseCoordinator) ||
		(s.is(h.a, class.ClauseCoordinator) || s.text(h.a) == ",") && s.lang.Code == "fr" || s.joinedInfinitive(h, first)
	if x := s.freeUnit(r, h, units, first, coordinated); x >= 0 && !s.delegationActs(r, units[x].to, h.a) && !s.deputationActs(units[x].to, h.a) && !s.officialActs(units[x], h.a) && !s.saidOfOthers(r, units, x, k, first) {
		return append(s.withLeader(mentionsOf(s.list(units[:s.countBefore(units, h.a)], x, r.Types)), first, units), s.holdersBeside(r, h, units[x], first)...)
	}
	if he != nil && r.Types.Has(he.typ) && !h.frame.Flags.Noun && s.fronted(h, first) && s.mainPronoun(h, units) {
		return []*mention{lastMention(he, h.a)} // "Reçu par X, il a …"
	}
	if out := s.pronounOfMain(r, h, units, first, he); out != nil {
		return out
	}
	behind := s.fronted(h, first) || h.frame.Flags.Noun || noActor(r) && s.is(first, class.FrontedParticiple) && (s.text(h.a-1) == "," || s.lang.Code == "fr" && !s.commaBetween(first, h.a))
	if behind {
		if x := s.unitBehind(r, h, units, first); x >= 0 {
			return mentionsOf(s.list(units, x, r.Types))
		}
	}
	if he != nil && r.Types.Has(he.typ) && s.lang.Code == "en" && h.frame.Relation == graph.MetWith && h.frame.Flags.Noun && h.a-first <= 2 && s.is(h.a-1, class.Article) {
		return []*mention{lastMention(he, h.a)} // "The meeting with Y focused on …"
	}
	if m := s.agentBefore(r, h, units); m != nil {
		return []*mention{m}
	}
	if noActor(r) {
		// "Organisée par X, celle-ci …", but "Le festival réunit A et B" tells of no agreement
		if behind && !(h.frame.Relation == graph.PartyTo && s.ownNoun(h.a, first)) {
			return s.toldShortlyBefore(first, s.lastNamedOf(first, r.Types))
		}
		return nil
	}
	if r.Types.Has(graph.Person) && h.frame.Flags.Noun && s.is(h.a-1, class.VisitorPossessive) && s.lang.Code == "fr" {
		if x := lastUnit(r, units, h.a); x >= 0 && units[x].typ == graph.Person && !s.is(units[x].from-1, class.With) {
			return []*mention{units[x].m} // "la visite au Laos de X, sa participation au sommet"
		}
	}
	if r.Types.Has(graph.Person) {
		if m := s.delegationLeader(first, h.a, units); m != nil {
			return []*mention{m}
		}
		if list := s.delegationMembers(first, h.a, units); list != nil {
			return list
		}
		if m := s.leaderToCome(first, h.a, units); m != nil {
			return []*mention{m}
		}
	}
	if !onlyType(r, graph.Person) {
		if m := s.governmentBefore(k); m != nil && r.Types.Has(m.typ) {
			return []*mention{m}
		}
		if out := s.unnamedHolders(r, h, first); out != nil {
			return out
		}
		return s.delegatedSubject(r, h, units, first)
	}
	return nil
}

// endsUnit reports whether one of the units ends with token k.
func endsUnit(units []unit, k int) bool {
	return slices.ContainsFunc(units, func(u unit) bool { return u.to == k+1 })
}

// onlyType reports whether a role takes entities of this type and no other.
func onlyType(r lexicon.Role, t graph.EntityType) bool { return len(r.Types) == 1 && r.Types.Has(t) }

// beforeVerb returns the token before k and the adverbs, auxiliaries and clitics
// that may stand between a subject and its verb.
func (s *section) beforeVerb(k, first int) int {
	for k >= first && (s.toks[k].Text == "," || s.is(k, class.Adv) && (s.cover[k] == nil || s.lang.Code != "fr") || s.is(k, class.PreverbalClitic) || s.is(k, class.PronominalArticle) && s.startsVerb(k+1) || s.is(k, class.Auxiliary)) {
		k--
	}
	return k
}

// overAuxiliaries returns the token before those of the auxiliaries of a French participle that end at token k.
func (s *section) overAuxiliaries(k, first int) int {
	for s.lang.Code == "fr" && k >= first && s.cover[k] == nil && (s.is(k, class.PassiveAuxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Adv)) {
		k--
	}
	return k
}

// lastUnit returns the index of the last unit before token i that fits the
// role, or -1.
func lastUnit(r lexicon.Role, units []unit, i int) int {
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; (u.to <= i || u.from < i && u.m.sealed != "") && r.Types.Has(u.typ) {
			return x
		}
	}
	return -1
}

// unitBehind returns the index of the first unit behind the trigger that fits
// the role and is not the trigger's object, or -1.
func (s *section) unitBehind(r lexicon.Role, h clauseHit, units []unit, first int) int {
	end := h.b // of the list that a preposition governs
	for x, u := range units {
		if u.from < end || !r.Types.Has(u.typ) || s.inBracket(u) || h.frame.Relation == graph.ParticipatedIn && s.lang.Code == "fr" && (s.is(u.from-1, class.Appointed) || s.objectOfOthers(u, h.b)) {
			continue // "Lors de la session, l'assemblée a nommé X gouverneur", "… a remercié X"
		}
		if s.englishVerbBetween(h.b, u.from) || s.deputationDoes(h.b, u.from) || h.frame.Flags.Noun && (s.inHostsClause(h.b, u.from) || s.reportsIt(h, u.from, first)) {
			return -1
		}
		if s.governed(u, first) {
			if l := s.list(units, x, r.Types); len(l) > 1 && s.is(l[len(l)-1].from-1, class.And) {
				end = l[len(l)-1].to
			}
			continue
		}
		if (u.from-h.b <= 3 && !s.commaBetween(h.b, u.from) || s.leads(u, h.b)) && s.mayBeObject(h, u) {
			if l := s.list(units, x, r.Types); s.lang.Code == "fr" && len(l) > 1 && s.is(l[len(l)-1].from-1, class.And) && s.text(l[len(l)-1].to) == "," {
				end = l[len(l)-1].to // "Recevant A et B, C …"
			}
			continue // "Receiving a delegation led by B, A …"
		}
		return x
	}
	return -1
}

// mayBeObject reports whether a unit fits the other role of the frame too.
func (s *section) mayBeObject(h clauseHit, u unit) bool {
	return len(h.frame.Roles) > 1 && h.frame.Roles[0].Types.Has(u.typ) && h.frame.Roles[1].Types.Has(u.typ)
}

// endsClass reports whether a phrase of the class ends at token k.
func (s *section) endsClass(k int, c lexicon.Class, first int) bool {
	for x := max(first, k-3); x <= k; x++ {
		if !s.is(x, c) {
			continue // nearly always; faster than the look at the phrases
		}
		if h, ok := s.classAt(x, c); ok && x+h.n == k+1 {
			return true
		}
	}
	return false
}

// fronted reports whether the trigger begins its sentence: "Recevant X, …".
func (s *section) fronted(h clauseHit, first int) bool {
	if h.a > first && s.lang.Code == "fr" && s.startsVerb(h.a-1) && s.cover[h.a-1] == nil {
		return false // "Ils sont accueillis par X"
	}
	if h.a == first+2 && s.lang.Code == "fr" && s.is(first, class.Determiner) && s.cover[first+1] == nil && s.is(h.a, class.PerfectAuxiliary) {
		return false // "La délégation a assisté à un séminaire et visité l'Ambassade de A"
	}
	if c := s.coverAt(h.a - 1); s.lang.Code == "fr" && h.a == first+2 && c != nil && c.typ == graph.Country && s.is(first, class.DefiniteArticle) && !h.frame.Flags.Noun {
		return false // "Le Vietnam a participé à la conférence, a dit X"
	}
	return h.a-first <= 2 || s.lang.Code == "en" && s.someTimeAfter(first, h.a) || s.text(h.a-1) == "," && s.is(first, class.Besides) && s.lang.Code == "fr"
}

func (s *section) commaBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Text == "," {
			return true
		}
	}
	return false
}
