package store_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph/store"
	"entente/graph/store/pebblekv"

	"github.com/hidal-go/hidalgo/kv/flat"
)

func TestAddress(t *testing.T) {
	here := t.TempDir()
	t.Chdir(here)
	tests := map[string]struct {
		dir  string // made by opening
		want error
	}{
		"bare.db":                    {dir: "bare.db"},
		"./sub/dir":                  {dir: "sub/dir"},
		"pebble:./named.db":          {dir: "named.db"},
		filepath.Join(here, "abs:x"): {dir: "abs:x"},
		"memory:":                    {},
		"":                           {want: store.ErrAddress},
		"pebble:":                    {want: store.ErrAddress},
		"memory:x":                   {want: store.ErrAddress},
		"mongodb://localhost/x":      {want: store.ErrAddress},
	}
	for address, test := range tests {
		t.Run(address, func(t *testing.T) {
			s, err := store.Open(context.Background(), address, store.Options{})
			if !errors.Is(err, test.want) || (err == nil) != (test.want == nil) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
			if err != nil {
				return
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
			if _, err := os.Stat(filepath.Join(here, test.dir)); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestOpenRefuses opens what is no store, and expects an error that names it and the remedy.
func TestOpenRefuses(t *testing.T) {
	ctx := context.Background()
	database := func(t *testing.T, dir, key, value string) {
		db, err := pebblekv.Open(dir, pebblekv.Options{})
		if err != nil {
			t.Fatal(err)
		}
		tx, err := db.Tx(true)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(tx.Put(flat.Key(key), flat.Value(value)), tx.Commit(ctx), db.Close()); err != nil {
			t.Fatal(err)
		}
	}
	tests := map[string]struct {
		make   func(t *testing.T, dir string)
		want   error
		remedy string
	}{
		"files of another kind": {func(t *testing.T, dir string) {
			if err := os.WriteFile(filepath.Join(dir, "thesis.doc"), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}, store.ErrForeign, "name an empty or a new directory"},
		"another program's database": {func(t *testing.T, dir string) { database(t, dir, "k", "v") },
			store.ErrForeign, "name an empty or a new directory"},
		"another format": {func(t *testing.T, dir string) { database(t, dir, "entente/format", "entente 0") },
			store.ErrFormat, "load the articles into a new directory"},
		"damage": {func(t *testing.T, dir string) {
			database(t, dir, "k", "v")
			manifests, _ := filepath.Glob(filepath.Join(dir, "MANIFEST-*"))
			for _, m := range manifests {
				if err := os.Truncate(m, 10); err != nil {
					t.Fatal(err)
				}
			}
		}, store.ErrDamaged, "load the articles into a new one"},
		"a store in use": {func(t *testing.T, dir string) {
			s, err := store.Open(ctx, dir, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { s.Close() })
		}, store.ErrLocked, "end the program that holds it"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			test.make(t, dir)
			s, err := store.Open(ctx, dir, store.Options{})
			if err == nil {
				s.Close()
			}
			if !errors.Is(err, test.want) || !strings.Contains(err.Error(), dir) || !strings.Contains(err.Error(), test.remedy) {
				t.Errorf("got %v; want %v with directory and remedy", err, test.want)
			}
		})
	}
}

func TestOpenPostgresThatIsNotThere(t *testing.T) {
	_, err := store.Open(context.Background(), "postgres://u:secret@127.0.0.1:1/none?sslmode=disable", store.Options{})
	if err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), "is the server running") {
		t.Errorf("got %v", err)
	}
}
