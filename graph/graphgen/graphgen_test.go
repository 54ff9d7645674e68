package graphgen_test

import (
	"reflect"
	"testing"

	"entente/graph"
	"entente/graph/graphgen"
)

func TestReadings(t *testing.T) {
	config := graphgen.Config{Articles: 200, Seed: 1}
	a, b := graphgen.New(config), graphgen.New(config)
	other := graphgen.New(graphgen.Config{Articles: 200, Seed: 2})
	articles := map[graph.ID]int{} // by entity
	for i := range config.Articles {
		r := a.Reading(i)
		if !reflect.DeepEqual(r, b.Reading(i)) {
			t.Fatalf("article %d differs from one run to the next", i)
		}
		if reflect.DeepEqual(r, other.Reading(i)) {
			t.Fatalf("article %d is the same for another seed", i)
		}
		for _, s := range r.Statements {
			mentioned := map[graph.ID]bool{}
			for _, m := range r.Mentions {
				mentioned[m.Entity] = mentioned[m.Entity] || s.Span.Contains(m.Span)
			}
			if !mentioned[s.From] || !mentioned[s.To] {
				t.Fatalf("article %d: the passage %v does not mention both ends of %s", i, s.Span, s.Type)
			}
		}
		for _, m := range r.Mentions {
			if _, ok := m.Span.Slice(r.Article.Text); !ok {
				t.Fatalf("article %d: mention %v is outside the text", i, m.Span)
			}
		}
		for _, e := range r.Entities {
			articles[e.ID]++
		}
	}
	once, most := 0, 0
	for _, n := range articles {
		if n == 1 {
			once++
		}
		most = max(most, n)
	}
	if most < config.Articles/8 || once < len(articles)/4 {
		t.Errorf("of %d entities %d are in one article only, and none is in more than %d: that is not how news is", len(articles), once, most)
	}
}

func TestCrowd(t *testing.T) {
	people, names := map[graph.ID]bool{}, map[string]bool{}
	err := graphgen.Crowd{People: 1234, Seed: 1}.Scan(t.Context(), func(q graph.Quad) error {
		if q.Predicate == graph.PredName {
			people[q.Subject], names[q.Object.Literal] = true, true
		}
		return nil
	})
	if err != nil || len(people) != 1234 || len(names) != 1234 {
		t.Errorf("%d people have %d names, %v", len(people), len(names), err)
	}
}
