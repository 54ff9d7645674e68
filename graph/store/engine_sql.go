package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"entente/graph"

	cayley "github.com/cayleygraph/cayley/graph"
	cayleysql "github.com/cayleygraph/cayley/graph/sql"
	cockroachdb "github.com/cayleygraph/cayley/graph/sql/cockroach"
	postgresql "github.com/cayleygraph/cayley/graph/sql/postgres"
	"github.com/jackc/pgx"
	"github.com/lib/pq"
)

// A dialect is one of Cayley's SQL backends.
type dialect struct {
	cayley string // the backend's name in Cayley
	driver string // the name of its driver in database/sql
}

var (
	postgres  = dialect{postgresql.Type, "postgres"}
	cockroach = dialect{cockroachdb.Type, "pgx"}
)

// state is the subject, and the label, of the one quad that keeps the digest
// of all others, and the number of changes so far. It is bookkeeping and in no
// scan. Every change replaces it, which makes changes by several processes
// follow one another: a change that started from a state which is past finds
// nothing to replace and fails whole.
const state graph.ID = "bookkeeping/state"

// A sqlState is what the state's quad says.
type sqlState struct {
	digest  digest
	changes int64
	plain   bool // it was written before changes were counted
}

// quad writes "DIGEST CHANGES".
func (s sqlState) quad() graph.Quad {
	text := s.digest.String()
	if !s.plain {
		text += " " + strconv.FormatInt(s.changes, 10)
	}
	return graph.Quad{Subject: state, Predicate: "digest", Object: graph.Literal(text), Label: string(state)}
}

// parseSQLState also reads what was written before changes were counted.
func parseSQLState(text string) (s sqlState, err error) {
	written, changes, counted := strings.Cut(text, " ")
	s.plain = !counted
	if s.digest, err = parseDigest(written); err == nil && counted {
		if s.changes, err = strconv.ParseInt(changes, 10, 64); err != nil {
			err = fmt.Errorf("%w: the state %q", ErrDamaged, text)
		}
	}
	return s, err
}

var _ engine = (*sqlEngine)(nil)

type sqlEngine struct {
	db    *sql.DB // for what Cayley has no call for
	quads cayley.QuadStore

	closed atomic.Bool
}

func openSQL(ctx context.Context, d dialect, address string, _ Options) (engine, error) {
	fail := func(err error) (engine, error) {
		return nil, fmt.Errorf("opening the store %s: %w", redacted(address), err)
	}
	db, err := sql.Open(d.driver, address)
	if err != nil {
		return fail(fmt.Errorf("%w: %v", ErrAddress, err))
	}
	if err := db.PingContext(ctx); err != nil {
		return fail(errors.Join(fmt.Errorf("%w; is the server running, and is the database there?", err), db.Close()))
	}
	if err := initSQL(ctx, db, d, address); err != nil {
		return fail(errors.Join(err, db.Close()))
	}
	quads, err := cayleysql.New(d.cayley, address, nil)
	if err != nil {
		return fail(errors.Join(err, db.Close()))
	}
	e := &sqlEngine{db: db, quads: quads}
	if err := e.begin(ctx); err != nil {
		return fail(errors.Join(err, e.close()))
	}
	return e, nil
}

func redacted(address string) string {
	if u, err := url.Parse(address); err == nil {
		return u.Redacted()
	}
	return "at an address that is no URL"
}

// initSQL makes Cayley's tables where there are none, and the indexes that
// Cayley lacks: by label, and of values that no quad uses any more.
func initSQL(ctx context.Context, db *sql.DB, d dialect, address string) error {
	var tables int
	err := db.QueryRowContext(ctx, `SELECT count(*) FROM information_schema.tables
		WHERE table_schema = current_schema() AND table_name IN ('nodes', 'quads')`).Scan(&tables)
	switch {
	case err != nil:
		return err
	case tables == 1:
		return fmt.Errorf("%w: the database has another program's tables; name an empty database", ErrForeign)
	case tables == 0:
		if err := cayleysql.Init(d.cayley, address, nil); err != nil && !errors.Is(err, cayley.ErrDatabaseExists) {
			return err
		}
	}
	for _, index := range []string{
		`CREATE INDEX IF NOT EXISTS entente_label ON quads (label_hash)`,
		`CREATE INDEX IF NOT EXISTS entente_unused ON nodes (refs) WHERE refs <= 0`,
	} {
		if _, err := db.ExecContext(ctx, index); err != nil {
			return fmt.Errorf("%s: %w", index, err)
		}
	}
	return nil
}

// begin writes the state of an empty graph into a new store.
func (e *sqlEngine) begin(ctx context.Context) error {
	stats, err := e.quads.Stats(ctx, true)
	if err != nil {
		return err
	}
	if stats.Quads.Size == 0 {
		err := e.quads.ApplyDeltas(deltas(cayley.Add, []graph.Quad{sqlState{}.quad()}), cayley.IgnoreOpts{})
		if err != nil && !cayley.IsQuadExist(err) {
			return err
		}
	}
	_, err = e.view(ctx)
	return err
}

func (e *sqlEngine) apply(ctx context.Context, c change) error {
	now, err := e.state(ctx)
	switch {
	case err != nil:
		return err
	case now.digest != c.from:
		return fmt.Errorf("%w: it is at version %s", errConflict, now.digest)
	}
	next := sqlState{digest: c.to, changes: now.changes + 1}
	noted, old, err := e.journalQuads(ctx, c, next.changes)
	if err != nil {
		return err
	}
	add := slices.Concat([]graph.Quad{next.quad()}, noted, c.add)
	remove := slices.Concat([]graph.Quad{now.quad()}, old, c.remove)
	err = e.quads.ApplyDeltas(append(deltas(cayley.Delete, remove), deltas(cayley.Add, add)...), cayley.IgnoreOpts{})
	if err != nil && (cayley.IsQuadExist(err) || cayley.IsQuadNotExist(err) || isConflict(err)) {
		return fmt.Errorf("%w: %v", errConflict, err)
	}
	return err
}

// isConflict reports whether the database ended a transaction because of
// another one: deadlock, serialization failure, or a value that was removed
// while a quad of it was added.
func isConflict(err error) bool {
	var code string
	var pqErr *pq.Error
	var pgxErr pgx.PgError
	switch {
	case errors.As(err, &pqErr):
		code = string(pqErr.Code)
	case errors.As(err, &pgxErr):
		code = pgxErr.Code
	}
	return code == "40P01" || code == "40001" || code == "23503"
}

func (e *sqlEngine) isolated() bool { return false }

func (e *sqlEngine) size(ctx context.Context) int64 {
	var bytes int64
	if e.db.QueryRowContext(ctx, `SELECT pg_total_relation_size('nodes') + pg_total_relation_size('quads')`).Scan(&bytes) != nil {
		return 0 // not every server knows
	}
	return bytes
}

func (e *sqlEngine) close() error {
	if e.closed.Swap(true) {
		return nil
	}
	return errors.Join(e.quads.Close(), e.db.Close())
}
