package schema

import (
	"fmt"
	"runtime"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// Limits bound what one request may ask for. Zero fields get the defaults of
// [Limits.withDefaults]; negative ones mean no limit, but for Tokens, which
// bounds the recursion of the parser: at most 100,000.
type Limits struct {
	// Tokens of the document. Default 1,000.
	Tokens int
	// Depth of nested fields; introspection is bounded by its own rule. Default 10.
	Depth int
	// Aliases and Directives in the document. Defaults 15 and 50.
	Aliases, Directives int
	// Repeats of a field in one selection set. Default 20.
	Repeats int
	// Cost of the answer: about the number of objects and values in it were
	// every page full. Default 1,000,000.
	Cost int
	// FilterDepth is how deep conditions may nest in an argument. Default 10.
	FilterDepth int
	// Errors in an answer; the rest is left out. Default 50.
	Errors int
	// Bytes of the data of an answer. Default 32 MiB.
	Bytes int
	// Time from the start of the request to its end. Default 30 s.
	Time time.Duration
	// Heavy is the cost from which a request counts as heavy, where looking
	// through the whole graph costs as much as half of the entities and relations
	// in it. Of those, HeavyAtOnce are under way at once, sharing all processors
	// but one; others wait for HeavyWait and are then refused. Defaults 20,000,
	// about 2 ms of work; two for each processor; 1 s.
	Heavy, HeavyAtOnce int
	HeavyWait          time.Duration
	// Documents is how many parsed and validated documents are kept. Default 500.
	Documents int
}

const mostTokens = 100_000

func (l Limits) withDefaults() Limits {
	for _, limit := range []struct {
		n   *int
		def int
	}{{&l.Tokens, 1000}, {&l.Depth, 10}, {&l.Aliases, 15}, {&l.Directives, 50}, {&l.Repeats, 20}, {&l.Cost, 1_000_000},
		{&l.FilterDepth, 10}, {&l.Errors, 50}, {&l.Bytes, 32 << 20}, {&l.Heavy, 20_000}, {&l.HeavyAtOnce, 2 * runtime.GOMAXPROCS(0)},
		{&l.Documents, 500}} {
		if *limit.n == 0 {
			*limit.n = limit.def
		}
	}
	if l.Tokens < 0 || l.Tokens > mostTokens {
		l.Tokens = mostTokens
	}
	l.HeavyAtOnce = max(l.HeavyAtOnce, 1)
	if l.Time == 0 {
		l.Time = 30 * time.Second
	}
	if l.HeavyWait == 0 {
		l.HeavyWait = time.Second
	}
	return l
}

// maxPage is the most items of a page, and so of any argument first.
const maxPage = 1000

// check measures an operation, and refuses it where it is over a limit.
func (l Limits) check(c *coercer, op *ast.OperationDefinition) (measure, *Error) {
	m := &meter{coercer: c, fragments: map[measured]measure{}}
	got := m.set(op.SelectionSet, 0)
	for _, over := range []struct {
		what     string
		n, limit int
		remedy   string
	}{{"depth", got.depth, l.Depth, "nest fewer fields"},
		{"nesting of conditions", m.filter, l.FilterDepth, "use fewer levels of and, or, not"},
		{"cost", got.cost, l.Cost, "ask for fewer fields or smaller pages (first)"}} {
		if over.limit >= 0 && over.n > over.limit {
			return got, &Error{Message: fmt.Sprintf("the %s of this request is %d, more than the %d that are allowed; %s",
				over.what, over.n, over.limit, over.remedy), Locations: at(op.Position), Code: CodeLimit}
		}
	}
	return got, nil
}
