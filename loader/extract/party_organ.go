package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// partyOfOrgan returns the party whose organ a body without an owner is in a post: that of the
// delegation that the post's holder leads, "une délégation du Parti A, conduite par X, membre du
// Comité central", or that of the next posts of the holder, "membre du Comité central, président de
// la Commission des relations extérieures du Parti A".
func (s *section) partyOfOrgan(m *mention) *entity {
	if s.lang.Code != "fr" || !s.is(m.from, class.PartyOrgan) || len(m.inner) > 0 || m.parent != nil || s.bodyPossessor(m) != nil {
		return nil
	}
	p := s.postIn(m)
	if p == nil {
		return nil
	}
	if e := s.partyNext(p); e != nil {
		return e
	}
	led := false
	for k := p.from - 1; k > s.firstOf(p.from); k-- {
		switch {
		case s.is(k, class.Led):
			led = true
			continue
		case s.startsVerb(k):
			return nil
		}
		c := s.coverAt(k)
		if c == nil {
			continue
		}
		k = c.from
		if led && c.typ == graph.Party && s.behindDeputation(c) {
			return c.ent
		}
	}
	return nil
}

// postIn returns the post that is held in a body and in none before it, or nil.
func (s *section) postIn(m *mention) *post {
	for _, p := range s.posts {
		if len(p.bodies) > 0 && p.bodies[0] == m {
			return p
		}
	}
	return nil
}

// partyNext returns the party that the next posts of a post's holder name as the owner of their body,
// or nil.
func (s *section) partyNext(p *post) *entity {
	for _, q := range s.posts {
		if q.from <= p.from || q.person != p.person || p.person == nil || s.sent[q.from] != s.sent[p.from] {
			continue
		}
		for _, b := range q.bodies {
			for _, in := range b.inner {
				if in.typ == graph.Party && in.ent != nil && in.name != rulingName && in.form != rulingForm {
					return in.ent
				}
			}
		}
	}
	return nil
}

// behindDeputation reports whether the delegation of a party is told of: "une délégation du Parti A".
func (s *section) behindDeputation(c *mention) bool {
	for k := c.from - 1; k >= max(s.firstOf(c.from), c.from-6); k-- {
		if s.is(k, class.Deputation) {
			de, ok := s.deAt(k + 1)
			return ok && k+1+de == c.from || s.endsClass(c.from-1, class.De, k)
		}
	}
	return false
}

// organNamed returns the body of the same words told of before without the party whose organ it is, which only
// the post in it tells: "la décision du Bureau politique de nommer X, membre du Bureau politique, …"; or nil.
func (s *section) organNamed(party *entity, key bodyKey, keys map[*entity]bodyKey) *entity {
	if s.lang.Code != "fr" || party == nil || party.typ != graph.Party {
		return nil
	}
	for _, e := range s.entities {
		if k, ok := keys[e]; ok && k.words == key.words && k.head == key.head && k.level == key.level && len(k.owners) == 0 {
			return e
		}
	}
	return nil
}
