package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// nameFits reports whether the form may stand for its entity at token i.
func (s *section) nameFits(v lexicon.NameMatch, i, n, first, last int) bool {
	t := s.toks[i]
	english := s.lang.Code == "en"
	switch v.Form {
	case lexicon.Adjective:
		if english != v.English || english && !t.Cap {
			return false
		}
		// "Lao Cai": the adjective is the beginning of a longer name.
		if t.Cap && i+n < last && s.toks[i+n].Cap && !english && i > first {
			return false
		}
		return !v.Ambiguous || !english && v.Name.Type == graph.Country && s.named[v.Name.Country] || english && t.AllCap && s.fold(i+1) != "$"
	case lexicon.Prefix:
		return i+n < last && s.toks[i+n].Hyphen
	case lexicon.Abbreviation:
		if !t.AllCap && t.Text != strings.ToUpper(t.Text) && len(t.Text) < 6 {
			return false
		}
		if t.Hyphen || i+n < last && s.toks[i+n].Hyphen && s.toks[i+n].Number {
			return !v.Ambiguous
		}
	case lexicon.Capital:
		if v.Name.Type == graph.Country && v.Name.Canonical != "" {
			return false // the town itself stands in the table of places or provinces
		}
	}
	if v.English && !english && v.Name.Type == graph.Country {
		return false
	}
	small := (v.Name.Type == graph.Event || v.Name.Type == graph.Agreement) && v.Form == lexicon.FullName && n > 2 && (s.is(i, "event") || s.is(i, "agreement")) ||
		v.Name.Type == graph.Party && v.Form == lexicon.FullName && n > 2 && !english && s.is(i, "ruling-party")
	if !v.Lower && !t.Cap && !t.Number && !small && !(n > 2 && s.toks[i+1].Hyphen && s.toks[i+n-1].Cap) {
		return false
	}
	// Every word but small ones has a capital where the table's form does.
	if n > 1 && !v.Lower && !small {
		// An article that begins the sentence has its capital from there:
		// "La réunion s'est tenue".
		caps := 0
		for k := i; k < i+n; k++ {
			if s.toks[k].Cap && !(k == first && s.is(k, "determiner")) {
				caps++
			}
		}
		if caps == 0 {
			return false
		}
	}
	// "la province centrale de A": words that any state may use.
	if n > 1 && v.Lower && v.Name.Type == graph.Province && v.Name.Country != s.home && s.toks[i+n-1].Fold == s.toks[i+n-1].Text {
		return false
	}
	// "Monsieur Pierre-Henri X"
	if (v.Name.Type == graph.Province || v.Name.Type == graph.Place) && n == 1 && !english && i+1 < last && s.toks[i+1].Cap &&
		(s.endsHonorific(i-1, first) && !s.toks[i+1].Punct || s.toks[i+1].Hyphen && s.isGiven(i) && s.isGiven(i+1)) {
		return false
	}
	if english && n == 1 && s.is(i, "month") {
		return false
	}
	if english && v.Ambiguous && t.AllCap && v.Name.Type == graph.Country {
		return !t.Hyphen && s.fold(i+1) != "$"
	}
	if v.Ambiguous && !s.introduced(v, i, n) {
		return false
	}
	// "Réunion", "Assemblée": a name that is also the head of phrases.
	if n == 1 && v.Form == lexicon.FullName && (s.is(i, "event") || s.is(i, "body") || s.is(i, "agreement") || s.is(i, "place-head")) && !s.introduced(v, i, n) {
		return false
	}
	// "KL" in "230-KL/TW"
	if t.AllCap && n == 1 && (t.Hyphen || i+1 < last && s.toks[i+1].Text == "/") && i > first && strings.ContainsAny(s.text(i-1), "0123456789") {
		return false
	}
	// "14e Forum …": one meeting of the body that bears the name.
	if (v.Name.Type == graph.Organization || v.Name.Type == graph.Event) && i > first && s.isOrdinal(i-1) && s.is(i, "event") {
		return false
	}
	// "partenariat public-privé (PPP)": what the brackets abbreviate stands
	// before them.
	if v.Form == lexicon.Abbreviation && n == 1 && i-1 > first && s.text(i-1) == "(" && s.spells(i, first) {
		return false
	}
	// "Kin Net": the beginning of a longer name.
	if n == 1 && v.Form != lexicon.FullName && len(t.Fold) < 4 && !t.AllCap && i+1 < last && s.toks[i+1].Cap && !s.toks[i+1].Punct && !s.is(i-1, "de") {
		return false
	}
	// "Kin Net", "Kep Chuktema": a short name before another capital.
	if (v.Name.Type == graph.Province || v.Name.Type == graph.Place) && n == 1 && len(t.Fold) <= 3 && i+1 < last && s.toks[i+1].Cap && !s.toks[i+1].Punct && !s.toks[i+1].Hyphen && !english {
		return false
	}
	// "le Nord du Laos" says where something lies.
	if h, ok := s.deAt(i + n); ok && !english && s.is(i+n-1, "compass") {
		if c := s.nameAtPlain(i + n + h); c != nil && c.Name.Type == graph.Country && (n == 1 || c.Name.Country != v.Name.Country) {
			return false
		}
	}
	// "Centre" in "Centre-Nord"
	if i+n < last && s.toks[i+n].Hyphen && s.is(i+n-1, "compass") && s.is(i+n, "compass") {
		return false
	}
	// "ces provinces du Nord", "cette province du Nord" of another state: where
	// they lie, not what they are called.
	if s.lang.Code == "fr" && s.is(i+n-1, "compass") && v.Name.Country != s.home && s.oneOfMany(i, n) {
		return false
	}
	// "(Centre)" behind a province says where in its state it lies.
	if n <= 2 && s.is(i, "compass") && s.placeHeadBefore(i) == "" && !(n == 2 && s.countryNear(i, v.Name.Country)) {
		return false
	}
	if s.insideName(v, i, n, first, last) {
		return false
	}
	return true
}

