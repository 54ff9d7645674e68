package schema

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
)

// leaf coerces a scalar or enum of which the kind and the raw text are known.
func leaf(def *ast.Definition, t *ast.Type, kind ast.ValueKind, raw, shown string) (any, error) {
	text := kind == ast.StringValue || kind == ast.BlockValue
	if def.Kind == ast.Enum {
		if kind == ast.EnumValue && def.EnumValues.ForName(raw) != nil {
			return raw, nil
		}
		return nil, fmt.Errorf("%s is no value of type %s", shown, t)
	}
	switch def.Name {
	case "Int":
		if kind == ast.IntValue {
			n, err := strconv.ParseInt(raw, 10, 32)
			if err != nil {
				return nil, fmt.Errorf("%s does not fit the 32 bits of an Int", shown)
			}
			return int(n), nil
		}
	case "Float":
		if kind == ast.IntValue || kind == ast.FloatValue {
			f, err := strconv.ParseFloat(raw, 64)
			if err != nil {
				return nil, fmt.Errorf("%s is too large for a Float", shown)
			}
			return f, nil
		}
	case "Boolean":
		if kind == ast.BooleanValue {
			return raw == "true", nil
		}
	case "String":
		if text {
			return raw, nil
		}
	case "ID":
		if text || kind == ast.IntValue {
			return raw, nil
		}
	case "Date":
		if text {
			return graph.ParseDate(raw)
		}
	}
	return nil, fmt.Errorf("%s is no value of type %s", shown, t)
}

// show writes a value of a request for an error message, cut where it is long.
func show(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprintf("%T", v)
	}
	return cut(string(b))
}

func cut(s string) string {
	if r := []rune(s); len(r) > 80 {
		return string(r[:80]) + "…"
	}
	return s
}
