package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// overPair moves the end of a plural post over those of whom its holders are: "les
// ministres de la Justice des deux pays, A et B".
func (s *section) overPair(p *post) {
	de, ok := s.classAt(p.to, class.De)
	if !ok {
		return
	}
	if h, ok := s.classAt(p.to+de.n, class.Pair); ok {
		p.to += de.n + h.n
		p.pair = p.to - 1
		return
	}
	if k := p.to + de.n; p.plural && s.is(k, class.Number) {
		if noun, end := s.bodiesAt(k); noun != nil && s.text(end+1) == "," {
			p.to, p.pair = end+1, end // "les présidents des deux assemblées populaires, A et B"
			return
		}
	}
	if k := p.to + de.n; s.lang.Code == "fr" && s.is(k, class.Number) && s.text(k+2) == "," && !s.toks[k+1].Cap && s.lang.Ends(s.fold(k+1), class.PluralEnding) {
		p.to, p.pair = k+2, k+1 // "les directeurs généraux des deux ports, A et B"
	}
}

// pairOfBodies returns the two bodies told of before of which a plural post's two holders are, in the
// order in which the text named them, or nil.
func (s *section) pairOfBodies(p *post) []*mention {
	for k := p.from; k < p.pair; k++ {
		if noun, end := s.bodiesAt(k); noun != nil && end == p.pair {
			return s.bodiesBefore(lexicon.Role{Types: lexicon.TypeSet{graph.Organization}}, noun, k, 2)
		}
	}
	return nil
}

// pairSeat returns the one of two places or bodies named before in which the holder of a post
// of "les maires des deux villes, A et B" holds it: in the order in which the text
// named them.
func (s *section) pairSeat(p *post) *entity {
	if p.person == nil || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	if p.pair == 0 {
		return s.countedSeat(p)
	}
	n, holders := s.placeAmongHolders(p)
	group := s.pairOfBodies(p)
	if h, ok := s.classAt(p.pair, class.PairNoun); ok && placeLike(graph.EntityType(h.entry.Attrs["type"])) {
		group = s.groupBefore(lexicon.Role{Types: lexicon.TypeSet{graph.Province, graph.Place}}, p.pair, p.from)
	}
	if holders != 2 || len(group) != 2 {
		return nil
	}
	if group[0].from > group[1].from {
		group[0], group[1] = group[1], group[0]
	}
	return group[n].ent
}

// placeAmongHolders returns how many of those who hold a plural post together are named before this
// holder, and how many they are.
func (s *section) placeAmongHolders(p *post) (n, holders int) {
	for _, q := range s.posts {
		if q.from == p.from && q.person != nil {
			holders++
			if q.person.from < p.person.from {
				n++
			}
		}
	}
	return n, holders
}

// countedSeat returns the province or town that the holder of a post of "les deux walis, A et B" heads: of the
// two that the sentence names before, and no more of their kind, the one that stands where the holder does.
func (s *section) countedSeat(p *post) *entity {
	if s.lang.Code != "fr" || !p.plural || p.head == nil || !s.is(p.from-1, class.Number) {
		return nil
	}
	body := p.head.Attrs["body"]
	n, holders := s.placeAmongHolders(p)
	if holders != 2 || body != "province" && body != "place" {
		return nil
	}
	first := s.afterDateline(s.firstOf(p.from), p.from)
	var group []*entity // the one named last first
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if m.from < first || m.to > p.from || m.ent == nil || m.dead || m.name == nil || m.form != lexicon.FullName || !placeLike(m.typ) || body == "province" && m.typ != graph.Province {
			continue
		}
		if !slices.Contains(group, m.ent) {
			group = append(group, m.ent)
		}
	}
	if len(group) != 2 {
		return nil
	}
	return group[1-n]
}
