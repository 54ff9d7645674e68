package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// onlyInCaptions reports whether what stands before mention m of an entity is the text
// of pictures, and m is not.
func (s *section) onlyInCaptions(e *entity, m *mention) bool {
	if s.blockOf(m).Kind == text.Caption {
		return false
	}
	for _, x := range e.mentions {
		if x.from < m.from && s.blockOf(x).Kind != text.Caption {
			return false
		}
	}
	return true
}

// announced returns what headline, standfirst or a picture told of by its bare noun,
// "Le protocole signé avec A", "lors de la conférence", and what the text now calls by
// its full name, the first of that head there; or nil.
func (s *section) announced(m *mention, words wordBag) *entity {
	if s.lang.Code != "fr" && (m.typ != graph.Agreement || !s.indefinite(m.from)) || len(words) <= 1 || m.typ == graph.Agreement && s.above(m) || s.blockOf(m).Kind == text.Caption {
		return nil
	}
	story := s.storyAt(m.from)
	var out *entity
	for _, e := range s.entities {
		if e.typ != m.typ || len(e.mentions) == 0 || s.storyAt(e.mentions[0].from) != story || s.headWord(e.mentions[0]) != s.headWord(m) {
			continue
		}
		for _, x := range e.mentions {
			other := s.ownWords(x)
			theirs := s.possessive(x.from) && s.definite(m.from) && len(s.sidesInside(m)) > 1 // "leur programme pour cinq ans … le programme 2026-2030 entre A et B"
			if !s.announcing(x) || x.typ == graph.Agreement && s.is(x.to, class.RelativeObject) || x.count != m.count || len(other) > 1 && !theirs && !(s.indefinite(m.from) && dice(words, other) >= 0.33) {
				return nil
			}
		}
		out = e
	}
	return out
}

// ownWords returns the content words of a mention, of an agreement without the sides
// that it is between: "signature d'une convention entre A et B".
func (s *section) ownWords(x *mention) wordBag {
	if x.typ == graph.Agreement {
		for k := x.from; k < x.to; k++ {
			if s.is(k, class.Between) {
				return s.contentWords(&mention{from: x.from, to: k})
			}
		}
	}
	return s.contentWords(x)
}

// announcing reports whether a mention stands above what it tells of: an event in
// headline, standfirst or caption, an agreement in the former two; in English in a caption.
func (s *section) announcing(m *mention) bool {
	if s.lang.Code == "en" {
		return s.blockOf(m).Kind == text.Caption
	}
	return s.above(m) || s.blockOf(m).Kind == text.Caption
}

// above reports whether a mention stands in headline or standfirst.
func (s *section) above(m *mention) bool {
	switch s.blockOf(m).Kind {
	case text.Headline, text.Standfirst:
		return true
	}
	return false
}

// announcedAs reports whether an agreement that the text tells of as new is the one that
// headline or standfirst told of, or one for the same years.
func (s *section) announcedAs(x, m *mention) bool {
	if s.lang.Code != "fr" || s.storyAt(x.from) != s.storyAt(m.from) {
		return false
	}
	p := s.periodIn(x)
	return s.above(x) || s.heading(x) || p != "" && p == s.periodIn(m)
}

// heading reports whether a mention stands in a line of its own that is no sentence:
// "1. Un accord de coopération".
func (s *section) heading(m *mention) bool {
	sent := s.sents[s.sent[m.from]]
	return sent.Last-sent.First <= 12 && m.to == sent.Last && s.page.Blocks[sent.Block].Kind == text.Body
}

// pictured reports whether the text of a picture shows an agreement of which it only says
// whose it is: "Signature du protocole d'accord entre A et B".
func (s *section) pictured(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || m.head == nil || s.blockOf(m).Kind != text.Caption {
		return false
	}
	at := headToken(s, m)
	h, ok := s.classAt(at, class.Agreement)
	return ok && s.is(at+h.n, class.Between)
}

// shownAbove returns the event that only a picture above has shown so far, where a bare phrase of its noun tells for the first time
// in the text when or where it was held: "Lors de la cérémonie de signature. Photo: … lors d'une cérémonie tenue le 3 mai"; or nil.
func (s *section) shownAbove(m *mention) *entity {
	if m.typ != graph.Event || s.lang.Code != "fr" || !s.indefinite(m.from) || m.to-m.from > 1 || !s.participle(m.to) || s.blockOf(m).Kind == text.Caption {
		return nil
	}
	var out *entity
	for _, e := range s.entities {
		if e.typ != graph.Event || len(e.mentions) == 0 || !s.sameStory(e, m) || e.mentions[0].from > m.from || !s.sameHead(e, s.headWord(m)) {
			continue
		}
		if out != nil || !s.onlyInCaptions(e, m) {
			return nil
		}
		out = e
	}
	return out
}
