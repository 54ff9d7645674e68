package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// statesInTurn returns the state of one of two presidents whose states the sentence names
// together before them, in the same turn: "unissent le Gabon et le Togo, sous l'impulsion
// des présidents A et B".
func (s *section) statesInTurn(p *post) *entity {
	if !p.plural || s.lang.Code != "fr" || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	turn, holders := -1, 0
	for _, q := range s.posts {
		if q.from == p.from && q.person != nil {
			if q.person == p.person {
				turn = 0
				for _, r := range s.posts {
					if r.from == p.from && r.person != nil && r.person.from < p.person.from {
						turn++
					}
				}
			}
			holders++
		}
	}
	if holders != 2 || turn < 0 {
		return nil
	}
	var pair [2]*mention
	n := 0
	for _, m := range s.mentions {
		if m.from < s.firstOf(p.from) || m.to > p.from || m.typ != graph.Country || m.dead || m.ent == nil || m.form == lexicon.Adjective && m.parent == nil {
			continue
		}
		if n == 2 {
			return s.storyState(p, turn)
		}
		pair[n] = m
		n++
	}
	if n != 2 || pair[0].ent == pair[1].ent || !s.joinedStates(pair[0].to, pair[1].from) {
		return s.storyState(p, turn)
	}
	return pair[turn].ent
}

// joinedStates reports whether nothing but "et" and articles stands in tokens a…b.
func (s *section) joinedStates(a, b int) bool {
	for k := a; k < b; k++ {
		if !s.is(k, class.PlainAnd) && !s.is(k, class.Article) && !s.is(k, class.De) {
			return false
		}
	}
	return true
}

// storyState returns the state of the first (turn 0) or the second of two holders of one post of a state where the
// story has told of two states and of no more: that which the article is written from, and its partner.
func (s *section) storyState(p *post, turn int) *entity {
	var pair []*entity
	for _, m := range s.mentions {
		if m.from >= p.from {
			break
		}
		if m.typ != graph.Country || m.dead || m.ent == nil || m.ent.table == nil || s.storyAt(m.from) != s.storyAt(p.from) || len(pair) > 0 && pair[0] == m.ent || len(pair) > 1 && pair[1] == m.ent {
			continue
		}
		if len(pair) == 2 {
			return nil
		}
		pair = append(pair, m.ent)
	}
	if len(pair) != 2 || pair[0].table.Country != s.home && pair[1].table.Country != s.home {
		return nil
	}
	if (pair[0].table.Country == s.home) != (turn == 0) {
		return pair[1]
	}
	return pair[0]
}

// townOfState returns the town or province named last before a local post that is told by the
// adjective of its state: "entre A et Shenzhen, le vice-maire chinois X".
func (s *section) townOfState(p *post) *entity {
	if s.lang.Code != "fr" || p.adj == nil || p.adj.typ != graph.Country || p.adj.name == nil || p.head == nil || p.plural {
		return nil
	}
	want := graph.EntityType(seatType(p.head))
	if want == "" {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.typ == want && m.to <= p.from && m.ent != nil && !m.dead && !nominalForm(m) && s.storyAt(m.from) == s.storyAt(p.from) && s.stateOf(m.ent, 0) == p.adj.name.Country && (out == nil || m.from > out.from) {
			out = m
		}
	}
	if out == nil {
		return nil
	}
	return out.ent
}

// placeOpening returns the town or province that is the subject of the sentence before, where
// "son maire" begins its own: "La ville de A coopère avec B. Son ancien maire, X, …".
func (s *section) placeOpening(p *post) *entity {
	n := s.sent[p.from]
	kind := p.head.Attrs["body"]
	if n == 0 || p.from-1 != s.sents[n].First || kind != "place" && kind != "province" {
		return nil
	}
	first := s.afterDateline(s.sents[n-1].First, s.sents[n-1].Last)
	for _, m := range s.mentions {
		if m.from < first || m.from > first+4 || m.ent == nil || m.dead || m.parent != nil || nominalForm(m) || !placeLike(m.typ) {
			continue
		}
		k := m.from - 1
		for k >= first && (s.is(k, class.Article) || s.is(k, class.De) || s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun)) {
			k--
		}
		if k < first {
			return m.ent
		}
	}
	return nil
}

// besideHolder returns the other state that the story tells of, for the one of two heads of states or governments
// whose fellow is told elsewhere to be that of a state: "le président vietnamien X … l'entretien entre les présidents X et Y".
func (s *section) besideHolder(p *post) *entity {
	if !p.plural || s.lang.Code != "fr" || p.head.Attrs["sole"] != "yes" && !s.lang.Lists(class.StateHead, p.head.Lemma()) && !s.lang.Lists(class.ChairPost, p.head.Lemma()) || len(p.bodies) > 0 || p.adj != nil || p.person == nil {
		return nil
	}
	var fellow *mention
	for _, q := range s.posts {
		if q.from != p.from || q.person == nil || q.person == p.person {
			continue
		}
		if fellow != nil {
			return nil
		}
		fellow = q.person
	}
	if fellow == nil || fellow.ent == nil {
		return nil
	}
	for _, q := range s.posts {
		if q.from == p.from || q.head != p.head || q.person == nil {
			continue
		}
		if q.person.ent == p.person.ent {
			return nil
		}
		if q.person.ent == fellow.ent && q.adj != nil && q.adj.name != nil && q.adj.typ == graph.Country {
			return s.otherState(q.adj.name.Country, p.from)
		}
	}
	return nil
}
