package main

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"entente/graph/foreign"
)

// peerScript asks and measures libraries of Python within Python, so that
// nothing is between them and the clock.
//
//go:embed peer.py
var peerScript []byte

// pythonQuestions are the names of the questions in the script.
var pythonQuestions = map[string]string{
	"hop": askHop, "hops": askHops, "subgraph": askSubgraph, "path": askPath, "paths": askPaths, "rank": askRank,
}

// networkxEntities is up to how many entities networkx is given: it takes
// about a kilobyte for each relation.
const networkxEntities = 200_000

// python has a library of Python answer the questions.
func (e *exam) python(ctx context.Context, library string) (map[string]result, error) {
	interpreter, err := foreign.Python(ctx)
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "graphbench-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	if err := e.writeTables(folder); err != nil {
		return nil, err
	}
	cmd, err := interpreter.Script(ctx, folder, "peer.py", peerScript, library, folder, fmt.Sprint(e.budget.Seconds()))
	if err != nil {
		return nil, err
	}
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", library, err)
	}
	var answers map[string]struct {
		Times   []float64
		Answers []int
	}
	if err := json.Unmarshal(out, &answers); err != nil {
		return nil, fmt.Errorf("%s: %w", library, err)
	}
	results := map[string]result{}
	for name, a := range answers {
		if err := e.compare(pythonQuestions[name], a.Answers); err != nil {
			return nil, fmt.Errorf("%s, %s: %w", library, pythonQuestions[name], err)
		}
		var times []time.Duration
		for _, seconds := range a.Times {
			times = append(times, time.Duration(seconds*float64(time.Second)))
		}
		results[pythonQuestions[name]] = result{median: median(times)}
		log.Printf("  %-42s %-18s %v", pythonQuestions[name], library, results[pythonQuestions[name]].median)
	}
	return results, nil
}

// writeTables writes what the script reads.
func (e *exam) writeTables(folder string) error {
	v := e.view
	for name, rows := range map[string]func(w *bufio.Writer){
		"entities": func(w *bufio.Writer) {
			for _, r := range v.Entities() {
				fmt.Fprintf(w, "%s\t%s\n", v.ID(r), v.Name(r))
			}
		},
		"links": func(w *bufio.Writer) {
			for _, r := range v.Relations() {
				from, to := v.Ends(r)
				fmt.Fprintf(w, "%d\t%d\t%s\n", from, to, v.RelationType(r))
			}
		},
		"pairs": func(w *bufio.Writer) {
			for _, p := range e.pairs {
				fmt.Fprintf(w, "%d\t%d\n", p[0], p[1])
			}
		},
	} {
		f, err := os.Create(filepath.Join(folder, name+".tsv"))
		if err != nil {
			return err
		}
		w := bufio.NewWriterSize(f, 1<<20)
		rows(w)
		if err := w.Flush(); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}
