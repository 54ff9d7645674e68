package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entente/graph"

	"github.com/cayleygraph/quad"
)

// An ArticleInfo is what the store knows of an article but its text and sections.
type ArticleInfo struct {
	ID        graph.ID
	Source    string // path or URL that identifies it
	Title     string
	URL       string     // "" where unknown
	Publisher string     // "" where unknown
	Published graph.Date // "" where unknown
	Language  string
}

// Articles lists all articles, by source.
func (s *Store) Articles(ctx context.Context) ([]ArticleInfo, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.release()
	ids, err := v.articleIDs(ctx)
	if err != nil {
		return nil, err
	}
	infos := make([]ArticleInfo, 0, len(ids))
	for chunk := range slices.Chunk(ids, 500) {
		articles, err := v.articles(ctx, chunk, aboutArticle)
		if err != nil {
			return nil, err
		}
		for _, a := range articles {
			infos = append(infos, ArticleInfo{a.ID, a.Source, a.Title, a.URL, a.Publisher, a.Published, a.Language})
		}
	}
	slices.SortFunc(infos, func(a, b ArticleInfo) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.ID, b.ID))
	})
	return infos, nil
}

// Article returns the article, with its text and sections.
func (s *Store) Article(ctx context.Context, id graph.ID) (graph.Article, error) {
	return s.oneArticle(ctx, id, append([]graph.ID{graph.PredText, graph.PredSection}, aboutArticle...))
}

// Text returns the article's text.
func (s *Store) Text(ctx context.Context, id graph.ID) (string, error) {
	a, err := s.oneArticle(ctx, id, []graph.ID{graph.PredType, graph.PredText})
	return a.Text, err
}

// Quotes returns the passages that the labels name, in their order. It reads
// the text of each article once. It fails with [ErrNotFound] where an article
// is not in the store, and with [ErrInvalid] on a label that names no passage of it.
func (s *Store) Quotes(ctx context.Context, labels []graph.EvidenceID) ([]string, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return nil, err
	}
	defer v.release()
	spans := make([]graph.Span, len(labels))
	at := map[graph.ID][]int{}
	var ids []graph.ID
	for i, label := range labels {
		id, span, err := label.Parse()
		if err != nil {
			return nil, fmt.Errorf("%w: %v", ErrInvalid, err)
		}
		if at[id] == nil {
			ids = append(ids, id)
		}
		spans[i], at[id] = span, append(at[id], i)
	}
	articles, err := v.articles(ctx, ids, []graph.ID{graph.PredType, graph.PredText})
	if err != nil {
		return nil, err
	}
	quotes := make([]string, len(labels))
	for _, a := range articles {
		for _, i := range at[a.ID] {
			quote, ok := spans[i].Slice(a.Text)
			if !ok {
				return nil, fmt.Errorf("%w: %s lies outside of the article's text", ErrInvalid, labels[i])
			}
			quotes[i] = quote
		}
	}
	return quotes, nil
}

func (s *Store) oneArticle(ctx context.Context, id graph.ID, predicates []graph.ID) (graph.Article, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return graph.Article{}, err
	}
	defer v.release()
	articles, err := v.articles(ctx, []graph.ID{id}, predicates)
	if err != nil {
		return graph.Article{}, err
	}
	return articles[0], nil
}

// aboutArticle are the predicates of all that an [ArticleInfo] tells.
var aboutArticle = []graph.ID{graph.PredType, graph.PredSource, graph.PredTitle, graph.PredURL,
	graph.PredPublisher, graph.PredPublished, graph.PredLanguage}

// articleType is the type of a node that is an article.
const articleType = "ARTICLE"

// articleIDs returns the ids of all articles, in no order.
func (v *view) articleIDs(ctx context.Context) ([]graph.ID, error) {
	refs, err := v.findValues(ctx, quad.Object, []quad.Value{quad.String(articleType)})
	if err != nil {
		return nil, err
	}
	quads, err := v.resolve(ctx, refs)
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, q := range quads {
		if q.Predicate == graph.PredType && q.Label == string(q.Subject) {
			ids = append(ids, q.Subject)
		}
	}
	return ids, nil
}

// articles returns the articles of those ids, in their order, as far as the
// given predicates tell; [graph.PredType] must be one of them. Only the values
// of these are read.
func (v *view) articles(ctx context.Context, ids []graph.ID, predicates []graph.ID) ([]graph.Article, error) {
	iris := make([]string, len(ids))
	for i, id := range ids {
		iris[i] = string(id)
	}
	refs, err := v.find(ctx, quad.Subject, iris...)
	if err != nil {
		return nil, err
	}
	if refs, err = v.withPredicates(ctx, refs, predicates); err != nil {
		return nil, err
	}
	quads, err := v.resolve(ctx, refs)
	if err != nil {
		return nil, err
	}
	articles := make([]graph.Article, len(ids))
	at := make(map[graph.ID]*graph.Article, len(ids))
	for i, id := range ids {
		at[id] = &articles[i]
	}
	for _, q := range quads {
		if err := tell(at[q.Subject], q); err != nil {
			return nil, err
		}
	}
	for i, id := range ids {
		if articles[i].ID == "" {
			return nil, notFound(id)
		}
		slices.SortFunc(articles[i].Sections, func(a, b graph.Section) int {
			return cmp.Or(a.Span.Start-b.Span.Start, a.Span.End-b.Span.End, cmp.Compare(a.Kind, b.Kind))
		})
	}
	return articles, nil
}

// withPredicates keeps those references whose quads have one of the predicates.
func (v *view) withPredicates(ctx context.Context, refs []quadRef, predicates []graph.ID) ([]quadRef, error) {
	values := newValueCache(v.quads)
	names := make([]quadRef, len(refs))
	for i, r := range refs {
		names[i][1] = r[1]
	}
	if err := values.load(ctx, names); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(refs, func(r quadRef) bool {
		return !slices.Contains(predicates, values.value(r[1]).IRI)
	}), nil
}

// tell sets what a quad says of its article.
func tell(a *graph.Article, q graph.Quad) error {
	s := q.Object.Literal
	switch q.Predicate {
	case graph.PredType:
		if s == articleType {
			a.ID = q.Subject
		}
	case graph.PredSource:
		a.Source = s
	case graph.PredTitle:
		a.Title = s
	case graph.PredURL:
		a.URL = s
	case graph.PredPublisher:
		a.Publisher = s
	case graph.PredPublished:
		a.Published = graph.Date(s)
	case graph.PredLanguage:
		a.Language = s
	case graph.PredText:
		a.Text = s
	case graph.PredSection:
		_, span, err := graph.EvidenceID(q.Label).Parse()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrDamaged, err)
		}
		a.Sections = append(a.Sections, graph.Section{Kind: graph.SectionKind(s), Span: span})
	}
	return nil
}
