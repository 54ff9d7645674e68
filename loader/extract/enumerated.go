package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// enumeratedUnits adds to the units of sentence n the persons whom it tells of together and whom
// the next one names: "X s'est entretenu avec plusieurs dirigeants étrangers venus assister au
// forum. Il s'agit de A, de B et de C", "Trois nouveaux ambassadeurs ont été reçus par X".
func (s *section) enumeratedUnits(n int, units []unit) []unit {
	if s.lang.Code != "fr" || n+1 >= len(s.sents) || s.storyOf(n+1) != s.storyOf(n) {
		return units
	}
	first := s.sents[n+1].First
	if from, k := s.severalPersons(n); k >= 0 {
		if persons := s.sameNamed(n+1, from, k); persons != nil {
			return insertUnit(units, k, standIn(persons, from, k+1))
		}
	}
	h, ok := s.classAt(first, class.Enumerates)
	if last := s.sents[n+1].Last; !ok && (!s.endsWithColon(n+1) || !s.is(last-2, class.Following)) {
		return units // but "Il s'agit des chefs de mission suivants :"
	}
	persons := s.personsFrom(s.unitsOf(n+1), first+h.n)
	if !ok {
		persons = s.linesBehind(n + 1)
	}
	if s.text(first+h.n) == ":" && first+h.n+1 == s.sents[n+1].Last {
		persons = s.linesBehind(n + 1) // "Il s'agit de :", and a line for each
	}
	if len(persons) < 2 {
		return units
	}
	from, k := s.severalPersons(n)
	if k < 0 {
		from, k = s.envoysOfEach(n, len(persons))
	}
	if k < 0 {
		from, k = s.allOfThem(n)
	}
	if k < 0 {
		return units
	}
	if many, ok := s.classAt(from, class.Number); ok && s.is(k, class.Post) && numberOf(many) < len(persons) {
		return units
	}
	to := k + 1
	for to < s.sents[n].Last && (s.is(to, class.Adjective) || s.adjectival(to) || s.coverAt(to) != nil && nominalForm(s.coverAt(to))) {
		to++
	}
	if slices.ContainsFunc(units, func(u unit) bool { return u.from < to && u.to > from && u.typ == graph.Person }) {
		return units
	}
	if end := s.behindAccredited(to, s.sents[n].Last); end > to {
		units = slices.DeleteFunc(slices.Clone(units), func(u unit) bool { return u.from >= to && u.to <= end })
		to = end
	}
	return insertUnit(units, k, standIn(persons, from, to))
}

// behindAccredited returns the end of where envoys are told to be sent at token k, "récemment accrédités près la République
// du Mali", or k.
func (s *section) behindAccredited(k, last int) int {
	x := k
	for x < last && (s.is(x, class.Adv) || s.is(x, class.ListFiller)) {
		x++
	}
	if x >= last || !s.is(x, class.Accredited) {
		return k
	}
	for x++; x < last && (s.is(x, class.AccreditedTo) || s.is(x, class.De) || s.is(x, class.Article) || s.is(x, class.Locative)); x++ {
	}
	if c := s.coverAt(x); x < last && c != nil && c.typ == graph.Country {
		return c.to
	}
	return k
}

// severalPersons returns where the words for several persons who go unnamed begin in sentence n,
// and their noun: "plusieurs dirigeants", "trois nouveaux ambassadeurs"; or -1.
func (s *section) severalPersons(n int) (int, int) {
	at := s.sents[n]
	for k := at.Last - 1; k > at.First; k-- {
		if s.cover[k] != nil || !s.is(k, class.Representative) && !s.is(k, class.PersonNoun) && !s.is(k, class.Post) || !s.pluralNoun(k) {
			continue
		}
		from := k - 1
		for from > at.First && (s.is(from, class.Adjective) || s.is(from, class.PostBefore)) {
			from--
		}
		if from-3 >= at.First && s.text(from) == ")" && s.text(from-2) == "(" && s.toks[from-1].Number {
			from -= 3 // "cinq (5) nouveaux ambassadeurs"
		}
		if s.is(from, class.SomeOf) || s.is(from, class.Number) {
			return from, k
		}
	}
	return -1, -1
}

// envoysOfEach returns where so many holders of a post who go unnamed beside their states begin in sentence n,
// and their post: "Les ambassadeurs de A, de B et de C ont présenté leurs lettres de créance"; or -1.
func (s *section) envoysOfEach(n, many int) (int, int) {
	for _, p := range s.postsIn[n] {
		if p.plural && p.person == nil && !p.former && len(p.bodies) == many && s.definite(p.from) {
			return p.from - 1, p.from
		}
	}
	return -1, -1
}

// allOfThem returns where the holders of a post who begin sentence n and go unnamed stand, and their post: "Les
// nouveaux ambassadeurs ont présenté leurs lettres de créance"; or -1.
func (s *section) allOfThem(n int) (int, int) {
	s.indexSentences()
	for _, p := range s.postsIn[n] {
		if s.opensWithAll(p) {
			return s.sents[n].First, p.to - 1
		}
	}
	return -1, -1
}

// sameNamed returns those whom sentence n names as the persons of the post at token k, told from token from on with
// their number: "a reçu trois ambassadeurs. Les ambassadeurs reçus sont A, celui de B, C, et D"; or nil.
func (s *section) sameNamed(n, from, k int) []*mention {
	many, ok := s.classAt(from, class.Number)
	if !ok || !s.is(k, class.Post) {
		return nil
	}
	for _, p := range s.postsIn[n] {
		if !s.opensWithAll(p) || s.fold(p.to-1) != s.fold(k) {
			continue
		}
		for i := p.to; i < s.sents[n].Last; i++ {
			if !s.is(i, class.Identifies) || s.participle(i+1) {
				continue
			}
			var out []*mention
			for _, m := range s.inSent[n] {
				if m.typ == graph.Person && m.from > i && !m.dead && !m.nominal && m.ent != nil && !standsFor(out, m.ent) {
					out = append(out, m)
				}
			}
			if len(out) == numberOf(many) {
				return out
			}
			return nil
		}
	}
	return nil
}

// inEnumeration reports whether token i begins one of those whom a sentence names behind one that
// tells of them together: "Deux diplomates sont venus. Il s'agit de X et Y".
func (s *section) inEnumeration(i, first int) bool {
	n := s.sent[i]
	if s.lang.Code != "fr" || n == 0 || s.storyOf(n) != s.storyOf(n-1) {
		return false
	}
	h, ok := s.classAt(first, class.Enumerates)
	if !ok || i < first+h.n || i > first+h.n && s.text(i-1) != "," && s.text(i-1) != ";" && !s.is(i-1, class.PlainAnd) && !s.is(i-1, class.De) && !s.endsAt(i, class.And, first) {
		return false
	}
	_, k := s.severalPersons(n - 1)
	return k >= 0
}
