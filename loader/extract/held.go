package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// signedHere reports whether "signé un" stands right before an instrument, which
// names it as one: "ont signé une entente".
func (s *section) signedHere(m *mention) bool {
	if s.definite(m.from) && s.is(m.to, class.RelativeObject) && s.lang.Code == "fr" && s.signedInRelative(m.to+1, min(m.to+9, len(s.toks))) {
		return true // "le procès-verbal que A et B avaient paraphé"
	}
	if k := m.from - 1; m.sealed != "" && (s.definite(m.from) || s.lang.Code == "fr" && s.indefinite(m.from)) || m.to > m.from+1 && (s.definite(m.from) && s.is(k-1, class.Signing) || s.is(k-1, class.SigningNoun) && s.is(k, class.At)) {
		return true // "ont signé le procès-verbal de la réunion", "l'entente du 21 novembre 2003"
	}
	if s.lang.Code == "fr" && (s.indefinite(m.from) || s.is(m.from-1, class.Other) && s.indefinite(m.from-1)) && s.signedNext(m.to) {
		return true // "Un procès-verbal sera signé mercredi", "un autre texte, signé par X"
	}
	if s.lang.Code == "fr" && m.head.Attrs["single"] == "yes" && (s.definite(m.from) || s.indefinite(m.from)) && (s.signedNext(m.to) || s.signedWithOthers(m)) {
		return true // "Le procès-verbal de la réunion a été signé", "Un accord et le procès-verbal de la session ont été signés"
	}
	if s.lang.Code == "fr" && s.possessive(m.from) && s.is(m.from-2, class.Signing) {
		return true // "ont signé leur acte de jumelage"
	}
	if s.severalSigned(m) {
		return true
	}
	return s.is(m.from-1, class.IndefiniteArticle) && (s.is(m.from-2, class.Signing) || s.is(m.from-2, class.SigningNoun) || s.is(m.from-3, class.SigningNoun) || s.is(m.from-2, class.Adv) && s.is(m.from-3, class.Signing))
}

// signedNext reports whether a participle of signing, perhaps with its auxiliary, stands
// at token k or behind the comma there.
func (s *section) signedNext(k int) bool {
	if s.text(k) == "," {
		k++
	}
	for s.is(k, class.Auxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary) || s.isFuture(k) || s.is(k, class.Adv) {
		k++
	}
	return s.is(k, class.Signing) && s.is(k, class.Participle)
}

// signedWithOthers reports whether a bare instrument is the last of those that a passive
// of signing is told of, with what it is of behind it: "un accord et un procès-verbal de
// cette 3e réunion ont été signés".
func (s *section) signedWithOthers(m *mention) bool {
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+9) && !s.toks[k].Punct; k++ {
		if s.is(k, class.PerfectAuxiliary) || s.isFuture(k) {
			return s.signedNext(k)
		}
		if s.is(k, class.Agreement) && s.cover[k] == nil {
			return false
		}
	}
	return false
}

// datedNear reports whether a date stands close to the phrase in its sentence.
func (s *section) datedNear(m *mention) bool {
	first, last := s.bounds(m.from)
	for _, d := range s.dates {
		if d.yearOnly && d.from >= first && d.to <= last && m.head.Attrs["visit"] == "yes" && (d.to == m.from-1 && s.indefinite(m.from) || d.from >= m.to && d.from-m.to <= 1) {
			return true // "avait effectué en 1998 une visite d'État"
		}
		if d.from >= first && d.to <= last && !d.yearOnly && (d.to <= m.from && m.from-d.to <= nearDate || d.from >= m.to && d.from-m.to <= nearDate) {
			return true
		}
		if m.head.Attrs["visit"] == "yes" && s.spansVisit(d, m) {
			return true
		}
	}
	return false
}

// spansVisit reports whether a date before a visit in its sentence is of several days, and
// of no other happening: "Du 3 au 5 mai, une délégation de …, conduite par X, …, a effectué
// une visite de travail".
func (s *section) spansVisit(d dateMention, m *mention) bool {
	if !strings.Contains(string(d.value), "/") || d.from < s.firstOf(m.from) || d.to > m.from {
		return false
	}
	for k := d.to; k < m.from; k++ {
		if s.is(k, class.Event) && (s.cover[k] == nil || s.cover[k].typ == graph.Event) || s.text(k) == ";" {
			return false
		}
	}
	return true
}

