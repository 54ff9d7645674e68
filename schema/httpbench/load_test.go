package httpbench_test

import (
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/valyala/fasthttp"
)

// A target is something to ask: bodies are sent in turn, to one URL.
type target struct {
	name, url string
	bodies    [][]byte
}

// measured is what came of asking.
type measured struct {
	perSecond   float64
	median, p99 time.Duration
	refused     float64 // the share of answers that were 429
}

// load asks on n connections until done is closed.
func load(t *testing.T, at target, n int, done <-chan struct{}) measured {
	t.Helper()
	client := &fasthttp.Client{MaxConnsPerHost: n}
	defer client.CloseIdleConnections()
	var wg sync.WaitGroup
	var refused atomic.Int64
	took := make([][]time.Duration, n)
	begun := time.Now()
	for i := range n {
		wg.Go(func() {
			req, res := fasthttp.AcquireRequest(), fasthttp.AcquireResponse()
			req.SetRequestURI(at.url)
			req.Header.SetMethod("POST")
			req.Header.SetContentType("application/json")
			for k := i; ; k += n {
				select {
				case <-done:
					return
				default:
				}
				req.SetBodyRaw(at.bodies[k%len(at.bodies)])
				sent := time.Now()
				err := client.Do(req, res)
				switch {
				case err == nil && res.StatusCode() == 429:
					refused.Add(1)
				case err != nil || res.StatusCode() != 200:
					t.Errorf("%s: %v, %d %.200s", at.name, err, res.StatusCode(), res.Body())
					return
				}
				took[i] = append(took[i], time.Since(sent))
			}
		})
	}
	wg.Wait()
	all := slices.Concat(took...)
	slices.Sort(all)
	if len(all) == 0 {
		return measured{}
	}
	return measured{float64(len(all)) / time.Since(begun).Seconds(), all[len(all)/2], all[len(all)*99/100],
		float64(refused.Load()) / float64(len(all))}
}

// measure asks each of the targets in turn, for as many rounds as are asked
// for, and returns the medians of each.
func measure(t *testing.T, conns int, targets ...target) []measured {
	t.Helper()
	all := make([][]measured, len(targets))
	for range *rounds {
		for i, at := range targets {
			done := make(chan struct{})
			time.AfterFunc(*span, func() { close(done) })
			all[i] = append(all[i], load(t, at, conns, done))
		}
	}
	out := make([]measured, len(targets))
	for i, list := range all {
		out[i] = measured{perSecond: middle(list, func(m measured) float64 { return m.perSecond }),
			median: middle(list, func(m measured) time.Duration { return m.median }),
			p99:    middle(list, func(m measured) time.Duration { return m.p99 })}
	}
	return out
}

func middle[T float64 | time.Duration](list []measured, of func(measured) T) T {
	var values []T
	for _, m := range list {
		values = append(values, of(m))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// ratio says how many times as many requests a second the first answers as the
// other does.
func ratio(got []measured, other int) float64 { return got[0].perSecond / got[other].perSecond }

// disturb asks on n connections until it is stopped, which returns the share
// of requests that were refused.
func disturb(t *testing.T, at target, n int) (stop func() float64) {
	done, out := make(chan struct{}), make(chan measured)
	go func() { out <- load(t, at, n, done) }()
	return func() float64 {
		close(done)
		return (<-out).refused
	}
}
