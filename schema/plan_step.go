package schema

import (
	"encoding/binary"
	"slices"
	"strings"

	"github.com/graphql-go/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// step compiles the fields that are merged under one key.
func (p *planner) step(object string, fields []*ast.Field) *step {
	f := fields[0]
	st := &step{key: string(appendString(nil, f.Alias)) + ":", name: f.Alias, field: f, slot: p.slot(f)}
	if f.Name == "__typename" {
		return st
	}
	if isIntrospection(f) || strings.HasPrefix(object, "__") {
		if len(f.SelectionSet) > 0 {
			st.inner = p.under(f.Definition.Type.Name(), fields)
		}
		return st
	}
	st.resolve = p.resolvers[object+"."+f.Name]
	if slices.Contains(p.schema.Types[object].Interfaces, "Entity") {
		st.text = entityTexts[f.Name]
	}
	st.out = p.output(p.graphql.Type(object).(*graphql.Object).Fields()[f.Name].Type, fields)
	return st
}

// slot gives the field's arguments a place, and coerces them where they are
// the same for every request.
func (p *planner) slot(f *ast.Field) int {
	if len(f.Definition.Arguments) == 0 {
		return -1
	}
	if i, ok := p.slots[f]; ok {
		return i
	}
	s := slot{field: f, open: usesVariables(f.Arguments)}
	if !s.open {
		args, err := p.fieldArguments(f)
		if err != nil {
			p.fail(err)
		}
		s.fixed = args
	}
	p.slots[f] = len(p.plan.slots)
	p.plan.slots = append(p.plan.slots, s)
	return p.slots[f]
}

// fieldArguments coerces the arguments of a field; an error says which field.
func (c *coercer) fieldArguments(f *ast.Field) (arguments, *Error) {
	args, err := c.arguments(f.Definition.Arguments, f.Arguments)
	if err != nil {
		if err.Locations == nil {
			err.Locations = at(f.Position)
		}
		err.Message = f.Name + ": " + err.Message
	}
	return args, err
}

func usesVariables(args ast.ArgumentList) bool {
	for _, a := range args {
		if holdsVariable(a.Value) {
			return true
		}
	}
	return false
}

func holdsVariable(v *ast.Value) bool {
	if v.Kind == ast.Variable {
		return true
	}
	for _, child := range v.Children {
		if holdsVariable(child.Value) {
			return true
		}
	}
	return false
}

// output compiles the way to write values of a type of the schema.
func (p *planner) output(t graphql.Output, fields []*ast.Field) output {
	switch t := t.(type) {
	case *graphql.NonNull:
		out := p.output(t.OfType.(graphql.Output), fields)
		out.nonNull = true
		return out
	case *graphql.List:
		elem := p.output(t.OfType.(graphql.Output), fields)
		return output{elem: &elem}
	case *graphql.Object:
		return output{object: p.under(t.Name(), fields)}
	case *graphql.Interface:
		out := output{types: map[string]*selection{}}
		for _, object := range p.graphql.PossibleTypes(t) {
			out.types[object.Name()] = p.under(object.Name(), fields)
		}
		return out
	}
	return output{leaf: t.(graphql.Leaf)}
}

// selectionKey tells apart what is asked of which type.
func selectionKey(object string, fields []*ast.Field) string {
	b := make([]byte, 0, len(object)+16*len(fields))
	b = append(b, object...)
	for _, f := range fields {
		// The position tells fields of one document apart.
		b = binary.AppendUvarint(append(b, 0), uint64(f.Position.Start))
	}
	return string(b)
}

func isIntrospection(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }
