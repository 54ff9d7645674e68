package schema

import (
	"slices"

	"github.com/graphql-go/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/projection"
)

// A plan is an operation compiled over the graphql-go schema: a tree of steps,
// each with its resolver, its arguments and the way to write what it gives.
// It never changes once it is made, so requests share it.
type plan struct {
	op    *ast.OperationDefinition
	root  *selection
	slots []slot  // of the fields with arguments
	cost  measure // where no variable has a part in it
}

// A selection is what is asked of objects of one type, in the order of the
// query: fragments spread, equal keys merged, @skip and @include decided.
type selection struct {
	object string // name of the type
	steps  []*step
}

// A step writes one response key of an object.
type step struct {
	key     string // as it is written: `"name":`
	name    string
	field   *ast.Field                                    // the first of those merged under the key
	resolve resolver                                      // nil for __typename and introspection
	text    func(*projection.View, projection.Ref) string // in place of resolve, see entityTexts
	out     output
	slot    int        // of the arguments; -1 for none
	inner   *selection // introspection: what is asked of the schema
}

// A slot holds the arguments of one field of the document.
type slot struct {
	field *ast.Field
	fixed arguments // where no variable stands in them
	open  bool      // coerced for each request
}

// An output is the way to write values of a type.
type output struct {
	nonNull bool
	elem    *output               // of lists
	leaf    graphql.Leaf          // of scalars and enums
	object  *selection            // of object types
	types   map[string]*selection // of interfaces, by object type
}

// mostSelections bounds the plan of one document. Fragments that meet in ever
// new combinations at every level could have it grow without end.
const mostSelections = 5000

// A planner compiles one operation.
type planner struct {
	coercer
	graphql   *graphql.Schema
	resolvers map[string]resolver // by "Type.field"
	plan      *plan
	slots     map[*ast.Field]int
	known     map[string]*selection // selections that were compiled, see selectionKey
	err       *Error                // the first
}

// compile makes the plan of an operation. vars decide @skip and @include, and
// nothing else that the plan keeps.
func (s *Schema) compile(op *ast.OperationDefinition, vars map[string]any) (*plan, *Error) {
	p := &planner{coercer: coercer{schema: s.def.schema, vars: vars}, graphql: &s.graphql, resolvers: s.resolvers,
		plan: &plan{op: op}, slots: map[*ast.Field]int{}, known: map[string]*selection{}}
	root := s.def.schema.Query
	if op.Operation == ast.Subscription {
		root = s.def.schema.Subscription
	}
	c := &collector{planner: p, object: root}
	c.add(op.SelectionSet)
	p.plan.root = p.selection(root.Name, c)
	return p.plan, p.err
}

func (p *planner) fail(err *Error) {
	if p.err == nil {
		p.err = err
	}
}

// A collector gathers the fields that hold for objects of one type.
type collector struct {
	*planner
	object *ast.Definition
	keys   []string // in the order of the query
	fields map[string][]*ast.Field
	seen   map[*ast.FragmentDefinition]bool
}

func (c *collector) add(set ast.SelectionSet) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			if !c.included(s.Directives) {
				continue
			}
			if c.fields == nil {
				c.fields = map[string][]*ast.Field{}
			}
			if c.fields[s.Alias] == nil {
				c.keys = append(c.keys, s.Alias)
			}
			c.fields[s.Alias] = append(c.fields[s.Alias], s)
		case *ast.InlineFragment:
			if c.applies(s.TypeCondition) && c.included(s.Directives) {
				c.add(s.SelectionSet)
			}
		case *ast.FragmentSpread:
			if !c.seen[s.Definition] && c.applies(s.Definition.TypeCondition) && c.included(s.Directives) {
				if c.seen == nil {
					c.seen = map[*ast.FragmentDefinition]bool{}
				}
				c.seen[s.Definition] = true
				c.add(s.Definition.SelectionSet)
			}
		}
	}
}

func (c *collector) applies(condition string) bool {
	return condition == "" || condition == c.object.Name || slices.Contains(c.object.Interfaces, condition)
}

// included decides @skip and @include.
func (p *planner) included(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		args, err := p.arguments(d.Definition.Arguments, d.Arguments)
		if err != nil {
			err.Message = "@" + d.Name + ": " + err.Message
			p.fail(err)
			return false
		}
		if args["if"] == (d.Name == "skip") {
			return false
		}
	}
	return true
}

// selection compiles what was collected for an object type.
func (p *planner) selection(object string, c *collector) *selection {
	out := &selection{object: object, steps: make([]*step, 0, len(c.keys))}
	for _, key := range c.keys {
		out.steps = append(out.steps, p.step(object, c.fields[key]))
	}
	return out
}

// under compiles what the fields, merged under one key, ask of objects of a
// type. Equal questions are compiled once.
func (p *planner) under(object string, fields []*ast.Field) *selection {
	key := selectionKey(object, fields)
	if known, ok := p.known[key]; ok {
		return known
	}
	if len(p.known) >= mostSelections {
		p.fail(&Error{Message: "the fragments of this request meet in too many combinations; ask in several requests", Code: CodeLimit})
		return &selection{object: object}
	}
	c := &collector{planner: p, object: p.schema.Types[object]}
	for _, f := range fields {
		c.add(f.SelectionSet)
	}
	out := p.selection(object, c)
	p.known[key] = out
	return out
}
