package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// personScore weighs what speaks for a run of capital words being a person; from
// two on it is one.
func (s *section) personScore(i, to, first, last int, known map[string]bool) int {
	n := to - i
	if n == 1 && innerCapital(s.toks[i].Text) {
		n = 2 // two words that the page ran together: "TheinSein"
	}
	honorific := s.endsAt(i, class.Honorific, first) || s.lang.Code == "fr" && n > 1 && s.endsAt(i, class.Succession, first) // "prend la place de Jean X"
	switch {
	case n > 6 && s.wordsOfName(i, to) > 6, !honorific && (s.namesThing(i, to, last) || s.thingBehind(i, to, first, last) || n > 1 && s.plainWords(i, to, first, last)), s.namesPlace(i, to, first), s.namesAuthor(i, first), !honorific && (s.placeInBrackets(i, to) || s.wayTo(i) || s.lang.Code == "en" && s.endOfWay(i, to, last)):
		return 0
	case s.titledStreet(i, first), s.placeTold(i, to), !honorific && (s.twinPair(i, to) || s.oneWord(i, to) && n > 1 && s.lang.Code == "fr" && (s.twinTown(i, first) || s.thatOfPlace(i, first)) || s.countedTown(i, to, first, last) || s.twinAside(i, to, first, last)):
		return 0
	case n == 1:
		return s.oneWordScore(i, first, honorific, known)
	}
	if s.lang.Code == "fr" && !honorific && (s.is(i-1, class.Street) || s.is(i-1, class.De) && s.is(i-2, class.Street) && !s.endsClass(i-2, class.Adv, first)) {
		return 0
	}
	if s.lang.Code == "fr" && !honorific && n == 2 && s.is(i, class.Article) && !s.surnameHere(i) && s.postEndingAt(i, first) == nil {
		return 0 // "a appris Le Soleil"
	}
	if s.lang.Code == "fr" && !honorific && n == 3 && s.is(i, class.Article) && !s.toks[i].AllCap && s.toks[i+1].AllCap && s.toks[i+2].AllCap && s.toks[i+2].Hyphen {
		return 0 // "Le CRA-W"
	}
	if !honorific && (s.afterPlace(i, first) || s.closesTowns(i, to, first)) && s.scoreBehind(to, last) == 0 {
		return 0
	}
	before, behind := s.scoreBefore(i, first), s.scoreBehind(to, last)+s.scoreOffice(i, to, last)
	if !honorific && n <= 3 && before == 0 && (behind == 0 || s.is(i-1, class.TownNear)) && (s.knownTown(i, to, first, last) || s.besidePlace(i, to, first, last)) && !known[string(s.runKey(i, to))] {
		return 0
	}
	if s.lang.Code == "en" && behind == 1 && s.locativeBefore(i) {
		behind = 0 // "Villagers in X said": the verb is theirs
	}
	score := 1 + before + behind + s.scoreWords(i, to, n)
	if honorific {
		score += 3
	}
	if i == first {
		score--
	}
	switch {
	case known[string(s.runKey(i, to))] && allKnown(s, i, to, known):
		score += 3 // the whole name was told before: "souhaite plein succès à Henrik X"
	case allKnown(s, i, to, known):
		score += 2
	}
	if s.lang.Code == "fr" && s.surnameTradition(to-1) != "" && !s.locativeBefore(i) {
		score += 2 // "a nommé Fetra Rakotosoa directeur"
	}
	if s.oneOfMinisters(i, to, first) {
		score += 2
	}
	if s.succeededHere(i, first) {
		score += 4 // "elle succède à A, à B et à C"
	}
	if score < 4 && (s.toks[i].AllCap && s.toks[to-1].AllCap && !honorific || s.locativeBefore(i)) {
		return 0
	}
	return score
}

// wordsOfName returns how many words a name has, in French without particles and what hangs by a hyphen:
// "Nasser Al-Ahmad Al-Khalifa Al-Sabah" has four.
func (s *section) wordsOfName(i, to int) int {
	n := to - i
	for k := i; k < to && s.lang.Code == "fr"; k++ {
		if s.toks[k].Hyphen || k > i && s.is(k, class.Particle) && !(k+1 < to && s.toks[k+1].Hyphen) {
			n--
		}
	}
	return n
}

