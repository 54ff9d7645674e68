package extract

import (
	"slices"

	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// A wordBag is a few different words, in the order in which they were added.
type wordBag []string

func (b wordBag) has(w string) bool { return slices.Contains(b, w) }

// with returns the words with one more, unless it is among them.
func (b wordBag) with(w string) wordBag {
	if b.has(w) {
		return b
	}
	return append(b, w)
}

// without returns the words but one.
func (b wordBag) without(w string) wordBag {
	return slices.DeleteFunc(slices.Clone(b), func(x string) bool { return x == w })
}

// contentWords returns the words of a phrase that are not small words.
func (s *section) contentWords(m *mention) wordBag {
	out := make(wordBag, 0, max(m.to, m.called)-m.from)
	for k := m.from; k < max(m.to, m.called); k++ {
		t := &s.toks[k]
		if t.Punct || s.is(k, class.Function) || s.is(k, class.De) || len(t.Fold) < 2 {
			continue
		}
		out = out.with(singular(t.Fold))
	}
	return out
}

func dice(a, b wordBag) float64 {
	n := 0
	for _, w := range a {
		if b.has(w) {
			n++
		}
	}
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * float64(n) / float64(len(a)+len(b))
}

// definiteOver reports whether "the" stands before token i, words without a capital between:
// "the newly-inked pact".
func (s *section) definiteOver(i int) bool {
	k := i - 1
	for k > 0 && i-k < 4 && !s.toks[k].Cap && !s.toks[k].Number && s.cover[k] == nil && !s.is(k, class.Function) && !s.is(k, class.Article) {
		k--
	}
	return s.definite(k + 1)
}

func contained(a, b wordBag) bool {
	for _, w := range a {
		if !b.has(w) {
			return false
		}
	}
	return true
}

// highWords reports whether words of the language that only respect gives capitals begin at
// token i, or go on there: "aux Hautes Orientations Royales".
func (s *section) highWords(i, last int) bool {
	for n := 0; n < 2 && i > 0 && s.toks[i-1].Cap && !s.toks[i-1].Punct && dictionary.French.Has(s.toks[i].Fold); n++ {
		i--
	}
	if s.lang.Code != "fr" || !s.is(i, class.High) || i+1 >= last || s.toks[i+1].Hyphen || !s.toks[i+1].Cap {
		return false
	}
	return dictionary.French.Has(s.toks[i+1].Fold) && !s.is(i+1, class.PlaceHead) && !s.isSurname(i+1) && !s.isGiven(i+1)
}
