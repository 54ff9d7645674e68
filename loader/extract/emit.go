package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// spanOf returns the offsets of a mention.
func (s *section) spanOf(m *mention) graph.Span {
	if m.from >= m.to {
		return graph.Span{}
	}
	if m.base != nil {
		// An ellipsis runs from the words that it shares: "Comités populaires
		// de A, de B".
		return graph.Span{Start: s.toks[m.base.from].Start, End: s.toks[m.to-1].End}
	}
	return graph.Span{Start: s.toks[m.from].Start, End: s.toks[m.to-1].End}
}

// emit adds what the section says to the reading of its article.
func (s *section) emit() {
	r := s.reading
	used := s.liveEntities()
	mentions := 0
	for _, e := range used {
		e.id = s.entityID(e, r.Article.ID)
		mentions += len(e.mentions)
	}
	r.Entities, r.Mentions = slices.Grow(r.Entities, len(used)), slices.Grow(r.Mentions, mentions)
	r.Statements = slices.Grow(r.Statements, len(s.stmts))
	for _, e := range used {
		s.emitEntity(r, e)
	}
	for _, st := range s.stmts {
		s.emitStatement(r, st)
	}
}

// liveEntities returns the entities that are mentioned, or that a statement
// needs, in the order of the text.
func (s *section) liveEntities() []*entity {
	for _, st := range s.stmts {
		st.from.related, st.to.related = true, true
	}
	out := make([]*entity, 0, len(s.entities))
	for _, e := range s.entities {
		live := e.related
		for _, m := range e.mentions {
			if !m.dead && !m.nominal {
				live = true
			}
		}
		if live {
			out = append(out, e)
		}
	}
	slices.SortStableFunc(out, func(a, b *entity) int { return firstAt(a) - firstAt(b) })
	return out
}

func firstAt(e *entity) int {
	if len(e.mentions) == 0 {
		return 1 << 30
	}
	at := e.mentions[0].from
	for _, m := range e.mentions {
		at = min(at, m.from)
	}
	return at
}

// fullest returns the longest mention that is a name; of equal ones, the first.
func (s *section) fullest(e *entity) *mention {
	var best, measured *mention // measured is whose name has that length
	length := 0
	for _, m := range e.mentions {
		if m.dead && len(e.mentions) > 1 {
			continue
		}
		switch {
		case best == nil,
			best.nominal && !m.nominal,
			best.nominal == m.nominal && nominalForm(best) && !nominalForm(m),
			best.nominal == m.nominal && s.realmAlone(best) && !s.realmAlone(m) && !nominalForm(m):
			best = m
		case s.realmAlone(m) && !s.realmAlone(best):
		case best.nominal == m.nominal && nominalForm(best) == nominalForm(m):
			if measured != best {
				measured, length = best, len(s.nameOf(best))
			}
			if n := len(s.nameOf(m)); n > length {
				best, measured, length = m, m, n
			}
		}
	}
	if best == nil && len(e.mentions) > 0 {
		best = e.mentions[0]
	}
	return best
}

// nameOf returns the form of a mention as a reader would write it.
func (s *section) nameOf(m *mention) string {
	if m.surface != "" {
		return m.surface
	}
	return s.surfaceOf(m.from, m.to)
}

func (s *section) emitEntity(r *graph.Reading, e *entity) {
	g := e.facts
	g.ID, g.Type, g.Section = e.id, e.typ, s.kind
	if len(e.mentions) > 0 {
		anchor := e.mentions[0]
		for _, m := range e.mentions {
			if m.from < anchor.from {
				anchor = m
			}
		}
		g.Anchor = s.spanOf(anchor)
	}
	if m := s.fullest(e); m != nil && (m.surface != "" || e.typ == graph.Place) {
		g.Preferred = s.nameOf(m)
	}
	if e.table != nil {
		// A form of the text goes before the table's name, except where only
		// an adjective or an abbreviation may stand for the entity.
		if e.typ == graph.Country || e.typ == graph.Party || e.typ == graph.Province && onlyDescribed(e) {
			g.Preferred = s.tableName(e.table)
		}
		if e.table.Code != "" {
			g.SameAs = append(g.SameAs, e.table.Code)
		}
	}
	if g.Place == "" && e.owner != nil && e.typ == graph.Event {
		g.Place = e.owner.id
	}
	r.Entities = append(r.Entities, g)
	for _, m := range e.mentions {
		if m.dead {
			continue
		}
		span, form := s.spanOf(m), s.surfaceOf(m.from, m.to)
		if m.base != nil {
			form = s.surfaceOf(m.base.from, m.to)
		}
		r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: form, Nominal: m.nominal || nominalForm(m) || m.base != nil || s.sharesHead(m) || s.is(m.from, class.OurCountry)})
		if from, to, ok := s.shortForm(m); ok {
			span := graph.Span{Start: s.toks[from].Start, End: s.toks[to-1].End}
			r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: s.surfaceOf(from, to)})
		}
		if to := s.bareVisit(m); to > 0 {
			span := graph.Span{Start: span.Start, End: s.toks[to-1].End}
			r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: s.surfaceOf(m.from, to)})
		}
		if to := s.visitOverDate(m); to > 0 {
			span := graph.Span{Start: span.Start, End: s.toks[to-1].End}
			r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: s.surfaceOf(m.from, to)})
		}
		if from, ok := s.longForm(m); ok {
			span := graph.Span{Start: s.toks[from].Start, End: span.End}
			r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: s.surfaceOf(from, m.to)})
		}
	}
}

// onlyDescribed reports whether nothing but adjectives stand for an entity: "le
// gouvernement wallon".
func onlyDescribed(e *entity) bool {
	for _, m := range e.mentions {
		if !m.dead && !nominalForm(m) {
			return false
		}
	}
	return len(e.mentions) > 0
}

// whispered takes the capitals out of a title that a headline has in capitals;
// abbreviations keep theirs: "PDG".
func whispered(title string) string {
	if len(title) > 5 && strings.ToUpper(title) == title {
		return strings.ToLower(title)
	}
	return title
}

func (s *section) emitStatement(r *graph.Reading, st *statement) {
	if st.from.id == st.to.id {
		return // two readings of one name: "entre la ville de Lyon et Lyon"
	}
	span := graph.Span{Start: s.toks[st.a].Start, End: s.toks[st.b-1].End}
	g := graph.Statement{Type: st.typ, From: st.from.id, To: st.to.id, Title: whispered(st.title), Former: st.former, Date: st.date,
		Planned: st.planned, Fields: st.fields, Confidence: st.confidence, Extractor: st.extractor, Span: span, Section: s.kind}
	for _, e := range []*entity{st.from, st.to} {
		if s.mentionedIn(e, span) {
			continue
		}
		// The end is known by a mention outside the passage, or from a table.
		if m := s.fullestBefore(e, st.a); m != nil {
			g.Coref = append(g.Coref, s.spanOf(m))
		} else if !strings.HasPrefix(g.Extractor, "table:") {
			g.Extractor = "table:" + g.Extractor
		}
	}
	r.Statements = append(r.Statements, g)
}

func (s *section) mentionedIn(e *entity, span graph.Span) bool {
	for _, m := range e.mentions {
		if !m.dead && span.Contains(s.spanOf(m)) {
			return true
		}
	}
	return false
}

func (s *section) fullestBefore(e *entity, at int) *mention {
	var before, any *mention
	for _, m := range e.mentions {
		if m.dead {
			continue
		}
		if any == nil {
			any = m
		}
		if m.from < at {
			before = m
		}
	}
	if before != nil {
		return before
	}
	return any
}
