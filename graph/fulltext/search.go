package fulltext

import (
	"context"
	"fmt"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"

	"entente/graph"
)

// Texts gives the texts of articles.
type Texts interface {
	// Texts returns the whole texts, in the order of the ids.
	Texts(ctx context.Context, articles []graph.ID) ([]string, error)
}

// MaxResults is how many articles a search finds at most.
const MaxResults = 10_000

// Search returns the articles that have all words of the query, in any form, in
// headline or text; words "in quotation marks" must follow one another. Best
// ones come first: a word in the headline counts three times. Equally good ones
// come in the order of their ids. An empty query, or one of words that are left
// out, finds nothing. It fails where ctx ends.
func (x *Index) Search(ctx context.Context, text string) ([]graph.ID, error) {
	q := parse(text)
	if q == nil {
		return nil, nil
	}
	req := bleve.NewSearchRequestOptions(q, MaxResults, 0, false)
	req.SortBy([]string{"-_score", "_id"})
	found, err := x.bleve.SearchInContext(ctx, req)
	if err != nil {
		return nil, fmt.Errorf("full-text search: %w", err)
	}
	out := make([]graph.ID, len(found.Hits))
	for i, hit := range found.Hits {
		out[i] = graph.ID(hit.ID)
	}
	return out, nil
}

// Passages returns, for those of the articles that the query finds by their
// text, the passages that match; an article that it finds by its headline alone
// has none. It fails where texts does, or ctx ends.
func (x *Index) Passages(ctx context.Context, text string, articles []graph.ID, texts Texts) (map[graph.ID][]Passage, error) {
	q := parse(text)
	if q == nil || len(articles) == 0 {
		return nil, nil
	}
	names := make([]string, len(articles))
	for i, id := range articles {
		names[i] = string(id)
	}
	req := bleve.NewSearchRequestOptions(bleve.NewConjunctionQuery(q, bleve.NewDocIDQuery(names)), len(names), 0, false)
	req.IncludeLocations = true
	found, err := x.bleve.SearchInContext(ctx, req)
	if err != nil {
		return nil, fmt.Errorf("full-text search: %w", err)
	}
	var ids []graph.ID
	var words [][]word
	for _, hit := range found.Hits {
		if w := textWords(hit); len(w) > 0 {
			ids, words = append(ids, graph.ID(hit.ID)), append(words, w)
		}
	}
	whole, err := texts.Texts(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make(map[graph.ID][]Passage, len(ids))
	for i, id := range ids {
		out[id] = passages(whole[i], words[i])
	}
	return out, nil
}

const titleBoost = 3

// parse makes bleve's query of the text, nil where there is nothing to look for.
func parse(text string) query.Query {
	type part struct {
		text   string
		phrase bool
	}
	var parts []part
	text = strings.NewReplacer("«", `"`, "»", `"`, "“", `"`, "”", `"`).Replace(text)
	for i, piece := range strings.Split(text, `"`) {
		if strings.TrimSpace(graph.Fold(piece)) != "" {
			parts = append(parts, part{piece, i%2 == 1})
		}
	}
	if len(parts) == 0 {
		return nil
	}
	// One language must match as a whole: its own words are left out of the query.
	var any []query.Query
	for _, language := range languages {
		var all []query.Query
		for _, p := range parts {
			var either []query.Query
			for _, field := range []string{textField(language), titleField(language)} {
				boost := 1.0
				if field == titleField(language) {
					boost = titleBoost
				}
				if p.phrase {
					m := bleve.NewMatchPhraseQuery(p.text)
					m.SetField(field)
					m.SetBoost(boost)
					either = append(either, m)
					continue
				}
				m := bleve.NewMatchQuery(p.text)
				m.SetField(field)
				m.SetBoost(boost)
				m.SetOperator(query.MatchQueryOperatorAnd)
				either = append(either, m)
			}
			all = append(all, bleve.NewDisjunctionQuery(either...))
		}
		any = append(any, bleve.NewConjunctionQuery(all...))
	}
	return bleve.NewDisjunctionQuery(any...)
}

// A word is where a word of the query stands in the text, in bytes.
type word struct {
	start, end int
	term       string
}

func textWords(hit *search.DocumentMatch) []word {
	var words []word
	for _, language := range languages {
		for term, locations := range hit.Locations[textField(language)] {
			for _, l := range locations {
				words = append(words, word{int(l.Start), int(l.End), term})
			}
		}
	}
	return words
}
