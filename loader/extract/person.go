package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// findPersons finds runs of capital words that no name or phrase covers and
// decides by what stands around them whether they are persons.
func (s *section) findPersons() {
	s.hyphenPlaces()
	s.saidTowns()
	known := s.desk.persons // folded words of persons found so far
	clear(known)
	for pass := 0; pass < 2; pass++ {
		for _, sent := range s.sents {
			for i := sent.First; i < sent.Last; {
				if s.is(i, class.Honorific) {
					if h, _ := s.classAt(i, class.Honorific); h.n > 1 {
						i += h.n // its words are no name: "Samdech Moha Borvor Thipadei"
						continue
					}
				}
				to := s.capitalRun(i, sent.First, sent.Last)
				if to == i || to == i+1 && s.is(i, class.Article) && (s.toks[to].Number || !s.toks[to].Punct && !s.toks[to].Cap) && !s.endsHonorific(i-1, sent.First) {
					i++ // "Le 3 mai", "La réunion"
					continue
				}
				if s.cover[i] == nil || s.cover[i].typ != graph.Person {
					if s.personScore(i, to, sent.First, sent.Last, known) >= 2 {
						m := s.desk.mentions.take()
						m.from, m.to, m.typ = i, to, graph.Person
						if c := s.cover[to-1]; c != nil && c.from > i && c.to == to && s.is(c.from-1, class.BareDe) && s.lang.Code == "fr" {
							c.dead = true // "Jean de Béthune"
						}
						s.addMention(m)
						for k := i; k < to; k++ {
							known[s.toks[k].Fold] = true
						}
						known[string(s.runKey(i, to))] = true
					}
				}
				i = to
			}
		}
	}
	s.personsOverPlaces()
	s.restOfNames()
	s.sameTowns()
}

// capitalRun returns the end of the run of name words that begins at i, or i.
func (s *section) capitalRun(i, first, last int) int {
	if !s.toks[i].Cap && !s.is(i, class.Particle) {
		return i // as most words
	}
	if s.acronymBefore(i, last) || s.lang.Code == "en" && i > first && s.text(i-1) == ")" && s.is(i, class.Preposition) {
		return i // the last: "(Photo)In Yusof's meetings", which the page ran together
	}
	if n := i + 1; s.is(i, class.Particle) && !s.toks[i].Cap && s.endsAt(i, class.Honorific, first) && !s.inPost(i-1) && n < last && s.coverAt(n) == nil && s.nameWord(n, first, true) {
		return s.capitalRun(n, first, last) // "M. de Patoul"
	}
	if s.elidedSurname(i, first, last) && i > first && (s.endsAt(i, class.Honorific, first) || s.postOrTitleBefore(i, first)) {
		return max(s.capitalRun(i+1, first, last), i+2) // "M. L'Allier", "le maire L'Allier"
	}
	if !s.nameWord(i, first, false) || s.startsClause(i, first) && (s.sentenceCapital(i, first) || s.prefixed(i)) {
		return i
	}
	if s.translatedName(i, last) || s.highWords(i, last) {
		return i
	}
	if s.townsman(i) || s.is(i, class.GenderedArticle) && s.townsman(i+1) {
		return i // "le Lillois Paul X"
	}
	k := i + 1
	for k < last {
		if s.nameWord(k, first, true) && !s.brokenBefore(k) {
			k++
			continue
		}
		// "Enrique A. Manalo", "Marc E. Knapper", "V. Matviyenko", "met with S. Jaishankar"
		if s.toks[k].Text == "." && len(s.toks[k-1].Text) == 1 && (k-1 > i && (s.lang.Code == "en" || k+1 < last && !s.is(k+1, class.Function)) || k == i+1 && (s.postOrTitleBefore(i, first) || s.initialHere(i) || s.lang.Code == "en" && s.is(i-1, class.PersonPreposition))) && k+1 < last && s.nameWord(k+1, first, true) && !s.brokenBefore(k+1) {
			k += 2
			continue
		}
		if s.lang.Code == "fr" && k-i > 1 && k+1 < last && s.text(k) == "/" && s.toks[k-1].AllCap && s.toks[k+1].AllCap && s.nameWord(k+1, first, true) {
			k += 2 // "Delphine SOME/HIEN", with the name of her husband
			continue
		}
		// "Miguel de la Madrid", "Salah El Maloukhi", "Ursula von der Leyen"
		n := k
		for n < last && n-k < 2 && s.is(n, class.Particle) && !s.toks[n].Cap && !s.toks[n].Punct {
			n++
		}
		if n > k && n < last && s.nameWord(n, first, true) && (!s.is(k, class.WeakParticle) || s.is(k, class.IberianAnd) && k-i > 1 || s.is(k, class.BareDe) && s.particleIn(i, k)) {
			k = n + 1
			continue
		}
		if s.elidedSurname(k, first, last) && k-i <= 3 && (s.isGiven(i) || s.endsAt(i, class.Honorific, first)) {
			k += 2 // "Jean-Paul L'Allier"
			continue
		}
		// "Olivier Poivre d'Arvor"
		if k+1 < last && s.toks[k].Elided && s.is(k, class.ElidedDe) && k-i <= 2 && s.isGiven(i) && s.coverAt(k+1) == nil && s.nameWord(k+1, first, true) {
			k += 2
			continue
		}
		if k+2 < last && s.lang.Code == "fr" && s.is(k, class.BareDe) && s.toks[k+1].Elided && k-i <= 3 && s.isGiven(i) && (s.postOrTitleBefore(i, first) || s.postStartingAfter(k+3, last) != nil) && s.coverAt(k+2) == nil && s.nameWord(k+2, first, true) && s.text(k+3) == "," {
			k += 3 // "le secrétaire général, Jean-Claude de l'Estrac,", "Jean-Claude de l'Estrac, secrétaire général"
			continue
		}
		if n == k+1 && k-i == 1 && s.lang.Code == "fr" && s.is(k, class.BareDe) && s.isGiven(i) && s.namedBeforeParty(n) {
			k = s.cover[n].to // "Jean de Béthune (CD&V)"
			break
		}
		if n > k && n < last && s.is(k, class.BareDe) && s.nameWord(n, first, true) && (s.isGiven(i) && (k-i == 1 || k-i == 2 && (s.isGiven(k-1) || s.lang.Code == "fr" && s.postOrTitleBefore(i, first))) || s.lang.Code == "fr" && (k-i == 1 && s.endsAt(i, class.Honorific, first) || s.betweenCommas(i, n, last) && (k-i == 2 || k-i == 3))) && s.coverAt(n) == nil {
			k = n + 1
			continue
		}
		break
	}
	return s.townBeforeHolder(i, k)
}

