package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// introduced reports whether the words around an ambiguous name say that it is
// a place: "la province de Man", "Man (Côte d'Ivoire)".
func (s *section) introduced(v lexicon.NameMatch, i, n int) bool {
	if v.Name.Type == graph.Party && n == 1 && s.lang.Code == "fr" && v.Name.Country != s.home && !s.named[v.Name.Country] {
		return false // "l'Action internationale des collectivités"
	}
	if v.Name.Type == graph.Party {
		k := i - 1 // "« Agir ensemble »": an ordinary word that begins what it stands in
		return i > s.firstOf(i) && (s.text(k) == "(" || s.text(k) == "," || !s.toks[k].Punct) && (v.Name.Country == s.home || s.named[v.Name.Country])
	}
	if v.Name.Type == graph.Organization {
		return s.toks[i].AllCap || n > 1 && s.lang.Code == "fr" && s.is(i, class.Body) // "journal Nhân Dân"
	}
	if v.Name.Type == graph.Province && s.lang.Code == "fr" && v.Name.Country != s.home && !s.named[v.Name.Country] && s.partOfWorld(i, n) {
		return false // "la région du Sahel", where nothing is told of the state that has a region of that name
	}
	if v.Name.Type == graph.Province && s.lang.Code == "fr" && !cityKind(v.Name.Kind) && s.placeHeadBefore(i) == string(graph.Place) {
		return false // "les villes de Bor et de A": a town of that name
	}
	// "au Luxembourg", "le Congo": states with an article, where the towns,
	// rivers and persons of that name have none.
	if v.Name.Type == graph.Country && v.Name.Article == "le" && s.lang.Code == "fr" && n == 1 {
		if s.is(i-1, class.MasculineArticle) {
			return true
		}
	}
	if v.Name.Type == graph.Country && n == 1 && s.stateNotPerson(v, i) {
		return true
	}
	if v.Name.Type == graph.Country && s.lang.Code == "fr" && s.is(i-1, class.De) && s.ruledFrom(i-2) {
		return true // "le Grand-Duc de Luxembourg"
	}
	if v.Name.Type == graph.Country && n > 1 && s.lang.Code == "fr" && s.toks[i].Cap && (s.definite(i) || s.is(i, class.Article)) && (v.Name.Country == s.home || s.named[v.Name.Country]) {
		return true // "la Grande île"
	}
	if placeLike(v.Name.Type) && s.lang.Code == "fr" && (s.placed[v.Name] && s.standsAlone(i, n) || s.listsPlaces(i)) {
		return true
	}
	if v.Name.Type == graph.Province && s.lang.Code == "fr" && n == 1 && s.isGiven(i) && s.is(i-1, class.FeminineArticle) && s.toks[i].Cap {
		return true // "la Lorraine": a woman has no article
	}
	if v.Name.Kind == "world-region" && s.lang.Code == "fr" && n == 1 && s.toks[i].Cap && s.definite(i) && !s.is(i+1, class.De) && s.standsAlone(i, n) {
		return true // "l'Asie et le Pacifique"
	}
	if v.Article && v.Name.Type == graph.Place && s.lang.Code == "fr" && s.atItsArticle(v, i) && s.toks[i].Cap {
		return true // "au Mans"
	}
	if v.Name.Type == graph.Province && s.lang.Code == "fr" && n > 1 && s.toks[i+1].Hyphen && s.toks[i].Cap && s.toks[i+n-1].Cap && !s.is(i, class.Compass) && (v.Name.Country == s.home || s.named[v.Name.Country]) {
		return true // "à l'Extrême-Nord", in a state of which the section tells
	}
	if v.Name.Kind == department && s.departmentAt(i) {
		return true // "le conseil départemental de l'Ain"
	}
	j := i - 1
	for j >= 0 && s.is(j, class.De) || j >= 0 && (s.is(j, class.Genitive) || s.is(j, class.ArticleBehindDe)) {
		j--
	}
	if s.lang.Code == "fr" && placeLike(v.Name.Type) && (s.seatBefore(i) == string(v.Name.Type) || s.elects(j, i) || v.Name.Type == graph.Province && s.counterpartOf(i)) {
		return true // "le préfet de la Cuvette"
	}
	if s.lang.Code == "fr" && placeLike(v.Name.Type) {
		if kind, _ := s.kindMeant(i); kind != "" {
			return true
		}
	}
	// "Oyo (Cuvette)"
	if n := len(s.names); n > 0 && s.lang.Code == "fr" && v.Name.Type == graph.Province && s.text(i-1) == "(" && s.text(i+1) == ")" && s.names[n-1].to == i-1 && placeLike(s.names[n-1].typ) && s.countryOf(s.names[n-1]) == v.Name.Country {
		return true
	}
	// "entre Yen Bai et le Limousin"
	if n := len(s.names); n > 0 && s.lang.Code == "fr" && v.Name.Type == graph.Province && s.toks[i].Cap && s.is(i-1, class.SingularArticle) && s.is(i-2, class.PlainAnd) && s.names[n-1].to == i-2 && placeLike(s.names[n-1].typ) && s.is(s.names[n-1].from-1, class.Between) {
		return true
	}
	// "Groupe d'amitié France-Congo"
	if n := len(s.names); n > 0 && v.Name.Type == graph.Country && s.toks[i].Hyphen && s.toks[i].Cap && s.names[n-1].to == i && s.names[n-1].typ == graph.Country {
		return true
	}
	// "la Commission mixte Maurice-La Réunion"
	if s.lang.Code == "fr" && v.Name.Type == graph.Country && i > 0 && s.toks[i].Cap && i+n < len(s.toks) && s.toks[i+n].Hyphen && s.toks[i+n].Cap && s.nameAtPlain(i+n) != nil && !s.isGiven(i+n) &&
		(s.is(i-1, class.Agreement) || s.is(i-1, class.Cooperation) || s.is(i-1, class.Joint)) {
		return true
	}
	// "le jumelage Sherbrooke-Tours"
	if n := len(s.names); n > 0 && s.lang.Code == "fr" && v.Name.Type == graph.Place && s.toks[i].Hyphen && s.toks[i].Cap && s.names[n-1].to == i && s.names[n-1].typ == graph.Place && (s.is(s.names[n-1].from-1, class.Agreement) || s.is(s.names[n-1].from-1, class.Cooperation)) {
		return true
	}
	// "les deux régions, Diana et Bretagne"
	if i > 2 && s.text(i-1) == "," && s.is(i-2, class.PlaceHead) && s.lang.Ends(s.fold(i-2), class.PluralEnding) && s.lang.Code == "fr" {
		return true
	}
	for k := j; k >= 0 && k > j-3; k-- {
		if h, ok := s.classAt(k, class.PlaceHead); ok && k+h.n > j-1 {
			return true
		}
		if s.toks[k].Punct {
			break
		}
	}
	// After a locative in French: "à Man", "au Centre" does not count.
	if s.is(i-1, class.TownPreposition) && s.toks[i].Cap && i > 0 {
		return len(s.toks[i].Fold) > 2
	}
	if s.fold(i+n) == "(" {
		if m := s.nameAtPlain(i + n + 1); m != nil && m.Name.Type == graph.Country {
			return true
		}
	}
	// In a list of provinces: "Maryland et Virginie".
	if n := len(s.names); n > 0 && v.Name.Type == graph.Province {
		if p := s.names[n-1]; p.typ == graph.Province && i > p.to && (s.toks[p.to].Text == "," || s.is(p.to, class.And)) && s.goesOnTo(p.to, i) {
			return true
		}
	}
	// "Nan Governor X"
	if h, ok := s.classAt(i+n, class.Post); ok && s.lang.Code == "en" && v.Name.Type == graph.Province && s.toks[i+n].Cap && h.entry.Attrs["body"] == "province" {
		return true
	}
	// English puts the kind behind: "Kep Province".
	if h, ok := s.classAt(i+n, class.PlaceHead); ok && s.lang.Code == "en" && h.n > 0 {
		return true
	}
	return false
}

