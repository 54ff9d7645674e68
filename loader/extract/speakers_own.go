package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// speakersOwn reports whether the visit, talk or participation of a trigger is that of the one who is told to have said
// something at it, a pronoun that nobody named behind it could be: "a-t-il déclaré en marge de sa participation au
// salon", "Il l'a dit lors de sa visite à A", "a-t-elle ajouté à l'issue d'un entretien avec Y".
func (s *section) speakersOwn(r lexicon.Role, h clauseHit, units []unit, first int, he *entity) bool {
	if s.lang.Code != "fr" || he == nil || !h.frame.Flags.Noun || !r.Types.Has(he.typ) || he.typ != graph.Person {
		return false
	}
	k := s.whoseNoun(h, first)
	if k < 0 {
		return false
	}
	at := s.circumstanceBefore(k, first)
	if at < 0 {
		return false
	}
	for p := at - 1; p >= first; p-- {
		if s.cover[p] != nil && s.cover[p].typ == graph.Person {
			return false
		}
		if s.is(p, class.Pronoun) && s.cover[p] == nil && !s.is(p, class.PluralPronoun) {
			inverted := p > first && s.toks[p].Hyphen
			return s.mayBePronoun(p, he) && (inverted || p == first && s.is(k, class.VisitorPossessive)) && s.hasNoOther(p, at)
		}
	}
	return false
}

// whoseNoun returns the token of "son", "sa" or "un" before the noun of a trigger, or -1.
func (s *section) whoseNoun(h clauseHit, first int) int {
	k := h.a - 1
	if s.is(h.a, class.VisitorPossessive) {
		k = h.a
	}
	for k > first && h.a-k < 4 && (s.is(k, class.Adjective) || s.isOrdinal(k)) {
		k--
	}
	if k < first || !s.is(k, class.VisitorPossessive) && !s.is(k, class.IndefiniteArticle) || s.text(k) == "leur" {
		return -1
	}
	return k
}

// ownParticipation returns the subject of a sentence that tells of somebody's own participation at its end, whomever it
// named besides: "X a rencontré Y en marge de sa participation au forum"; or nil.
func (s *section) ownParticipation(h clauseHit, units []unit, first, last int) *entity {
	if s.lang.Code != "fr" || h.frame.Relation != graph.ParticipatedIn || !h.frame.Flags.Noun {
		return nil
	}
	if k := s.whoseNoun(h, first); k < 0 || !s.is(k, class.VisitorPossessive) || s.circumstanceBefore(k, first) <= first {
		return nil
	}
	return s.mainSubject(units, first, last)
}

// circumstanceBefore returns the first token of the "lors de", "à l'issue d'" that ends right before token k, or -1.
func (s *section) circumstanceBefore(k, first int) int {
	for x := k - 1; x >= max(first, k-4); x-- {
		if h, ok := s.classAt(x, class.Circumstance); ok && s.cover[x] == nil {
			for end := x + h.n; ; end++ {
				if end == k {
					return x
				}
				if !s.is(end, class.De) {
					return -1
				}
			}
		}
	}
	return -1
}

// hasNoOther reports whether what a pronoun does up to token b is done to nobody whom another pronoun means, who
// might be the visitor: "Il l'a reçu lors de sa visite".
func (s *section) hasNoOther(p, b int) bool {
	for k := p + 1; k < b; k++ {
		if s.cover[k] == nil && (s.clitic(k) || s.is(k, class.PreverbalClitic)) {
			return s.is(b-1, class.QuoteVerb)
		}
	}
	return true
}
