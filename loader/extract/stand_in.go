package extract

import (
	"slices"

	"entente/graph"
)

// standIn returns the words at tokens from…to as the unit of a sentence that stands for the
// persons of who, who are named elsewhere: "les deux délégations", "son épouse". who is not empty.
func standIn(who []*mention, from, to int) unit {
	m := *who[0]
	m.from, m.to, m.more, m.inner, m.parent = from, to-1, who[1:], nil, nil
	return unit{from, to, &m, graph.Person}
}

// insertUnit returns units with u before the first that begins at token k or behind it. The slice
// given is left as it is: others hold it.
func insertUnit(units []unit, k int, u unit) []unit {
	x := slices.IndexFunc(units, func(u unit) bool { return u.from >= k })
	if x < 0 {
		x = len(units)
	}
	return slices.Insert(slices.Clone(units), x, u)
}
