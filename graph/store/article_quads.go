package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"

	"github.com/cayleygraph/quad"
)

// An articleVersion is what the store keeps, or shall keep, of one version of an article.
type articleVersion struct {
	quads   []graph.Quad // sorted
	content digest       // of the quads but the bookkeeping
	whole   digest       // of all quads
}

// readingVersion writes a reading as the quads that the store keeps of it:
// those of [graph.Reading.Quads] and the bookkeeping. It fails with ErrInvalid
// where a quad would not belong to the article.
func readingVersion(r *graph.Reading) (articleVersion, error) {
	id := r.Article.ID
	quads := r.Quads()
	spans, err := passages(&r.Article, quads)
	if err != nil {
		return articleVersion{}, fmt.Errorf("%w: article %q (%s): %v", ErrInvalid, r.Article.Source, id, err)
	}
	v := articleVersion{}
	v.content.toggle(quads)
	bookkeeping := []graph.Quad{{Subject: id, Predicate: graph.PredDigest, Object: graph.Literal(v.content.String()), Label: string(id)}}
	if len(spans) > 0 {
		bookkeeping = append(bookkeeping,
			graph.Quad{Subject: id, Predicate: graph.PredPassages, Object: graph.Literal(graph.FormatSpans(spans)), Label: string(id)})
	}
	v.whole = v.content
	v.whole.toggle(bookkeeping)
	for _, q := range bookkeeping {
		at, _ := slices.BinarySearchFunc(quads, q, compareQuads)
		quads = slices.Insert(quads, at, q)
	}
	v.quads = quads
	return v, nil
}

// passages returns the spans of all labels of the article's quads, and proves
// that the quads are well formed and the article's own.
func passages(a *graph.Article, quads []graph.Quad) ([]graph.Span, error) {
	if a.ID.Kind() != "article" || strings.Contains(string(a.ID), "#") {
		return nil, errors.New("its id is not of the form article/…")
	}
	length := utf8.RuneCountInString(a.Text)
	seen := map[string]bool{string(a.ID): true}
	var spans []graph.Span
	for _, q := range quads {
		if !q.ValidUTF8() {
			return nil, fmt.Errorf("the %s of %s is not valid UTF-8", q.Predicate, q.Subject)
		}
		if q.Subject == "" || q.Predicate == "" {
			return nil, fmt.Errorf("a quad under %s has no subject or no predicate", q.Label)
		}
		if seen[q.Label] {
			continue
		}
		seen[q.Label] = true
		article, span, err := graph.EvidenceID(q.Label).Parse()
		switch {
		case err != nil:
			return nil, err
		case article != a.ID:
			return nil, fmt.Errorf("the label %s is another article's", q.Label)
		case span.End > length:
			return nil, fmt.Errorf("the passage %d,%d ends behind the text of %d code points", span.Start, span.End, length)
		}
		spans = append(spans, span)
	}
	return spans, nil
}

func compareQuads(a, b graph.Quad) int {
	switch {
	case a.Less(b):
		return -1
	case b.Less(a):
		return 1
	}
	return 0
}

// articleQuads returns all quads under the article's labels, sorted; none
// where the store does not hold the article.
func (v *view) articleQuads(ctx context.Context, id graph.ID) ([]graph.Quad, error) {
	quads, err := v.labelled(ctx, []string{string(id)})
	if err != nil || len(quads) == 0 {
		return nil, err
	}
	var labels []string
	for _, q := range quads {
		if q.Predicate != graph.PredPassages {
			continue
		}
		spans, err := graph.ParseSpans(q.Object.Literal)
		if err != nil {
			return nil, fmt.Errorf("%w: the passages of %s: %v", ErrDamaged, id, err)
		}
		for _, s := range spans {
			labels = append(labels, string(graph.NewEvidenceID(id, s)))
		}
	}
	rest, err := v.labelled(ctx, labels)
	if err != nil {
		return nil, err
	}
	quads = append(quads, rest...)
	slices.SortFunc(quads, compareQuads)
	return quads, nil
}

// contents returns the digests of those of the articles that are in the store.
func (v *view) contents(ctx context.Context, ids []graph.ID) (map[graph.ID]digest, error) {
	labels := make([]string, len(ids))
	for i, id := range ids {
		labels[i] = string(id)
	}
	refs, err := v.find(ctx, quad.Label, labels...)
	if err != nil {
		return nil, err
	}
	if refs, err = v.withPredicates(ctx, refs, []graph.ID{graph.PredDigest}); err != nil {
		return nil, err
	}
	quads, err := v.resolve(ctx, refs)
	if err != nil {
		return nil, err
	}
	digests := make(map[graph.ID]digest, len(quads))
	for _, q := range quads {
		if digests[q.Subject], err = parseDigest(q.Object.Literal); err != nil {
			return nil, fmt.Errorf("%s: %w", q.Subject, err)
		}
	}
	return digests, nil
}
