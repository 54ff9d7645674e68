package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"runtime"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/foreign"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// A report is what was measured on a graph of one size.
type report struct {
	articles, quads, entities, relations int

	build   time.Duration        // of the view, generating the quads included
	bytes   projection.Footprint // of the view
	peers   []string
	absent  []string                     // peers that were left out, with the reason
	results map[string]map[string]result // by question and peer
	ours    []measurement                // questions that only our engine is asked
}

func parseSizes(s string) ([]int, error) {
	var sizes []int
	for size := range strings.SplitSeq(s, ",") {
		n, err := strconv.Atoi(size)
		if err != nil || n <= 0 {
			return nil, fmt.Errorf("--articles: %q is no number of articles", size)
		}
		sizes = append(sizes, n)
	}
	return sizes, nil
}

func measureSize(ctx context.Context, articles int, budget time.Duration) (report, error) {
	r := report{articles: articles, results: map[string]map[string]result{}}
	for _, q := range questions {
		r.results[q] = map[string]result{}
	}
	view, err := r.view(ctx)
	if err != nil {
		return r, err
	}
	log.Printf("%d articles: %d quads, %d entities, %d relations, view in %v", articles, r.quads, r.entities, r.relations, r.build)
	e := newExam(view, budget)
	for _, open := range [][]opener{{newEngine, newWalk}, {newSQLite}, {newMemstore}, {newPebble}} {
		if err := r.askPeers(ctx, e, open); err != nil {
			return r, err
		}
		runtime.GC()
	}
	for _, library := range []string{"igraph", "networkx"} {
		if library == "networkx" && r.entities > networkxEntities {
			r.absent = append(r.absent, "networkx (too large a graph)")
			continue
		}
		results, err := e.python(ctx, library)
		if errors.Is(err, foreign.ErrAbsent) {
			r.absent = append(r.absent, library+" (not installed)")
			continue
		}
		if err != nil {
			return r, err
		}
		r.peers = append(r.peers, library)
		for q, m := range results {
			r.results[q][library] = m
		}
	}
	r.ours, err = e.measureOurs(ctx)
	return r, err
}

// An opener makes a peer of what the view has.
type opener func(context.Context, *projection.View) (*peer, error)

// askPeers puts all questions to peers that are there at the same time.
func (r *report) askPeers(ctx context.Context, e *exam, open []opener) error {
	var peers []*peer
	for _, open := range open {
		p, err := open(ctx, e.view)
		if errors.Is(err, errTooLarge) {
			r.absent = append(r.absent, "Cayley's memstore (too large a graph)")
			return nil
		}
		if err != nil {
			return err
		}
		defer p.close()
		peers = append(peers, p)
		r.peers = append(r.peers, p.name)
	}
	runtime.GC()
	for _, q := range questions {
		if peers[0].ask[q] == nil {
			continue
		}
		results, err := e.put(ctx, q, peers...)
		if err != nil {
			return err
		}
		for i, p := range peers {
			r.results[q][p.name] = results[i]
			log.Printf("  %-42s %-18s %v", q, p.name, results[i].median)
		}
	}
	return nil
}

// view builds the view of a generated graph.
func (r *report) view(ctx context.Context) (*projection.View, error) {
	world := &counted{Source: graphgen.New(graphgen.Config{Articles: r.articles, Seed: 1})}
	runtime.GC()
	started := time.Now()
	view, err := projection.Build(ctx, world)
	if err != nil {
		return nil, err
	}
	r.build, r.quads = time.Since(started), world.quads
	r.entities, r.relations, r.bytes = view.NumEntities(), view.NumRelations(), view.Footprint()
	return view, nil
}

// counted is a source that counts its quads.
type counted struct {
	projection.Source
	quads int
}

func (c *counted) Scan(ctx context.Context, fn func(graph.Quad) error) error {
	return c.Source.Scan(ctx, func(q graph.Quad) error {
		c.quads++
		return fn(q)
	})
}
