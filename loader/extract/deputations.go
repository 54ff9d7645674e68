package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A deputation is a delegation that a story tells of, one thing through all its mentions:
// "une délégation de A … La délégation vietnamienne, que conduit X, … Les membres de la
// délégation …". Who leads it, or makes it up, may be told behind what it does.
type deputation struct {
	story    int
	headline bool       // told of first in a headline
	group    bool       // told of as persons, and only "cette délégation" tells that it is one
	state    string     // ISO code of its state, or ""
	side     *entity    // the place or body whose it is, or nil
	leader   *mention   // or nil
	beside   []*mention // who lead it together with that one
	members  []*mention
}

// A deputationAt is a mention of a deputation, by its noun.
type deputationAt struct {
	*deputation
	k     int
	from  int  // where its noun phrase begins
	aside bool // its persons are named with it, so that the grammar of names reads them
}

// people returns who goes where the deputation goes: its leader, or else those of whom it is
// told to be made up.
func (d *deputation) people() []*mention {
	if d.leader != nil {
		return append([]*mention{d.leader}, d.beside...)
	}
	return d.members
}

// findDeputations finds the delegations of the section and who leads them.
func (s *section) findDeputations() {
	var all []*deputation
	for n, sent := range s.sents {
		var units []unit
		if at := s.afterDateline(sent.First, sent.Last); n > 0 && len(all) > 0 && (s.is(at, class.FemininePronoun) || s.is(at, class.ItPronoun) || s.is(at, class.AtItsHead)) {
			units = s.unitsOf(n)
			s.learnOfElle(n, units)
		}
		for k := sent.First; k < sent.Last; k++ {
			if !s.is(k, class.Envoys) && !s.is(k-1, class.SomeOf) {
				continue
			}
			h, ok := s.classAt(k, class.Envoys)
			if group := s.groupGoes(k, sent.First); group != nil {
				all = append(all, group)
				s.deputations = append(s.deputations, deputationAt{deputation: group, k: k, from: k - 1})
				continue
			}
			if !ok || s.cover[k] != nil || h.entry.Attrs["back"] == "yes" && (len(all) == 0 || s.indefinite(k)) || h.entry.Attrs["sent"] == "yes" && !s.sentOut(k, sent.Last) {
				continue
			}
			from, fresh, ok := s.openingOfDeputation(k, sent.First)
			if !ok {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			told := &deputation{story: s.storyOf(n)}
			at := deputationAt{k: k, from: from}
			if s.lang.Code == "en" {
				s.learnInEnglish(told, &at, units, sent.First, sent.Last)
			} else {
				told.side, told.state = s.sideOfDeputation(k)
				told.leader, at.aside = s.leaderTold(units, k, sent.First, sent.Last)
				told.beside = s.leadersBeside(told.leader, units, k)
				told.members = s.membersTold(units, k, sent.First, sent.Last)
			}
			at.aside = at.aside || s.comprises(k, sent.Last) && !s.endsWithColon(n)
			if told.leader != nil && told.state == "" {
				told.state = s.stateOf(told.leader.ent, 0)
			}
			for x := len(all) - 1; x >= 0; x-- {
				if fresh && !all[x].headline {
					continue // the headline's is the one that the story tells of anew
				}
				if all[x].is(told) && (!all[x].group || s.demonstrative(k) || s.toldLast(all[x], n-1)) {
					at.deputation, all[x].group = all[x], false
					break
				}
			}
			switch {
			case at.deputation == nil && h.entry.Attrs["back"] == "yes":
				continue // "les délégués", of whom no delegation is told
			case at.deputation == nil:
				at.deputation, told.headline = told, s.page.Blocks[sent.Block].Kind == text.Headline
				all = append(all, told)
			default:
				at.deputation.learn(told)
			}
			s.deputations = append(s.deputations, at)
		}
	}
}

// openingOfDeputation returns where the noun phrase of the delegation at token k begins, whether
// it tells of one that was not told of before, and whether it is one.
func (s *section) openingOfDeputation(k, first int) (from int, fresh, ok bool) {
	if s.lang.Code == "en" {
		return s.englishDeputation(k, first)
	}
	fresh = s.indefinite(k) || s.indefinite(k-1)
	return s.partOfDeputation(k, first), fresh, fresh || s.definite(k) || s.possessive(k)
}

// is reports whether what is told of a delegation may be told of this one.
func (d *deputation) is(o *deputation) bool {
	return d.story == o.story && (d.state == "" || o.state == "" || d.state == o.state) && (d.side == nil || o.side == nil || d.side == o.side) &&
		(d.leader == nil || o.leader == nil || d.leader.ent == o.leader.ent)
}

// learn adds what another mention tells.
func (d *deputation) learn(o *deputation) {
	if d.leader == nil {
		d.leader, d.beside = o.leader, o.beside
	}
	if d.side == nil {
		d.side = o.side
	}
	if d.state == "" {
		d.state = o.state
	}
	if len(d.members) == 0 {
		d.members = o.members
	}
}

// sideOfDeputation returns whose the delegation at token k is, and its state: "la délégation
// vietnamienne", "une délégation de la province de A".
func (s *section) sideOfDeputation(k int) (*entity, string) {
	state := ""
	for x := k + 1; x < k+10; x++ {
		if c := s.coverAt(x); c != nil {
			if c.ent == nil || c.typ == graph.Person || c.typ == graph.Event {
				return nil, ""
			}
			if c.form == lexicon.Adjective && s.is(c.to, class.De) {
				state, x = s.sideOf(c), c.to // "une délégation de la province vietnamienne de A"
				continue
			}
			if nominalForm(c) {
				return nil, s.sideOf(c)
			}
			return c.ent, s.stateOf(c.ent, 0)
		}
		if !s.is(x, class.De) && !s.is(x, class.ArticleBehindDe) && !s.is(x, class.PlaceHead) && !s.is(x, class.Adjective) && !s.adjectival(x) && !s.is(x, class.EnvoyGroup) && !s.is(x, class.DeputationPart) && !s.kindOfDeputation(x, k) {
			return nil, state
		}
	}
	return nil, state
}

// kindOfDeputation reports whether the word at token x only tells of what kind the delegation at
// token k is, or how many it is of: "une délégation de travail de A", "de haut niveau", "d'hommes
// d'affaires", "de cinq membres", "venue de A".
func (s *section) kindOfDeputation(x, k int) bool {
	if s.lang.Code != "fr" || s.toks[x].Cap || s.toks[x].Punct || s.startsVerb(x) && !s.participle(x) {
		return false
	}
	if s.is(x, class.ComeInvited) || s.is(x, class.Number) {
		return true
	}
	return !s.participle(x) && (s.is(x-1, class.BareDe) || s.is(x-2, class.BareDe) && !s.is(x-1, class.De) && x-2 > k)
}

// leaderTold returns who is told in the sentence of the delegation at token k to lead it, and
// whether the name stands with the delegation so that what it does is read as its leader's.
func (s *section) leaderTold(units []unit, k, first, last int) (*mention, bool) {
	for _, u := range units {
		if u.typ != graph.Person {
			continue
		}
		if u.from > k && s.leads(u, first) && !s.envoysIn(k+1, u.from) {
			return u.m, !s.actsBefore(k+1, u.from)
		}
		if u.to <= k && s.leads(u, first) && s.is(s.afterDateline(first, last), class.Led) {
			return u.m, true // "Conduite par X, une délégation …"
		}
		if u.from > k && s.conductedBy(k, u) {
			return u.m, false // "la délégation, que conduisait X, …"
		}
		if u.to < k && s.leadsActively(u.to, k, first) && !s.governed(u, first) {
			return u.m, true // "X mènera la délégation"
		}
		if u.m.to <= k && s.isHeadOf(u.m.to, k) {
			return u.m, true // "X, chef de la délégation", "X, à la tête de la délégation"
		}
		if u.from > k && s.isHeadOf(first, k) && u.from-k <= 14 && !s.personBetween(k, u.m.from) {
			return u.m, u.from-k <= 3 || !s.verbIn(k+1, u.from) // "À la tête de la délégation se trouvait X"
		}
		if u.to <= k && k-u.to <= 3 && (s.is(u.to, class.PlainAnd) || s.text(u.to) == "," && s.is(u.to+1, class.PlainAnd)) && !s.verbIn(u.to, k) {
			return u.m, true // "X et la délégation qui l'accompagne"
		}
	}
	return nil, false
}

// envoysIn reports whether another delegation is told of in tokens a…b, be it as "celle de".
func (s *section) envoysIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && (s.is(k, class.Envoys) || s.lang.Code == "fr" && s.is(k, class.Demonstrative) && s.is(k+1, class.De)) {
			return true
		}
	}
	return false
}

