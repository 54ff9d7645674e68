package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"entente/graph"
)

// A CompactReport says what [Compact] did.
type CompactReport struct {
	Quads         int
	Before, After int64 // bytes on disk
}

// ErrNotEmbedded: the store is kept by a database server, which has means of its own.
var ErrNotEmbedded = errors.New("only a store in a directory can be compacted here; over SQL use the server's own, such as VACUUM FULL")

// compactBatch is how many quads are written in one transaction.
const compactBatch = 50000

// Compact writes the embedded store at the address anew, without what
// replaced and retracted articles left behind in its indexes: Cayley does not
// free them, and they make it larger and slower. It needs room for the store
// once more, beside it. The new directory takes the place of the old one when
// it is complete and proven to hold the same graph; until then nothing is
// changed, and what an interrupted run has left is removed by the next.
func Compact(ctx context.Context, address string, opts Options, progress func(quads int)) (report CompactReport, err error) {
	dir, ok := strings.CutPrefix(address, "pebble:")
	if !ok && strings.Contains(address, ":") {
		return report, fmt.Errorf("compacting %s: %w", address, ErrNotEmbedded)
	}
	if _, err := os.Stat(dir); err != nil {
		return report, fmt.Errorf("compacting the store: %w", err)
	}
	dir = filepath.Clean(dir)
	defer func() {
		if err != nil {
			err = fmt.Errorf("compacting %s: %w", dir, err)
		}
	}()
	old, err := openPebble(dir, opts)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, old.close()) }()
	fresh := dir + ".compacting"
	if err := os.RemoveAll(fresh); err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(fresh)) }()
	into, err := openPebble(fresh, Options{CacheBytes: opts.CacheBytes, NoSync: true})
	if err != nil {
		return report, err
	}
	report.Before = old.size(ctx)
	report.Quads, err = copyQuads(ctx, old, into, progress)
	if err == nil {
		err = into.db.Compact()
	}
	report.After = into.size(ctx)
	if err = errors.Join(err, into.close()); err != nil {
		return report, err
	}
	// The old directory stays locked, so that no one writes to it any more.
	old.outdate()
	unlock, err := old.db.CloseLocked()
	if err == nil {
		err = exchange(dir, fresh)
	}
	return report, errors.Join(err, unlock())
}

// openPebble opens an embedded store as its engine.
func openPebble(dir string, opts Options) (*pebbleEngine, error) {
	e, err := openDirectory(dir, opts)
	if err != nil {
		return nil, err
	}
	return e.(*pebbleEngine), nil
}

// copyQuads writes all quads of one store into another, empty one, and proves
// that both then have the same digest.
func copyQuads(ctx context.Context, from, to *pebbleEngine, progress func(int)) (quads int, err error) {
	v, err := from.view(ctx)
	if err != nil {
		return 0, err
	}
	defer v.release()
	c := change{}
	flush := func() error {
		c.turn.toggle(c.add)
		c.to = c.from
		c.to.merge(c.turn)
		if err := to.apply(ctx, c); err != nil {
			return err
		}
		quads += len(c.add)
		if progress != nil {
			progress(quads)
		}
		c = change{from: c.to, add: c.add[:0]}
		return nil
	}
	err = v.scan(ctx, func(q graph.Quad) error {
		if c.add = append(c.add, q); len(c.add) < compactBatch {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		return flush()
	})
	if err == nil && len(c.add) > 0 {
		err = flush()
	}
	if err == nil && c.from != v.version {
		err = fmt.Errorf("%w: its quads do not fit its digest; entente check tells more", ErrDamaged)
	}
	return quads, err
}

// exchange puts the second directory in the place of the first, and the first
// in that of the second: at once where the system can, else in three steps.
func exchange(a, b string) error {
	err := exchangeAtOnce(a, b)
	if !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	aside := a + ".before-compacting"
	if _, err := os.Lstat(aside); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is in the way: remove it if the store at %s is whole", aside, a)
	}
	if err := os.Rename(a, aside); err != nil {
		return err
	}
	if err := os.Rename(b, a); err != nil {
		return errors.Join(err, os.Rename(aside, a))
	}
	return os.Rename(aside, b)
}
