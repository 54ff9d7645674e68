package schema

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"unicode/utf8"
)

// encode writes a response. data is nil where there is none; then it is null
// if the operation was executed, and absent if it was refused.
func encode(data []byte, errs []*Error, warnings []string, executed bool) Response {
	b := append(make([]byte, 0, len(data)+64), '{')
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
