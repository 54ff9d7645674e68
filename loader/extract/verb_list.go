package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// nextVerb reports whether the trigger is the next of a list of verbs of one subject, and
// stands right behind what the verb before it is done to: "X a rencontré Y, a reçu Z".
func (s *section) nextVerb(h clauseHit, units []unit, first int) bool {
	if s.lang.Code != "fr" || s.text(h.a-1) != "," || h.frame.Flags.Noun || !s.startsVerb(h.a) && !s.is(h.a, class.PerfectAuxiliary) && !s.is(h.a, class.ReflexiveClitic) {
		return false
	}
	for _, u := range units {
		if u.typ != graph.Person || u.to > h.a-1 || s.commaBetween(u.to, h.a-1) {
			continue
		}
		k := s.partStart(u, first) - 1
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.With)) && !s.is(k, class.By) {
			k--
		}
		if k > first && s.cover[k] == nil && (s.is(k-1, class.PerfectAuxiliary) || s.startsVerb(k) && !s.is(k, class.Relative)) {
			return true
		}
	}
	return false
}

// listedParticiple reports whether the participle at token i, behind a comma, shares the auxiliary
// of one before, because what it is done to stands right behind it: "X a salué Y, rencontré le
// ministre Z et visité A". A passive has nothing behind it: "Y, rencontré à A".
func (s *section) listedParticiple(i, first, last int) bool {
	if i+1 >= last || s.text(i-1) != "," || s.cover[i] != nil || !s.participle(i) || !s.objectBegins(i+1) {
		return false
	}
	for k := i - 2; k >= first; k-- {
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.Relative) || s.is(k, class.Where) || s.text(k) == ";":
			return false
		case s.is(k, class.PerfectAuxiliary) || s.is(k, class.Auxiliary) || s.is(k-1, class.ReflexiveClitic):
			return s.participle(k+1) || s.is(k+1, class.Adv)
		}
	}
	return false
}

// objectBegins reports whether a name, or an article that no date follows, stands at token i.
func (s *section) objectBegins(i int) bool {
	return s.coverAt(i) != nil || s.postCover[i] || (s.is(i, class.DefiniteArticle) || s.is(i, class.IndefiniteArticle)) && !s.toks[i+1].Number
}

// pronounOfVerbs returns where the pronoun stands that is the subject of the clause before "et" at
// token k, or before a comma, whose next verb is the trigger, or -1: "Il s'est rendu au musée et a rencontré
// Y", "Il s'est entretenu avec X, a été reçu par Y".
func (s *section) pronounOfVerbs(h clauseHit, k, first int) int {
	if s.lang.Code != "fr" || h.frame.Flags.Noun || k <= first {
		return -1
	}
	comma := s.commaOfVerb(h.a, first)
	if comma > first {
		k = comma
	} else if !s.is(k, class.ClauseCoordinator) || s.cover[k] != nil {
		return -1
	}
	if comma <= first && !s.startsVerb(k+1) && !s.is(k+1, class.PerfectAuxiliary) && !s.is(k+1, class.ReflexiveClitic) && !s.is(k+1, class.Auxiliary) {
		return -1
	}
	for x := k - 1; x >= first; x-- {
		switch {
		case s.cover[x] != nil:
		case s.is(x, class.Relative) || s.is(x, class.RelativeObject) || s.is(x, class.Where) || s.text(x) == ";" || s.text(x) == "»":
			return -1
		case comma > first && (s.is(x, class.Complementizer) || s.is(x, class.ClauseBorder)):
			return -1 // "Il a dit que le maire, X, a rencontré Y"
		case s.is(x, class.Pronoun) && (x == first || s.text(x-1) == "," || s.startsClause(x, first)):
			return x
		}
	}
	return -1
}

