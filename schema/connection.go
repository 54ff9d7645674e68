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

// An edge is an item with its place in the list, from which its cursor is made
// where one is asked for.
type edge struct {
	node  any
	index int
	order byte
	match *match // where the list was asked for by text
}

// defaultPage is how many items a page has where first is null; where it is
// absent the interface gives the number.
const defaultPage = 50

// page cuts the page that first and after, last and before ask for: what lies
// between the cursors, of that the first, of those the last.
func page[T handle](c call, l list[T]) (*connection, error) {
	start, end := 0, len(l.items)
	for _, bound := range []struct {
		name string
		at   *int
		skip bool // the item of the cursor itself lies before the bound
	}{{"after", &start, true}, {"before", &end, false}} {
		if !c.args.has(bound.name) {
			continue
		}
		at, err := parseCursor(bound.name, c.args.text(bound.name), l.order)
		if err != nil {
			return nil, err
		}
		*bound.at = l.place(c.view, at, bound.skip)
	}
	end = max(start, end)
	size := defaultPage
	if c.args.has("last") {
		size = maxPage
	}
	first, err := c.args.within("first", size, 0, maxPage)
	if err != nil {
		return nil, err
	}
	last, err := c.args.within("last", maxPage, 0, maxPage)
	if err != nil {
		return nil, err
	}
	if c.args.has("first") || !c.args.has("last") {
		end = min(end, start+first)
	}
	if c.args.has("last") {
		start = max(start, end-last)
	}
	out := &connection{total: len(l.items), prior: start > 0, next: end < len(l.items)}
	out.edges = make([]edge, 0, end-start)
	for i := start; i < end; i++ {
		out.edges = append(out.edges, edge{node: l.items[i], index: i, order: l.order})
	}
	return out, nil
}

// cursor marks the item of the edge.
func (e edge) cursor(v *projection.View) string {
	switch node := e.node.(type) {
	case projection.Ref:
		return cursorOf(v, node, e).String()
	case projection.RelRef:
		return cursorOf(v, node, e).String()
	case projection.ArtRef:
		return cursorOf(v, node, e).String()
	}
	return "" // no list is of anything else, see handle
}

func cursorOf[T handle](v *projection.View, item T, e edge) cursor {
	if e.order == orderSequence {
		return cursor{order: orderSequence, key: uint32(e.index), id: idOf(v, item)}
	}
	return rankOf(v, item)
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

// place returns the index of the cursor's item, or of the first item behind
// where it would be; with skip, that of the first item behind it.
func (l list[T]) place(v *projection.View, c cursor, skip bool) int {
	if l.order == orderSequence {
		at := -1
		if h, ok := find[T](v, c.id); ok {
			at = slices.Index(l.items, h)
		}
		switch {
		case at >= 0 && skip:
			return at + 1
		case at >= 0:
			return at
		}
		return min(int(c.key), len(l.items))
	}
	if h, ok := find[T](v, c.id); ok && rankOf(v, h).key == c.key {
		return sort.Search(len(l.items), func(i int) bool { return l.items[i] > h || !skip && l.items[i] == h })
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
	"cursor": get(func(v *projection.View, e edge) any { return e.cursor(v) }),
	"node":   get(func(_ *projection.View, e edge) any { return e.node }),
}

var pageInfoFields = fields{
	"hasNextPage":     get(func(_ *projection.View, c *connection) any { return c.next }),
	"hasPreviousPage": get(func(_ *projection.View, c *connection) any { return c.prior }),
	"startCursor":     get(func(v *projection.View, c *connection) any { return c.end(v, 0) }),
	"endCursor":       get(func(v *projection.View, c *connection) any { return c.end(v, len(c.edges)-1) }),
}

func (c *connection) end(v *projection.View, i int) any {
	if len(c.edges) == 0 {
		return nil
	}
	return c.edges[i].cursor(v)
}
