package schema

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// A coercer turns literals and variables into values of the declared types, as
// the specification's "Input Coercion" has it, so that resolvers need not check
// again:
//
//	Int int · Float float64 · Boolean bool · String, ID, enums string ·
//	Date graph.Date · lists []any · input objects map[string]any
//
// null is nil, and a value that is absent is absent from its map.
type coercer struct {
	schema *ast.Schema
	vars   map[string]any // coerced
}

// variables coerces the values that came with the request.
func (c *coercer) variables(defs ast.VariableDefinitionList, given map[string]any) []*Error {
	c.vars = map[string]any{}
	var errs []*Error
	for _, def := range defs {
		value, ok := given[def.Variable]
		var err error
		switch {
		case ok:
			value, err = c.value(def.Type, value)
		case def.DefaultValue != nil:
			value, err = c.literal(def.Type, def.DefaultValue)
		case def.Type.NonNull:
			err = fmt.Errorf("a value of type %s is required", def.Type)
		default:
			continue
		}
		if err != nil {
			errs = append(errs, &Error{Message: fmt.Sprintf("variable $%s: %v", def.Variable, err),
				Locations: at(def.Position), Code: CodeInput})
			continue
		}
		c.vars[def.Variable] = value
	}
	return errs
}

// arguments coerces the arguments of a field or directive.
func (c *coercer) arguments(defs ast.ArgumentDefinitionList, given ast.ArgumentList) (map[string]any, *Error) {
	if len(defs) == 0 {
		return nil, nil
	}
	out := make(map[string]any, len(defs))
	for _, def := range defs {
		arg := given.ForName(def.Name)
		if arg != nil && c.absent(arg.Value) {
			arg = nil
		}
		var value any
		var err error
		var pos *ast.Position
		switch {
		case arg != nil:
			pos = arg.Position
			value, err = c.literal(def.Type, arg.Value)
		case def.Name == "first" && c.fromEnd(given):
			continue // a page counted from the end has no size by default from the beginning
		case def.DefaultValue != nil:
			value, err = c.literal(def.Type, def.DefaultValue)
		case def.Type.NonNull:
			err = fmt.Errorf("a value of type %s is required", def.Type)
		default:
			continue
		}
		if err != nil {
			return nil, &Error{Message: fmt.Sprintf("argument %s: %v", def.Name, err), Locations: at(pos), Code: CodeInput}
		}
		out[def.Name] = value
	}
	return out, nil
}

// fromEnd reports whether the argument last has a value other than null.
func (c *coercer) fromEnd(given ast.ArgumentList) bool {
	last := given.ForName("last")
	switch {
	case last == nil || last.Value.Kind == ast.NullValue:
		return false
	case last.Value.Kind == ast.Variable:
		return c.vars[last.Value.Raw] != nil
	}
	return true
}

// absent reports whether the literal is a variable that has no value.
func (c *coercer) absent(v *ast.Value) bool {
	if v.Kind != ast.Variable {
		return false
	}
	_, ok := c.vars[v.Raw]
	return !ok
}

// literal coerces a value of the document.
func (c *coercer) literal(t *ast.Type, v *ast.Value) (any, error) {
	switch {
	case v.Kind == ast.Variable:
		// Coerced already; validation has compared the types, but for null.
		value := c.vars[v.Raw]
		if value == nil && t.NonNull {
			return nil, fmt.Errorf("null is no value of type %s", t)
		}
		if t.Elem != nil && value != nil {
			if _, list := value.([]any); !list {
				return []any{value}, nil
			}
		}
		return value, nil
	case v.Kind == ast.NullValue:
		if t.NonNull {
			return nil, fmt.Errorf("null is no value of type %s", t)
		}
		return nil, nil
	case t.Elem != nil && v.Kind == ast.ListValue:
		out := make([]any, 0, len(v.Children))
		for i, child := range v.Children {
			value, err := c.literal(t.Elem, child.Value)
			if err != nil {
				return nil, fmt.Errorf("element %d: %w", i, err)
			}
			out = append(out, value)
		}
		return out, nil
	case t.Elem != nil:
		return one(c.literal(t.Elem, v))
	}
	def := c.schema.Types[t.NamedType]
	if def.Kind == ast.InputObject {
		if v.Kind != ast.ObjectValue {
			return nil, fmt.Errorf("%s is no value of type %s", cut(v.String()), t)
		}
		return c.object(def, func(f *ast.FieldDefinition) (any, bool, error) {
			child := v.Children.ForName(f.Name)
			if child == nil || c.absent(child) {
				return nil, false, nil
			}
			value, err := c.literal(f.Type, child)
			return value, true, err
		})
	}
	return leaf(def, t, v.Kind, v.Raw, cut(v.String()))
}

// value coerces a value that came as JSON.
func (c *coercer) value(t *ast.Type, v any) (any, error) {
	if v == nil {
		if t.NonNull {
			return nil, fmt.Errorf("null is no value of type %s", t)
		}
		return nil, nil
	}
	if t.Elem != nil {
		items, list := v.([]any)
		if !list {
			return one(c.value(t.Elem, v))
		}
		out := make([]any, 0, len(items))
		for i, item := range items {
			value, err := c.value(t.Elem, item)
			if err != nil {
				return nil, fmt.Errorf("element %d: %w", i, err)
			}
			out = append(out, value)
		}
		return out, nil
	}
	def := c.schema.Types[t.NamedType]
	if def.Kind == ast.InputObject {
		given, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%s is no value of type %s", show(v), t)
		}
		for name := range given {
			if def.Fields.ForName(name) == nil {
				return nil, fmt.Errorf("%s has no field %q", def.Name, name)
			}
		}
		return c.object(def, func(f *ast.FieldDefinition) (any, bool, error) {
			field, ok := given[f.Name]
			if !ok {
				return nil, false, nil
			}
			value, err := c.value(f.Type, field)
			return value, true, err
		})
	}
	switch v := v.(type) {
	case bool:
		return leaf(def, t, ast.BooleanValue, strconv.FormatBool(v), show(v))
	case string:
		if def.Kind == ast.Enum {
			return leaf(def, t, ast.EnumValue, v, show(v))
		}
		return leaf(def, t, ast.StringValue, v, show(v))
	case float64:
		if v == math.Trunc(v) && math.Abs(v) < 1<<53 {
			return leaf(def, t, ast.IntValue, strconv.FormatInt(int64(v), 10), show(v))
		}
		return leaf(def, t, ast.FloatValue, strconv.FormatFloat(v, 'g', -1, 64), show(v))
	case int:
		return leaf(def, t, ast.IntValue, strconv.Itoa(v), show(v))
	case json.Number:
		kind := ast.IntValue
		if strings.ContainsAny(v.String(), ".eE") {
			kind = ast.FloatValue
		}
		return leaf(def, t, kind, v.String(), show(v))
	}
	return nil, fmt.Errorf("%s is no value of type %s", show(v), t)
}

// object coerces the fields of an input object; get returns the value that
// was given for a field, if any was.
func (c *coercer) object(def *ast.Definition, get func(*ast.FieldDefinition) (any, bool, error)) (any, error) {
	out := map[string]any{}
	for _, f := range def.Fields {
		value, ok, err := get(f)
		if err == nil && !ok {
			switch {
			case f.DefaultValue != nil:
				value, err = c.literal(f.Type, f.DefaultValue)
				ok = true
			case f.Type.NonNull:
				err = fmt.Errorf("a value of type %s is required", f.Type)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		if ok {
			out[f.Name] = value
		}
	}
	return out, nil
}

// one makes the list that a single value stands for.
func one(v any, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return []any{v}, nil
}
