package store

import "entente/graph"

// A change leads from one state of the graph to another.
type change struct {
	add, remove []graph.Quad // disjoint; none of add is in the store, all of remove is
	owners      []string     // the articles and tables whose quads these are; none where that is not known
	turn        digest       // of all of these: what the change does to the graph's digest
	from, to    digest       // the graph's, before and after
}

func (c *change) empty() bool { return len(c.add) == 0 && len(c.remove) == 0 }

// replace changes the quads that are there to those that shall be. Both are
// sorted and without repeats.
func (c *change) replace(have, want []graph.Quad) {
	added, removed := len(c.add), len(c.remove)
	for len(have) > 0 && len(want) > 0 {
		switch {
		case have[0] == want[0]:
			have, want = have[1:], want[1:]
		case have[0].Less(want[0]):
			c.remove = append(c.remove, have[0])
			have = have[1:]
		default:
			c.add = append(c.add, want[0])
			want = want[1:]
		}
	}
	c.add, c.remove = append(c.add, want...), append(c.remove, have...)
	c.turn.toggle(c.add[added:])
	c.turn.toggle(c.remove[removed:])
}
