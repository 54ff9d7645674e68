package export

import (
	"entente/graph"
	"entente/graph/projection"
)

// A Graph is what is written. Every end of every relation is among the nodes.
type Graph struct {
	View      *projection.View
	Nodes     []projection.Ref
	Relations []projection.RelRef
}

// All returns the whole view.
func All(v *projection.View) Graph { return Graph{v, v.Entities(), v.Relations()} }

// A Node is an entity as it is written.
type Node struct {
	ID        graph.ID         `json:"id"`
	Label     string           `json:"label"`
	Type      graph.EntityType `json:"type"`
	Mentions  int              `json:"mentions"`
	FirstSeen graph.Date       `json:"firstSeen,omitempty"`
	LastSeen  graph.Date       `json:"lastSeen,omitempty"`
	Aliases   []string         `json:"aliases,omitempty"`
	SameAs    []string         `json:"sameAs,omitempty"`
}

// An Edge is a relation as it is written.
type Edge struct {
	ID         graph.ID           `json:"id"`
	Source     graph.ID           `json:"source"`
	Target     graph.ID           `json:"target"`
	Type       graph.RelationType `json:"type"`
	Title      string             `json:"title,omitempty"`
	Date       graph.Date         `json:"date,omitempty"`
	Former     bool               `json:"former,omitempty"`
	Planned    bool               `json:"planned,omitempty"`
	Symmetric  bool               `json:"symmetric,omitempty"`
	Support    int                `json:"support"`
	Confidence float64            `json:"confidence"`
	Fields     []string           `json:"fields,omitempty"`
}

func (g Graph) node(r projection.Ref) Node {
	v := g.View
	first, last := v.Seen(r)
	return Node{v.ID(r), v.Name(r), v.Type(r), v.Mentions(r), first, last, v.Aliases(r), v.SameAs(r)}
}

func (g Graph) edge(r projection.RelRef) Edge {
	rel := g.View.Relation(r)
	return Edge{
		ID: rel.ID, Source: g.View.ID(rel.From), Target: g.View.ID(rel.To), Type: rel.Type, Title: rel.Title, Date: rel.Date,
		Former: rel.Former, Planned: rel.Planned, Symmetric: rel.Type.Symmetric(),
		Support: rel.Support, Confidence: rel.Confidence, Fields: rel.Fields,
	}
}

// label is what is shown on the edge: the post where there is one, else the type.
func (e Edge) label() string {
	if e.Title != "" {
		return e.Title
	}
	return string(e.Type)
}
