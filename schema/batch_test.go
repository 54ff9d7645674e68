package schema_test

import (
	"context"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
)

// counted is a store that counts how often it is asked.
type counted struct {
	*store.Store
	texts, quotes int
}

func (c *counted) Texts(ctx context.Context, ids []graph.ID) ([]string, error) {
	c.texts++
	return c.Store.Texts(ctx, ids)
}

func (c *counted) Quotes(ctx context.Context, ids []graph.EvidenceID) ([]string, error) {
	c.quotes++
	return c.Store.Quotes(ctx, ids)
}

// However many texts and quotes a request asks for, in however many places, the
// store is asked once for each kind; and where it has gone on from what the
// view shows, the answer says so.
func TestOneLookUpForAll(t *testing.T) {
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	if _, err := st.Put(t.Context(), readings(t)...); err != nil {
		t.Fatal(err)
	}
	view, err := projection.Build(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	from := &counted{Store: st}
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }, Texts: from})
	if err != nil {
		t.Fatal(err)
	}
	const query = `{ articles { nodes { text relations { nodes { evidence { quote article { text } } } } } } again: relations { nodes { evidence { quote } } } }`
	res := s.Execute(t.Context(), schema.Request{Query: query})
	if len(res.Errors) > 0 || !strings.Contains(string(res.JSON), "a reçu Tran Cuong") {
		t.Fatalf("%s", res.JSON)
	}
	if from.texts != 1 || from.quotes != 1 {
		t.Errorf("the store was asked %d times for texts and %d times for quotes", from.texts, from.quotes)
	}
	if _, err := st.Retract(t.Context(), graph.ArticleID("news/002_ports.txt")); err != nil {
		t.Fatal(err)
	}
	res = s.Execute(t.Context(), schema.Request{Query: `{ articles { nodes { text } } }`})
	if len(res.Errors) == 0 || res.Errors[0].Code != schema.CodeChanged {
		t.Errorf("got %s", res.JSON)
	}
}
