package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkAppointments says who holds the posts to which somebody is named: "X a été
// élu président de A", "X, nommé au poste de directeur de B".
func (s *section) linkAppointments(persons []*mention) {
posts:
	for _, p := range s.posts {
		if p.person != nil || p.plural {
			continue
		}
		k := p.from - 1
		first := s.firstOf(p.from)
		for k > first && (s.is(k, class.Determiner) || s.is(k, class.PostBefore) || s.is(k, class.Adv)) {
			k--
		}
		k = s.beforeDate(s.beforeTown(k, first), first)
		for x := max(first, k-4); x <= k; x++ {
			if h, ok := s.classAt(x, class.AtPost); ok && (x+h.n == k+1 || x+h.n == p.from) {
				if s.linkInPost(p, x-1, first, persons) {
					continue posts
				}
				k = x - 1
				break
			}
		}
		k = s.behindAgent(k, first)
		if k > first && s.text(k) == "," { // "relevé, à l'unanimité, du poste de"
			for x := k - 1; x > max(first, k-7); x-- {
				if s.text(x) == "," {
					k = x - 1
					break
				}
			}
		}
		if x := s.appointedBefore(p.from, first); x >= 0 {
			k = x
		}
		if m, relieved := s.appointee(k, first, persons); m != nil {
			p.person = m // "a désigné X comme secrétaire"
			p.former = p.former || relieved
			continue
		}
		if m := s.ownNomination(k, first, persons); m != nil {
			p.person = m
			continue
		}
		h, relieved := s.classAt(k, class.Relieved)
		if !relieved {
			h, _ = s.classAt(k, class.Appointed)
		}
		if k < first || h.n == 0 || s.cover[k] != nil || h.entry.Attrs["passive"] == "yes" && !s.doneTo(k, first) {
			continue
		}
		var holder *mention
		for _, m := range persons {
			if m.to > k || m.from < first {
				continue
			}
			if near := k-m.to == 0 || k-m.to == 1 && s.text(m.to) == "," || s.is(k-1, class.RelativeSubject) && k-m.to <= 2; near || k-m.to <= 24 && !s.governedName(m, first) {
				holder = m // "à X, réélu président", "X a été, mardi, élu président"
			}
		}
		if holder != nil && holder.to == k && !s.spelledLike(k, h) {
			continue // "X limoge le ministre"
		}
		if holder == nil && s.startsClause(k, first) {
			holder = s.appointedBehind(p, persons)
		}
		if holder != nil {
			p.person, p.former = holder, p.former || relieved
		}
	}
}

// appointee returns the person whose name ends with token k and whom somebody
// appoints, "le Conseil a élu X", or relieves of the post that stands behind.
func (s *section) appointee(k, first int, persons []*mention) (m *mention, relieved bool) {
	if s.lang.Code == "en" {
		for _, m := range persons {
			if m.to <= k && m.from > first && s.describedUpTo(m, k) && s.is(k+1, class.AppointedAs) && s.madeSomebody(m) {
				return m, false // "elected X, Head of A, as Secretary"
			}
		}
		return nil, false
	}
	if s.text(k) == ")" {
		for x := k - 1; x > max(first, k-14); x-- {
			if s.text(x) == "(" {
				k = x - 1 // "démettre X (exclu du Parti) de ses fonctions de"
				break
			}
		}
	}
	for _, m := range persons {
		if m.to != k+1 && !s.describedUpTo(m, k) || m.from <= first {
			continue
		}
		b := m.from - 1
		for b > first && s.endsHonorific(b, first) {
			b = s.honorificStart(b, first) - 1
		}
		if s.nominationOf(b, first) {
			return m, false
		}
		for b > first && (s.text(b) == "." || s.is(b, class.Determiner) || s.endsClass(b, class.Adv, first)) {
			b--
		}
		h, ok := s.classAt(b, class.Appointed)
		relieved = !ok
		if relieved {
			h, ok = s.classAt(b, class.Relieved)
			ok = ok && !s.speechBefore(b, first)
		}
		if ok && h.n == 1 && s.cover[b] == nil && (s.startsVerb(b-1) || s.sharesAuxiliary(b, first) || s.lang.Ends(s.fold(b), class.InfinitiveEnding) || s.lang.Ends(s.fold(b), class.GerundEnding)) {
			return m, relieved
		}
	}
	return nil, false
}

// describedUpTo reports whether nothing but an aside stands between a person and
// token k, a comma: "X, vice-président de A, au poste de".
func (s *section) describedUpTo(m *mention, k int) bool {
	if s.text(k) != "," || s.text(m.to) != "," || m.to >= k || k-m.to > 24 {
		return false
	}
	for x := m.to + 1; x < k; x++ {
		if s.startsVerb(x) && s.cover[x] == nil || s.cover[x] != nil && s.cover[x].typ == graph.Person || s.fold(x) == ";" {
			return false
		}
	}
	return true
}

