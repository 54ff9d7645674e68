package export

import (
	"bufio"
	"context"
	"encoding/json"
	"maps"
	"slices"

	"entente/graph"
)

// writeTurtle writes Turtle (W3C RDF 1.1), a block for each node and relation.
func writeTurtle(ctx context.Context, w *bufio.Writer, g Graph) error {
	for _, name := range slices.Sorted(maps.Keys(vocabulary.Prefixes)) {
		_, _ = w.WriteString("@prefix " + name + ": <" + vocabulary.Prefixes[name] + "> .\n")
	}
	var line []byte
	return g.eachResource(ctx, func(_ int, r resource) error {
		line = append(line[:0], '\n')
		line = appendTurtle(line, term{r.id, typeIRI})
		end := " "
		for _, c := range r.classes {
			line = append(append(append(line, end...), "a "...), c...)
			end = " ;\n\t"
		}
		for _, p := range r.properties {
			line = append(append(append(line, end...), p.predicate...), ' ')
			line = appendTurtle(line, p.object)
			end = " ;\n\t"
		}
		_, err := w.Write(append(line, " .\n"...))
		return err
	})
}

func appendTurtle(dst []byte, t term) []byte {
	switch t.datatype {
	case typeIRI:
		return graph.AppendIRI(dst, graph.ID(t.value[len(graph.Base):]))
	case typeName:
		return append(dst, t.value...)
	case "":
		return graph.AppendLiteral(dst, t.value)
	}
	return append(append(graph.AppendLiteral(dst, t.value), "^^"...), t.datatype...)
}

// writeJSONLD writes JSON-LD 1.1 in expanded order: the context gives the
// prefixes alone, so that every key says which vocabulary it is of.
func writeJSONLD(ctx context.Context, w *bufio.Writer, g Graph) error {
	prefixes, err := json.Marshal(vocabulary.Prefixes)
	if err != nil {
		return err
	}
	list := jsonList{w: w}
	list.text(`{"@context":` + string(prefixes) + `,"@graph":[`)
	err = g.eachResource(ctx, func(i int, r resource) error {
		item := map[string]any{"@id": r.id}
		if len(r.classes) > 0 {
			item["@type"] = r.classes
		}
		for _, p := range r.properties {
			values, _ := item[p.predicate].([]any)
			item[p.predicate] = append(values, jsonLDTerm(p.object))
		}
		return list.item(i, item)
	})
	if err != nil {
		return err
	}
	list.text("]}\n")
	return nil
}

func jsonLDTerm(t term) any {
	switch t.datatype {
	case typeIRI, typeName:
		return map[string]string{"@id": t.value}
	case "":
		return t.value
	}
	return map[string]string{"@value": t.value, "@type": t.datatype}
}

// writeNQuads writes N-Quads as the store does, of what the view holds: types,
// names and codes, which stand in no graph, and every relation once for each
// passage or table that states it, in the graph of that name.
func writeNQuads(ctx context.Context, w *bufio.Writer, g Graph) error {
	var line []byte
	put := func(q graph.Quad) error {
		line = q.AppendNQuad(line[:0])
		_, err := w.Write(line)
		return err
	}
	err := g.eachNode(ctx, func(_ int, n Node) error {
		quads := []graph.Quad{{Subject: n.ID, Predicate: graph.PredType, Object: graph.Literal(string(n.Type))},
			{Subject: n.ID, Predicate: graph.PredPreferred, Object: graph.Literal(n.Label)}}
		for _, name := range n.Aliases {
			quads = append(quads, graph.Quad{Subject: n.ID, Predicate: graph.PredName, Object: graph.Literal(name)})
		}
		for _, code := range n.SameAs {
			quads = append(quads, graph.Quad{Subject: n.ID, Predicate: graph.PredSameAs, Object: graph.Literal(code)})
		}
		for _, q := range quads {
			if err := put(q); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return g.eachEdge(ctx, func(i int, e Edge) error {
		for _, label := range g.labels(i) {
			if err := put(graph.Quad{Subject: e.Source, Predicate: e.Type.Predicate(), Object: graph.Node(e.Target), Label: label}); err != nil {
				return err
			}
		}
		return nil
	})
}
