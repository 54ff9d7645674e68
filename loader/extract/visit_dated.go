package extract

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// visitReach is how many tokens may stand between a visit and the date behind it.
const visitReach = 16

// visitNamed reports whether the text tells when a visit was made, which makes it an event: "a
// effectué lundi une visite de travail", "lors de la visite à A du préfet X, en mai 2019".
func (s *section) visitNamed(m *mention, e extension) bool {
	if e.dated {
		return true
	}
	fr := s.lang.Code == "fr"
	told := fr && s.visitToldWhen(m) != ""
	if !told && !s.datedNear(m) && !(fr && (s.sentenceHas(m.from, class.SomeTime) || s.weekdayBefore(m))) {
		return false
	}
	if fr && !told && s.is(m.from-1, class.In) && s.visitorAside(m) {
		return false // "a reçu le 19 mai X, en tournée de travail à A"
	}
	switch {
	case e.headWords > 1, s.indefinite(m.from) && e.proper:
		return true
	case fr && m.from == s.firstOf(m.from) && s.toks[m.from].Cap:
		return true
	}
	if told && s.possessive(m.from) && slices.ContainsFunc(s.dates, func(d dateMention) bool { return d.from == m.to || d.from == m.to+1 && s.is(m.to, class.De) }) {
		return true // "au cours de sa mission du 3 au 8 mai"
	}
	if told && s.indefinite(m.from) && s.participle(m.to) {
		return true // "dans le cadre d'une visite effectuée le 9 mars"
	}
	return fr && (s.is(m.from-1, class.In) && (e.proper || told) || (e.proper || s.is(m.to, class.De)) && told && s.definite(m.from))
}

// cutAtVisitor ends the phrase of a visit before the post of who makes it, who is a person whether
// the text names him there or not; the visit keeps its name: "la visite au Togo | du ministre".
func (e *extension) cutAtVisitor() {
	s, m := e.s, e.m
	if s.lang.Code != "fr" || m.typ != graph.Event || m.head.Attrs["visit"] != "yes" {
		return
	}
	for k := m.to; k < e.end; k++ {
		de, ok := s.deAt(k)
		if !ok || s.cover[k] != nil || k+de >= e.end || s.is(k, class.PluralDe) {
			continue
		}
		if n := k + de; s.cover[n] == nil && s.is(n, class.Post) && !s.lang.Ends(s.fold(n), class.PluralEnding) {
			m.surface = s.surfaceOf(m.from, e.end)
			m.inner = slices.DeleteFunc(m.inner, func(in *mention) bool { return in.from >= k })
			e.end = k
			return
		}
	}
}

// cutAtHonoured ends the phrase of a gathering before the words for in whose honour it is, where that is
// the named holder of a post; the gathering keeps its name: "un dîner | en l'honneur du ministre X".
func (e *extension) cutAtHonoured() {
	s, m := e.s, e.m
	if s.lang.Code != "fr" || m.typ != graph.Event || m.head.Attrs["visit"] == "yes" {
		return
	}
	for k := m.to; k < e.end; k++ {
		h, ok := s.classAt(k, class.InHonour)
		if de, is := s.deAt(k); is && k > m.to && !ok && s.welcomeEnds(k-1, m.to) {
			h.n, ok = de, true // "la cérémonie d'investiture | de son homologue malien, X", "… d'accueil officielle | du président X"
		}
		if !ok || s.cover[k] != nil {
			continue
		}
		n := k + h.n
		if de, ok := s.deAt(n - 1); ok && de > 1 {
			n += de - 1
		}
		for s.is(n, class.Article) || s.is(n, class.PostBefore) || s.is(n, class.Possessive) && s.is(n+1, class.Counterpart) {
			n++
		}
		if !s.holderBegins(n) {
			return
		}
		m.surface, m.called = s.surfaceOf(m.from, e.end), e.end
		m.inner = slices.DeleteFunc(m.inner, func(in *mention) bool { return in.from >= k })
		e.end = k
		return
	}
}

// welcomeEnds reports whether the words for an official welcome end at token k, adjectives behind them, but
// not before token first.
func (s *section) welcomeEnds(k, first int) bool {
	for k > first && !s.is(k, class.Welcome) && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k--
	}
	return s.is(k, class.Welcome)
}

