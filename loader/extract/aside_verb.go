package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// verbBeforeAside returns the token at which the verb begins whose clause ends with an infinitive
// that tells what its subject did before or after, where token i stands in that infinitive and those
// to whom the verb was done stand between: "X a vu A et B avant d'avoir un entretien avec C". The
// subject of both stands before the verb. It returns -1 where there is none.
func (s *section) verbBeforeAside(r lexicon.Role, i int, units []unit, first int) int {
	if s.lang.Code != "fr" || !onlyType(r, graph.Person) {
		return -1
	}
	aside := s.timeAside(i, first)
	if aside < 0 {
		return -1
	}
	for k := aside - 1; k > first; k-- {
		if s.cover[k] != nil || s.postCover[k] || !s.startsVerb(k) || s.is(k-1, class.RelativeSubject) || s.is(k-2, class.RelativeSubject) {
			continue
		}
		for k-1 > first && s.cover[k-1] == nil && (s.startsVerb(k-1) || s.is(k-1, class.PerfectAuxiliary) || s.is(k-1, class.ReflexiveClitic)) {
			k--
		}
		for _, u := range units {
			if u.typ == graph.Person && u.from > k && u.to <= aside {
				return k
			}
		}
		return -1
	}
	return -1
}

// timeAside returns the token of "avant de" or "après avoir" whose infinitive token i is, or its
// object, behind what somebody did; or -1.
func (s *section) timeAside(i, first int) int {
	const words = 6 // "avant d'avoir eu un bref entretien"
	for k := i; k > max(first, i-words); k-- {
		h, ok := s.classAt(k, class.InfinitiveAside)
		switch {
		case s.cover[k] != nil || s.toks[k].Punct:
			return -1
		case ok && h.entry.Attrs["time"] == "yes":
			n := k + 1
			for s.is(n, class.BareDe) || s.is(n, class.ReflexiveClitic) || s.is(n, class.PreverbalClitic) || s.is(n, class.Adv) && s.cover[n] == nil {
				n++
			}
			if s.fold(n) == "avoir" || s.fold(n) == "etre" || s.infinitive(n) {
				return k
			}
			return -1
		}
	}
	return -1
}

// actsAgain reports whether "et" and a verb with its auxiliary stand between two tokens, so that what stands behind them
// is that verb's: "a assisté à un séminaire et a visité | l'Ambassade de A".
func (s *section) actsAgain(a, b int) bool {
	for k := a + 1; k+2 < b; k++ {
		if s.is(k, class.PlainAnd) && s.cover[k] == nil && s.is(k+1, class.PerfectAuxiliary) && s.cover[k+1] == nil && s.participle(k+2) {
			return true
		}
	}
	return false
}

// beforeSpeaker returns the comma that opens the aside between a subject and its verb at token i that tells who says
// so, whose verb that is not: "L'équipe, a fait savoir X, se rendra à A", "Le groupe, selon le ministre X, visitera A"; or -1.
func (s *section) beforeSpeaker(i, first int) int {
	const longest = 16 // tokens of an aside
	if s.lang.Code != "fr" || s.lang.Ends(s.fold(i), class.GerundEnding) {
		return -1 // "a souligné X, en recevant Y"
	}
	end := i - 1
	for end > first && !s.toks[end].Punct && s.cover[end] == nil && (s.startsVerb(end) || s.is(end, class.Adv) || s.is(end, class.PreverbalClitic) || s.is(end, class.ReflexiveClitic) || s.is(end, class.PerfectAuxiliary) || s.is(end, class.PassiveAuxiliary)) {
		end--
	}
	if s.text(end) != "," || end == i-1 && !s.startsVerb(i) && !s.is(i, class.ReflexiveClitic) {
		return -1
	}
	for k := end - 1; k > max(first, end-longest); k-- {
		if s.text(k) == "," && s.saysSo(k+1, end) {
			return k
		}
	}
	return -1
}

// saysSo reports whether tokens k…end tell who says what stands around them: "a indiqué le ministre X", "selon X".
func (s *section) saysSo(k, end int) bool {
	if h, ok := s.classAt(k, class.AccordingTo); ok {
		k += h.n
	} else {
		if s.is(k, class.PerfectAuxiliary) {
			k++
		}
		h, ok := s.classAt(k, class.QuoteVerb)
		if !ok {
			return false
		}
		k += h.n
	}
	for k < end && (s.is(k, class.Adv) || s.is(k, class.Article) || s.inDate(k) || s.is(k, class.RelativeDay)) {
		k++
	}
	c := s.coverAt(k)
	return k < end && (s.postCover[k] || s.endsHonorific(k, k) || c != nil && c.typ == graph.Person)
}
