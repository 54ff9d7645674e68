package extract

import "slices"

// A personIndex finds the persons of a section who may be meant by a name. Whatever makes
// two names one (see [section.matchPerson]), they have a word in common.
type personIndex struct {
	all    []*entity            // in the order in which they were found
	byWord map[string][]*entity // those whose name has a word, in the same order; nil while there are few
}

// fewPersons is how many persons are sooner looked through than found by their words; no
// article tells of as many.
const fewPersons = 48

// add takes up a person whose words are known.
func (x *personIndex) add(e *entity) {
	x.all = append(x.all, e)
	switch {
	case len(x.all) <= fewPersons:
	case x.byWord == nil:
		x.byWord = map[string][]*entity{}
		for _, e := range x.all {
			x.file(e)
		}
	default:
		x.file(e)
	}
}

func (x *personIndex) file(e *entity) {
	for i, w := range e.words {
		if !slices.Contains(e.words[:i], w) {
			x.byWord[w] = append(x.byWord[w], e)
		}
	}
}

// sharing returns the persons, in the order in which they were found, of whom those without a
// word of a name may be left out.
func (x *personIndex) sharing(words []string) []*entity {
	if x.byWord == nil || len(words) == 0 {
		return x.all
	}
	var out []*entity
	for _, w := range words {
		out = append(out, x.byWord[w]...)
	}
	slices.SortFunc(out, func(a, b *entity) int { return a.order - b.order })
	return slices.Compact(out)
}
