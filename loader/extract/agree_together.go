package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// agreementsTogether adds to the agreement that is told of by a verb in the plural those which a list joins
// to it from before: "Un accord et une déclaration ont été signés par A et B", but not "A a signé un accord et
// une déclaration a été adoptée".
func (s *section) agreementsTogether(r lexicon.Role, list []*mention, h clauseHit, units []unit) []*mention {
	if len(list) != 1 || r.Where != "subj" || !onlyType(r, graph.Agreement) || s.lang.Code != "fr" || list[0].to > h.a || !s.pluralTrigger(h) {
		return list
	}
	const near = 4 // tokens between two of the list
	x := slices.IndexFunc(units, func(u unit) bool { return u.m == list[0] })
	for ; x > 0; x-- {
		a, b := units[x-1], units[x]
		if a.typ != graph.Agreement || a.m.ent == nil || a.m.ent == b.m.ent || b.from-a.to > near || !s.joined(a, b) {
			break
		}
		list = append(list, a.m)
	}
	return list
}

// pluralTrigger reports whether the trigger begins with a verb or a participle in the plural.
func (s *section) pluralTrigger(h clauseHit) bool {
	return s.lang.Ends(s.fold(h.a), class.PluralVerbEnding) || s.participle(h.a) && s.lang.Ends(s.fold(h.a), class.PluralEnding)
}

// severalSigned reports whether several instruments, counted or not, are said to be signed: "a signé hier deux
// ententes", "la conclusion de trois ententes", "plusieurs ententes ont été paraphées".
func (s *section) severalSigned(m *mention) bool {
	if s.lang.Code != "fr" || m.head.Attrs["any"] == "yes" || !s.pluralHead(m) {
		return false
	}
	const aside = 3 // adverbs and days
	first, k := s.firstOf(m.from), m.from-1
	if m.count < 2 {
		if !s.is(k, class.SomeOf) || s.is(k, class.De) {
			return false
		}
		k--
	}
	if s.signedNext(m.to) {
		return true
	}
	if s.is(k, class.BareDe) && (s.is(k-1, class.SigningNoun) || s.is(k-1, class.MakingNoun)) {
		return true
	}
	for n := 0; n < aside && k > first && (s.is(k, class.Adv) || s.inDate(k)); n++ {
		k--
	}
	return k >= first && s.is(k, class.Signing)
}
