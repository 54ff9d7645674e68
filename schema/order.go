package schema

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// inOrder sorts a list by the argument orderBy, if it is given; items that are
// equal in it stay as they were.
func inOrder[T handle](c call, l list[T], compare map[string]func(a, b T) int) list[T] {
	by := compare[c.args.text("orderBy")]
	if by == nil {
		return l
	}
	items := slices.Clone(l.items) // which may be shared
	slices.SortStableFunc(items, by)
	return sequence(items)
}

// entitiesInOrder sorts by an EntityOrder.
func (c call) entitiesInOrder(l list[projection.Ref]) list[projection.Ref] {
	v := c.view
	if c.args.text("orderBy") == "MENTIONS" {
		return ranked(slices.Sorted(slices.Values(l.items)))
	}
	names := map[projection.Ref]string{}
	if c.args.text("orderBy") == "NAME" {
		for _, e := range l.items {
			names[e] = graph.Fold(v.Name(e))
		}
	}
	return inOrder(c, l, map[string]func(a, b projection.Ref) int{
		"NAME": func(a, b projection.Ref) int { return cmp.Compare(names[a], names[b]) },
		"FIRST_SEEN": func(a, b projection.Ref) int {
			x, _ := v.Seen(a)
			y, _ := v.Seen(b)
			return compareDates(x, y)
		},
		"LAST_SEEN": func(a, b projection.Ref) int {
			_, x := v.Seen(a)
			_, y := v.Seen(b)
			return latestFirst(x, y)
		},
		"SUPPORT": func(a, b projection.Ref) int { return cmp.Compare(v.NumAppearances(b), v.NumAppearances(a)) },
		"RELATIONS": func(a, b projection.Ref) int {
			return cmp.Compare(len(v.Out(b))+len(v.In(b)), len(v.Out(a))+len(v.In(a)))
		},
	})
}

// articlesInOrder sorts by an ArticleOrder.
func (c call) articlesInOrder(l list[projection.ArtRef]) list[projection.ArtRef] {
	v := c.view
	if c.args.text("orderBy") == "NEWEST" { // as handles go
		return ranked(slices.Sorted(slices.Values(l.items)))
	}
	return inOrder(c, l, map[string]func(a, b projection.ArtRef) int{
		"OLDEST": func(a, b projection.ArtRef) int {
			return compareDates(v.Article(a).Published, v.Article(b).Published)
		},
	})
}

// relationsInOrder sorts by a RelationOrder.
func (c call) relationsInOrder(l list[projection.RelRef]) list[projection.RelRef] {
	v := c.view
	if c.args.text("orderBy") == "SUPPORT" {
		return ranked(slices.Sorted(slices.Values(l.items)))
	}
	return inOrder(c, l, map[string]func(a, b projection.RelRef) int{
		"DATE": func(a, b projection.RelRef) int {
			x, y := v.Relation(a).Date, v.Relation(b).Date
			if (x == "") != (y == "") {
				return cmp.Compare(y, x) // one without a date at the end
			}
			return compareDates(x, y)
		},
		"LATEST": func(a, b projection.RelRef) int { return latestFirst(v.Relation(a).Date, v.Relation(b).Date) },
		"CONFIDENCE": func(a, b projection.RelRef) int {
			return cmp.Compare(v.Relation(b).Confidence, v.Relation(a).Confidence)
		},
	})
}

// latestFirst orders dates from the last day that they may stand for; those
// without a year, and none, come last.
func latestFirst(a, b graph.Date) int {
	_, x := a.Bounds()
	_, y := b.Bounds()
	return cmp.Compare(y, x)
}
