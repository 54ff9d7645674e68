package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// justMade returns the agreement that a definite phrase calls new and that the text told before to be made:
// "ont signé une convention de coopération … La nouvelle convention couvre le tourisme". One that stands
// beside an older one told of as well is another than that, and what the text only knows as old is not meant.
func (s *section) justMade(m *mention) *entity {
	if m.typ != graph.Agreement || s.lang.Code != "fr" || !s.is(m.from, class.New) || m.to != m.from+1+headWords(s, m) || !s.is(m.from-1, class.SingularArticle) || s.indefinite(m.from) {
		return nil
	}
	head := s.headWord(m)
	var out *entity
	for _, e := range s.entities {
		if e.typ != graph.Agreement || len(e.mentions) == 0 || !s.sameStory(e, m) || !s.sameHead(e, head) || e.table != nil {
			continue
		}
		made := slices.ContainsFunc(e.mentions, func(x *mention) bool {
			return x.from < m.from && !x.dead && x.sealed == "" && !s.pluralHead(x) && s.indefinite(x.from) && s.sentenceHas(x.from, class.Signing)
		})
		if !made {
			continue
		}
		if out != nil {
			return nil
		}
		out = e
	}
	return out
}

// headWords returns how many tokens the head of a phrase has.
func headWords(s *section, m *mention) int {
	if h, ok := s.classAt(headToken(s, m), class.Agreement); ok {
		return h.n
	}
	return 1
}