// sentenceCapital reports whether the capital of token i, before a name, is that of the
// sentence which it begins: "Évoquant Paul X"; a word that the language has not is a
// name all the same: "Salempay Testasith".
func (s *section) sentenceCapital(i, first int) bool {
	known := s.lang.Rules.Known
	return !s.isSurname(i) && !s.isGiven(i) && (s.isSurname(i+1) || s.isGiven(i+1)) && !s.opensList(i, first) && (known == nil || known(s.toks[i].Fold))
}

// prefixed reports whether token i is the prefix of a word in small letters: "Co-chairing".
func (s *section) prefixed(i int) bool {
	return i+1 < len(s.toks) && s.toks[i+1].Hyphen && !s.toks[i+1].Cap && s.lang.Rules.Prefixes[s.toks[i].Fold]
}

// acronymBefore reports whether the word at token i is an acronym of something else right
// before a name: "head of the ASEAN SOM Le Van Test". Surnames stand in capitals too.
func (s *section) acronymBefore(i, last int) bool {
	return s.lang.Code == "en" && i+2 < last && s.toks[i].AllCap && len(s.toks[i].Text) > 1 && s.is(i, class.AcronymWord) && !s.toks[i+1].AllCap && s.isSurname(i+1) && s.toks[i+2].Cap && !s.toks[i+2].AllCap
}

// particleIn reports whether a particle that no other word is spelled like stands
// in tokens a…b: "dos Santos de Oliveira".
func (s *section) particleIn(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if s.is(k, class.Particle) && !s.is(k, class.WeakParticle) && !s.toks[k].Cap {
			return true
		}
	}
	return false
}

// postOrTitleBefore reports whether a post or an honorific ends before token i.
func (s *section) postOrTitleBefore(i, first int) bool {
	return s.endsAt(i, class.Honorific, first) || s.postEndingAt(i, first) != nil
}

// inPost reports whether token i is part of a post.
func (s *section) inPost(i int) bool { return i < len(s.postCover) && s.postCover[i] }

