package schema

import (
	"context"
	"errors"

	"entente/graph"
	"entente/graph/store"
)

// Texts gives what the view leaves in the store.
type Texts interface {
	// Texts returns the whole texts of articles, in the order of the ids.
	Texts(ctx context.Context, articles []graph.ID) ([]string, error)
	// Quotes returns the passages, in the order of the ids.
	Quotes(ctx context.Context, ids []graph.EvidenceID) ([]string, error)
}

var errNoTexts = errors.New("schema: no Texts to read from, see Options")

// errChanged is told where the store has gone on from the state that the view
// shows: the view follows within a moment.
var errChanged = &Error{Message: "an article was changed or taken out while this request ran; ask again", Code: CodeChanged}

// changed tells that of an error of the store, where it is so.
func changed(err error) error {
	if errors.Is(err, store.ErrNotFound) || errors.Is(err, store.ErrInvalid) {
		return errChanged
	}
	return err
}

// A batch fetches what a request takes from the store together: all that has
// been asked for when the first of it is awaited. A run awaits nothing before
// it has written all else, and is one goroutine.
type batch[K ~string] struct {
	fetch   func(ctx context.Context, keys []K) ([]string, error)
	waiting []K
	known   map[K]string // "" for what is waited for
}

// ask notes that the value of the key is wanted, and returns what awaits it.
func (b *batch[K]) ask(ctx context.Context, key K) later {
	if _, known := b.known[key]; !known {
		if b.known == nil {
			b.known = map[K]string{}
		}
		b.known[key] = ""
		b.waiting = append(b.waiting, key)
	}
	return func() (any, error) {
		if err := b.load(ctx); err != nil {
			return nil, err
		}
		return b.known[key], nil
	}
}

func (b *batch[K]) load(ctx context.Context) error {
	if len(b.waiting) == 0 {
		return nil
	}
	values, err := b.fetch(ctx, b.waiting)
	if err != nil {
		return changed(err)
	}
	for i, key := range b.waiting {
		b.known[key] = values[i]
	}
	b.waiting = nil
	return nil
}

// batches are those of one request.
type batches struct {
	quotes batch[graph.EvidenceID]
	texts  batch[graph.ID]
}

func batchesFrom(from Texts) batches {
	if from == nil {
		return batches{
			batch[graph.EvidenceID]{fetch: func(context.Context, []graph.EvidenceID) ([]string, error) { return nil, errNoTexts }},
			batch[graph.ID]{fetch: func(context.Context, []graph.ID) ([]string, error) { return nil, errNoTexts }},
		}
	}
	return batches{batch[graph.EvidenceID]{fetch: from.Quotes}, batch[graph.ID]{fetch: from.Texts}}
}
