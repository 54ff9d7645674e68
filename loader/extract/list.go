package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// joined reports whether unit b stands in one list with unit a before it.
func (s *section) joined(a, b unit) bool {
	if from := s.besideDeputation(b); from >= a.to {
		b.from = from // "the Lao delegation, led by A, and the Thai delegation, led by B"
	}
	if b.from < a.to || b.from-a.to > 14 {
		return false
	}
	comma, word := false, false
	free := 0
	for k := a.to; k < b.from; k++ {
		if s.toks[k].Text == "(" {
			if end := s.bracketEnd(k, b.from); end > 0 {
				k = end - 1
				continue
			}
		}
		if free++; free > 8 {
			return false
		}
		if h, ok := s.classAt(k, class.ListFiller); ok && h.n > 1 {
			word = word || s.is(k, class.Coordinator) || s.is(k, class.And)
			k += h.n - 1
			continue
		}
		if h, ok := s.classAt(k, class.Coordinator); ok && h.n > 1 && s.lang.Code == "fr" {
			word = true
			k += h.n - 1 // "ainsi qu'un protocole"
			continue
		}
		if h, ok := s.classAt(k, class.OnSide); ok && comma && s.coverAt(k+h.n) != nil && s.coverAt(k+h.n).form == lexicon.Adjective {
			k += h.n // "X, du côté vietnamien ; du côté cambodgien, Y"
			continue
		}
		if n := s.groupIncluding(k, b.from); n > k && word {
			k = n - 1 // "A and several officials, including B"
			continue
		}
		if n := s.unnamedBetween(a, b, k); n > k && comma {
			k = n - 1 // "de A, des élus locaux, de B et C", "l'Assemblée A, le gouvernement et le Comité B"
			continue
		}
		if n := s.whatHeIs(a, b, k); n > k {
			k = n - 1 // "A, députée européenne, B, consultant, et C"
			continue
		}
		if n := s.membersOf(k, b.from); n > k && (comma || word) {
			k = n - 1 // "A ; ainsi que les membres du Comité permanent : B"
			continue
		}
		switch {
		case s.toks[k].Text == "," || s.toks[k].Text == ";":
			comma = true
		case s.is(k, class.Coordinator) || s.is(k, class.And):
			word = true
		case s.is(k, class.Determiner) || s.is(k, class.De) || s.is(k, class.ListFiller):
		case s.lang.Code == "en" && (s.is(k, class.Counterpart) || s.text(k) == "." && k == a.to && s.text(k+1) == ","): // "X Jr., Y"
		case s.lang.Code == "fr" && word && s.is(k, class.Delegation) && s.cover[k] == nil && s.is(k+1, class.De) && sideTypes.Has(a.typ) && sideTypes.Has(b.typ): // "la délégation de A et les autorités de B"
		case s.lang.Code == "en" && word && s.is(k, class.Another) && s.is(k+1, class.PairNoun):
			return false // "with A and other localities of B"
		case s.lang.Code == "en" && word && s.is(k, class.StatePower) && s.is(k+1, class.De): // "A and the government of B"
		case s.is(k, class.Demonstrative), word && s.is(k, class.FirstLevel), s.lang.Code == "en" && word && s.is(k, class.Number):
		case s.is(k, class.InCountry) && k+1 < b.from && s.cover[k+1] != nil && s.cover[k+1].typ == graph.Country: // ", en France, et la région X"
		case s.lang.Code == "en" && k == a.to && placeLike(a.typ) && s.is(k, class.Delegation) && !s.is(k, class.PlaceHead): // "A authorities and B officials"
		case s.lang.Code == "en" && k == a.to && s.is(k, class.TownPreposition) && s.countryAt(k+1): // "A in Vietnam and B"
		case s.is(k, class.BeforeState) && s.is(k-1, class.And) && k == b.from-1:
		case s.is(k, class.InCountry) && k == b.from-1 && s.text(k-1) == "," && a.typ == graph.Country && b.typ == graph.Country: // "au Gabon, en Côte d'Ivoire"
		case s.is(k, class.For) && s.coverAt(k+1) != nil, s.is(k, class.LinkArticle):
		case s.lang.Code == "fr" && word && s.is(k, class.Locative) && placeTypes.Has(a.typ) && placeTypes.Has(b.typ): // "à A et dans la province de B"
		case s.is(k, class.At) && b.from-a.to == 1 && s.linkedBefore(a.from):
			word = true
		case s.is(k, class.Complementizer) && s.is(k-1, class.PlainAnd) && s.lang.Code == "fr":
			return false // "des étudiants de A, et que le district de B"
		case s.is(k, class.Complementizer), s.is(k, class.With), s.is(k, class.AtThe), s.is(k, class.At), s.toks[k].Text == "(" || s.toks[k].Text == ")":
		case s.cover[k] != nil && s.cover[k].typ == graph.Country:
		case s.lang.Code == "fr" && s.adjectiveInside(k) && a.typ == graph.Person && b.typ == graph.Person: // "les conseillers vaudois A et genevois B"
		case s.lang.Code == "fr" && a.typ == graph.Organization && k == a.to+1 && s.is(a.to, class.TownPreposition) && s.coverAt(k) != nil && placeLike(s.coverAt(k).typ): // "le Bureau de A à Hanoi et B"
			k = s.coverAt(k).to - 1
		default:
			return false
		}
	}
	return word || comma && !(s.lang.Code == "en" && a.m.to == a.to-1 && s.is(a.m.to, class.Envoys)) // "Welcoming the delegation, A and B …"
}

