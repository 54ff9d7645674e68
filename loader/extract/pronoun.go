package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// pronounSubject finds whom the pronoun at token k means, right before a verb.
// It reports whether that settles the subject.
func (s *section) pronounSubject(r lexicon.Role, units []unit, k, first int, he *entity) ([]*mention, bool) {
	if out, settled := s.asFor(r, units, k, first); settled {
		return out, true
	}
	if s.is(k, class.ItPronoun) && r.Types.Has(graph.Person) {
		if people := s.itsPeople(k); len(people) > 0 {
			return people, true // "A Lao delegation led by X came to A. It visited B"
		}
	}
	switch {
	case s.is(k, class.Latter) || s.endsClass(k, class.Latter, first), s.is(k, class.Pronoun) && noActor(r):
		if onlyType(r, graph.Event) && s.lang.Code == "fr" && s.is(k, class.Pronoun) {
			if about := s.actorBefore(r, s.sent[k], s.is(k, class.PluralPronoun)); about != nil {
				return about, true // "La réunion précède le forum. Elle a rassemblé …"
			}
		}
		if s.pluralLatter(k) && r.Types.Has(graph.Person) && s.lang.Code == "fr" {
			if listed := s.listedLast(k); listed != nil {
				return listed, true // "Les ambassadeurs sont X, au Laos, et Y, en Chine. Ceux-ci ont été reçus par Z"
			}
			if they := s.they(k); len(they) > 1 {
				return they, true // "X et Y sont venus à A. Ces derniers ont reçu Z"
			}
		}
		last := s.lastNamedOf(k, r.Types)
		if onlyType(r, graph.Person) && len(last) > 0 && s.feminineLatter(k) && s.genderOf(last[0].ent) < 0 {
			if m := s.womanBefore(k); m != nil && k-first < 3 {
				return []*mention{m}, true // "Mme X a reçu M. Y. Celle-ci …"
			}
			return nil, true // "le gouverneur X a salué l'accord que cette dernière a conclu": his province
		}
		return last, true
	case s.is(k, class.For) && r.Types.Has(graph.Person):
		// "a invité X pour participer à …": the object of the verb before.
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.to <= k && u.typ == graph.Person {
				return mentionsOf(s.list(units[:x+1], x, personTypes)), true
			}
		}
	case s.is(k, class.ItPronoun) && !noActor(r) && !onlyType(r, graph.Person):
		return s.actorBefore(r, s.sent[k], false), true // "Last July, it signed with A an agreement"
	case s.is(k, class.PersonalPronoun) && !r.Types.Has(graph.Person):
		return nil, true // "he signed the minutes": no province
	case s.is(k, class.PluralPronoun) && s.pairBegins(k) > 0:
		if r.Types.Has(graph.Person) {
			return nil, true // "Les deux provinces sont voisines. Elles ont signé …"
		}
		return s.groupBefore(r, s.pairBegins(k)-1, s.sents[s.sent[k]-1].First), true
	case s.is(k, class.Pronoun) && !r.Types.Has(graph.Person):
		if list := s.mainSides(r, units, k, first); list != nil {
			return list, true
		}
		if end := s.sidesBegin(k); end > 0 && s.is(k, class.PluralPronoun) {
			if group := s.groupBefore(r, end-1, s.firstOf(k)); group != nil {
				return group, true
			}
		}
		for _, u := range units {
			if u.to <= k && u.typ == graph.Person && s.lang.Code == "fr" && !s.governed(u, first) {
				return nil, true // "X a dit qu'il a conclu un accord": not what acted before
			}
		}
		if list := s.holdersJustBefore(r, k); list != nil {
			return list, true
		}
		return s.actorBefore(r, s.sent[k], s.is(k, class.PluralPronoun)), true
	case s.is(k, class.PluralPronoun) && s.sidesBegin(k) > 0 && onlyType(r, graph.Person):
		return nil, true // "Les deux villes prolongeront le pacte qu'elles ont conclu"
	case s.is(k, class.PluralPronoun) && r.Types.Has(graph.Person):
		they := s.they(k)
		if m := s.withSpouse(s.sent[k]-1, he, k); len(they) == 0 && m != nil {
			they = []*mention{m}
		}
		for _, m := range they {
			if s.lang.Code == "fr" && m.ent != nil && !s.mayBePronoun(k, m.ent) && s.is(k, class.FemininePronoun) {
				return nil, true // "elles" are no men, but their towns
			}
		}
		return they, true
	case s.is(k, class.Pronoun):
		return s.antecedent(r, units, k, first, he), true
	case s.is(k, class.RelativeSubject):
		for _, end := range []int{k - 1, k - 2} {
			if group := s.groupBefore(r, end, first); group != nil {
				return group, true
			}
		}
		if onlyType(r, graph.Person) && s.lang.Code == "fr" && (s.endsClass(k-1, class.Pair, first) || s.endsClass(k-2, class.Pair, first)) {
			return nil, true // "X salue les deux formations, qui avaient signé …"
		}
		if noActor(r) && s.ofPlainNoun(k) {
			return nil, true
		}
		for x := len(units) - 1; x >= 0; x-- {
			if u := units[x]; u.to <= k && r.Types.Has(u.typ) && k-u.to <= 3 {
				if s.lang.Code == "en" && s.is(k, class.Who) && s.is(k+2, class.NoTopic) && s.is(k+2, class.Determiner) && s.is(k+1, class.LeadVerb) {
					return []*mention{u.m}, true // "A and B, who led his province's delegation"
				}
				if s.lang.Code == "en" && s.is(k, class.Who) && s.lang.Ends(s.fold(k+1), class.PluralEnding) {
					return []*mention{u.m}, true // "A and B, who is on a visit": "-s" ends the singular of verbs
				}
				return mentionsOf(s.list(units, x, r.Types)), true
			}
		}
		if s.is(first, class.Cleft) {
			for x, u := range units { // "C'est X, ambassadeur de B, et non A, qui …"
				if u.to <= k && r.Types.Has(u.typ) {
					return mentionsOf(s.list(units[:x+1], x, r.Types)), true
				}
			}
		}
	}
	return nil, false
}

