package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// countedPronounReach is how many sentences before "le deuxième" the agreements may have been told
// of of which it is one, and how many tokens behind it its verb may stand.
const (
	countedPronounReach = 4
	countedVerbReach    = 10
)

// countedPronoun returns the agreement that an ordinal at token i means by itself, behind others
// that were counted: "Trois accords ont été signés. Le premier accord lie A et B. Le deuxième a été
// conclu entre C et D"; or nil.
func (s *section) countedPronoun(i, first, last int) *mention {
	if s.lang.Code != "fr" || !s.is(i, class.Ordinal) || s.toks[i].Cap || s.cover[i] != nil || !s.is(i-1, class.DefiniteArticle) || !s.beginsClauseAt(i-1, first) || !s.saidOfAgreement(i+1, last) {
		return nil
	}
	a := s.countedAntecedent(i)
	if a == nil {
		return nil
	}
	m := &mention{from: i, to: i + 1, typ: graph.Agreement, head: a.head}
	if _, noun, ok := strings.Cut(a.surface, " "); ok {
		m.surface = s.text(i) + " " + noun
	} else {
		k := headToken(s, a)
		m.surface = s.text(i) + " " + strings.ToLower(singularWord(s.surfaceOf(k, k+1)))
	}
	return m
}

// beginsClauseAt reports whether token i begins its sentence or a clause of it, at most some words on:
// "Puis, le deuxième …", "De même, le troisième …".
func (s *section) beginsClauseAt(i, first int) bool {
	if i == first {
		return true
	}
	switch s.text(i - 1) {
	case ";", ":":
		return true
	case ",":
		for k := first; k < i-1; k++ {
			if s.cover[k] != nil || s.toks[k].Cap && k > first {
				return false
			}
		}
		return i-first <= 5
	}
	return s.is(i-1, class.PlainAnd) || i-first <= 2 && s.is(first, class.Adv)
}

// saidOfAgreement reports whether the clause that goes on at token k says what is said of an agreement:
// that it was signed, whom it ties, what it covers; but not that somebody signed it.
func (s *section) saidOfAgreement(k, last int) bool {
	if s.clitic(k) && s.is(k+1, class.PerfectAuxiliary) && s.is(k+2, class.PassiveAuxiliary) {
		return s.is(k+3, class.Between) || s.is(k+3, class.By) // "le troisième l'a été entre A et B"
	}
	if !s.startsVerb(k) && s.text(k) != "," && !s.is(k, class.Agreed) && !s.is(k, class.Fields) {
		return false
	}
	done := false
	for x := k; x < min(last, k+countedVerbReach) && (!s.toks[x].Cap || x == k); x++ {
		switch {
		case s.is(x, class.Fields), s.is(x, class.Copula) && s.is(x+1, class.Demonstrative):
			return true
		case s.is(x, class.PerfectAuxiliary):
			done = true
		case s.is(x, class.PassiveAuxiliary):
			done = false
		case s.is(x, class.Agreed):
			return !done
		}
	}
	return false
}

// countedAntecedent returns the agreement phrase nearest before token i that tells of several, or of
// one by its number; nil if none stands near.
func (s *section) countedAntecedent(i int) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.typ != graph.Agreement || m.from >= i || m.head == nil || m.dead || s.sent[m.from] < s.sent[i]-countedPronounReach || s.storyAt(m.from) != s.storyAt(i) {
			continue
		}
		if (m.count > 1 || s.pluralHead(m) || s.isOrdinal(m.from)) && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}

// countedApart returns the agreement told of before by the same number as m, or a new one where m is
// told from others by its number alone, "le premier accord … le deuxième"; nil for all others.
func (s *section) countedApart(m *mention) *entity {
	if !s.countedAgreement(m) {
		return nil
	}
	others := s.severalBefore(m) != nil
	for k := len(s.entities) - 1; k >= 0; k-- {
		e := s.entities[k]
		if e.typ != graph.Agreement || len(e.mentions) == 0 || !s.countedAgreement(e.mentions[0]) || !s.sameStory(e, m) || e.mentions[0].from >= m.from || e.mentions[0].head.Attrs["kind"] != m.head.Attrs["kind"] {
			continue
		}
		if s.ordinalValue(e.mentions[0]) == s.ordinalValue(m) {
			return e
		}
		others = true
	}
	if !others {
		return nil
	}
	return s.newEntity(m)
}
