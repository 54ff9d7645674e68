package main

import (
	"context"
	"database/sql"
	"errors"

	_ "modernc.org/sqlite" // the driver

	"entente/graph/projection"
)

// sqlite is SQLite in memory: a table of entities and one of links, each link
// from both of its ends, clustered by where it starts.
type sqlite struct {
	db                  *sql.DB
	hop, hops, shortest *sql.Stmt
	json                []byte
}

func newSQLite(v *projection.View) (_ peer, err error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // each connection would have a database of its own
	s := &sqlite{db: db}
	if _, err := db.Exec(`PRAGMA journal_mode=off; PRAGMA synchronous=off;
		CREATE TABLE entity (node INTEGER PRIMARY KEY, id TEXT, name TEXT);
		CREATE TABLE link (a INTEGER, n INTEGER, b INTEGER, kind TEXT, PRIMARY KEY (a, n)) WITHOUT ROWID`); err != nil {
		return nil, err
	}
	if err := s.fill(v); err != nil {
		return nil, err
	}
	for stmt, query := range map[**sql.Stmt]string{
		&s.hop: `SELECT e.id, e.name, l.kind FROM link l JOIN entity e ON e.node = l.b WHERE l.a = ? ORDER BY l.n LIMIT ?`,
		&s.hops: `WITH near(node) AS (SELECT b FROM link WHERE a = ?1 UNION SELECT m.b FROM link l JOIN link m ON m.a = l.b WHERE l.a = ?1)
			SELECT e.id, e.name FROM near JOIN entity e USING (node) WHERE node <> ?1 LIMIT ?2`,
		&s.shortest: `WITH RECURSIVE walk(node, depth) AS (
			SELECT ?1, 0 UNION SELECT l.b, depth + 1 FROM walk JOIN link l ON l.a = walk.node WHERE depth < ?3)
			SELECT depth FROM walk WHERE node = ?2 LIMIT 1`,
	} {
		if *stmt, err = db.Prepare(query); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (s *sqlite) fill(v *projection.View) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	entity, err := tx.Prepare(`INSERT INTO entity VALUES (?, ?, ?)`)
	if err != nil {
		return err
	}
	link, err := tx.Prepare(`INSERT INTO link VALUES (?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	for r := range projection.Ref(v.NumEntities()) {
		if _, err := entity.Exec(int64(r), string(v.ID(r)), v.Name(r)); err != nil {
			return err
		}
		for i, l := range v.Links(r) {
			if _, err := link.Exec(int64(r), i, int64(l.Other), string(v.RelationType(l.Relation))); err != nil {
				return err
			}
		}
	}
	return tx.Commit()
}

func (s *sqlite) name() string { return "SQLite" }

func (s *sqlite) oneHop(ctx context.Context, entity projection.Ref, limit int) (int, error) {
	rows, err := s.hop.QueryContext(ctx, int64(entity), limit)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	n := 0
	s.json = append(s.json[:0], '[')
	for ; rows.Next(); n++ {
		var id, name, kind string
		if err := rows.Scan(&id, &name, &kind); err != nil {
			return 0, err
		}
		s.json = appendItem(s.json, id, name, kind)
	}
	return n, rows.Err()
}

func (s *sqlite) twoHops(ctx context.Context, entity projection.Ref, limit int) (int, error) {
	rows, err := s.hops.QueryContext(ctx, int64(entity), limit)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	n := 0
	s.json = append(s.json[:0], '[')
	for ; rows.Next(); n++ {
		var id, name string
		if err := rows.Scan(&id, &name); err != nil {
			return 0, err
		}
		s.json = appendItem(s.json, id, name, "")
	}
	return n, rows.Err()
}

func (s *sqlite) path(ctx context.Context, from, to projection.Ref) (int, error) {
	var depth int
	err := s.shortest.QueryRowContext(ctx, int64(from), int64(to), maxPath).Scan(&depth)
	if errors.Is(err, sql.ErrNoRows) {
		return -1, nil
	}
	return depth, err
}

func (s *sqlite) close() error { return s.db.Close() }
