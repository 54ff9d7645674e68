package storetest

import (
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