// womanBefore returns the woman whom the two sentences before token k name last.
func (s *section) womanBefore(k int) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead && m.from < k && s.sent[m.from] >= s.sent[k]-2 && s.storyAt(m.from) == s.storyAt(k) && s.genderOf(m.ent) > 0 && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}

// asFor returns whom the pronoun at token k means in a sentence that begins with them:
// "Quant à l'Université de A, elle a signé …". It reports whether one does.
func (s *section) asFor(r lexicon.Role, units []unit, k, first int) ([]*mention, bool) {
	h, ok := s.classAt(first, class.AsFor)
	if !ok || !s.is(k, class.Pronoun) || s.text(k-1) != "," {
		return nil, false
	}
	for x, u := range units {
		switch {
		case u.from > first+h.n+2 || u.to >= k:
			return nil, false
		case r.Types.Has(u.typ):
			return mentionsOf(s.list(units, x, r.Types)), true
		case u.to == k-1:
			return nil, true
		}
	}
	return nil, false
}

// withSpouse returns the person whom sentence n is about where it tells that a wife, a
// husband or a delegation comes along, so that "ils" at token k are these.
func (s *section) withSpouse(n int, he *entity, k int) *mention {
	if s.lang.Code != "fr" || n < 0 || he == nil {
		return nil
	}
	m := lastMention(he, k)
	if m == nil || s.sent[m.from] != n {
		return nil
	}
	for x := m.to; x < min(s.sents[n].Last, m.to+8); x++ {
		if s.is(x, class.Spouse) || s.is(x, class.Deputation) {
			return m
		}
	}
	return nil
}

// pairBegins returns the end of "les deux provinces" with which the sentence before
// token k begins, 0 if it does not.
func (s *section) pairBegins(k int) int {
	n := s.sent[k] - 1
	if n < 0 || s.lang.Code != "fr" {
		return 0
	}
	first := s.sents[n].First
	for x := first; x < min(s.sents[n].Last, first+10); x++ {
		// "Les deux provinces …", "À cette occasion, les deux parties …"
		if h, ok := s.classAt(x, class.Pair); ok && (x <= first+1 || s.text(x-1) == "," || s.text(x-2) == "," && s.is(x-1, class.DefiniteArticle)) {
			return x + h.n
		}
	}
	return 0
}

