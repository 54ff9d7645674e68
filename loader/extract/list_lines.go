package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// mostLines bounds how many lines a list may have.
const mostLines = 40

// linePerson returns the person with whom sentence n begins as a line of a list
// does, "- Monsieur X, ministre de la Santé", "- le ministre de la Santé, X ;", or nil.
func (s *section) linePerson(n int) *mention {
	if n >= len(s.sents) {
		return nil
	}
	s.indexSentences()
	first := s.sents[n].First
	for _, m := range s.inSent[n] {
		if m.typ != graph.Person || m.dead || m.nominal || m.from-first > 9 {
			continue
		}
		for k := first; k < m.from; k++ {
			if !s.toks[k].Punct && !s.toks[k].Number && !s.endsHonorific(k, first) && !s.is(k, class.Honorific) {
				if m.from-first > 4 {
					return s.postOfLine(n)
				}
				return nil
			}
		}
		return m
	}
	return s.postOfLine(n)
}

// postOfLine returns the person with whose post sentence n begins as a line of a list that ends
// in a semicolon or in nothing: "- le préfet de la Région A, X ;"; or nil.
func (s *section) postOfLine(n int) *mention {
	first, last := s.sents[n].First, s.sents[n].Last
	k := first
	for k < last && (s.toks[k].Punct || s.is(k, class.Article)) {
		k++
	}
	if s.lang.Code != "fr" || k-first > 3 || !s.is(k, class.Post) || s.verbIn(k+1, last) {
		return nil
	}
	for _, m := range s.inSent[n] {
		if m.typ == graph.Person && m.ent != nil && !m.dead && !m.nominal && s.text(m.from-1) == "," {
			return m
		}
	}
	return nil
}

// lineUnder returns the sentence that ends with a colon and begins the list of
// which sentence n is a line, or -1.
func (s *section) lineUnder(n int) int {
	for k := n; k > 0 && n-k < mostLines && s.linePerson(k) != nil; k-- {
		if s.endsWithColon(k - 1) {
			return k - 1
		}
	}
	return -1
}

// endsWithColon reports whether sentence n introduces what follows it.
func (s *section) endsWithColon(n int) bool {
	return s.lang.Code == "fr" && s.text(s.sents[n].Last-1) == ":"
}

// linesBehind returns the persons of the list that sentence n introduces.
func (s *section) linesBehind(n int) []*mention {
	if !s.endsWithColon(n) {
		return nil
	}
	var out []*mention
	for k := n + 1; k <= n+mostLines; k++ {
		m := s.linePerson(k)
		if m == nil || m.ent == nil {
			break
		}
		out = append(out, m)
		for _, x := range s.inSent[k] {
			b := x.from - 1
			for b > m.to && s.endsHonorific(b, m.to) {
				b--
			}
			if x.typ == graph.Person && x.ent != nil && !x.dead && b == m.to && s.is(b, class.PlainAnd) {
				out = append(out, x) // "• X et Y, députés"
			}
			if x.typ == graph.Person && x.ent != nil && !x.dead && b > m.to && s.toks[b].Punct && s.text(b) != "," && s.is(b-1, class.PlainAnd) {
				out = append(out, x) // "• X, ministre ; et • Y, maire": lines that the "et" has joined
			}
		}
	}
	return out
}

// readLines states that whoever a list names under "Ont participé au sommet :"
// took part in it.
func (s *section) readLines() {
	for n, sent := range s.sents {
		if !s.endsWithColon(n) {
			continue
		}
		takes, gathered := s.sentenceHas(sent.First, class.TakesPart) || s.sentenceHas(sent.First, class.InPresence), s.sentenceHas(sent.First, class.Gathered)
		if !takes && !gathered {
			continue
		}
		var event *mention
		for _, m := range s.inSent[n] {
			if m.typ == graph.Event && m.ent != nil && !m.dead && m.parent == nil {
				event = m
			}
		}
		if event != nil && !takes {
			event = nil
		} else if event == nil && gathered {
			if told := s.inHand(graph.ParticipatedIn, sent.First); len(told) > 0 {
				event = told[0] // "Étaient réunis autour de lui :"
			}
		}
		if event == nil {
			continue
		}
		for _, p := range s.linesBehind(n) {
			s.stmts = append(s.stmts, &statement{typ: graph.ParticipatedIn, from: p.ent, to: event.ent, extractor: "lines", confidence: 0.8,
				a: p.from, b: p.to, ends: []*mention{p, event}})
		}
	}
}

// othersMet reports whether those who act together meet somebody else, whom "avec" right
// behind the trigger governs.
func (s *section) othersMet(h clauseHit, last int) bool {
	for k := h.b; k < min(last, h.b+7) && s.lang.Code == "fr" && !s.toks[k].Punct && s.cover[k] == nil; k++ {
		if s.is(k, class.With) {
			return s.text(k+1) == ":" || s.personBetween(k+1, min(last, k+14))
		}
	}
	return false
}

// comesHome adds to the votes for the states of the places to which the text says
// that somebody comes home: "Le président a regagné Nouakchott".
func (s *section) comesHome(i, last int) {
	h, ok := s.classAt(i, class.ComesHome)
	if !ok {
		return
	}
	for k := i + h.n; k < min(last, i+h.n+6); k++ {
		for _, hit := range s.nameHits[k] {
			for _, v := range hit.Values {
				if (placeLike(v.Name.Type) || v.Form == lexicon.Capital) && s.toks[k].Cap && v.Name.Country != "" && !sharedName(hit.Values) {
					s.votes[v.Name.Country] += 3
					return
				}
			}
		}
	}
}