// heldOn reports whether the text says right before an event that it was held or attended,
// and on which day: "ont organisé le 12 novembre à A une conférence".
func (s *section) heldOn(m *mention) bool {
	first, _ := s.bounds(m.from)
	for _, d := range s.dates {
		if d.yearOnly || d.from < first || d.to >= m.from || m.from-d.to > 5 {
			continue
		}
		for k := max(first, d.from-4); k < d.from; k++ {
			if s.is(k, class.HoldsEvent) && s.cover[k] == nil {
				return true
			}
		}
	}
	return false
}

// organized reports whether the text says before a phrase that somebody organised what it
// tells of: "ont organisé samedi à A une rencontre".
func (s *section) organized(m *mention) bool {
	for k := m.from - 2; k >= max(s.firstOf(m.from), m.from-14); k-- {
		switch {
		case s.is(k, class.Organizes) && s.cover[k] == nil:
			return true
		case s.is(k, class.HoldsOwn) && s.is(m.to, class.With) && s.is(m.to+1, class.PluralArticle) && s.toldWhen(m):
			return true // "la province a tenu jeudi une rencontre avec les dirigeants de A"
		case s.text(k) == ";" || s.cover[k] == nil && s.startsVerb(k):
			return false
		}
	}
	return false
}

// goneTo reports whether the text says before an indefinite gathering that somebody attended or held
// it, in a sentence that says when: "a pris part, mardi à A, à une réunion avec les bailleurs".
func (s *section) goneTo(m *mention) bool {
	a := m.head.Attrs
	if s.lang.Code != "fr" || !s.indefinite(m.from) || s.pluralHead(m) || a["kind"] != "assembly" && a["hosted"] != "yes" && !s.is(headToken(s, m), class.Ceremony) || !s.takesPlace(m) || !s.toldWhen(m) {
		return false
	}
	for k := m.from - 2; k >= max(s.firstOf(m.from), m.from-14); k-- {
		switch {
		case s.is(k, class.HoldsEvent) && s.cover[k] == nil:
			return true
		case s.text(k) == ";" || s.is(k, class.With) || s.cover[k] == nil && s.startsVerb(k):
			return false
		}
	}
	return false
}

// heldBehind reports whether the text says right behind the phrase that the
// event took place: "Une réunion s'est tenue".
func (s *section) heldBehind(m *mention) bool {
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+4); k++ {
		if s.is(k, class.Held) || k == m.to && s.is(k, class.TookPlace) {
			return true
		}
	}
	return false
}

// heldAhead reports whether a sentence that tells a day says of the definite gathering behind its verb
// that it was held: "Jeudi a débuté à A la rencontre bilatérale entre B et C".
func (s *section) heldAhead(m *mention) bool {
	first, _ := s.bounds(m.from)
	if s.lang.Code != "fr" || !s.definite(m.from) || s.demonstrative(m.from) || s.pluralHead(m) || !s.toldWhen(m) {
		return false
	}
	const reach = 12
	for k := m.from - 2; k >= max(first, m.from-reach); k-- {
		h, held := s.classAt(k, class.Held)
		switch {
		case held: // but not "a débuté sa tournée"
			return s.cover[k] == nil && (k+h.n == m.from-1 || !s.is(k+h.n, class.Determiner))
		case s.text(k) == ";" || s.cover[k] == nil && s.startsVerb(k) && !s.is(k, class.PerfectAuxiliary) && !s.participle(k):
			return false
		}
	}
	return false
}

// namedGathering reports whether the capital within a sentence of a gathering that an adjective tells
// more of makes it a name: "en marge de la Rencontre interrégionale".
func (s *section) namedGathering(m *mention, e extension) bool {
	k := headToken(s, m)
	return s.lang.Code == "fr" && e.adjs > 0 && s.toks[k].Cap && !s.toks[k].AllCap && k-1 > s.firstOf(k) && s.is(k-1, class.Article) && !s.toks[k-1].Cap && s.blockOf(m).Kind != text.Headline
}

// heldAtLast reports whether what the sentence that an indefinite event begins says of it, behind
// what it is about, is that it was held: "Une rencontre marquant les dix ans de l'association a été
// organisée le 8 mai".
func (s *section) heldAtLast(m *mention) bool {
	first, _ := s.bounds(m.from)
	return s.indefinite(m.from) && m.from-first <= 16 && !s.verbIn(first, m.from) && s.heldLater(m)
}