// actorBefore returns the place or body that acted in the sentence before
// sentence n: "Elle coopère aussi avec B"; for a plural all that did.
func (s *section) actorBefore(r lexicon.Role, n int, plural bool) []*mention {
	if n > 0 && s.storyOf(n-1) == s.storyOf(n) {
		if m := s.verbSubject(r, n-1); m != nil && !plural {
			return []*mention{m}
		}
		start := s.afterDateline(s.sents[n-1].First, s.sents[n-1].Last)
		for x, u := range s.units[n-1] {
			if s.lang.Code == "fr" && u.from < start {
				continue // the town of the dateline
			}
			if r.Types.Has(u.typ) && s.lang.Code == "fr" && plural && !s.governed(u, s.sents[n-1].First) {
				return mentionsOf(s.list(s.units[n-1], x, r.Types))
			}
			if r.Types.Has(u.typ) && (u.typ != graph.Person || s.lang.Code != "en") && !s.governed(u, s.sents[n-1].First) {
				return []*mention{u.m}
			}
		}
	}
	return nil
}

// antecedent returns the person whom "il" at token k means: one named in the
// sentence already, or else he.
func (s *section) antecedent(r lexicon.Role, units []unit, k, first int, he *entity) []*mention {
	if !r.Types.Has(graph.Person) {
		return nil
	}
	if e := s.englishSubject(units, k); e != nil && s.mayBePronoun(k, e) {
		return []*mention{lastMention(e, k)} // "X told Y in Hanoi, where he was on a visit"
	}
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.to <= k && u.typ == graph.Person && !s.governed(u, first) && s.mayBePronoun(k, u.m.ent) && !(s.lang.Code == "fr" && s.governedList(personRole, units, x, first)) {
			return []*mention{u.m}
		}
	}
	if m := s.agentAbove(units, k, first); m != nil {
		return []*mention{m} // "L'accord a été annoncé par X, alors qu'il présidait le forum"
	}
	if d := s.deputationReceived(k); d != nil {
		return d.people()
	}
	if leader, ok := s.leaderOfDelegation(k); ok {
		return leader
	}
	if he == nil || !s.mayBePronoun(k, he) {
		if e := s.earlierOf(k); e != nil {
			return []*mention{lastMention(e, k)} // "Mme X a ouvert le forum. M. Y l'a remerciée. Elle a …"
		}
		return nil
	}
	return []*mention{lastMention(he, k)}
}

// earlierReach is how many sentences back "elle" may mean their subject, where somebody of the other
// gender was told of since.
const earlierReach = 3

// earlierOf returns the subject of an earlier sentence who is known to be of the gender of the pronoun
// at token k, or nil.
func (s *section) earlierOf(k int) *entity {
	at := s.sent[k]
	for n := at - 1; n >= 0 && n >= at-earlierReach && s.storyOf(n) == s.storyOf(at) && s.lang.Code == "fr"; n-- {
		e := s.subjects[n]
		if e == nil {
			continue
		}
		if g := s.genderOf(e); g > 0 && s.is(k, class.FemininePronoun) || g < 0 && s.is(k, class.MasculinePronoun) {
			return e
		}
	}
	return nil
}

// mayBePronoun reports whether the pronoun at token k may mean a person: "elle" no
// man, "il" no woman.
func (s *section) mayBePronoun(k int, e *entity) bool {
	switch {
	case s.is(k, class.FemininePronoun):
		return s.genderOf(e) >= 0
	case s.is(k, class.MasculinePronoun):
		return s.genderOf(e) <= 0
	}
	return true
}

// mainPronoun reports whether the clause behind a fronted participle and its
// units has a pronoun as its subject: "Reçu par le préfet X, il a rencontré …".
func (s *section) mainPronoun(h clauseHit, units []unit) bool {
	for x, u := range units {
		if u.from < h.b {
			continue
		}
		if k := u.to; s.text(k) == "," && k+1 < len(s.toks) && s.is(k+1, class.Pronoun) {
			return true
		}
		if x+1 < len(units) && !s.joined(u, units[x+1]) {
			return false
		}
	}
	return false
}
