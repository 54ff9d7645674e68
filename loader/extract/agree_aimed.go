package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// aimReach bounds, in tokens, how far a sentence is looked through for what governs an agreement
// and for what it says of it.
const aimReach = 24

// aimedAt reports whether an agreement is one that its sentence only tells to be wanted, talked
// about or refused: by what governs it ("espèrent signer cette année avec A un accord"), by what
// is said of it ("est à l'étude", "serait utile", "n'a pas été signé"), or in a clause about it
// ("que A appelle de ses vœux").
func (s *section) aimedAt(m *mention, first int) bool {
	if s.lang.Code != "fr" || m.typ != graph.Agreement || m.parent != nil {
		return false
	}
	_, last := s.bounds(m.from)
	switch {
	case s.supposed(m, first) || s.wantedBehind(m, first, last) || s.hoped(m.from) && s.signedWithin(m.to, m.to+5, last):
		return true
	case s.toldSealed(m, last):
		return false
	case s.wantedBefore(m.from, first):
		return true
	}
	return s.beginsClause(m, first) && s.pendingBehind(m, last)
}

// supposed reports whether "si" or "vers" stands before an agreement, "Si un accord était signé", or
// an indefinite one stands in a clause that tells what is aimed at: "pour que A signe un accord".
func (s *section) supposed(m *mention, first int) bool {
	k := m.from - 1
	if s.indefinite(m.from) {
		k--
		for x := k; x >= max(first, m.from-aimReach) && s.text(x) != ";" && s.text(x) != ","; x-- {
			if h, ok := s.classAt(x, class.Supposes); ok && s.cover[x] == nil && x+h.n <= m.from {
				return true
			}
		}
	}
	return k >= first && s.cover[k] == nil && s.is(k, class.Aims)
}

// toldSealed reports whether a participle within an agreement's phrase or right behind it says
// that it was made: "un accord signé en 2020".
func (s *section) toldSealed(m *mention, last int) bool {
	behind := m.to
	if s.text(behind) == "," {
		behind++
	}
	if s.is(behind, class.RelativeObject) && s.signedWithin(behind, behind+16, last) {
		return true // "un accord, que MM. X et Y signeront jeudi"
	}
	for k := m.from; k < min(last, m.to+3); k++ {
		if s.is(k, class.Signing) && s.is(k, class.Participle) && !s.is(k-1, class.PassiveAuxiliary) {
			return true
		}
		if k >= m.to && s.startsVerb(k) {
			return false
		}
	}
	return false
}

// wantedBefore reports whether what governs the noun of an agreement at token i says that
// somebody only wants it, or wants to sign it.
func (s *section) wantedBefore(i, first int) bool {
	definite := s.definite(i)
	plain := true // nothing but prepositions, articles, names and adjectives stands between
	for k := i - 1; k >= max(first, i-aimReach); k-- {
		t := &s.toks[k]
		switch {
		case t.Text == ";" || t.Text == ":" || t.Text == "«" || t.Text == "»":
			return false
		case s.cover[k] != nil:
		case t.Punct && !t.Elided || s.is(k, class.PlainAnd):
			plain = false
		case s.is(k, class.SigningInfinitive):
			return s.governedTo(k, first) == class.WishesTo
		case s.is(k, class.MakingNoun):
			definite = false // "la signature de l'accord"
		case s.is(k, class.Agreed) || s.is(k, class.CameTo) || s.is(k, class.RelativeSubject) || s.is(k, class.Relative) || s.is(k, class.Complementizer):
			return false
		case !definite && s.is(k, class.WishNoun):
			return plain
		case !definite && s.is(k, class.Wishes):
			return !s.indefinite(k)
		case s.startsVerb(k) || s.lang.Ends(t.Fold, class.InfinitiveEnding) && !s.is(k, class.Function):
			return false
		case !s.is(k, class.Function) && !s.is(k, class.Preposition) && !s.is(k, class.Adjective) && !s.adjectival(k):
			plain = false
		}
	}
	return false
}

// governedTo tells what governs the infinitive at token i: class.WishesTo where somebody only wants
// to do it ("cherche à conclure", "l'intention de signer", but not "a pu signer"), class.SettledTo
// where it is to be done ("ont convenu de signer"), and class.WasAble for all else.
func (s *section) governedTo(i, first int) lexicon.Class {
	for k := i - 1; k >= max(first, i-6) && (!s.toks[k].Punct || s.toks[k].Elided); k-- {
		switch {
		case s.is(k, class.WasAble):
			return class.WasAble
		case s.is(k, class.WishNoun) || s.is(k, class.WishesTo):
			return class.WishesTo
		case s.is(k, class.SettledTo):
			return class.SettledTo
		case s.is(k, class.De), s.is(k, class.At), s.is(k, class.Adv), s.is(k, class.ReflexiveClitic), s.is(k, class.Negation), s.is(k, class.PassiveAuxiliary):
		default:
			return class.WasAble
		}
	}
	return class.WasAble
}