// namesPlace reports whether French words before a run say that it is a place.
func (s *section) namesPlace(i, to, first int) bool {
	return s.lang.Code == "fr" && i > first && !(s.isGiven(i) && to-i > 1 && s.text(to) == "," && s.postStartingAfter(to, to+6) != nil) && // "ainsi que de Laurent X, conseiller"
		(s.is(i-1, class.BareDe) && s.text(to) == "," && s.is(to+1, class.Locative) && (s.is(to+2, class.PlaceHead) || s.is(to+3, class.PlaceHead)) && s.postEndingAt(i, first) == nil || // "le mémorial de X, dans le district de A"
			s.calledPlace(i, first) || s.is(i-1, class.FirstLevel) && !s.toks[i-1].Cap && s.definite(i-1) && !s.headOfIt(i, to) || s.is(i-1, class.De) && s.placeHeadBefore(i) == string(graph.Place) || s.placesBefore(i, first) || s.townGiven(i, to) && s.pluralPlaces(i, first) || s.holdsPlace(i) != nil && (s.toks[i-1].Elided || s.is(i, class.GenderedArticle) || s.nameBehind(i, to)))
}

// nameBehind reports whether a comma and another name stand behind a run that no given
// name begins: "le sous-préfet de Yabla, Paul X".
func (s *section) nameBehind(i, to int) bool {
	if s.isGiven(i) && !s.townGiven(i, to) && !s.headsTown(i) || s.isSurname(i) || to+2 >= len(s.toks) || s.text(to) != "," {
		return false
	}
	k := to + 1
	if h, ok := s.classAt(k, class.Honorific); ok {
		k += h.n
		if s.text(k) == "." {
			k++
		}
	}
	return s.text(k) != "" && s.toks[k].Cap && s.toks[k+1].Cap && !s.toks[k+1].Punct && (s.coverAt(k) == nil || s.coverAt(k).typ == graph.Person) && !s.is(k, class.Function) && !s.is(k, class.Post)
}

// namesAuthor reports whether an English byline or credit stands before a run.
func (s *section) namesAuthor(i, first int) bool {
	return s.lang.Code == "en" && i > first &&
		(s.is(i-1, class.Credit) || s.is(i-1, class.By) && (i-1 == first || s.is(i-2, class.Credit)))
}

// scoreBefore weighs what stands before a run.
func (s *section) scoreBefore(i, first int) int {
	score := 0
	if s.postEndingAt(i, first) != nil {
		score += 2
	}
	if score == 0 && s.lang.Code == "fr" && s.text(i-1) == "," && s.behindUnknownSeat(i-1, first) {
		score += 2 // "le préfet de Yabla, X"
	}
	if score == 0 && s.lang.Code == "fr" && s.is(i-1, class.QuoteVerb) && i > first+1 && strings.ContainsAny(s.text(i-2), ",»\"”") && !s.is(i, class.Article) {
		score++ // "…", prévient X
	}
	if score == 0 && s.lang.Code == "fr" && i > first && s.text(i-1) == ":" && s.postEndingAt(i-1, first) != nil {
		score += 2 // "Préfet de A : X"
	}
	if score == 0 && s.behindListedSeat(i, first) {
		score += 3
	}
	if score == 0 && s.behindTown(i, first) {
		score += 2
	}
	// "les ministres … du Japon, A, et de la Suisse, B"
	if i > first+2 && s.text(i-1) == "," && s.seatEndsAt(i-1, first) {
		for _, p := range s.posts {
			if p.plural && p.from >= first && p.to < i {
				score += 2
				break
			}
		}
	}
	if i > first && s.endsAt(i, class.PersonPreposition, first) {
		score++
	}
	if score == 0 && s.endsAt(i, class.Calling, first) {
		score += 2 // "l'économiste X"
	}
	if s.endsAt(i, class.Succession, first) {
		score += 4 // "succède à X"
	}
	if s.lang.Code == "fr" && (s.endsAt(i, class.Congratulated, first) || s.endsAt(i, class.FallsTo, first)) {
		score += 3 // "un message de félicitations à X"
	}
	if s.givenTo(i, first) {
		score += 3 // "a remis un prix à Paul X"
	}
	if s.inTitledList(i, first) || s.inEnumeration(i, first) {
		score += 3
	}
	return score
}

