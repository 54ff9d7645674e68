package schema

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// An introspector answers __schema and __type from the definition, in its
// order, so that the answer is the same from run to run.
type introspector struct{ *run }

// The objects that introspection is about, beside *ast.Definition (a named
// type), *ast.Type (a reference to one), fields, arguments, enum values and
// directives of package ast.
type schemaObject struct{}

// errNoIntrospection is told where [Options.NoIntrospection] is set.
var errNoIntrospection = &Error{Message: "introspection is turned off here: ask whoever runs this server for the schema", Code: CodeClosed}

// root answers __schema or __type. It reports false where the whole answer has
// to be null.
func (in introspector) root(st *step) bool {
	if in.schema.opts.NoIntrospection {
		in.failed(st, errNoIntrospection)
		if st.field.Name == "__schema" {
			return false // it may not be null
		}
		in.write(st, nil)
		return true
	}
	var v any = schemaObject{}
	if st.field.Name == "__type" {
		v = nil
		if def := in.definitions().Types[in.args[st.slot].text("name")]; def != nil {
			v = def
		}
	}
	in.write(st, v)
	return true
}

// write writes one object or list of introspection.
func (in introspector) write(st *step, v any) {
	switch v := v.(type) {
	case []any:
		in.buf = append(in.buf, '[')
		for i, item := range v {
			if i > 0 {
				in.buf = append(in.buf, ',')
			}
			in.write(st, item)
		}
		in.buf = append(in.buf, ']')
		return
	case nil, string, bool:
		in.buf = appendValue(in.buf, v)
		return
	}
	in.buf = append(in.buf, '{')
	for i, child := range st.inner.steps {
		if i > 0 {
			in.buf = append(in.buf, ',')
		}
		in.buf = append(in.buf, child.key...)
		if child.field.Name == "__typename" {
			in.buf = appendString(in.buf, st.inner.object)
			continue
		}
		deprecated := child.slot >= 0 && in.args[child.slot].flag("includeDeprecated")
		in.write(child, in.field(v, child.field.Name, deprecated))
	}
	in.buf = append(in.buf, '}')
}

func (in introspector) definitions() *ast.Schema { return in.schema.def.schema }

func (in introspector) field(v any, name string, deprecated bool) any {
	switch v := v.(type) {
	case schemaObject:
		return in.schemaField(name)
	case *ast.Definition:
		return in.typeField(v, name, deprecated)
	case *ast.Type:
		return in.refField(v, name)
	case *ast.FieldDefinition:
		switch name {
		case "name":
			return v.Name
		case "description":
			return orNull(v.Description)
		case "args":
			return all(v.Arguments)
		case "type":
			return ref(in.definitions(), v.Type)
		case "defaultValue":
			return literal(v.DefaultValue)
		}
		return deprecation(v.Directives, name)
	case *ast.ArgumentDefinition:
		switch name {
		case "name":
			return v.Name
		case "description":
			return orNull(v.Description)
		case "type":
			return ref(in.definitions(), v.Type)
		case "defaultValue":
			return literal(v.DefaultValue)
		}
		return deprecation(v.Directives, name)
	case *ast.EnumValueDefinition:
		switch name {
		case "name":
			return v.Name
		case "description":
			return orNull(v.Description)
		}
		return deprecation(v.Directives, name)
	case *ast.DirectiveDefinition:
		switch name {
		case "name":
			return v.Name
		case "description":
			return orNull(v.Description)
		case "isRepeatable":
			return v.IsRepeatable
		case "locations":
			out := []any{}
			for _, l := range v.Locations {
				out = append(out, string(l))
			}
			return out
		case "args":
			return all(v.Arguments)
		}
	}
	return nil
}

func (in introspector) schemaField(name string) any {
	switch name {
	case "queryType":
		return in.definitions().Query
	case "types":
		return all(sorted(in.definitions().Types))
	case "directives":
		return all(sorted(in.definitions().Directives))
	case "subscriptionType":
		if def := in.definitions().Subscription; def != nil {
			return def
		}
	}
	return nil // no description, no mutations
}

func (in introspector) typeField(d *ast.Definition, name string, deprecated bool) any {
	switch name {
	case "kind":
		return string(d.Kind)
	case "name":
		return d.Name
	case "description":
		return orNull(d.Description)
	case "fields":
		if d.Kind != ast.Object && d.Kind != ast.Interface {
			return nil
		}
		out := []any{}
		for _, f := range d.Fields {
			if !strings.HasPrefix(f.Name, "__") && (deprecated || f.Directives.ForName("deprecated") == nil) {
				out = append(out, f)
			}
		}
		return out
	case "interfaces":
		if d.Kind != ast.Object && d.Kind != ast.Interface {
			return nil
		}
		out := []any{}
		for _, name := range d.Interfaces {
			out = append(out, in.definitions().Types[name])
		}
		return out
	case "possibleTypes":
		if !d.IsAbstractType() {
			return nil
		}
		possible := slices.Clone(in.definitions().GetPossibleTypes(d))
		slices.SortFunc(possible, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
		return all(possible)
	case "enumValues":
		if d.Kind != ast.Enum {
			return nil
		}
		return all(d.EnumValues)
	case "inputFields":
		if d.Kind != ast.InputObject {
			return nil
		}
		return all(d.Fields)
	case "isOneOf":
		if d.Kind != ast.InputObject {
			return nil
		}
		return d.Directives.ForName("oneOf") != nil
	}
	return nil
}

// refField answers of a wrapped type, a list or a non-null.
func (in introspector) refField(t *ast.Type, name string) any {
	switch {
	case t.NonNull && name == "kind":
		return "NON_NULL"
	case t.NonNull && name == "ofType":
		nullable := *t
		nullable.NonNull = false
		return ref(in.definitions(), &nullable)
	case name == "kind":
		return "LIST"
	case name == "ofType":
		return ref(in.definitions(), t.Elem)
	}
	return nil
}

// ref returns the named type that a reference is to, or the reference where it
// is a list or non-null.
func ref(s *ast.Schema, t *ast.Type) any {
	if !t.NonNull && t.Elem == nil {
		return s.Types[t.NamedType]
	}
	return t
}

func deprecation(directives ast.DirectiveList, name string) any {
	d := directives.ForName("deprecated")
	switch {
	case name == "isDeprecated":
		return d != nil
	case name == "deprecationReason" && d != nil:
		if reason := d.Arguments.ForName("reason"); reason != nil {
			return reason.Value.Raw
		}
		return "No longer supported"
	}
	return nil
}

func literal(v *ast.Value) any {
	if v == nil {
		return nil
	}
	return v.String()
}

func all[T any](list []T) []any {
	out := make([]any, len(list))
	for i, item := range list {
		out[i] = item
	}
	return out
}

// sorted returns the values of a map in the order of its keys.
func sorted[T any](m map[string]T) []T {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	out := make([]T, len(names))
	for i, name := range names {
		out[i] = m[name]
	}
	return out
}
