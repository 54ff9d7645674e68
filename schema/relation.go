package schema

import (
	"entente/graph/projection"
)

// ofRelation reads one of the facts of a relation.
func ofRelation(read func(projection.Relation) any) resolver {
	return get(func(v *projection.View, rel projection.RelRef) any { return read(v.Relation(rel)) })
}

var relationFields = fields{
	"id":         ofRelation(func(r projection.Relation) any { return string(r.ID) }),
	"type":       ofRelation(func(r projection.Relation) any { return string(r.Type) }),
	"from":       ofRelation(func(r projection.Relation) any { return r.From }),
	"to":         ofRelation(func(r projection.Relation) any { return r.To }),
	"title":      ofRelation(func(r projection.Relation) any { return orNull(r.Title) }),
	"date":       ofRelation(func(r projection.Relation) any { return r.Date }),
	"planned":    ofRelation(func(r projection.Relation) any { return r.Planned }),
	"former":     ofRelation(func(r projection.Relation) any { return r.Former }),
	"fields":     ofRelation(func(r projection.Relation) any { return r.Fields }),
	"support":    ofRelation(func(r projection.Relation) any { return r.Support }),
	"confidence": ofRelation(func(r projection.Relation) any { return r.Confidence }),
	"evidence":   on(func(c call, rel projection.RelRef) (any, error) { return c.evidenceOf(rel) }),
}

// An evidence is a passage that states a relation.
type evidence struct{ projection.Evidence }

// evidenceOf lists the passages of relations that the arguments sections and
// articles keep, newest article first.
func (c call) evidenceOf(relations ...projection.RelRef) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	out := []any{}
	for _, rel := range relations {
		for _, e := range s.evidence(c.view, rel) {
			out = append(out, evidence{e})
		}
	}
	return out, nil
}

var evidenceFields = fields{
	"id":      get(func(_ *projection.View, e evidence) any { return string(e.ID) }),
	"article": get(func(_ *projection.View, e evidence) any { return e.Article }),
	"quote": on(func(c call, e evidence) (any, error) {
		return c.quotes.ask(c.ctx, e.ID), nil
	}),
	"start":     get(func(_ *projection.View, e evidence) any { return e.Span.Start }),
	"end":       get(func(_ *projection.View, e evidence) any { return e.Span.End }),
	"section":   get(func(_ *projection.View, e evidence) any { return string(e.Section) }),
	"extractor": get(func(_ *projection.View, e evidence) any { return e.Extractor }),
}
