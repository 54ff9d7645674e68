package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// joinDeputation reads the sentence n that begins with who else travels: "Y figuraient X, maire
// de A ; Y, préfet de B". Their leader is that of the delegation of the sentence before, or he.
func (s *section) joinDeputation(units []unit, k, n int, he *entity) {
	h, _ := s.classAt(k, class.Figures)
	leader := he
	if n > 0 {
		for _, d := range s.deputationsOf(n - 1) {
			if d.leader != nil {
				leader = d.leader.ent
			}
		}
	}
	for _, c := range s.personsFrom(units, k+h.n) {
		s.accompany(c, leader, k, n)
		s.attendWith(c, leader, k, n)
	}
}

// travels returns how many words at token i say that somebody travels along, or 0: "étaient du
// voyage", "font également partie de sa délégation".
func (s *section) travels(i int) int {
	if h, ok := s.classAt(i, class.Accompanies); ok {
		return h.n
	}
	if s.lang.Code != "fr" {
		return 0
	}
	makes := s.is(i, class.MakesPart)
	if words := s.countedAmong(i); words > 0 || !makes {
		return words
	}
	k := s.overAdverbs(i + 1)
	if h, ok := s.classAt(k, class.Along); ok && h.entry.Attrs["verb"] == "makes" && !s.is(k+h.n, class.Locative) && !s.is(k+h.n, class.De) {
		return k + h.n - i // "ont également fait le déplacement"
	}
	if !s.is(k, class.PartNoun) || !s.is(k+1, class.De) {
		return 0
	}
	for k += 2; s.is(k, class.Determiner); k++ {
	}
	if !s.is(k, class.Deputation) && !s.is(k, class.Suite) {
		return 0
	}
	return k + 1 - i
}

// overAdverbs returns the token behind the adverbs that begin at token k.
func (s *section) overAdverbs(k int) int {
	for s.is(k, class.Adv) {
		h, _ := s.classAt(k, class.Adv)
		k += h.n
	}
	return k
}

// countedAmong returns how many words at token i say that somebody is one of a delegation, or 0: "étaient
// aussi présents dans la délégation", "figuraient parmi les membres de la délégation", "étaient à ses côtés".
func (s *section) countedAmong(i int) int {
	if !s.is(i, class.Figure) {
		return 0
	}
	verb, _ := s.classAt(i, class.Figure)
	k := s.overAdverbs(i + verb.n)
	if h, ok := s.classAt(k, class.Along); ok && h.entry.Attrs["verb"] == "" {
		return k + h.n - i // "étaient à ses côtés"
	}
	if s.is(k, class.PresentAt) {
		k++
	}
	h, ok := s.classAt(k, class.AmongMembers)
	if !ok {
		return 0
	}
	for k += h.n; s.is(k, class.Determiner); k++ {
	}
	if !s.is(k, class.Deputation) {
		return 0
	}
	return k + 1 - i
}

// travelAlong gives those who are told at token i of sentence n to travel along, by so many words,
// the journey of whom the text tells: "A et B étaient du voyage", "Font partie de la délégation
// A, ministre de C, et B".
func (s *section) travelAlong(units []unit, he *entity, i, words, n int) {
	before := false
	if s.lang.Code == "fr" && (s.is(i-1, class.DenialClitic) || s.deniedOver(clauseHit{a: i, b: i + words}, s.sents[n].Last)) {
		return // "X ne l'accompagnait pas", "Ni X ni Y n'étaient du voyage"
	}
	for _, u := range units {
		if u.typ == graph.Person && u.to <= i {
			before = true
			s.accompany(u.m, he, i, n)
		}
	}
	if before || s.lang.Code != "fr" {
		return
	}
	companions := s.personsFrom(units, i+words)
	if len(companions) == 0 {
		companions = s.linesBehind(n)
	}
	for _, c := range companions {
		s.accompany(c, he, i, n)
	}
}

// escort returns whom others are told by the n words at token i of sentence n to go with, who stands behind
// the verb, and those others, who stand before it: "A et B accompagnaient le ministre"; or nil.
func (s *section) escort(units []unit, i, words, n int) (*mention, []*mention) {
	if h, _ := s.classAt(i, class.Accompanied); h.entry == nil || h.entry.Attrs["active"] == "" || s.deniedOver(clauseHit{a: i, b: i + words}, s.sents[n].Last) {
		return nil, nil
	}
	var before []*mention
	for _, u := range units {
		switch {
		case u.typ != graph.Person:
		case u.to <= i && (len(before) > 0 || !s.governed(u, s.sents[n].First)):
			before = append(before, u.m)
		case u.from >= i+words && u.from <= i+words+2 && len(before) > 0:
			return u.m, before
		}
	}
	return nil, nil
}

// amongThem returns the word at token i behind which some of a delegation are named: "à la tête d'une
// délégation de dix personnes, dont X et Y".
func (s *section) amongThem(i, first int) (hit, bool) {
	const apart = 10 // tokens
	h, ok := s.classAt(i, class.Including)
	if !ok || s.lang.Code != "fr" || s.text(i-1) != "," {
		return h, false
	}
	for k := i - 2; k > max(first, i-apart); k-- {
		switch {
		case s.is(k, class.Deputation):
			return h, s.cover[k] == nil && s.indefinite(k) || s.indefinite(k-1) || s.possessive(k)
		case s.toks[k].Punct, s.cover[k] == nil && s.startsVerb(k):
			return h, false
		}
	}
	return h, false
}

// pastGroup returns the token behind "plusieurs personnalités parmi lesquelles :" that begins at token k, or where the
// sentence ends.
func (s *section) pastGroup(k, last int) int {
	const apart = 12 // tokens
	for x := k + 1; x < min(last, k+apart) && s.lang.Code == "fr" && s.cover[x] == nil && s.text(x) != ";" && !s.is(x, class.ClauseBorder); x++ {
		if h, ok := s.classAt(x, class.Including); ok {
			for x += h.n; s.text(x) == ":"; x++ {
			}
			return x
		}
	}
	return last
}