// inTitledList reports whether token i goes on a list that one title or post opens:
// "MM. A B, C D et E F", "les gouverneurs de X et de Y, A B et C D".
func (s *section) inTitledList(i, first int) bool {
	for k := i - 1; k > max(first, i-16); k-- {
		switch t := &s.toks[k]; {
		case s.is(k, class.TitleOfSeveral), s.lang.Code == "fr" && s.inPost(k) && s.pluralPostEnds(k+1):
			return true
		case s.is(k, class.Respectively) && s.officialsBefore(i):
			return true
		case t.Text == ",", t.Text == ".", s.is(k, class.PlainAnd), t.Cap && !t.Punct, s.is(k, class.Particle):
		default:
			return false
		}
	}
	return s.is(max(first, i-16), class.TitleOfSeveral)
}

// pluralPostEnds reports whether a post of several ends right before token i.
func (s *section) pluralPostEnds(i int) bool {
	for _, p := range s.posts {
		if p.to == i && p.plural {
			return true
		}
	}
	return false
}

// scoreBehind weighs what stands behind a run: ", président de …", "(à droite)",
// a verb.
func (s *section) scoreBehind(to, last int) int {
	score := 0
	if s.lang.Code == "fr" && to+2 < last && s.text(to) == "," && s.toks[to+1].Number && s.is(to+2, class.AgeNoun) {
		score += 3 // "X, 52 ans, …"
	}
	if s.postStartingAfter(to, last) != nil {
		score += 2
	}
	if to+1 < last && s.toks[to].Text == "(" {
		for k := to + 1; k < min(last, to+4); k++ {
			if s.is(k, class.CaptionSide) {
				score += 2
			}
		}
	}
	if to < last && (s.is(to, class.Verb) || s.is(to, class.Saying)) {
		score++
	}
	if s.residesBehind(to, last) {
		score += 3
	}
	return score
}

// scoreWords weighs the n words that a run is made of.
func (s *section) scoreWords(i, to, n int) int {
	surname := s.lx.Names.IsSurname(s.toks[i].Word) && (s.lang.Code != "fr" || !s.is(i, class.Article) || s.surnameHere(i)) // "La Pocatière"
	switch {
	case n >= 3 && n <= 5 && surname && s.lang.Code == "fr" && s.home != "" && s.surnameState(i) == s.home:
		return 3 // "a remis un cadeau à Nguyên Van A"
	case n <= 5 && surname, s.isGiven(i), s.sonOf(i, to), s.initialHere(i):
		return 2
	case s.isSurname(to - 1), s.isGiven(to - 1):
		return 1
	}
	return 0
}

// sonOf reports whether a patronymic stands within a run: "Testim Ben Romdhane".
func (s *section) sonOf(i, to int) bool {
	for k := i + 1; k < to-1; k++ {
		if s.is(k, class.Patronymic) && s.coverAt(k) == nil {
			return true
		}
	}
	return false
}

// allKnown reports whether persons found before have all words of a run.
func allKnown(s *section, i, to int, known map[string]bool) bool {
	for k := i; k < to; k++ {
		if !known[s.toks[k].Fold] {
			return false
		}
	}
	return true
}

// shortFormFits reports whether one word of a known name may stand alone here:
// mid-sentence or in front of a verb, and no part of a hyphenated word.
func (s *section) shortFormFits(i int) bool {
	if s.toks[i].Hyphen || i+1 < len(s.toks) && s.toks[i+1].Hyphen {
		return false
	}
	return !s.locativeBefore(i) || s.lang.Code == "fr" && s.is(i-1, class.TownPreposition) && len(s.toks[i].Fold) > 4 // "de X à Macron"
}

// locativeBefore reports whether a preposition of place stands before token i.
func (s *section) locativeBefore(i int) bool {
	return s.is(i-1, class.PlacePreposition)
}

// endsAt reports whether a phrase of the class ends right before token i.
func (s *section) endsAt(i int, c lexicon.Class, first int) bool {
	for k := max(first, i-6); k < i; k++ {
		if !s.is(k, c) {
			continue
		}
		for _, h := range s.hits[k] {
			if h.class != c {
				continue
			}
			end := k + h.n
			if end < i && s.toks[end].Text == "." {
				end++
			}
			if end == i {
				return true
			}
		}
	}
	return false
}