// verbIn reports whether a verb stands in tokens a…b outside names and posts.
func (s *section) verbIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && s.startsVerb(k) && !s.inPost(k) {
			return true
		}
	}
	return false
}

// actsBefore reports whether a verb stands in tokens a…b besides the one that says who leads:
// "La délégation est conduite par X".
func (s *section) actsBefore(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && s.startsVerb(k) && !s.inPost(k) && !s.is(k, class.Led) && !s.is(k+1, class.Led) && !(s.is(k+1, class.Adv) && s.is(k+2, class.Led)) {
			return true
		}
	}
	return false
}

// comprises reports whether the delegation at token k is only told there to be made up.
func (s *section) comprises(k, last int) bool {
	for x := k + 1; x < min(last, k+8); x++ {
		if s.is(x, class.Comprises) && (!s.is(x, class.Participle) && !s.participle(x) || s.is(x-1, class.Copula) && s.lang.Code == "fr") && !s.lang.Ends(s.fold(x), class.GerundEnding) {
			return true // "comprend X", "est formée de X"
		}
	}
	return false
}

// conductedBy reports whether a relative clause behind the delegation at token k says that a person
// leads it: "la délégation de A, que conduit le président X".
func (s *section) conductedBy(k int, u unit) bool {
	for x := k + 1; x < u.from; x++ {
		if s.is(x, class.RelativeObject) && s.is(x+1, class.LeadVerb) {
			return u.from-x <= 4 || s.inPost(x+3) && !s.verbIn(x+2, u.from) && !s.personBetween(x, u.m.from)
		}
	}
	return false
}

// isHeadOf reports whether "chef de" or "à la tête de" the delegation at token k stands behind
// token a.
func (s *section) isHeadOf(a, k int) bool {
	x := k - 1
	for x > a && (s.is(x, class.Determiner) || s.is(x, class.De) || x == k-1 && s.lang.Code == "fr" && s.indefinite(x)) { // "une importante délégation"
		x--
	}
	for y := max(a, x-2); y <= x; y++ {
		if h, ok := s.classAt(y, class.HeadOf); ok && y+h.n == x+1 {
			return true
		}
	}
	return false
}
