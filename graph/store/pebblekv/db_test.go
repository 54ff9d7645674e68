package pebblekv_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph/store/pebblekv"

	"github.com/hidal-go/hidalgo/kv"
	"github.com/hidal-go/hidalgo/kv/flat"
	"github.com/hidal-go/hidalgo/kv/kvtest"
)

// TestConformance runs hidalgo's own suite of the key-value interface.
func TestConformance(t *testing.T) {
	t.Run("memory", func(t *testing.T) {
		kvtest.RunTest(t, func(t testing.TB) (kv.KV, func()) {
			db, err := pebblekv.OpenMemory(pebblekv.Options{})
			if err != nil {
				t.Fatal(err)
			}
			return flat.Upgrade(db), func() { closeAll(t, db, db) }
		})
	})
	t.Run("directory", func(t *testing.T) {
		kvtest.RunTestLocal(t, flat.UpgradeOpenPath(func(dir string) (flat.KV, error) {
			return pebblekv.Open(dir, pebblekv.Options{})
		}))
	})
}

func closeAll(t testing.TB, dbs ...*pebblekv.DB) {
	t.Helper()
	for _, db := range dbs {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
}

func openMemory(t *testing.T) *pebblekv.DB {
	t.Helper()
	db, err := pebblekv.OpenMemory(pebblekv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { closeAll(t, db) })
	return db
}

func begin(t *testing.T, db flat.KV, rw bool) flat.Tx {
	t.Helper()
	tx, err := db.Tx(rw)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

func put(t *testing.T, db *pebblekv.DB, key, value string) {
	t.Helper()
	tx := begin(t, db, true)
	defer tx.Close()
	if err := errors.Join(tx.Put(flat.Key(key), flat.Value(value)), tx.Commit(context.Background())); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, tx flat.Tx, key string) string {
	t.Helper()
	value, err := tx.Get(context.Background(), flat.Key(key))
	if errors.Is(err, flat.ErrNotFound) {
		return "-"
	} else if err != nil {
		t.Fatal(err)
	}
	return string(value)
}

func TestTransaction(t *testing.T) {
	db := openMemory(t)
	put(t, db, "a", "1")

	before, err := db.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	defer before.Close()
	reading := begin(t, db, false)
	defer reading.Close()

	writing := begin(t, db, true)
	if err := errors.Join(writing.Put(flat.Key("a"), flat.Value("2")), writing.Put(flat.Key("b"), flat.Value("3"))); err != nil {
		t.Fatal(err)
	}
	if got := get(t, writing, "a"); got != "2" {
		t.Errorf("the writer sees a=%s, wants its own 2", got)
	}
	other := begin(t, db, false)
	if got := get(t, other, "a") + get(t, other, "b"); got != "1-" {
		t.Errorf("another reader sees %s of a transaction that is not committed", got)
	}
	other.Close()
	if err := writing.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	for name, tx := range map[string]flat.Tx{"transaction": reading, "snapshot": begin(t, before, false)} {
		if got := get(t, tx, "a") + get(t, tx, "b"); got != "1-" {
			t.Errorf("%s begun before the commit sees %s, wants 1-", name, got)
		}
	}
	after := begin(t, db, false)
	defer after.Close()
	if got := get(t, after, "a") + get(t, after, "b"); got != "23" {
		t.Errorf("after the commit: %s, want 23", got)
	}
	if err := after.Put(flat.Key("c"), nil); !errors.Is(err, flat.ErrReadOnly) {
		t.Errorf("a reader may put: %v", err)
	}
	if _, err := before.Tx(true); !errors.Is(err, flat.ErrReadOnly) {
		t.Errorf("a snapshot may be written: %v", err)
	}
}

func TestCloseDropsWhatIsNotCommitted(t *testing.T) {
	db := openMemory(t)
	tx := begin(t, db, true)
	if err := tx.Put(flat.Key("a"), flat.Value("1")); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(tx.Close(), tx.Close()); err != nil {
		t.Fatal(err)
	}
	if err := tx.Commit(context.Background()); !errors.Is(err, pebblekv.ErrClosed) {
		t.Errorf("commit after close: %v", err)
	}
	if empty, err := db.Empty(); err != nil || !empty {
		t.Errorf("empty = %v, %v", empty, err)
	}
}

func TestScanEndsWithPrefix(t *testing.T) {
	db := openMemory(t)
	for _, key := range []string{"a\xfe", "a\xff", "a\xffz", "b"} {
		put(t, db, key, key)
	}
	tx := begin(t, db, false)
	defer tx.Close()
	it := tx.Scan(flat.Key("a\xff"))
	defer it.Close()
	var got []string
	for it.Next(context.Background()) {
		got = append(got, string(it.Val()))
	}
	if want := "a\xff a\xffz"; strings.Join(got, " ") != want {
		t.Errorf("scanned %q, want %q", got, want)
	}
}

func TestClosed(t *testing.T) {
	db := openMemory(t)
	snapshot, err := db.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	closed := make(chan error)
	go func() { closed <- db.Close() }()
	select {
	case err := <-closed:
		t.Fatalf("closed under an open snapshot: %v", err)
	case <-time.After(20 * time.Millisecond):
	}
	snapshot.Close()
	if err := <-closed; err != nil {
		t.Fatal(err)
	}
	if _, err := db.Tx(false); !errors.Is(err, pebblekv.ErrClosed) {
		t.Errorf("transaction after close: %v", err)
	}
	if _, err := db.Snapshot(); !errors.Is(err, pebblekv.ErrClosed) {
		t.Errorf("snapshot after close: %v", err)
	}
}

// TestOpenRefuses opens directories that are no database of ours to open.
func TestOpenRefuses(t *testing.T) {
	tests := map[string]struct {
		make func(t *testing.T, dir string)
		want error
	}{
		"foreign": {func(t *testing.T, dir string) { write(t, dir, "photo.png", "x") }, pebblekv.ErrForeign},
		"damaged manifest": {func(t *testing.T, dir string) {
			fill(t, dir)
			for _, m := range glob(t, dir, "MANIFEST-*") {
				write(t, dir, filepath.Base(m), "no manifest at all, but long enough to look like one")
			}
		}, pebblekv.ErrDamaged},
		"missing table": {func(t *testing.T, dir string) {
			fill(t, dir)
			for _, m := range glob(t, dir, "*.sst") {
				os.Remove(m)
			}
		}, pebblekv.ErrDamaged},
		"in use": {func(t *testing.T, dir string) {
			db, err := pebblekv.Open(dir, pebblekv.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { closeAll(t, db) })
		}, pebblekv.ErrLocked},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			test.make(t, dir)
			db, err := pebblekv.Open(dir, pebblekv.Options{})
			if err == nil {
				db.Close()
			}
			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), dir) {
				t.Errorf("got %v, want %v with the directory's name", err, test.want)
			}
		})
	}
}

