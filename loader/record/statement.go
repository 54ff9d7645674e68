package record

import (
	"cmp"
	"slices"

	"entente/graph"
)

// statements returns what the section states, in the order of the text, each
// relation once: said twice, it stands where it is said with most confidence,
// then first. What is told once with a date and once without is one relation,
// the dated one.
func (w *sectionWriter) statements() []*graph.Statement {
	var all []*graph.Statement
	for i := range w.reading.Statements {
		if s := &w.reading.Statements[i]; s.Section == w.kind {
			all = append(all, s)
		}
	}
	slices.SortStableFunc(all, func(a, b *graph.Statement) int {
		return cmp.Or(boolCompare(b.Date != "", a.Date != ""), cmp.Compare(b.Confidence, a.Confidence), inText(a, b))
	})
	var out []*graph.Statement
	told := map[graph.ID]bool{}
	for _, s := range all { // those with a date come first
		dated, bare := s.RelationID(), undated(s)
		if told[dated] || s.Date == "" && told[bare] {
			continue
		}
		told[dated], told[bare] = true, true
		out = append(out, s)
	}
	slices.SortStableFunc(out, inText)
	return out
}

// undated identifies a statement by all that identifies it but its date.
func undated(s *graph.Statement) graph.ID {
	u := *s
	u.Date = ""
	return u.RelationID()
}

func inText(a, b *graph.Statement) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End),
		cmp.Compare(slices.Index(graph.RelationTypes, a.Type), slices.Index(graph.RelationTypes, b.Type)),
		cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.Title, b.Title), cmp.Compare(a.Date, b.Date))
}
