package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// agreementFacts fills kind, count, period, date of signature and sectors.
func (s *section) agreementFacts(e *entity) {
	f := &e.facts
	for _, m := range e.mentions {
		if m.head != nil && f.Kind == "" {
			f.Kind = graph.AgreementKind(m.head.Attrs["kind"])
		}
		if m.name != nil && f.Kind == "" && m.name.Kind != "" {
			f.Kind = graph.AgreementKind(m.name.Kind)
		}
		if m.count > f.Count {
			f.Count = m.count
		}
		if f.Period == "" {
			f.Period = s.periodIn(m)
		}
		if len(f.Fields) == 0 {
			f.Fields = s.sectors(m)
		}
		if f.Signed == "" {
			f.Signed = s.signedOn(m)
		}
	}
	if f.Kind == "" {
		f.Kind = "agreement"
	}
	if f.Kind == "agreement" && len(e.mentions) > 0 {
		if s.hasClass(e.mentions[0], class.FreeTrade) {
			f.Kind = "free-trade-agreement"
		}
	}
}

// periodIn returns the years "2026-2030" in the mention or right behind it.
func (s *section) periodIn(m *mention) string {
	_, last := s.bounds(m.from)
	for k := m.from; k < min(last, m.to+5); k++ {
		if y := s.yearAt(k, last); y > 0 {
			if k+1 < last && s.toks[k+1].Hyphen && s.toks[k+1].Number {
				return s.toks[k].Fold + "-" + fullYear(s.toks[k].Fold, s.toks[k+1].Fold)
			}
			if k+2 < last && (s.toks[k+1].Text == "–" || s.toks[k+1].Text == "-") && s.toks[k+2].Number {
				return s.toks[k].Fold + "-" + fullYear(s.toks[k].Fold, s.toks[k+2].Fold)
			}
			if s.lang.Code == "fr" && s.is(k+1, class.PlainAnd) && s.yearAt(k+2, last) == y+1 {
				return s.toks[k].Fold + "-" + s.toks[k+2].Fold // "pour les années 2025 et 2026"
			}
		}
	}
	return ""
}

// otherPeriods reports whether two agreements are told to be for other spans of years: "l'accord pour
// 2020-2025" and "celui pour 2025-2030".
func (s *section) otherPeriods(a, b *mention) bool {
	if a.typ != graph.Agreement || b.typ != graph.Agreement {
		return false
	}
	p, q := s.periodIn(a), s.periodIn(b)
	return p != "" && q != "" && p != q
}

func fullYear(from, to string) string {
	if len(to) < len(from) {
		return from[:len(from)-len(to)] + to
	}
	return to
}

// signedOn returns the date that a word of signing ties to the agreement.
func (s *section) signedOn(m *mention) graph.Date {
	first, last := s.bounds(m.from)
	for _, d := range s.dates {
		if d.from < first || d.to > last {
			continue
		}
		lo, hi := min(d.from, m.from), max(d.to, m.to)
		if hi-lo > 45 {
			continue
		}
		for k := max(first, lo-4); k < hi; k++ {
			if s.is(k, class.Signing) && !s.sepBetween(min(k, d.from), max(k, d.to)) {
				return d.value
			}
		}
	}
	return ""
}

func (s *section) sepBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Text == ";" {
			return true
		}
	}
	return false
}

// sectors reads the list of fields behind "portant sur", "dans les domaines
// de": in the phrase, behind it, or in the sentence that follows.
func (s *section) sectors(m *mention) []string {
	n := s.sent[m.from]
	for k := m.from; k < s.sents[n].Last; k++ {
		if h, ok := s.classAt(k, class.Fields); ok && k-m.to < 14 {
			return s.fieldList(k+h.n, s.sents[n].Last)
		}
	}
	if n+1 < len(s.sents) {
		next := s.sents[n+1]
		for k := next.First; k < min(next.Last, next.First+8); k++ {
			if h, ok := s.classAt(k, class.Fields); ok {
				return s.fieldList(k+h.n, next.Last)
			}
		}
	}
	return nil
}

// sectorsBehind reads the list of fields behind the first "dans les domaines
// de" of a clause that begins at k.
func (s *section) sectorsBehind(k, last int) []string {
	for ; k < last; k++ {
		if h, ok := s.classAt(k, class.Fields); ok {
			return s.fieldList(k+h.n, last)
		}
	}
	return nil
}

// fieldList splits "l'agriculture, la santé, la culture et les sports".
func (s *section) fieldList(k, last int) []string {
	var out []string
	start := k
	semicolons := false
	for x := k; x < last; x++ {
		if s.toks[x].Text == ";" {
			semicolons = true
		}
	}
	flush := func(end int) bool {
		a := start
		for a < end && (s.is(a, class.Determiner) || s.is(a, class.De) || s.is(a, class.Elided) || s.toks[a].Punct || s.is(a, class.Following)) {
			a++
		}
		if end-a < 1 || end-a > 14 || end-a > 9 && !semicolons {
			return false
		}
		out = append(out, s.surfaceOf(a, end))
		return true
	}
	for x := k; x < last; x++ {
		t := &s.toks[x]
		if x == k && t.Text == ":" {
			start = x + 1
			continue
		}
		switch {
		case t.Text == "." || t.Text == "(" || t.Text == "»", !semicolons && s.fieldsEnd(x, k):
			flush(x)
			return out
		case semicolons && t.Text == ";", !semicolons && t.Text == ",":
			if !flush(x) && len(out) == 0 && x > k+1 {
				return nil
			}
			start = x + 1
		case !semicolons && s.is(x, class.PlainAnd) && s.fieldBorder(x):
			flush(x)
			start = x + 1
		}
	}
	flush(last)
	return out
}

// fieldsEnd reports whether a list of sectors that begins at k ends before token
// x: a clause or its verb follows.
func (s *section) fieldsEnd(x, k int) bool {
	switch {
	case s.toks[x].Text == ";", s.is(x, class.FieldListEnd), s.toks[x].Text == "," && s.purposeBegins(x, len(s.toks)):
		return true
	case x > k && s.is(x, class.Verb) && !s.is(x, class.ReflexiveClitic), x > k+1 && s.lang.Code == "fr" && s.is(x, class.PlainAnd) && s.infinitive(x+1):
		return true
	}
	return x > k+1 && (s.toks[x].Text == ":" || s.is(x, class.FieldListAdjunct))
}

// fieldBorder reports whether "et" at x joins two sectors and not two words of
// one: an article stands behind it, or a comma before in the list.
func (s *section) fieldBorder(x int) bool {
	return s.is(x+1, class.Determiner) || s.is(x+1, class.De) || s.lang.Code == "en" || s.is(x+1, class.Elided)
}
