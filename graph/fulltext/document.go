package fulltext

import (
	"context"

	"entente/graph"
)

// A document is what is indexed of an article.
type document struct {
	id                            graph.ID
	title, text, language, digest string
	parts                         uint8 // which of title, text and language are known
}

// The parts of a document, as bits.
const (
	partTitle = 1 << iota
	partText
	partLanguage
	allParts = partTitle | partText | partLanguage
)

// tell takes what a quad says of the article.
func (d *document) tell(q graph.Quad) {
	switch q.Predicate {
	case graph.PredTitle:
		d.title, d.parts = q.Object.Literal, d.parts|partTitle
	case graph.PredText:
		d.text, d.parts = q.Object.Literal, d.parts|partText
	case graph.PredLanguage:
		d.language, d.parts = q.Object.Literal, d.parts|partLanguage
	case graph.PredDigest:
		d.digest = q.Object.Literal
	}
}

func (d *document) fields() map[string]any {
	language := known(d.language)
	return map[string]any{titleField(language): d.title, textField(language): d.text, digestField: d.digest}
}

// eachChanged calls fn with every article whose digest is not the indexed one.
// The quads of an article come in any order, so what is known of it waits
// until all of it is; a part that an article lacks ends with the scan.
func (x *Index) eachChanged(ctx context.Context, src Source, digests map[graph.ID]string, fn func(*document) error) error {
	stale := false
	for id, digest := range digests {
		stale = stale || x.digests[id] != digest
	}
	if !stale {
		return nil
	}
	waiting := map[graph.ID]*document{}
	_, err := src.ScanVersion(ctx, func(q graph.Quad) error {
		if q.Predicate != graph.PredTitle && q.Predicate != graph.PredText && q.Predicate != graph.PredLanguage {
			return nil
		}
		digest, ours := digests[q.Subject]
		if !ours || x.digests[q.Subject] == digest {
			return nil
		}
		d := waiting[q.Subject]
		if d == nil {
			d = &document{id: q.Subject, digest: digest}
			waiting[q.Subject] = d
		}
		if d.tell(q); d.parts != allParts {
			return nil
		}
		delete(waiting, q.Subject)
		return fn(d)
	})
	if err != nil {
		return err
	}
	for _, d := range waiting {
		if err := fn(d); err != nil {
			return err
		}
	}
	return nil
}
