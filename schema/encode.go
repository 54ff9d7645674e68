package schema

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
)

// encode writes a response. data is nil where there is none; then it is null
// if the operation was executed, and absent if it was refused.
func encode(data []byte, errs []*Error, warnings []string, executed bool) Response {
	b := []byte{'{'}
	if len(errs) > 0 {
		b = append(b, `"errors":[`...)
		for i, e := range errs {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendError(b, e)
		}
		b = append(b, ']')
	}
	if executed {
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(b, `"data":`...)
		if data == nil {
			data = []byte("null")
		}
		b = append(b, data...)
	}
	if len(warnings) > 0 {
		b = append(b, `,"extensions":{"warnings":[`...)
		for i, w := range warnings {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendString(b, w)
		}
		b = append(b, `]}`...)
	}
	return Response{JSON: append(b, '}'), Errors: errs, Executed: executed}
}

func appendError(b []byte, e *Error) []byte {
	b = append(b, `{"message":`...)
	b = appendString(b, e.Message)
	for i, l := range e.Locations {
		if i == 0 {
			b = append(b, `,"locations":[`...)
		} else {
			b = append(b, ',')
		}
		b = fmt.Appendf(b, `{"line":%d,"column":%d}`, l.Line, l.Column)
		if i == len(e.Locations)-1 {
			b = append(b, ']')
		}
	}
	if e.Path != nil {
		b = append(b, `,"path":`...)
		b = appendValue(b, e.Path)
	}
	b = append(b, `,"extensions":{"code":`...)
	b = appendString(b, string(e.Code))
	return append(b, `}}`...)
}

// An encoder writes what the executor made, a tree of maps, with the keys in
// the order of the query.
type encoder struct {
	*coercer
	introspect bool
	buf        []byte
}

// A node is a response key of the query with what may stand under it.
type node struct {
	key     string
	fields  []*ast.Field     // all that are merged under the key
	objects map[string]*node // by the type of the object: nodes of its fields, as children
	list    []*node          // children, in the order of the query
}

func (e *encoder) operation(op *ast.OperationDefinition, data map[string]any) []byte {
	root := &node{}
	e.collect(root, op.SelectionSet, e.schema.Query, map[*ast.FragmentDefinition]bool{})
	e.object(root, data)
	return e.buf
}

// collect adds the fields of a selection set that hold for objects of the type.
func (e *encoder) collect(into *node, set ast.SelectionSet, object *ast.Definition, seen map[*ast.FragmentDefinition]bool) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if !e.kept(s.Directives) {
				continue
			}
			into.add(s)
		case *ast.InlineFragment:
			if e.kept(s.Directives) && e.applies(s.TypeCondition, object) {
				e.collect(into, s.SelectionSet, object, seen)
			}
		case *ast.FragmentSpread:
			if e.kept(s.Directives) && !seen[s.Definition] && e.applies(s.Definition.TypeCondition, object) {
				seen[s.Definition] = true
				e.collect(into, s.Definition.SelectionSet, object, seen)
			}
		}
	}
}

func (n *node) add(f *ast.Field) {
	for _, child := range n.list {
		if child.key == f.Alias {
			child.fields = append(child.fields, f)
			return
		}
	}
	n.list = append(n.list, &node{key: f.Alias, fields: []*ast.Field{f}})
}

// kept decides @skip and @include, as the translator did.
func (e *encoder) kept(directives ast.DirectiveList) bool {
	t := translator{coercer: *e.coercer}
	return len(directives) == 0 || t.included(directives)
}

func (e *encoder) applies(condition string, object *ast.Definition) bool {
	if condition == "" || condition == object.Name {
		return true
	}
	for _, name := range object.Interfaces {
		if name == condition {
			return true
		}
	}
	return false
}

// under returns the fields to be written of an object of the type.
func (e *encoder) under(n *node, typeName string) *node {
	if child, ok := n.objects[typeName]; ok {
		return child
	}
	child := &node{}
	seen := map[*ast.FragmentDefinition]bool{}
	for _, f := range n.fields {
		e.collect(child, f.SelectionSet, e.schema.Types[typeName], seen)
	}
	if n.objects == nil {
		n.objects = map[string]*node{}
	}
	n.objects[typeName] = child
	return child
}

func (e *encoder) object(n *node, data map[string]any) {
	e.buf = append(e.buf, '{')
	for i, child := range n.list {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = appendString(e.buf, child.key)
		e.buf = append(e.buf, ':')
		if f := child.fields[0]; isIntrospection(f) {
			in := introspector{encoder: e}
			in.root(child)
			continue
		}
		e.value(child, data[child.key])
	}
	e.buf = append(e.buf, '}')
}

func (e *encoder) value(n *node, v any) {
	switch v := v.(type) {
	case []any:
		e.buf = append(e.buf, '[')
		for i, item := range v {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			e.value(n, item)
		}
		e.buf = append(e.buf, ']')
	case map[string]any:
		typeName, ok := v[typenameKey].(string)
		if !ok {
			typeName = n.fields[0].Definition.Type.Name()
		}
		e.object(e.under(n, typeName), v)
	default:
		e.buf = appendValue(e.buf, v)
	}
}

// appendValue writes a value as JSON.
func appendValue(b []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...)
	case string:
		return appendString(b, v)
	case bool:
		return strconv.AppendBool(b, v)
	case int:
		return strconv.AppendInt(b, int64(v), 10)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return append(b, "null"...)
		}
	case []any:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendValue(b, item)
		}
		return append(b, ']')
	}
	text, err := json.Marshal(v)
	if err != nil { // no scalar of ours is of such a type
		return append(b, "null"...)
	}
	return append(b, text...)
}

const hexDigits = "0123456789abcdef"

// appendString writes a JSON string, leaving all characters as they are that
// may stay (encoding/json escapes <, > and & as well).
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= 0x20 && c != '"' && c != '\\' && c != 0x7f {
				i++
				continue
			}
			b = append(b, s[start:i]...)
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\n':
				b = append(b, '\\', 'n')
			case '\r':
				b = append(b, '\\', 'r')
			case '\t':
				b = append(b, '\\', 't')
			default:
				b = append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			}
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			b = append(b, s[start:i]...)
			b = append(b, "\ufffd"...)
			start = i + size
		}
		i += size
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}
