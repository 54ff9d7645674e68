package projection_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cespare/xxhash/v2"

	"entente/graph/projection"
	"entente/graph/projection/projectiontest"
)

const someVersion = "0123456789abcdef0123456789abcdef"

// snapshot writes the view into a file and returns its path.
func snapshot(t testing.TB, v *projection.View) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "graph.view")
	if err := v.WriteSnapshot(t.Context(), path, someVersion); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestSnapshotEqualsBuild opens what was written: it must answer as before,
// and go on from there as a view does that was built.
func TestSnapshotEqualsBuild(t *testing.T) {
	for seed := range uint64(10) {
		w := worldOfFew{rand.New(rand.NewPCG(seed, 2))}
		quads := w.tables()
		for i := range w.rng.IntN(12) {
			quads = append(quads, w.reading(i).Quads()...)
		}
		built := build(t, quads)
		opened, version, err := projection.OpenSnapshot(snapshot(t, built))
		if err != nil || version != someVersion {
			t.Fatalf("version %q, %v", version, err)
		}
		if diff := projectiontest.Difference(opened, built); diff != "" {
			t.Fatal(diff)
		}
		next := w.reading(100)
		after, err := projection.NewUpdater(opened).Update(projection.Revision{Article: next.Article.ID, Quads: next.Quads()})
		if err != nil {
			t.Fatal(err)
		}
		if diff := projectiontest.Difference(after, build(t, append(quads, next.Quads()...))); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestSnapshotRefused spoils the file in every way; none may be read on.
func TestSnapshotRefused(t *testing.T) {
	path := snapshot(t, build(t, fixture()))
	sound, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	flip := func(at int) func([]byte) []byte {
		return func(b []byte) []byte { b[at] ^= 0x10; return b }
	}
	tests := map[string]struct {
		spoil func([]byte) []byte
		want  error
	}{
		"empty":            {func([]byte) []byte { return nil }, projection.ErrSnapshotForeign},
		"another file":     {func([]byte) []byte { return slices.Repeat([]byte("quads "), 2000) }, projection.ErrSnapshotForeign},
		"half a header":    {func(b []byte) []byte { return b[:1000] }, projection.ErrSnapshotForeign},
		"a header alone":   {func(b []byte) []byte { return b[:4096] }, projection.ErrSnapshotDamaged},
		"a byte less":      {func(b []byte) []byte { return b[:len(b)-1] }, projection.ErrSnapshotDamaged},
		"a byte more":      {func(b []byte) []byte { return append(b, 0) }, projection.ErrSnapshotDamaged},
		"half of it zeros": {func(b []byte) []byte { clear(b[len(b)/2:]); return b }, projection.ErrSnapshotDamaged},
		"another format":   {flip(projection.SnapshotFormatOffset), projection.ErrSnapshotFormat},
		"another layout":   {flip(projection.SnapshotLayoutOffset), projection.ErrSnapshotFormat},
		"other endianness": {func(b []byte) []byte {
			slices.Reverse(b[projection.SnapshotOrderOffset : projection.SnapshotOrderOffset+4])
			return b
		}, projection.ErrSnapshotFormat},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if err := os.WriteFile(path, test.spoil(slices.Clone(sound)), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, _, err := projection.OpenSnapshot(path); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
	t.Run("any byte", func(t *testing.T) {
		for at := 0; at < len(sound); at += 1 + at/200 {
			if err := os.WriteFile(path, flip(at)(slices.Clone(sound)), 0o600); err != nil {
				t.Fatal(err)
			}
			if _, _, err := projection.OpenSnapshot(path); err == nil {
				t.Errorf("byte %d is another and nobody says so", at)
			}
		}
	})
}

// TestSnapshotWriting leaves the old file where the new one does not get done.
func TestSnapshotWriting(t *testing.T) {
	v := build(t, fixture())
	path := snapshot(t, v)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if err := v.WriteSnapshot(cancelled, path, "other"); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if _, version, err := projection.OpenSnapshot(path); err != nil || version != someVersion {
		t.Errorf("the old file has version %q, %v", version, err)
	}
	if list, _ := os.ReadDir(filepath.Dir(path)); len(list) != 1 {
		t.Errorf("left behind: %v", list)
	}
	if err := v.WriteSnapshot(t.Context(), filepath.Join(path, "below"), "v"); err == nil {
		t.Error("written below a file")
	}
	if err := v.WriteSnapshot(t.Context(), path, fmt.Sprintf("%065d", 0)); err == nil {
		t.Error("a version that has no room was written")
	}
}

// TestSnapshotFormat fails where a build makes something else of the same
// quads than when the number of the format was last raised: then snapshots of
// before would give answers of before. Raise the number, and put the hash here.
func TestSnapshotFormat(t *testing.T) {
	const format, want = 3, uint64(0x4f3459caaca22a94)
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		t.Skip("the hash is that of a little-endian machine's file")
	}
	w := worldOfFew{rand.New(rand.NewPCG(1, 3))}
	quads := append(fixture(), w.tables()...)
	for i := range 20 {
		quads = append(quads, w.reading(i).Quads()...)
	}
	file, err := os.ReadFile(snapshot(t, build(t, quads)))
	if err != nil {
		t.Fatal(err)
	}
	if got := xxhash.Sum64(file); got != want || format != projection.SnapshotFormat {
		t.Errorf("the hash is %#x, not %#x, and the format %d, not %d", got, want, projection.SnapshotFormat, format)
	}
}

// BenchmarkSnapshot writes and opens the benchmark's view.
func BenchmarkSnapshot(b *testing.B) {
	path := snapshot(b, benchView())
	b.Run("write", func(b *testing.B) {
		for b.Loop() {
			if err := benchView().WriteSnapshot(b.Context(), path, someVersion); err != nil {
				b.Fatal(err)
			}
		}
		stat, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(stat.Size())/(1<<20), "MB")
	})
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := projection.OpenSnapshot(path); err != nil {
				b.Fatal(err)
			}
		}
	})
}
