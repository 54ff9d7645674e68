package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readFrames states what the clauses of every sentence say.
func (s *section) readFrames() {
	var last *entity // the person whom "il" means
	s.units, s.subjects, s.groups = make([][]unit, len(s.sents)), make([]*entity, len(s.sents)), make([][]*mention, len(s.sents))
	s.findDeputations()
	s.findSpokesmen()
	for n, sent := range s.sents {
		units := s.withoutRepresented(s.latterUnits(s.unitsOf(n), sent.First, sent.Last), s.afterDateline(sent.First, sent.Last))
		if n > 0 && s.storyOf(n) != s.storyOf(n-1) {
			last = nil
		}
		last = s.guestMeant(n, last)
		units = s.hostUnits(s.countedUnits(units, sent.First, sent.Last), sent.First, sent.Last)
		units = s.deputationUnits(n, s.spouseUnits(s.ownPlaceUnits(s.calledUnits(units, n), sent.First, sent.Last, last), sent.First, sent.Last))
		units = s.holdersUnits(n, s.enumeratedUnits(n, units))
		s.units[n] = units
		start := s.afterDateline(sent.First, sent.Last)
		for len(units) > 0 && units[0].to <= start && start > sent.First {
			units = units[1:]
		}
		for _, h := range s.clauses[n] {
			if !s.insideUnit(units, h) {
				s.applyFrame(h, units, start, sent.Last, last)
			}
		}
		if p := s.mainSubject(units, sent.First, sent.Last); p != nil {
			last = p
		}
		s.subjects[n] = last
		s.groups[n] = s.subjectGroup(units, sent.First)
	}
}

// subjectBefore returns the person whom "il" means in sentence n: the subject of
// the sentences before it.
func (s *section) subjectBefore(n int) *entity {
	if n == 0 {
		return nil
	}
	return s.subjects[n-1]
}

// personRole is a role that only persons play.
var personRole = lexicon.Role{Types: personTypes}

