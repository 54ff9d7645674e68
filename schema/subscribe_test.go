package schema_test

import (
	"testing"

	"entente/schema"
)

// A subscription that asks for nothing, or for no event, is refused before it begins.
func TestEmptySubscriptions(t *testing.T) {
	s := generated(t, 5)
	for _, query := range []string{
		`subscription { articleLoaded @skip(if: true) { id } }`,
		`subscription { __typename }`,
		`subscription { articleLoaded { id } relationAdded { id } }`,
	} {
		res, began := s.Subscribe(t.Context(), schema.Request{Query: query}, func() schema.Sink {
			t.Errorf("%s has begun", query)
			return nil
		})
		if began || len(res.Errors) == 0 {
			t.Errorf("%s: %s", query, res.JSON)
		}
	}
}
