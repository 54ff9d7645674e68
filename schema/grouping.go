package schema

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// A group is how many relations have something in common.
type group struct {
	key, label string // "" where it is not known
	n          int
}

var groupFields = fields{
	"key":   get(func(_ *projection.View, g group) any { return orNull(g.key) }),
	"label": get(func(_ *projection.View, g group) any { return g.label }),
	"count": get(func(_ *projection.View, g group) any { return g.n }),
}

func queryRelationCounts(c call) (any, error) {
	about, given, found, err := c.entityArg("about", "")
	if err != nil {
		return nil, err
	}
	if !given {
		about = projection.None
	}
	test, s, err := c.relationArgs()
	if err != nil {
		return nil, err
	}
	by := c.args.text("by")
	keys := map[string]func(projection.RelRef) []string{
		"TYPE":    func(rel projection.RelRef) []string { return []string{string(c.view.RelationType(rel))} },
		"MONTH":   func(rel projection.RelRef) []string { return []string{month(c.view.Relation(rel).Date)} },
		"COUNTRY": c.countryKeys(s),
	}[by]
	count := map[string]int{}
	for i, rel := range c.candidates(about, projection.None, found || !given) {
		if i%1024 == 0 && c.ctx.Err() != nil {
			return nil, c.ctx.Err()
		}
		if !s.relation(rel) || !test.holds(rel, about) {
			continue
		}
		for _, key := range keys(rel) {
			count[key]++
		}
	}
	var groups []group
	for key, n := range count {
		label := key
		if ref, ok := c.view.Lookup(graph.ID(key)); ok && by == "COUNTRY" {
			label = c.view.Name(ref)
		}
		if key == "" {
			label = "unknown"
		}
		groups = append(groups, group{key, label, n})
	}
	slices.SortFunc(groups, func(a, b group) int {
		if by == "MONTH" {
			return cmp.Or(cmp.Compare(rankOfMonth(a.key), rankOfMonth(b.key)), cmp.Compare(a.key, b.key))
		}
		return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.key, b.key))
	})
	return all(groups), nil
}

// month returns the month that a date begins in, as far as it is known:
// 2025-02, 2025, --05 where the year is open, "" for no date.
func month(d graph.Date) string {
	from, _, _ := strings.Cut(string(d), "/")
	if d.HasYear() {
		return from[:min(len(from), len("2006-01"))]
	}
	return from[:min(len(from), len("--01"))]
}

// rankOfMonth puts months with a year first and no date last.
func rankOfMonth(key string) int {
	switch {
	case key == "":
		return 2
	case strings.HasPrefix(key, "--"):
		return 1
	}
	return 0
}

// countryKeys returns the ids of the countries of both ends of a relation.
func (c call) countryKeys(s scope) func(projection.RelRef) []string {
	known := map[projection.Ref][]projection.Ref{}
	of := func(e projection.Ref) []projection.Ref {
		list, ok := known[e]
		if !ok {
			list = c.countries(e, s)
			known[e] = list
		}
		return list
	}
	return func(rel projection.RelRef) []string {
		from, to := c.view.Ends(rel)
		both := ascending(slices.Concat(of(from), of(to)))
		if len(both) == 0 {
			return []string{""}
		}
		out := make([]string, len(both))
		for i, country := range both {
			out[i] = string(c.view.ID(country))
		}
		return out
	}
}
