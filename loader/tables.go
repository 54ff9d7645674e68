package loader

import (
	"entente/graph"
)

// TablesLabel is the label of the quads that the tables of names state.
const TablesLabel = "table/provinces"

// TableQuads returns what the tables say of provinces that no article need
// say: which of today's a former one became a part of, and since when. They
// carry [TablesLabel], for no article stands behind them.
func (r *Reader) TableQuads() []graph.Quad {
	var out []graph.Quad
	add := func(s, p graph.ID, o graph.Value) {
		out = append(out, graph.Quad{Subject: s, Predicate: p, Object: o, Label: TablesLabel})
	}
	named := map[graph.ID]bool{}
	name := func(id graph.ID, canonical, code string) {
		if named[id] {
			return
		}
		named[id] = true
		add(id, graph.PredType, graph.Literal(string(graph.Province)))
		add(id, graph.PredName, graph.Literal(canonical))
		if code != "" {
			add(id, graph.PredSameAs, graph.Literal(code))
		}
	}
	names := r.lexicon.Names
	for _, p := range names.Provinces {
		if len(p.Successors) == 0 {
			continue
		}
		name(p.ID, p.Canonical, p.Code)
		if p.ValidTo != "" {
			add(p.ID, graph.PredValidTo, graph.Literal(string(p.ValidTo)))
		}
		for _, s := range p.Successors {
			next := names.Province(p.Country, s)
			if next == nil || next == p {
				continue
			}
			name(next.ID, next.Canonical, next.Code)
			if next.ValidFrom != "" {
				add(next.ID, graph.PredValidFrom, graph.Literal(string(next.ValidFrom)))
			}
			add(p.ID, graph.SucceededBy.Predicate(), graph.Node(next.ID))
		}
	}
	return out
}
