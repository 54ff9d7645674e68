package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"entente/graph"
	"entente/graph/projection"
)

// The questions. Answers come as JSON with names.
const (
	askHop      = "1 hop, 50 relations at most"
	askHops     = "2 hops, 500 entities at most"
	askSubgraph = "subgraph of 2 hops, 500 relations at most"
	askPath     = "shortest path"
	askPaths    = "5 shortest paths"
	askRank     = "PageRank of all"
)

var questions = []string{askHop, askHops, askSubgraph, askPath, askPaths, askRank}

// What answers are limited to.
const (
	mostRelations = 50  // of one hop
	mostEntities  = 500 // of two hops
	subEntities   = 150 // of a subgraph
	subRelations  = 500 // of a subgraph
	maxPath       = 6   // relations
	manyPaths     = 5
)

// A peer holds the graph and answers questions about it. Entities are numbered
// as the view's handles.
type peer struct {
	name string
	// ask has the questions that it can be asked. An answer returns a number
	// by which it is compared with those of others: of relations or entities,
	// the length of the path or the sum of the paths' (-1 where there is none),
	// the first entity of the ranking.
	ask   map[string]answer
	close func() error
}

type answer func(ctx context.Context, a, b projection.Ref) (int, error)

// A result is how long the answers of a peer to a question took.
type result struct {
	median  time.Duration
	tooLong bool // an answer took longer than mostTime
}

const (
	mostRounds = 2000
	mostTime   = 30 * time.Second // for an answer
)

// pairs returns the persons that are asked about: from all over the ranking.
func pairs(view *projection.View) [][2]projection.Ref {
	persons := view.Entities(graph.Person)
	out := make([][2]projection.Ref, mostRounds)
	for i := range out {
		out[i] = [2]projection.Ref{persons[i*7919%len(persons)], persons[(i*104729+len(persons)/2)%len(persons)]}
	}
	return out
}

// An exam puts questions to peers one after another. Their answers must be
// those of the peers before.
type exam struct {
	view   *projection.View
	pairs  [][2]projection.Ref
	budget time.Duration // for each peer and question
	known  map[string][]int
}

func newExam(view *projection.View, budget time.Duration) *exam {
	return &exam{view, pairs(view), budget, map[string][]int{}}
}

// put puts a question to peers, by turns, as often as the budget allows each.
func (e *exam) put(ctx context.Context, question string, peers ...*peer) ([]result, error) {
	times, answers := make([][]time.Duration, len(peers)), make([][]int, len(peers))
	results := make([]result, len(peers))
	err := byTurns(len(peers), e.budget, func(p, i int) (more bool, err error) {
		limited, cancel := context.WithTimeout(ctx, mostTime)
		defer cancel()
		began := time.Now()
		n, err := peers[p].ask[question](limited, e.pairs[i][0], e.pairs[i][1])
		took := time.Since(began)
		if limited.Err() != nil && ctx.Err() == nil {
			results[p].tooLong = true
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("%s, %s: %w", peers[p].name, question, err)
		}
		times[p], answers[p] = append(times[p], took), append(answers[p], n)
		return true, nil
	})
	if err != nil {
		return nil, err
	}
	for p := range peers {
		if results[p].tooLong {
			continue
		}
		results[p].median = median(times[p])
		if err := e.compare(question, answers[p]); err != nil {
			return nil, fmt.Errorf("%s, %s: %w", peers[p].name, question, err)
		}
	}
	return results, nil
}

var errOther = errors.New("the answers differ from those of the peers before")

// compare checks answers, and keeps those to more pairs than known.
func (e *exam) compare(question string, answers []int) error {
	known := e.known[question]
	for i, n := range answers {
		if i < len(known) && n != known[i] {
			return fmt.Errorf("%w: %d for %s and %s, not %d", errOther, n, e.view.ID(e.pairs[i][0]), e.view.ID(e.pairs[i][1]), known[i])
		}
	}
	if len(answers) > len(known) {
		e.known[question] = answers
	}
	return nil
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}

// A page is JSON written by hand, as fast as can be. Names that JSON must
// escape are not in generated graphs.
type page struct{ json []byte }

func (p *page) begin() { p.json = append(p.json[:0], '[') }

// item adds an entity with the type of the relation that leads to it, if any.
func (p *page) item(id, name, relation string) {
	p.comma()
	p.json = append(append(append(p.json, `{"id":"`...), id...), `","name":"`...)
	p.json = append(append(p.json, name...), '"')
	if relation != "" {
		p.json = append(append(append(p.json, `,"relation":"`...), relation...), '"')
	}
	p.json = append(p.json, '}')
}

// link adds a relation.
func (p *page) link(from, to, relation string) {
	p.comma()
	p.json = append(append(append(p.json, `{"from":"`...), from...), `","to":"`...)
	p.json = append(append(append(p.json, to...), `","relation":"`...), relation...)
	p.json = append(p.json, `"}`...)
}

func (p *page) comma() {
	if len(p.json) > 1 {
		p.json = append(p.json, ',')
	}
}

func (p *page) end() { p.json = append(p.json, ']') }
