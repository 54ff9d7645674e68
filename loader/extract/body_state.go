package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// calledAfterState reports whether the name of a body that is mostly a province's has the
// adjective of a state, or the state behind another adjective: "le gouvernement testois", "le
// gouvernement royal de la Testonie". The government "de la Testonie" is that state.
func (s *section) calledAfterState(m *mention, e extension) bool {
	if s.lang.Code != "fr" || len(m.inner) != 1 || m.inner[0].typ != graph.Country || m.inner[0].to != m.to || s.pluralHead(m) {
		return false
	}
	if m.inner[0].form != lexicon.Adjective {
		return e.adjs > 0
	}
	if s.is(m.from-1, class.De) && s.is(m.from-2, class.And) {
		return false // "les responsables de l'État et du gouvernement testois"
	}
	return !s.postWithin(m.from) // "le chef du gouvernement testois" is the state's
}

// postWithin reports whether a post that begins before token i has it for one of its words.
func (s *section) postWithin(i int) bool {
	for x := max(s.firstOf(i), i-4); x < i; x++ {
		if h, ok := s.classAt(x, class.Post); ok && x+h.n > i {
			return true
		}
	}
	return false
}

// capitalOfState reports whether the noun of a body has a capital letter within its sentence, and the
// adjective of a state right behind it and nothing else: "la Coopération espagnole".
func (s *section) capitalOfState(m *mention, n, first int) bool {
	return m.from > first && s.toks[m.from].Cap && s.is(m.from-1, class.Article) && len(m.inner) == 1 && m.inner[0].typ == graph.Country && m.inner[0].form == lexicon.Adjective && m.inner[0].from == m.from+n && m.inner[0].to == m.to
}

// toldBody reports whether the noun of a body has an article before it, and no other body's noun
// before that: "un communiqué de la Présidence", but "le Bureau de la Présidence".
func (s *section) toldBody(m *mention) bool {
	if !s.definite(m.from) {
		return false
	}
	k := m.from - 1
	for k > 0 && (s.is(k, class.Article) || s.is(k, class.De)) {
		k--
	}
	return !s.endsClass(k, class.Body, s.firstOf(m.from))
}

// endsNever reports whether the noun of a body or a place at token i ends a phrase that is none: "bailleur de
// | fonds du Mali", "front de | mer de A".
func (s *section) endsNever(i, n int, c lexicon.Class) bool {
	for x := max(s.firstOf(i), i-2); x < i; x++ {
		if h, ok := s.classAt(x, c); ok && h.entry.Attrs["never"] == "yes" && x+h.n == i+n {
			return true
		}
	}
	return false
}

// sideOfPartner reports whether a place stands behind "avec" in the sentence of a body before it, so that
// the body is none of its own: "le Conseil régional a signé une convention avec la région Testa".
func (s *section) sideOfPartner(m, x *mention) bool {
	if s.lang.Code != "fr" || s.sent[m.from] != s.sent[x.from] {
		return false
	}
	for k := max(m.to, x.from-4); k < x.from; k++ {
		if s.is(k, class.With) {
			return true
		}
	}
	return false
}

// ownedElsewhere reports whether a body with its abbreviation is that of another state than the one of a key: "l'Assemblée
// nationale (AN) lao" beside "l'Assemblée nationale (AN) vietnamienne".
func (s *section) ownedElsewhere(m *mention, key bodyKey) bool {
	if s.lang.Code != "fr" || m.abbr == "" || len(key.owners) == 0 || key.owners[0].typ != graph.Country {
		return false
	}
	own := s.bodyKey(m).owners
	return len(own) > 0 && own[0].typ == graph.Country && own[0] != key.owners[0]
}
