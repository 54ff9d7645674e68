package extract

import (
	"runtime"
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
)

// A Reader reads articles with a lexicon. It is safe for concurrent use.
type Reader struct {
	lx    *lexicon.Lexicon
	marks languageMarks
	hits  map[string][]hit // by language, those of all phrases of its word lists
	rooms chan *room       // in which nobody reads
}

// NewReader returns a reader that knows what the lexicon says.
func NewReader(lx *lexicon.Lexicon) *Reader {
	r := &Reader{lx: lx, marks: newLanguageMarks(lx), hits: map[string][]hit{}, rooms: make(chan *room, runtime.NumCPU())}
	for code, lang := range lx.Languages {
		phrases := lang.Phrases.Values()
		hits := make([]hit, len(phrases))
		for i, p := range phrases {
			hits[i] = hit{p.Entry, p.Class, p.N}
		}
		r.hits[code] = hits
	}
	return r
}

// Read reads an article whose id, source and text are set; it fills in the
// rest of the article and everything that the text says. It is pure: the same
// text gives the same reading.
func (r *Reader) Read(article graph.Article) *graph.Reading {
	return r.read([]graph.Article{article}, func(*section) {})[0]
}

// ReadAll reads articles as [Reader.Read] reads each of them, and faster: some
// pass a stage one after the other before any passes the next, so that the code
// of the stage and what it looks up are at hand for all but the first. One
// article alone has gone through more code than a processor keeps close before
// the next one comes.
func (r *Reader) ReadAll(articles []graph.Article) []*graph.Reading {
	out := make([]*graph.Reading, 0, len(articles))
	for len(articles) > 0 {
		n := atOnce(articles)
		out = append(out, r.read(articles[:n], func(*section) {})...)
		articles = articles[n:]
	}
	return out
}

// How many articles are read together, and how long they may be in all, in
// bytes, lest what lies on their desks fills the processor's caches by itself.
const (
	mostTogether = 8
	mostText     = 1 << 16
)

// atOnce returns how many of the articles, at least one, are read together.
func atOnce(articles []graph.Article) int {
	n, size := 1, len(articles[0].Text)
	for n < min(len(articles), mostTogether) && size+len(articles[n].Text) <= mostText {
		size += len(articles[n].Text)
		n++
	}
	return n
}

// read reads articles together; it calls seen with each section once it is
// read. The section holds until seen returns.
func (r *Reader) read(articles []graph.Article, seen func(*section)) []*graph.Reading {
	rm := r.enter()
	out := make([]*graph.Reading, len(articles))
	for i, a := range articles {
		out[i] = &graph.Reading{Article: a}
		r.open(rm, r.lx.Languages[r.marks.languageOf(a.Text)], out[i])
	}
	for _, s := range rm.sections {
		s.prepare()
		s.settleDate()
	}
	told := slices.DeleteFunc(rm.sections, func(s *section) bool { return len(s.sents) == 0 })
	for i := range stages {
		for _, s := range told {
			if stages[i].concerns(s) {
				stages[i].run(s)
			}
		}
	}
	for _, s := range told {
		s.emit()
		seen(s)
	}
	for _, s := range told {
		if s.before != nil && s.before.before == nil {
			joinParts(s.reading)
		}
	}
	r.leave(rm, articles)
	return out
}

// enter returns a room for one goroutine to read in.
func (r *Reader) enter() *room {
	select {
	case rm := <-r.rooms:
		return rm
	default:
		return newRoom(r.lx)
	}
}

// leave gives the room back in which articles were read.
func (r *Reader) leave(rm *room, articles []graph.Article) {
	clear(rm.sections)
	rm.sections = rm.sections[:0]
	if slices.ContainsFunc(articles, func(a graph.Article) bool { return len(a.Text) > mostKept }) {
		rm.desks = nil
	}
	select {
	case r.rooms <- rm:
	default:
	}
}

// open takes an article apart and lays its sections out in a room, each on a
// desk: the main one, and the teasers where the page has any.
func (r *Reader) open(rm *room, lang *lexicon.Language, reading *graph.Reading) {
	art := &reading.Article
	page := rm.splitters[lang.Code].SplitIn(&rm.freeDesk().page, art.Text)
	art.Language = lang.Code
	if art.Title == "" {
		art.Title = page.Title
	}
	for _, kind := range []graph.SectionKind{graph.Main, graph.Teaser} {
		s := &section{lx: r.lx, lang: lang, known: r.hits[lang.Code], page: page, desk: rm.freeDesk(), kind: kind, reading: reading}
		sents := s.desk.sents[:0]
		for i := range page.Blocks {
			if b := &page.Blocks[i]; b.Section == string(kind) {
				sents = append(sents, b.Sentences...)
				art.Sections = appendSection(art.Sections, kind, b.Start, b.End)
			}
		}
		s.desk.sents = sents
		if kind == graph.Main {
			art.Publisher = s.publisher()
		} else if len(sents) == 0 {
			continue
		}
		if partEnd(sents) < len(sents) {
			s.openParts(rm, sents)
			continue
		}
		if s.sents, s.toks = sents, page.Tokens; kind != graph.Main {
			s.desk.toks = append(s.desk.toks[:0], page.Tokens...) // in which each section takes capitals out of headlines
			s.toks = s.desk.toks
		}
		rm.sections = append(rm.sections, s)
	}
}

// settleDate finds the day from which the story is told, and the article's if
// it says none.
func (s *section) settleDate() {
	if s.kind != graph.Main {
		return
	}
	if s.before != nil {
		s.date = s.before.date
		return
	}
	s.date = s.published()
	if d := graph.Date(s.date.String()); d != "" && s.reading.Article.Published == "" && d.HasYear() {
		s.reading.Article.Published = d
	}
}

// appendSection adds a block to the sections; blocks that follow one another
// are one section.
func appendSection(list []graph.Section, kind graph.SectionKind, start, end int) []graph.Section {
	if n := len(list); n > 0 && list[n-1].Kind == kind && start-list[n-1].Span.End <= 4 {
		list[n-1].Span.End = end
		return list
	}
	return append(list, graph.Section{Kind: kind, Span: graph.Span{Start: start, End: end}})
}
