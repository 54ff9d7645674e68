package extract

import (
	"sort"
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
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

// emit adds what the section says to the reading.
func (s *section) emit(r *graph.Reading) {
	s.finishStatements()
	used := s.liveEntities()
	for _, e := range used {
		e.id = s.entityID(e, r.Article.ID)
	}
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
	need := map[*entity]bool{}
	for _, st := range s.stmts {
		need[st.from], need[st.to] = true, true
	}
	var out []*entity
	for _, e := range s.entities {
		live := need[e]
		for _, m := range e.mentions {
			if !m.dead && !m.nominal {
				live = true
			}
		}
		if live {
			out = append(out, e)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return firstAt(out[i]) < firstAt(out[j]) })
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

// entityID makes the entity's id from what it is: its table key, or its words
// with what owns it, its sides or its date.
func (s *section) entityID(e *entity, article graph.ID) graph.ID {
	if e.table != nil {
		return e.table.ID
	}
	m := s.fullest(e)
	name := s.nameOf(m)
	switch e.typ {
	case graph.Organization:
		k := s.bodyKey(m)
		parts := []string{k.words}
		for _, x := range e.mentions {
			if kk := s.bodyKey(x); len(kk.owners) > len(k.owners) {
				k.owners = kk.owners
			}
		}
		var owners []string
		for _, o := range k.owners {
			owners = append(owners, s.ownerKey(o))
		}
		if e.owner != nil && len(k.owners) == 0 || e.owner != nil && !hasEntity(k.owners, e.owner) {
			owners = append(owners, s.ownerKey(e.owner))
		}
		sort.Strings(owners)
		return graph.EntityID(e.typ, strings.Join(append(parts, owners...), " "))
	case graph.Place:
		return graph.EntityID(e.typ, strings.TrimSpace(e.country+" "+name))
	case graph.Event:
		key := name
		if e.facts.Date.HasYear() {
			key += " " + string(e.facts.Date)
		}
		if len(s.contentWords(m)) < 2 || !e.facts.Date.HasYear() && s.ordinalOf(m) == "" && len(s.contentWords(m)) < 4 {
			key += " " + string(article)[len("article/"):]
		}
		return graph.EntityID(e.typ, key)
	case graph.Agreement:
		key := name
		var sides []string
		for _, st := range s.stmts {
			if st.typ == graph.PartyTo && st.to == e && st.from.typ != graph.Person {
				sides = append(sides, s.ownerKey(st.from))
			}
		}
		sort.Strings(sides)
		key += " " + strings.Join(sides, " ") + " " + e.facts.Period
		if e.facts.Period == "" && e.facts.Signed.HasYear() {
			key += " " + string(e.facts.Signed)[:4]
		}
		if len(s.contentWords(m)) < 2 || len(sides) == 0 {
			key += " " + string(article)[len("article/"):]
		}
		return graph.EntityID(e.typ, key)
	}
	return graph.EntityID(e.typ, name)
}

func hasEntity(list []*entity, e *entity) bool {
	for _, x := range list {
		if x == e {
			return true
		}
	}
	return false
}

// ownerKey returns what an owner adds to the key of what it owns.
func (s *section) ownerKey(o *entity) string {
	if o.table != nil {
		return graph.Fold(string(o.table.ID)[strings.Index(string(o.table.ID), "/")+1:])
	}
	if len(o.mentions) == 0 {
		return ""
	}
	if o.typ == graph.Organization {
		k := s.bodyKey(s.fullest(o))
		key := k.words
		for _, x := range k.owners {
			if x != o {
				key += " " + s.ownerKey(x)
			}
		}
		return key
	}
	return graph.Fold(s.nameOf(s.fullest(o)))
}

// fullest returns the longest mention that is a name; of equal ones, the first.
func (s *section) fullest(e *entity) *mention {
	var best *mention
	for _, m := range e.mentions {
		if m.dead && len(e.mentions) > 1 {
			continue
		}
		switch {
		case best == nil,
			best.nominal && !m.nominal,
			best.nominal == m.nominal && nominalForm(best) && !nominalForm(m),
			best.nominal == m.nominal && nominalForm(best) == nominalForm(m) && len(s.nameOf(m)) > len(s.nameOf(best)):
			best = m
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
	if m := s.fullest(e); m != nil && m.base != nil {
		g.Preferred = m.surface
	}
	if e.table != nil {
		// A form of the text goes before the table's name, except where only
		// an adjective or an abbreviation may stand for the entity.
		if e.typ == graph.Country || e.typ == graph.Party {
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
		span, form := s.spanOf(m), s.nameOf(m)
		if m.base != nil {
			form = s.surfaceOf(m.base.from, m.to)
		}
		r.Mentions = append(r.Mentions, graph.Mention{Entity: e.id, Span: span, Form: form, Nominal: m.nominal || nominalForm(m) || m.base != nil})
	}
}

// finishStatements drops statements about what is dead, joins those that say
// the same, and keeps of these the one that says most.
func (s *section) finishStatements() {
	type key struct {
		typ      graph.RelationType
		from, to *entity
		title    string
		former   bool
	}
	index := map[key]int{}
	var out []*statement
	for _, st := range s.stmts {
		if st.from == nil || st.to == nil || st.from == st.to || !alive(st.from) && st.from.typ != graph.Country || !alive(st.to) && st.to.typ != graph.Country && st.to.typ != graph.Party {
			continue
		}
		if st.typ.Symmetric() && st.to.order < st.from.order {
			st.from, st.to = st.to, st.from
		}
		if st.typ == graph.HoldsPosition && st.title != "" {
			if old := samePost(out, st); old != nil {
				if len(graph.Fold(st.title)) > len(graph.Fold(old.title)) && !strings.HasPrefix(graph.Fold(st.title), "ambassadeur") {
					old.title = st.title
				}
				continue
			}
		}
		k := key{st.typ, st.from, st.to, graph.Fold(st.title), st.former}
		if i, ok := index[k]; ok {
			old := out[i]
			if old.planned && !st.planned {
				st.fields = append(st.fields, old.fields...)
				out[i] = st
				continue
			}
			if old.date == "" && st.date != "" && !st.planned {
				old.date = st.date
			}
			if len(old.fields) == 0 {
				old.fields = st.fields
			}
			old.confidence = max(old.confidence, st.confidence)
			continue
		}
		index[k] = len(out)
		out = append(out, st)
	}
	s.stmts = out
}

// samePost returns the statement among list that tells of the same post in
// other words: "vice-PM" and "vice-Premier ministre".
func samePost(list []*statement, st *statement) *statement {
	a := titleWords(st.title)
	for _, old := range list {
		if old.typ != st.typ || old.from != st.from || old.to != st.to || old.former != st.former {
			continue
		}
		b := titleWords(old.title)
		if (contained(a, b) || contained(b, a)) && a["vice"] == b["vice"] && a["premier"] == b["premier"] && a["adjoint"] == b["adjoint"] && a["deputy"] == b["deputy"] {
			return old
		}
	}
	return nil
}

func titleWords(title string) map[string]bool {
	t := " " + graph.Fold(title) + " "
	for _, r := range [][2]string{{" pm ", " premier ministre "}, {" ae ", " affaires etrangeres "}, {"adjointe", "adjoint"}, {"ee ", "e "}, {"trice ", "teur "}} {
		t = strings.ReplaceAll(t, r[0], r[1])
	}
	out := map[string]bool{}
	for _, w := range strings.Fields(t) {
		switch w {
		case "de", "des", "du", "d", "la", "le", "l", "les", "et", "of", "the", "for", "and":
		default:
			out[w] = true
		}
	}
	return out
}

func (s *section) emitStatement(r *graph.Reading, st *statement) {
	span := graph.Span{Start: s.toks[st.a].Start, End: s.toks[st.b-1].End}
	g := graph.Statement{Type: st.typ, From: st.from.id, To: st.to.id, Title: st.title, Former: st.former, Date: st.date,
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

// eventFacts fills date and place of events from their phrases and sentences.
func (s *section) eventFacts() {
	for _, e := range s.entities {
		if e.typ != graph.Event || !alive(e) {
			continue
		}
		for _, m := range e.mentions {
			if m.dead {
				continue
			}
			if e.facts.Date == "" {
				e.facts.Date = s.eventDate(m)
			}
			if e.owner == nil {
				e.owner = s.eventPlace(m)
			}
		}
	}
}

// eventDate returns the date inside the event's phrase, or the one that stands
// in the same clause near it.
func (s *section) eventDate(m *mention) graph.Date {
	for _, d := range s.dates {
		if d.from >= m.from && d.to <= m.to {
			return d.value
		}
	}
	first, last := s.bounds(m.from)
	// A year that ends the name: "Réunion de printemps 2025".
	if y := s.yearAt(m.to-1, len(s.toks)); y > 0 && m.to-m.from > 1 {
		return graph.Date(strconv.Itoa(y))
	}
	best, dist := graph.Date(""), 1<<30
	for _, d := range s.dates {
		if d.from < first || d.to > last || d.yearOnly {
			continue
		}
		gap := d.from - m.to
		if d.to <= m.from {
			gap = m.from - d.to
		}
		if gap >= 0 && gap < dist && (gap <= 8 || gap <= 25 && d.to <= m.from && s.takesPartBefore(m.from)) && !s.personBetween(min(d.to, m.to), max(d.from, m.from)) {
			best, dist = d.value, gap
		}
	}
	return best
}

// takesPartBefore reports whether "lors de la" or the like stands right before
// token i.
func (s *section) takesPartBefore(i int) bool {
	for k := max(s.firstOf(i), i-4); k < i; k++ {
		if s.is(k, "takes-part") {
			return true
		}
	}
	return false
}

func (s *section) personBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if c := s.cover[k]; c != nil && c.typ == graph.Person {
			return true
		}
	}
	return false
}

// eventPlace returns the place behind a locative near the event's phrase.
func (s *section) eventPlace(m *mention) *entity {
	_, last := s.bounds(m.from)
	for _, in := range m.inner {
		if in.ent != nil && in.form == lexicon.FullName && s.is(in.from-1, "locative") && (in.typ == graph.Place || in.typ == graph.Province || in.typ == graph.Country) {
			return in.ent
		}
	}
	for k := m.to; k < min(last, m.to+10); k++ {
		if s.startsVerb(k) && s.cover[k] == nil && s.fold(k) != "s" && s.fold(k) != "est" {
			return nil
		}
		if s.is(k, "locative") {
			if c := s.coverAt(k + 1); c != nil && c.ent != nil && (c.typ == graph.Place || c.typ == graph.Province || c.typ == graph.Country) {
				return c.ent
			}
		}
	}
	return nil
}

// dropNested takes out places that the section names only inside the name of a
// body which they do not own: "Université de la Manouba".
func (s *section) dropNested() {
	for _, e := range s.entities {
		if e.typ != graph.Place && e.typ != graph.Province || len(e.mentions) == 0 {
			continue
		}
		nested := true
		for _, m := range e.mentions {
			p := m.parent
			if p == nil || p.typ != graph.Organization || p.head == nil || p.head.Attrs["owner"] == "yes" || s.behindBetween(p, m) {
				nested = false
			}
		}
		if nested {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// dropRegions takes out regions of the world inside the name of something
// else ("Foire Chine - Asie du Sud"): they are words of that name.
func (s *section) dropRegions() {
	for _, m := range s.mentions {
		if m.typ == graph.Place && m.name != nil && m.name.Country == "" && m.parent != nil {
			m.dead = true
		}
	}
	for _, p := range s.posts {
		if p.region == "" {
			continue
		}
		for _, m := range s.names {
			if m.from >= p.from && m.to <= p.to && m.typ == graph.Place {
				m.dead = true
			}
		}
	}
}
