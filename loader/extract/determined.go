package extract

import (
	"slices"
	"strings"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// sentenceHas reports whether the sentence of token i has a phrase of the class.
func (s *section) sentenceHas(i int, c lexicon.Class) bool {
	if i < 0 || i >= len(s.sent) || s.sent[i] < 0 {
		return false
	}
	return s.saidIn[s.sent[i]].Has(c)
}

// possessive reports whether "son", "sa" or "leur" stands before token i.
func (s *section) possessive(i int) bool {
	return s.is(i-1, class.Possessive)
}

// headToken returns the token of the phrase's head.
func headToken(s *section, m *mention) int {
	for i := m.from; i < m.to; i++ {
		for _, h := range s.hits[i] {
			if h.entry == m.head {
				return i
			}
		}
	}
	return m.from
}

func (s *section) firstOf(i int) int {
	first, _ := s.bounds(i)
	return first
}

// indefinite reports whether "un" or "une" stands before token i.
func (s *section) indefinite(i int) bool {
	return s.is(i-1, class.IndefiniteArticle)
}

// definite reports whether an article or demonstrative that points back
// stands before token i.
func (s *section) definite(i int) bool {
	return s.is(i-1, class.DefiniteArticle) || s.demonstrative(i)
}

// demonstrative reports whether "ce", "cet" or "cette" stands before token i.
func (s *section) demonstrative(i int) bool {
	return s.is(i-1, class.DemonstrativeArticle) || s.lang.Code == "fr" && s.is(i-2, class.DemonstrativeArticle) && s.adjectival(i-1) || // "cette fameuse convention"
		s.is(i-1, class.TheSame) && s.is(i-2, class.SingularArticle) // "la présente convention"
}

// pluralHead reports whether the head of a phrase stands in the plural.
func (s *section) pluralHead(m *mention) bool {
	f := s.fold(headToken(s, m))
	lemma := m.head.Folds[0]
	if first, _, more := strings.Cut(lemma, " "); more && first == f {
		return false // "sous-comité"
	}
	if stem, ok := strings.CutSuffix(f, "ies"); ok && s.lang.Code == "en" {
		return lemma == stem+"y"
	}
	if s.lang.Code == "fr" && f != lemma && pluralForm(m.head, f) {
		return true
	}
	return f != lemma && strings.HasSuffix(f, "s") && strings.HasPrefix(lemma, strings.TrimSuffix(f, "s")) && !strings.HasSuffix(lemma, "s") || strings.HasSuffix(f, "aux") && !strings.HasSuffix(lemma, "aux")
}

// pluralForm reports whether an entry that lists several nouns has a word and, without its last letter, its singular:
// "sociétés" among "compagnie | compagnies | société | sociétés".
func pluralForm(e *lexicon.Entry, word string) bool {
	one, ok := strings.CutSuffix(word, "s")
	return ok && slices.Contains(e.Folds, one)
}

// withinHead reports whether token k stands behind the first word of the noun that heads a French phrase, which has
// several: "communauté | de communes".
func (s *section) withinHead(m *mention, k int) bool {
	if s.lang.Code != "fr" || m.head == nil || k <= m.from || k > m.from+3 {
		return false
	}
	for _, h := range s.hits[m.from] {
		if h.entry == m.head {
			return k < m.from+h.n
		}
	}
	return false
}