// wantedBehind reports whether a clause behind an agreement says that somebody wants it: "que A
// appelle de ses vœux", unless the sentence has told that it is signed.
func (s *section) wantedBehind(m *mention, first, last int) bool {
	from := m.to
	if s.text(from) == "," {
		from++
	}
	if !s.is(from, class.RelativeObject) {
		return false
	}
	for k := m.from - 1; k > max(first, m.from-aimReach); k-- {
		if s.cover[k] == nil && (s.is(k, class.Signs) || s.is(k, class.Agreed)) {
			return false
		}
	}
	for k := from + 1; k < min(last, from+10) && (!s.toks[k].Punct || s.toks[k].Elided); k++ {
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.Agreed):
			return false
		case s.is(k, class.Negotiates) || s.is(k, class.Wishes) && s.is(k, class.WishesTo):
			return !s.is(k+1, class.De) || !s.lang.Ends(s.fold(k+2), class.InfinitiveEnding) // not "que A propose de proroger"
		}
	}
	return false
}

// beginsClause reports whether no verb stands before an agreement in its clause, so that it may be
// the subject.
func (s *section) beginsClause(m *mention, first int) bool {
	for k := m.from - 1; k >= first; k-- {
		switch {
		case s.cover[k] != nil:
		case s.is(k, class.ClauseBorder) || s.text(k) == ";" || s.text(k) == "," && s.indefinite(m.from) && k == m.from-2 || s.text(k) == ":" || s.text(k) == "«":
			return true
		case s.startsVerb(k) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Signs):
			return false
		}
	}
	return true
}

// pendingBehind reports whether the verb behind an agreement says that it is not there yet: "est en
// cours de négociation", "n'a pas été signé", of any "serait utile".
func (s *section) pendingBehind(m *mention, last int) bool {
	for k := m.to; k < min(last, m.to+aimReach); k++ {
		t := &s.toks[k]
		switch {
		case s.cover[k] != nil:
		case t.Text == ";" || t.Text == ":" || t.Text == "«" || s.is(k, class.RelativeSubject) || s.is(k, class.RelativeObject):
			return false
		case s.fold(k) == "n'" || s.fold(k) == "ne":
			return s.notSigned(k, last)
		case s.is(k, class.Ought):
			return false
		case s.is(k, class.Subjunctive):
			return s.indefinite(m.from)
		case !t.Cap && (strings.HasSuffix(t.Fold, "rait") || strings.HasSuffix(t.Fold, "raient")):
			return s.indefinite(m.from) && !s.signedWithin(k, k+5, last) || s.pendingAt(k+1, last)
		case s.startsVerb(k) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.PassiveAuxiliary):
			return s.pendingAt(k+1, last)
		}
	}
	return false
}

// pendingAt reports whether the words from token k on, behind a verb, are those of something that
// is not there yet.
func (s *section) pendingAt(k, last int) bool {
	for ; k < last && (s.is(k, class.Adv) || s.is(k, class.PassiveAuxiliary)); k++ {
	}
	return k < last && s.is(k, class.Pending)
}

// notSigned reports whether "ne" at token k denies that something was signed: "n'a pas encore été
// signé", but not "n'a été signé qu'en 2010".
func (s *section) notSigned(k, last int) bool {
	denied := false
	for x := k + 1; x < min(last, k+7); x++ {
		denied = denied || s.is(x, class.Negation)
	}
	return denied && s.signedWithin(k, k+10, last)
}

// signedWithin reports whether a word of signing stands among tokens a…b.
func (s *section) signedWithin(a, b, last int) bool {
	for k := a; k < min(b, last); k++ {
		if (s.is(k, class.Signing) || s.is(k, class.Signs)) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// onlyGoesBack reports whether a mention only goes back to an agreement told of before, of which its
// clause does not say that it was made: "Cet accord permettrait …".
func (s *section) onlyGoesBack(m *mention) bool {
	if s.lang.Code != "fr" || !s.definite(m.from) || len(m.inner) > 0 {
		return false
	}
	first, last := s.bounds(m.from)
	for k := max(first, m.from-aimReach); k < min(last, m.to+aimReach); k++ {
		if s.cover[k] == nil && (s.is(k, class.Agreed) || s.is(k, class.Signs)) {
			return false
		}
	}
	return true
}

// wantedTie reports whether the cooperation or twinning of any kind at token i is one that somebody
// only wants: "souhaite un jumelage avec A", "cherche à conclure un partenariat avec A".
func (s *section) wantedTie(i, first int) bool {
	if s.lang.Code != "fr" || !s.is(i, class.Cooperation) {
		return false
	}
	for k := max(first, i-3); k < i; k++ {
		if h, ok := s.classAt(k, class.OnlyThoughtOf); ok && (k+h.n == i || k+h.n == i+1) {
			return true // "des projets de jumelage entre A et B"
		}
	}
	k := i - 1
	for k > first && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k--
	}
	if s.is(k, class.DefiniteArticle) && s.is(k-1, class.ComplementPreposition) && !s.is(k-1, class.At) && s.is(k-2, class.WishNoun) {
		return true // "une demande concernant la collaboration entre A et B"
	}
	if !s.is(k, class.IndefiniteArticle) && !s.is(k, class.DefiniteArticle) || k <= first {
		return false
	}
	if k--; (s.is(k, class.SigningInfinitive) || s.lang.Ends(s.fold(k), class.InfinitiveEnding)) && s.governedTo(k, first) == class.WishesTo {
		return true
	}
	return s.is(k, class.Wishes) && s.cover[k] == nil
}
