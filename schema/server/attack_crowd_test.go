package server_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"entente/schema"
	"entente/schema/server"
)

// heavy takes a second or more on world(1000), as each of its conditions walks
// the graph anew.
const heavy = `{ entities(first: 1000) { nodes { neighbors(first: 100, where: {related: {other: {related: {other: {name: "x"}}}}}) { totalCount nodes { name } } } } }`

// limited has the server answer by a schema with these limits.
func limited(t *testing.T, limits schema.Limits) func(*server.Options) {
	return func(o *server.Options) {
		s, err := schema.New(schema.Options{View: o.View, Limits: limits})
		if err != nil {
			t.Fatal(err)
		}
		o.Schema = s
	}
}

// running reads the number of requests under way, but for that for the metrics.
func running(t *testing.T, at string) (n int) {
	t.Helper()
	_, body := fetch(t, "GET", at+"/metrics", "")
	_, rest, _ := strings.Cut(body, "\nentente_http_requests_running ")
	if _, err := fmt.Sscan(rest, &n); err != nil {
		t.Fatal(err)
	}
	return n - 1
}

// until waits for the condition to hold.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for begun := time.Now(); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Since(begun) > 10*time.Second {
			t.Fatalf("not in 10 seconds: %s", what)
		}
	}
}

// The time limit ends the resolvers, and not only the waiting for them.
func TestTimeLimitStopsResolvers(t *testing.T) {
	at := world(t, 1000, limited(t, schema.Limits{Time: 100 * time.Millisecond}))
	begun := time.Now()
	_, body := fetch(t, "POST", at+"/graphql", asBody(t, heavy), isJSON)
	if took := time.Since(begun); took > patience || !strings.Contains(body, "TIMEOUT") {
		t.Errorf("after %v: %.300s", took, body)
	}
	until(t, "no request is under way", func() bool { return running(t, at) == 0 })
}

// A client that goes away leaves no work behind.
func TestClientGoesAway(t *testing.T) {
	at := world(t, 1000, limited(t, schema.Limits{}))
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, "POST", at+"/graphql", strings.NewReader(asBody(t, heavy)))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	done := make(chan error, 1)
	stop := bystander(t, at)
	go func() {
		res, err := http.DefaultClient.Do(req)
		if err == nil {
			res.Body.Close()
		}
		done <- err
	}()
	until(t, "the request is under way", func() bool { return running(t, at) >= 1 })
	time.Sleep(50 * time.Millisecond)
	leave()
	if err := <-done; err == nil {
		t.Skip("the request was answered before its client could go away")
	}
	if answered, longest := stop(); answered == 0 || longest > patience {
		t.Errorf("a bystander was answered %d times, and waited for up to %v", answered, longest)
	}
	until(t, "the request has ended", func() bool { return running(t, at) == 0 })
}

// Of many heavy requests some are answered and the others told to come again;
// light ones go on.
func TestCrowdOfHeavyRequests(t *testing.T) {
	at := world(t, 1000, limited(t, schema.Limits{HeavyAtOnce: 1, HeavyWait: 10 * time.Millisecond, Time: 2 * time.Second}))
	stop := bystander(t, at)
	status := make([]int, 16)
	var wg sync.WaitGroup
	for i := range status {
		wg.Go(func() {
			req, _ := http.NewRequestWithContext(t.Context(), "POST", at+"/graphql", strings.NewReader(asBody(t, heavy)))
			req.Header.Set("Content-Type", "application/json")
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Error(err)
				return
			}
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
			if status[i] = res.StatusCode; res.StatusCode == http.StatusTooManyRequests && res.Header.Get("Retry-After") == "" {
				t.Error("a refusal does not say when to come again")
			}
		})
	}
	wg.Wait()
	answered, longest := stop()
	count := map[int]int{}
	for _, s := range status {
		count[s]++
	}
	if count[200] == 0 || count[429] == 0 || count[200]+count[429] != len(status) {
		t.Errorf("statuses %v", count)
	}
	if answered < 10 || longest > patience {
		t.Errorf("a bystander was answered %d times, and waited for up to %v", answered, longest)
	}
	t.Logf("statuses %v; a bystander was answered %d times, at the longest in %v", count, answered, longest)
}
