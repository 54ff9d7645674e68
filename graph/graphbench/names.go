package main

import (
	"context"
	"fmt"
	"log"
	"runtime"
	"slices"
	"time"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// The questions to names: the ten best entities.
const (
	askWhole  = "a whole name"
	askPrefix = "a prefix of 1 to 6 letters"
	askFuzzy  = "a name with a letter left out"
)

var nameQuestions = []string{askWhole, askPrefix, askFuzzy}

const mostFound = 10

// A nameReport is what was measured of searches of names.
type nameReport struct {
	names, bytesEach int
	build            time.Duration
	peers            []string
	medians          map[string]map[string]time.Duration // by question and peer
	found            map[string]map[string]float64       // share of the entities meant that are among the ten
}

// A nameIndex finds entities by name, the best first.
type nameIndex interface {
	name() string
	find(ctx context.Context, question, text string) ([]projection.Ref, error)
	close() error
}

func measureNames(ctx context.Context, names int, budget time.Duration) (*nameReport, error) {
	runtime.GC()
	started := time.Now()
	view, err := projection.Build(ctx, graphgen.Crowd{People: names, Seed: 1})
	if err != nil {
		return nil, err
	}
	r := &nameReport{names: view.NumEntities(), build: time.Since(started), bytesEach: int(view.Footprint().Search) / max(view.NumEntities(), 1),
		medians: map[string]map[string]time.Duration{}, found: map[string]map[string]float64{}}
	for _, q := range nameQuestions {
		r.medians[q], r.found[q] = map[string]time.Duration{}, map[string]float64{}
	}
	var peers []nameIndex
	for _, open := range []func(context.Context, *projection.View) (nameIndex, error){newNameSearch, newNameArray, newNameTable} {
		p, err := open(ctx, view)
		if err != nil {
			return nil, err
		}
		defer p.close()
		peers = append(peers, p)
		r.peers = append(r.peers, p.name())
	}
	runtime.GC()
	for _, q := range nameQuestions {
		if err := r.ask(ctx, q, peers, view, budget); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// ask puts a question to all, by turns.
func (r *nameReport) ask(ctx context.Context, question string, peers []nameIndex, view *projection.View, budget time.Duration) error {
	times, hits := make([][]time.Duration, len(peers)), make([]int, len(peers))
	err := byTurns(len(peers), budget, func(p, i int) (more bool, err error) {
		meant := projection.Ref(i * 7919 % view.NumEntities())
		text := asked(question, view.Name(meant), i)
		began := time.Now()
		list, err := peers[p].find(ctx, question, text)
		times[p] = append(times[p], time.Since(began))
		if err != nil {
			return false, fmt.Errorf("%s, %s %q: %w", peers[p].name(), question, text, err)
		}
		if slices.Contains(list, meant) {
			hits[p]++
		}
		return true, nil
	})
	if err != nil {
		return err
	}
	for p, peer := range peers {
		r.found[question][peer.name()] = float64(hits[p]) / float64(len(times[p]))
		r.medians[question][peer.name()] = median(times[p])
		log.Printf("  %-42s %-18s %v", question, peer.name(), r.medians[question][peer.name()])
	}
	return nil
}

// asked returns what is searched for to find the name.
func asked(question, name string, i int) string {
	switch question {
	case askPrefix:
		return name[:min(1+i%6, len(name))]
	case askFuzzy:
		at := len(name) * 2 / 3
		return name[:at] + name[min(at+1, len(name)):]
	}
	return name
}

// nameSearch is ours.
type nameSearch struct{ view *projection.View }

func newNameSearch(_ context.Context, v *projection.View) (nameIndex, error) {
	return nameSearch{v}, nil
}

func (nameSearch) name() string { return "Entente" }
func (nameSearch) close() error { return nil }

func (s nameSearch) find(_ context.Context, _, text string) ([]projection.Ref, error) {
	return s.view.Search(text, nil, mostFound), nil
}

// nameArray is what can be had without an index: folded names, and the rest of
// them from each word on, in order. Wrong letters are looked for in all names.
type nameArray struct {
	entries []nameEntry
	folded  []string // by handle
}

type nameEntry struct {
	text   string
	entity projection.Ref
}

func newNameArray(_ context.Context, v *projection.View) (nameIndex, error) {
	a := &nameArray{}
	for _, r := range v.Entities() {
		folded := graph.Fold(v.Name(r))
		a.folded = append(a.folded, folded)
		for i := range folded {
			if i == 0 || folded[i-1] == ' ' {
				a.entries = append(a.entries, nameEntry{folded[i:], r})
			}
		}
	}
	slices.SortFunc(a.entries, func(x, y nameEntry) int {
		if x.text < y.text {
			return -1
		} else if x.text > y.text {
			return 1
		}
		return int(x.entity - y.entity)
	})
	return a, nil
}

func (*nameArray) name() string { return "plain arrays" }
func (*nameArray) close() error { return nil }

func (a *nameArray) find(_ context.Context, question, text string) ([]projection.Ref, error) {
	text = graph.Fold(text)
	if question == askFuzzy {
		return a.near(text), nil
	}
	from, _ := slices.BinarySearchFunc(a.entries, text, func(e nameEntry, text string) int {
		if e.text < text {
			return -1
		}
		return 1
	})
	var found []projection.Ref
	for _, e := range a.entries[from:] {
		if len(e.text) < len(text) || e.text[:len(text)] != text {
			break
		}
		found = append(found, e.entity)
	}
	slices.Sort(found)
	found = slices.Compact(found)
	return found[:min(mostFound, len(found))], nil
}

// near goes through all names for those that one inserted letter makes of the text.
func (a *nameArray) near(text string) []projection.Ref {
	var found []projection.Ref
	for r, name := range a.folded {
		if len(name) != len(text)+1 {
			continue
		}
		i := 0
		for i < len(text) && name[i] == text[i] {
			i++
		}
		if name[i+1:] == text[i:] {
			found = append(found, projection.Ref(r))
		}
	}
	return found[:min(mostFound, len(found))]
}
