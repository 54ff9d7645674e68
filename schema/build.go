package schema

import (
	"fmt"
	"slices"

	"github.com/graphql-go/graphql"
	gast "github.com/graphql-go/graphql/language/ast"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// A builder makes the graphql-go schema of a definition, with a resolver for
// every field.
type builder struct {
	def       *definition
	resolvers map[string]fields
	used      map[string]bool     // "Type.field" of resolvers
	found     map[string]resolver // by "Type.field" of object types
	types     map[string]graphql.Type
	missing   []string // "Type.field" without a resolver
}

// fields are the resolvers of a type, by field. Those of an interface serve
// the types that implement it.
type fields map[string]resolver

func build(def *definition, resolvers map[string]fields) (graphql.Schema, map[string]resolver, error) {
	b := &builder{def: def, resolvers: resolvers, used: map[string]bool{}, found: map[string]resolver{}, types: map[string]graphql.Type{
		"Int": graphql.Int, "Float": graphql.Float, "String": graphql.String, "Boolean": graphql.Boolean, "ID": graphql.ID,
	}}
	for _, name := range def.names {
		b.declare(def.schema.Types[name])
	}
	config := graphql.SchemaConfig{Query: b.types["Query"].(*graphql.Object)}
	config.Subscription, _ = b.types["Subscription"].(*graphql.Object)
	for _, name := range def.names {
		config.Types = append(config.Types, b.types[name])
	}
	s, err := graphql.NewSchema(config)
	if err != nil {
		return s, nil, fmt.Errorf("schema.graphql: %w", err)
	}
	for owner, list := range resolvers {
		for field := range list {
			if !b.used[owner+"."+field] {
				b.missing = append(b.missing, owner+"."+field+" (a resolver without a field)")
			}
		}
	}
	if len(b.missing) > 0 {
		slices.Sort(b.missing)
		return s, nil, fmt.Errorf("schema: fields and resolvers do not pair: %v", b.missing)
	}
	warm(&s)
	return s, b.found, nil
}

// warm has the library fill the tables that it otherwise fills on first use,
// unguarded against other requests.
func warm(s *graphql.Schema) {
	for _, t := range s.TypeMap() {
		if enum, ok := t.(*graphql.Enum); ok {
			enum.Serialize("")
		}
	}
}

func (b *builder) declare(def *ast.Definition) {
	switch def.Kind {
	case ast.Scalar:
		b.types[def.Name] = dateScalar(def)
	case ast.Enum:
		values := graphql.EnumValueConfigMap{}
		for _, v := range def.EnumValues {
			values[v.Name] = &graphql.EnumValueConfig{Value: v.Name, Description: v.Description}
		}
		b.types[def.Name] = graphql.NewEnum(graphql.EnumConfig{Name: def.Name, Description: def.Description, Values: values})
	case ast.InputObject:
		b.types[def.Name] = graphql.NewInputObject(graphql.InputObjectConfig{Name: def.Name, Description: def.Description,
			Fields: graphql.InputObjectConfigFieldMapThunk(func() graphql.InputObjectConfigFieldMap {
				out := graphql.InputObjectConfigFieldMap{}
				for _, f := range def.Fields {
					out[f.Name] = &graphql.InputObjectFieldConfig{Type: b.ref(f.Type), Description: f.Description,
						DefaultValue: defaultOf(f.DefaultValue)}
				}
				return out
			})})
	case ast.Interface:
		b.types[def.Name] = graphql.NewInterface(graphql.InterfaceConfig{Name: def.Name, Description: def.Description,
			Fields:      graphql.FieldsThunk(func() graphql.Fields { return b.fields(def) }),
			ResolveType: func(graphql.ResolveTypeParams) *graphql.Object { return nil }}) // a run asks typeName
	case ast.Object:
		b.types[def.Name] = graphql.NewObject(graphql.ObjectConfig{Name: def.Name, Description: def.Description,
			Interfaces: graphql.InterfacesThunk(func() []*graphql.Interface {
				var out []*graphql.Interface
				for _, name := range def.Interfaces {
					out = append(out, b.types[name].(*graphql.Interface))
				}
				return out
			}),
			Fields: graphql.FieldsThunk(func() graphql.Fields { return b.fields(def) })})
	}
}

func (b *builder) fields(def *ast.Definition) graphql.Fields {
	out := graphql.Fields{}
	for _, f := range def.Fields {
		if len(f.Name) > 1 && f.Name[:2] == "__" {
			continue // introspection is answered by introspector
		}
		args := graphql.FieldConfigArgument{}
		for _, a := range f.Arguments {
			args[a.Name] = &graphql.ArgumentConfig{Type: b.ref(a.Type), Description: a.Description,
				DefaultValue: defaultOf(a.DefaultValue)}
		}
		field := &graphql.Field{Name: f.Name, Type: b.ref(f.Type), Args: args, Description: f.Description}
		if def.Kind == ast.Object {
			b.resolve(def, f.Name)
		}
		out[f.Name] = field
	}
	return out
}

// resolve finds the resolver of a field: the type's own, else that of the
// interface that declares the field.
func (b *builder) resolve(def *ast.Definition, field string) {
	for _, owner := range append([]string{def.Name}, def.Interfaces...) {
		if fn, ok := b.resolvers[owner][field]; ok {
			b.used[owner+"."+field] = true
			b.found[def.Name+"."+field] = fn
			return
		}
	}
	b.missing = append(b.missing, def.Name+"."+field)
}

func (b *builder) ref(t *ast.Type) graphql.Output {
	var out graphql.Output
	if t.Elem != nil {
		out = graphql.NewList(b.ref(t.Elem))
	} else {
		out = b.types[t.NamedType]
	}
	if t.NonNull {
		return graphql.NewNonNull(out)
	}
	return out
}

// defaultOf gives a default for the library's own introspection; arguments are
// coerced by coercer, from the definition.
func defaultOf(v *ast.Value) any {
	if v == nil {
		return nil
	}
	if v.Kind == ast.IntValue {
		var n int
		if _, err := fmt.Sscan(v.Raw, &n); err == nil {
			return n
		}
	}
	value, err := v.Value(nil)
	if err != nil {
		return nil
	}
	return value
}

// dateScalar serializes graph.Date; no date is null.
func dateScalar(def *ast.Definition) *graphql.Scalar {
	parse := func(s string) any {
		if d, err := graph.ParseDate(s); err == nil {
			return d
		}
		return nil
	}
	return graphql.NewScalar(graphql.ScalarConfig{Name: def.Name, Description: def.Description,
		Serialize: func(v any) any {
			if d, ok := v.(graph.Date); ok && d != "" {
				return string(d)
			}
			return nil
		},
		ParseValue: func(v any) any {
			s, _ := v.(string)
			return parse(s)
		},
		ParseLiteral: func(v gast.Value) any {
			s, _ := v.GetValue().(string)
			return parse(s)
		}})
}
