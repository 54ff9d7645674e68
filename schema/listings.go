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
}

// of has fn work on what is kept of the view. Of an older view nothing is kept.
func (l *listings) of(v *projection.View, fn func(*listings)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.view != v {
		l.view, l.articles = v, nil
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
