package schema

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
)

//go:embed schema.graphql
var source string

// definition is the interface in the two forms that are needed of it.
type definition struct {
	schema *ast.Schema
	names  []string // of the types, in the order of the source
	sdl    string   // completed, with descriptions
}

// define reads the interface and completes it: an object type gets the fields
// of the interfaces that it implements in front of its own.
func define() (*definition, error) {
	doc, err := parser.ParseSchema(&ast.Source{Name: "schema.graphql", Input: source})
	if err != nil {
		return nil, fmt.Errorf("schema.graphql: %w", err)
	}
	complete(doc)
	var sdl strings.Builder
	formatter.NewFormatter(&sdl, formatter.WithIndent("  ")).FormatSchemaDocument(doc)
	d := &definition{sdl: sdl.String()}
	for _, def := range doc.Definitions {
		d.names = append(d.names, def.Name)
	}
	all := validator.PreludeDocument()
	all.Merge(doc)
	if d.schema, err = validator.ValidateSchemaDocument(all); err != nil {
		return nil, fmt.Errorf("schema.graphql: %w", err)
	}
	// Of a later specification, and not served.
	delete(d.schema.Directives, "defer")
	if known := d.schema.Directives["deprecated"]; known != nil {
		deprecated := *known
		deprecated.Locations = slices.DeleteFunc(slices.Clone(known.Locations), func(l ast.DirectiveLocation) bool {
			return l == "DIRECTIVE_DEFINITION"
		})
		d.schema.Directives["deprecated"] = &deprecated
	}
	return d, nil
}

// complete adds what schema.graphql leaves to be understood: descriptions of
// arguments, and the fields of interfaces.
func complete(doc *ast.SchemaDocument) {
	for _, def := range doc.Definitions {
		describe(def)
		if def.Kind != ast.Object {
			continue
		}
		var fields ast.FieldList
		add := func(list ast.FieldList) {
			for _, f := range list {
				if fields.ForName(f.Name) == nil {
					fields = append(fields, f)
				}
			}
		}
		for _, name := range def.Interfaces {
			add(doc.Definitions.ForName(name).Fields)
		}
		// A field that the type declares itself stands in place of the interface's.
		for i, f := range fields {
			if own := def.Fields.ForName(f.Name); own != nil {
				fields[i] = own
			}
		}
		add(def.Fields)
		inherit(doc, def)
		def.Fields = fields
	}
}

// inherit describes fields as the interface does that declares them.
func inherit(doc *ast.SchemaDocument, def *ast.Definition) {
	for _, f := range def.Fields {
		for i := len(def.Interfaces) - 1; i >= 0 && f.Description == ""; i-- {
			if of := doc.Definitions.ForName(def.Interfaces[i]).Fields.ForName(f.Name); of != nil {
				f.Description = of.Description
			}
		}
	}
}
