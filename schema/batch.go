package schema

import (
	"context"
	"errors"

	"entente/graph"
)

// Texts gives what the view leaves in the store.
type Texts interface {
	// Text returns the whole text of an article.
	Text(ctx context.Context, article graph.ID) (string, error)
	// Quotes returns the passages, in the order of the ids.
	Quotes(ctx context.Context, ids []graph.EvidenceID) ([]string, error)
}

// Loads is a store that keeps when articles were loaded. Texts may be one.
type Loads interface {
	// Loaded returns when the article was loaded, in RFC 3339.
	Loaded(ctx context.Context, article graph.ID) (string, error)
}

var errNoTexts = errors.New("schema: no Texts to read from, see Options")

// A batch fetches the quotes of a request together: those that have been asked
// for when the first of them is awaited. The executor awaits nothing before it
// has resolved all fields that it can, and works on one request in one
// goroutine.
type batch struct {
	texts    Texts
	waiting  []graph.EvidenceID
	quotes   map[graph.EvidenceID]string
	articles map[graph.ID]string
}

// quote asks for a passage.
func (b *batch) quote(ctx context.Context, id graph.EvidenceID) later {
	if _, known := b.quotes[id]; !known {
		b.waiting = append(b.waiting, id)
	}
	return func() (any, error) {
		if err := b.fetch(ctx); err != nil {
			return nil, err
		}
		return b.quotes[id], nil
	}
}

func (b *batch) fetch(ctx context.Context) error {
	if len(b.waiting) == 0 {
		return nil
	}
	if b.texts == nil {
		return errNoTexts
	}
	seen := map[graph.EvidenceID]bool{}
	var ids []graph.EvidenceID
	for _, id := range b.waiting {
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	quotes, err := b.texts.Quotes(ctx, ids)
	if err != nil {
		return err
	}
	if b.quotes == nil {
		b.quotes = make(map[graph.EvidenceID]string, len(ids))
	}
	for i, id := range ids {
		b.quotes[id] = quotes[i]
	}
	b.waiting = nil
	return nil
}

// text returns the text of an article, fetched once.
func (b *batch) text(ctx context.Context, id graph.ID) (string, error) {
	if text, ok := b.articles[id]; ok {
		return text, nil
	}
	if b.texts == nil {
		return "", errNoTexts
	}
	text, err := b.texts.Text(ctx, id)
	if err == nil {
		if b.articles == nil {
			b.articles = map[graph.ID]string{}
		}
		b.articles[id] = text
	}
	return text, err
}
