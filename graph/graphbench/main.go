// Graphbench measures the graph engine beside others, on the same generated
// graph and in one run:
//
//	graph/graphgen --quads--> projection.View --relations, names--> peers --medians--> table, plot
//
// The peers are a plain walk over arrays (the limit of what can be had), a
// database with recursive queries (SQLite), Cayley's own library in memory and
// on Pebble, igraph and networkx. Each gets the same entities, names and
// relations, answers the same questions, and must give the same counts and
// lengths. Names are searched on a graph of their own.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"time"
)

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.sizes, "articles", "10000,100000,1000000", "`NUMBERS` of articles of the graphs, with commas between; a million takes 10 GB of memory and half an hour")
	flag.IntVar(&o.names, "names", 500_000, "`NUMBER` of names to search")
	flag.StringVar(&o.out, "out", "docs/bench", "`DIRECTORY` for graph.md and graph.svg")
	flag.DurationVar(&o.budget, "time", time.Second, "`TIME` for each peer and question")
	flag.StringVar(&o.machine, "machine", fmt.Sprintf("%d cores", runtime.NumCPU()), "`WORDS` that name the machine in the table")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, o); err != nil {
		log.Fatalf("graphbench: %v", err)
	}
}

type options struct {
	sizes, out, machine string
	names               int
	budget              time.Duration
}

func run(ctx context.Context, o options) error {
	sizes, err := parseSizes(o.sizes)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.out, 0o755); err != nil {
		return err
	}
	names, err := measureNames(ctx, o.names, o.budget)
	if err != nil {
		return err
	}
	var reports []report
	for _, articles := range sizes {
		r, err := measureSize(ctx, articles, o.budget)
		if err != nil {
			return err
		}
		// Written after each size: the largest may not fit the machine.
		reports = append(reports, r)
		if err := writeTable(filepath.Join(o.out, "graph.md"), o.machine, reports, names); err != nil {
			return err
		}
		if err := plotReport(filepath.Join(o.out, "graph.svg"), reports); err != nil {
			return err
		}
	}
	return nil
}
