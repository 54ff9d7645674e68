package storetest

import (
	"context"
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/store"
)

// testChanged follows a store from many of its states: what has changed since,
// put in the place of what was there, must be what a scan gives.
func testChanged(t *testing.T, e Engine) {
	ctx := context.Background()
	const n, all = 8, 1 << 20
	s := e.open(t)
	rng := rand.New(rand.NewPCG(1, 1))
	there := map[graph.ID]bool{}
	var versions []string
	var states []map[graph.ID][]graph.Quad
	remember := func() {
		state := map[graph.ID][]graph.Quad{}
		version, err := s.ScanVersion(ctx, func(q graph.Quad) error {
			owner := graph.ID(q.Label)
			if id, _, err := graph.EvidenceID(q.Label).Parse(); err == nil {
				owner = id
			}
			state[owner] = append(state[owner], q)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, quads := range state {
			slices.SortFunc(quads, func(a, b graph.Quad) int {
				if a.Less(b) {
					return -1
				}
				return 1
			})
		}
		versions, states = append(versions, version), append(states, state)
	}
	remember()
	for range 20 {
		id := Reading(1, rng.IntN(n)).Article.ID
		if there[id] && rng.IntN(3) == 0 {
			if _, err := s.Retract(ctx, id); err != nil {
				t.Fatal(err)
			}
			delete(there, id)
		} else {
			batch := []*graph.Reading{Reading(uint64(1+rng.IntN(2)), rng.IntN(n)), Reading(uint64(1+rng.IntN(2)), rng.IntN(n))}
			put(t, s, batch...)
			there[batch[0].Article.ID], there[batch[1].Article.ID] = true, true
		}
		remember()
	}
	now := len(states) - 1
	for i, version := range versions {
		state := maps.Clone(states[i])
		told, err := s.ChangedSince(ctx, version, all, func(id graph.ID, quads []graph.Quad) error {
			if delete(state, id); len(quads) > 0 {
				state[id] = quads
			}
			return nil
		})
		if err != nil || told != versions[now] {
			t.Fatalf("from state %d of %d: at version %s, %v; want %s", i, now, told, err, versions[now])
		}
		if !maps.EqualFunc(state, states[now], slices.Equal) {
			t.Errorf("from state %d of %d: what has changed does not lead to what is there", i, now)
		}
	}
	// Another handle, or the same after a restart, knows as much.
	if e.Shared {
		if _, err := open(t, s.Address()).ChangedSince(ctx, versions[0], all, func(graph.ID, []graph.Quad) error { return nil }); err != nil {
			t.Error(err)
		}
	}
	none := func(id graph.ID, _ []graph.Quad) error { t.Errorf("%s has not changed", id); return nil }
	if _, err := s.ChangedSince(ctx, versions[now], 0, none); err != nil {
		t.Errorf("from the present state: %v", err)
	}
	if _, err := s.ChangedSince(ctx, versions[0], 2, none); !errors.Is(err, store.ErrHistory) {
		t.Errorf("of more articles than wanted: %v", err)
	}
	if _, err := s.ChangedSince(ctx, "00112233445566778899aabbccddeeff", all, none); !errors.Is(err, store.ErrHistory) {
		t.Errorf("from a state that never was: %v", err)
	}
	stop := errors.New("stop")
	put(t, s, Reading(3, 0))
	if _, err := s.ChangedSince(ctx, versions[now], all, func(graph.ID, []graph.Quad) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("ends with %v, want the function's error", err)
	}
	table := []graph.Quad{{Subject: "province/x", Predicate: graph.PredPreferred, Object: graph.Literal("X"), Label: "table/x"}}
	if err := s.PutTables(ctx, "table/x", table); err != nil {
		t.Fatal(err)
	}
	if _, err := s.ChangedSince(ctx, versions[now], all, none); !errors.Is(err, store.ErrHistory) {
		t.Errorf("over a change of a table: %v", err)
	}
	checked(t, s)
}