// spells reports whether small-letter words before the bracket at i-1 begin
// with the letters of the abbreviation at i.
func (s *section) spells(i, first int) bool {
	letters := s.toks[i].Fold
	k := i - 2
	for n := len(letters) - 1; n >= 0; n-- {
		for k >= first && s.is(k, "function") {
			k--
		}
		if k < first || s.toks[k].Cap || s.toks[k].Punct || s.toks[k].Fold[0] != letters[n] {
			return false
		}
		k--
	}
	return true
}

// oneOfMany reports whether the noun before a quarter's name, or at the
// beginning of the name, is no proper one: "ces provinces du Nord", "cette
// province du Nord".
func (s *section) oneOfMany(i, n int) bool {
	k := i
	for n == 1 && k > 0 && k > i-3 && !s.is(k, "place-head") && !s.is(k, "place-noun") {
		k--
	}
	if !s.is(k, "place-head") && !s.is(k, "place-noun") || k == 0 {
		return false
	}
	switch s.fold(k - 1) {
	case "cette", "ces", "ce", "une", "sa", "leur":
		return true
	}
	return strings.HasSuffix(s.fold(k), "s") || s.is(k-1, "number")
}

// introduced reports whether the words around an ambiguous name say that it is
// a place: "la province de Man", "Man (Côte d'Ivoire)".
func (s *section) introduced(v lexicon.NameMatch, i, n int) bool {
	if v.Name.Type == graph.Organization {
		return s.toks[i].AllCap
	}
	// "au Luxembourg", "le Congo": states with an article, where the towns,
	// rivers and persons of that name have none.
	if v.Name.Type == graph.Country && v.Name.Article == "le" && s.lang.Code == "fr" && n == 1 {
		switch s.fold(i - 1) {
		case "au", "du", "le":
			return true
		}
	}
	j := i - 1
	for j >= 0 && s.is(j, "de") || j >= 0 && (s.fold(j) == "de" || s.fold(j) == "du" || s.fold(j) == "d" || s.fold(j) == "of" || s.fold(j) == "la" || s.fold(j) == "l") {
		j--
	}
	for k := j; k >= 0 && k > j-3; k-- {
		if h, ok := s.classAt(k, "place-head"); ok && k+h.n > j-1 {
			return true
		}
		if s.toks[k].Punct {
			break
		}
	}
	// After a locative in French: "à Man", "au Centre" does not count.
	if f := s.fold(i - 1); (f == "à" || f == "in") && s.toks[i].Cap && i > 0 {
		return len(s.toks[i].Fold) > 2
	}
	if s.fold(i+n) == "(" {
		if m := s.nameAtPlain(i + n + 1); m != nil && m.Name.Type == graph.Country {
			return true
		}
	}
	// In a list of provinces: "Maryland et Virginie".
	if n := len(s.names); n > 0 && v.Name.Type == graph.Province {
		if p := s.names[n-1]; p.typ == graph.Province && i-p.to <= 2 && i > p.to && (s.toks[p.to].Text == "," || s.is(p.to, "and")) {
			return true
		}
	}
	// English puts the kind behind: "Kep Province".
	if h, ok := s.classAt(i+n, "place-head"); ok && s.lang.Code == "en" && h.n > 0 {
		return true
	}
	return false
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
		p := s.toks[i-1]
		if p.Cap && !p.Punct && !p.Elided && s.cover[i-1] == nil && !(i-1 == first && p.Fold == "a") && !(s.is(i-1, "function") && (i-1 == first || s.toks[i-2].Punct)) {
			heads := []string{"place-head", "body", "event", "agreement", "post", "honorific", "adjective"}
			known := false
			for k := max(first, i-4); k < i; k++ {
				for _, c := range heads {
					if h, ok := s.classAt(k, c); ok && k+h.n == i {
						known = true
					}
				}
			}
			if !known && (s.isSurname(i-1) || s.isGiven(i-1) || i-1 > first) {
				return true
			}
		}
	}
	if i+n < last {
		t := s.toks[i+n]
		// A single word in front of another capital: "Vinh Hien", but not
		// "de Hanoi Nguyen Duc Chung" nor "Hanoi-Hai Phong".
		if n == 1 && t.Cap && !t.Punct && !t.Hyphen && i > first && !s.is(i-1, "de") && !s.is(i-1, "locative") && !s.is(i+n, "function") &&
			(s.isSurname(i) || s.isGiven(i)) && s.lang.Code == "fr" {
			return true
		}
	}
	return false
}