// nominationOf reports whether "la nomination de" ends at token b, or "et de" behind
// one: "la nomination de X au poste de A et de Y au poste de B".
func (s *section) nominationOf(b, first int) bool {
	if !s.is(b, class.De) {
		return false
	}
	if s.is(b-1, class.Nomination) {
		return true
	}
	for k := b - 2; s.is(b-1, class.PlainAnd) && k > first; k-- {
		if s.is(k, class.Nomination) {
			return true
		}
	}
	return false
}

// ownNomination returns whom "son élection" means that ends at token k: the person named
// last before it in the sentence, "a félicité X pour son élection au poste de A".
func (s *section) ownNomination(k, first int, persons []*mention) *mention {
	if s.is(k, class.De) {
		k-- // "sa prise de fonctions de préfet"
	}
	at := k + 1
	for x := max(first, k-3); x <= k; x++ {
		if h, ok := s.classAt(x, class.Nomination); ok && x+h.n == k+1 {
			at = x
			break
		}
	}
	if s.lang.Code != "fr" || at > k || !s.possessive(at) {
		return nil
	}
	var out *mention
	for _, m := range persons {
		if m.from >= first && m.to < at && (out == nil || m.from > out.from) {
			out = m
		}
	}
	return out
}

// appointedBehind returns whom a fronted participle is about: "Nommé ambassadeur
// au Cambodge en 2022, M. X …".
func (s *section) appointedBehind(p *post, persons []*mention) *mention {
	_, last := s.bounds(p.from)
	comma := false
	for k := p.to; k < min(last, p.to+16); k++ {
		if s.startsVerb(k) && s.cover[k] == nil {
			return nil
		}
		comma = comma || s.text(k) == ","
		for _, m := range persons {
			if comma && m.from == k && !s.governedName(m, p.to) {
				return m
			}
		}
	}
	return nil
}

// appointedBefore returns the verb before the commas that set time and place off in
// front of a post at token i, or -1: "élu, le 3 mai à X, au Maroc, président".
func (s *section) appointedBefore(i, first int) int {
	if s.lang.Code != "fr" || s.text(i-1) != "," {
		return -1
	}
	for x := i - 2; x > max(first, i-18); x-- {
		switch {
		case s.text(x) == "," && s.is(x-1, class.Appointed) && s.cover[x-1] == nil:
			return x - 1
		case s.startsVerb(x) || s.is(x, class.Post) || s.is(x, class.RelativeSubject) || s.cover[x] != nil && s.cover[x].typ == graph.Person:
			return -1
		}
	}
	return -1
}

// doneTo reports whether a participle at token k stands behind a form of "be" or
// begins an apposition: "X was re-elected", "X, appointed governor".
func (s *section) doneTo(k, first int) bool {
	x := k - 1
	for x > first && s.is(x, class.Adv) && s.text(x) != "," {
		x--
	}
	return k == first || x > first && (s.text(x) == "," || s.is(x, class.Been))
}

// governedName reports whether a preposition stands before a name and its
// honorifics, so that it is no subject.
func (s *section) governedName(m *mention, first int) bool {
	k := m.from - 1
	for k >= first && (s.endsHonorific(k, first) || s.is(k, class.Determiner)) {
		k--
	}
	if k >= first && s.lang.Code == "fr" {
		for _, p := range s.posts { // "du président X"
			if p.to == k+1 && p.from > first && p.from >= k-6 {
				k = p.from - 1
				for k > first && s.is(k, class.Determiner) && !s.is(k, class.Preposition) {
					k--
				}
				break
			}
		}
	}
	return k >= first && s.is(k, class.Preposition)
}

// spelledLike reports whether the one word of a hit at token i has just the accents of one of
// its forms, where the text has any: "nommé" is no "nomme", which tells what its subject does.
func (s *section) spelledLike(i int, h hit) bool {
	if h.n != 1 || s.lang.Code != "fr" || s.toks[i].AllCap || !s.diacritics {
		return true
	}
	return slices.ContainsFunc(h.entry.Forms, func(f string) bool { return strings.EqualFold(f, s.toks[i].Text) })
}

// speechBefore reports whether the verb whose participle is token b stands right behind what is quoted,
// of which it tells who said it: "« Cette amitié dure », a relevé X, maire de A".
func (s *section) speechBefore(b, first int) bool {
	k := b - 1
	for k > first && (s.is(k, class.Adv) || s.is(k, class.PerfectAuxiliary)) {
		k--
	}
	if s.text(k) == "," {
		k--
	}
	return s.lang.Code == "fr" && k >= first && closingQuote[s.text(k)]
}