// heldFirst reports whether a definite gathering that says more of itself begins its sentence, which
// says that it was held, and none of that noun was told of before: "La cérémonie commémorative des
// 40 ans du jumelage a eu lieu lundi".
func (s *section) heldFirst(m *mention, e extension) bool {
	first, last := s.bounds(m.from)
	if e.adjs+e.des == 0 || !s.definite(m.from) || s.demonstrative(m.from) || m.from-1 > s.afterDateline(first, last) || !s.toldWhen(m) {
		return false
	}
	for _, x := range s.mentions {
		if x.typ == graph.Event && x.head == m.head && x.from < m.from && s.storyAt(x.from) == s.storyAt(m.from) {
			return false
		}
	}
	return s.heldLater(m)
}

// heldLater reports whether the verb behind a phrase says that what it names was held.
func (s *section) heldLater(m *mention) bool {
	_, last := s.bounds(m.from)
	if s.lang.Code != "fr" {
		return false
	}
	for k := m.to; k < last; k++ {
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.Held) || s.is(k, class.PerfectAuxiliary) && s.is(k+2, class.Organizes) || s.is(k, class.PassiveAuxiliary) && s.is(k+1, class.Organizes):
			return true
		case s.startsVerb(k) && !s.is(k, class.Participle) && !s.participle(k) && !s.lang.Ends(s.fold(k), class.GerundEnding):
			return false
		}
	}
	return false
}

// toldWhen reports whether the text tells when a working session was: those of which it does not
// are part of a visit, and no event of their own.
func (s *section) toldWhen(m *mention) bool {
	n := s.sent[m.from]
	return s.sentenceHas(m.from, class.SomeTime) || s.sentenceHas(m.from, class.Weekday) || slices.ContainsFunc(s.dates, func(d dateMention) bool { return !d.yearOnly && s.sent[d.from] == n })
}

// toldHeldBefore reports whether the text tells right before token i that what stands there took
// place: "où se tenait l'assemblée générale".
func (s *section) toldHeldBefore(i, first int) bool {
	return s.lang.Code == "fr" && i > first && s.is(i-1, class.Article) && s.endsClass(i-2, class.Held, first)
}

// stagedHere reports whether a participle right behind an indefinite gathering says who held it or
// where, in a sentence that says when, or behind "lors de": "Lors d'une cérémonie présidée par X", "s'est
// réuni lundi autour d'un déjeuner, sous la présidence de X".
func (s *section) stagedHere(m *mention) bool {
	if s.lang.Code != "fr" || !s.indefinite(m.from) || s.pluralHead(m) {
		return false
	}
	k := m.to
	if s.text(k) == "," {
		k++
	}
	for s.is(k, class.Adv) || s.is(k, class.Weekday) || k == m.to && s.cover[k] == nil && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
	}
	return (s.is(k, class.Staged) || s.is(k, class.UnderChair)) && s.takesPlace(m) && (s.toldWhen(m) || s.takesPartBefore(m.from) && !s.longAgo(m))
}

// stagedFirst reports whether a definite gathering begins its sentence, which says when and where or by whom
// it was held, and the story has told of none before: "La rencontre organisée vendredi à A par B a réuni".
func (s *section) stagedFirst(m *mention) bool {
	first, last := s.bounds(m.from)
	if s.lang.Code != "fr" || !s.is(m.to, class.Staged) || s.pluralHead(m) || !s.definite(m.from) || s.demonstrative(m.from) || m.from-1 > s.afterDateline(first, last) || !s.toldWhen(m) {
		return false
	}
	for _, x := range s.mentions {
		if x.typ == graph.Event && x.from < m.from && s.storyAt(x.from) == s.storyAt(m.from) {
			return false
		}
	}
	return true
}

// organizedBehind reports whether a participle right behind a bare gathering says who organised it,
// as nobody does a meeting of two: "La rencontre, initiée par le ministère, a permis …".
func (s *section) organizedBehind(m *mention) bool {
	k := m.to
	if s.lang.Code != "fr" || !s.definite(m.from) || s.text(k) != "," {
		return false
	}
	k++
	return s.is(k, class.Staged) && !s.is(k, class.Chaired) && (s.is(k+1, class.By) || s.is(k+2, class.By) || s.is(k+3, class.By))
}

// heldBetween reports whether a gathering is told to be between two named sides, in a sentence that
// says when and that it was held, before it or behind.
func (s *section) heldBetween(m *mention, e extension) bool {
	if s.lang.Code != "fr" || !e.sides || !e.proper || s.pluralHead(m) || !s.definite(m.from) || !s.toldWhen(m) {
		return false
	}
	first, last := s.bounds(m.from)
	for k := first; k < last; k++ {
		if (k < m.from || k >= m.to) && s.cover[k] == nil && s.is(k, class.Held) {
			return true
		}
	}
	return false
}
