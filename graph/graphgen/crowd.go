package graphgen

import (
	"context"
	"fmt"
	"math/rand/v2"

	"entente/graph"
)

// A Crowd is a projection.Source of people with a name each and no relations,
// to search names in.
type Crowd struct {
	People int
	Seed   uint64
}

// perArticle is how many people an article of a crowd names.
const perArticle = 50

// Scan implements projection.Source.
func (c Crowd) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	rng := rand.New(rand.NewPCG(c.Seed, 0))
	for first := 0; first < c.People; first += perArticle {
		if err := ctx.Err(); err != nil {
			return err
		}
		source := fmt.Sprintf("crowd/%08d.txt", first)
		r := graph.Reading{Article: graph.Article{ID: graph.ArticleID(source), Source: source, Language: "fr"}}
		for i := range min(perArticle, c.People-first) {
			p := person(rng, 0, first+i)
			span := graph.Span{Start: 100 * i, End: 100*i + len(p.forms[0])}
			r.Entities = append(r.Entities, graph.Entity{ID: p.id, Type: p.kind, Anchor: span})
			r.Mentions = append(r.Mentions, graph.Mention{Entity: p.id, Span: span, Form: p.forms[0]})
		}
		for _, q := range r.Quads() {
			if err := fn(q); err != nil {
				return err
			}
		}
	}
	return nil
}
