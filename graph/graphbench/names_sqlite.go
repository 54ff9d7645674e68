package main

import (
	"context"
	"database/sql"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// nameTable is SQLite's full-text index: of words, and for wrong letters of
// all runs of three letters.
type nameTable struct {
	db          *sql.DB
	words, runs *sql.Stmt
}

func newNameTable(ctx context.Context, v *projection.View) (_ nameIndex, err error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // each connection would have a database of its own
	if _, err := db.ExecContext(ctx, `PRAGMA journal_mode=off; PRAGMA synchronous=off;
		CREATE VIRTUAL TABLE words USING fts5(name, content='', prefix='1 2 3 4');
		CREATE VIRTUAL TABLE runs USING fts5(name, content='', tokenize='trigram')`); err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer tx.Rollback()
	for _, table := range []string{"words", "runs"} {
		insert, err := tx.PrepareContext(ctx, `INSERT INTO `+table+` (rowid, name) VALUES (?, ?)`)
		if err != nil {
			return nil, err
		}
		for _, r := range v.Entities() {
			if _, err := insert.ExecContext(ctx, int64(r)+1, graph.Fold(v.Name(r))); err != nil {
				return nil, err
			}
		}
	}
	if err := tx.Commit(); err != nil {
		return nil, err
	}
	t := &nameTable{db: db}
	if t.words, err = db.PrepareContext(ctx, `SELECT rowid FROM words WHERE words MATCH ? LIMIT ?`); err != nil {
		return nil, err
	}
	t.runs, err = db.PrepareContext(ctx, `SELECT rowid FROM runs WHERE runs MATCH ? ORDER BY rank LIMIT ?`)
	return t, err
}

func (*nameTable) name() string   { return "SQLite FTS5" }
func (t *nameTable) close() error { return t.db.Close() }

func (t *nameTable) find(ctx context.Context, question, text string) ([]projection.Ref, error) {
	text = graph.Fold(text)
	stmt, match := t.words, `"`+text+`"`
	switch question {
	case askPrefix:
		match += "*"
	case askFuzzy:
		stmt = t.runs
		var all []string
		for i := range len(text) - 2 {
			all = append(all, `"`+text[i:i+3]+`"`)
		}
		match = strings.Join(all, " OR ")
	}
	rows, err := stmt.QueryContext(ctx, match, mostFound)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []projection.Ref
	for rows.Next() {
		var row int64
		if err := rows.Scan(&row); err != nil {
			return nil, err
		}
		found = append(found, projection.Ref(row-1))
	}
	return found, rows.Err()
}
