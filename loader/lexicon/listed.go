package lexicon

import (
	"slices"

	"entente/graph"
)

// Of returns the entries of a class, in the order of the files.
func (l *Language) Of(class Class) []*Entry { return l.byClass[class] }

// Lists reports whether a form of the class is spelled like the phrase, case
// and diacritics aside.
func (l *Language) Lists(class Class, phrase string) bool {
	fold := graph.Fold(phrase)
	return slices.ContainsFunc(l.byClass[class], func(e *Entry) bool { return slices.Contains(e.Folds, fold) })
}

// Words returns the forms of the class that are one word, folded.
func (l *Language) Words(class Class) map[string]bool { return l.words[class] }

// list files an entry by its class and its words.
func (l *Language) list(e *Entry) {
	l.byClass[e.Class] = append(l.byClass[e.Class], e)
	words := l.words[e.Class]
	if words == nil {
		words = map[string]bool{}
		l.words[e.Class] = words
	}
	for _, fold := range e.Folds {
		words[fold] = true
	}
}
