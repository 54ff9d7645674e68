package extract

import (
	"sort"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// groupLinked returns those whom "entre les deux gouvernements", "par les trois provinces"
// at token k means behind an agreement, or nil.
func (s *section) groupLinked(k, last int) []*mention {
	if !s.is(k, class.Between) && !s.is(k, class.By) || !s.is(k+1, class.Determiner) {
		return nil
	}
	if h, ok := s.classAt(k+2, class.PairNoun); ok && s.lang.Code == "fr" && h.entry.Attrs["type"] == string(graph.Country) && s.pluralNoun(k+2) && s.coverAt(k+2+h.n) == nil && !s.is(k+2+h.n, class.De) {
		return s.mostTold(s.sent[k], false) // "convenu par les gouvernements"
	}
	for end := k + 3; end < min(last, k+5); end++ {
		if s.is(end, class.PairNoun) {
			return s.groupBefore(lexicon.Role{Types: sideTypes}, end, k+1)
		}
	}
	return nil
}

// groupInside returns those whom "entre les deux gouvernements" means within the phrase of an
// agreement, or nil.
func (s *section) groupInside(m *mention) []*mention {
	for k := m.from; k < m.to; k++ {
		if group := s.groupLinked(k, m.to); group != nil {
			return group
		}
	}
	return nil
}

// topicPair returns the two places, states or parties that the section is
// about, seen from mention m: those of one level that its own sentence and
// the headline name most.
func (s *section) topicPair(m *mention) []*mention {
	first, last := s.bounds(m.from)
	spoken, done, noun := false, false, -1
	for k := first; k < last; k++ {
		if h, ok := s.classAt(k, class.Pair); ok {
			if s.is(k-1, class.Determiner) && s.somePlacesOf(k-1) {
				return nil // "entre les communes de ces deux pays"
			}
			spoken = true
			noun = k + h.n - 1
		}
		if s.is(k, class.Signing) || s.is(k, class.Agreed) {
			done = true
		}
		if head, _ := s.bodiesAt(k); head != nil {
			want := 2
			if h, ok := s.classAt(k, class.Number); ok {
				want = max(want, numberOf(h)) // "un mémorandum entre les trois Fronts"
			}
			if named := s.bodiesBefore(lexicon.Role{Types: lexicon.TypeSet{graph.Organization}}, head, k, want); named != nil {
				return named
			}
		}
	}
	if !spoken && (!done || s.lang.Code == "fr" && (m.ent == nil || !s.namesCooperation(m.ent))) {
		return nil // "un mémorandum paraphé l'an dernier": whose it is goes unsaid
	}
	if noun >= 0 && s.lang.Code == "fr" {
		if h, ok := s.classAt(noun, class.PairNoun); ok {
			if typ := graph.EntityType(h.entry.Attrs["type"]); typ == graph.Party {
				return s.sidesBefore(lexicon.Role{Types: lexicon.TypeSet{typ}}, noun-1, noun, 2, false)
			}
		}
	}
	score := map[*entity]int{}
	near := map[*entity]*mention{}
	for _, x := range s.mentions {
		if s.storyAt(x.from) != s.storyAt(m.from) || x.ent == nil || x.dead || x.parent != nil && x.parent.typ == graph.Organization || !(x.typ == graph.Province || x.typ == graph.Country || x.typ == graph.Place && x.name != nil) {
			continue
		}
		if n := s.sent[x.from]; x.to <= s.afterDateline(s.sents[n].First, s.sents[n].Last) && x.from == s.sents[n].First {
			continue // the town of the dateline
		}
		town := x.typ == graph.Place || x.typ == graph.Province && x.name != nil && (cityKind(x.name.Kind) || s.capitalName(x))
		if town && s.is(x.from-1, class.TownPreposition) || x.typ == graph.Place && x.name.Kind == "world-region" {
			continue // where it was signed, "was signed in Vientiane", or no side at all
		}
		score[x.ent]++
		b := s.page.Blocks[s.sents[s.sent[x.from]].Block]
		if b.Kind == text.Headline || b.Kind == text.Standfirst {
			score[x.ent] += 4
		}
		if s.sent[x.from] == s.sent[m.from] {
			score[x.ent] += 3
		}
		if near[x.ent] == nil || x.from < m.from {
			near[x.ent] = x
		}
	}
	levels := []graph.EntityType{graph.Province, graph.Place, graph.Country}
	if m.ent != nil && (m.ent.facts.Kind == "free-trade-agreement" || m.ent.facts.Kind == "treaty") {
		levels = levels[2:]
	}
	for _, typ := range levels {
		if noun >= 0 && !s.pairFits(noun, typ) {
			continue
		}
		var list []*entity
		for e := range score {
			if e.typ == typ && (score[e] >= 5 || spoken && score[e] >= 3) {
				list = append(list, e)
			}
		}
		if len(list) < 2 {
			continue
		}
		sort.Slice(list, func(i, j int) bool {
			if score[list[i]] != score[list[j]] {
				return score[list[i]] > score[list[j]]
			}
			return list[i].order < list[j].order
		})
		a := list[0]
		for _, b := range list[1:] {
			if typ == graph.Country || s.stateOf(a, 0) != s.stateOf(b, 0) {
				if !spoken && (score[a] < 5 || score[b] < 5) {
					break
				}
				return []*mention{near[a], near[b]}
			}
		}
	}
	return nil
}
