package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// saidOfOthers reports whether the verb behind token k has a subject of its own that is
// no person, in a clause that "que" begins behind units[x]: in "X a annoncé que le Vietnam
// et le Japon avaient signé un accord" it is not X who signed.
func (s *section) saidOfOthers(r lexicon.Role, units []unit, x, k, first int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for y := x + 1; y < len(units); y++ {
		u := units[y]
		if u.to != k+1 && s.rightEdge(u.to, k+1) != k+1 {
			continue
		}
		if r.Types.Has(u.typ) {
			return false
		}
		y0 := y // the first of the list that stands before the verb
		for y0 > x+1 && s.joined(units[y0-1], units[y0]) {
			y0--
		}
		u = units[y0]
		if s.governed(u, first) {
			return false
		}
		for c := u.from - 1; c >= units[x].to && c >= u.from-2; c-- {
			if s.is(c, class.RelativeObject) && s.text(c-1) != "," {
				return true
			}
		}
		return false
	}
	return false
}

// nounActs reports whether the verb behind token k has a common noun for its subject, in a
// clause that "que" begins: in "X a rappelé que les localités avaient signé 35 accords" it is
// not X who signed.
func (s *section) nounActs(r lexicon.Role, units []unit, k, first int) bool {
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) || k <= first || endsUnit(units, k) {
		return false
	}
	for x := k; x > max(first, k-4); x-- {
		if s.toks[x].Punct || s.toks[x].Cap || s.cover[x] != nil || s.postCover[x] || s.is(x, class.PersonNoun) || s.is(x, class.Deputation) {
			return false
		}
		if s.is(x, class.Determiner) {
			return x < k && s.is(x-1, class.Complementizer)
		}
	}
	return false
}

// mainSubject returns the first person of a sentence that no preposition governs.
func (s *section) mainSubject(units []unit, first, last int) *entity {
	if s.lang.Code == "fr" && s.is(first, class.Pronoun) {
		return nil // "Il doit rencontrer X": still who he was
	}
	if i := s.afterDateline(first, last); s.lang.Code == "en" && (s.is(i, class.PresentList) || s.is(i, class.Accompanying)) {
		return nil // "Also present were A and B. He …"
	}
	if e := s.englishSubject(units, last); e != nil {
		return e
	}
	if e := s.visitorTold(units, s.afterDateline(first, last)); e != nil {
		return e
	}
	for x, u := range units {
		if u.typ == graph.Person && !s.governed(u, first) && !(s.lang.Code == "fr" && s.governedList(personRole, units, x, first)) {
			if s.pronounActs(s.afterDateline(first, last), u.from) {
				return nil // "Mercredi, il a rencontré X": still who he was
			}
			return u.m.ent
		}
	}
	if u := s.opinionOf(units, s.afterDateline(first, last)); u != nil {
		return u.m.ent
	}
	return nil
}

// pronounActs reports whether "il" or "elle" stands in tokens a…b, behind a comma with which what says when
// or where ends, so that whoever is named later in the sentence is not its subject.
func (s *section) pronounActs(a, b int) bool {
	const reach = 16 // tokens
	for k := a + 1; k < min(b, a+reach) && s.lang.Code == "fr"; k++ {
		if h, ok := s.classAt(k, class.Pronoun); ok && h.entry.Attrs["number"] == "1" && s.text(k-1) == "," && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// visitorTold returns the person of whose visit a sentence tells, which that begins with: "La visite
// officielle au Togo de la présidente X a été un succès. Elle …".
func (s *section) visitorTold(units []unit, first int) *entity {
	h, ok := s.classAt(first+1, class.Event)
	if s.lang.Code != "fr" || !ok || h.entry.Attrs["visit"] != "yes" || !s.is(first, class.DefiniteArticle) {
		return nil
	}
	for _, u := range units {
		if u.typ != graph.Person || u.from < first {
			continue
		}
		k := u.from - 1
		for k > first && s.postCover[k] {
			k--
		}
		if s.verbIn(first, u.from) || !s.is(k, class.De) && !s.is(k, class.ArticleBehindDe) && !s.is(k-1, class.De) {
			return nil
		}
		return u.m.ent
	}
	return nil
}

// opinionOf returns the person with whom a sentence begins whose opinion it tells, its title
// at most before the name: "Pour le maire X, la coopération est utile. Il …".
func (s *section) opinionOf(units []unit, first int) *unit {
	if s.lang.Code != "fr" || !s.is(first, class.For) {
		return nil
	}
	for x := range units {
		u := &units[x]
		if u.typ != graph.Person {
			continue
		}
		if k := s.partStart(*u, first); (k <= first+3 || s.postCover[first+2]) && u.to-first < 16 && s.text(u.to) == "," {
			return u
		}
		return nil
	}
	return nil
}

// saidToHave returns the person whom the pronoun means that is said to have done what an
// infinitive at token i tells: "Il a rappelé s'être rendu à A", "Elle dit avoir vu X".
func (s *section) saidToHave(i, first int, he *entity) *mention {
	if s.lang.Code != "fr" || he == nil {
		return nil
	}
	k := i - 1
	for k > first && s.is(k, class.Adv) {
		k--
	}
	if s.participle(k) && s.is(k-1, class.PerfectAuxiliary) {
		k -= 2
	} else if s.startsVerb(k) {
		k--
	}
	if k < first || k == i-1 || !s.pronounAt(k) {
		return nil
	}
	return lastMention(he, i)
}

// agentBefore returns the person whom "par" names right before a noun of what is done: "fait
// mardi par X, lors d'un entretien avec Y".
func (s *section) agentBefore(r lexicon.Role, h clauseHit, units []unit) *mention {
	if s.lang.Code != "fr" || h.frame.Relation != graph.MetWith || !h.frame.Flags.Noun {
		return nil
	}
	x := lastUnit(r, units, h.a)
	if x < 0 || units[x].typ != graph.Person || s.text(units[x].to) != "," || !s.is(units[x].to+1, class.TakesPart) || h.a-units[x].to > 4 {
		return nil
	}
	k := units[x].from - 1
	if s.is(k, class.Article) {
		k--
	}
	if !s.is(k, class.By) {
		return nil
	}
	return units[x].m
}

// agentAbove returns who did what is told by the passive clause above the one in which the pronoun at token k
// stands, the only person before it there, or nil.
func (s *section) agentAbove(units []unit, k, first int) *mention {
	if s.lang.Code != "fr" || !s.is(k-1, class.ClauseBorder) {
		return nil
	}
	var by *unit
	for x := range units {
		if u := &units[x]; u.to <= k && u.typ == graph.Person {
			if by != nil {
				return nil
			}
			by = u
		}
	}
	if by == nil || !s.mayBePronoun(k, by.m.ent) {
		return nil
	}
	n := by.from - 1
	for n > first && (s.is(n, class.Determiner) || s.endsHonorific(n, first)) {
		n--
	}
	if !s.is(n, class.By) || !s.participle(n-1) {
		return nil
	}
	return by.m
}
