package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph/store"
)

// The server finds articles by their words, once it has indexed them.
func TestServeFindsTexts(t *testing.T) {
	base, _, stop := startServer(t)
	const question = `{ articles(text: "coopération", first: 1) { totalCount edges { passages { highlights { text } } } } }`
	for begun := time.Now(); ; time.Sleep(20 * time.Millisecond) {
		status, stdout, stderr := runProgram(t, "query", "--url", base+"/graphql", question)
		if status == exitDone {
			if !strings.Contains(strings.ToLower(stdout), `"text": "coop`) {
				t.Errorf("got %s", stdout)
			}
			break
		}
		if !strings.Contains(stderr, "being indexed") || time.Since(begun) > 20*time.Second {
			t.Fatalf("exit status %d: %s", status, stderr)
		}
	}
	if status := stop(); status != exitDone {
		t.Errorf("the interrupted server ended with exit status %d", status)
	}
}

func TestOpenTexts(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "db")
	embedded, err := store.Open(t.Context(), "pebble:"+dir, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer embedded.Close()
	inMemory, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer inMemory.Close()
	elsewhere := filepath.Join(t.TempDir(), "words")
	for _, test := range []struct {
		of    *store.Store
		where string
		files string // pattern of the directory that is made; "" for none
		none  bool
	}{
		{embedded, textsBeside, filepath.Join(dir, "fulltext", "*"), false},
		{embedded, elsewhere, filepath.Join(elsewhere, "*"), false},
		{embedded, textsMemory, "", false},
		{inMemory, textsBeside, "", false},
		{inMemory, textsOff, "", true},
	} {
		index, err := openTexts(test.of, test.where)
		if err != nil {
			t.Errorf("%s: %v", test.where, err)
			continue
		}
		if (index == nil) != test.none {
			t.Errorf("%s of %s: %v", test.where, test.of.Address(), index)
		}
		if test.files != "" {
			if found, _ := filepath.Glob(test.files); len(found) == 0 {
				t.Errorf("%s: no %s", test.where, test.files)
			}
		}
		if index != nil {
			if err := index.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}
