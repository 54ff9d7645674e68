package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkPronouns says who holds the posts that a pronoun is said to have or to have had:
// "Il était auparavant directeur de A", "Née à B, elle a été successivement préfète de
// C, directrice de D, puis ministre", behind a sentence about one person.
func (s *section) linkPronouns(persons []*mention) {
	var told *mention // whom the career is of, in sentence at
	at := 0
	for n := 1; n < len(s.sents); n++ {
		k, former := s.heldByPronoun(n)
		if k < 0 {
			continue
		}
		var m *mention
		if s.is(s.sents[n].First, class.Latter) {
			m = s.lastPerson(persons, n-1)
		} else if s.where(k, s.sents[n].First) {
			m = s.subjectUpTo(persons, n, k)
		} else {
			m = s.soleSubject(persons, n-1)
		}
		for b := n - 1; m == nil && b > 0 && n-b < 3 && s.pronounAt(s.sents[b].First) && !s.namesPerson(persons, b); b-- {
			m = s.soleSubject(persons, b-1) // "X est né à A. Il a 40 ans. Il a été maire de B"
		}
		if m == nil && at == n-1 && !s.namesPerson(persons, n-1) {
			m = told // "He was A. From 2010 to 2012, he was B. In 2015, he was appointed C"
		}
		if m == nil {
			continue
		}
		told, at = m, n
		for _, p := range s.posts {
			if p.from < k || p.to > s.sents[n].Last {
				continue
			}
			if p.person != nil || p.plural || !s.careerGoesOn(k, p.from, former) {
				break
			}
			p.person, p.former = m, p.former || former
			k = p.to
		}
	}
}

// pronounAt reports whether "il" or "elle" stands at token k.
func (s *section) pronounAt(k int) bool {
	return s.is(k, class.MasculinePronoun) || s.is(k, class.FemininePronoun)
}

// namesPerson reports whether sentence n names a person.
func (s *section) namesPerson(persons []*mention, n int) bool {
	for _, m := range persons {
		if m.typ == graph.Person && !m.dead && s.sent[m.from] == n {
			return true
		}
	}
	return false
}

// heldPronouns holds the classes of words that mean who has a post.
var heldPronouns = class.SetOf(class.Latter, class.MasculinePronoun, class.FemininePronoun, class.PersonalPronoun)

// heldByPronoun returns where the posts begin that "il" is told to have or to have had,
// in the sentence n that it begins or behind a comma, and whether it had them; or -1.
func (s *section) heldByPronoun(n int) (int, bool) {
	sent, named := s.sents[n], false
	if !s.saidIn[n].Meets(&heldPronouns) {
		return -1, false
	}
	for k := sent.First; k < min(sent.Last, sent.First+40); k++ {
		if s.cover[k] != nil && s.cover[k].typ == graph.Person {
			named = true
		}
		if l, ok := s.classAt(k, class.Latter); ok && k == sent.First && !s.is(k, class.PluralPronoun) {
			k += l.n - 1 // "Ce dernier avait été nommé directeur de A"
		} else if !s.pronounAt(k) && !s.is(k, class.PersonalPronoun) || k > sent.First && !s.is(k-1, class.Where) && (named || s.text(k-1) != ",") {
			continue
		}
		held, former := s.heldAt(k + 1)
		if held == 0 {
			return -1, false
		}
		k = k + 1 + held
		for s.is(k, class.Adv) || s.is(k, class.AtThatTime) {
			h, _ := s.classAt(k, class.AtThatTime)
			k += max(1, h.n) // "il était jusqu'à sa nomination préfet de A"
		}
		if at, ok := s.classAt(k, class.AtPost); ok {
			k += at.n
		}
		return k, former
	}
	return -1, false
}

// where reports whether "où" stands before the pronoun of the posts at token k: "a quitté
// A, où il était préfet".
func (s *section) where(k, first int) bool {
	for x := k - 1; x > max(first, k-6); x-- {
		if s.pronounAt(x) {
			return s.is(x-1, class.Where)
		}
	}
	return false
}

// subjectUpTo returns the person of sentence n before token k whom no preposition governs,
// where there is but one.
func (s *section) subjectUpTo(persons []*mention, n, k int) *mention {
	var out *mention
	for _, m := range persons {
		if m.from < s.sents[n].First || m.to > k || s.governedName(m, s.sents[n].First) {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	return out
}

// careerGoesOn reports whether the next of the posts that somebody is told to have had
// stands at token to: right at token k, or behind the place and the time of the one
// before and a comma, "maire de A de 2004 à 2010, puis ministre".
func (s *section) careerGoesOn(k, to int, former bool) bool {
	x, appointed := to-1, false
	for x >= k && s.is(x, class.Appointed) && s.cover[x] == nil {
		x, appointed = x-1, true // "désigné directeur de A par B, puis élu président"
	}
	for x >= k && !s.toks[x].Punct && (s.is(x, class.Determiner) || s.is(x, class.PostBefore) || s.is(x, class.Adv) || s.is(x, class.AtThatTime) || s.is(x, class.ListFiller) && !s.is(x, class.PlainAnd) || s.endsClass(x, class.AtPost, k)) {
		x--
	}
	if x < k {
		return true
	}
	if !former && !appointed && to-k > 3 || !s.is(x, class.PlainAnd) && s.text(x) != "," && s.text(x) != ";" && !s.endsAt(x+1, class.And, k) {
		return false
	}
	for y := k; y < x; y++ {
		if s.startsVerb(y) && s.cover[y] == nil || s.is(y, class.RelativeSubject) || s.cover[y] != nil && s.cover[y].typ == graph.Person {
			return false
		}
	}
	return true
}

// linkPast says of the posts that somebody is told to have held that they are former
// ones: "X a été maire de A et ministre", "X fut préfet".
func (s *section) linkPast() {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.person.to >= p.from || s.sent[p.person.from] != s.sent[p.from] {
			continue
		}
		at := p.person.to
		if s.text(at) == "," {
			at++
		}
		who := s.heldBehindWho(at) > 0
		if who {
			at++ // "X, qui fut maire de A"
		} else {
			at = p.person.to
		}
		held, former := s.heldAt(at)
		if !former || !who && s.is(at, class.Copula) && (held == 1 || s.is(at+1, class.Since)) {
			continue
		}
		k := at + held
		if x, ok := s.classAt(k, class.AtPost); ok && who {
			k += x.n
		}
		k = s.overSince(k)
		for k < p.from && s.postBetween(k, p) == nil && (s.is(k, class.Determiner) || s.is(k, class.PostBefore)) {
			k++
		}
		first := s.postBetween(k, p)
		p.former = p.former || k == p.from || first != nil && first.person == p.person
	}
}

// lastPerson returns the person whom sentence n names last.
func (s *section) lastPerson(persons []*mention, n int) *mention {
	var out *mention
	for _, m := range persons {
		if m.typ == graph.Person && s.sent[m.from] == n && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}

// soleSubject returns the person of sentence n whom no preposition governs, where
// there is but one.
func (s *section) soleSubject(persons []*mention, n int) *mention {
	var out *mention
	for _, m := range persons {
		if m.typ != graph.Person || s.sent[m.from] != n || s.governedName(m, s.sents[n].First) {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	return out
}
