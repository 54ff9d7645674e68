package graph

import (
	"sort"
	"strconv"
	"strings"
)

// An Article is one news article as it was loaded.
type Article struct {
	ID        ID
	Source    string // URL, or path within what was loaded; identifies the article
	Title     string
	URL       string // "" where unknown
	Publisher string // "" where unknown
	Published Date   // "" where unknown
	Language  string // "fr" or "en"
	Text      string // whole text, of which spans are slices
	Sections  []Section
}

// A SectionKind says whose facts a part of a page holds.
type SectionKind string

// The kinds of sections. Boilerplate belongs to none.
const (
	Main   SectionKind = "main"   // headline, standfirst, body, captions of its own pictures
	Teaser SectionKind = "teaser" // blurbs of other articles
)

// A Section is one contiguous part of an article of one kind. An article may
// have several of a kind.
type Section struct {
	Kind SectionKind
	Span Span
}

// SectionAt returns the kind of the section that holds the code point, or "".
func (a *Article) SectionAt(pos int) SectionKind {
	for _, s := range a.Sections {
		if s.Span.Start <= pos && pos < s.Span.End {
			return s.Kind
		}
	}
	return ""
}

// An Entity is what one section of one article says of an entity. The facts
// but the id and type are optional; Anchor is the mention that they stand on.
type Entity struct {
	ID        ID
	Type      EntityType
	Section   SectionKind
	Preferred string   // canonical name where a table has one
	SameAs    []string // codes and IRIs elsewhere, "iso3166-2:VN-13"
	Anchor    Span

	Kind   AgreementKind // Agreement
	Count  int           // Agreement: how many instruments; 0 is unstated
	Fields []string      // Agreement: sectors, as in the text
	Signed Date          // Agreement
	Period string        // Agreement: "2026-2030"
	Date   Date          // Event
	Place  ID            // Event
}

// A Mention is a span of the text that stands for an entity.
type Mention struct {
	Entity ID
	Span   Span
	Form   string // the form as a reader would write it: white space collapsed
	// Nominal is set where the form is a description ("le vice-PM vietnamien")
	// and no name; such forms are no aliases.
	Nominal bool
}

// A Statement is one passage of the article that states a relation.
type Statement struct {
	Type       RelationType
	From, To   ID
	Title      string   // HOLDS_POSITION: the post, without its body
	Former     bool     // HOLDS_POSITION: said to be over
	Date       Date     // when it happened
	Planned    bool     // agreed for the future
	Fields     []string // COOPERATES_WITH: sectors, as in the text
	Confidence float64  // 0…1, share of such readings that are right
	Extractor  string   // the rule that read it; "table:…" where an end is known from a table
	Span       Span     // the passage
	Section    SectionKind
	// Coref holds, for an end that the passage does not name, the mention by
	// which it is known.
	Coref []Span
}

// RelationID returns the identity of the relation that the statement states:
// type and ends (without order where the type has none); post and whether
// former; date and plan unless it is a state of affairs that dates only attest.
// Statements of one identity in many articles are evidence for one relation.
func (s *Statement) RelationID() ID {
	from, to := s.From, s.To
	if s.Type.Symmetric() && to < from {
		from, to = to, from
	}
	parts := []string{string(s.Type), string(from), string(to)}
	switch s.Type {
	case HoldsPosition:
		parts = append(parts, Fold(s.Title), strconv.FormatBool(s.Former))
	case MetWith, Visited, ParticipatedIn, Signed:
		parts = append(parts, string(s.Date), strconv.FormatBool(s.Planned))
	}
	return relationID(parts...)
}

// A Reading is one article and all that was read in it.
type Reading struct {
	Article    Article
	Entities   []Entity
	Mentions   []Mention
	Statements []Statement
}

// Quads writes the reading as quads, sorted and without repeats. Every one of
// them carries a label of this article, so that removing those labels removes
// the article and nothing else.
func (r *Reading) Quads() []Quad {
	w := quadWriter{article: r.Article.ID}
	w.articleQuads(&r.Article)
	for i := range r.Entities {
		w.entityQuads(&r.Entities[i])
	}
	for i := range r.Mentions {
		m := &r.Mentions[i]
		pred := PredName
		if m.Nominal {
			pred = PredNominal
		}
		w.passage(m.Span).literal(m.Entity, pred, m.Form)
	}
	for i := range r.Statements {
		w.statementQuads(&r.Statements[i])
	}
	return sortQuads(w.quads)
}

type quadWriter struct {
	article ID
	label   string
	quads   []Quad
}