// liesIn reports whether unit b is the state in which the place a lies.
func (s *section) liesIn(a, b unit) bool {
	if a.typ == graph.Place && b.typ == graph.Province && a.m.ent != nil && b.m.ent != nil {
		state := s.stateOf(a.m.ent, 0)
		return s.text(a.to) == "," && s.is(a.to+1, class.FirstLevel) && (state == "" && a.m.name == nil || state == s.stateOf(b.m.ent, 0)) || s.townOfLevel(a) && (state == "" || state == s.stateOf(b.m.ent, 0))
	}
	if b.typ != graph.Country || !placeLike(a.typ) || a.m.ent == nil || b.m.ent == nil || b.m.ent.table == nil {
		return false
	}
	state := s.stateOf(a.m.ent, 0)
	return state == b.m.ent.table.Country || state == "" && a.typ == graph.Place && s.lang.Code == "fr" && s.toldInState(a.to, b.m.from)
}

// townOfLevel reports whether "du Land", "de la province" stands behind a comma behind the town a, which
// "avec" governs: "avec la ville de Freudenstadt, du Land de Bade-Wurtemberg".
func (s *section) townOfLevel(a unit) bool {
	k := a.to + 1
	if s.lang.Code != "fr" || s.text(a.to) != "," || !s.is(k, class.De) {
		return false
	}
	for k++; s.is(k, class.ArticleBehindDe); {
		k++
	}
	first := s.firstOf(a.from)
	at := s.partStart(a, first) - 1
	for at > first && s.is(at, class.Determiner) && !s.is(at, class.Preposition) {
		at--
	}
	return s.is(k, class.FirstLevel) && s.is(at, class.With)
}