// fill makes a database whose content lies in a table file.
func fill(t *testing.T, dir string) {
	db, err := pebblekv.Open(dir, pebblekv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, db, "a", "1")
	if err := db.Compact(); err != nil {
		t.Fatal(err)
	}
	closeAll(t, db)
	if len(glob(t, dir, "*.sst")) == 0 {
		t.Fatal("no table was written")
	}
}

func glob(t *testing.T, dir, pattern string) []string {
	found, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func write(t *testing.T, dir, name, content string) {
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestLockedByAnotherProcess opens a directory that a child process holds.
func TestLockedByAnotherProcess(t *testing.T) {
	const hold = "PEBBLEKV_HOLD"
	if dir := os.Getenv(hold); dir != "" {
		if _, err := pebblekv.Open(dir, pebblekv.Options{}); err != nil {
			t.Fatal(err)
		}
		os.Stdout.WriteString("held\n")
		time.Sleep(time.Minute)
		return
	}
	dir := t.TempDir()
	child := exec.Command(os.Args[0], "-test.run=^TestLockedByAnotherProcess$")
	child.Env = append(os.Environ(), hold+"="+dir)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 5)); err != nil {
		t.Fatal(err)
	}
	if _, err := pebblekv.Open(dir, pebblekv.Options{}); !errors.Is(err, pebblekv.ErrLocked) {
		t.Errorf("got %v, want %v", err, pebblekv.ErrLocked)
	}
	child.Process.Kill()
	child.Wait()
	db, err := pebblekv.Open(dir, pebblekv.Options{})
	if err != nil {
		t.Fatalf("after the holder was killed: %v", err)
	}
	closeAll(t, db)
}
