package algo

import (
	"entente/graph"
	"entente/graph/projection"
)

// A Filter says which part of the graph is looked at. The zero value is all
// of it.
type Filter struct {
	RelationTypes []graph.RelationType // none are all
	// EntityTypes are those of the entities in between or found, or, in
	// rankings and communities, listed. The entities that a question names are
	// exempt. None are all.
	EntityTypes []graph.EntityType
	// AvoidTypes are those of entities that play no part, unless the question
	// names them. Countries make nearly every path two steps long; see [HubTypes].
	AvoidTypes []graph.EntityType
	Avoid      []projection.Ref    // entities that play no part, unless the question names them
	From, To   graph.Date          // days within which a relation falls, see [projection.View.Matching]; "" is open
	Sections   []graph.SectionKind // where a passage must stand that states the relation; none are anywhere
	Articles   []projection.ArtRef // of which a passage must state the relation; nil is any, an empty list is none
	MinSupport int                 // distinct articles that state the relation; a table counts as one
	// MinConfidence is the least confidence of the relation, 0…1, see
	// [projection.Relation.Confidence].
	MinConfidence float64
}

// relations returns the test of the filter on relations, or nil where all pass.
func (f *Filter) relations(v *projection.View) func(projection.RelRef) bool {
	return v.Matching(projection.RelationFilter{
		Types: f.RelationTypes, From: f.From, To: f.To, Sections: f.Sections, Articles: f.Articles, MinSupport: f.MinSupport, MinConfidence: f.MinConfidence,
	})
}

// narrows reports whether the filter looks at a part of the graph, apart from
// which entities it lists.
func (f *Filter) narrows() bool {
	return len(f.RelationTypes) > 0 || len(f.AvoidTypes) > 0 || len(f.Avoid) > 0 || f.From != "" || f.To != "" ||
		len(f.Sections) > 0 || f.Articles != nil || f.MinSupport > 1 || f.MinConfidence > 0
}

// HubTypes are the types whose entities are next to most others and so say
// little about how two of them are connected.
var HubTypes = []graph.EntityType{graph.Country}

// entities returns the test of the filter's types on entities that the
// question does not name, or nil where all pass.
func (f *Filter) entities(v *projection.View) func(projection.Ref) bool {
	passes := v.OfTypes(f.EntityTypes)
	if len(f.AvoidTypes) == 0 {
		return passes
	}
	avoided := v.OfTypes(f.AvoidTypes)
	return func(r projection.Ref) bool { return !avoided(r) && (passes == nil || passes(r)) }
}

// A scope is the part of a view that a question looks at, with room to mark
// entities. It is used by one goroutine, and ends with release.
type scope struct {
	view     *projection.View
	relation func(projection.RelRef) bool // nil: all
	entity   func(projection.Ref) bool    // nil: all
	filtered bool                         // not all
	marks
	*scratch
}

func newScope(v *projection.View, f Filter) *scope {
	s := &scope{view: v, relation: f.relations(v), entity: f.entities(v), scratch: scratchPool.Get().(*scratch)}
	s.filtered = s.relation != nil || s.entity != nil
	s.marks = takeMarks(v.NumEntities())
	for _, r := range f.Avoid {
		s.set(r, avoided)
	}
	return s
}

func (s *scope) release() {
	s.marks.release()
	s.scratch.release()
}

// follows reports whether the link may be walked to a new entity; entities
// that a question names are not new.
func (s *scope) follows(l projection.Link) bool { return s.lets(l.Relation, l.Other()) }

// lets is follows of a relation to an entity.
func (s *scope) lets(r projection.RelRef, to projection.Ref) bool {
	return (s.relation == nil || s.relation(r)) && (s.entity == nil || s.entity(to))
}