// stateBehind reports whether unit b only says in which state the place a right
// before it lies: "la province du Haut-Katanga de la RDC", "Bretagne, en France".
func (s *section) stateBehind(a, b unit) bool {
	if s.provinceBehind(a, b) || s.insideBehind(a, b) {
		return true
	}
	if b.from < a.to || b.from-a.to > 4 || !s.liesIn(a, b) {
		return false
	}
	if s.lang.Code == "en" { // "A in Vietnam and B of Laos"
		return b.typ == graph.Country && (s.is(a.to, class.TownPreposition) || s.is(a.to, class.Genitive)) && s.listGoesOn(b.to, s.sents[s.sent[b.m.from]].Last)
	}
	comma, de, in := false, s.is(b.from, class.De), false
	for k := a.to; k < b.m.from; k++ {
		switch {
		case s.text(k) == "," && k == a.to:
			comma = true
		case comma && k == a.to+1 && s.townOfLevel(a):
			in = true // "avec la ville de Freudenstadt, du Land de Bade-Wurtemberg"
		case s.is(k, class.De):
			de = true
		case s.is(k, class.InCountry), s.is(k, class.AtThe), s.is(k, class.At):
			in = true
		case comma && k == a.to+1 && s.is(k, class.FirstLevel):
			in = true // "Zibo, province du Shandong"
		case s.is(k, class.ArticleBehindDe), s.is(k, class.FirstLevel), s.is(k, class.StateNoun) && de: // "de Namur du royaume de la Belgique"
		case s.is(k-1, class.FirstLevel) && s.cover[k] != nil && s.cover[k].typ == graph.Country && s.cover[k].form == lexicon.Adjective: // "province chinoise du Yunnan"
		default:
			return false
		}
	}
	return in || de && !comma
}

// groupIncluding returns the token behind a comma and "including" that tell who were in the group of
// unnamed ones at token k, "a number of officials, including B", or k.
func (s *section) groupIncluding(k, last int) int {
	if s.lang.Code != "en" {
		return k
	}
	for n := k; n < min(last, k+6); n++ {
		if s.text(n) == "," && n > k {
			if h, ok := s.classAt(n+1, class.Including); ok {
				return n + 1 + h.n
			}
			return k
		}
		if t := &s.toks[n]; t.Cap || t.Punct || s.cover[n] != nil || s.startsVerb(n) {
			return k
		}
	}
	return k
}

// countryAt reports whether the name of a state begins at token k, behind its article.
func (s *section) countryAt(k int) bool {
	if s.is(k, class.Article) {
		k++
	}
	c := s.coverAt(k)
	return c != nil && c.typ == graph.Country && c.form != lexicon.Adjective
}

// linkedBefore reports whether "lie", "unit" or the like stands right before
// token i, so that "A à B" are its two objects.
func (s *section) linkedBefore(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if s.is(k, class.Links) {
			return true
		}
	}
	return false
}

