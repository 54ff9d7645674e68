package schema

import (
	"entente/graph"
	"entente/graph/fulltext"
	"entente/graph/projection"
)

// errIndexing is told until the index has all articles for the first time.
var errIndexing = &Error{Message: "text: the texts of the articles are being indexed; try again in a moment", Code: CodeNoGraph}

// A match is what a page of articles was found by.
type match struct {
	text     string
	articles []graph.ID // of the page
	passages map[graph.ID][]fulltext.Passage
	err      error
	known    bool // passages and err
}

// withText returns those of the articles that have the words, best first.
func (c call) withText(text string, list []projection.ArtRef) ([]projection.ArtRef, error) {
	index := c.schema.opts.FullText
	switch {
	case index == nil:
		return nil, badInput("text: there is no index of texts here; ask a server that keeps one, or leave text out and use where and mentions")
	case index.Refreshes() == 0:
		return nil, errIndexing
	case len(text) > searchBytes:
		return nil, badInput("text: %d bytes are more than the %d that are searched for", len(text), searchBytes)
	}
	found, err := index.Search(c.ctx, text)
	if err != nil {
		return nil, err
	}
	out := make([]projection.ArtRef, 0, len(found))
	for _, id := range found {
		// The index may be a moment ahead of the view, or behind it.
		if a, ok := c.view.LookupArticle(id); ok {
			if contains(list, a) {
				out = append(out, a)
			}
		}
	}
	return out, nil
}

// matched tells the edges of a page what they were found by.
func (c *connection) matched(v *projection.View, text string) {
	m := &match{text: text}
	for i := range c.edges {
		c.edges[i].match = m
		m.articles = append(m.articles, v.Article(c.edges[i].node.(projection.ArtRef)).ID)
	}
}

// of returns the passages of an article. Those of the whole page are looked up
// together, with the first that is asked for.
func (m *match) of(c call, article graph.ID) ([]fulltext.Passage, error) {
	if !m.known {
		m.known = true
		if texts := c.schema.opts.Texts; texts == nil {
			m.err = errNoTexts
		} else {
			m.passages, m.err = c.schema.opts.FullText.Passages(c.ctx, m.text, m.articles, texts)
		}
	}
	return m.passages[article], changed(m.err)
}

var articleEdgeFields = fields{
	"cursor": edgeFields["cursor"],
	"node":   edgeFields["node"],
	"passages": on(func(c call, e edge) (any, error) {
		if e.match == nil {
			return []any{}, nil
		}
		list, err := e.match.of(c, c.view.Article(e.node.(projection.ArtRef)).ID)
		return all(list), err
	}),
}

var passageFields = fields{
	"text":  get(func(_ *projection.View, p fulltext.Passage) any { return p.Text }),
	"start": get(func(_ *projection.View, p fulltext.Passage) any { return p.Span.Start }),
	"end":   get(func(_ *projection.View, p fulltext.Passage) any { return p.Span.End }),
	"highlights": get(func(_ *projection.View, p fulltext.Passage) any {
		out := make([]any, len(p.Highlights))
		for i, span := range p.Highlights {
			word, _ := graph.Span{Start: span.Start - p.Span.Start, End: span.End - p.Span.Start}.Slice(p.Text)
			out[i] = highlight{word, span}
		}
		return out
	}),
}

// A highlight is a word within a passage.
type highlight struct {
	text string
	span graph.Span
}

var highlightFields = fields{
	"text":  get(func(_ *projection.View, h highlight) any { return h.text }),
	"start": get(func(_ *projection.View, h highlight) any { return h.span.Start }),
	"end":   get(func(_ *projection.View, h highlight) any { return h.span.End }),
}
