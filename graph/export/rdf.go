package export

import (
	"context"
	_ "embed"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// rdfJSON maps our vocabulary to those of others: schema.org, SKOS, and the
// W3C's ORG and PROV-O. A relation is written both as a triple and as a node
// of its own (rdf:Statement), which carries what is known of it: how well it is
// supported, and the passages that it was derived from.
//
//go:embed rdf.json
var rdfJSON []byte

var vocabulary = func() (v struct {
	Prefixes        map[string]string
	Classes         map[graph.EntityType][]string
	Node            map[string][]string
	Relations       map[graph.RelationType][]string
	RelationClasses map[graph.RelationType][]string
	Statement       map[string][]string
}) {
	if err := json.Unmarshal(rdfJSON, &v); err != nil {
		panic("export: rdf.json: " + err.Error())
	}
	return v
}()

// A resource is a node with what is said of it.
type resource struct {
	id         string // absolute IRI
	classes    []string
	properties []property
}

// A property is a predicate, as a prefixed name, with one object.
type property struct {
	predicate string
	object    term
}

// A term is an IRI where datatype is "@id", a prefixed name where it is
// "@vocab", and otherwise a literal of that datatype; "" is a plain string.
type term struct{ value, datatype string }

const (
	typeIRI  = "@id"
	typeName = "@vocab"
)

// describe adds the object under all predicates that the mapping has for it.
func (r *resource) describe(mapping map[string][]string, name string, objects ...term) {
	for _, o := range objects {
		if o.value == "" {
			continue
		}
		for _, p := range mapping[name] {
			r.properties = append(r.properties, property{p, o})
		}
	}
}

func iri(id graph.ID) term   { return term{graph.Base + string(id), typeIRI} }
func integer(n int) term     { return term{strconv.Itoa(n), "xsd:integer"} }
func decimal(f float64) term { return term{strconv.FormatFloat(f, 'f', -1, 64), "xsd:decimal"} }
func boolean(b bool) term    { return term{strconv.FormatBool(b), "xsd:boolean"} }
func plain(s []string) []term {
	out := make([]term, len(s))
	for i := range s {
		out[i] = term{value: s[i]}
	}
	return out
}

// date has the datatype of its precision; spans and dates without a year are
// plain strings, as XML Schema has no type for them.
func date(d graph.Date) term {
	datatype := ""
	if d.HasYear() && !strings.Contains(string(d), "/") {
		datatype = map[int]string{4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}[len(d)]
	}
	return term{string(d), datatype}
}

// eachResource calls fn with the nodes, then with the relations, until it or ctx fails.
func (g Graph) eachResource(ctx context.Context, fn func(i int, r resource) error) error {
	err := g.eachNode(ctx, func(i int, n Node) error {
		r := resource{id: graph.Base + string(n.ID), classes: vocabulary.Classes[n.Type]}
		m := vocabulary.Node
		r.describe(m, "label", term{value: n.Label})
		r.describe(m, "alias", plain(n.Aliases)...)
		r.describe(m, "sameAs", plain(n.SameAs)...)
		r.describe(m, "mentions", integer(n.Mentions))
		r.describe(m, "firstSeen", date(n.FirstSeen))
		r.describe(m, "lastSeen", date(n.LastSeen))
		return fn(i, r)
	})
	if err != nil {
		return err
	}
	return g.eachEdge(ctx, func(i int, e Edge) error {
		direct := resource{id: graph.Base + string(e.Source)}
		for _, p := range vocabulary.Relations[e.Type] {
			direct.properties = append(direct.properties, property{p, iri(e.Target)})
		}
		if err := fn(len(g.Nodes)+2*i, direct); err != nil {
			return err
		}
		return fn(len(g.Nodes)+2*i+1, g.statement(i, e))
	})
}

// statement returns the node that carries what is known of the relation.
func (g Graph) statement(i int, e Edge) resource {
	r := resource{id: graph.Base + string(e.ID),
		classes: slices.Concat(vocabulary.RelationClasses[""], vocabulary.RelationClasses[e.Type])}
	m := vocabulary.Statement
	r.describe(m, "from", iri(e.Source))
	r.describe(m, "predicate", term{vocabulary.Relations[e.Type][0], typeName})
	r.describe(m, "to", iri(e.Target))
	if len(vocabulary.RelationClasses[e.Type]) > 0 {
		r.describe(m, "member", iri(e.Source))
		r.describe(m, "organization", iri(e.Target))
	}
	r.describe(m, "title", term{value: e.Title})
	r.describe(m, "date", date(e.Date))
	if e.Former {
		r.describe(m, "former", boolean(true))
	}
	if e.Planned {
		r.describe(m, "planned", boolean(true))
	}
	r.describe(m, "support", integer(e.Support))
	r.describe(m, "confidence", decimal(e.Confidence))
	r.describe(m, "field", plain(e.Fields)...)
	for _, label := range g.labels(i) {
		r.describe(m, "evidence", iri(graph.ID(label)))
	}
	return r
}

// labels returns what states the relation of that index: passages, or a table.
func (g Graph) labels(i int) []string {
	var out []string
	for _, e := range g.View.Evidence(g.Relations[i]) {
		out = append(out, string(e.ID))
	}
	if table := g.View.Relation(g.Relations[i]).Table; table != "" {
		out = append(out, table)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
