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
		if l.endings == nil {
			l.endings = map[Class][]string{}
		}
		l.endings[class] = append(l.endings[class], graph.Fold(ending))
	}
	return ok
}

// Ends reports whether a folded word has one of the endings that the class
// lists.
func (l *Language) Ends(word string, class Class) bool {
	for _, ending := range l.endings[class] {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// IsEnding reports whether a folded word is itself one of the endings that the
// class lists, such as what stands behind the digits of "14e".
func (l *Language) IsEnding(word string, class Class) bool {
	return slices.Contains(l.endings[class], word)
}
