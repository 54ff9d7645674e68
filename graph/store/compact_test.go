package store_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"entente/graph"
	"entente/graph/store"
	"entente/graph/store/storetest"
)

func openAt(t *testing.T, address string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func nquads(t *testing.T, s *store.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteNQuads(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestCompact(t *testing.T) {
	ctx := t.Context()
	dir := filepath.Join(t.TempDir(), "store.db")
	s := openAt(t, dir)
	for seed := range uint64(4) { // three versions of each go
		if _, err := s.Put(ctx, storetest.Readings(seed+1, 150)...); err != nil {
			t.Fatal(err)
		}
	}
	var gone []graph.ID
	for _, r := range storetest.Readings(1, 100) {
		gone = append(gone, r.Article.ID)
	}
	if _, err := s.Retract(ctx, gone...); err != nil {
		t.Fatal(err)
	}
	want := nquads(t, s)
	if _, err := store.Compact(ctx, dir, store.Options{}, nil); !errors.Is(err, store.ErrLocked) {
		t.Errorf("compacting an open store: %v, want %v", err, store.ErrLocked)
	}
	version, _ := s.Version(ctx)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	// What an interrupted run has left is no hindrance.
	if err := os.MkdirAll(filepath.Join(dir+".compacting", "rest"), 0o755); err != nil {
		t.Fatal(err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := store.Compact(cancelled, dir, store.Options{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled run ends with %v", err)
	}
	told := 0
	report, err := store.Compact(ctx, "pebble:"+dir, store.Options{}, func(quads int) { told = quads })
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d quads, %d bytes before, %d after", report.Quads, report.Before, report.After)
	if report.Quads == 0 || told != report.Quads || report.After >= report.Before {
		t.Errorf("%+v, told of %d quads", report, told)
	}
	entries, err := os.ReadDir(filepath.Dir(dir))
	if err != nil || len(entries) != 1 {
		t.Errorf("beside the store lie %v, %v", entries, err)
	}
	s = openAt(t, dir)
	defer s.Close()
	if got := nquads(t, s); got != want {
		t.Error("the graph is another one than before")
	}
	if v, _ := s.Version(ctx); v != version {
		t.Errorf("version %s, want %s", v, version)
	}
	if _, err := s.Put(ctx, storetest.Readings(7, 20)...); err != nil {
		t.Fatal(err)
	}
	if check, err := s.Check(ctx, nil); err != nil || !check.OK() {
		t.Errorf("check: %+v, %v", check.Problems, err)
	}
}

func TestCompactRefuses(t *testing.T) {
	for address, want := range map[string]error{
		"memory:": store.ErrNotEmbedded, "postgres://localhost/x": store.ErrNotEmbedded,
		filepath.Join(t.TempDir(), "absent"): os.ErrNotExist,
	} {
		if _, err := store.Compact(t.Context(), address, store.Options{}, nil); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", address, err, want)
		}
	}
}
