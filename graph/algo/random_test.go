package algo_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/algo"
	"entente/graph/projection"
)

// randomView is a graph of n entities of three types and m statements of four
// relation types in ten articles, some of them repeated.
func randomView(t testing.TB, rng *rand.Rand, n, m int) *projection.View {
	t.Helper()
	types := []graph.EntityType{graph.Person, graph.Organization, graph.Province}
	ids := make([]graph.ID, n)
	readings := make([]graph.Reading, 10)
	for i := range readings {
		source := fmt.Sprint("article ", i)
		readings[i].Article = graph.Article{
			ID: graph.ArticleID(source), Source: source, Published: graph.Date(fmt.Sprintf("2025-%02d-01", i+1)),
			Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: 500}}, {Kind: graph.Teaser, Span: graph.Span{Start: 500, End: 1000}}},
		}
	}
	for i := range ids {
		et := types[rng.IntN(len(types))]
		name := fmt.Sprintf("N%02d", i)
		ids[i] = graph.EntityID(et, name)
		for range 1 + rng.IntN(3) {
			r := &readings[rng.IntN(len(readings))]
			at := graph.Span{Start: 10 * i, End: 10*i + 5}
			r.Entities = append(r.Entities, graph.Entity{ID: ids[i], Type: et, Anchor: at})
			r.Mentions = append(r.Mentions, graph.Mention{Entity: ids[i], Span: at, Form: name})
		}
	}
	relations := []graph.RelationType{graph.MetWith, graph.CooperatesWith, graph.MemberOf, graph.LocatedIn}
	for i := range m {
		s := graph.Statement{
			Type: relations[rng.IntN(len(relations))], From: ids[rng.IntN(n)], To: ids[rng.IntN(n)],
			Confidence: 0.5, Extractor: "test", Span: graph.Span{Start: rng.IntN(990), End: 1000},
		}
		if rng.IntN(2) == 0 {
			s.Date = graph.Date(fmt.Sprintf("2024-%02d", 1+rng.IntN(12)))
		}
		for range 1 + i%3 {
			r := &readings[rng.IntN(len(readings))]
			r.Statements = append(r.Statements, s)
		}
	}
	var quads projection.Quads
	for i := range readings {
		quads = append(quads, readings[i].Quads()...)
	}
	v, err := projection.Build(t.Context(), quads)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// randomFilter is a filter that leaves most of the graph.
func randomFilter(rng *rand.Rand, v *projection.View) algo.Filter {
	var f algo.Filter
	switch rng.IntN(9) {
	case 0:
		f.RelationTypes = []graph.RelationType{graph.MetWith, graph.MemberOf, graph.LocatedIn}
	case 1:
		f.EntityTypes = []graph.EntityType{graph.Person, graph.Province}
	case 2:
		f.Avoid = []projection.Ref{projection.Ref(rng.IntN(v.NumEntities()))}
	case 3:
		f.From = "2024-03"
	case 4:
		f.Sections = []graph.SectionKind{graph.Main}
	case 5:
		f.MinSupport = 2
	case 6:
		f.AvoidTypes = []graph.EntityType{graph.Organization}
	case 7:
		f.MinConfidence = 0.75 // what two passages of 0.5 amount to
	}
	return f
}

// plain is the graph that a filter leaves, found by looking at every relation:
// the best relation between any two entities.
type plain struct {
	v    *projection.View
	f    algo.Filter
	best map[[2]projection.Ref]projection.RelRef
}

func newPlain(v *projection.View, f algo.Filter) plain {
	p := plain{v, f, map[[2]projection.Ref]projection.RelRef{}}
	for _, r := range v.Relations() {
		if !p.passes(r) {
			continue
		}
		from, to := v.Ends(r)
		for _, pair := range [][2]projection.Ref{{from, to}, {to, from}} {
			if _, ok := p.best[pair]; !ok {
				p.best[pair] = r
			}
		}
	}
	return p
}

func (p plain) passes(r projection.RelRef) bool {
	rel, evidence := p.v.Relation(r), p.v.Evidence(r)
	if len(p.f.RelationTypes) > 0 && !slices.Contains(p.f.RelationTypes, rel.Type) || rel.Support < p.f.MinSupport || rel.Confidence < p.f.MinConfidence {
		return false
	}
	if len(p.f.Sections) > 0 && !slices.ContainsFunc(evidence, func(e projection.Evidence) bool { return slices.Contains(p.f.Sections, e.Section) }) {
		return false
	}
	dated := slices.ContainsFunc(evidence, func(e projection.Evidence) bool { return e.Date.HasYear() })
	return slices.ContainsFunc(evidence, func(e projection.Evidence) bool {
		date := e.Date
		if !dated {
			date = p.v.Article(e.Article).Published
		}
		return date.Overlaps(p.f.From, p.f.To)
	})
}

// enters reports whether an entity that the question does not name may play a part.
func (p plain) enters(r projection.Ref) bool {
	return !slices.Contains(p.f.Avoid, r) && !slices.Contains(p.f.AvoidTypes, p.v.Type(r)) && (len(p.f.EntityTypes) == 0 || slices.Contains(p.f.EntityTypes, p.v.Type(r)))
}

// paths returns all paths of at most maxLength, in order.
func (p plain) paths(from, to projection.Ref, maxLength int) []algo.Path {
	var out []algo.Path
	var walk func(path algo.Path)
	walk = func(path algo.Path) {
		u := path.Nodes[len(path.Nodes)-1]
		if u == to {
			out = append(out, path)
			return
		}
		for w := range projection.Ref(p.v.NumEntities()) {
			r, ok := p.best[[2]projection.Ref{u, w}]
			if ok && len(path.Relations) < maxLength && !slices.Contains(path.Nodes, w) && (w == to || p.enters(w)) {
				walk(algo.Path{Nodes: append(slices.Clone(path.Nodes), w), Relations: append(slices.Clone(path.Relations), r)})
			}
		}
	}
	walk(algo.Path{Nodes: []projection.Ref{from}})
	slices.SortFunc(out, func(a, b algo.Path) int {
		if len(a.Relations) != len(b.Relations) {
			return len(a.Relations) - len(b.Relations)
		}
		return slices.Compare(a.Relations, b.Relations)
	})
	return out
}

// distances returns the steps from the nearest of the given entities, by Ref; -1 is out of reach.
func (p plain) distances(around []projection.Ref) []int {
	out := make([]int, p.v.NumEntities())
	for i := range out {
		out[i] = -1
	}
	var edge []projection.Ref
	for _, u := range around {
		out[u] = 0
		edge = append(edge, u)
	}
	for steps := 1; len(edge) > 0; steps++ {
		var next []projection.Ref
		for _, u := range edge {
			for w := range projection.Ref(len(out)) {
				if _, ok := p.best[[2]projection.Ref{u, w}]; ok && out[w] < 0 && p.enters(w) {
					out[w] = steps
					next = append(next, w)
				}
			}
		}
		edge = next
	}
	return out
}
