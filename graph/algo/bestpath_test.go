package algo_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/projection"
)

// cost is the formula of algo.Weights, from what a view tells of a relation.
func (p plain) cost(w algo.Weights, path algo.Path) float64 {
	sum := 0.0
	for i := range path.Relations {
		least := math.Inf(1)
		for _, r := range p.v.Relations() {
			from, to := p.v.Ends(r)
			a, b := path.Nodes[i], path.Nodes[i+1]
			if (from == a && to == b || from == b && to == a) && p.passes(r) {
				rel := p.v.Relation(r)
				_, newest := p.v.Article(0).Published.Bounds()
				_, last := rel.Date.Bounds()
				if last == "" {
					_, last = p.v.Article(p.v.Evidence(r)[0].Article).Published.Bounds()
				}
				years := float64(daysBetween(last, newest)) / 365.25
				least = min(least, 1+w.Doubt*(1-rel.Confidence)+w.Thin/float64(rel.Support)+w.Age*min(max(years/10, 0), 1))
			}
		}
		sum += least
		if links := len(p.v.Links(path.Nodes[i])); i > 0 && links > 16 {
			sum += w.Hub * math.Log2(float64(links)/16)
		}
	}
	return sum
}

func daysBetween(a, b string) int {
	number := func(s string) int {
		n := func(s string) (n float64) {
			for _, c := range s {
				n = 10*n + float64(c-'0')
			}
			return n
		}
		return int(365.25*n(s[:4])) + int(30.4375*(n(s[5:7])-1)) + int(n(s[8:]))
	}
	return number(b) - number(a)
}

// TestBestPathsAgainstAll compares with the costs of all paths.
func TestBestPathsAgainstAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	detours := 0
	for round := range 300 {
		n := 3 + rng.IntN(8)
		v := randomView(t, rng, n, 2*n+rng.IntN(6*n))
		f := randomFilter(rng, v)
		p := newPlain(v, f)
		w := algo.Weights{Doubt: 4 * rng.Float64(), Thin: 4 * rng.Float64(), Age: 4 * rng.Float64(), Hub: 3 * rng.Float64()}
		from, to := projection.Ref(rng.IntN(n)), projection.Ref(rng.IntN(n))
		maxLength, k := rng.IntN(6), 1+rng.IntN(12)
		all := p.paths(from, to, maxLength)
		for i := range all {
			all[i].Cost = p.cost(w, all[i])
		}
		slices.SortFunc(all, func(a, b algo.Path) int {
			switch {
			case a.Cost < b.Cost:
				return -1
			case a.Cost > b.Cost:
				return 1
			}
			return 0
		})
		got, err := algo.BestPaths(t.Context(), v, from, to, maxLength, k, w, f)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != min(k, len(all)) {
			t.Fatalf("round %d: %d paths, want %d of %d", round, len(got), k, len(all))
		}
		for i := range got {
			if math.Abs(got[i].Cost-all[i].Cost) > 1e-9 || math.Abs(p.cost(w, got[i])-got[i].Cost) > 1e-9 {
				t.Fatalf("round %d: path %d is %+v of cost %g, want %+v", round, i, got[i], p.cost(w, got[i]), all[i])
			}
			if !slices.ContainsFunc(all, func(a algo.Path) bool { return slices.Equal(a.Nodes, got[i].Nodes) }) {
				t.Fatalf("round %d: path %+v is none", round, got[i])
			}
		}
		if len(got) > 0 && len(got[0].Relations) > len(p.paths(from, to, maxLength)[0].Relations) {
			detours++
		}
	}
	if detours < 5 {
		t.Errorf("only %d best paths were longer than the shortest: the weights play no part", detours)
	}
}

// TestHubPenalty has two persons who are both of one country, as a hundred
// others are, and who share a friend of a friend.
func TestHubPenalty(t *testing.T) {
	country := graph.EntityID(graph.Country, "Vietnam")
	person := func(i int) graph.ID {
		return graph.EntityID(graph.Person, "p"+string(rune('a'+i/26))+string(rune('a'+i%26)))
	}
	r := graph.Reading{Article: graph.Article{ID: "article/1", Source: "1", Published: "2025-01-01"}}
	state := func(kind graph.RelationType, from, to graph.ID) {
		at := graph.Span{Start: 10 * len(r.Statements), End: 10*len(r.Statements) + 5}
		for _, id := range []graph.ID{from, to} {
			r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Span: at, Form: string(id)})
		}
		r.Statements = append(r.Statements, graph.Statement{Type: kind, From: from, To: to, Confidence: .9, Extractor: "t", Span: at})
	}
	for i := range 600 {
		state(graph.MemberOf, person(i), country)
	}
	state(graph.MetWith, person(0), person(1))
	state(graph.MetWith, person(1), person(2))
	state(graph.MetWith, person(2), person(3))
	v, err := projection.Build(t.Context(), projection.Quads(r.Quads()))
	if err != nil {
		t.Fatal(err)
	}
	from, _ := v.Lookup(person(0))
	to, _ := v.Lookup(person(3))
	for _, test := range []struct {
		weights algo.Weights
		avoid   []graph.EntityType
		length  int
	}{
		{algo.Weights{}, nil, 2}, {algo.Weights{}, algo.HubTypes, 3}, {algo.DefaultWeights, nil, 3},
	} {
		paths, err := algo.BestPaths(t.Context(), v, from, to, 6, 1, test.weights, algo.Filter{AvoidTypes: test.avoid})
		if err != nil || len(paths) != 1 || len(paths[0].Relations) != test.length {
			t.Errorf("weights %+v, avoiding %v: %v, %v; want a path of %d", test.weights, test.avoid, paths, err, test.length)
		}
	}
}
