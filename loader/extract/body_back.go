package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// pointBack joins "la Commission" to the body of that head named last before.
func (s *section) pointBack(m *mention, keys map[*entity]bodyKey) {
	if e := s.abbreviated(m); e != nil {
		s.bind(m, e)
		return
	}
	if e := s.bodyInHand(m); e != nil {
		s.bind(m, e)
		return
	}
	key := s.bodyKey(m)
	small := !s.toks[headToken(s, m)].Cap && s.lang.Code == "fr" // "le conseil régional": that very head, named before
	var best *entity
	for _, e := range s.entities {
		k, ok := keys[e]
		if small && len(e.mentions) > 0 && (e.mentions[0].head != m.head || s.fold(m.to-1) != s.fold(headToken(s, e.mentions[0])+m.to-m.from-1)) {
			continue
		}
		if !ok && s.tableBody(e, m, key) && (best == nil || lastBefore(e, m) > lastBefore(best, m)) {
			best = e // "l'Association", of which a table has the name
			continue
		}
		if !ok || k.head != key.head && singular(s.fold(headToken(s, e.mentions[0]))) != key.head || lastBefore(e, m) < 0 {
			continue
		}
		if best == nil || lastBefore(e, m) > lastBefore(best, m) {
			best = e
		}
	}
	if best == nil && !small {
		// A caption may come before the text that names the body in full.
		for _, e := range s.entities {
			if k, ok := keys[e]; ok && k.head == key.head && (best == nil || firstAt(e) < firstAt(best)) {
				best = e
			}
		}
	}
	if best == nil && m.parent != nil && m.parent.typ == graph.Event && (m.head.Attrs["sitting"] == "yes" || m.to-m.from > 1) && s.isOrdinal(m.parent.from) {
		for _, e := range s.entities { // "la 8e session de la grande commission mixte", of which the text says more later
			if k, ok := keys[e]; ok && k.head == key.head && e.mentions[0].head == m.head {
				best = e
				break
			}
		}
		if m.nominal = best != nil; best == nil {
			s.newEntity(m)
			return
		}
	}
	if best == nil {
		m.dead = true
		return
	}
	s.bind(m, best)
}

// bodyInHand returns the body that "l'organisation" behind a post means, "le secrétaire
// exécutif de l'organisation": the one named last.
func (s *section) bodyInHand(m *mention) *entity {
	ministry := s.thatMinistry(m)
	if !ministry && (s.lang.Code != "fr" || m.to != m.from+1 || s.toks[m.from].Cap || !s.is(m.from, class.GenericBody) || !s.postBefore(m.from)) {
		return nil
	}
	var best *mention
	for _, x := range s.mentions {
		if x.from < m.from && x.typ == graph.Organization && x.ent != nil && !x.dead && !x.nominal && x.parent == nil && s.sent[m.from]-s.sent[x.from] <= 3 && (best == nil || x.from > best.from) && (!ministry || x.head != nil && s.lang.Lists(class.Ministry, x.head.Lemma())) {
			best = x
		}
	}
	if best == nil {
		return nil
	}
	return best.ent
}

// thatMinistry reports whether "de ce département" or "dudit département" means the ministry told of last.
func (s *section) thatMinistry(m *mention) bool {
	return s.lang.Code == "fr" && m.head != nil && s.lang.Lists(class.MinistryAgain, m.head.Lemma()) && (s.is(m.from-1, class.DemonstrativeArticle) || s.is(m.from-1, class.BackReference) && s.is(m.from-1, class.De))
}

// tableBody reports whether a body that a table names, and the text before a mention, begins
// with the mention's head.
func (s *section) tableBody(e *entity, m *mention, key bodyKey) bool {
	if s.lang.Code != "fr" || e.typ != graph.Organization || e.table == nil || len(e.mentions) == 0 || lastBefore(e, m) < 0 {
		return false
	}
	return slices.ContainsFunc(e.mentions, func(x *mention) bool {
		return x.to-x.from > 1 && x.from < m.from && singular(s.fold(x.from)) == key.head
	})
}

// abbreviated returns the body to which a bracket gave the abbreviation that a
// mention is: "Assemblée nationale (AN) du Vietnam … l'AN".
func (s *section) abbreviated(m *mention) *entity {
	if m.to != m.from+1 || !s.toks[m.from].AllCap {
		return nil
	}
	for _, e := range s.entities {
		for _, x := range e.mentions {
			if x.abbr == s.toks[m.from].Text {
				return e
			}
		}
	}
	return nil
}

func lastBefore(e *entity, m *mention) int {
	at := -1
	for _, x := range e.mentions {
		if x.from <= m.from {
			at = max(at, x.from)
		}
	}
	return at
}
