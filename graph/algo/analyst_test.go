package algo_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/projection"
)

func TestAnalystComputesOnce(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 12))
	v, other := randomView(t, rng, 30, 60), randomView(t, rng, 30, 60)
	var a algo.Analyst
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := a.PageRank(cancelled, v, algo.Filter{}); err == nil {
		t.Error("a cancelled computation gave an answer")
	}
	var askers sync.WaitGroup
	answers := make([][]algo.Score, 8)
	for i := range answers {
		askers.Go(func() {
			var err error
			if answers[i], err = a.PageRank(t.Context(), v, algo.Filter{}); err != nil {
				t.Error(err)
			}
		})
	}
	askers.Wait()
	for _, x := range answers {
		if &x[0] != &answers[0][0] {
			t.Error("it was computed more than once")
		}
	}
	part := algo.Filter{RelationTypes: []graph.RelationType{graph.MetWith}}
	filtered, err := a.PageRank(t.Context(), v, part)
	want, _ := algo.PageRank(t.Context(), v, part)
	if err != nil || !reflect.DeepEqual(filtered, want) {
		t.Errorf("on a part of the graph: got %v, %v; want %v", filtered, err, want)
	}
	if err := a.Warm(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	if again, err := a.PageRank(t.Context(), v, algo.Filter{}); err != nil || &again[0] == &answers[0][0] {
		t.Errorf("an answer on a past view was kept, %v", err)
	}
}

func TestAnalystTakesListsOfTypesFromAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 13))
	var a algo.Analyst
	for range 30 {
		v := randomView(t, rng, 40, 80)
		f := algo.Filter{EntityTypes: []graph.EntityType{graph.Person, graph.Province}}
		rank, err1 := a.PageRank(t.Context(), v, f)
		wantRank, _ := algo.PageRank(t.Context(), v, f)
		between, err2 := a.Betweenness(t.Context(), v, f)
		wantBetween, _ := algo.Betweenness(t.Context(), v, f)
		groups, err3 := a.Communities(t.Context(), v, f)
		wantGroups, _ := algo.Communities(t.Context(), v, f)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(rank, wantRank) || !reflect.DeepEqual(between, wantBetween) || !reflect.DeepEqual(groups, wantGroups) {
			t.Fatalf("lists of two types:\n got %v, %v, %v\nwant %v, %v, %v", rank, between, groups, wantRank, wantBetween, wantGroups)
		}
	}
}

func TestAnalystFollows(t *testing.T) {
	rng := rand.New(rand.NewPCG(14, 14))
	first, second := randomView(t, rng, 30, 60), randomView(t, rng, 30, 60)
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var a algo.Analyst
		same := func(v *projection.View) bool {
			x, err1 := a.PageRank(ctx, v, algo.Filter{})
			y, err2 := a.PageRank(ctx, v, algo.Filter{})
			if err := errors.Join(err1, err2); err != nil {
				t.Fatal(err)
			}
			return &x[0] == &y[0]
		}
		a.Follow(ctx, first)
		synctest.Wait()
		if !same(first) || same(second) {
			t.Error("answers on the view that is followed must be kept, and on no other")
		}
		a.Follow(ctx, second)
		time.Sleep(time.Minute)
		synctest.Wait()
		if same(first) || !same(second) {
			t.Error("answers on the newer view must be kept, and on no other")
		}
		left, leave := context.WithCancel(ctx)
		leave()
		if _, err := a.PageRank(left, second, algo.Filter{}); !errors.Is(err, context.Canceled) {
			t.Errorf("one who has gone gets %v", err)
		}
	})
}
