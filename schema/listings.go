package schema

import (
	"slices"
	"sync"

	"entente/graph"
	"entente/graph/projection"
)

// listings are whole lists of the newest view: of all entities, relations and
// articles, and of those of one type. Making one takes time with the size of
// the graph, and a page needs but a few of its items. Who gets a listing shares
// it with others, and must not change it.
type listings struct {
	mu        sync.Mutex
	view      *projection.View
	entities  map[graph.EntityType][]projection.Ref // "" for all
	relations map[graph.RelationType][]projection.RelRef
	articles  []projection.ArtRef
	sorted    map[string]any // lists of these in other orders, by what and order
}

// mostSorted is how many lists in other orders are kept.
const mostSorted = 16

// of has fn work on what is kept of the view. Of an older view nothing is kept.
func (l *listings) of(v *projection.View, fn func(*listings)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.view != v {
		l.view, l.articles = v, nil
		l.sorted = map[string]any{}
		l.entities, l.relations = map[graph.EntityType][]projection.Ref{}, map[graph.RelationType][]projection.RelRef{}
	}
	fn(l)
}

// allEntities lists the entities of the types, none being all, by rank. It may
// be shared.
func (r *request) allEntities(types ...graph.EntityType) (list []projection.Ref) {
	if len(types) > 1 {
		return r.view.Entities(types...)
	}
	key := graph.EntityType("")
	if len(types) == 1 {
		key = types[0]
	}
	r.schema.listings.of(r.view, func(l *listings) {
		if l.entities[key] == nil {
			l.entities[key] = r.view.Entities(types...)
		}
		list = l.entities[key]
	})
	return list
}

// allRelations lists the relations of the types, none being all, by rank. It
// may be shared.
func (r *request) allRelations(types ...graph.RelationType) (list []projection.RelRef) {
	if len(types) > 1 {
		return r.view.Relations(types...)
	}
	key := graph.RelationType("")
	if len(types) == 1 {
		key = types[0]
	}
	r.schema.listings.of(r.view, func(l *listings) {
		if l.relations[key] == nil {
			l.relations[key] = r.view.Relations(types...)
		}
		list = l.relations[key]
	})
	return list
}

// allArticles lists the articles, newest first. It is shared.
func (r *request) allArticles() (list []projection.ArtRef) {
	r.schema.listings.of(r.view, func(l *listings) {
		if l.articles == nil {
			l.articles = r.view.Articles()
		}
		list = l.articles
	})
	return list
}

// inOrderOnce sorts a list of the whole graph by the argument orderBy, once for
// each state of it; kind says which list it is.
func inOrderOnce[T handle](c call, kind string, l list[T], sort func(list[T]) list[T]) list[T] {
	if c.args.text("orderBy") == "" {
		return l
	}
	key := kind + " " + c.args.text("orderBy")
	var known any
	c.schema.listings.of(c.view, func(kept *listings) { known = kept.sorted[key] })
	if known, ok := known.(list[T]); ok {
		return known
	}
	out := sort(l)
	c.schema.listings.of(c.view, func(kept *listings) {
		if len(kept.sorted) < mostSorted {
			kept.sorted[key] = out
		}
	})
	return out
}

// contains reports whether an ascending list has the item.
func contains[T handle](list []T, item T) bool {
	_, found := slices.BinarySearch(list, item)
	return found
}

// filtered returns the items that pass, in a list of its own; a nil test passes all.
func filtered[T handle](list []T, pass func(T) bool) []T {
	if pass == nil {
		return list
	}
	out := make([]T, 0, min(len(list), 64))
	for _, item := range list {
		if pass(item) {
			out = append(out, item)
		}
	}
	return slices.Clip(out)
}
