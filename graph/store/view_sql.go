package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entente/graph"

	"github.com/cayleygraph/quad"
)

func (e *sqlEngine) view(ctx context.Context) (*view, error) {
	if e.closed.Load() {
		return nil, ErrClosed
	}
	v := &view{quads: e.quads, scan: e.scan, release: func() {}}
	refs, err := v.find(ctx, quad.Label, string(state))
	if err != nil {
		return nil, err
	}
	found, err := v.resolve(ctx, refs)
	switch {
	case err != nil:
		return nil, err
	case len(found) != 1:
		return nil, fmt.Errorf("%w: the tables nodes and quads hold %d states; name an empty database", ErrForeign, len(found))
	}
	v.version, err = parseDigest(found[0].Object.Literal)
	return v, err
}

// scan reads all quads with one query over Cayley's tables. It takes a small
// part of the time of Cayley's own iterator, which asks for each value by
// itself, and sees one state.
func (e *sqlEngine) scan(ctx context.Context, fn func(graph.Quad) error) error {
	rows, err := e.db.QueryContext(ctx, `
		SELECT s.value_string, p.value_string, o.value_string, o.iri, l.value_string
		FROM quads q
		JOIN nodes s ON s.hash = q.subject_hash
		JOIN nodes p ON p.hash = q.predicate_hash
		JOIN nodes o ON o.hash = q.object_hash
		JOIN nodes l ON l.hash = q.label_hash`)
	if err != nil {
		return fmt.Errorf("reading quads: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var subject, predicate, object, label string
		var iri sql.NullBool
		if err := rows.Scan(&subject, &predicate, &object, &iri, &label); err != nil {
			return fmt.Errorf("reading quads: %w", err)
		}
		if graph.ID(label) == state {
			continue
		}
		q := graph.Quad{Subject: graph.ID(subject), Predicate: graph.ID(predicate), Label: label}
		if iri.Bool {
			q.Object = graph.Node(graph.ID(object))
		} else {
			q.Object = graph.Literal(strings.ReplaceAll(object, `\x00`, "\x00")) // as Cayley writes what PostgreSQL cannot hold
		}
		if err := fn(q); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("reading quads: %w", err)
	}
	return nil
}
