package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// nouns takes the common nouns of a complement, and those that a comma or
// "and" joins to them: "Education, Youth and Sport".
func (e *englishNoun) nouns(n int, of bool) bool {
	s, m := e.s, e.m
	capital := s.toks[n].Cap
	if c := s.coverAt(n); c != nil && c.name != nil && c.form == lexicon.Adjective && c.to < e.last && !s.toks[c.to].Punct && !s.is(c.to, class.Function) && !s.is(c.to, class.Verb) {
		capital = s.toks[c.to].Cap // "Lao border provinces"
	}
	if k := e.adjectivesEnd(n); k > n {
		capital = s.toks[k].Cap // "Cambodian and Lao border provinces"
	}
	if c := s.coverAt(n); c != nil && c.name != nil && s.dash(c.to) && s.nameFrom(c.to+1) && s.coverAt(c.to+1).to < e.last {
		capital = s.toks[s.coverAt(c.to+1).to].Cap // "Vietnam – Laos cooperation plan"
	} else if c != nil && c.name != nil && s.compound(c) && s.coverAt(c.to).to < e.last {
		end := s.coverAt(c.to).to
		if s.genitiveMark(end) && end+1 < e.last {
			end++ // "on Vietnam-France's Decentralised Cooperation"
		}
		capital = s.toks[end].Cap
	}
	k := n
	words := 0
	for k < e.last && k-n < 14 {
		t := &s.toks[k]
		if t.Text == "," {
			if !(capital && k+1 < e.last && s.toks[k+1].Cap && !s.is(k+1, class.Post) && s.cover[k+1] == nil && e.andAhead(k+1)) && !(!capital && m.typ != graph.Organization && e.andAhead(k+1)) {
				break
			}
			k++
			continue
		}
		if s.dash(k) && words > 0 && s.nameEnding(k) != nil && s.nameFrom(k+1) && s.coverAt(k+1).typ == s.nameEnding(k).typ {
			k++ // "on the Vietnam – Laos cooperation plan"
			words = 0
			continue
		}
		if t.Punct && t.Text != "'" && t.Text != "’" {
			break
		}
		if m.typ == graph.Organization && s.sectorEnds(k, n, e.last) {
			break
		}
		if words > 0 && s.genitiveMark(k) && k+1 < e.last && s.toks[k+1].Cap == capital {
			k++
			continue
		}
		if end := e.adjectivesEnd(k); k == n && end > k && !capital {
			for _, c := range s.names {
				if c.from >= k && c.to <= end {
					m.inner = append(m.inner, c)
				}
			}
			k, words = end, words+1
			continue
		}
		if s.is(k, class.PlainAnd) || t.Text == "&" {
			if k+1 >= e.last || s.toks[k+1].Cap != capital || s.toks[k+1].Punct || s.is(k+1, class.Post) || s.is(k+1, class.Honorific) || s.is(k+1, class.Verb) && !capital || s.is(k+1, class.Function) {
				break
			}
			if c := s.coverAt(k + 1); c != nil && c.name != nil && c.typ != graph.Place {
				break
			}
			if _, ht, ok := s.englishHead(k + 1); ok && ht == graph.Organization && m.typ == graph.Organization && !s.is(k+1, class.Adjective) {
				break
			}
			if m.typ == graph.Organization && s.bodyOfItsOwn(k+1, e.last) {
				break
			}
			k++
			continue
		}
		if s.is(k, class.Function) && !t.Cap || s.is(k, class.Weekday) || s.monthAt(k) > 0 || t.Number || s.is(k, class.Honorific) && !s.is(k, class.Adjective) {
			break
		}
		if s.is(k, class.Verb) && !t.Cap && !s.is(k, class.Adjective) && !s.is(k, class.Noun) && words > 0 && !s.lang.Ends(s.fold(k-1), class.GerundEnding) || s.isFuture(k) {
			break
		}
		if capital != t.Cap && !t.Hyphen && !(words == 0 && e.namesBegin(k)) {
			break
		}
		if s.is(k, class.Post) && m.typ == graph.Organization && !s.lang.Ends(t.Fold, class.PluralEnding) {
			break
		}
		if c := s.cover[k]; c != nil && c.name != nil {
			if c.form != lexicon.Adjective && words > 0 && !(s.toks[k].Hyphen && s.nameEnding(k) != nil) {
				break // but "Vietnam-Laos"
			}
			if c.from == k {
				m.inner = append(m.inner, c)
			}
			k = c.to
			words++
			continue
		}
		if capital && words > 0 && (s.isSurname(k) || s.isGiven(k)) && k+1 < e.last && s.toks[k+1].Cap && !s.is(k, class.NotPerson) && !s.is(k, class.Adjective) {
			break
		}
		words++
		k++
	}
	for k > n && (s.is(k-1, class.Function) || s.toks[k-1].Punct) {
		k--
	}
	if k == n || words == 0 || !of && words == 1 && k < e.last && s.is(k, class.Article) && s.lang.Ends(s.fold(k-1), class.GerundEnding) {
		return false // "statement on establishing the mechanism"
	}
	if k == n+1 && m.typ == graph.Event && s.is(n, class.Number) {
		return false // "meeting of the committee of four Lao provinces"
	}
	m.to = k
	e.comps++
	if capital && of {
		e.proper = true
	}
	return true
}

// namesBegin reports whether a name at token k stands before what an event is about as
// an adjective does: "on Vietnam-Laos trade", "on the Vietnam – Laos border", "on Lao trade".
func (e *englishNoun) namesBegin(k int) bool {
	c := e.s.coverAt(k)
	return e.m.typ == graph.Event && c != nil && c.name != nil && (c.form == lexicon.Adjective || e.s.compound(c) || e.s.dash(k-1))
}

// adjectivesEnd returns the end of two adjectives of states that "and" joins before a
// noun at token k, "Cambodian and Lao border provinces", or k.
func (e *englishNoun) adjectivesEnd(k int) int {
	s := e.s
	a := s.coverAt(k)
	if a == nil || a.name == nil || a.from != k || a.form != lexicon.Adjective || !s.is(a.to, class.PlainAnd) {
		return k
	}
	b := s.coverAt(a.to + 1)
	if b == nil || b.name == nil || b.form != lexicon.Adjective || b.to >= e.last || s.toks[b.to].Punct || s.is(b.to, class.Function) {
		return k
	}
	return b.to
}