// commaOfVerb returns where the comma stands right before the verb at token i, at most what may stand between
// a subject and its verb between them, or -1; not one that only closes what is said of that subject: "… , X,
// a rencontré Y".
func (s *section) commaOfVerb(i, first int) int {
	k := i - 1
	finite := func(x int) bool {
		return s.startsVerb(x) || s.is(x, class.PerfectAuxiliary) || s.is(x, class.Auxiliary) || s.is(x, class.ReflexiveClitic)
	}
	acts := finite(i)
	for k > first && s.text(k) != "," && s.cover[k] == nil && (s.is(k, class.Adv) || s.is(k, class.PreverbalClitic) || s.is(k, class.Auxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.ClauseCoordinator)) {
		acts = acts || finite(k)
		k--
	}
	if !acts || k <= first || s.text(k) != "," {
		return -1 // "Il est venu à A, liée à B"
	}
	c := s.cover[k-1]
	if c == nil || c.typ != graph.Person {
		return k
	}
	at := s.leftEdge(c.from, first)
	for _, p := range s.posts {
		if p.person != nil && p.person.from == c.from && p.from >= first {
			at = min(at, p.from)
		}
	}
	for at > first && s.is(at-1, class.DefiniteArticle) {
		at--
	}
	if s.text(at-1) == "," || s.is(at-1, class.ClauseCoordinator) {
		return -1 // "…, le maire, X, a rencontré Y"
	}
	return k
}

// joinedInfinitive reports whether the infinitive of a trigger belongs to a verb that "et" joins
// to one before: "X ira saluer Y et s'apprête à rencontrer Z", of which Y is no subject.
func (s *section) joinedInfinitive(h clauseHit, first int) bool {
	if s.lang.Code != "fr" || !s.infinitive(h.a) {
		return false
	}
	for k := h.a - 1; k > first && k >= h.a-7 && s.cover[k] == nil; k-- {
		switch {
		case s.is(k, class.ClauseCoordinator):
			return true
		case s.toks[k].Punct:
			return false
		}
	}
	return false
}

// bodyActs reports whether a body, a place or a state stands right before the verb as its
// subject, so that no person named before does what the verb says: "À l'issue de
// l'entretien entre X et Y, le Comité de A et le Comité de B ont signé …".
func (s *section) bodyActs(r lexicon.Role, h clauseHit, units []unit, first int) bool {
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) || h.frame.Flags.Noun || h.frame.Flags.Loose {
		return false
	}
	k := h.a - 1
	for k > first && (s.is(k, class.Adv) || s.is(k, class.PreverbalClitic) || s.is(k, class.Auxiliary)) {
		k--
	}
	for x, u := range units {
		if u.to == k+1 && sideTypes.Has(u.typ) && !nominalForm(u.m) {
			return !s.governed(u, first) && !s.governedList(lexicon.Role{Types: sideTypes}, units, x, first) && !s.inPost(u.from)
		}
	}
	return false
}

// asideSubject returns what a participle behind a comma tells of, whatever governs it:
// "à l'Université de A, liée à l'Université de B par une convention".
func (s *section) asideSubject(r lexicon.Role, h clauseHit, units []unit) *unit {
	if s.lang.Code != "fr" || h.frame.Relation != graph.CooperatesWith || h.frame.Flags.Pair || s.text(h.a-1) != "," || !s.participle(h.a) && (!s.is(h.a, class.Cooperates) || s.startsVerb(h.a)) {
		return nil
	}
	if u := s.calledBefore(units, h.a-1, s.firstOf(h.a)); u != nil && r.Types.Has(u.typ) {
		return u // "A, commune du sud de la province B, jumelée avec C"
	}
	for x := range units {
		if u := &units[x]; u.to == h.a-1 && r.Types.Has(u.typ) && !nominalForm(u.m) {
			return u
		}
	}
	return nil
}

// beforeWhom parts those before whom somebody speaks from who does: "Devant X, maire de
// A, et Y, Z a plaidé".
func (s *section) beforeWhom(list []*mention, units []unit, h clauseHit) (from, to []*mention) {
	for x := len(units) - 1; x > 0; x-- {
		u := units[x]
		if u.typ != graph.Person || u.from < h.b || !s.startsVerb(u.to) && !s.is(u.to, class.PerfectAuxiliary) && !s.is(u.to, class.ReflexiveClitic) {
			continue
		}
		if s.text(u.from-1) != "," {
			return nil, nil
		}
		for _, v := range units[:x] {
			if v.typ == graph.Person && v.from >= h.b && standsFor(list, v.m.ent) {
				to = append(to, v.m)
			}
		}
		return []*mention{u.m}, to
	}
	return nil, nil
}
