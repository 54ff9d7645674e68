package lexicon

import (
	"slices"
	"strings"

	"entente/graph"
)

// addEnding takes a form that begins with a hyphen ("-ique") as an ending of
// words of its class.
func (l *Language) addEnding(class Class, form string) bool {
	ending, ok := strings.CutPrefix(form, "-")
	if ok {
		if more := int(class) + 1 - len(l.endings); more > 0 {
			l.endings = append(l.endings, make([]endingSet, more)...)
		}
		l.endings[class].add(graph.Fold(ending))
	}
	return ok
}

// An endingSet is the endings that a class lists, and the letters that they end
// with: most words are told apart by their last one.
type endingSet struct {
	list    []string
	letters [4]uint64
}

func (s *endingSet) add(ending string) {
	s.list = append(s.list, ending)
	if ending == "" {
		s.letters = [4]uint64{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
		return
	}
	last := ending[len(ending)-1]
	s.letters[last/64] |= 1 << (last % 64)
}

// endingsOf returns the endings of a class, nil if it has none.
func (l *Language) endingsOf(class Class) *endingSet {
	if int(class) >= len(l.endings) {
		return nil
	}
	return &l.endings[class]
}

// Ends reports whether a folded word has one of the endings that the class
// lists.
func (l *Language) Ends(word string, class Class) bool {
	s := l.endingsOf(class)
	if s == nil || word == "" {
		return false
	}
	if last := word[len(word)-1]; s.letters[last/64]>>(last%64)&1 == 0 {
		return false
	}
	for _, ending := range s.list {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// IsEnding reports whether a folded word is itself one of the endings that the
// class lists, such as what stands behind the digits of "14e".
func (l *Language) IsEnding(word string, class Class) bool {
	s := l.endingsOf(class)
	return s != nil && slices.Contains(s.list, word)
}
