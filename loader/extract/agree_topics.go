package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// topicBegins reports whether an adjective with its "à" stands at token k that says what an agreement is
// about: "relatif à", "liée aux".
func (s *section) topicBegins(k int) bool {
	return s.lang.Code == "fr" && s.is(k, class.ComplementPreposition) && !s.is(k, class.Function) && (s.is(k+1, class.At) || s.is(k+1, class.AtThe) || s.is(k+1, class.AtThePlural) || s.is(k+1, class.ToThe))
}

// otherTopics reports whether two agreements of the same sides, items of one list, are about different
// things: "Accord entre A et B sur l'eau ; Accord entre A et B concernant la formation".
func (s *section) otherTopics(x, m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || s.sent[x.from] != s.sent[m.from] && !(s.opensSentence(x) && s.opensSentence(m)) {
		return false
	}
	a, b := s.topicWords(x), s.topicWords(m)
	for w := range a {
		if b[w] {
			return false
		}
	}
	return len(a) > 0 && len(b) > 0
}

// opensSentence reports whether a mention begins its sentence, but for a mark of a list and an article.
func (s *section) opensSentence(m *mention) bool {
	k := s.firstOf(m.from)
	for k < m.from && (s.toks[k].Punct || s.is(k, class.Article) || s.toks[k].Number) {
		k++
	}
	return k == m.from
}

// topicWords returns the words behind the sides of an agreement that say what it is about, or none.
func (s *section) topicWords(m *mention) map[string]bool {
	k := m.to
	for _, in := range m.inner {
		if in.to <= m.to {
			k = in.to
		}
	}
	between := false
	for x := m.from; x < k && x < m.to; x++ {
		between = between || s.is(x, class.Between)
	}
	if !between {
		return nil
	}
	out := map[string]bool{}
	for ; k < m.to; k++ {
		if t := &s.toks[k]; !t.Punct && !s.is(k, class.Function) && !s.is(k, class.ComplementPreposition) && !s.is(k, class.Agreement) && len(t.Fold) > 3 {
			out[singular(t.Fold)] = true
		}
	}
	return out
}
