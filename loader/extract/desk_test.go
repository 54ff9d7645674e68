package extract_test

import (
	"reflect"
	"sync"
	"testing"

	"entente/graph"
	"entente/loader/extract"
	"entente/loader/lexicon"
	"entente/seeds"
)

// What was read before leaves no trace: the sample articles read alike by a new
// reader each, one after the other by one reader, and by many at once.
func TestDesksLeaveNoTrace(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := samples(t)
	article := func(i int) graph.Article {
		return graph.Article{ID: "article/t", Source: "t", Text: texts[i%len(texts)]}
	}
	want := make([]*graph.Reading, len(texts))
	for i := range texts {
		want[i] = extract.NewReader(lx).Read(article(i))
	}
	one := extract.NewReader(lx)
	check := func(from int) {
		for i := from; i < from+len(texts); i++ {
			if got := one.Read(article(i)); !reflect.DeepEqual(got, want[i%len(texts)]) {
				t.Errorf("sample %d reads differently behind others", i%len(texts))
			}
		}
	}
	check(0)
	var readers sync.WaitGroup
	for n := range 4 {
		readers.Go(func() { check(5 * n) })
	}
	readers.Wait()
}
