package schema_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/schema"
)

// Every type, field and argument of the interface that is agreed upon stands
// in ours, with the same type and default; what ours has besides asks nothing
// of requests that do not know it.
func TestConformity(t *testing.T) {
	agreed, err := os.ReadFile(filepath.Join(shared, "design/schema.graphql"))
	if err != nil {
		t.Skip("the agreed interface of ../shared: not here, skipped")
	}
	want := gqlparser.MustLoadSchema(&ast.Source{Name: "agreed", Input: string(agreed)})
	got, err := gqlparser.LoadSchema(&ast.Source{Name: "served", Input: serveReadings(t, nil, schema.Limits{}).SDL()})
	if err != nil {
		t.Fatal(err)
	}
	for name, w := range want.Types {
		g := got.Types[name]
		if g == nil || g.Kind != w.Kind {
			t.Errorf("type %s is missing, or of another kind", name)
			continue
		}
		for _, i := range w.Interfaces {
			if !contains(g.Interfaces, i) {
				t.Errorf("%s does not implement %s", name, i)
			}
		}
		for _, v := range w.EnumValues {
			if g.EnumValues.ForName(v.Name) == nil {
				t.Errorf("%s has no value %s", name, v.Name)
			}
		}
		for _, f := range w.Fields {
			sameField(t, name, g.Fields.ForName(f.Name), f)
		}
		if w.Description != "" && g.Description == "" {
			t.Errorf("%s has lost its description", name)
		}
	}
}

func sameField(t *testing.T, owner string, got, want *ast.FieldDefinition) {
	t.Helper()
	name := owner + "." + want.Name
	if got == nil || got.Type.String() != want.Type.String() {
		t.Errorf("%s is missing, or not of type %s", name, want.Type)
		return
	}
	if want.Description != "" && got.Description == "" {
		t.Errorf("%s has lost its description", name)
	}
	for _, a := range want.Arguments {
		g := got.Arguments.ForName(a.Name)
		if g == nil || g.Type.String() != a.Type.String() || value(g.DefaultValue) != value(a.DefaultValue) {
			t.Errorf("%s(%s) is missing, or not %s = %s", name, a.Name, a.Type, value(a.DefaultValue))
		}
	}
	for _, a := range got.Arguments {
		if want.Arguments.ForName(a.Name) == nil && a.Type.NonNull && a.DefaultValue == nil {
			t.Errorf("%s(%s) is new and required", name, a.Name)
		}
	}
}

func value(v *ast.Value) string {
	if v == nil {
		return "none"
	}
	return v.String()
}

func contains(list []string, s string) bool {
	for _, item := range list {
		if item == s {
			return true
		}
	}
	return false
}

// Every type, field, argument, value and condition says what it means.
func TestDescriptions(t *testing.T) {
	got := gqlparser.MustLoadSchema(&ast.Source{Input: serveReadings(t, nil, schema.Limits{}).SDL()})
	missing := func(what, description string) {
		if description == "" {
			t.Errorf("%s has no description", what)
		}
	}
	for name, def := range got.Types {
		if def.BuiltIn {
			continue
		}
		missing(name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			missing(name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				missing(name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range def.EnumValues {
			missing(name+"."+v.Name, v.Description)
		}
	}
}

// The introspection that clients ask for, in full.
const introspection = `query IntrospectionQuery {
  __schema { description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
    types { ...FullType }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }
fragment FullType on __Type { kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
  inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }`

func TestIntrospection(t *testing.T) {
	first := serveReadings(t, nil, schema.Limits{}).Execute(context.Background(), schema.Request{Query: introspection})
	if len(first.Errors) > 0 {
		t.Fatalf("%s", first.JSON)
	}
	second := serveReadings(t, nil, schema.Limits{}).Execute(context.Background(), schema.Request{Query: introspection})
	if string(first.JSON) != string(second.JSON) {
		t.Error("two runs introspect differently")
	}
	var body struct {
		Data struct {
			Schema struct {
				QueryType struct{ Name string }
				Types     []struct {
					Kind, Name string
					Fields     []struct{ Name string }
				}
			} `json:"__schema"`
		}
	}
	if err := json.Unmarshal(first.JSON, &body); err != nil {
		t.Fatal(err)
	}
	served := gqlparser.MustLoadSchema(&ast.Source{Input: serveReadings(t, nil, schema.Limits{}).SDL()})
	if got := body.Data.Schema; got.QueryType.Name != "Query" || len(got.Types) != len(served.Types) {
		t.Errorf("%d types with query type %q, want %d and Query", len(got.Types), got.QueryType.Name, len(served.Types))
	}
	for _, typ := range body.Data.Schema.Types {
		if typ.Kind == "OBJECT" && len(typ.Fields) == 0 {
			t.Errorf("%s has no fields", typ.Name)
		}
	}
}
