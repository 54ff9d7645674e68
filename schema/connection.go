package schema

import (
	"cmp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// A handle is an entity, relation or article of the view.
type handle interface {
	~int32
	projection.Ref | projection.RelRef | projection.ArtRef
}

// A list is what a connection pages through.
type list[T handle] struct {
	items []T
	order byte // orderRank if the items ascend, as handles do by rank
}

// ranked makes the list of items whose handles ascend.
func ranked[T handle](items []T) list[T] { return list[T]{items, orderRank} }

// sequence makes the list of items in an order of their own.
func sequence[T handle](items []T) list[T] { return list[T]{items, orderSequence} }

// A connection is one page of a list.
type connection struct {
	total       int
	edges       []edge
	next, prior bool // more behind, more before
}

type edge struct {
	cursor cursor
	node   any
}

// defaultPage is how many items a page has where first is null; where it is
// absent the interface gives the number.
const defaultPage = 50

// page cuts the page that first and after ask for.
func page[T handle](c call, l list[T]) (any, error) {
	first, err := c.args.within("first", defaultPage, 0, maxPage)
	if err != nil {
		return nil, err
	}
	start := 0
	if c.args.has("after") {
		at, err := parseCursor(c.args.text("after"), l.order)
		if err != nil {
			return nil, err
		}
		start = l.behind(c.view, at)
	}
	end := min(start+first, len(l.items))
	out := &connection{total: len(l.items), prior: start > 0, next: end < len(l.items)}
	for i := start; i < end; i++ {
		out.edges = append(out.edges, edge{l.cursor(c.view, i), l.items[i]})
	}
	return out, nil
}

// cursor marks item i.
func (l list[T]) cursor(v *projection.View, i int) cursor {
	if l.order == orderSequence {
		return cursor{order: orderSequence, key: uint32(i), id: idOf(v, l.items[i])}
	}
	return rankOf(v, l.items[i])
}

// rankOf gives what handles are numbered by.
func rankOf[T handle](v *projection.View, item T) cursor {
	c := cursor{order: orderRank, id: idOf(v, item)}
	switch h := any(item).(type) {
	case projection.Ref:
		c.key, c.tie = uint32(v.Mentions(h)), v.Name(h)
	case projection.RelRef:
		_, last := v.Relation(h).Date.Bounds()
		c.key, c.tie = uint32(v.Support(h)), last
	case projection.ArtRef:
		_, last := v.Article(h).Published.Bounds()
		day, _ := strconv.ParseUint(strings.ReplaceAll(last, "-", ""), 10, 32)
		c.key = uint32(day)
	}
	if len(c.tie) > maxTie {
		c.tie = c.tie[:maxTie]
	}
	return c
}

// behind returns the index of the first item behind the cursor.
func (l list[T]) behind(v *projection.View, c cursor) int {
	if l.order == orderSequence {
		if at := slices.IndexFunc(l.items, func(item T) bool { return idOf(v, item) == c.id }); at >= 0 {
			return at + 1
		}
		return min(int(c.key), len(l.items))
	}
	if h, ok := find[T](v, c.id); ok && rankOf(v, h).key == c.key {
		return sort.Search(len(l.items), func(i int) bool { return l.items[i] > h })
	}
	at := slices.IndexFunc(l.items, func(item T) bool { return c.before(rankOf(v, item), any(item)) })
	if at < 0 {
		return len(l.items)
	}
	return at
}

// before reports whether the place of c lies before that of an item.
func (c cursor) before(item cursor, of any) bool {
	ties := cmp.Compare(c.tie, item.tie)
	if _, relation := of.(projection.RelRef); relation {
		ties = -ties // later first
	}
	return cmp.Or(cmp.Compare(item.key, c.key), ties, cmp.Compare(c.id, item.id)) < 0
}

func idOf[T handle](v *projection.View, item T) graph.ID {
	switch h := any(item).(type) {
	case projection.Ref:
		return v.ID(h)
	case projection.RelRef:
		return v.Relation(h).ID
	case projection.ArtRef:
		return v.Article(h).ID
	}
	return ""
}

func find[T handle](v *projection.View, id graph.ID) (T, bool) {
	var item T
	var ok bool
	switch h := any(&item).(type) {
	case *projection.Ref:
		*h, ok = v.Lookup(id)
	case *projection.RelRef:
		*h, ok = v.LookupRelation(id)
	case *projection.ArtRef:
		*h, ok = v.LookupArticle(id)
	}
	return item, ok
}

var connectionFields = fields{
	"edges": get(func(_ *projection.View, c *connection) any { return c.edges }),
	"nodes": get(func(_ *projection.View, c *connection) any {
		nodes := make([]any, len(c.edges))
		for i, e := range c.edges {
			nodes[i] = e.node
		}
		return nodes
	}),
	"pageInfo":   get(func(_ *projection.View, c *connection) any { return c }),
	"totalCount": get(func(_ *projection.View, c *connection) any { return c.total }),
}

var edgeFields = fields{
	"cursor": get(func(_ *projection.View, e edge) any { return e.cursor.String() }),
	"node":   get(func(_ *projection.View, e edge) any { return e.node }),
}

var pageInfoFields = fields{
	"hasNextPage":     get(func(_ *projection.View, c *connection) any { return c.next }),
	"hasPreviousPage": get(func(_ *projection.View, c *connection) any { return c.prior }),
	"startCursor":     get(func(_ *projection.View, c *connection) any { return c.end(0) }),
	"endCursor":       get(func(_ *projection.View, c *connection) any { return c.end(len(c.edges) - 1) }),
}

func (c *connection) end(i int) any {
	if len(c.edges) == 0 {
		return nil
	}
	return c.edges[i].cursor.String()
}
