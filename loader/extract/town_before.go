package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// townBefore returns the town named last before a post that is held in one: of the
// section's own state, where an earlier sentence names a town abroad behind it.
func (s *section) townBefore(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "place" {
		return nil
	}
	if e := s.sendersTown(p); e != nil {
		return e
	}
	var out, own *entity
	at := 0
	abroad := s.foreigner(p.person, s.home)
	for _, m := range s.mentions {
		if !s.townLike(m) || m.from >= p.from || s.storyAt(m.from) != s.storyAt(p.from) || s.othersSeat(p, m.ent) && !s.ledFromTown(m, p) {
			continue
		}
		home := s.stateOf(m.ent, 0) == s.home
		if abroad && home || out != nil && !abroad && s.partnerTown(p, m) {
			continue
		}
		out, at = m.ent, m.from
		if home {
			own = m.ent
		}
	}
	if own != nil && s.sent[at] != s.sent[p.from] {
		return own
	}
	return out
}

// sendersTown returns the place whose delegation the sentence before told of that the holder of a post is said to
// lead by a pronoun: "Une délégation de A a visité B. Elle était conduite par le maire, X"; or nil.
func (s *section) sendersTown(p *post) *entity {
	n := s.sent[p.from]
	first := s.sents[n].First
	if n == 0 || !s.is(first, class.FemininePronoun) || s.storyOf(n-1) != s.storyOf(n) {
		return nil
	}
	k := p.from - 1
	for k > first && s.is(k, class.Determiner) {
		k--
	}
	if k-first > 5 || !s.endsClass(k, class.Led, first) && !(s.is(k, class.By) && s.endsClass(k-1, class.Led, first)) {
		return nil
	}
	for x := s.sents[n-1].First; x < first; x++ {
		if !s.is(x, class.Deputation) {
			continue
		}
		for _, m := range s.inSent[n-1] {
			if m.from > x && placeLike(m.typ) && m.ent != nil && !m.dead && !m.nominal && m.parent == nil {
				if m.from-x <= 10 && s.noVerb(x+1, m.from) {
					return m.ent
				}
				return nil
			}
		}
	}
	return nil
}

// noVerb reports whether neither a verb nor a mark stands in tokens a…b.
func (s *section) noVerb(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Punct || s.startsVerb(k) && s.cover[k] == nil {
			return false
		}
	}
	return true
}

// partnerTown reports whether a place before a post in its sentence is only the partner of the one where
// the post is held: "Le jumelage avec la ville de A a été laissé de côté, précise le maire X".
func (s *section) partnerTown(p *post, m *mention) bool {
	if s.sent[m.from] != s.sent[p.from] {
		return false
	}
	k := m.from - 1
	for k > 0 && (s.is(k, class.De) || s.is(k, class.Article) || s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun)) {
		k--
	}
	return s.is(k, class.With) && !s.is(m.to, class.Led)
}

// townLike reports whether a mention names a town by name.
func (s *section) townLike(m *mention) bool {
	if m.ent == nil || m.dead || nominalForm(m) || m.typ == graph.Province && s.is(m.from-1, class.De) && s.is(m.from-2, class.FirstLevel) {
		return false // "la préfecture d'Osaka"
	}
	return m.name != nil && s.placeIs(m, "PLACE") || m.name == nil && m.typ == graph.Place && m.head == nil
}

// partnersBehind reports whether the text says right behind a trigger with whom its
// subjects work together: "A et B coopèrent étroitement avec C", "se jumellent avec plusieurs villes".
func (s *section) partnersBehind(h clauseHit) bool {
	for k := h.b - 1; k < h.b+6 && k < len(s.toks); k++ {
		if s.sent[k] != s.sent[h.a] || s.is(k, class.Verb) && k >= h.b {
			return false
		}
		if !s.is(k, class.With) {
			continue
		}
		if s.lang.Code == "fr" && s.is(k+1, class.SomeOf) && (s.is(k+2, class.PlaceHead) || s.is(k+2, class.Settlements)) {
			return true
		}
		for x := k + 1; x < min(len(s.toks), k+5) && !s.toks[x].Punct; x++ {
			if c := s.coverAt(x); c != nil {
				return placeLike(c.typ) || c.typ == graph.Organization || s.lang.Code == "fr" && c.typ == graph.Country
			}
		}
	}
	return false
}

// ledFromTown reports whether the holder of a post leads the delegation of a town, whoever
// else holds the post elsewhere in the text: "une délégation de la commune de A conduite
// par le maire X".
func (s *section) ledFromTown(m *mention, p *post) bool {
	return s.is(m.to, class.Led) && p.from-m.to <= 3
}
