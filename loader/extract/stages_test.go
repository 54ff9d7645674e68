package extract

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/seeds"
)

// samplesRead returns the sample articles, and a reader for them.
func samplesRead(t *testing.T) (*Reader, []graph.Article) {
	t.Helper()
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../seeds/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample articles: %v", err)
	}
	var out []graph.Article
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(f)
		out = append(out, graph.Article{ID: graph.ArticleID(name), Source: name, Text: string(text)})
	}
	return NewReader(lx), out
}

// TestReadAllReadsAsRead: articles that are read together are read as each by itself,
// whatever stands beside them, in whatever room, however long they are.
func TestReadAllReadsAsRead(t *testing.T) {
	r, articles := samplesRead(t)
	long := articles[0]
	for len(long.Text) <= mostText {
		long.Text += "\n\n" + articles[1].Text
	}
	articles = append(articles, long, graph.Article{ID: "article/none", Text: "—"})
	want := make([]*graph.Reading, len(articles))
	for i, a := range articles {
		want[i] = r.Read(a)
	}
	for range 2 {
		slices.Reverse(articles)
		slices.Reverse(want)
		for i, got := range r.ReadAll(articles) {
			if !reflect.DeepEqual(got, want[i]) {
				t.Errorf("%s is read otherwise beside others than alone", articles[i].Source)
			}
		}
	}
	if got := r.ReadAll(nil); len(got) != 0 {
		t.Errorf("of no articles %d are read", len(got))
	}
}

// TestStagesNeedWhatTheySay: a stage finds nothing in a section that has none of the words which it
// says that it needs.
func TestStagesNeedWhatTheySay(t *testing.T) {
	r, articles := samplesRead(t)
	if more, err := filepath.Glob("../../../shared/eval/dev/*.txt"); err != nil || len(more) == 0 {
		t.Log("the exercises are not here: only the sample articles are read")
	} else {
		for _, f := range more {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			articles = append(articles, graph.Article{ID: "article/exercise", Source: filepath.Base(f), Text: string(text)})
		}
	}
	want := r.ReadAll(articles)
	said := slices.Clone(stages)
	defer func() { stages = said }()
	stages = slices.Clone(stages)
	for i := range stages {
		stages[i].needs = class.Set{}
	}
	for i, got := range r.ReadAll(articles) {
		if !reflect.DeepEqual(got, want[i]) {
			t.Errorf("%s: a stage finds something where it says that there is nothing", articles[i].Source)
		}
	}
}
