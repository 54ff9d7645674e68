package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// node finds what an id stands for; nil where there is nothing of it.
func (r *request) node(id string) any {
	v := r.view
	if article, span, err := graph.EvidenceID(id).Parse(); err == nil {
		return r.passage(article, span, graph.EvidenceID(id))
	}
	switch graph.ID(id).Kind() {
	case "relation":
		if rel, ok := v.LookupRelation(graph.ID(id)); ok {
			return rel
		}
	case "position":
		if relations, ok := v.LookupPosition(graph.ID(id)); ok {
			return r.position(graph.ID(id), relations)
		}
	case "article":
		if a, ok := v.LookupArticle(graph.ID(id)); ok {
			return a
		}
	default:
		if e, ok := v.Lookup(graph.ID(id)); ok {
			return e
		}
	}
	return nil
}

// passage finds the evidence of that id: a passage of the article that states
// one of its relations.
func (r *request) passage(article graph.ID, span graph.Span, id graph.EvidenceID) any {
	a, ok := r.view.LookupArticle(article)
	if !ok {
		return nil
	}
	for _, rel := range r.view.ArticleRelations(a) {
		list := r.view.Evidence(rel)
		if i := slices.IndexFunc(list, func(e projection.Evidence) bool { return e.ID == id }); i >= 0 {
			return evidence{list[i]}
		}
	}
	return nil
}

func queryNode(c call) (any, error) {
	if e, ok, err := c.named(c.args.text("id")); ok || err != nil {
		return e, err
	}
	return c.node(c.args.text("id")), nil
}

func queryNodes(c call) (any, error) {
	ids := c.args.texts("ids")
	if len(ids) > mostNamed {
		return nil, badInput("ids: %d are more than the %d that may be asked for at once", len(ids), mostNamed)
	}
	out := make([]any, len(ids))
	for i, id := range ids {
		e, ok, err := c.named(id)
		if err != nil {
			return nil, err
		}
		if ok {
			out[i] = e
		} else {
			out[i] = c.node(id)
		}
	}
	return out, nil
}

// named finds the entity of an id of the form name:NAME; ok is false for
// other ids.
func (r *request) named(id string) (e any, ok bool, err error) {
	if len(id) < len(namePrefix) || id[:len(namePrefix)] != namePrefix {
		return nil, false, nil
	}
	ref, found, err := r.entity(id, "")
	if err != nil || !found {
		return nil, true, err
	}
	return ref, true, nil
}
