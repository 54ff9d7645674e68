package store

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

func TestLineSorter(t *testing.T) {
	var want []string
	for i := range 500 {
		want = append(want, fmt.Sprintf("line %03d %s\n", i, strings.Repeat("é", i%7)))
	}
	for name, limit := range map[string]int{"in memory": 1 << 20, "in runs": 1000, "a line a run": 1} {
		t.Run(name, func(t *testing.T) {
			lines := slices.Clone(want)
			rand.New(rand.NewPCG(1, 1)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
			s := lineSorter{limit: limit}
			defer s.remove()
			for _, line := range lines {
				if err := s.add([]byte(line)); err != nil {
					t.Fatal(err)
				}
			}
			var out bytes.Buffer
			w := bufio.NewWriter(&out)
			if err := errors.Join(s.writeTo(context.Background(), w), w.Flush()); err != nil {
				t.Fatal(err)
			}
			if out.String() != strings.Join(want, "") {
				t.Error("the lines came out in another order")
			}
			if spilled := len(s.runs) > 0; spilled != (limit < 1<<20) {
				t.Errorf("%d runs on disk under a limit of %d bytes", len(s.runs), limit)
			}
		})
	}
}

func openMem(t *testing.T) *Store {
	t.Helper()
	s, err := Open(context.Background(), "memory:", Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// force applies a change that no call of the store would make.
func force(t *testing.T, s *Store, add, remove []graph.Quad) error {
	t.Helper()
	return s.update(context.Background(), func(*view) (change, error) {
		c := change{add: add, remove: remove}
		c.turn.toggle(add)
		c.turn.toggle(remove)
		return c, nil
	})
}

func article(source string) *graph.Reading {
	return &graph.Reading{Article: graph.Article{ID: graph.ArticleID(source), Source: source, Text: "Tô Lâm"},
		Mentions: []graph.Mention{{Entity: "person/to-lam", Span: graph.Span{End: 6}, Form: "Tô Lâm"}}}
}

// TestCheckFindsDamage checks stores that the store's own calls cannot make.
func TestCheckFindsDamage(t *testing.T) {
	ctx := context.Background()
	id := graph.ArticleID("a")
	label := string(graph.NewEvidenceID(id, graph.Span{End: 6}))
	name := func(label string) graph.Quad {
		return graph.Quad{Subject: "person/to-lam", Predicate: graph.PredName, Object: graph.Literal("Tô Lâm"), Label: label}
	}
	tests := map[string]struct {
		add, remove []graph.Quad
		want        []string // parts of the reasons, in order
	}{
		"sound":             {},
		"label of no form":  {add: []graph.Quad{name("elsewhere")}, want: []string{"neither a table's nor an article's"}},
		"label cut short":   {add: []graph.Quad{name(string(id) + "#char=1")}, want: []string{"neither a table's nor an article's"}},
		"article that left": {add: []graph.Quad{name("article/gone#char=0,6")}, want: []string{"an article that is not in the store"}},
		"passage unlisted": {add: []graph.Quad{name(string(graph.NewEvidenceID(id, graph.Span{Start: 1, End: 6})))},
			want: []string{"leads to 6 quads, a scan to 7"}},
		"mention lost": {remove: []graph.Quad{name(label)}, want: []string{"digest"}},
		"relation without a statement": {
			add:  []graph.Quad{{Subject: "person/to-lam", Predicate: "rel/metWith", Object: graph.Node("person/x"), Label: label}},
			want: []string{"digest", "no statement says"},
		},
		"statement without a relation": {
			add:  []graph.Quad{{Subject: "statement/1", Predicate: graph.PredRelation, Object: graph.Literal("MET_WITH"), Label: label}},
			want: []string{"digest", "there is no such relation"},
		},
	}
	for testName, test := range tests {
		t.Run(testName, func(t *testing.T) {
			s := openMem(t)
			if _, err := s.Put(ctx, article("a")); err != nil {
				t.Fatal(err)
			}
			if err := force(t, s, test.add, test.remove); err != nil {
				t.Fatal(err)
			}
			report, err := s.Check(ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			ok := len(report.Problems) == len(test.want)
			for i := 0; ok && i < len(test.want); i++ {
				ok = strings.Contains(report.Problems[i].Reason, test.want[i])
			}
			if !ok {
				t.Errorf("found %v, want %q", report.Problems, test.want)
			}
		})
	}
}

func TestCheckFindsAnotherVersion(t *testing.T) {
	ctx := context.Background()
	s := openMem(t)
	err := s.update(ctx, func(*view) (change, error) {
		return change{add: []graph.Quad{{Subject: "a", Predicate: "b", Object: graph.Literal("c"), Label: "table/x"}}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	report, err := s.Check(ctx, nil)
	if err != nil || len(report.Problems) != 1 || !strings.Contains(report.Problems[0].Reason, "version") {
		t.Errorf("found %v, %v; want the version", report.Problems, err)
	}
}

// TestFailedChange has Cayley refuse a change in its midst: nothing of it may
// be there, nor may the writes that follow be spoilt by what Cayley remembers.
func TestFailedChange(t *testing.T) {
	ctx := context.Background()
	s := openMem(t)
	if _, err := s.Put(ctx, article("a")); err != nil {
		t.Fatal(err)
	}
	before, err := s.Version(ctx)
	if err != nil {
		t.Fatal(err)
	}
	table := graph.Quad{Subject: "province/new", Predicate: "preferred", Object: graph.Literal("New"), Label: "table/new"}
	absent := graph.Quad{Subject: "province/new", Predicate: "preferred", Object: graph.Literal("Old"), Label: "table/new"}
	if err := force(t, s, []graph.Quad{table}, []graph.Quad{absent}); err == nil {
		t.Fatal("a quad that is not there was removed")
	}
	if after, err := s.Version(ctx); err != nil || after != before {
		t.Errorf("version %s, %v after a failed change; want %s", after, err, before)
	}
	if err := s.PutTables(ctx, "table/new", []graph.Quad{table}); err != nil {
		t.Fatal(err)
	}
	quads, err := s.Quads(ctx, "table/new")
	if err != nil || !slices.Equal(quads, []graph.Quad{table}) {
		t.Errorf("the table holds %v, %v", quads, err)
	}
	report, err := s.Check(ctx, nil)
	if err != nil || !report.OK() {
		t.Errorf("check: %v, %v", report.Problems, err)
	}
}

// TestSQLState reads the state as it is written, and as it was before changes
// were counted: that must be found again as it stands, to be replaced.
func TestSQLState(t *testing.T) {
	d := digest{1, 2, 3}
	for text, want := range map[string]sqlState{
		d.String():         {digest: d, plain: true},
		d.String() + " 0":  {digest: d},
		d.String() + " 17": {digest: d, changes: 17},
	} {
		got, err := parseSQLState(text)
		if err != nil || got != want || got.quad().Object.Literal != text {
			t.Errorf("%q: %+v, %v; want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "nonsense", d.String() + " x"} {
		if _, err := parseSQLState(text); !errors.Is(err, ErrDamaged) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestJournalIsCut writes more changes than the journal holds.
func TestJournalIsCut(t *testing.T) {
	ctx := context.Background()
	s := openMem(t)
	var versions []string
	for i := range journalChanges + 10 {
		table := graph.Quad{Subject: "a", Predicate: "b", Object: graph.Literal(fmt.Sprint(i)), Label: "table/x"}
		if err := s.PutTables(ctx, "table/x", []graph.Quad{table}); err != nil {
			t.Fatal(err)
		}
		if i < 20 {
			version, err := s.Version(ctx)
			if err != nil {
				t.Fatal(err)
			}
			versions = append(versions, version)
		}
	}
	v, err := s.engine.view(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer v.release()
	for i, version := range versions {
		since, _ := parseDigest(version)
		owners, err := v.owners(ctx, since, 5)
		if there := i >= 9; there != (err == nil) || there && !slices.Equal(owners, []string{"table/x"}) || !there && !errors.Is(err, ErrHistory) {
			t.Errorf("since change %d: %v, %v", i, owners, err)
		}
	}
}
