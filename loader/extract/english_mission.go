package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// missionOwner returns what an English mission abroad is part of: the state that sends
// it, and not where it is: "the Consulate General of Vietnam in Fukuoka".
func (s *section) missionOwner(m *mention, owners []*mention) []*mention {
	sends := func(o *mention) bool {
		return (o.typ == graph.Country || o.typ == graph.Organization) && !o.dead && !s.is(o.from-1, class.In) && !s.is(o.from-1, class.Goal)
	}
	if n := slices.IndexFunc(owners, sends); n >= 0 {
		return owners[n : n+1]
	}
	return nil
}

// bodyInside reports whether a body's name names the body that it belongs to, which is
// its owner then: "Standing Committee of the Party Committee".
func (s *section) bodyInside(m *mention) bool {
	return slices.ContainsFunc(m.owners(), func(o *mention) bool { return o.typ == graph.Organization && !o.dead })
}
