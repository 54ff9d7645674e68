package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// worksOfTwo reports whether works are those of a body that two sides have together, which is a
// meeting of it: "les travaux de la Commission mixte tuniso-libyenne", but "les travaux du Sénat".
func (s *section) worksOfTwo(m *mention) bool {
	if len(m.inner) == 0 {
		return false
	}
	body := m.inner[0]
	if body.typ != graph.Organization || body.name != nil || body.to != m.to {
		return false
	}
	states := 0
	for _, in := range body.inner {
		if in.typ == graph.Country {
			states++
		}
	}
	return s.hasClass(body, class.Joint) || states > 1
}

// toGoOn reports whether the works at token i are only what something is done for: "pour le
// redémarrage des travaux de la commission mixte", "en vue de la relance des travaux".
func (s *section) toGoOn(i int) bool {
	if s.lang.Code != "fr" || !s.is(i-1, class.De) || !s.is(i-2, class.Restart) {
		return false
	}
	k := i - 3
	for s.is(k, class.Article) {
		k--
	}
	return s.is(k, class.For) || s.endsClass(k, class.InOrderTo, s.firstOf(i))
}

// lends reports whether the noun at token i is the help that somebody lends: "avec le concours de",
// "leur concours".
func (s *section) lends(i int) bool {
	return s.lang.Code == "fr" && !s.toks[i].Cap && (s.possessive(i) || s.is(i-1, class.DefiniteArticle) && s.is(i-2, class.With)) && s.is(i+1, class.De)
}
