package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// newsworthy reports whether a bare definite event may be new to the reader:
// someone takes part in it here.
func (s *section) newsworthy(m *mention) bool {
	if m.typ == graph.Agreement {
		// "La convention qui liait A à B"
		if s.lang.Code == "en" && m.to == m.from+1 && s.definite(m.from) && s.is(m.from-2, class.SigningVerb) && !s.pluralHead(m) {
			return true // "The two governors signed the agreement"
		}
		if s.lang.Code == "fr" && !s.pluralHead(m) && m.head.Attrs["any"] != "yes" && m.head.Attrs["weak"] != "yes" && s.exchangedBefore(m) {
			return true // "A et B échangent les textes du mémorandum"
		}
		if s.lang.Code == "fr" && s.pluralHead(m) && s.is(m.from-1, class.PluralDe) && (s.is(m.to, class.With) || s.is(m.to, class.Between)) && s.exchangedBefore(m) {
			return true // "a signé des conventions avec A et B"
		}
		if s.sealedBehind(m) || s.signedSoFar(m) {
			return true
		}
		if m.head.Attrs["signed"] == "yes" && s.lang.Code == "fr" {
			return false // "le jumelage qui lie la ville à A": a tie, no instrument
		}
		return s.is(m.to, class.Links) || s.is(m.to, class.RelativeSubject) && (s.is(m.to+1, class.Links) || s.is(m.to+2, class.Links) || s.signedBefore(m))
	}
	if m.typ == graph.Event && m.head.Attrs["polls"] == "yes" && s.dayBehind(m) {
		return true
	}
	if m.typ == graph.Event && m.head.Attrs["attended"] == "yes" {
		return s.attendedHere(m)
	}
	if body, _ := s.bodyAtWork(m); m.typ == graph.Event && (body != nil || s.satBefore(m) >= 0 || s.gatheredBefore(m) >= 0) {
		return true
	}
	if m.typ == graph.Event && m.head.Attrs["kind"] == "assembly" && (s.organizedBehind(m) || s.stagedFirst(m) || s.underChair(m)) {
		return true
	}
	if m.typ != graph.Event || m.nominal && m.head.Attrs["meeting"] == "yes" || m.head.Attrs["any"] == "yes" {
		return false // "la rencontre" of two persons is none, "l'événement" names nothing
	}
	if s.lang.Code == "fr" && s.is(headToken(s, m), class.WorkingSession) && s.blockOf(m).Kind == text.Caption && !s.toldWhen(m) {
		return false // a picture of one of which the text does not tell
	}
	if s.lang.Code == "fr" && m.head.Attrs["kind"] == "assembly" && s.pluralHead(m) && !s.toldWhen(m) {
		return false // "son soutien lors des forums multilatéraux", "Lors de ces séances de travail"
	}
	return s.takesPartBefore(m.from) || s.toldOf(m) || m.head.Attrs["happening"] == "yes" && s.is(m.from-2, class.At)
}

// sealedBehind reports whether the text says right behind a bare agreement who made
// it: "L'accord conclu en 2015 entre A et B", "La convention, signée par X, …".
func (s *section) sealedBehind(m *mention) bool {
	if s.lang.Code != "fr" || m.head.Attrs["any"] == "yes" && !s.twinnedIn(m.from+1, m.to) {
		return false
	}
	several := s.pluralHead(m)
	_, last := s.bounds(m.from)
	k := m.to
	if s.text(k) == "," {
		k++
	}
	if s.is(k, class.RelativeObject) {
		return s.signedInRelative(k+1, min(last, k+24))
	}
	if s.is(k, class.PronominalPlace) {
		k++ // "L'accord y relatif a été signé"
	}
	if s.is(k, class.RelativeSubject) && s.text(k-1) == "," { // "L'accord, qui doit être ratifié, a été conclu"
		for x := k + 1; x < min(last, k+16); x++ {
			if s.text(x) == "," {
				k = x + 1
				break
			}
		}
	}
	for s.is(k, class.ComplementPreposition) && !s.is(k, class.With) { // "L'avenant relatif à ce dernier a été paraphé"
		for k++; k < min(last, m.to+7) && !s.toks[k].Punct && !s.is(k, class.PerfectAuxiliary) && !s.startsVerb(k); {
			k++
		}
	}
	for k < last && (s.is(k, class.Auxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Adv)) {
		k++
	}
	if !s.is(k, class.Participle) || s.cover[k] != nil {
		return false
	}
	for x := k + 1; x < min(last, k+9); x++ {
		if several { // "les accords conclus par A avec B"
			if s.is(x, class.Between) || s.is(x, class.By) {
				c := s.coverAt(x + 1)
				if s.is(x+1, class.Article) {
					c = s.coverAt(x + 2)
				}
				return c != nil && sideTypes.Has(c.typ) && !nominalForm(c)
			}
			continue
		}
		if s.yearAt(x, last) > 0 && x <= k+5 {
			return true // "l'accord signé en décembre 2015"
		}
		if s.text(x) == "," || s.is(x, class.RelativeSubject) {
			return false
		}
		if s.is(x, class.Between) || s.is(x, class.By) {
			return true
		}
	}
	return false
}

// signedSoFar reports whether the text tells that a bare agreement was or will be signed,
// as its clause has it: "La convention a été signée mercredi", "La signature du protocole
// par X, maire de A, et Y, maire de B".
func (s *section) signedSoFar(m *mention) bool {
	if s.lang.Code != "fr" || m.head.Attrs["any"] == "yes" || m.head.Attrs["signed"] == "yes" || s.pluralHead(m) || m.from == 0 {
		return false
	}
	first, last := s.bounds(m.from)
	k := m.to
	for k < last && (s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary) || s.is(k, class.Adv)) {
		k++
	}
	if k > m.to && m.from <= first+1 && s.is(k, class.Signing) && s.is(k, class.Participle) {
		return true
	}
	k = m.from - 1
	if s.is(k, class.Article) && s.is(k-1, class.Genitive) {
		k--
	}
	return s.is(k, class.Genitive) && s.is(k-1, class.SigningNoun) && s.is(m.to, class.By)
}

// signedInRelative reports whether the clause of tokens a…b says that somebody signed
// what stands before it: "l'accord que A avait conclu avec B".
func (s *section) signedInRelative(a, b int) bool {
	for k := a; k < b && s.text(k) != ";"; k++ {
		if s.is(k, class.Signing) && s.is(k, class.Participle) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// exchangedBefore reports whether the sentence says right before an agreement, in the
// present or the past, that somebody exchanged or signed it.
func (s *section) exchangedBefore(m *mention) bool {
	first := s.firstOf(m.from)
	for k := m.from - 1; k >= max(first, m.from-5) && s.cover[k] == nil && s.text(k) != ","; k-- {
		if s.is(k, class.Exchanges) || s.is(k, class.Signing) && !s.is(k, class.SigningNoun) {
			return true
		}
	}
	return false
}

// signedBefore reports whether the text says right before an agreement that it was
// signed: "ont signé l'accord qui …".
func (s *section) signedBefore(m *mention) bool {
	for k := max(s.firstOf(m.from), m.from-6); k < m.from; k++ {
		if s.is(k, class.Signing) && s.cover[k] == nil {
			return true
		}
	}
	return false
}