// applyFrame finds the ends of a frame and states the relation.
func (s *section) applyFrame(h clauseHit, units []unit, first, last int, he *entity) {
	f := h.frame
	if f.Flags.Clitic && !s.clitic(h.a-1) || f.Flags.Front && h.a != first || f.Flags.Aside && (h.a == first || s.text(h.a-1) != "," && !(s.text(h.a-1) == "(" && f.Relation == graph.CooperatesWith)) {
		return
	}
	if f.Flags.Object {
		if h.a = s.verbOver(h.a, first); s.deniedOver(h, last) {
			return
		}
	} else if s.unreal(h, first, last) {
		return
	}
	if s.otherAgent(h) || s.activeParticiple(h, first) || s.heldNoun(h) || s.calledOff(h, last) || s.visitsAgent(h) || s.lang.Code == "fr" && s.otherWord(h) || s.lang.Code == "en" && (s.nounTrigger(h) || s.othersDoing(h)) {
		return
	}
	if s.onlyInvited(h, first) || s.tieEnded(h, first, last) {
		return
	}
	if f.Relation == graph.Visited && (f.Flags.Noun && s.toldHeld(h) || s.lang.Code == "fr" && s.endsAt(h.b, class.ResidentAt, first)) {
		return // the second: "l'ambassadeur de A, dont la résidence se trouve à B"
	}
	if f.Relation == graph.MetWith && (s.fromAfar(h, last) || f.Flags.Noun && f.Roles[0].Where == "subj" && s.is(h.a+1, class.RelativeObject) && s.is(h.b-1, class.With)) {
		return
	}
	planned := f.Flags.Planned || s.plannedTrigger(h, first)
	if f.Flags.Pair {
		s.applyPair(h, units, first, last, planned)
		return
	}
	from := s.argument(f.Roles[0], h, units, first, last, he)
	to := s.argument(f.Roles[1], h, units, first, last, he)
	from, to = s.agreementsTogether(f.Roles[0], from, h, units), s.agreementsTogether(f.Roles[1], to, h, units)
	if s.is(h.a-2, class.Whom) && s.is(h.a-1, class.PersonalPronoun) && len(from) > 0 && from[0].typ == graph.Person {
		if main := s.mainSubject(units, first, last); main != nil {
			from = []*mention{lastMention(main, h.a)} // "X met Y, with whom he signed …"
		}
	}
	if s.is(h.a-1, class.Relative) {
		from, to = s.inverted(h, units, from, to, last)
	}
	if a, b := s.relativeObject(h, units, first, last, he); len(b) > 0 {
		from, to = a, b
	}
	if a, b := s.eventOfRelative(h, units, first, last, he); len(b) > 0 {
		from, to = a, b
	}
	if len(to) == 0 && f.Relation == graph.ParticipatedIn && (s.is(h.a-1, class.PronominalPlace) || s.is(h.a, class.PronominalPlace) || s.is(h.a+1, class.PronominalPlace)) {
		to = s.lastNamedOf(h.a, f.Roles[1].Types)
	}
	if len(to) == 0 {
		to = s.agreementMeant(h)
	}
	if s.ofWhom(h, to) || s.seatChanges(h) {
		return
	}
	if f.Relation == graph.MetWith && f.Flags.Anaphora && s.toks[h.b-1].Fold != "" && h.b < last && s.toks[h.b].Punct {
		to = nil // "Recevant ses hôtes, X …"
	}
	if len(to) == 0 || f.Relation == graph.Visited && s.lang.Code == "fr" && (s.is(h.a, class.Where) || s.saysThere(h)) {
		to = s.toldBefore(h)
	}
	if f.Flags.Stage {
		if s.reports(h.b, last) {
			return // "X se rendra à A, indique un communiqué"
		}
		to = nil
		if m := s.onStage(s.sent[h.a]); m != nil && !s.is(h.a-1, class.RelativeObject) && !s.toldFirst(m, h.b) {
			to = []*mention{m}
		}
	}
	if f.Roles[0].Where == "subj" {
		from = s.hisTalk(h, s.heToo(from, he, first), to, units, he)
	}
	switch f.Relation {
	case graph.ParticipatedIn:
		from = s.withAgents(s.withEnvoys(s.withSides(from, h), f.Roles[0], h, units, last), h, units, first)
		if f.Flags.Front && f.Flags.Anaphora && f.Flags.Noun && len(to) > 0 && (to[0].head == nil || to[0].head.Attrs["talk"] != "yes") {
			to = nil // "Rendez-vous lundi entre X et Y" is the meeting told of above, and no forum
		}
		if n := len(from); n > 0 && from[n-1].from >= h.b && f.Roles[0].Types.Has(graph.Province) {
			from = append(from, s.nextGroups(units, from[n-1])...)
		}
		if len(to) == 0 && !f.Flags.Stage && s.clitic(h.a-1) && !s.meetsAt(h) {
			to = s.lastNamedOf(h.a, f.Roles[1].Types) // "X l'a présidée": the event named last
		}
	case graph.CooperatesWith:
		if subj, partners := s.subjectToCome(h, to, units, first); subj != nil {
			from, to = []*mention{subj}, partners
		}
		if len(from) == 0 {
			from = s.speakersSide(h, to, units, first, last, he)
		}
		from, to = s.asideEnds(from, to, h)
		if s.is(h.b-1, class.With) {
			to = s.withIncluded(to, units, f.Roles[1].Types)
		}
		if len(from) > 0 && len(to) > 0 && standsFor(to, from[0].ent) {
			// "la contribution de A à la coopération avec B et C"
			from = nil
			if x := lastUnit(f.Roles[0], units, h.a); x >= 0 {
				from = []*mention{units[x].m}
			}
		}
	case graph.Signed:
		if f.Flags.Noun && len(to) > 0 && to[0].from >= h.b {
			to = s.eachAgreement(f.Roles[1], to, units)
		}
	case graph.PartOf:
		to = to[:min(1, len(to))] // "le Service A relevant du ministère B, l'ambassade C et D"
	case graph.PartyTo:
		if len(to) == 1 && len(from) > 1 && from[0].from < first && len(s.sidesInside(to[0])) > 1 {
			from = nil // "les deux parties ont signé un accord entre A et B"
		}
		if f.Roles[0].Where == "near" && s.is(h.b-1, class.Between) {
			from = s.sidesAgain(from, f.Roles[0], units)
		}
		from = s.supporting(s.principals(from), to, h, units, first)
	case graph.MemberOf:
		if len(to) > 0 && s.ofDeputation(&unit{m: to[0], from: to[0].from, to: to[0].to}) {
			to = nil // "la délégation de la Chambre comprend X"
		}
	case graph.Visited:
		from, to = s.withoutInviters(s.apposedGuest(from, to, h, units)), s.withoutTheirs(to, h)
		if len(to) == 1 && len(from) > 0 && to[0].nominal && s.lang.Code == "fr" && s.sideOf(to[0]) == s.stateOf(from[0].ent, 0) {
			if meant := s.placeMeant(h, from); meant != nil {
				to = meant // "le gouverneur de A, en visite dans la localité"
			}
		}
		if len(to) == 0 || s.saysWhatCountry(to[0]) {
			to = s.placeMeant(h, from)
		}
		if s.lang.Code == "en" && len(to) > 0 && s.is(to[0].from-1, class.With) {
			to = nil // "lead a delegation to the meeting with A in B"
		}
		if f.Roles[1].Where == "subj" && len(to) > 0 && nominalForm(to[0]) {
			to = nil // "Le chef du gouvernement cubain a reçu X"
		}
		if len(to) == 0 {
			to = s.visitedProvince(from, h, units)
		}
		from = s.visitors(from, to, h, units)
		to = s.withProvince(to, h)
		if f.Flags.Abroad {
			from = s.atHosts(s.travellers(s.membersAbroad(from, s.foreignTo(from, to, h.b), h.a), to), to, h, units)
		}
	case graph.MetWith:
		from, to = s.withoutCrowd(from), s.withoutCrowd(to)
		if a, b, ok := s.talkItself(h, units, first, last, he); ok {
			from, to = a, b
		}
		if a, b := s.behindClitic(h, units); len(b) > 0 {
			from, to = a, b
		}
		if s.sameEnds(from, to) || f.Flags.Noun && (f.Roles[1].Where == "obj" && sameMentions(from, to) || s.lang.Code == "fr" && !(s.is(first, class.Circumstance) && !s.verbIn(first, h.a)) && withinList(from, to)) {
			to = nil // "L'occasion de rencontrer X et Y", "Receiving the delegation, X said": X is no object
		}
		if len(to) == 0 {
			to = s.linesBehind(s.sent[h.a]) // "a reçu en audience :"
		}
		if len(to) == 0 {
			if m := s.delegationLeader(h.b, min(last, h.b+5), units); m != nil {
				to = []*mention{m} // "a reçu cette délégation"
			} else if m := s.leaderToCome(h.b, min(last, h.b+5), units); m != nil && !f.Flags.Noun {
				to = []*mention{m} // "a reçu une délégation … La délégation est conduite par X"
			}
		}
		if s.withNoun(h) || f.Roles[1].Where == "obj" && s.lang.Code == "fr" && s.is(h.b, class.De) && !s.is(h.b, class.PluralDe) {
			to = nil // "a reçu du ministre X instruction de …"
		}
		if f.Flags.Front && s.lang.Code == "fr" {
			from, to = s.beforeWhom(to, units, h)
		}
		from = s.acrossTable(from, to, h, units)
		if len(to) == 0 && len(from) > 0 && !f.Flags.Noun && s.clitic(h.a-1) {
			to = s.whomClitic(h, from, f.Roles[1].Types)
		}
	}
	respectively := f.Relation == graph.CooperatesWith && len(from) > 1 && len(from) == len(to) && s.sentenceHas(h.a, class.Respectively)
	for i, a := range from {
		for k, b := range to {
			if respectively && i != k {
				continue
			}
			if a.ent == b.ent || a.ent == nil || b.ent == nil || f.Relation == graph.PartyTo && len(to) > 1 && a.from < first && len(s.sidesInside(b)) > 1 {
				continue
			}
			if f.Relation == graph.ParticipatedIn && (b.feast() && !s.attendedFeast(b, h) || b.head != nil && b.head.Attrs["polls"] == "yes" && f.Flags.Noun) {
				continue // one does not take part in the New Year
			}
			if f.Relation == graph.ParticipatedIn && f.Flags.Front && s.is(h.a, class.NearInTime) {
				continue // "Au lendemain du sommet, X a reçu Y"
			}
			if f.Relation == graph.ParticipatedIn && b.head != nil && b.head.Attrs["capital"] == "yes" && (s.is(h.a, class.Occasion) || s.is(h.a-1, class.Occasion)) {
				continue // "à l'occasion de la Journée des femmes, X a rencontré …"
			}
			if f.Relation == graph.ParticipatedIn && s.lang.Code == "en" && s.is(h.a, class.MakesVisit) && (b.head == nil || b.head.Attrs["visit"] != "yes" && b.head.Attrs["call"] != "yes") {
				continue // "paid a visit to A on the occasion of the festival"
			}
			if f.Relation == graph.ParticipatedIn && s.lang.Code == "en" && f.Roles[0].Where == "obj" && b.head != nil && b.head.Attrs["visit"] == "yes" && s.is(b.from-1, class.NoTopic) && s.is(b.from-1, class.Determiner) {
				continue // "during his visit to A, when he met with X"
			}
			if f.Relation == graph.ParticipatedIn && s.lang.Code == "fr" && (b.head != nil || f.Flags.Visit) && (b.head != nil && b.head.Attrs["visit"] == "yes") != f.Flags.Visit {
				continue // in a visit those take part who make it
			}
			if f.Relation == graph.Visited && s.lang.Code == "fr" && b.typ == graph.Country && s.compoundMember(b) {
				continue // "visiter l'oléoduc Niger-Bénin"
			}
			s.state(f, a, b, h, planned)
		}
	}
}
