package schema_test

import (
	"bytes"
	"context"
	"os"
	"sync"
	"testing"

	"entente/schema"
)

// Many requests at once, from the first moment on, each get their own answer.
func TestConcurrency(t *testing.T) {
	query, err := os.ReadFile("testdata/province.graphql")
	if err != nil {
		t.Fatal(err)
	}
	s := serveReadings(t, readings(t), schema.Limits{})
	answers := make([][]byte, 16)
	var wg sync.WaitGroup
	for i := range answers {
		wg.Go(func() {
			answers[i] = s.Execute(context.Background(), schema.Request{Query: string(query)}).JSON
		})
	}
	wg.Wait()
	for _, a := range answers[1:] {
		if !bytes.Equal(a, answers[0]) {
			t.Fatalf("two answers to one question:\n%s\n%s", a, answers[0])
		}
	}
}

func BenchmarkOneHop(b *testing.B) {
	s := serveReadings(b, readings(b), schema.Limits{})
	const query = `{ entity(id: "province/vn-quang-ninh") { name neighbors(first: 20) { nodes { id name type } } } }`
	b.ReportAllocs()
	for b.Loop() {
		if res := s.Execute(context.Background(), schema.Request{Query: query}); len(res.Errors) > 0 {
			b.Fatalf("%s", res.JSON)
		}
	}
}