// startsClause reports whether token i begins a sentence, the text behind a
// dateline, or a quotation.
func (s *section) startsClause(i, first int) bool {
	return i == first || s.toks[i-1].Punct && strings.ContainsAny(s.text(i-1), "-–—:«“\"")
}

// startsName reports whether the word that begins a sentence is the surname
// that looks like an article: "Lê Tiên Châu", "Le Anh Duong".
func (s *section) startsName(i int) bool {
	if !s.isSurname(i) || i+2 >= len(s.toks) || !s.toks[i+1].Cap || s.is(i, class.Article) && !s.surnameHere(i) {
		return false
	}
	if strings.ToLower(s.toks[i].Text) != s.toks[i].Fold {
		return true
	}
	return s.toks[i+2].Cap && !s.toks[i+2].Punct && s.cover[i+1] == nil && !s.is(i+1, class.Post) && (s.isSurname(i+1) || s.isGiven(i+1))
}

// surnameHere reports whether the section names a state in whose language token i
// is a surname.
func (s *section) surnameHere(i int) bool {
	languages := s.lx.Names.Surnames[s.toks[i].Fold]
	for _, e := range s.lang.Of(class.SurnameLanguage) {
		if strings.Contains(languages, e.Lemma()) && s.votes[e.Attrs["state"]] > 0 {
			return true
		}
	}
	return false
}

// brokenBefore reports whether a name that is under way ends before token k:
// a new person begins there, or a post.
func (s *section) brokenBefore(k int) bool {
	if !s.is(k, class.Honorific) || s.toks[k].Hyphen || s.givenTitle(k) || s.doubled(k) || s.pronounName(k) || s.smallTitle(k) {
		return false
	}
	if k+1 < len(s.toks) && s.toks[k+1].Hyphen && s.toks[k].Cap && !s.toks[k].AllCap && s.isSurname(k-1) {
		return false // "Chung Se-kyun" has no "S.E."
	}
	return !(s.is(k, class.Pronoun) && !s.toks[k].AllCap && s.isSurname(k-1)) // "Qiu He" is no "H.E."
}

// lastSyllable reports whether a short word with a capital that is a noun of places ends a name of words that the
// language has not: "la commune de Noong Kho Lac".
func (s *section) lastSyllable(i int) bool {
	const longest = 4 // letters
	return len(s.toks[i].Fold) <= longest && i+1 < len(s.toks) && (s.toks[i+1].Punct || !s.toks[i+1].Cap) && !dictionary.French.Has(s.toks[i-1].Fold)
}

