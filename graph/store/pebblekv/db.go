package pebblekv

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"sync"

	"github.com/cockroachdb/pebble"
	"github.com/cockroachdb/pebble/bloom"
	"github.com/cockroachdb/pebble/vfs"
	"github.com/hidal-go/hidalgo/kv/flat"
)

// Options tunes a database. The zero value is good for a laptop.
type Options struct {
	CacheBytes    int64 // block cache; 0 is 256 MiB; write buffers count against it
	MemTableBytes int   // write buffer; 0 is 32 MiB
	NoSync        bool  // commits do not wait for the disk: a power cut may lose the last of them, never half of one
}

func (o Options) withDefaults() Options {
	if o.CacheBytes == 0 {
		o.CacheBytes = 256 << 20
	}
	if o.MemTableBytes == 0 {
		o.MemTableBytes = 32 << 20
	}
	return o
}

var _ flat.KV = (*DB)(nil)

// A DB is an open Pebble database. It is safe for concurrent use.
type DB struct {
	pebble *pebble.DB
	write  *pebble.WriteOptions
	lock   *pebble.Lock // nil in memory

	writer sync.Mutex     // held by the one write transaction
	open   sync.WaitGroup // transactions and snapshots not closed yet

	mu     sync.Mutex
	closed bool
}

// Open opens the database in dir, and makes it if dir is absent or empty.
// See the errors of this package for what may stand in the way.
func Open(dir string, opts Options) (*DB, error) {
	if err := prepare(dir); err != nil {
		return nil, err
	}
	lock, err := pebble.LockDirectory(dir, vfs.Default)
	if err != nil {
		return nil, fmt.Errorf("%s: %w (%v)", dir, ErrLocked, err)
	}
	db, err := open(dir, vfs.Default, lock, opts)
	if err != nil {
		lock.Close()
		if errors.Is(err, fs.ErrPermission) {
			return nil, err
		}
		return nil, fmt.Errorf("%s: %w: %v", dir, ErrDamaged, err)
	}
	return db, nil
}

// OpenMemory makes an empty database that lives in memory until it is closed.
func OpenMemory(opts Options) (*DB, error) {
	return open("memory", vfs.NewMem(), nil, opts)
}

// prepare makes dir if it is absent, and refuses one that holds anything but a database.
func prepare(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return os.MkdirAll(dir, 0o755)
	case err != nil:
		return err
	}
	others := ""
	for _, e := range entries {
		switch name := e.Name(); {
		case name == "CURRENT", strings.HasPrefix(name, "MANIFEST-"), strings.HasPrefix(name, "OPTIONS-"):
			return nil
		case name == "LOCK", strings.HasPrefix(name, "marker."), strings.HasPrefix(name, "temporary."),
			strings.HasSuffix(name, ".log"):
			// What a first opening leaves behind that was cut short.
		default:
			others = name
		}
	}
	if others != "" {
		return fmt.Errorf("%s: %w (such as %s)", dir, ErrForeign, others)
	}
	return nil
}

func open(dir string, files vfs.FS, lock *pebble.Lock, opts Options) (*DB, error) {
	opts = opts.withDefaults()
	cache := pebble.NewCache(opts.CacheBytes)
	defer cache.Unref()
	// Look-ups of values that the graph does not hold yet are half of a load's
	// reads; the table filters answer most of them without a block.
	levels := make([]pebble.LevelOptions, 7)
	for i := range levels {
		levels[i] = pebble.LevelOptions{FilterPolicy: bloom.FilterPolicy(10), FilterType: pebble.TableFilter}
	}
	p, err := pebble.Open(dir, &pebble.Options{
		FS:                       files,
		Lock:                     lock,
		Cache:                    cache,
		MemTableSize:             uint64(opts.MemTableBytes),
		MaxConcurrentCompactions: func() int { return 2 },
		FormatMajorVersion:       pebble.FormatVirtualSSTables,
		Levels:                   levels,
		Logger:                   logger{},
	})
	if err != nil {
		return nil, err
	}
	write := pebble.Sync
	if opts.NoSync {
		write = pebble.NoSync
	}
	return &DB{pebble: p, write: write, lock: lock}, nil
}

// Close waits for open transactions and snapshots to end, then closes the
// database. Further calls do nothing.
func (db *DB) Close() error {
	unlock, err := db.CloseLocked()
	return errors.Join(err, unlock())
}

// CloseLocked is [DB.Close], but keeps others from opening the directory until
// unlock is called, so that it can be put out of the way.
func (db *DB) CloseLocked() (unlock func() error, err error) {
	unlock = func() error { return nil }
	db.mu.Lock()
	closed := db.closed
	db.closed = true
	db.mu.Unlock()
	if closed {
		return unlock, nil
	}
	db.open.Wait()
	if db.lock != nil {
		unlock = db.lock.Close
	}
	return unlock, db.pebble.Close()
}

// enter counts a transaction or snapshot in, so that Close waits for it.
func (db *DB) enter() error {
	db.mu.Lock()
	defer db.mu.Unlock()
	if db.closed {
		return ErrClosed
	}
	db.open.Add(1)
	return nil
}

// Empty reports whether the database holds no key at all.
func (db *DB) Empty() (bool, error) {
	if err := db.enter(); err != nil {
		return false, err
	}
	defer db.open.Done()
	it, err := db.pebble.NewIter(nil)
	if err != nil {
		return false, err
	}
	empty := !it.First()
	return empty, it.Close()
}

// Clear removes every key in one batch.
func (db *DB) Clear() error {
	if err := db.enter(); err != nil {
		return err
	}
	defer db.open.Done()
	return db.pebble.DeleteRange([]byte{0}, []byte{0xff, 0xff, 0xff, 0xff}, db.write)
}

// Compact rewrites all tables, which frees what deletions left behind.
func (db *DB) Compact() error {
	if err := db.enter(); err != nil {
		return err
	}
	defer db.open.Done()
	return db.pebble.Compact([]byte{0}, []byte{0xff, 0xff, 0xff, 0xff}, true)
}

// DiskBytes returns the space that the database takes, in bytes.
func (db *DB) DiskBytes() int64 {
	if db.enter() != nil {
		return 0
	}
	defer db.open.Done()
	return int64(db.pebble.Metrics().DiskSpaceUsage())
}

// logger drops Pebble's progress notes. What Pebble holds to be fatal (the
// disk is full, a table file is gone) ends the program with its reason: going
// on could only lose data.
type logger struct{}

func (logger) Infof(string, ...interface{}) {}

func (logger) Fatalf(format string, args ...interface{}) {
	panic("store: " + fmt.Sprintf(format, args...))
}
