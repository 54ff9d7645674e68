package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyAtHand returns the one body told of in the sentence before a definite post that bodies have, or, where the post
// begins its sentence, in the sentence before: "Au siège de l'UNESCO, il a vu la directrice générale, X", "L'Université
// de A a signé une convention. Le recteur, X, …"; or nil where several are told of.
func (s *section) bodyAtHand(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.member || p.untold || p.former || p.adj != nil || p.here > 0 || p.person == nil || p.person.from < p.to || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" {
		return nil
	}
	first := s.firstOf(p.from)
	k := p.from - 1
	if !s.is(k, class.DefiniteArticle) && !s.is(k, class.De) {
		return nil
	}
	n := s.sent[p.from]
	if e, many := s.soleBody(n, p.from); e != nil || many {
		return e
	}
	if n == 0 || k > s.afterDateline(first, s.sents[n].Last) || s.storyOf(n-1) != s.storyOf(n) {
		return nil
	}
	e, _ := s.soleBody(n-1, s.sents[n].First)
	return e
}

// soleBody returns the one body that sentence n tells of before token end, and whether it tells of several.
func (s *section) soleBody(n, end int) (*entity, bool) {
	s.indexSentences()
	var out *entity
	for _, m := range s.inSent[n] {
		if m.typ != graph.Organization || m.ent == nil || m.dead || m.parent != nil || m.to > end {
			continue
		}
		if out != nil && out != m.ent {
			return nil, true
		}
		out = m.ent
	}
	return out, false
}

// chairAtHand returns the body that is the subject of the sentence before a bare president who begins his own, where it
// is the only one told of there: "La Chambre de commerce de A a reçu ses hôtes. Le président, X, …"; or nil.
func (s *section) chairAtHand(p *post) *entity {
	if s.lang.Code != "fr" || p.to != p.from+1 || s.toks[p.from].Cap || !s.lang.Lists(class.ChairPost, p.head.Lemma()) || p.person == nil || p.person.from < p.to || p.adj != nil || p.here > 0 || p.plural {
		return nil
	}
	n := s.sent[p.from]
	first, k := s.sents[n].First, p.from-1
	if n == 0 || k > s.afterDateline(first, s.sents[n].Last) || !s.is(k, class.DefiniteArticle) || s.storyOf(n-1) != s.storyOf(n) {
		return nil
	}
	e, _ := s.soleBody(n-1, first)
	if e == nil {
		return nil
	}
	m := lastMention(e, first)
	if m == nil || s.sent[m.from] != n-1 || m.from-1 > s.afterDateline(s.sents[n-1].First, first) {
		return nil
	}
	return e
}
