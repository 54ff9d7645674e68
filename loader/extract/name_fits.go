package extract

import (
	"strings"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// nameFits reports whether the form may stand for its entity at token i.
func (s *section) nameFits(v lexicon.NameMatch, i, n, first, last int) bool {
	t := &s.toks[i]
	english := s.lang.Code == "en"
	if v.Article && (english || i == first || !s.behindItsArticle(v, i) || s.lang.Rules.Known(t.Fold) && !s.atArticledTown(v, i, n, last)) {
		return false
	}
	if !english && n == 2 && s.is(i, class.DefiniteArticle) && s.is(i+1, class.Event) && i+n < last && (s.is(i+n, class.PluralDe) || !s.toks[i+n].Cap && (s.is(i+n, class.Adjective) || s.adjectival(i+n) || s.participle(i+n))) {
		return false // "La Réunion des ministres", "La Réunion élargie" is no island
	}
	if b, ok := s.classAt(i, class.Body); ok && !english && placeLike(v.Name.Type) && n > 1 && b.n > n {
		return false // "le Grand Port maritime de A", where there is a Grand Port
	}
	if v.Glued && v.Name.Country != s.home && !s.named[v.Name.Country] {
		return false // "Bana" is no Ba Na where nothing is told of Vietnam
	}
	if !english && placeLike(v.Name.Type) && s.behindNobiliary(i, first) {
		return false // "Karl von Testen", where there is a Testen
	}
	if !english && placeLike(v.Name.Type) && v.Form == lexicon.FullName && i > first && (s.text(i-1) == "." || s.toks[i-1].Cap || s.reigns(i-1)) && s.endsHonorific(i-1, first) {
		return false // "M. Benslimane", "la reine Testa", where there is a town of that name
	}
	if placeLike(v.Name.Type) && n == 1 && v.Form == lexicon.FullName && s.surnameTold(i, first) {
		return false
	}
	if english && v.Name.Type == graph.Event && t.Hyphen {
		return false // "China-ASEAN Summit" is no ASEAN Summit
	}
	if english && v.Name.Type == graph.Agreement && s.bilateral(i) {
		return false
	}
	if english && v.Name.Type == graph.Party && n == 1 && v.Form == lexicon.FullName && s.is(i, class.Portfolio) && v.Name.Country != s.home && !s.named[v.Name.Country] {
		return false // "the Ministry of Labour", of a state without such a party
	}
	if v.Name.Type == graph.Organization && n == 1 && v.Form == lexicon.FullName && !t.AllCap && (v.Capitals && !v.Name.News || s.endsHonorific(i-1, first)) {
		return false // "Ups" is not UPS, nor "M. Kia" a company
	}
	if n == 1 && t.AllCap && len(t.Fold) < 5 && s.inCapitalName(i, first) {
		return false // "TRAN NAM HUNG", "Tran Van CAN": no movement and no cup
	}
	if v.Name.Type == graph.Organization && n == 1 && !english && !t.AllCap && s.inDoubleSurname(i, first, last) {
		return false // "Henri Testin-Lafarge" is no company
	}
	if english && v.Name.Type == graph.Organization && n > 1 && v.Form == lexicon.FullName && i+n < last && s.toks[i+n].Cap && !s.toks[i+n].Punct && !s.is(i+n, class.Body) && s.isSurname(i) && s.endsClass(i-1, class.Portfolio, first) {
		return false // "Minister of Transport Truong Hai Long"
	}
	if v.Name.Type == graph.Country && (v.Form == lexicon.Adjective || v.Form == lexicon.Abbreviation) && (english && s.is(i+n, class.Currency) || !english && i > first && s.is(i-1, class.Currency)) {
		return false // "dollars américains", "U.S. dollars"
	}
	switch v.Form {
	case lexicon.Adjective:
		return s.adjectiveFits(v, i, n, first, last)
	case lexicon.Prefix:
		return i+n < last && s.toks[i+n].Hyphen && !s.is(i+n, class.OceanWord)
	case lexicon.Abbreviation:
		if n == 1 && s.is(i, class.Honorific) && i+2 < last && (s.text(i+1) == "." && s.toks[i+2].Cap || s.toks[i+1].Cap && !s.toks[i+1].Punct) {
			return false // "SEM Paul X", "SEM. X"
		}
		if !t.AllCap && t.Text != strings.ToUpper(t.Text) && utf8.RuneCountInString(t.Text) < 6 && !(!english && v.Name.Type == graph.Party && s.behindMember(i, n)) && !s.smallAcronym(v, i, n, last) {
			return false
		}
		if v.Name.Type == graph.Party && v.Name.Country != s.home && !s.named[v.Name.Country] && !(english && s.partyOrgan(v.Name, i+n)) && !(!english && s.votes[v.Name.Country] > 0) || n == 1 && s.is(i, class.AcronymWord) {
			return false // "UN", "FDI": a party of a state that is not spoken of
		}
		if v.Name.Type == graph.Party && i+n < last && s.toks[i+n].Number && len(s.toks[i+n].Text) < 4 {
			return false // "la RN 13": a road
		}
		if t.Hyphen && s.text(i-2) == "/" {
			return false // "le décret n°168/2025/ND-CP"
		}
		if t.Hyphen || i+n < last && s.toks[i+n].Hyphen && s.toks[i+n].Number {
			return !v.Ambiguous
		}
	case lexicon.Capital:
		if v.Name.Type == graph.Country && v.Name.Canonical != "" {
			return false // the town itself stands in the table of places or provinces
		}
	}
	if v.English && !english && v.Name.Type == graph.Country || english && n == 1 && s.is(i, class.Month) || !s.capitalsFit(v, i, n, first) {
		return false
	}
	// "François Hollande"
	if v.Name.Type == graph.Country && n == 1 && !english && i > first && s.isGiven(i-1) && s.toks[i-1].Cap && !s.toks[i-1].AllCap && s.cover[i-1] == nil && !s.is(i-1, class.Function) {
		return false
	}
	if placeLike(v.Name.Type) && !english && n > 1 {
		if _, m := s.stateFrom(i + n - 1); m > 1 {
			return false // "Le Cap | Vert"
		}
	}
	// "Montreuil-Bellay", "la région du Centre" in "la région du Centre-Val de Loire", "Fahd al-Salem"
	if placeLike(v.Name.Type) && !english && s.behindParticle(i, first) || placeLike(v.Name.Type) && !english && i+n < last && s.toks[i+n].Hyphen && s.toks[i+n].Cap && s.nameAtPlain(i+n) == nil && !s.is(i+n, class.Compass) {
		return false
	}
	// "de Vietnam Airlines, Le Hong Ha": the rest of a person's name
	if (placeLike(v.Name.Type) || !v.Ambiguous && v.Form == lexicon.FullName && !s.is(i-1, class.Article)) && n == 2 && !english && i > first+1 && s.toks[i-1].Cap && !s.toks[i-1].AllCap && !s.toks[i-1].Hyphen && s.isSurname(i-1) && s.cover[i-1] == nil &&
		!s.is(i-1, class.PlaceHead) && !s.is(i-1, class.Honorific) && (s.text(i-2) == "," || s.endsClass(i-2, class.Post, first) || s.endsHonorific(i-2, first)) {
		return false
	}
	// "Vu Quang Ban", where there is a district of Vu Quang
	if placeLike(v.Name.Type) && n == 2 && !english && strings.Contains(s.lx.Names.Surnames[s.fold(i)], "vi") && i+n < last && s.toks[i+n].Cap && !s.toks[i+n].AllCap && !s.toks[i+n].Punct && !s.toks[i+n].Hyphen && !s.toks[i+n].Elided &&
		len(s.nameHits[i+n]) == 0 && (i+n+1 == last || !s.toks[i+n+1].Cap) && !s.is(i+n, class.Function) {
		return false
	}
	// "le Premier ministre Komi Klassou"
	if placeLike(v.Name.Type) && n == 1 && !english && i > first && i+1 < last && s.toks[i+1].Cap && !s.toks[i+1].AllCap && !s.toks[i+1].Punct && !s.toks[i+1].Hyphen &&
		s.endsClass(i-1, class.Post, first) && !s.is(i+1, class.Function) && (s.isSurname(i+1) || s.isGiven(i) || v.Name.Country != s.home && !s.named[v.Name.Country]) {
		return false
	}
	if v.Name.Type == graph.Province && !english && (s.riverBefore(i) || n == 1 && s.is(i, class.PlaceHead) && s.is(i+1, class.De) && v.Name.Country != s.home && !s.named[v.Name.Country]) {
		return false // "le bassin de la Sangha", "la Baie de Testango"
	}
	// "Soro Bakatest a assuré": no town in Denmark of which nothing is told.
	if placeLike(v.Name.Type) && n == 1 && !english && (s.beginsForeignName(v, i, first, last) || s.endsForeignName(v, i, first)) {
		return false
	}
	// "Issa Testo Togo, maire": a surname
	if v.Name.Type == graph.Country && n == 1 && !english && i > first+1 && v.Form == lexicon.FullName && s.unknownCapital(i-1) && s.unknownCapital(i-2) && s.isGiven(i-2) && !s.is(i-1, class.Function) {
		return false
	}
	// "Monsieur Pierre-Henri X"
	if (placeLike(v.Name.Type) || v.Name.Type == graph.Party || v.Name.Type == graph.Organization) && n == 1 && !english && i+1 < last && s.toks[i+1].Cap &&
		((placeLike(v.Name.Type) || s.isGiven(i)) && s.endsHonorific(i-1, first) && !s.toks[i+1].Punct || s.toks[i+1].Hyphen && s.isGiven(i) && s.isGiven(i+1)) {
		return false
	}
	// "Vice Governor of Hyogo prefecture Kanazawa Kazuo"
	if english && placeLike(v.Name.Type) && n == 1 && s.behindSeat(i, first, last) {
		return false
	}
	// "H.E. Kep Chuktema"
	if english && placeLike(v.Name.Type) && n == 1 && i+1 < last && s.toks[i+1].Cap && !s.toks[i+1].Punct && !s.toks[i+1].Hyphen && s.titledName(i, first) {
		return false
	}
	if english && placeLike(v.Name.Type) && i > first && i+n < last && s.toks[i+n].Cap && !s.toks[i+n].Punct && !s.toks[i+n].Hyphen && !s.is(i+n, class.PlaceHead) && s.bearerNamed(v, i, n, first) {
		return false
	}
	// "Kim Dong-yeon"
	if english && placeLike(v.Name.Type) && n == 2 && i+n < last && s.toks[i+n].Hyphen && !s.toks[i+n].Cap && s.hyphenates(i) {
		return false
	}
	// "le vice-ministre, Phonsavan Sisoulath,": an apposition of two names.
	if (v.Name.Type == graph.Province || v.Name.Type == graph.Place) && n == 1 && !english && i > first && s.text(i-1) == "," &&
		i+2 < last && s.toks[i+1].Cap && !s.toks[i+1].Hyphen && !s.toks[i+1].Punct && s.toks[i+2].Punct && s.nameAtPlain(i+1) == nil && s.text(i-2) != ")" {
		return false
	}
	// "Gao Tieying, deputy governor": no town in Mali of which nothing is told.
	if english && v.Name.Type == graph.Place && n == 1 && s.isSurname(i) && !s.named[v.Name.Country] && i+2 < last && s.toks[i+2].Text == "," && s.bareName(i+1) {
		return false
	}
	// "Kep Testi, deputy governor": the town's name is a surname too.
	if english && placeLike(v.Name.Type) && n == 1 && i+3 < last && s.text(i+2) == "," && s.bareName(i+1) && s.postSoon(i+3, last) {
		return false
	}
	// "Consul General Viengxay Phommachanh"
	if english && v.Name.Type == graph.Place && n == 1 && s.isGiven(i) && i+1 < last && s.isSurname(i+1) && !s.is(i+1, class.PlaceHead) && !s.is(i+1, class.Function) {
		return false
	}
	// "including Pierre Lambert, former ambassador"
	if english && v.Name.Type == graph.Place && n == 1 && s.isGiven(i) && !s.named[v.Name.Country] && s.bareName(i+1) {
		return false
	}
	if english && v.Ambiguous && t.AllCap && v.Name.Type == graph.Country {
		return !t.Hyphen && s.fold(i+1) != "$"
	}
	// "Le Centre régional d'investissement" is no party, wherever the article stands.
	if v.Name.Type == graph.Party && s.lang.Code == "fr" && n == 2 && s.is(i, class.Article) && (s.is(i+n, class.De) || s.is(i+n, class.Adjective) || s.adjectival(i+n)) {
		return false
	}
	// "Union nationale des éleveurs du Tchad": what is behind "des" goes on with it.
	if v.Name.Type == graph.Party && s.lang.Code == "fr" && n == 2 && s.is(i, class.Body) && s.goesOnSmall(i+n, last) {
		return false
	}
	// "Deputy Minister Truong Hai Long": no company
	if v.Name.Type == graph.Organization && n == 2 && s.isSurname(i) && i+n < last && s.toks[i+n].Cap && !s.toks[i+n].AllCap && !s.toks[i+n].Punct && s.isGiven(i+n) && !s.is(i+n, class.Function) && !s.is(i+n, class.Body) {
		return false
	}
	if v.Name.Type == graph.Party && n == 1 && s.lang.Code == "fr" && !s.toks[i].AllCap && s.isGiven(i) && i+1 < len(s.toks) && s.toks[i+1].Cap && !s.toks[i+1].Punct {
		return false // "son homologue Hatem Testa", where a party is called so
	}
	sister := (v.Ambiguous || s.is(i, class.Compass)) && (s.amongSisters(v, i, n, first, last) || s.itemOfPlaces(v, i, n, first))
	if v.Ambiguous && !sister && !s.introduced(v, i, n) || s.statedElsewhere(v, i, n) {
		return false
	}
	return (sister || !s.commonWord(v, i, n, first, last) && !s.quarterOnly(v, i, n, last)) && !s.longerName(v, i, n, first, last)
}

// goesOnSmall reports whether "de" and a word without a capital stand at token k.
func (s *section) goesOnSmall(k, last int) bool {
	de, ok := s.classAt(k, class.De)
	return ok && k+de.n < last && !s.toks[k+de.n].Cap && !s.toks[k+de.n].Punct && !s.toks[k+de.n].Number
}

// placeBodyAt reports whether a noun of places that may be one of bodies too stands at token i: "20
// départements de France" are not the association of that name.
func (s *section) placeBodyAt(i int) bool {
	h, ok := s.classAt(i, class.Body)
	return ok && h.n == 1 && s.lang.Lists(class.PlaceBody, h.entry.Lemma())
}

// capitalsFit reports whether the words at token i have the capitals that the
// table's form has: every word but small ones.
func (s *section) capitalsFit(v lexicon.NameMatch, i, n, first int) bool {
	t := &s.toks[i]
	small := (v.Name.Type == graph.Event || v.Name.Type == graph.Agreement) && v.Form == lexicon.FullName && n > 2 && (s.is(i, class.Event) || s.is(i, class.Agreement)) ||
		v.Name.Type == graph.Organization && n > 1 && s.lang.Code == "fr" && s.is(i, class.Body) && s.toks[i+n-1].Cap && !s.placeBodyAt(i) ||
		v.Name.Type == graph.Party && s.lang.Code == "fr" && s.behindMember(i, n) ||
		v.Name.Type == graph.Country && n > 1 && s.is(i, class.StateNoun) && (s.toks[i+n-1].Cap || s.definite(i)) ||
		v.Name.Type == graph.Party && v.Form == lexicon.FullName && n > 2 && s.lang.Code != "en" && s.is(i, class.RulingParty)
	small = small || v.Name.Type == graph.Organization && v.Form == lexicon.FullName && n > 1 && s.lang.Code == "fr" && s.is(i, class.Body) && s.definite(i) && (v.Name.Country == "" || n > 2 && (v.Name.Country == s.home || s.named[v.Name.Country]))
	if !v.Lower && !t.Cap && !t.Number && !small && !(n > 2 && s.toks[i+1].Hyphen && s.toks[i+n-1].Cap) {
		return false
	}
	if n > 1 && !v.Lower && !small {
		// An article that begins the sentence has its capital from there, behind
		// a dateline too: "Rabat – La réunion s'est tenue".
		caps := 0
		for k := i; k < i+n; k++ {
			if s.toks[k].Cap && !(s.is(k, class.Determiner) && (k == first || s.toks[k-1].Punct)) {
				caps++
			}
		}
		if caps == 0 {
			return false
		}
	}
	// "la province centrale de A": words that any state may use.
	return !(n > 1 && v.Lower && v.Name.Type == graph.Province && v.Name.Country != s.home && s.toks[i+n-1].Fold == s.toks[i+n-1].Text)
}

// commonWord reports whether a name is no name here, but the head of a phrase
// ("Réunion", "Assemblée"), a part of a number or short for words before it.
func (s *section) commonWord(v lexicon.NameMatch, i, n, first, last int) bool {
	t := &s.toks[i]
	if n == 1 && s.lang.Code == "en" && placeLike(v.Name.Type) && s.is(i, class.Preposition) {
		return true // "Province On April 5"
	}
	if n == 1 && v.Form == lexicon.FullName && (s.is(i, class.Event) || s.is(i, class.Body) || s.is(i, class.Agreement) || s.is(i, class.PlaceHead)) && !s.introduced(v, i, n) {
		return true
	}
	// "KL" in "230-KL/TW"
	if t.AllCap && n == 1 && (t.Hyphen || i+1 < last && s.toks[i+1].Text == "/") && i > first && strings.ContainsAny(s.text(i-1), "0123456789") {
		return true
	}
	// "14e Forum …": one meeting of the body that bears the name.
	if (v.Name.Type == graph.Organization || v.Name.Type == graph.Event) && i > first && s.isOrdinal(i-1) && s.is(i, class.Event) {
		return true
	}
	// "partenariat public-privé (PPP)": what the brackets abbreviate stands
	// before them.
	return v.Form == lexicon.Abbreviation && n == 1 && i-1 > first && s.text(i-1) == "(" && s.spells(i, first)
}

// longerName reports whether the name is the beginning or a part of a longer
// one: "Kin Net", "Kep Chuktema", "Nguyen Thanh Hoa".
func (s *section) longerName(v lexicon.NameMatch, i, n, first, last int) bool {
	t := &s.toks[i]
	if n == 1 && i+1 < last && s.toks[i+1].Cap && !s.toks[i+1].Punct {
		if v.Form != lexicon.FullName && len(t.Fold) < 4 && !t.AllCap && !s.is(i-1, class.De) {
			return true
		}
		if placeLike(v.Name.Type) && len(t.Fold) <= 3 && !s.toks[i+1].Hyphen && s.lang.Code != "en" {
			return true
		}
	}
	return s.insideName(v, i, n, first, last)
}

// quarterOnly reports whether a name that is a quarter's says where something
// lies and not what it is called: "le Nord du Laos", "Centre-Nord", "ces
// provinces du Nord", "(Centre)" behind a province.
func (s *section) quarterOnly(v lexicon.NameMatch, i, n, last int) bool {
	if s.is(i+n-1, class.Compass) {
		if h, ok := s.deAt(i + n); ok && s.lang.Code != "en" {
			if c := s.nameAtPlain(i + n + h); c != nil && c.Name.Type == graph.Country && (n == 1 && s.placeHeadBefore(i) != string(graph.Province) || c.Name.Country != v.Name.Country) {
				return true
			}
		}
		if i+n < last && s.toks[i+n].Hyphen && s.is(i+n, class.Compass) {
			return true
		}
		if s.lang.Code == "fr" && n > 1 && v.Name.Type == graph.Province && v.Form == lexicon.FullName && s.home != "" && v.Name.Country != s.home && !s.named[v.Name.Country] && s.is(i, class.PlaceHead) {
			return true // "la Province du Sud", of a state that is not spoken of
		}
		if s.lang.Code == "en" && n == 1 && !s.is(i+1, class.PlaceHead) {
			return true // "several provinces in the Northeast"
		}
		if s.lang.Code == "fr" && v.Name.Country != s.home && (s.oneOfMany(i, n) || s.onlyCompass(i, n) && s.home != "" && s.votes[v.Name.Country] == 0) {
			return true // "la plus grande ville du Nord", in an article on another state
		}
	}
	return n <= 2 && (n == 1 || s.lang.Code != "en" && s.is(i+1, class.Compass)) && s.is(i, class.Compass) && s.placeHeadBefore(i) == "" && !(n == 2 && s.countryNear(i, v.Name.Country)) && !s.provinceGoverned(v, i) && !(v.Name.Kind == department && s.departmentAt(i)) &&
		!(s.text(i+n) == "(" && v.Name.Country != "" && s.statedState(i+n) == v.Name.Country)
}