// goesOnTo reports whether a list goes on from a comma or "et" at token a to the name
// at token i, "de" and an article at most between them: "du Nord et de l'Extrême-Nord".
func (s *section) goesOnTo(a, i int) bool {
	if i-a <= 1 {
		return true
	}
	de, ok := s.classAt(a+1, class.De)
	return ok && a+1+de.n == i && s.lang.Code == "fr"
}

// insideName reports whether the name is a part of a longer unknown name, such
// as the province Thanh Hoa in the person Nguyen Thanh Hoa.
func (s *section) insideName(v lexicon.NameMatch, i, n, first, last int) bool {
	switch v.Name.Type {
	case graph.Province, graph.Place:
	default:
		return false
	}
	if i > first {
		p := &s.toks[i-1]
		if p.Cap && !p.Punct && !p.Elided && s.cover[i-1] == nil && !(i-1 == first && s.is(i-1, class.Unaccented)) && !(s.is(i-1, class.Function) && strings.ToLower(p.Text) == p.Fold && (i-1 == first || s.toks[i-2].Punct)) {
			heads := []lexicon.Class{class.PlaceHead, class.Body, class.Event, class.Agreement, class.Post, class.Honorific, class.Adjective, class.Delegation}
			known := false
			for k := max(first, i-4); k < i; k++ {
				for _, c := range heads {
					if h, ok := s.classAt(k, c); ok && k+h.n == i {
						known = true
					}
				}
			}
			if !known && (s.isSurname(i-1) || s.isGiven(i-1) || i-1 > first && !s.startsClause(i-1, first)) {
				return true
			}
		}
	}
	if i+n < last {
		t := &s.toks[i+n]
		// A single word in front of another capital: "Vinh Hien", but not
		// "de Hanoi Nguyen Duc Chung" nor "Hanoi-Hai Phong".
		if (n == 1 || s.isSurname(i) && s.isGiven(i+n)) && t.Cap && !t.Punct && !t.Hyphen && i > first && (!s.is(i-1, class.De) && !s.is(i-1, class.Locative) || n == 1 && s.isGiven(i) && s.nameAtPlain(i+n) == nil) && !s.is(i+n, class.Function) &&
			(s.lang.Code == "fr" || (s.isSurname(i) || s.isGiven(i)) && n > 1 && !s.is(i+n, class.Post) && !s.is(i+n, class.Body)) {
			return true
		}
	}
	return false
}

// elects reports whether a post that ends with token j, "de" behind it up to token i, is
// held for where its holder was elected: "député de l'Allier".
func (s *section) elects(j, i int) bool {
	h, ok := s.classAt(j, class.Post)
	return ok && h.n == 1 && j < i-1 && (h.entry.Attrs["seat"] == "place" || h.entry.Attrs["chamber"] != "")
}

// partOfWorld reports whether the n words at token i are the name of a part of the world too.
func (s *section) partOfWorld(i, n int) bool {
	return slices.ContainsFunc(s.nameHits[i], func(h nameHit) bool {
		return h.N == n && slices.ContainsFunc(h.Values, func(v lexicon.NameMatch) bool {
			return v.Name.Type == graph.Place && v.Name.Kind == "world-region"
		})
	})
}
