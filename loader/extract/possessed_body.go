package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// statePossessor returns the state whose ministry "son" means right behind it, or nil: "la France et son
// ministère des Affaires étrangères", "le Togo, à travers son ministère de la Santé".
func (s *section) statePossessor(m *mention) *mention {
	const reach = 5 // tokens between the state and "son"
	if s.lang.Code != "fr" || m.head == nil || !s.lang.Lists(class.Ministry, m.head.Lemma()) {
		return nil
	}
	first := s.firstOf(m.from)
	if !s.possessive(m.from) {
		return s.stateOfSide(first, s.sents[s.sent[m.from]].Last)
	}
	for k := m.from - 2; k >= max(first, m.from-2-reach); k-- {
		if c := s.cover[k]; c != nil {
			if c.typ == graph.Country && c.form == lexicon.FullName && !c.dead && c.ent != nil && c.parent == nil && !s.governsState(c, first) {
				return c
			}
			return nil
		}
		if s.startsVerb(k) || s.toks[k].Cap && !s.toks[k].Punct {
			return nil
		}
	}
	return nil
}

// stateOfSide returns the state for whose side the sentence first…last tells what its ministries do, or nil: "Du
// côté malien, le directeur du ministère de la Santé, X, …".
func (s *section) stateOfSide(first, last int) *mention {
	k := s.afterDateline(first, last)
	h, ok := s.classAt(k, class.OnSide)
	if !ok {
		return nil
	}
	if c := s.coverAt(k + h.n); c != nil && c.typ == graph.Country && c.form == lexicon.Adjective && c.ent != nil && !c.dead && s.text(c.to) == "," {
		return c
	}
	return nil
}

// governsState reports whether what has the state behind "de" may be meant by "son": "le roi du Maroc et
// son ministère".
func (s *section) governsState(c *mention, first int) bool {
	k := c.from - 1
	if k >= first && s.is(k, class.Article) {
		k--
	}
	return k >= first && s.is(k, class.De)
}

// bodyPossessor returns the party or body that "son" or "sa" before a body in a post means, told of
// before in the sentence with no person between, or nil: "une délégation du Parti A, conduite par
// un membre de son Bureau politique".
func (s *section) bodyPossessor(m *mention) *mention {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["owner"] != "yes" || !s.possessive(m.from) || !s.postBefore(m.from-1) {
		return nil
	}
	for k := m.from - 2; k >= s.firstOf(m.from); k-- {
		c := s.cover[k]
		if c == nil || c.dead || c.ent == nil {
			continue
		}
		switch c.typ {
		case graph.Person:
			return nil
		case graph.Party, graph.Organization:
			if !s.is(c.from-1, class.Possessive) {
				return c
			}
		}
		k = c.from
	}
	return nil
}

// possessedBefore returns the post that a post without a body goes on and which "son" gives to a body told of
// before, or nil: "secrétaire général" goes on "vice-président" in "son vice-président et secrétaire général, X".
func (s *section) possessedBefore(p *post) *post {
	q := p.also
	if q == nil || q.person != p.person || s.lang.Code != "fr" || !s.is(q.from-1, class.BackReference) || !s.is(p.from-1, class.PlainAnd) || q.to != p.from-1 || len(q.bodies) > 0 {
		return nil
	}
	return q
}
