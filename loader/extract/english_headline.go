package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// deniedBehind reports whether the clause behind a mention says that it did
// not come about: "An agreement on X was not signed".
func (s *section) deniedBehind(m *mention) bool {
	if s.lang.Code != "en" || m.typ != graph.Agreement && m.typ != graph.Event {
		return false
	}
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+16); k++ {
		if s.toks[k].Text == ";" || s.toks[k].Text == "." {
			return false
		}
		if s.cover[k] != nil && s.cover[k].typ == graph.Person {
			return false
		}
		if !s.is(k, class.Auxiliary) && !s.is(k, class.Did) {
			continue
		}
		for x := k + 1; x < min(last, k+4); x++ {
			if s.is(x, class.Negation) || s.is(x, class.NotYet) {
				return true
			}
			if s.toks[x].Punct {
				break
			}
		}
		return false
	}
	return false
}

// dropDenied takes out events that the text says were not held.
func (s *section) dropDenied() {
	for _, m := range s.mentions {
		if m.typ == graph.Event && (s.deniedBehind(m) || s.yearMarks(m)) {
			m.dead = true
		}
	}
}

// joinHeadlines joins what a headline only names in short to what the text
// below tells in full: "five-year MoU", "ASEAN forum".
func (s *section) joinHeadlines() {
	for n := 0; n < len(s.entities); n++ {
		e := s.entities[n]
		var full *entity
		switch {
		case e.typ == graph.Event && e.table != nil:
			full = s.numberedOf(e)
		case e.typ != graph.Agreement && e.typ != graph.Event || e.table != nil || !s.onlyInHeadline(e):
		default:
			full = s.fullerThan(e)
		}
		if full == nil {
			continue
		}
		for _, m := range e.mentions {
			s.bind(m, full)
		}
		e.mentions = nil
		s.entities = append(s.entities[:n], s.entities[n+1:]...)
		n--
	}
}

// numberedOf returns the one of a series of events that the text tells of, where
// only headlines name the series: "32nd ASEAN Summit" for "ASEAN Summit".
func (s *section) numberedOf(e *entity) *entity {
	if s.lang.Code != "en" {
		return nil
	}
	for _, m := range e.mentions {
		if !m.dead && s.blockOf(m).Kind != text.Headline {
			return nil
		}
	}
	for _, x := range s.entities {
		if x.typ != graph.Event || x.table != nil || len(x.mentions) == 0 || len(e.mentions) == 0 {
			continue
		}
		if m := x.mentions[0]; s.ordinalOf(m) != "" && contained(s.contentWords(e.mentions[0]), s.contentWords(m)) {
			return x
		}
	}
	return nil
}

func (s *section) blockOf(m *mention) text.Block { return s.page.Blocks[s.sents[s.sent[m.from]].Block] }

// onlyInHeadline reports whether all of an entity's mentions stand in headlines, but for those of one word, which
// mean what the headline does.
func (s *section) onlyInHeadline(e *entity) bool {
	for n, m := range e.mentions {
		if n > 0 && (m.nominal || s.definite(m.from) && len(s.contentWords(m)) <= 1) {
			continue // "the deal": whatever the headline's is
		}
		if n > 0 && s.lang.Code == "en" && m.typ == graph.Agreement && s.definite(m.from) && contained(s.contentWords(m), s.contentWords(e.mentions[0])) {
			continue // "the cooperation agreement"
		}
		if s.blockOf(m).Kind != text.Headline && len(s.contentWords(m)) > 1 || m.head == nil || s.lang.Code == "fr" && s.is(m.to, class.RelativeObject) {
			return false
		}
	}
	return len(e.mentions) > 0
}

// fullerThan returns the first thing told of below a headline's that may be
// the same: of the same kind, with no other count or period, and for events
// with all words of the headline.
func (s *section) fullerThan(e *entity) *entity {
	short := e.mentions[0]
	head := s.blockOf(short)
	var best *entity
	take := func(x *entity) {
		if best == nil || x.mentions[0].from < best.mentions[0].from {
			best = x
		}
	}
	for _, x := range s.entities {
		if x == e || x.typ != e.typ || len(x.mentions) == 0 || s.onlyInHeadline(x) {
			continue
		}
		m := x.mentions[0]
		if m.from < short.from || m.head == nil || s.blockOf(m).Teaser != head.Teaser {
			continue
		}
		if e.typ == graph.Event {
			if contained(s.contentWords(short), s.contentWords(m)) && s.ordinalOf(short) == "" {
				take(x)
			}
			continue
		}
		if s.lang.Code == "fr" && len(s.contentWords(m)) < 2 {
			continue // "un mémorandum signé en 2019" is another one
		}
		a, b := short.head.Attrs["kind"], m.head.Attrs["kind"]
		if a != b && a != "agreement" || short.count != m.count || short.count == 0 && s.pluralHead(short) != s.pluralHead(m) {
			continue
		}
		if p, q := s.periodIn(short), s.periodIn(m); p != "" && q != "" && p != q {
			continue
		}
		if len(short.inner) > 0 && len(m.inner) > 0 && short.inner[0].name != nil && m.inner[0].name != nil && short.inner[0].name != m.inner[0].name {
			continue
		}
		take(x)
	}
	return best
}

// runningText reports whether token i stands in a sentence of the story's text, where only names
// have capitals.
func (s *section) runningText(i int) bool {
	n := s.sent[i]
	return n >= 0 && s.page.Blocks[s.sents[n].Block].Kind != text.Headline && s.text(s.sents[n].Last-1) == "."
}
