package extract

import (
	"slices"

	"entente/graph"
)

// states reports whether a relation of the type is already stated from one entity to the other.
func (s *section) states(typ graph.RelationType, from, to *entity) bool {
	return slices.ContainsFunc(s.stmts, func(st *statement) bool { return st.typ == typ && st.from == from && st.to == to })
}
