package record

import (
	"fmt"
	"path"
	"strconv"
	"strings"

	"entente/graph"
)

// Of makes the record of a reading. It fails on a reading that does not hold
// together: a span outside of the text, or a relation whose ends its section
// does not know.
func Of(r *graph.Reading) (*Record, error) {
	rec := &Record{Article: Stem(r.Article.Source), Language: r.Article.Language, Title: r.Article.Title}
	if p := string(r.Article.Published); p != "" {
		rec.Published = &p
	}
	text := newText(r.Article.Text)
	for _, kind := range []graph.SectionKind{graph.Main, graph.Teaser} {
		s := sectionWriter{reading: r, text: text, kind: kind, local: map[graph.ID]string{}}
		section, err := s.section()
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", r.Article.Source, kind, err)
		}
		rec.Sections = append(rec.Sections, section)
	}
	return rec, nil
}

// Stem is the name by which records call an article: the last part of its
// path or URL, without extension.
func Stem(source string) string {
	base := path.Base(source)
	if stem := strings.TrimSuffix(base, path.Ext(base)); stem != "" {
		return stem
	}
	return base
}

// TypeName writes an entity type as records have it: "Person".
func TypeName(t graph.EntityType) string {
	if t == "" {
		return ""
	}
	return string(t[:1]) + strings.ToLower(string(t[1:]))
}

// A sectionWriter makes one section of a record.
type sectionWriter struct {
	reading *graph.Reading
	text    text
	kind    graph.SectionKind
	local   map[graph.ID]string // ids within the section
}

func (w *sectionWriter) section() (Section, error) {
	out := Section{Section: string(w.kind), Entities: []Entity{}, Relations: []Relation{}}
	entities, err := w.entities()
	if err != nil {
		return out, err
	}
	for i, e := range entities {
		w.local[e.ID] = "e" + strconv.Itoa(i+1)
	}
	for _, e := range entities {
		name, aliases := e.names()
		out.Entities = append(out.Entities, Entity{
			ID: w.local[e.ID], Type: TypeName(e.Type), Name: name, Aliases: aliases,
			Kind: string(e.Kind), Count: e.Count, Fields: e.Fields, Signed: string(e.Signed),
			Period: e.Period, Date: string(e.Date), Place: w.local[e.Place],
		})
	}
	for _, s := range w.statements() {
		r, err := w.relation(s)
		if err != nil {
			return out, err
		}
		out.Relations = append(out.Relations, r)
	}
	return out, nil
}

func (w *sectionWriter) relation(s *graph.Statement) (Relation, error) {
	from, to := w.local[s.From], w.local[s.To]
	quote, ok := w.text.slice(s.Span)
	switch {
	case from == "" || to == "":
		return Relation{}, fmt.Errorf("%s from %s to %s: the section does not hold both ends", s.Type, s.From, s.To)
	case !ok:
		return Relation{}, fmt.Errorf("%s from %s to %s: the passage %d…%d is not within the text of %d code points",
			s.Type, s.From, s.To, s.Span.Start, s.Span.End, w.text.len())
	}
	return Relation{
		Type: string(s.Type), From: from, To: to, Title: s.Title, Former: s.Former, Planned: s.Planned,
		Date: string(s.Date), Fields: s.Fields, Quote: quote, Start: s.Span.Start, End: s.Span.End,
		Extractor: s.Extractor, Confidence: s.Confidence,
	}, nil
}

// A text gives slices by code points without walking it for each.
type text struct {
	s       string
	offsets []int32 // byte offset of each code point, and of the end
}

func newText(s string) text {
	t := text{s: s, offsets: make([]int32, 0, len(s)+1)}
	for i := range s {
		t.offsets = append(t.offsets, int32(i))
	}
	t.offsets = append(t.offsets, int32(len(s)))
	return t
}

func (t text) len() int { return len(t.offsets) - 1 }

func (t text) slice(s graph.Span) (string, bool) {
	if s.Start < 0 || s.End < s.Start || s.End > t.len() {
		return "", false
	}
	return t.s[t.offsets[s.Start]:t.offsets[s.End]], true
}
