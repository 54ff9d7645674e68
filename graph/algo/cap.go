package algo

import (
	"cmp"
	"slices"

	"entente/graph/projection"
)

// Cap returns the piece with at most limit relations, and says by Truncated if
// that left some out. It is fair: every entity keeps its best supported
// relation before any keeps its second, and so on, so that a hub does not
// crowd out the rest. All nodes stay.
func (sub Sub) Cap(v *projection.View, limit int) Sub {
	if len(sub.Relations) <= limit {
		return sub
	}
	type ranked struct {
		relation projection.RelRef
		rank     int32 // among those of the end where it comes first
	}
	seen := make(map[projection.Ref]int32, len(sub.Nodes))
	all := make([]ranked, len(sub.Relations))
	for i, r := range sub.Relations { // best supported first
		from, to := v.Ends(r)
		all[i] = ranked{r, min(seen[from], seen[to])}
		seen[from]++
		if to != from {
			seen[to]++
		}
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.relation, b.relation))
	})
	out := Sub{Nodes: sub.Nodes, Relations: make([]projection.RelRef, 0, max(limit, 0)), Truncated: true}
	for _, r := range all[:max(limit, 0)] {
		out.Relations = append(out.Relations, r.relation)
	}
	slices.Sort(out.Relations)
	return out
}
