// Package pipeline reads many articles at once and hands the readings back in
// the order of the articles, so that what is done with them does not depend on
// how many were read at a time.
//
//	source.Walk --Document--> n readers at work --> Outcomes, in order
//
// Readers go on while an outcome is being dealt with, by at most [ahead]
// articles, however long the run. Each takes its share of the articles that wait
// and reads them together.
package pipeline

import (
	"context"
	"fmt"
	"iter"
	"sync"

	"entente/graph"
	"entente/loader/source"
)

// ahead is how many articles may be under way or wait to be taken: enough to
// keep the readers busy while a batch is written.
const ahead = 256

// together is how many articles a reader takes at once if as many wait for it.
const together = 8

// A ReadFunc reads articles: it returns a reading for each of them in their
// order, or fails. Where it fails with several it is asked for each alone. It is
// called from many goroutines at once.
type ReadFunc func([]source.Document) ([]*graph.Reading, error)

// An Outcome is what came of one input: a reading, or the reason for none.
// Exactly one of the two is set.
type Outcome struct {
	Path     string // of the input, as [source.Document] has it
	Reading  *graph.Reading
	Rejected *source.Rejected
}

// Read reads the documents with as many workers as given (at least one) and
// yields one outcome for each document and each rejected input, in their order.
// An article that cannot be read is rejected like an input that cannot. When
// ctx is done no further document is taken up, and the outcomes end.
func Read(ctx context.Context, inputs iter.Seq2[source.Document, *source.Rejected], workers int, read ReadFunc) iter.Seq[Outcome] {
	workers = max(workers, 1)
	return func(yield func(Outcome) bool) {
		ctx, cancel := context.WithCancel(ctx)
		jobs := make(chan job, workers*(together-1))
		queue := make(chan job, ahead)
		var running sync.WaitGroup
		defer running.Wait()
		defer cancel()
		running.Go(func() { distribute(ctx, inputs, jobs, queue) })
		for range workers {
			running.Go(func() {
				for j := range jobs {
					readJobs(gather(j, jobs, workers), read)
				}
			})
		}
		for j := range queue {
			if !yield(<-j.done) {
				return
			}
		}
	}
}

// A job is one document on its way; done takes its outcome without waiting.
type job struct {
	document source.Document
	done     chan Outcome
}

// distribute queues every input in order and gives the documents to the workers.
func distribute(ctx context.Context, inputs iter.Seq2[source.Document, *source.Rejected], jobs, queue chan<- job) {
	defer close(queue)
	defer close(jobs)
	for d, rejected := range inputs {
		j := job{document: d, done: make(chan Outcome, 1)}
		if rejected != nil {
			j.done <- Outcome{Path: rejected.Path, Rejected: rejected}
			if !send(ctx, queue, j) {
				return
			}
			continue
		}
		if !send(ctx, jobs, j) || !send(ctx, queue, j) {
			return
		}
	}
}

func send(ctx context.Context, to chan<- job, j job) bool {
	select {
	case <-ctx.Done():
		return false
	case to <- j:
		return true
	}
}

// gather returns the job with as many of those that wait behind it as are the
// share of one of the workers.
func gather(first job, jobs <-chan job, workers int) []job {
	batch := []job{first}
	for range len(jobs) / workers {
		select {
		case j, open := <-jobs:
			if !open {
				return batch
			}
			batch = append(batch, j)
		default:
			return batch // another worker took them
		}
	}
	return batch
}

// readJobs reads the documents of the jobs together, or, where that fails, each
// by itself.
func readJobs(batch []job, read ReadFunc) {
	documents := make([]source.Document, len(batch))
	for i, j := range batch {
		documents[i] = j.document
	}
	readings, rejected := readDocuments(documents, read)
	if rejected != nil && len(batch) > 1 {
		for i := range batch {
			readJobs(batch[i:i+1], read)
		}
		return
	}
	for i, j := range batch {
		out := Outcome{Path: j.document.Path, Rejected: rejected}
		if rejected == nil {
			out.Reading = readings[i]
		}
		j.done <- out
	}
}

// readDocuments returns a reading for each document, or why there are none.
func readDocuments(documents []source.Document, read ReadFunc) (readings []*graph.Reading, rejected *source.Rejected) {
	path := documents[0].Path
	defer func() {
		// A fault of the reader costs the article that shows it, and no other.
		if fault := recover(); fault != nil {
			rejected = &source.Rejected{Path: path, Reason: fmt.Sprintf("the reader failed: %v", fault), Remedy: "report it with this file; every other article is read"}
		}
	}()
	readings, err := read(documents)
	if err != nil {
		return nil, &source.Rejected{Path: path, Reason: err.Error(), Remedy: "check that the file holds one article as plain text"}
	}
	return readings, nil
}