// list returns the units that stand in one list with units[i], of the types
// that ok allows.
func (s *section) list(units []unit, i int, types lexicon.TypeSet) []unit {
	a, b := i, i
	var aside []int // units that only an aside in the list names
	prev := units[i]
	for x := i - 1; x >= 0; x-- {
		if s.inBracket(units[x]) || s.membership(units[x]) || x > 0 && (s.stateBehind(units[x-1], units[x]) || s.seatedIn(units[x-1], units[x])) {
			continue
		}
		if x > 0 && s.actsForNext(units, x-1) {
			units = slices.Clone(units)
			units[x-1].to = units[x].to // "A pour X et B pour Y ont signé"
			continue
		}
		if x+1 < i && (s.belongsUnder(units[x+1]) || s.residentAside(units[x+1])) {
			units = slices.Clone(units)
			units[x].to = units[x+1].to // "le Service de A relevant du ministère B et C ont signé"
		}
		y := s.listed(units, prev, x, -1)
		if y < 0 || !types.Has(units[y].typ) || s.endsClass(units[y].from-1, class.Apart, 0) {
			break
		}
		for ; x > y; x-- {
			aside = append(aside, x)
		}
		prev = units[x]
		a = x
	}
	prev = units[i]
	for x := i + 1; x < len(units); x++ {
		if s.inBracket(units[x]) || s.stateBehind(units[x-1], units[x]) || s.text(units[x].to) == ":" && s.membersBefore(units[x]) {
			continue
		}
		if !types.Has(units[x].typ) && units[x].from == prev.to+1 && (s.is(prev.to, class.For) && (s.lang.Code == "en" || s.actsForNext(units, x-1)) || s.lang.Code == "en" && s.is(prev.to, class.StandsFor)) {
			prev.to = units[x].to // "by A for X and B for Y"
			continue
		}
		if x > 0 && s.seatedIn(units[x-1], units[x]) && units[x-1] == prev && (!types.Has(graph.Country) || s.is(units[x].to, class.PlainAnd)) {
			prev.to = units[x].to // "par A, l'ambassade de B au Vietnam et C"
			continue
		}
		if units[x].typ == graph.Country && units[x].m == s.stateOfEnvoy(prev) || (s.belongsUnder(units[x]) || s.residentAside(units[x])) && (units[x-1] == prev || units[x-1].to == prev.to) {
			prev.to, aside = units[x].to, append(aside, x)
			continue
		}
		y := s.listed(units, prev, x, 1)
		if y == x && units[x].typ == graph.Place && s.lang.Code == "fr" && types.Has(graph.Province) && types.Has(graph.Organization) && !types.Has(graph.Place) {
			prev, aside = units[x], append(aside, x)
			continue // "par la province de A, le district de B et la compagnie C"
		}
		if y < 0 || !types.Has(units[y].typ) {
			break
		}
		for ; x < y; x++ {
			aside = append(aside, x)
		}
		prev = units[x]
		b = x
	}
	if types.Has(graph.Person) && a < b && !s.joinedByWord(units[a:b+1]) && s.governed(units[a], 0) && !s.comprised(units[a]) && !s.sentenceHas(units[i].from, class.WithHim) {
		a = i // "At the invitation of A, B …", "Lors de la visite de A, B …"
		if b == i+1 && s.onlyComma(units[i].to, units[b].from) && s.startsVerb(units[b].to) {
			b = i
		}
	}
	if b > i && s.behindSpouse(units[b]) {
		b-- // "En recevant A et son épouse, B a dit"
	}
	if a < i && s.behindSpouse(units[i]) {
		a = i
	}
	if s.lang.Code == "en" && types.Has(graph.Person) && i-a > 1 && s.governed(units[a], 0) && s.joinedByWord(units[a:i]) && !s.joinedByWord(units[i-1:i+1]) {
		a = i // "At the invitation of A and B, C …"
	}
	if types.Has(graph.Person) && a < i && s.text(units[i].from-1) == "," && s.governed(units[a], 0) && !s.governed(units[i], 0) && !s.comprised(units[a]) && !s.sentenceHas(units[i].from, class.WithHim) {
		a = i // "À l'invitation de A et de son épouse, de B et de son épouse, C et D sont arrivés"
	}
	if types.Has(graph.Person) && a < i && s.lang.Code == "fr" && s.governed(units[a], 0) && !s.sentenceHas(units[i].from, class.WithHim) {
		for y := a + 1; y < i; y++ {
			if s.text(units[y].from-1) == "," && s.is(units[y].from, class.DefiniteArticle) && !s.governed(units[y], 0) {
				a = y // "En présence de A et de B, le maire C et le maire D ont signé"
				break
			}
		}
	}
	a, b = s.splitList(units, a, i, b)
	for a < i && placeLike(units[a].typ) && !placeLike(units[a+1].typ) && s.governed(units[a], 0) {
		a++ // "À A, le Premier ministre B et …"
	}
	out := s.desk.emptyList(b - a + 1)
	for x := a; x <= b; x++ {
		if types.Has(units[x].typ) && !s.inBracket(units[x]) && units[x].m.ent != nil && (x == i || x == 0 || !s.stateBehind(units[x-1], units[x]) && !(placeLike(units[x].typ) && s.seatedIn(units[x-1], units[x]))) && (x == i || !s.membership(units[x])) && !slices.Contains(aside, x) {
			out = append(out, units[x])
		}
	}
	return out
}