func (w *quadWriter) passage(s Span) *quadWriter {
	w.label = string(NewEvidenceID(w.article, s))
	return w
}

func (w *quadWriter) node(s, p, o ID) {
	w.quads = append(w.quads, Quad{s, p, Node(o), w.label})
}

func (w *quadWriter) literal(s, p ID, o string) {
	if o != "" {
		w.quads = append(w.quads, Quad{s, p, Literal(o), w.label})
	}
}

func (w *quadWriter) articleQuads(a *Article) {
	w.label = string(a.ID)
	w.literal(a.ID, PredType, "ARTICLE")
	w.literal(a.ID, PredSource, a.Source)
	w.literal(a.ID, PredTitle, a.Title)
	w.literal(a.ID, PredURL, a.URL)
	w.literal(a.ID, PredPublisher, a.Publisher)
	w.literal(a.ID, PredPublished, string(a.Published))
	w.literal(a.ID, PredLanguage, a.Language)
	w.literal(a.ID, PredText, a.Text)
	for _, s := range a.Sections {
		w.passage(s.Span).literal(a.ID, PredSection, string(s.Kind))
	}
}

func (w *quadWriter) entityQuads(e *Entity) {
	w.passage(e.Anchor)
	w.literal(e.ID, PredType, string(e.Type))
	w.literal(e.ID, PredPreferred, e.Preferred)
	for _, s := range e.SameAs {
		w.literal(e.ID, PredSameAs, s)
	}
	w.literal(e.ID, PredKind, string(e.Kind))
	if e.Count > 0 {
		w.literal(e.ID, PredCount, strconv.Itoa(e.Count))
	}
	for i, f := range e.Fields {
		w.literal(e.ID, PredField, OrderedField(i, f))
	}
	w.literal(e.ID, PredSigned, string(e.Signed))
	w.literal(e.ID, PredPeriod, e.Period)
	w.literal(e.ID, PredDate, string(e.Date))
	if e.Place != "" {
		w.node(e.ID, PredPlace, e.Place)
	}
}

// OrderedField writes a sector with its place in the list, "03 santé", so that
// a set of quads keeps the order of the text. [ParseField] takes it apart.
func OrderedField(i int, field string) string {
	n := strconv.Itoa(i)
	if len(n) < 2 {
		n = "0" + n
	}
	return n + " " + field
}

// ParseField returns the sector of a literal that [OrderedField] wrote.
func ParseField(s string) string {
	if n, field, ok := strings.Cut(s, " "); ok {
		if _, err := strconv.Atoi(n); err == nil {
			return field
		}
	}
	return s
}

func (w *quadWriter) statementQuads(s *Statement) {
	from, to := s.From, s.To
	if s.Type.Symmetric() && to < from {
		from, to = to, from
	}
	w.passage(s.Span)
	w.node(from, s.Type.Predicate(), to)
	id := ID("statement/" + digest(string(s.RelationID())+"\x00"+w.label))
	w.node(w.article, PredStatement, id)
	w.literal(id, PredRelation, string(s.Type))
	w.node(id, PredFrom, from)
	w.node(id, PredTo, to)
	w.literal(id, PredTitle, s.Title)
	if s.Former {
		w.literal(id, PredFormer, "true")
	}
	if s.Planned {
		w.literal(id, PredPlanned, "true")
	}
	w.literal(id, PredDate, string(s.Date))
	for i, f := range s.Fields {
		w.literal(id, PredField, OrderedField(i, f))
	}
	w.literal(id, PredConfidence, strconv.FormatFloat(s.Confidence, 'f', 2, 64))
	w.literal(id, PredExtractor, s.Extractor)
	for _, c := range s.Coref {
		w.literal(id, PredCoref, strconv.Itoa(c.Start)+","+strconv.Itoa(c.End))
	}
}

// Less orders quads by subject, predicate, object and label.
func (q Quad) Less(o Quad) bool {
	switch {
	case q.Subject != o.Subject:
		return q.Subject < o.Subject
	case q.Predicate != o.Predicate:
		return q.Predicate < o.Predicate
	case q.Object.IRI != o.Object.IRI:
		return q.Object.IRI < o.Object.IRI
	case q.Object.Literal != o.Object.Literal:
		return q.Object.Literal < o.Object.Literal
	}
	return q.Label < o.Label
}

func sortQuads(quads []Quad) []Quad {
	sort.Slice(quads, func(i, j int) bool { return quads[i].Less(quads[j]) })
	out := quads[:0]
	for i, q := range quads {
		if i == 0 || q != quads[i-1] {
			out = append(out, q)
		}
	}
	return out
}
