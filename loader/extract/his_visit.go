package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// hisVisit reports whether the visit of a trigger is that of the person of whom the sentences
// before tell: "Lors de sa visite au Mali, il rencontrera X", "Elle a dit que sa visite au Mali
// …", "Sa visite à A dure trois jours", "C'est aussi sa première visite à A".
func (s *section) hisVisit(r lexicon.Role, h clauseHit, units []unit, first, last int, he *entity) bool {
	if s.lang.Code != "fr" || he == nil || h.frame.Relation != graph.Visited || !h.frame.Flags.Noun || !r.Types.Has(he.typ) {
		return false
	}
	k := h.a - 1
	for k > first && h.a-k < 4 && (s.is(k, class.Adjective) || s.isOrdinal(k) || s.is(k, class.Adv)) {
		k--
	}
	if s.is(h.a, class.VisitorPossessive) {
		k = h.a
	}
	if k < first || !s.is(k, class.VisitorPossessive) || s.text(k) == "leur" {
		return false
	}
	end := last
	for _, u := range units {
		if u.typ == graph.Person && (u.to <= k || !s.governed(u, first)) {
			end = min(end, u.from) // whose the visit may be
		}
	}
	if k == first || s.onlyClefts(first, k) {
		return end == last
	}
	for p := first; p < end; p++ {
		if s.is(p, class.Pronoun) && s.cover[p] == nil && !s.is(p, class.PluralPronoun) && (p == first || s.text(p-1) == ",") {
			return s.mayBePronoun(p, he) && (p > k || s.is(k-1, class.Complementizer)) // "Il a salué sa visite": his guest's
		}
	}
	return false
}

// onlyClefts reports whether nothing but "c'est" and adverbs stand in tokens a…b.
func (s *section) onlyClefts(a, b int) bool {
	h, ok := s.classAt(a, class.Cleft)
	if !ok {
		return false
	}
	for k := a + h.n; k < b; k++ {
		if !s.is(k, class.Adv) {
			return false
		}
	}
	return true
}

// comerOnVisit returns who is told right before "en visite" to come, or nobody where only a post is: in "Y
// confirme la venue de X en visite" and in "Y prépare l'arrivée du maire de A en visite" it is not Y.
func (s *section) comerOnVisit(r lexicon.Role, h clauseHit, units []unit) ([]*mention, bool) {
	if s.lang.Code != "fr" || h.frame.Relation != graph.Visited && !h.frame.Flags.Visit || !onlyType(r, graph.Person) {
		return nil, false
	}
	first, at := s.firstOf(h.a), h.a
	if s.is(at, class.Event) && s.is(at-1, class.In) {
		at--
	}
	in := s.is(at, class.In)
	if !in && !(s.is(h.a, class.Coming) && s.definite(h.a)) {
		return nil, false
	}
	for x, u := range units {
		if u.typ == graph.Person && (in && u.to == at || !in && u.from > h.a && u.to < h.b) && s.cameHere(u.from, first) {
			return mentionsOf(s.list(units[:x+1], x, r.Types)), true
		}
	}
	for _, p := range s.postsIn[s.sent[h.a]] {
		if p.person == nil && (in && p.to == at || !in && p.from > h.a && p.to < h.b) && s.cameHere(p.from, first) {
			return nil, true
		}
	}
	return nil, false
}

// cameHere reports whether "la venue de" stands before token i.
func (s *section) cameHere(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
		k--
	}
	return k < i-1 && k > first && s.is(k, class.Coming) && (s.definite(k) || s.possessive(k))
}

// ownMatter reports whether what a trigger goes on with is an invitation or somebody's visit, and not whom or
// where it would tell of: "une visite à l'invitation de X", "a salué la visite à A de Y".
func (s *section) ownMatter(h clauseHit, near bool) bool {
	if s.lang.Code != "fr" {
		return false
	}
	if near {
		return h.frame.Relation == graph.Visited && s.is(h.b-2, class.Invitation)
	}
	e, ok := s.classAt(h.b+1, class.Event)
	return h.frame.Relation == graph.MetWith && s.is(h.b, class.SingularArticle) && ok && e.entry.Attrs["visit"] == "yes"
}
