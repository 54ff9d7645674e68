package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// subjectGroup returns the persons who together are the subject of a sentence, two
// at least, or nil: those whom "ils" means behind it.
func (s *section) subjectGroup(units []unit, first int) []*mention {
	if s.lang.Code == "fr" && s.is(first, class.Accompanied) {
		var all []*mention // "Accompagné de Y, X a visité A. Ils …"
		for k, x := first, 0; x < len(units) && !s.verbIn(k, units[x].from); x++ {
			if u := units[x]; u.typ == graph.Person && u.from > first {
				all, k = append(all, u.m), u.to
			}
		}
		if len(all) > 1 {
			return all
		}
	}
	if all := s.companyOf(units, first); len(all) > 1 {
		return all
	}
	for x, u := range units {
		if u.typ != graph.Person || s.governed(u, first) || s.is(first, class.PluralPronoun) {
			continue
		}
		if list := s.list(units, x, personTypes); len(list) > 1 && list[0].from == u.from && s.joinedByWord(list) {
			return mentionsOf(list)
		}
		return nil
	}
	for k := first; k < first+3; k++ {
		if s.is(k, class.PluralPronoun) {
			return s.they(k) // "Ils ont visité A. Ils ont reçu B."
		}
	}
	return nil
}

// companyOf returns who is told in a sentence together with those who have his company, or of whom a delegation
// is made up: "X, accompagné de Y, a visité A", "Y et Z entouraient X", "La délégation, composée de Y et Z, …".
func (s *section) companyOf(units []unit, first int) []*mention {
	persons := 0
	for _, u := range units {
		if u.typ == graph.Person {
			persons++
		}
	}
	if persons == 0 || s.lang.Code != "fr" {
		return nil
	}
	n := s.sent[first]
	for i := first + 1; i < s.sents[n].Last && s.saidIn[n].Meets(&companyWords); i++ {
		if h, ok := s.classAt(i, class.Accompanied); ok {
			if m, list := s.escort(units, i, h.n, n); m != nil {
				return append(list, m)
			}
			with := s.personsFrom(units, i+h.n)
			for x := len(units) - 1; x >= 0 && len(with) > 0; x-- {
				if u := units[x]; u.typ == graph.Person && u.to <= i {
					if s.governed(u, first) {
						return nil
					}
					return append([]*mention{u.m}, with...)
				}
			}
			return nil
		}
		if h, ok := s.classAt(i, class.Comprises); ok && s.is(first+1, class.Deputation) && s.definite(first+1) && i <= first+4 {
			return s.personsFrom(units, i+h.n)
		}
		if h, ok := s.classAt(i, class.Accompanies); ok && s.clitic(i) {
			he := s.subjectBefore(n)
			if he == nil || i+h.n < s.sents[n].Last && !s.toks[i+h.n].Punct {
				return nil
			}
			var all []*mention
			for _, u := range units {
				if u.typ == graph.Person && u.to <= i {
					all = append(all, u.m)
				}
			}
			if len(all) == 0 {
				return nil
			}
			return append(all, lastMention(he, i))
		}
	}
	return nil
}

// groupNamed returns the persons whom "ils" at token k means who were the subject of
// one of the two sentences before, behind token a.
func (s *section) groupNamed(k, a int) []*mention {
	n := s.sent[k]
	for back := n - 1; back >= 0 && back >= n-2 && s.lang.Code == "fr" && s.storyOf(back) == s.storyOf(n); back-- {
		if g := s.groups[back]; len(g) > 1 && s.sents[back].Last > a {
			return g
		}
	}
	return nil
}

// latterUnits adds to the units of a sentence who is meant by "ce dernier" in a list
// of persons: "ce dernier et M. X ont signé".
func (s *section) latterUnits(units []unit, first, last int) []unit {
	if s.lang.Code != "fr" || !s.sentenceHas(first, class.Latter) {
		return units
	}
	for k := first; k < last; k++ {
		h, ok := s.classAt(k, class.Latter)
		if !ok || !s.is(k+h.n, class.PlainAnd) || s.cover[k] != nil {
			continue
		}
		at := 0
		for at < len(units) && units[at].from < k {
			at++
		}
		if at == len(units) || units[at].typ != graph.Person || units[at].from-(k+h.n) > 2 {
			continue
		}
		m := s.lastNamed(k, personTypes)
		if m == nil || m.ent == units[at].m.ent {
			continue
		}
		units = append(units[:at:at], append([]unit{{k, k + h.n, m, graph.Person}}, units[at:]...)...)
	}
	return units
}

