package schema

import (
	"fmt"
	"runtime"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bound what one request may ask for. Zero fields get the defaults of
// [Limits.withDefaults]; negative ones mean no limit, but for Tokens, which
// bounds the recursion of the parser: at most 100,000.
type Limits struct {
	// Tokens of the document. Default 1,000.
	Tokens int
	// Depth of nested fields; introspection is bounded by its own rule. Default 10.
	Depth int
	// Aliases and Directives in the document. Defaults 15 and 50.
	Aliases, Directives int
	// Repeats of a field in one selection set. Default 20.
	Repeats int
	// Cost of the answer: about the number of objects and values in it were
	// every page full. Default 1,000,000.
	Cost int
	// FilterDepth is how deep conditions may nest in an argument. Default 10.
	FilterDepth int
	// Errors in an answer; the rest is left out. Default 50.
	Errors int
	// Bytes of the data of an answer. Default 32 MiB.
	Bytes int
	// Time from the start of the request to its end. Default 30 s.
	Time time.Duration
	// Heavy is the cost from which a request counts as heavy: of those,
	// HeavyAtOnce run at once and others wait for HeavyWait and are then
	// refused. Defaults 20,000, two for each processor, 250 ms.
	Heavy, HeavyAtOnce int
	HeavyWait          time.Duration
	// Documents is how many parsed and validated documents are kept. Default 500.
	Documents int
}

const mostTokens = 100_000

func (l Limits) withDefaults() Limits {
	for _, limit := range []struct {
		n   *int
		def int
	}{{&l.Tokens, 1000}, {&l.Depth, 10}, {&l.Aliases, 15}, {&l.Directives, 50}, {&l.Repeats, 20}, {&l.Cost, 1_000_000},
		{&l.FilterDepth, 10}, {&l.Errors, 50}, {&l.Bytes, 32 << 20}, {&l.Heavy, 20_000}, {&l.HeavyAtOnce, 2 * runtime.GOMAXPROCS(0)},
		{&l.Documents, 500}} {
		if *limit.n == 0 {
			*limit.n = limit.def
		}
	}
	if l.Tokens < 0 || l.Tokens > mostTokens {
		l.Tokens = mostTokens
	}
	l.HeavyAtOnce = max(l.HeavyAtOnce, 1)
	if l.Time == 0 {
		l.Time = 30 * time.Second
	}
	if l.HeavyWait == 0 {
		l.HeavyWait = 250 * time.Millisecond
	}
	return l
}

// maxPage is the most items of a page, and so of any argument first.
const maxPage = 1000

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

type measure struct{ depth, cost int }

// costs of fields that walk the graph rather than read from it.
var fieldCosts = map[string]int{"path": 1000, "paths": 5000, "subgraph": 1000, "ranking": 5000, "communities": 5000,
	"search": 500, "common": 500, "relationCounts": 5000, "text": 50}

// What each input object among the arguments costs, such as a condition: one on
// a list of the whole graph is put to everything that there is.
const (
	conditionCost       = 1000
	nearbyConditionCost = 20
)

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
	}
	return out
}

// field measures a field; page is how many items the connection around it has,
// 0 outside of connections.
func (m *meter) field(f *ast.Field, page int) measure {
	if isIntrospection(f) {
		return measure{1, 10}
	}
	cost := 1 + fieldCosts[f.Name]
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
		return measure{1, cost}
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
	return measure{below.depth + 1, min(cost+items*below.cost, costCap)}
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

// check measures an operation, and refuses it where it is over a limit.
func (l Limits) check(c *coercer, op *ast.OperationDefinition) (measure, *Error) {
	m := &meter{coercer: c, fragments: map[measured]measure{}}
	got := m.set(op.SelectionSet, 0)
	for _, over := range []struct {
		what     string
		n, limit int
		remedy   string
	}{{"depth", got.depth, l.Depth, "nest fewer fields"},
		{"nesting of conditions", m.filter, l.FilterDepth, "use fewer levels of and, or, not"},
		{"cost", got.cost, l.Cost, "ask for fewer fields or smaller pages (first)"}} {
		if over.limit >= 0 && over.n > over.limit {
			return got, &Error{Message: fmt.Sprintf("the %s of this request is %d, more than the %d that are allowed; %s",
				over.what, over.n, over.limit, over.remedy), Locations: at(op.Position), Code: CodeLimit}
		}
	}
	return got, nil
}
