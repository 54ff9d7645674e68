package store

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/graph"
)

// An articleCheck proves the quads of one article by its text.
type articleCheck struct {
	id     graph.ID
	source string
	digest string
	text   runeText
	quads  []graph.Quad

	labels, mentions int
	mentioned        map[graph.ID][]graph.Span // where each entity is mentioned
	statements       map[graph.ID]*statement
	relations        map[graph.Quad]bool // relation quads; true once a statement names them
	problems         []Problem
}

// A statement is a statement node put together again from its quads.
type statement struct {
	label     string
	relation  graph.RelationType
	from, to  graph.ID
	extractor string
	coref     []graph.Span
}

func newArticleCheck(id graph.ID, quads []graph.Quad) *articleCheck {
	c := &articleCheck{id: id, quads: quads, mentioned: map[graph.ID][]graph.Span{},
		statements: map[graph.ID]*statement{}, relations: map[graph.Quad]bool{}}
	for _, q := range quads {
		if q.Subject != id {
			continue
		}
		switch q.Predicate {
		case graph.PredText:
			c.text = newRuneText(q.Object.Literal)
		case graph.PredSource:
			c.source = q.Object.Literal
		case graph.PredDigest:
			c.digest = q.Object.Literal
		}
	}
	return c
}

// content returns the digest that the article's quads should have.
func (c *articleCheck) content() string {
	var d digest
	for i, q := range c.quads {
		if q.Subject != c.id || q.Predicate != graph.PredDigest && q.Predicate != graph.PredPassages {
			d.toggle(c.quads[i : i+1])
		}
	}
	return d.String()
}

func (c *articleCheck) problem(label, format string, args ...any) {
	c.problems = append(c.problems, Problem{Article: c.id, Source: c.source, Label: label, Reason: fmt.Sprintf(format, args...)})
}

// run checks everything; count is how many quads a scan found under the article's labels.
func (c *articleCheck) run(count int) {
	if len(c.quads) != count {
		c.problem(string(c.id), "the article's list of passages leads to %d quads, a scan to %d", len(c.quads), count)
	}
	if c.digest != c.content() {
		c.problem(string(c.id), "the article's digest %q is not that of its quads", c.digest)
	}
	if c.source == "" {
		c.problem(string(c.id), "the article has no source")
	}
	c.collect()
	for _, id := range sortedKeys(c.statements) {
		c.checkStatement(id, c.statements[id])
	}
	for q, stated := range c.relations {
		if !stated {
			c.problem(q.Label, "no statement says that %s %s %s", q.Subject, q.Predicate, q.Object.IRI)
		}
	}
}

// collect checks labels and mentions, and puts the statements together.
func (c *articleCheck) collect() {
	spans := map[string]graph.Span{}
	for _, q := range c.quads {
		span, seen := spans[q.Label]
		if !seen {
			span = c.checkLabel(q.Label)
			spans[q.Label] = span
		}
		switch {
		case q.Predicate == graph.PredName || q.Predicate == graph.PredNominal:
			c.mentions++
			c.mentioned[q.Subject] = append(c.mentioned[q.Subject], span)
			c.checkForm(q, span)
		case q.Predicate == graph.PredStatement && q.Subject == c.id:
			c.statement(q.Object.IRI, q.Label)
		case q.Subject.Kind() == "statement":
			c.tellStatement(q)
		default:
			if _, ok := graph.RelationOfPredicate(q.Predicate); ok {
				c.relations[q] = false
			}
		}
	}
	c.labels = len(spans)
}

// checkLabel returns the passage of the label; for the article's own id that is its whole text.
func (c *articleCheck) checkLabel(label string) graph.Span {
	whole := graph.Span{End: c.text.len()}
	if label == string(c.id) {
		return whole
	}
	_, span, err := graph.EvidenceID(label).Parse()
	if err != nil {
		c.problem(label, "%v", err)
	} else if !whole.Contains(span) {
		c.problem(label, "the passage lies outside of the text of %d code points", c.text.len())
	}
	return span
}

func (c *articleCheck) checkForm(q graph.Quad, span graph.Span) {
	passage := c.text.slice(span)
	form := q.Object.Literal
	if strings.Join(strings.Fields(passage), " ") != form && letters(passage) != letters(form) {
		c.problem(q.Label, "%s is said to be called %q, the text has %q", q.Subject, form, passage)
	}
}

func (c *articleCheck) statement(id graph.ID, label string) *statement {
	s := c.statements[id]
	if s == nil {
		s = &statement{label: label}
		c.statements[id] = s
	}
	if s.label != label {
		c.problem(label, "%s stands under the label %s as well", id, s.label)
	}
	return s
}

func (c *articleCheck) tellStatement(q graph.Quad) {
	s := c.statement(q.Subject, q.Label)
	switch q.Predicate {
	case graph.PredRelation:
		s.relation = graph.RelationType(q.Object.Literal)
	case graph.PredFrom:
		s.from = q.Object.IRI
	case graph.PredTo:
		s.to = q.Object.IRI
	case graph.PredExtractor:
		s.extractor = q.Object.Literal
	case graph.PredConfidence:
		if v, err := strconv.ParseFloat(q.Object.Literal, 64); err != nil || v < 0 || v > 1 {
			c.problem(q.Label, "%s has the confidence %q, which is no number from 0 to 1", q.Subject, q.Object.Literal)
		}
	case graph.PredCoref:
		spans, err := graph.ParseSpans(q.Object.Literal)
		if err != nil {
			c.problem(q.Label, "%s: %v", q.Subject, err)
		}
		s.coref = append(s.coref, spans...)
	}
}

func (c *articleCheck) checkStatement(id graph.ID, s *statement) {
	relation := graph.Quad{Subject: s.from, Predicate: s.relation.Predicate(), Object: graph.Node(s.to), Label: s.label}
	if _, ok := c.relations[relation]; !ok {
		c.problem(s.label, "%s states %s of %q and %q, and there is no such relation", id, s.relation, s.from, s.to)
		return
	}
	c.relations[relation] = true
	if strings.HasPrefix(s.extractor, "table:") {
		return
	}
	_, passage, err := graph.EvidenceID(s.label).Parse()
	if err != nil {
		return // told with the label
	}
	for _, end := range []graph.ID{s.from, s.to} {
		if !c.mentionedWithin(end, passage) && !slices.ContainsFunc(s.coref, func(m graph.Span) bool { return c.mentionedWithin(end, m) }) {
			c.problem(s.label, "%s of %s is not mentioned in %q", end, s.relation, c.text.slice(passage))
		}
	}
}

func (c *articleCheck) mentionedWithin(entity graph.ID, s graph.Span) bool {
	return slices.ContainsFunc(c.mentioned[entity], s.Contains)
}

func sortedKeys[V any](m map[graph.ID]V) []graph.ID {
	keys := make([]graph.ID, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// A runeText is a text that is sliced by code points in constant time.
type runeText struct {
	text string
	at   []int // the byte at which each code point begins, and the end
}

func newRuneText(s string) runeText {
	at := make([]int, 0, len(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return runeText{s, append(at, len(s))}
}

func (t runeText) len() int { return max(len(t.at)-1, 0) }

// slice returns the passage, or "" where it lies outside.
func (t runeText) slice(s graph.Span) string {
	if s.Start < 0 || s.End > t.len() || s.Start > s.End || t.at == nil {
		return ""
	}
	return t.text[t.at[s.Start]:t.at[s.End]]
}

// letters folds a form and leaves the spaces out, for a form may part what an
// old page has glued together: "deKampong".
func letters(s string) string { return strings.ReplaceAll(graph.Fold(s), " ", "") }
