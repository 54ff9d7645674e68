package export

import (
	"strconv"
	"strings"
)

// A column is one property of nodes or edges in the forms that declare them.
type column[T any] struct {
	name  string
	kind  string // as GraphML and GEXF call it: string, int, double, boolean
	value func(T) string
}

// listSeparator joins lists in forms whose values are single strings.
const listSeparator = "; "

var nodeColumns = []column[Node]{
	{"label", "string", func(n Node) string { return n.Label }},
	{"type", "string", func(n Node) string { return string(n.Type) }},
	{"mentions", "int", func(n Node) string { return strconv.Itoa(n.Mentions) }},
	{"firstSeen", "string", func(n Node) string { return string(n.FirstSeen) }},
	{"lastSeen", "string", func(n Node) string { return string(n.LastSeen) }},
	{"aliases", "string", func(n Node) string { return strings.Join(n.Aliases, listSeparator) }},
	{"sameAs", "string", func(n Node) string { return strings.Join(n.SameAs, listSeparator) }},
}

var edgeColumns = []column[Edge]{
	{"type", "string", func(e Edge) string { return string(e.Type) }},
	{"title", "string", func(e Edge) string { return e.Title }},
	{"date", "string", func(e Edge) string { return string(e.Date) }},
	{"former", "boolean", func(e Edge) string { return strconv.FormatBool(e.Former) }},
	{"planned", "boolean", func(e Edge) string { return strconv.FormatBool(e.Planned) }},
	{"symmetric", "boolean", func(e Edge) string { return strconv.FormatBool(e.Symmetric) }},
	{"support", "int", func(e Edge) string { return strconv.Itoa(e.Support) }},
	{"confidence", "double", func(e Edge) string { return strconv.FormatFloat(e.Confidence, 'f', -1, 64) }},
	{"fields", "string", func(e Edge) string { return strings.Join(e.Fields, listSeparator) }},
}
