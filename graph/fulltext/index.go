package fulltext

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/index/scorch"
	bolterrors "go.etcd.io/bbolt/errors"

	"entente/graph"
)

// A Source gives the quads of a graph, in any order.
type Source interface {
	// ScanVersion calls fn for every quad of one state until fn fails, and
	// returns the version of that state.
	ScanVersion(ctx context.Context, fn func(graph.Quad) error) (string, error)
	// ChangedSince calls fn for every article that was changed since a version,
	// with all quads that it has now, none where it is gone, and returns the
	// version of the state that these are of. It fails where it does not know, or
	// where there are more than most.
	ChangedSince(ctx context.Context, version string, most int, fn func(article graph.ID, quads []graph.Quad) error) (string, error)
}

// An Index holds the words of articles. It is safe for concurrent use: a
// search sees whole articles, while others are brought up to date.
type Index struct {
	bleve bleve.Index

	refreshing sync.Mutex
	digests    map[graph.ID]string // of the articles as they are indexed
	version    string              // of the source, which is indexed whole; "" before that
	refreshes  atomic.Uint64       // that came to their end
}

// ErrInUse is returned by [Open] where another process has the index open.
var ErrInUse = errors.New("the full-text index is in use by another process")

// New makes an empty index in memory. It takes about 7 KB for an article of 3 KB.
func New() (*Index, error) { return create("") }

// form is what an index must say of itself to be taken over: it goes up where
// what is indexed changes, or how.
const form = "1"

// What an index says of itself.
var (
	formKey    = []byte("entente/form")
	versionKey = []byte("entente/version")
)

// Open opens the index in a directory, or makes an empty one there. One that
// was written in another form is made anew. The files are mapped into memory,
// and only what is looked at takes any.
func Open(dir string) (*Index, error) {
	b, err := bleve.OpenUsing(dir, map[string]any{"bolt_timeout": "2s"})
	switch {
	case errors.Is(err, bleve.ErrorIndexPathDoesNotExist):
		return create(dir)
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s", ErrInUse, dir)
	case err != nil:
		return nil, fmt.Errorf("full-text index %s: %w; remove the directory to have it built anew", dir, err)
	}
	if written, err := b.GetInternal(formKey); err != nil || string(written) != form {
		if err := errors.Join(err, b.Close(), os.RemoveAll(dir)); err != nil {
			return nil, fmt.Errorf("full-text index %s: %w", dir, err)
		}
		return create(dir)
	}
	x := &Index{bleve: b}
	version, err := b.GetInternal(versionKey)
	if err == nil {
		x.version = string(version)
		x.digests, err = indexed(b)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("full-text index %s: %w; remove the directory to have it built anew", dir, err), b.Close())
	}
	return x, nil
}

// create makes an index in a directory, or in memory where that is "".
func create(dir string) (*Index, error) {
	m, err := newMapping()
	if err == nil && dir != "" {
		err = os.MkdirAll(filepath.Dir(dir), 0o755)
	}
	if err != nil {
		return nil, fmt.Errorf("full-text index: %w", err)
	}
	b, err := bleve.NewUsing(dir, m, scorch.Name, scorch.Name, nil)
	if err != nil {
		return nil, fmt.Errorf("full-text index: %w", err)
	}
	if err := b.SetInternal(formKey, []byte(form)); err != nil {
		return nil, errors.Join(fmt.Errorf("full-text index: %w", err), b.Close())
	}
	return &Index{bleve: b, digests: map[graph.ID]string{}}, nil
}

// Close frees the index. It must not be used after.
func (x *Index) Close() error { return x.bleve.Close() }

// Articles returns how many articles are indexed.
func (x *Index) Articles() int {
	n, _ := x.bleve.DocCount()
	return int(n)
}

// Refreshes returns how often the index was brought up to date: what it finds
// may have changed where this has. 0 is not yet, and what is found may be less
// than there is.
func (x *Index) Refreshes() uint64 { return x.refreshes.Load() }
