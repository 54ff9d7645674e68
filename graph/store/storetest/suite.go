package storetest

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"entente/graph"
	"entente/graph/store"

	"github.com/cayleygraph/quad/nquads"
)

// An Engine is one engine under test.
type Engine struct {
	// Address makes an address at which there is no store yet.
	Address func(t testing.TB) string
	// Isolated is set where every call reads one committed state.
	Isolated bool
	// Shared is set where several handles, of several processes, may have one store open.
	Shared bool
}

// Run runs the suite on the engine.
func Run(t *testing.T, e Engine) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Engine)
	}{
		{"order", testOrder}, {"put twice", testPutTwice}, {"edit and back", testEditAndBack},
		{"retract", testRetract}, {"refused", testRefused}, {"tables", testTables},
		{"articles", testArticles}, {"quads", testQuads}, {"nquads", testNQuads}, {"version", testVersion}, {"stats", testStats},
		{"check", testCheck}, {"reopen", testReopen}, {"concurrent", testConcurrent}, {"shared", testShared},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, e) })
	}
}

func (e Engine) open(t testing.TB) *store.Store { return open(t, e.Address(t)) }

func open(t testing.TB, address string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), address, store.Options{})
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

func put(t testing.TB, s *store.Store, readings ...*graph.Reading) store.PutResult {
	t.Helper()
	result, err := s.Put(context.Background(), readings...)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// dump returns the store's sorted N-Quads.
func dump(t testing.TB, s *store.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteNQuads(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func same(t testing.TB, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	gotLines, wantLines := strings.SplitAfter(got, "\n"), strings.SplitAfter(want, "\n")
	for i := range min(len(gotLines), len(wantLines)) {
		if gotLines[i] != wantLines[i] {
			t.Fatalf("%s: %d lines, want %d; line %d is\n%swant\n%s", what, len(gotLines), len(wantLines), i, gotLines[i], wantLines[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", what, len(gotLines), len(wantLines))
}

func checked(t testing.TB, s *store.Store) store.CheckReport {
	t.Helper()
	report, err := s.Check(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !report.OK() {
		t.Fatalf("check found %d problems, the first: %s", len(report.Problems), report.Problems[0])
	}
	return report
}

func testOrder(t *testing.T, e Engine) {
	readings := Readings(1, 30)
	s := e.open(t)
	put(t, s, readings...)
	want := dump(t, s)
	shuffled := slices.Clone(readings)
	rand.New(rand.NewPCG(7, 7)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	s = e.open(t)
	for part := range slices.Chunk(shuffled, 7) {
		put(t, s, part...)
	}
	same(t, "another order, in parts", dump(t, s), want)
	checked(t, s)
}

func testPutTwice(t *testing.T, e Engine) {
	readings := Readings(1, 12)
	s := e.open(t)
	changes := 0
	s.OnChange(func() { changes++ })
	if got := put(t, s, readings...); got.Count(store.Added) != len(readings) {
		t.Fatalf("first put: %+v", got)
	}
	want := dump(t, s)
	got := put(t, s, readings...)
	if got.Count(store.Unchanged) != len(readings) || got.Quads != 0 {
		t.Errorf("second put: %+v", got)
	}
	if changes != 1 {
		t.Errorf("told of %d changes, want 1", changes)
	}
	same(t, "put twice", dump(t, s), want)
	// Twice in one call: the last counts.
	got = put(t, s, Reading(2, 0), readings[0], readings[1])
	if len(got.Articles) != 2 || got.Count(store.Unchanged) != 2 {
		t.Errorf("two readings of one article in one call: %+v", got)
	}
}

func testEditAndBack(t *testing.T, e Engine) {
	readings, edited := Readings(1, 20), Readings(2, 20)
	s := e.open(t)
	put(t, s, readings...)
	before := dump(t, s)
	if got := put(t, s, edited...); got.Count(store.Replaced) != len(edited) {
		t.Fatalf("put of other versions: %+v", got)
	}
	checked(t, s)
	fresh := e.open(t)
	put(t, fresh, edited...)
	same(t, "replaced", dump(t, s), dump(t, fresh))
	for _, r := range readings {
		put(t, s, r)
	}
	same(t, "edited and put back", dump(t, s), before)
	checked(t, s)
}

func testRetract(t *testing.T, e Engine) {
	ctx := context.Background()
	kept, gone := Readings(1, 20)[:12], Readings(1, 20)[12:]
	s := e.open(t)
	put(t, s, kept...)
	want := dump(t, s)
	put(t, s, gone...)
	if _, err := s.Retract(ctx, gone[0].Article.ID, "article/unknown"); !errors.Is(err, store.ErrNotFound) {
		t.Fatalf("retract of an unknown article: %v", err)
	}
	ids := make([]graph.ID, len(gone))
	quads := 0
	for i, r := range gone {
		ids[i] = r.Article.ID
		q, err := s.Quads(ctx, string(r.Article.ID))
		if err != nil {
			t.Fatal(err)
		}
		quads += len(q)
	}
	removed, err := s.Retract(ctx, append(ids, ids[0])...)
	if err != nil || removed != quads {
		t.Fatalf("removed %d quads, %v; want %d", removed, err, quads)
	}
	same(t, "retracted", dump(t, s), want)
	checked(t, s)
	for _, r := range kept {
		if _, err := s.Retract(ctx, r.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	same(t, "all retracted", dump(t, s), "")
	put(t, s, kept...)
	same(t, "retracted and put again", dump(t, s), want)
	checked(t, s)
}

func testRefused(t *testing.T, e Engine) {
	tests := map[string]func(r *graph.Reading){
		"id of no article":       func(r *graph.Reading) { r.Article.ID = "person/x" },
		"passage behind the end": func(r *graph.Reading) { r.Mentions[0].Span.End += 1 << 20 },
		"passage before itself":  func(r *graph.Reading) { r.Mentions[0].Span = graph.Span{Start: 9, End: 3} },
		"text is not UTF-8":      func(r *graph.Reading) { r.Article.Text += "\xff" },
		"mention of nothing":     func(r *graph.Reading) { r.Mentions[0].Entity = "" },
		"unknown relation":       func(r *graph.Reading) { r.Statements[0].Type = "LIKES" },
	}
	s := e.open(t)
	put(t, s, Readings(1, 3)...)
	want := dump(t, s)
	for name, spoil := range tests {
		t.Run(name, func(t *testing.T) {
			bad := Reading(3, 1)
			spoil(bad)
			if _, err := s.Put(context.Background(), Reading(3, 0), bad); !errors.Is(err, store.ErrInvalid) {
				t.Errorf("put: %v, want %v", err, store.ErrInvalid)
			}
			same(t, "after a refused put", dump(t, s), want)
		})
	}
}

func testTables(t *testing.T, e Engine) {
	ctx := context.Background()
	table := func(names ...string) []graph.Quad {
		var quads []graph.Quad
		for _, n := range names {
			quads = append(quads, graph.Quad{Subject: graph.EntityID(graph.Province, n), Predicate: graph.PredPreferred,
				Object: graph.Literal(n), Label: "table/provinces"})
		}
		return quads
	}
	s := e.open(t)
	put(t, s, Readings(1, 3)...)
	before := dump(t, s)
	if err := s.PutTables(ctx, "table/provinces", table("An Giang", "Kiên Giang", "An Giang")); err != nil {
		t.Fatal(err)
	}
	version, _ := s.Version(ctx)
	if err := s.PutTables(ctx, "table/provinces", table("Kiên Giang", "An Giang")); err != nil {
		t.Fatal(err)
	}
	if again, _ := s.Version(ctx); again != version {
		t.Error("the same table again changed the graph")
	}
	if err := s.PutTables(ctx, "table/provinces", table("An Giang", "Quảng Ninh")); err != nil {
		t.Fatal(err)
	}
	quads, err := s.Quads(ctx, "table/provinces")
	if err != nil || !slices.Equal(quads, table("An Giang", "Quảng Ninh")) {
		t.Errorf("the table holds %v, %v", quads, err)
	}
	checked(t, s)
	if err := s.PutTables(ctx, "table/provinces", nil); err != nil {
		t.Fatal(err)
	}
	same(t, "table emptied", dump(t, s), before)
	for label, quads := range map[string][]graph.Quad{"provinces": nil, "table/": nil, "table/other": table("An Giang")} {
		if err := s.PutTables(ctx, label, quads); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("table under %q: %v, want %v", label, err, store.ErrInvalid)
		}
	}
}

func testArticles(t *testing.T, e Engine) {
	ctx := context.Background()
	readings := Readings(1, 8)
	s := e.open(t)
	put(t, s, readings...)
	var labels []graph.EvidenceID
	var want []string
	for _, r := range readings {
		got, err := s.Article(ctx, r.Article.ID)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Sections, r.Article.Sections) {
			t.Errorf("sections of %s: %v, want %v", r.Article.ID, got.Sections, r.Article.Sections)
		}
		got.Sections, r.Article.Sections = nil, nil
		if got.ID != r.Article.ID || got.Title != r.Article.Title || got.Source != r.Article.Source || got.URL != r.Article.URL ||
			got.Publisher != r.Article.Publisher || got.Published != r.Article.Published || got.Language != r.Article.Language || got.Text != r.Article.Text {
			t.Errorf("article %+v, want %+v", got, r.Article)
		}
		if text, err := s.Text(ctx, r.Article.ID); err != nil || text != r.Article.Text {
			t.Errorf("text of %s: %d code points, %v", r.Article.ID, utf8.RuneCountInString(text), err)
		}
		for _, m := range r.Mentions {
			labels, want = append(labels, graph.NewEvidenceID(r.Article.ID, m.Span)), append(want, m.Form)
		}
	}
	rand.New(rand.NewPCG(3, 3)).Shuffle(len(labels), func(i, j int) {
		labels[i], labels[j], want[i], want[j] = labels[j], labels[i], want[j], want[i]
	})
	quotes, err := s.Quotes(ctx, labels)
	if err != nil || !slices.Equal(quotes, want) {
		t.Errorf("quotes %q, %v; want %q", quotes, err, want)
	}
	infos, err := s.Articles(ctx)
	if err != nil || len(infos) != len(readings) {
		t.Fatalf("%d articles, %v; want %d", len(infos), err, len(readings))
	}
	for i, info := range infos {
		if info.ID != readings[i].Article.ID || info.Title != readings[i].Article.Title || info.Published != readings[i].Article.Published {
			t.Errorf("article %d is %+v", i, info)
		}
	}
	for name, call := range map[string]func() error{
		"article": func() error { _, err := s.Article(ctx, "article/none"); return err },
		"text":    func() error { _, err := s.Text(ctx, "person/none"); return err },
		"quotes":  func() error { _, err := s.Quotes(ctx, []graph.EvidenceID{"article/none#char=0,1"}); return err },
	} {
		if err := call(); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s that is not there: %v, want %v", name, err, store.ErrNotFound)
		}
	}
	for _, label := range []graph.EvidenceID{"article/none", graph.NewEvidenceID(readings[0].Article.ID, graph.Span{Start: 0, End: 1 << 20})} {
		if _, err := s.Quotes(ctx, []graph.EvidenceID{label}); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("quote %s: %v, want %v", label, err, store.ErrInvalid)
		}
	}
}

// testQuads compares what a scan gives with what was put.
func testQuads(t *testing.T, e Engine) {
	ctx := context.Background()
	s := e.open(t)
	var want, got []graph.Quad
	for _, r := range Readings(1, 10) {
		put(t, s, r)
		want = append(want, r.Quads()...)
	}
	err := s.Scan(ctx, func(q graph.Quad) error {
		if q.Predicate != graph.PredPassages && q.Predicate != graph.PredDigest {
			got = append(got, q)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, quads := range [][]graph.Quad{got, want} {
		slices.SortFunc(quads, func(a, b graph.Quad) int {
			if a.Less(b) {
				return -1
			}
			return 1
		})
	}
	if !slices.Equal(got, want) {
		t.Errorf("scanned %d quads that differ from the %d put", len(got), len(want))
	}
	stop := errors.New("stop")
	if err := s.Scan(ctx, func(graph.Quad) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("scan ends with %v, want the function's error", err)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if err := s.Scan(cancelled, func(graph.Quad) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("scan under a cancelled context: %v", err)
	}
}

// testNQuads has another library read what is written.
func testNQuads(t *testing.T, e Engine) {
	s := e.open(t)
	r := Reading(1, 0)
	r.Article.Title = "Guillemets \" barre \\ tab \t saut \r\n fin \b\f\x7f é 越"
	put(t, s, r)
	text := dump(t, s)
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if !slices.IsSorted(lines) {
		t.Error("the lines are not sorted")
	}
	found := false
	for _, line := range lines {
		q, err := nquads.Parse(line)
		if err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if !strings.HasPrefix(q.Subject.Native().(interface{ String() string }).String(), "<"+graph.Base) {
			t.Fatalf("the subject is not absolute: %s", line)
		}
		found = found || q.Object != nil && q.Object.Native() == r.Article.Title
	}
	if !found {
		t.Error("the title is not read back as it was put")
	}
}

func testVersion(t *testing.T, e Engine) {
	ctx := context.Background()
	version := func(s *store.Store) string {
		v, err := s.Version(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	s := e.open(t)
	seen := map[string]bool{version(s): true}
	empty := version(s)
	for _, r := range Readings(1, 5) {
		put(t, s, r)
		if seen[version(s)] {
			t.Error("a change left the version as it was")
		}
		seen[version(s)] = true
	}
	other := e.open(t)
	put(t, other, Readings(1, 5)...)
	if version(other) != version(s) {
		t.Error("equal graphs have different versions")
	}
	for _, r := range Readings(1, 5) {
		if _, err := s.Retract(ctx, r.Article.ID); err != nil {
			t.Fatal(err)
		}
	}
	if version(s) != empty {
		t.Error("the emptied graph has another version than the empty one")
	}
	scanned, err := other.ScanVersion(ctx, func(graph.Quad) error { return nil })
	if err != nil || scanned != version(other) {
		t.Errorf("scanned version %s, %v; want %s", scanned, err, version(other))
	}
}

func testStats(t *testing.T, e Engine) {
	s := e.open(t)
	readings := Readings(1, 10)
	result := put(t, s, readings...)
	st, err := s.Stats(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	persons := map[graph.ID]bool{}
	for _, r := range readings {
		for _, en := range r.Entities {
			if en.Type == graph.Person {
				persons[en.ID] = true
			}
		}
	}
	if st.Articles != len(readings) || st.Quads != result.Quads || st.Entities[graph.Person] != len(persons) {
		t.Errorf("stats %+v; want %d articles, %d quads, %d persons", st, len(readings), result.Quads, len(persons))
	}
	report := checked(t, s)
	if report.Articles != st.Articles || report.Quads != st.Quads || report.Mentions != st.Mentions || report.Statements != st.Statements {
		t.Errorf("check counts %+v, stats %+v", report, st)
	}
}

func testReopen(t *testing.T, e Engine) {
	ctx := context.Background()
	address := e.Address(t)
	if address == "memory:" {
		t.Skip("a store in memory ends with its handle")
	}
	s, err := store.Open(ctx, address, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, Readings(1, 5)...)
	want := dump(t, s)
	version, _ := s.Version(ctx)
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Version(ctx); !errors.Is(err, store.ErrClosed) {
		t.Errorf("use after close: %v, want %v", err, store.ErrClosed)
	}
	s = open(t, address)
	same(t, "reopened", dump(t, s), want)
	if v, _ := s.Version(ctx); v != version {
		t.Errorf("reopened at version %s, want %s", v, version)
	}
	put(t, s, Readings(2, 8)...)
	checked(t, s)
}
