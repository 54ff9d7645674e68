package projection_test

import (
	"fmt"
	"testing"

	"entente/graph"
	"entente/graph/graphgen"
	"entente/graph/projection"
)

// revision makes article i of the benchmark's world as another version of
// article of: it speaks of other entities.
func revision(w *graphgen.World, of, i int) projection.Revision {
	r := w.Reading(i)
	id := w.Reading(of).Article.ID
	move := func(q graph.Quad) graph.Quad {
		if q.Subject == r.Article.ID {
			q.Subject = id
		}
		q.Label = string(id) + q.Label[len(r.Article.ID):]
		return q
	}
	quads := r.Quads()
	for j := range quads {
		quads[j] = move(quads[j])
	}
	return projection.Revision{Article: id, Quads: quads}
}

// BenchmarkUpdate replaces one article after another: the cost of a refresh
// but for reading the store. ENTENTE_BENCH_ARTICLES sets the size of the graph.
func BenchmarkUpdate(b *testing.B) {
	v := benchView()
	n := benchArticles()
	w := graphgen.New(graphgen.Config{Articles: n, Seed: 1})
	for _, changed := range []int{1, n / 100, n / 20} {
		for name, search := range map[string]bool{"": false, ", and the first search": true} {
			b.Run(fmt.Sprint("after ", changed, name), func(b *testing.B) {
				u := projection.NewUpdater(v)
				if _, err := u.Update(revisions(w, changed)...); err != nil {
					b.Fatal(err)
				}
				i := 0
				for b.Loop() {
					i++
					// Articles that have changed already, so that the view stays as far from its base.
					next, err := u.Update(revision(w, i%changed, (i*7919)%n))
					if err != nil {
						b.Fatal(err)
					}
					if search {
						next.Search("a", nil, 1)
					}
				}
			})
		}
	}
}

// revisions changes the first articles.
func revisions(w *graphgen.World, n int) []projection.Revision {
	var out []projection.Revision
	for i := range n {
		out = append(out, revision(w, i, i+n))
	}
	return out
}

// BenchmarkChanged asks views that are a base, and one article, one in a
// hundred, one in fifty and one in twenty beside it.
func BenchmarkChanged(b *testing.B) {
	n := benchArticles()
	w := graphgen.New(graphgen.Config{Articles: n, Seed: 1})
	views := map[string]*projection.View{"base": benchView()}
	order := []string{"base"}
	for _, changed := range []int{1, n / 100, n / 50, n / 20} {
		v, err := projection.NewUpdater(benchView()).Update(revisions(w, changed)...)
		if err != nil {
			b.Fatal(err)
		}
		name := fmt.Sprint(changed, " changed")
		views[name], order = v, append(order, name)
	}
	for _, name := range order {
		v := views[name]
		b.Run("1 hop/"+name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				for _, l := range v.Links(projection.Ref(i * 37 % v.NumEntities()))[:1] {
					_ = v.Name(l.Other())
				}
			}
		})
		b.Run("walk/"+name, func(b *testing.B) {
			for b.Loop() {
				sum := 0
				for r := range v.NumEntities() {
					for _, l := range v.Links(projection.Ref(r)) {
						sum += int(l.Other())
					}
				}
			}
		})
		v.Search("a", nil, 1) // indexes the names that have changed
		b.Run("prefix/"+name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				name := v.Name(projection.Ref(i * 37 % v.NumEntities()))
				v.Search(name[:min(1+i%6, len(name))], nil, 10)
			}
		})
		b.Run("fuzzy/"+name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				name := v.Name(projection.Ref(i * 37 % v.NumEntities()))
				at := len(name) * 2 / 3
				v.Search(name[:at]+name[min(at+1, len(name)):], nil, 10)
			}
		})
	}
}
