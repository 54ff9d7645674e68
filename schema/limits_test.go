package schema_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"entente/schema"
)

func TestLimits(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	fragments := "{ entity(name: \"x\") { ...F0 } }"
	for i := range 60 {
		fragments += fmt.Sprintf(" fragment F%d on Entity { ...F%d ...F%d }", i, i+1, i+1)
	}
	fragments += " fragment F60 on Entity { id }"
	product := "{ entities(first: 1000) { nodes { neighbors(first: 1000) { nodes { neighbors(first: 1000) { totalCount } } } } } }"
	filter := strings.Repeat("{not: ", 12) + "{name: \"x\"}" + strings.Repeat("}", 12)
	for _, test := range []struct {
		name, query string
		code        schema.Code
	}{
		{"3 MB of nesting", strings.Repeat("{a", 1<<20), schema.CodeParse},
		{"tokens", "{ " + strings.Repeat("stats { articles } ", 2000) + "}", schema.CodeParse},
		{"depth", "{ entity(name: \"x\") " + strings.Repeat("{ relations { nodes { from ", 8) + "{ id }" + strings.Repeat("} } }", 8) + "}", schema.CodeLimit},
		{"product of pages", product, schema.CodeLimit},
		{"cyclic fragments", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", schema.CodeInvalid},
		{"conditions", "{ people(where: " + filter + ") { totalCount } }", schema.CodeLimit},
		{"introspection loop", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", schema.CodeInvalid},
	} {
		t.Run(test.name, func(t *testing.T) {
			begun := time.Now()
			res := s.Execute(context.Background(), schema.Request{Query: test.query})
			if len(res.Errors) == 0 || res.Errors[0].Code != test.code {
				t.Errorf("got %.300s, want %s", res.JSON, test.code)
			}
			if took := time.Since(begun); took > 500*time.Millisecond {
				t.Errorf("took %v", took)
			}
		})
	}
	t.Run("fragments that double", func(t *testing.T) {
		begun := time.Now()
		s.Execute(context.Background(), schema.Request{Query: fragments})
		if took := time.Since(begun); took > 500*time.Millisecond {
			t.Errorf("took %v", took)
		}
	})
}

// A request that is cancelled or out of time ends, with the reason.
func TestTimeouts(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{Time: time.Nanosecond})
	res := s.Execute(context.Background(), schema.Request{Query: `{ people { nodes { name } } }`})
	if len(res.Errors) != 1 || res.Errors[0].Code != schema.CodeTimeout {
		t.Errorf("got %s", res.JSON)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	res = serveReadings(t, readings(t), schema.Limits{}).Execute(ctx, schema.Request{Query: `{ people { nodes { name } } }`})
	if len(res.Errors) != 1 || res.Errors[0].Code != schema.CodeCanceled {
		t.Errorf("got %s", res.JSON)
	}
}