// holderBegins reports whether a post in the singular stands at token n, at most its state behind it, and
// the name of who holds it behind that: "Premier ministre malien, M. X", "président du Mali X".
func (s *section) holderBegins(n int) bool {
	h, ok := s.classAt(n, class.Post)
	if c, is := s.classAt(n, class.Counterpart); is && !ok {
		h, ok = c, true
	}
	if !ok || s.lang.Ends(s.fold(n), class.PluralEnding) {
		return false
	}
	k := n + h.n
	if de, ok := s.deAt(k); ok && s.coverAt(k+de) != nil {
		k += de
	}
	if c := s.coverAt(k); c != nil && (c.typ == graph.Country || c.typ == graph.Party) {
		k = c.to
	}
	if s.text(k) == "(" && s.text(k+2) == ")" && isAcronym(s.text(k+1)) {
		k += 3 // "du Parti communiste du Vietnam (PCV)"
	}
	if s.text(k) == "," {
		k++
	}
	return s.is(k, class.Honorific) || s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && !s.is(k, class.Post)
}

// weekdayBefore reports whether the day on which a visit is made stands between the verb and its
// article: "effectuera samedi une visite d'inspection".
func (s *section) weekdayBefore(m *mention) bool {
	return (s.indefinite(m.from) || s.possessive(m.from)) && s.is(m.from-2, class.Weekday) && s.startsVerb(m.from-3)
}

// visitorAside reports whether "en visite" stands in an aside behind somebody's name, of which the
// date of its sentence tells nothing.
func (s *section) visitorAside(m *mention) bool {
	return m.from > 2 && s.text(m.from-2) == "," && s.toks[m.from-3].Cap
}

// visitToldWhen returns the date that stands behind a visit with nothing but who makes it and where
// between, or before it with nothing but "lors de"; or "".
func (s *section) visitToldWhen(m *mention) graph.Date {
	first, last := s.bounds(m.from)
	for _, d := range s.dates {
		switch {
		case d.from < first || d.to > last:
		case d.from >= m.to && (d.from-m.to <= visitReach || s.invitedUntil(m.to, d.from)) && !s.verbIn(m.to, d.from) && s.text(d.from-1) != "(":
			return d.value
		case d.to <= m.from && m.from-d.to <= 5 && !s.verbIn(d.to, m.from) && s.occasionIn(d.to, m.from):
			return d.value
		}
	}
	return ""
}

// invitedUntil reports whether nothing but who invited stands between commas in tokens a…b: "une visite à A | , à
// l'invitation du président de B, X, | du 3 au 5 mai".
func (s *section) invitedUntil(a, b int) bool {
	const longest = 40
	if s.lang.Code != "fr" || b-a > longest || s.text(a) != "," {
		return false
	}
	for k := b - 1; k > b-4; k-- {
		if s.text(k) == "," {
			return s.is(a+1, class.Invitation) || s.is(a+2, class.Invitation) || s.is(a+3, class.Invitation)
		}
	}
	return false
}

// occasionIn reports whether "lors de", "à l'occasion de" or the like stands in tokens a…b.
func (s *section) occasionIn(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.TakesPart) || s.is(k, class.Occasion) {
			return true
		}
	}
	return false
}

// anotherVisit reports whether two mentions of visits tell of different days or months.
func (s *section) anotherVisit(x, m *mention) bool {
	if s.lang.Code != "fr" || x.head == nil || x.head.Attrs["visit"] != "yes" || m.head.Attrs["visit"] != "yes" {
		return false
	}
	a, b := s.eventDate(x), s.eventDate(m)
	return a != "" && b != "" && !overlap(string(a), string(b))
}

// overlap reports whether two dates, or spans of dates, may be of one happening, as far as they
// tell: "2016-12" and "2016-12-20/2016-12-21".
func overlap(a, b string) bool {
	a1, a2, _ := strings.Cut(a, "/")
	b1, b2, _ := strings.Cut(b, "/")
	a2, b2 = cmp.Or(a2, a1), cmp.Or(b2, b1)
	within := func(x, y string) string { return x[:min(len(x), len(y))] }
	if strings.HasPrefix(a, "--") != strings.HasPrefix(b, "--") {
		return true
	}
	return within(a1, b2) <= within(b2, a1) && within(b1, a2) <= within(a2, b1)
}
