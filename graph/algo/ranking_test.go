package algo_test

import (
	"math"
	"math/rand/v2"
	"reflect"
	"runtime"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// edgesView is a graph of persons named by letters, "ab" for each meeting.
func edgesView(t testing.TB, edges ...string) *projection.View {
	t.Helper()
	r := graph.Reading{Article: graph.Article{ID: "article/1", Source: "1"}}
	person := func(letter string) graph.ID {
		id := graph.EntityID(graph.Person, letter)
		at := graph.Span{Start: int(letter[0]), End: int(letter[0]) + 1}
		r.Entities = append(r.Entities, graph.Entity{ID: id, Type: graph.Person, Anchor: at})
		r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Span: at, Form: letter})
		return id
	}
	for i, e := range edges {
		r.Statements = append(r.Statements, graph.Statement{
			Type: graph.MetWith, From: person(e[:1]), To: person(e[1:]), Confidence: 1, Span: graph.Span{Start: i, End: i + 1}})
	}
	v, err := projection.Build(t.Context(), projection.Quads(r.Quads()))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// byName gives scores in whole thousandths.
func byName(v *projection.View, scores []algo.Score) map[string]int {
	out := map[string]int{}
	for _, s := range scores {
		out[v.Name(s.Entity)] = int(math.Round(s.Score * 1000))
	}
	return out
}

func TestRankingsByHand(t *testing.T) {
	// a star of b, c and d around a, and a tail d-e
	v := edgesView(t, "ab", "ac", "ad", "de", "ed")
	degree, err := algo.Degree(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := byName(v, degree), (map[string]int{"a": 3000, "b": 1000, "c": 1000, "d": 2000, "e": 1000}); !reflect.DeepEqual(got, want) {
		t.Errorf("degree: got %v, want %v", got, want)
	}
	between, err := algo.Betweenness(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	// Of the 6 pairs of others, 5 connect through a and 3 through d.
	if got, want := byName(v, between.Scores), (map[string]int{"a": 833, "b": 0, "c": 0, "d": 500, "e": 0}); !reflect.DeepEqual(got, want) || between.Error != 0 {
		t.Errorf("betweenness: got %v ± %v, want %v", got, between.Error, want)
	}
	rank, err := algo.PageRank(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	sum := 0.0
	for _, s := range rank {
		sum += s.Score
	}
	if v.Name(rank[0].Entity) != "a" || math.Abs(sum-1) > 1e-9 {
		t.Errorf("PageRank: %v comes first of %v, which sum to %v", v.Name(rank[0].Entity), byName(v, rank), sum)
	}
}

// TestPageRankIsTheSameOnAnyMachine ranks with one processor and with several.
func TestPageRankIsTheSameOnAnyMachine(t *testing.T) {
	v, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 4000, Seed: 2}))
	if err != nil {
		t.Fatal(err)
	}
	var rankings [][]algo.Score
	for _, processors := range []int{1, 4} {
		before := runtime.GOMAXPROCS(processors)
		scores, err := algo.PageRank(t.Context(), v, algo.Filter{})
		runtime.GOMAXPROCS(before)
		if err != nil {
			t.Fatal(err)
		}
		rankings = append(rankings, scores)
	}
	if !slices.Equal(rankings[0], rankings[1]) {
		t.Error("the values differ")
	}
	if links := 2 * v.NumRelations(); links < algo.BlockWork*5/4 {
		t.Errorf("%d links are too few for several blocks", links)
	}
}

func TestBetweennessSample(t *testing.T) {
	v, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 500, Seed: 2}))
	if err != nil {
		t.Fatal(err)
	}
	if v.NumEntities() <= algo.BetweennessSources {
		t.Fatalf("%d entities are too few to be sampled", v.NumEntities())
	}
	sampled, err := algo.Betweenness(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	again, err := algo.Betweenness(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(sampled, again) {
		t.Error("the same question has two answers")
	}
	exact := algo.ExactBetweenness(t, v)
	if sampled.Error <= 0 || sampled.Error > 0.02 {
		t.Errorf("error %v", sampled.Error)
	}
	outside := 0
	for _, s := range sampled.Scores {
		if math.Abs(s.Score-exact[s.Entity]) > sampled.Error {
			outside++
		}
	}
	if share := float64(outside) / float64(len(sampled.Scores)); share > 0.05 {
		t.Errorf("%.1f %% of the scores are off by more than %v", 100*share, sampled.Error)
	}
}

func TestCommunitiesByHand(t *testing.T) {
	// two cliques with one bridge, a pair, and one alone
	v := edgesView(t, "ab", "ac", "ad", "bc", "bd", "cd", "de", "ef", "eg", "fg", "xy", "zz")
	got, err := algo.Communities(t.Context(), v, algo.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	var members [][]string
	for _, c := range got {
		var names []string
		for _, r := range c.Members {
			names = append(names, v.Name(r))
		}
		if c.Label != names[0] {
			t.Errorf("the community of %v is called %q", names, c.Label)
		}
		slices.Sort(names)
		members = append(members, names)
	}
	want := [][]string{{"a", "b", "c", "d"}, {"e", "f", "g"}, {"x", "y"}, {"z"}}
	slices.SortFunc(members, slices.Compare[[]string])
	if !reflect.DeepEqual(members, want) {
		t.Errorf("got %v, want %v", members, want)
	}
}

// TestCommunitiesArePartition checks that every entity is in one community
// that hangs together.
func TestCommunitiesArePartition(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 6))
	for range 60 {
		n := 5 + rng.IntN(60)
		v := randomView(t, rng, n, n+rng.IntN(n))
		f := randomFilter(rng, v)
		f.EntityTypes = nil
		got, err := algo.Communities(t.Context(), v, f)
		if err != nil {
			t.Fatal(err)
		}
		p := newPlain(v, f)
		seen := map[projection.Ref]bool{}
		for _, c := range got {
			for _, r := range c.Members {
				if seen[r] {
					t.Fatalf("%d is in two communities", r)
				}
				seen[r] = true
			}
			reached := map[projection.Ref]bool{c.Members[0]: true}
			for grown := true; grown; {
				grown = false
				for _, r := range c.Members {
					for u := range reached {
						if _, ok := p.best[[2]projection.Ref{u, r}]; ok && !reached[r] {
							reached[r], grown = true, true
							break
						}
					}
				}
			}
			if len(reached) != len(c.Members) {
				t.Fatalf("community %v hangs together only in part", c.Members)
			}
		}
		want := 0
		for _, r := range v.Entities() {
			avoided := slices.Contains(f.Avoid, r) || slices.Contains(f.AvoidTypes, v.Type(r))
			if !avoided && (len(f.EntityTypes) == 0 || slices.Contains(f.EntityTypes, v.Type(r))) {
				want++
			}
		}
		if len(seen) != want {
			t.Fatalf("%d of %d entities are in communities", len(seen), want)
		}
	}
}
