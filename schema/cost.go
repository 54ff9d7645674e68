package schema

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// A meter measures an operation before it is executed. Fragments are measured
// once, so that ones that double at every step cost no more time than others.
type meter struct {
	coercer   *coercer
	fragments map[measured]measure
	filter    int // deepest nesting of an input object
}

type measured struct {
	fragment *ast.FragmentDefinition
	page     int
}

// A measure is what was found of an operation or of a part of it. scans are how
// many times it looks through all entities or relations of the graph.
type measure struct{ depth, cost, scans int }

// costs of fields that walk the graph rather than read from it.
var fieldCosts = map[string]int{"path": 1000, "paths": 5000, "subgraph": 1000, "connect": 20_000, "meetings": 5000, "affinities": 5000, "ranking": 5000, "communities": 5000,
	"search": 500, "common": 500, "relationCounts": 5000, "text": 50}

// What each input object among the arguments costs, such as a condition: one on
// a list of the whole graph is put to everything that there is.
const (
	conditionCost       = 1000
	nearbyConditionCost = 20
)

// fullTextCost is that of looking for words in the texts of all articles.
const fullTextCost = 5000

// pageArguments are those by which a list of the whole graph need not be looked
// through: what it holds is kept.
var pageArguments = []string{"first", "after", "last", "before", "types"}

// scanFields are those of Query that look through the graph whatever their
// arguments are, though some of them but once for each state of it.
var scanFields = []string{"officials", "relationCounts", "ranking", "communities", "meetings"}

// scans reports whether a field looks through all entities or relations.
func scans(f *ast.Field) bool {
	switch {
	case f.ObjectDefinition.Name != "Query":
		return false
	case slices.Contains(scanFields, f.Name):
		return true
	case f.Name == "search" || f.Name == "common" || f.Name == "timeline" || !strings.HasSuffix(f.Definition.Type.Name(), "Connection"):
		return false
	}
	return slices.ContainsFunc(f.Arguments, func(a *ast.Argument) bool { return !slices.Contains(pageArguments, a.Name) })
}

// weight is what a request costs on a graph of that many entities and relations.
func (m measure) weight(things int) int {
	return m.cost + min(m.scans, costCap/max(things, 1))*things/2
}

// unpaged is how many items a list without an argument first is taken to have.
const unpaged = 10

// costCap keeps products from overflowing; no limit is as high.
const costCap = 1 << 40

func (m *meter) set(set ast.SelectionSet, page int) measure {
	var out measure
	for _, selection := range set {
		var one measure
		switch s := selection.(type) {
		case *ast.Field:
			one = m.field(s, page)
		case *ast.InlineFragment:
			one = m.set(s.SelectionSet, page)
		case *ast.FragmentSpread:
			key := measured{s.Definition, page}
			known, ok := m.fragments[key]
			if !ok {
				known = m.set(s.Definition.SelectionSet, page)
				m.fragments[key] = known
			}
			one = known
		}
		out.depth = max(out.depth, one.depth)
		out.cost = min(out.cost+one.cost, costCap)
		out.scans += one.scans
	}
	return out
}

// field measures a field; page is how many items the connection around it has,
// 0 outside of connections.
func (m *meter) field(f *ast.Field, page int) measure {
	if isIntrospection(f) {
		return measure{depth: 1, cost: 10}
	}
	cost, through := 1+fieldCosts[f.Name], 0
	if f.Name == "articles" && f.Arguments.ForName("text") != nil {
		cost += fullTextCost
	}
	if scans(f) {
		through = 1
	}
	for _, arg := range f.Arguments {
		depth, conditions := nesting(arg.Value, m.coercer.vars)
		m.filter = max(m.filter, depth)
		if f.ObjectDefinition.Name == "Query" {
			cost += conditions * conditionCost
		} else {
			cost += conditions * nearbyConditionCost
		}
	}
	if len(f.SelectionSet) == 0 {
		return measure{1, cost, through}
	}
	items, inner := 1, 0
	first := m.first(f)
	switch list := f.Definition.Type.Elem != nil; {
	case list && page > 0:
		items = page
	case list && first > 0:
		items = first
	case list:
		items = unpaged
	case strings.HasSuffix(f.Definition.Type.Name(), "Connection"):
		inner = max(first, 1)
	}
	below := m.set(f.SelectionSet, inner)
	return measure{below.depth + 1, min(cost+items*below.cost, costCap), through + below.scans}
}

// first returns how many items the arguments ask for; 0 where none does.
func (m *meter) first(f *ast.Field) int {
	most := 0
	for _, name := range []string{"first", "last", "limit", "ids"} {
		def := f.Definition.Arguments.ForName(name)
		if def == nil {
			continue
		}
		v := def.DefaultValue
		if arg := f.Arguments.ForName(name); arg != nil && !m.coercer.absent(arg.Value) {
			v = arg.Value
		}
		if v == nil {
			continue
		}
		switch n, _ := m.coercer.literal(def.Type, v); n := n.(type) {
		case int:
			most = max(most, min(max(n, 1), 10*maxPage))
		case []any:
			most = max(most, len(n), 1)
		}
	}
	return most
}

// nesting returns how deep objects nest in a value, and how many there are.
func nesting(v *ast.Value, vars map[string]any) (depth, objects int) {
	if v.Kind == ast.Variable {
		return nestingOf(vars[v.Raw])
	}
	for _, child := range v.Children {
		d, n := nesting(child.Value, vars)
		depth, objects = max(depth, d), objects+n
	}
	if v.Kind == ast.ObjectValue {
		return depth + 1, objects + 1
	}
	return depth, objects
}

func nestingOf(v any) (depth, objects int) {
	add := func(item any) {
		d, n := nestingOf(item)
		depth, objects = max(depth, d), objects+n
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			add(item)
		}
	case map[string]any:
		for _, item := range v {
			add(item)
		}
		return depth + 1, objects + 1
	}
	return depth, objects
}
