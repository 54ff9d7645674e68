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
	Text(ctx context.Context, article graph.ID) (string, error)
}

// Results are the articles that match, best first.
type Results struct {
	Total int // articles that match
	Hits  []Hit
}

// A Hit is an article that matches.
type Hit struct {
	Article  graph.ID
	Score    float64   // BM25 or tf·idf, comparable within one answer only
	Passages []Passage // of the text that match, in its order; none where only the headline does
}

// MaxResults bounds what one search looks through, first and offset together.
const MaxResults = 10000

// Search returns limit articles from offset on that have all words of the
// query, in any form, in headline or text; words "in quotation marks" must
// follow one another. A word in the headline counts three times. Equally good
// articles come in the order of their ids. An empty query, or one of words
// that are left out, has no results. It fails where texts does, or ctx ends.
func (x *Index) Search(ctx context.Context, text string, offset, limit int, texts Texts) (Results, error) {
	q := parse(text)
	if q == nil || limit <= 0 || offset < 0 || offset+limit > MaxResults {
		return Results{}, nil
	}
	req := bleve.NewSearchRequestOptions(q, limit, offset, false)
	req.IncludeLocations = true
	req.SortBy([]string{"-_score", "_id"})
	found, err := x.bleve.SearchInContext(ctx, req)
	if err != nil {
		return Results{}, fmt.Errorf("full-text search: %w", err)
	}
	out := Results{Total: int(found.Total), Hits: make([]Hit, len(found.Hits))}
	for i, hit := range found.Hits {
		out.Hits[i] = Hit{Article: graph.ID(hit.ID), Score: hit.Score}
		words := textWords(hit)
		if len(words) == 0 {
			continue
		}
		text, err := texts.Text(ctx, graph.ID(hit.ID))
		if err != nil {
			return Results{}, fmt.Errorf("full-text search: %w", err)
		}
		out.Hits[i].Passages = passages(text, words)
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
