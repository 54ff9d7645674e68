package schema

import (
	gast "github.com/graphql-go/graphql/language/ast"
	"github.com/vektah/gqlparser/v2/ast"
)

// typenameKey is the response key under which the executor gives the type of
// an object where the query does not say it. No document can hold such a name.
const typenameKey = " type"

// A field is what resolvers need to know of a field of the document.
type field struct {
	args     arguments
	position *ast.Position
}

// A translator hands a validated operation on to graphql-go's executor, as a
// tree of the executor's own kind. Arguments are coerced here, and not passed
// on; @skip and @include are decided here; introspection is left out, as it is
// answered elsewhere.
type translator struct {
	coercer
	doc       *ast.QueryDocument
	out       *gast.Document
	fields    map[any]field
	fragments map[string]bool
	errs      []*Error
}

func (t *translator) operation(op *ast.OperationDefinition) {
	t.fields = map[any]field{}
	t.fragments = map[string]bool{}
	t.out = gast.NewDocument(nil)
	set := t.selections(op.SelectionSet, t.schema.Query)
	t.out.Definitions = append(t.out.Definitions, gast.NewOperationDefinition(&gast.OperationDefinition{
		Operation: gast.OperationTypeQuery, SelectionSet: set}))
}

func (t *translator) selections(set ast.SelectionSet, parent *ast.Definition) *gast.SelectionSet {
	out := gast.NewSelectionSet(nil)
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if t.included(s.Directives) && !isIntrospection(s) {
				out.Selections = append(out.Selections, t.field(s))
			}
		case *ast.InlineFragment:
			if !t.included(s.Directives) {
				continue
			}
			fragment := &gast.InlineFragment{SelectionSet: t.selections(s.SelectionSet, parent)}
			if s.TypeCondition != "" {
				fragment.TypeCondition = named(s.TypeCondition)
			}
			out.Selections = append(out.Selections, gast.NewInlineFragment(fragment))
		case *ast.FragmentSpread:
			if t.included(s.Directives) {
				t.fragment(s.Definition)
				out.Selections = append(out.Selections, gast.NewFragmentSpread(&gast.FragmentSpread{Name: name(s.Name)}))
			}
		}
	}
	return out
}

func (t *translator) field(f *ast.Field) *gast.Field {
	out := gast.NewField(&gast.Field{Name: name(f.Name), Alias: name(f.Alias)})
	args, err := t.arguments(f.Definition.Arguments, f.Arguments)
	if err != nil {
		if err.Locations == nil {
			err.Locations = at(f.Position)
		}
		err.Message = f.Name + ": " + err.Message
		t.errs = append(t.errs, err)
	}
	t.fields[out] = field{args: args, position: f.Position}
	if len(f.SelectionSet) > 0 {
		def := t.schema.Types[f.Definition.Type.Name()]
		out.SelectionSet = t.selections(f.SelectionSet, def)
		if def.IsAbstractType() {
			out.SelectionSet.Selections = append(out.SelectionSet.Selections,
				gast.NewField(&gast.Field{Name: name("__typename"), Alias: name(typenameKey)}))
		}
	}
	return out
}

// fragment translates a fragment once, however often it is spread.
func (t *translator) fragment(f *ast.FragmentDefinition) {
	if t.fragments[f.Name] {
		return
	}
	t.fragments[f.Name] = true
	t.out.Definitions = append(t.out.Definitions, gast.NewFragmentDefinition(&gast.FragmentDefinition{
		Name: name(f.Name), TypeCondition: named(f.TypeCondition), SelectionSet: t.selections(f.SelectionSet, f.Definition)}))
}

// included decides @skip and @include.
func (t *translator) included(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		args, err := t.arguments(d.Definition.Arguments, d.Arguments)
		if err != nil {
			err.Message = "@" + d.Name + ": " + err.Message
			t.errs = append(t.errs, err)
			return false
		}
		if args["if"] == (d.Name == "skip") {
			return false
		}
	}
	return true
}

func isIntrospection(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }

func name(s string) *gast.Name   { return gast.NewName(&gast.Name{Value: s}) }
func named(s string) *gast.Named { return gast.NewNamed(&gast.Named{Name: name(s)}) }
