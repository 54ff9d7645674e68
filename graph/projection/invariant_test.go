package projection_test

import (
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

func TestTypesFitIntoLinks(t *testing.T) {
	if n := len(graph.RelationTypes); n > projection.LinkTypes {
		t.Errorf("there are %d types of relations; a link tells %d apart", n, projection.LinkTypes)
	}
}

// arcs returns the links of the entity as arcs.
func arcs(v *projection.View, r projection.Ref) []projection.Arc {
	var out []projection.Arc
	for _, l := range v.Links(r) {
		out = append(out, l.Arc(r))
	}
	return out
}

// TestInvariants checks what holds of every view, on a generated graph.
func TestInvariants(t *testing.T) {
	v, err := projection.Build(t.Context(), graphgen.New(graphgen.Config{Articles: 400, Seed: 1}))
	if err != nil {
		t.Fatal(err)
	}
	if v.NumArticles() != 400 || v.NumEntities() < 500 || v.NumRelations() < 1000 {
		t.Fatalf("%d articles, %d entities, %d relations: not much of a graph", v.NumArticles(), v.NumEntities(), v.NumRelations())
	}
	evidence := 0
	for _, r := range v.Relations() {
		rel := v.Relation(r)
		if !slices.Contains(v.Out(rel.From), r) || !slices.Contains(v.In(rel.To), r) ||
			!slices.Contains(arcs(v, rel.From), v.Arc(r)) || !slices.Contains(arcs(v, rel.To), v.Arc(r)) {
			t.Errorf("relation %s is not in the lists of its ends", rel.ID)
		}
		if a := v.Arc(r); a.From != rel.From || a.To != rel.To || a.Type() != rel.Type {
			t.Errorf("relation %s has the arc %+v", rel.ID, a)
		}
		if found, ok := v.LookupRelation(rel.ID); !ok || found != r {
			t.Errorf("relation %s is not found by its id", rel.ID)
		}
		s := graph.Statement{Type: rel.Type, From: v.ID(rel.From), To: v.ID(rel.To), Title: rel.Title, Former: rel.Former, Date: rel.Date, Planned: rel.Planned}
		if s.RelationID() != rel.ID {
			t.Errorf("relation %s says what makes %s", rel.ID, s.RelationID())
		}
		passages := v.Evidence(r)
		evidence += len(passages)
		articles := map[projection.ArtRef]bool{}
		for _, e := range passages {
			articles[e.Article] = true
			if article, span, err := e.ID.Parse(); err != nil || article != v.Article(e.Article).ID || span != e.Span {
				t.Errorf("evidence %s is not the passage %v of article %d", e.ID, e.Span, e.Article)
			}
			if !slices.Contains(v.ArticleRelations(e.Article), r) {
				t.Errorf("article %d does not list relation %s", e.Article, rel.ID)
			}
		}
		if len(articles) != rel.Support || rel.Support == 0 {
			t.Errorf("relation %s: support %d, evidence from %d articles", rel.ID, rel.Support, len(articles))
		}
		if r > 0 && v.Support(r-1) < rel.Support {
			t.Errorf("relation %s comes after one that has less support", rel.ID)
		}
	}
	if evidence != v.NumEvidence() {
		t.Errorf("relations have %d passages, the view says %d", evidence, v.NumEvidence())
	}
	for _, r := range v.Entities() {
		if found, ok := v.Lookup(v.ID(r)); !ok || found != r {
			t.Errorf("%s is not found by its id", v.ID(r))
		}
		if found, ok := v.FindName(v.Name(r), v.Type(r)); !ok || found > r {
			t.Errorf("%s is not found by its name %q", v.ID(r), v.Name(r))
		}
		if !slices.IsSorted(v.Out(r)) || !slices.IsSorted(v.In(r)) {
			t.Errorf("the relations of %s are not in order", v.ID(r))
		}
		sum := 0
		for _, a := range v.Appearances(r) {
			sum += a.Mentions
			if !slices.Contains(v.ArticleEntities(a.Article), r) {
				t.Errorf("article %d does not list %s", a.Article, v.ID(r))
			}
		}
		if sum != v.Mentions(r) || sum == 0 {
			t.Errorf("%s: %d mentions, %d of them in articles", v.ID(r), v.Mentions(r), sum)
		}
	}
	for _, et := range graph.EntityTypes {
		for _, r := range v.Entities(et) {
			if v.Type(r) != et {
				t.Errorf("%s is listed as %s", v.ID(r), et)
			}
		}
	}
}
