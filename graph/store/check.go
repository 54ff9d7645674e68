package store

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"entente/graph"
)

// A CheckReport says what [Store.Check] read and what is wrong with it.
type CheckReport struct {
	Articles, Quads, Labels, Mentions, Statements int
	Problems                                      []Problem // by article and label
}

// OK reports whether nothing is wrong.
func (r CheckReport) OK() bool { return len(r.Problems) == 0 }

// A Problem is one thing that is wrong in the store.
type Problem struct {
	Article graph.ID // "" where the problem is no article's
	Source  string   // the article's path or URL, "" where unknown
	Label   string   // the label of the quad or passage
	Reason  string
}

// String writes the problem as one line.
func (p Problem) String() string {
	return fmt.Sprintf("%s: %s: %s", cmp.Or(p.Source, string(p.Article), "the store"), p.Label, p.Reason)
}

// Check reads every quad again and proves it by its article's text:
//
//   - a label is a table's, an article's id, or a passage within the text of
//     an article that is in the store;
//   - the form of a mention is what the text has there, but for case,
//     diacritics and white space;
//   - a statement has its relation under the same label and the other way
//     round, and each of its ends is mentioned within the passage or within
//     the mention by which it is known. An end that the extractor "table:…"
//     took from a table need not be mentioned;
//   - the passages and the digest that the store keeps of an article are those
//     of its quads, and the graph's version is that of its quads.
//
// The error is about reading; what is wrong with the content is in the report.
// progress, if not nil, is called with how many of all articles are done, from
// one goroutine at a time.
func (s *Store) Check(ctx context.Context, progress func(done, all int)) (CheckReport, error) {
	v, err := s.engine.view(ctx)
	if err != nil {
		return CheckReport{}, err
	}
	defer v.release()
	overview, err := v.overview(ctx)
	if err != nil {
		return CheckReport{}, err
	}
	report := CheckReport{Articles: len(overview.ids), Quads: overview.quads, Problems: overview.problems}
	err = v.checkArticles(ctx, overview, &report, progress)
	slices.SortFunc(report.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Article, b.Article),
			cmp.Compare(a.Label, b.Label), cmp.Compare(a.Reason, b.Reason))
	})
	return report, err
}

// An overview is what one scan shows of the whole graph.
type overview struct {
	ids      []graph.ID       // the articles, sorted
	count    map[graph.ID]int // quads by the article of their label
	quads    int
	problems []Problem
}

func (v *view) overview(ctx context.Context) (*overview, error) {
	o := &overview{count: map[graph.ID]int{}}
	var version digest
	label := map[graph.ID]string{} // one label of each article
	err := v.scan(ctx, func(q graph.Quad) error {
		o.quads++
		version.toggle([]graph.Quad{q})
		if strings.HasPrefix(q.Label, TablePrefix) {
			return nil
		}
		article, _, err := graph.EvidenceID(q.Label).Parse()
		if err != nil {
			article = graph.ID(q.Label)
		}
		if article.Kind() != "article" || err != nil && strings.Contains(q.Label, "#") {
			o.problems = append(o.problems, Problem{Label: q.Label,
				Reason: fmt.Sprintf("the label of %s %s is neither a table's nor an article's nor a passage's", q.Subject, q.Predicate)})
			return nil
		}
		if q.Predicate == graph.PredType && q.Object == graph.Literal(articleType) && q.Label == string(q.Subject) {
			o.ids = append(o.ids, article)
		}
		o.count[article]++
		label[article] = q.Label
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.Sort(o.ids)
	known := make(map[graph.ID]bool, len(o.ids))
	for _, id := range o.ids {
		known[id] = true
	}
	for id, n := range o.count {
		if !known[id] {
			o.problems = append(o.problems, Problem{Article: id, Label: label[id],
				Reason: fmt.Sprintf("%d quads carry the label of an article that is not in the store", n)})
		}
	}
	if version != v.version {
		o.problems = append(o.problems, Problem{Label: v.version.String(),
			Reason: fmt.Sprintf("the graph's version is not that of its quads, %s", version)})
	}
	return o, nil
}

// checkArticles reads and checks the articles one by one, several at a time.
func (v *view) checkArticles(ctx context.Context, o *overview, report *CheckReport, progress func(done, all int)) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var mu sync.Mutex
	done := 0
	inParallel(len(o.ids), func(i int) {
		if ctx.Err() != nil {
			return
		}
		quads, err := v.articleQuads(ctx, o.ids[i])
		if err != nil {
			cancel(err)
			return
		}
		c := newArticleCheck(o.ids[i], quads)
		c.run(o.count[o.ids[i]])
		mu.Lock()
		defer mu.Unlock()
		done++
		report.Labels += c.labels
		report.Mentions += c.mentions
		report.Statements += len(c.statements)
		report.Problems = append(report.Problems, c.problems...)
		if progress != nil {
			progress(done, len(o.ids))
		}
	})
	return context.Cause(ctx)
}
