package schema

import (
	"fmt"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bound what one request may ask for. Zero fields get the defaults of
// [Limits.withDefaults]; negative ones mean no limit.
type Limits struct {
	// Tokens of the document. Default 2,000.
	Tokens int
	// Depth of nested fields; introspection is bounded by its own rule. Default 20.
	Depth int
	// Cost of the answer: about the number of objects and values in it were
	// every page full. Default 1,000,000.
	Cost int
	// FilterDepth is how deep conditions may nest in an argument. Default 10.
	FilterDepth int
	// Errors in an answer; the rest is counted. Default 50.
	Errors int
	// Time from the start of the request to its end. Default 30 s.
	Time time.Duration
}

func (l Limits) withDefaults() Limits {
	set := func(n *int, def int) {
		if *n == 0 {
			*n = def
		}
	}
	set(&l.Tokens, 2000)
	set(&l.Depth, 20)
	set(&l.Cost, 1_000_000)
	set(&l.FilterDepth, 10)
	set(&l.Errors, 50)
	if l.Time == 0 {
		l.Time = 30 * time.Second
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
	"search": 500, "common": 500, "text": 50}

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
	for _, arg := range f.Arguments {
		m.filter = max(m.filter, nesting(arg.Value, m.coercer.vars))
	}
	cost := 1 + fieldCosts[f.Name]
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
	for _, name := range []string{"first", "limit", "ids"} {
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
			return min(max(n, 1), 10*maxPage)
		case []any:
			return max(len(n), 1)
		}
	}
	return 0
}

// nesting returns how deep objects nest in a value.
func nesting(v *ast.Value, vars map[string]any) int {
	if v.Kind == ast.Variable {
		return depthOf(vars[v.Raw])
	}
	deepest := 0
	for _, child := range v.Children {
		deepest = max(deepest, nesting(child.Value, vars))
	}
	if v.Kind == ast.ObjectValue {
		deepest++
	}
	return deepest
}

func depthOf(v any) int {
	deepest := 0
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			deepest = max(deepest, depthOf(item))
		}
	case map[string]any:
		for _, item := range v {
			deepest = max(deepest, depthOf(item))
		}
		deepest++
	}
	return deepest
}

func (l Limits) check(c *coercer, op *ast.OperationDefinition) *Error {
	m := &meter{coercer: c, fragments: map[measured]measure{}}
	got := m.set(op.SelectionSet, 0)
	over := func(what string, n, limit int, remedy string) *Error {
		if limit < 0 || n <= limit {
			return nil
		}
		return &Error{Message: fmt.Sprintf("the %s of this request is %d, more than the %d that are allowed; %s", what, n, limit, remedy),
			Locations: at(op.Position), Code: CodeLimit}
	}
	if err := over("depth", got.depth, l.Depth, "nest fewer fields"); err != nil {
		return err
	}
	if err := over("nesting of conditions", m.filter, l.FilterDepth, "use fewer levels of and, or, not"); err != nil {
		return err
	}
	return over("cost", got.cost, l.Cost, "ask for fewer fields or smaller pages (first)")
}
