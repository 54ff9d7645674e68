package fulltext_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/fulltext"
)

// A refresh takes up what has changed, and reads no more than that.
func TestRefresh(t *testing.T) {
	l := newLibrary(t, article("a", "fr", "Un", "chat"), article("b", "fr", "Deux", "chien"))
	x := index(t, l)
	l.put(t, article("a", "fr", "Un", "cheval"))
	l.retract(t, "article/b")
	var many []graph.Article
	for i := range 600 {
		many = append(many, article(fmt.Sprint("n", i), "fr", "Titre", "mouton"))
	}
	l.put(t, many...)
	scans := l.scans
	if err := x.Refresh(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	if l.scans != scans {
		t.Error("the changes were known, and yet the whole store was read")
	}
	if n := x.Articles(); n != 601 {
		t.Errorf("%d articles, want 601", n)
	}
	for query, want := range map[string]int{"chat": 0, "cheval": 1, "chien": 0, "mouton": 600} {
		if found := find(t, x, query); len(found) != want {
			t.Errorf("%q finds %d, want %d", query, len(found), want)
		}
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := x.Search(cancelled, "mouton"); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled search ends with %v", err)
	}
}

// An index in a directory is there at the next start, and takes up only what
// has changed in between.
func TestOpen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "index")
	open := func() *fulltext.Index {
		t.Helper()
		x, err := fulltext.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	l := newLibrary(t, article("a", "fr", "Un", "chat"), article("b", "fr", "Deux", "chien"))
	x := open()
	if err := x.Refresh(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	if _, err := fulltext.Open(dir); !errors.Is(err, fulltext.ErrInUse) {
		t.Errorf("opened twice: %v", err)
	}
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	x = open()
	defer x.Close()
	if got := find(t, x, "chat"); len(got) != 1 || x.Articles() != 2 {
		t.Errorf("after the start %q of %d", got, x.Articles())
	}
	l.put(t, article("a", "fr", "Un", "cheval"))
	l.retract(t, "article/b")
	scans := l.scans
	if err := x.Refresh(t.Context(), l); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(append(find(t, x, "cheval"), find(t, x, "chien")...), " "); got != "a" || x.Articles() != 1 || l.scans != scans {
		t.Errorf("after a change %q of %d, the store read %d times", got, x.Articles(), l.scans-scans)
	}
	// Another store in place of the first: what is the same stays.
	other := newLibrary(t, article("a", "fr", "Un", "cheval"), article("c", "fr", "Trois", "chèvre"))
	if err := x.Refresh(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(append(find(t, x, "cheval"), find(t, x, "chevre")...), " "); got != "a c" || x.Articles() != 2 || other.scans == 0 {
		t.Errorf("of another store %q of %d, read %d times", got, x.Articles(), other.scans)
	}
}

// What is no index is left alone.
func TestOpenForeign(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "letter.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := fulltext.Open(dir); err == nil {
		t.Error("a directory of other files is taken for an index")
	}
	if _, err := os.Stat(filepath.Join(dir, "letter.txt")); err != nil {
		t.Error(err)
	}
}

// An index follows its source until it is told to stop.
func TestFollow(t *testing.T) {
	x, err := fulltext.New()
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	l := newLibrary(t, sample...)
	ctx, stop := context.WithCancel(t.Context())
	changed, ended := make(chan struct{}, 1), make(chan struct{})
	go func() {
		x.Follow(ctx, l, changed, func(err error) { t.Error(err) })
		close(ended)
	}()
	for n := range uint64(2) {
		for begun := time.Now(); x.Refreshes() <= n; time.Sleep(time.Millisecond) {
			if time.Since(begun) > 20*time.Second {
				t.Fatalf("%d refreshes", x.Refreshes())
			}
		}
		if got := find(t, x, "thoa thuan"); len(got) != 1 {
			t.Errorf("%q after %d refreshes", got, x.Refreshes())
		}
		changed <- struct{}{}
	}
	stop()
	<-ended
}
