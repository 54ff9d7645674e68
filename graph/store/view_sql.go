package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entente/graph"

	cayleysql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/cayleygraph/quad"
)

func (e *sqlEngine) view(ctx context.Context) (*view, error) {
	if e.closed.Load() {
		return nil, ErrClosed
	}
	now, err := e.state(ctx)
	if err != nil {
		return nil, err
	}
	v := e.plainView()
	v.version = now.digest
	v.owners = func(ctx context.Context, since digest, most int) ([]string, error) {
		return followJournal(since, v.version, most, now.changes, func(seq int64) (journalEntry, error) { return e.journalEntry(ctx, seq) })
	}
	return v, nil
}

// plainView is a view that knows of no version.
func (e *sqlEngine) plainView() *view {
	v := &view{quads: e.quads, scan: e.scan, release: func() {}}
	v.labelled = func(ctx context.Context, labels []string) ([]graph.Quad, error) {
		refs, err := v.find(ctx, quad.Label, labels...)
		if err != nil {
			return nil, err
		}
		return v.resolve(ctx, refs)
	}
	return v
}

// state asks for it by one query: another process may replace it at any time.
func (e *sqlEngine) state(ctx context.Context) (sqlState, error) {
	rows, err := e.db.QueryContext(ctx, `
		SELECT o.value_string FROM quads q JOIN nodes o ON o.hash = q.object_hash
		WHERE q.label_hash = $1`, cayleysql.HashOf(quad.IRI(state)).SQLValue())
	if err != nil {
		return sqlState{}, fmt.Errorf("reading the store's state: %w", err)
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return sqlState{}, fmt.Errorf("reading the store's state: %w", err)
		}
		found = append(found, text)
	}
	if err := rows.Err(); err != nil {
		return sqlState{}, fmt.Errorf("reading the store's state: %w", err)
	}
	if len(found) != 1 {
		return sqlState{}, fmt.Errorf("%w: the tables nodes and quads hold %d states; name an empty database", ErrForeign, len(found))
	}
	return parseSQLState(found[0])
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
		if graph.ID(label) == state || graph.ID(label) == journal {
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
