package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// toldWhere reports whether the state or province of a town that ends at token k stands right behind it:
// "A (Allemagne)", "A, en Allemagne", "A (autrefois B) au Rwanda".
func (s *section) toldWhere(k, last int) bool {
	named := func(i int) bool {
		c := s.coverAt(i)
		return c != nil && c.name != nil && c.form != lexicon.Adjective && (c.typ == graph.Country || c.typ == graph.Province)
	}
	if k < last && s.text(k) == "(" {
		if named(k+1) || s.text(k+2) == ")" && s.toks[k+1].Cap && !s.toks[k+1].AllCap && s.coverAt(k+1) == nil {
			return true // "A (Transylvanie)"
		}
		if end := s.bracketEnd(k, last); end > k {
			k = end
		}
	}
	if k < last && s.text(k) == "," {
		if k++; s.seatWhere(k, last) > 0 {
			return true // "A, dans la Sarthe,"
		}
	}
	return k+1 < last && s.is(k, class.InCountry) && named(k+1)
}

// twinAside reports whether tokens i…to are a town of those with which another is twinned, told by its state
// behind it: "est jumelée avec A (Espagne) depuis 2002 et avec B (Hongrie)", "le jumelage entre A (Espagne) et B",
// "- B, en Hongrie" below such a line.
func (s *section) twinAside(i, to, first, last int) bool {
	if s.lang.Code != "fr" || !s.toldWhere(to, last) {
		return false
	}
	if s.startsLine(i, first) {
		return s.twinHeading(s.sent[i]) >= 0 || i == first && s.oneWord(i, to) && s.sentenceHas(i, class.Twinned) && !s.isGiven(i) && !s.isSurname(i) // "A (Mali) et B scellent leur jumelage"
	}
	if s.isGiven(i) || !s.is(i-1, class.Between) && !s.is(i-1, class.With) && !s.is(i-1, class.At) && !s.is(i-1, class.And) && s.text(i-1) != "," {
		return false
	}
	for k := i - 1; k > first; k-- {
		if s.is(k, class.Twinned) || (s.is(k, class.With) || s.is(k, class.Between)) && s.cooperationBefore(k) {
			return true
		}
	}
	return false
}

// cooperationBefore reports whether a tie that "avec" at token k goes on ends right before it: "les accords de
// coopération | avec".
func (s *section) cooperationBefore(k int) bool {
	if c := s.cover[k-1]; c != nil && c.typ == graph.Agreement {
		return true
	}
	return s.is(k-1, class.Cooperation) || s.is(k-2, class.Cooperation)
}

// startsLine reports whether nothing but a bullet and an article stands in the line before token i.
func (s *section) startsLine(i, first int) bool {
	if i > first && s.is(i-1, class.DefiniteArticle) {
		i--
	}
	if i > first && s.toks[i-1].Punct && i-1 == first {
		i--
	}
	return i == first
}

// twinHeading returns the line that says of those below it, of which sentence n is one, that they are towns
// with which another is twinned: "La ville de A est jumelée avec :", or -1.
func (s *section) twinHeading(n int) int {
	const mostWords = 30 // of a line without a bullet
	bulleted := s.toks[s.sents[n].First].Punct
	for k := n - 1; k >= 0 && n-k < mostLines; k-- {
		sent := s.sents[k]
		if s.endsWithColon(k) {
			if s.sentenceHas(sent.First, class.Twinned) {
				return k
			}
			return -1
		}
		begins := k == 0 || s.sents[k-1].Block != sent.Block
		if begins && (bulleted && !s.toks[sent.First].Punct || !bulleted && sent.Last-sent.First > mostWords) {
			return -1
		}
	}
	return -1
}

// readTwinLines states with whom the lines of a list say that a town is twinned: "A est jumelée avec :", and
// below it "- B (Allemagne)", "- C, en Espagne".
func (s *section) readTwinLines() {
	s.twinsAgain()
	for n, sent := range s.sents {
		if !s.endsWithColon(n) || !s.sentenceHas(sent.First, class.Twinned) {
			continue
		}
		head := s.twinnedTown(n)
		if head == nil {
			continue
		}
		for k := n + 1; k < len(s.sents) && k-n < mostLines; k++ {
			line := s.sents[k]
			for _, m := range s.inSent[k] {
				if !linkedTypes.Has(m.typ) || m.ent == nil || m.nominal || m.parent != nil || m.ent == head.ent || !s.startsLine(m.from, line.First) || !s.toldWhere(m.to, line.Last) || s.twinHeading(k) != n {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: head.ent, to: m.ent, extractor: "tied-list", confidence: 0.8,
					a: m.from, b: m.to, ends: []*mention{head, m}})
				break
			}
		}
	}
}

// twinsAgain adds those whom a second "avec" ties to the same town: "A est jumelée avec B depuis 1982 et avec C
// depuis 1995".
func (s *section) twinsAgain() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.CooperatesWith || len(st.ends) != 2 || st.ends[1].from < st.ends[0].to {
			continue
		}
		head, n := st.ends[0], s.sent[st.ends[1].from]
		if s.sent[head.from] != n || !s.twinnedIn(head.to, st.ends[1].from) {
			continue
		}
		units := s.unitsOf(n)
		for x, u := range units {
			k := u.from - 1
			for k > st.ends[1].to && (s.is(k, class.DefiniteArticle) || s.is(k, class.PlaceHead) || s.is(k, class.De)) {
				k--
			}
			if u.from < st.ends[1].to || !linkedTypes.Has(u.typ) || !s.is(k, class.With) || !s.is(k-1, class.And) && s.text(k-1) != "," || s.verbIn(st.ends[1].to, u.from) {
				continue
			}
			for _, v := range s.list(units, x, linkedTypes) {
				s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: head.ent, to: v.m.ent, extractor: "tied-list", confidence: 0.8,
					a: head.from, b: v.to, ends: []*mention{head, v.m}})
			}
		}
	}
}

// twinnedTown returns the town whose twins the lines behind sentence n name: the last that it names, or the
// one named most often before it.
func (s *section) twinnedTown(n int) *mention {
	s.indexSentences()
	times := map[*entity]int{}
	var best *mention
	for k := n; k >= 0 && s.storyOf(k) == s.storyOf(n); k-- {
		for _, m := range s.inSent[k] {
			if m.typ != graph.Place || m.ent == nil || m.dead || m.parent != nil && m.parent.typ == graph.Organization {
				continue
			}
			if times[m.ent]++; best == nil || times[m.ent] >= times[best.ent] {
				best = m
			}
		}
		if k == n && best != nil {
			break
		}
	}
	return best
}