// latterMet returns who is meant by "ce dernier", "ces derniers" at token k behind a preposition: "Il s'est
// entretenu avec ce dernier".
func (s *section) latterMet(k int) []*mention {
	h, _ := s.classAt(k, class.Latter)
	if s.lang.Code != "fr" || h.entry == nil {
		return nil
	}
	if h.entry.Attrs["number"] == "2" {
		return s.listedLast(k)
	}
	m := s.lastNamed(k, personTypes)
	if sole := s.soleSubject(s.inSent[s.sent[k]], s.sent[k]); m != nil && sole != nil && sole.ent == m.ent {
		m = s.lastNamed(s.firstOf(k), personTypes) // "Z s'est entretenu avec ce dernier": another than Z
	}
	if m == nil || m.ent == nil || s.sent[k]-s.sent[m.from] > 1 || h.entry.Attrs["gender"] == "f" && s.genderOf(m.ent) < 0 {
		return nil
	}
	return []*mention{m}
}

// listedLast returns the persons of the list with which the sentence before token k ends, their posts
// aside, or nil.
func (s *section) listedLast(k int) []*mention {
	n := s.sent[k] - 1
	if n < 0 || s.storyOf(n) != s.storyOf(n+1) {
		return nil
	}
	var last *mention
	for _, u := range s.units[n] {
		if u.typ == graph.Person {
			last = u.m
		}
	}
	for _, u := range s.units[n] {
		if u.typ != graph.Person {
			continue
		}
		if list := s.personsListed(n, u.from); len(list) > 1 && list[len(list)-1] == last {
			return list
		}
	}
	return nil
}

// feminineLatter reports whether "cette dernière" ends at token k.
func (s *section) feminineLatter(k int) bool { return s.latterAttr(k, "gender") == "f" }

// pluralLatter reports whether "ces derniers" ends at token k.
func (s *section) pluralLatter(k int) bool { return s.latterAttr(k, "number") == "2" }

// latterAttr returns what the word lists say of "ce dernier" or the like that ends at token k.
func (s *section) latterAttr(k int, key string) string {
	for x := max(0, k-3); x <= k; x++ {
		if h, ok := s.classAt(x, class.Latter); ok && x+h.n == k+1 {
			return h.entry.Attrs[key]
		}
	}
	return ""
}

// theseProvinces returns the provinces that "ces provinces" at tokens i…k means, uncounted: those of one state,
// two at least, that the sentence before lists last of all.
func (s *section) theseProvinces(r lexicon.Role, i, k int) []*mention {
	if s.lang.Code != "fr" || !r.Types.Has(graph.Province) || !s.is(i, class.PluralDemonstrative) || !s.is(i+1, class.PairNoun) || !s.pairFits(i+1, graph.Province) || s.pairFits(i+1, graph.Country) {
		return nil
	}
	state := s.adjectiveState(s.coverAt(i + 2))
	if k > i+2 || k > i+1 && state == "" {
		return nil
	}
	s.indexSentences()
	n := s.sent[i] - 1
	if n < 0 || s.storyOf(n) != s.storyOf(n+1) {
		return nil
	}
	var out []*mention
	for x := len(s.inSent[n]) - 1; x >= 0; x-- {
		m := s.inSent[n][x]
		if m.typ != graph.Province || m.ent == nil || m.dead || m.parent != nil || nominalForm(m) {
			continue
		}
		if len(out) > 0 && (!s.onlyListed(m.to, out[len(out)-1].from) || s.sideOf(m) != s.sideOf(out[0])) {
			break
		}
		if state != "" && s.sideOf(m) != state {
			return nil
		}
		out = append(out, m)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// onlyListed reports whether nothing but what parts the items of a list stands in tokens a…b.
func (s *section) onlyListed(a, b int) bool {
	for k := a; k < b; k++ {
		if s.text(k) != "," && !s.is(k, class.PlainAnd) && !s.is(k, class.De) && !s.is(k, class.Article) && !s.is(k, class.PlaceHead) {
			return false
		}
	}
	return a < b
}