// nameWord reports whether token i may be part of a person's name; inside is
// set where a name is under way, so that small words ("Son", "Mai") may be
// part of it.
func (s *section) nameWord(i, first int, inside bool) bool {
	t := &s.toks[i]
	if t.Punct || t.Elided || t.Number || !t.Cap && !(inside && t.Hyphen) || s.inPost(i) {
		return false
	}
	if c := s.cover[i]; c != nil && c.typ != graph.Person {
		return false
	}
	if h, ok := s.classAt(i, class.NumberSign); ok && inside && s.lang.Code == "fr" && i+h.n < len(s.toks) && s.toks[i+h.n].Number {
		return false // "la Nationale N° 5"
	}
	if inside && t.Cap && !t.AllCap && len(t.Fold) <= 6 && s.is(i, class.Function) && !s.titleCase(i) || inside && t.Hyphen {
		return true
	}
	if inside && s.vietnameseGiven(i) {
		return true
	}
	if s.is(i, class.Honorific) && !(inside && s.givenTitle(i) || !inside && s.namedTitle(i)) && !s.doubled(i) && !s.pronounName(i) && !s.smallTitle(i) || s.is(i, class.Post) && !t.Hyphen && !s.titled(i) || s.is(i, class.Member) || s.is(i, class.RulingParty) {
		return false
	}
	if s.lang.Code == "fr" && !inside && s.is(i, class.TitleOfSeveral) {
		return false // "MM Tabi X et Fouda Y"
	}
	if s.pronounName(i) || s.initialHere(i) {
		return true
	}
	if i+1 < len(s.toks) && !inside && s.lang.Code == "en" && i == first && s.toks[i+1].Hyphen && !s.toks[i+1].Cap && s.lang.Ends(s.fold(i+1), class.GerundEnding) && len(t.Fold) < 4 {
		return false // "Co-chairing the event were …"
	}
	if s.is(i, class.Function) && !(s.isSurname(i) || s.isGiven(i)) {
		return false
	}
	if s.is(i, class.Function) && (i == first || s.lang.Code == "fr" && !inside && s.startsClause(i, first)) && !s.startsName(i) || !inside && s.is(i, class.Verb) && s.startsClause(i, first) && !(s.lang.Code == "en" && s.startsName(i)) {
		return false
	}
	if !inside && s.lang.Code == "en" && i == first && len(t.Fold) > 5 && s.lang.Ends(t.Fold, class.GerundEnding) && !s.isGiven(i) && !s.isSurname(i) && i+1 < len(s.toks) && s.toks[i+1].Cap {
		return false // "Receiving X, PM Y said"
	}
	if s.lang.Code == "fr" && s.is(i, class.TownSaint) && i+1 < len(s.toks) && s.toks[i+1].Hyphen && (inside || i > first && s.endsHonorific(i-1, first)) {
		return true // "Bernard Saint-Jean", "Mme Saint-Jean"
	}
	if s.is(i, class.Month) || s.is(i, class.Weekday) {
		return inside && (s.lang.Code == "fr" || s.isSurname(i-1) && !s.is(i-1, class.Function) && i+1 < len(s.toks) && !s.toks[i+1].Number) || s.isGiven(i) && i+1 < len(s.toks) && (s.toks[i+1].Cap && !s.toks[i+1].Punct || s.lang.Code == "fr" && t.Cap && s.particleName(i+1))
	}
	if !inside && s.lang.Code == "en" && s.is(i, class.Verb) && !s.isSurname(i) && !s.isGiven(i) && !(i > first && s.inPost(i-1) && s.runningText(i)) {
		return false // "Governor Begins Three-Day Visit", but "Mayor Rose Tan said."
	}
	// "À Pékin": capitals often lose their accents.
	if !inside && i == first && s.is(i, class.Unaccented) && s.lang.Code == "fr" {
		return false
	}
	if inside && s.isGiven(i-1) && (s.isGiven(i) || s.lang.Code == "en" && s.is(i, class.Compass)) {
		return true
	}
	if inside && s.lang.Code == "en" && s.is(i, class.Verb) && !s.isSurname(i) && !s.isGiven(i) && !s.runningText(i) {
		return false // "X Receives Lao Ambassador", but "Dr Tan See Ling"
	}
	if s.noNameWord(i) {
		if h, ok := s.classAt(i, class.Body); ok && h.n == 1 && !t.AllCap && s.abbreviation(i, h) {
			return true // "Chu", which is no CHU
		}
		// "Régine Bourgade", "Javier Robles Medina,"
		return !inside && s.givenSite(i) || inside && s.lang.Code == "fr" && s.is(i, class.PlaceHead) && !s.is(i, class.Body) && !s.is(i+1, class.De) && s.cover[i] == nil &&
			(s.isGiven(i-1) || s.lastSyllable(i) || i > first+1 && s.isGiven(i-2) && s.toks[i-1].Cap && s.cover[i-1] == nil && s.toks[min(i+1, len(s.toks)-1)].Punct)
	}
	if inside && s.lang.Code == "fr" && !t.AllCap && s.isGiven(i-1) && (s.is(i, class.Fore) || s.postOrTitleBefore(i-1, first)) && i+1 < len(s.toks) && !s.toks[i+1].Cap && !s.is(i+1, class.De) {
		return true // "Jean Petit", "le maire Paul Place"
	}
	if !inside && s.foreTown(i) {
		return true
	}
	return !s.is(i, class.NotPerson) || (s.isGiven(i) || s.lang.Code == "en" && s.isSurname(i)) && s.endsAt(i, class.Honorific, first) || // "M. Noël X"
		inside && s.lang.Code == "en" && s.is(i, class.Verb) && s.isSurname(i-1) && s.endsAt(i-1, class.Honorific, first) && s.runningText(i) // "Dr Tan See Ling"
}

// noNameWord reports whether a word stands at token i that is in no person's name.
func (s *section) noNameWord(i int) bool {
	return s.is(i, class.Body) || s.is(i, class.Event) || s.is(i, class.Agreement) || s.is(i, class.PlaceHead) || s.is(i, class.Credit) || s.is(i, class.Agency) || s.is(i, class.Deputation)
}
