package extract

import (
	"iter"

	"entente/graph"
)

// eventsTold yields the events of the section that a mention of its text still stands for, in the
// order in which they were resolved. Each has at least one mention.
func (s *section) eventsTold() iter.Seq[*entity] {
	return func(yield func(*entity) bool) {
		for _, e := range s.entities {
			if e.typ == graph.Event && alive(e) && !yield(e) {
				return
			}
		}
	}
}
