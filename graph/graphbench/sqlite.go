package main

import (
	"context"
	"database/sql"
	"errors"

	_ "modernc.org/sqlite" // the driver

	"entente/graph/projection"
)

// sqlite is SQLite in memory: a table of entities and one of links, each link
// from both of its ends, clustered by where it starts. Of a path it tells the
// length alone.
type sqlite struct {
	db                            *sql.DB
	hop, hops, sub, among, length *sql.Stmt
	page
}

func newSQLite(ctx context.Context, v *projection.View) (_ *peer, err error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // each connection would have a database of its own
	s := &sqlite{db: db}
	if _, err := db.ExecContext(ctx, `PRAGMA journal_mode=off; PRAGMA synchronous=off;
		CREATE TABLE entity (node INTEGER PRIMARY KEY, id TEXT, name TEXT);
		CREATE TABLE link (a INTEGER, n INTEGER, b INTEGER, kind TEXT, PRIMARY KEY (a, n)) WITHOUT ROWID;
		CREATE TEMP TABLE chosen (node INTEGER PRIMARY KEY)`); err != nil {
		return nil, err
	}
	if err := s.fill(ctx, v); err != nil {
		return nil, err
	}
	// DISTINCT with LIMIT ends when enough have come, which UNION does not.
	const near = `SELECT DISTINCT b AS node FROM (SELECT b FROM link WHERE a = ?1
		UNION ALL SELECT m.b FROM link l JOIN link m ON m.a = l.b WHERE l.a = ?1) WHERE b <> ?1 LIMIT ?2`
	for stmt, query := range map[**sql.Stmt]string{
		&s.hop:  `SELECT e.id, e.name, l.kind FROM link l JOIN entity e ON e.node = l.b WHERE l.a = ? ORDER BY l.n LIMIT ?`,
		&s.hops: `SELECT e.id, e.name, '' FROM (` + near + `) JOIN entity e USING (node)`,
		&s.sub:  `INSERT INTO chosen SELECT ?1 UNION ALL SELECT * FROM (` + near + `)`,
		&s.among: `SELECT x.id, y.id, l.kind FROM chosen c JOIN link l ON l.a = c.node AND l.b > c.node JOIN chosen d ON d.node = l.b
			JOIN entity x ON x.node = l.a JOIN entity y ON y.node = l.b LIMIT ?`,
		&s.length: `WITH RECURSIVE walk(node, depth) AS (
			SELECT ?1, 0 UNION SELECT l.b, depth + 1 FROM walk JOIN link l ON l.a = walk.node WHERE depth < ?3)
			SELECT depth FROM walk WHERE node = ?2 LIMIT 1`,
	} {
		if *stmt, err = db.PrepareContext(ctx, query); err != nil {
			return nil, err
		}
	}
	return &peer{name: "SQLite", close: db.Close, ask: map[string]answer{
		askHop: s.oneHop, askHops: s.twoHops, askSubgraph: s.subgraph, askPath: s.path,
	}}, nil
}

func (s *sqlite) fill(ctx context.Context, v *projection.View) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	entity, err := tx.PrepareContext(ctx, `INSERT INTO entity VALUES (?, ?, ?)`)
	if err != nil {
		return err
	}
	link, err := tx.PrepareContext(ctx, `INSERT INTO link VALUES (?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	for r := range projection.Ref(v.NumEntities()) {
		if _, err := entity.ExecContext(ctx, int64(r), string(v.ID(r)), v.Name(r)); err != nil {
			return err
		}
		for i, l := range v.Links(r) {
			if _, err := link.ExecContext(ctx, int64(r), i, int64(l.Other()), string(v.RelationType(l.Relation))); err != nil {
				return err
			}
		}
	}
	return tx.Commit()
}

func (s *sqlite) oneHop(ctx context.Context, entity, _ projection.Ref) (int, error) {
	s.begin()
	defer s.end()
	return s.rows(ctx, s.item, s.hop, int64(entity), mostRelations)
}

func (s *sqlite) twoHops(ctx context.Context, entity, _ projection.Ref) (int, error) {
	s.begin()
	defer s.end()
	return s.rows(ctx, s.item, s.hops, int64(entity), mostEntities)
}

// rows writes rows of three texts, and returns how many there are.
func (s *sqlite) rows(ctx context.Context, write func(a, b, c string), stmt *sql.Stmt, args ...any) (int, error) {
	rows, err := stmt.QueryContext(ctx, args...)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	n := 0
	for ; rows.Next(); n++ {
		var a, b, c string
		if err := rows.Scan(&a, &b, &c); err != nil {
			return 0, err
		}
		write(a, b, c)
	}
	return n, rows.Err()
}

func (s *sqlite) subgraph(ctx context.Context, entity, _ projection.Ref) (int, error) {
	if _, err := s.db.ExecContext(ctx, `DELETE FROM chosen`); err != nil {
		return 0, err
	}
	if _, err := s.sub.ExecContext(ctx, int64(entity), subEntities-1); err != nil {
		return 0, err
	}
	items, err := s.db.PrepareContext(ctx, `SELECT e.id, e.name, '' FROM chosen JOIN entity e USING (node)`)
	if err != nil {
		return 0, err
	}
	defer items.Close()
	s.begin()
	n, err := s.rows(ctx, s.item, items)
	if err != nil {
		return 0, err
	}
	_, err = s.rows(ctx, s.link, s.among, subRelations)
	s.end()
	return n, err
}

func (s *sqlite) path(ctx context.Context, from, to projection.Ref) (int, error) {
	var depth int
	err := s.length.QueryRowContext(ctx, int64(from), int64(to), maxPath).Scan(&depth)
	if errors.Is(err, sql.ErrNoRows) {
		return -1, nil
	}
	return depth, err
}
