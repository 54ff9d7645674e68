// Graphbench measures the graph engine beside others, on the same generated
// graph and in one run:
//
//	graph/graphgen --quads--> projection.View --relations, names--> peers --medians--> table, plot
//
// The peers are a plain walk over arrays (the limit of what can be had), a
// database with recursive queries (SQLite), and Cayley's own library. Each
// gets the same entities, names and relations, answers the same questions, and
// must give the same counts and lengths.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"entente/graph/graphgen"
	"entente/graph/projection"
)

func main() {
	log.SetFlags(0)
	sizes := flag.String("articles", "10000,100000", "`NUMBERS` of articles of the graphs, with commas between")
	out := flag.String("out", "docs/bench", "`DIRECTORY` for graph.md and graph.svg")
	budget := flag.Duration("time", time.Second, "`TIME` for each peer and question")
	machine := flag.String("machine", fmt.Sprintf("%d cores", runtime.NumCPU()), "`WORDS` that name the machine in the table")
	flag.Parse()
	if err := run(context.Background(), *sizes, *out, *machine, *budget); err != nil {
		log.Fatalf("graphbench: %v", err)
	}
}

func run(ctx context.Context, sizes, out, machine string, budget time.Duration) error {
	var reports []report
	for size := range strings.SplitSeq(sizes, ",") {
		articles, err := strconv.Atoi(size)
		if err != nil {
			return fmt.Errorf("--articles: %w", err)
		}
		r, err := measureSize(ctx, articles, budget)
		if err != nil {
			return err
		}
		reports = append(reports, r)
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	if err := writeTable(filepath.Join(out, "graph.md"), machine, reports); err != nil {
		return err
	}
	return plotReport(filepath.Join(out, "graph.svg"), reports[len(reports)-1])
}

// A report is what was measured on a graph of one size.
type report struct {
	articles, quads, entities, relations int

	build   time.Duration        // of the view, from generated quads
	bytes   projection.Footprint // of the view
	peers   []string
	medians map[string]map[string]time.Duration // by question and peer
	ours    []measurement                       // questions that only our engine is asked
}

func measureSize(ctx context.Context, articles int, budget time.Duration) (report, error) {
	r := report{articles: articles, medians: map[string]map[string]time.Duration{}}
	for _, q := range questions {
		r.medians[q.name] = map[string]time.Duration{}
	}
	view, err := r.view(ctx)
	if err != nil {
		return r, err
	}
	log.Printf("%d articles: %d quads, view in %v", articles, r.quads, r.build)
	expected := map[string][]int{}
	for _, open := range []func(*projection.View) (peer, error){newEngine, newWalk, newSQLite, newCayley} {
		if err := r.askPeer(ctx, open, view, budget, expected); err != nil {
			return r, err
		}
		runtime.GC()
	}
	r.ours, err = measureOurs(ctx, view, budget)
	return r, err
}

// askPeer puts all questions to one peer.
func (r *report) askPeer(ctx context.Context, open func(*projection.View) (peer, error), view *projection.View, budget time.Duration, expected map[string][]int) error {
	p, err := open(view)
	if err != nil {
		return err
	}
	defer p.close()
	r.peers = append(r.peers, p.name())
	for _, q := range questions {
		m, err := measure(ctx, p, q, view, budget, expected)
		if err != nil {
			return fmt.Errorf("%s, %s: %w", p.name(), q.name, err)
		}
		r.medians[q.name][p.name()] = m
		log.Printf("  %-30s %-18s %v", q.name, p.name(), m)
	}
	return nil
}

// view generates the graph, counts its quads, and builds the view of it.
func (r *report) view(ctx context.Context) (*projection.View, error) {
	var quads projection.Quads
	world := graphgen.New(graphgen.Config{Articles: r.articles, Seed: 1})
	for i := range r.articles {
		reading := world.Reading(i)
		quads = append(quads, reading.Quads()...)
	}
	runtime.GC()
	started := time.Now()
	view, err := projection.Build(ctx, quads)
	if err != nil {
		return nil, err
	}
	r.build, r.quads = time.Since(started), len(quads)
	r.entities, r.relations, r.bytes = view.NumEntities(), view.NumRelations(), view.Footprint()
	return view, nil
}
