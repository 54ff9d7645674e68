package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// dateComplement takes "de 2014", "de mai 2014" and ordinals.
func (e *extension) dateComplement(n int) bool {
	s := e.s
	if s.toks[n].Number {
		switch {
		case (e.m.typ == graph.Agreement || e.m.typ == graph.Event && s.lang.Code == "fr") && s.yearAt(n, e.last) > 0:
			e.dated = true
		case e.m.typ != graph.Organization && s.isOrdinal(n) && n+1 < e.last:
			if t := &s.toks[n+1]; !t.Punct && !t.Cap && !t.Number && !s.is(n+1, class.Function) {
				e.end = n + 2 // "session de l'Assemblée de la 15e législature"
				e.des++
				return true
			}
		default:
			return false
		}
		e.end = n + 1
		return true
	}
	if e.m.typ == graph.Organization {
		return false
	}
	e.end = n + 1
	if s.yearAt(e.end, e.last) > 0 {
		e.end++
	}
	e.dated = true
	return true
}

// capitalComplement takes a common noun with a capital or an unknown proper
// name; a person ends the phrase: "de Nguyen Van A".
func (e *extension) capitalComplement(n int) bool {
	s := e.s
	if to := e.townName(n); to > 0 {
		e.end = to
		e.des++
		e.deProper, e.proper = true, true
		return true
	}
	site := (e.m.typ == graph.Place || e.m.head.Attrs["lies"] == "yes") && s.lang.Code == "fr" && s.is(n-1, class.BareDe)
	if !site && n+1 < e.last && s.toks[n+1].Cap &&
		(s.isGiven(n) || s.isSurname(n) && !s.is(n, class.Adjective) && (s.isSurname(n+1) || s.isGiven(n+1) || s.surnameState(n) != "")) {
		return false
	}
	e.end = n + 1
	for e.end < e.last && e.goesOn(n, e.end, site) {
		e.end++
	}
	e.siteName()
	e.des++
	e.deProper, e.proper = true, true
	return true
}

// goesOn reports whether the word with a capital at token k is part of the unknown name that
// begins at token n, of a site or another body: no surname, post or holder's name, which begin a person.
func (e *extension) goesOn(n, k int, site bool) bool {
	s, t := e.s, &e.s.toks[k]
	if !t.Cap || t.Punct || s.cover[k] != nil && s.cover[k].from != n {
		return false
	}
	if k > n && e.titleBegins(k) {
		return false
	}
	return (t.Hyphen || (site || !s.isSurname(k)) && !s.is(k, class.Post)) && !e.holderBegins(n, k)
}

// titleBegins reports whether a short title of somebody whose name follows begins at token k: "au Palais
// Testa | M. X".
func (e *extension) titleBegins(k int) bool {
	s := e.s
	const longest = 3 // letters of "Mme"
	h, ok := s.classAt(k, class.Honorific)
	return ok && len(s.toks[k].Text) <= longest && k+h.n < e.last && s.toks[k+h.n].Cap
}

// siteName takes what goes on with the unknown name of a place: "temple Todai-ji", "parc
// industriel Dong Van III", "chutes de Ban Gioc - Detian".
func (e *extension) siteName() {
	s := e.s
	if e.m.typ != graph.Place || s.lang.Code != "fr" {
		return
	}
	for e.end < e.last {
		t, k := &s.toks[e.end], e.end
		switch {
		case t.Hyphen && !t.Cap && !t.Number && !t.Punct, romanOrder[t.Text], s.numberOfSite(e.end):
			e.end++
			continue
		case t.Text == "-" || t.Text == "–" || t.Text == "—":
			k++
		case !t.Hyphen:
			return
		}
		if k >= e.last || !s.toks[k].Cap || s.toks[k].Punct || s.is(k, class.Post) || s.is(k, class.Function) {
			return
		}
		for k < e.last && s.toks[k].Cap && !s.toks[k].Punct {
			k++
		}
		e.end = k
	}
}

// numberOfSite reports whether token k is the number that tells a site from another of its
// name: "la centrale Testami 1", "le barrage Testou-5".
func (s *section) numberOfSite(k int) bool {
	t := &s.toks[k]
	if !t.Number || len(t.Text) > 2 || k == 0 || !s.toks[k-1].Cap || s.monthAt(k+1) > 0 {
		return false
	}
	return t.Hyphen || k+1 >= len(s.toks) || s.toks[k+1].Punct || s.is(k+1, class.Function)
}

// townName returns where the name of two or three words ends that begins at token n behind
// "de la commune de", though its words may be a person's; or 0.
func (e *extension) townName(n int) int {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || !s.is(n-1, class.BareDe) || !s.is(n-2, class.PlaceHead) || !s.is(n-3, class.De) && !s.is(n-3, class.ArticleBehindDe) {
		return 0
	}
	k := n
	for k < e.last && s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && !s.is(k, class.Post) {
		k++
	}
	if k < n+2 || k > n+3 || k < e.last && s.text(k) != "," && s.text(k) != "(" {
		return 0
	}
	return k
}

// nounComplement takes a common noun: "de liaison internationale", "de la
// sous-région", "des hauts dirigeants".
func (e *extension) nounComplement(n int) {
	s := e.s
	e.end = n + 1
	if s.lang.Code == "fr" && s.is(n, class.PlaceHead) {
		for e.end < e.last && s.cover[e.end] == nil && (s.toks[e.end].Hyphen || s.toks[e.end].Cap && !s.toks[e.end].Punct && !s.is(e.end, class.Post)) {
			e.end++ // "Comité de gestion du mont Taishan"
		}
	}
	if s.is(n, class.Ordinal) && s.lang.Code == "fr" && n+1 < e.last && !s.toks[n+1].Cap && !s.toks[n+1].Punct && !s.is(n+1, class.Function) && !s.is(n+1, class.Post) {
		e.end++ // "cérémonie de pose de la première pierre"
	}
	if h, ok := s.classAt(n, class.Post); ok && s.lang.Code == "fr" && h.n > 1 {
		e.end = n + h.n // "Réunion des premiers ministres"
	}
	if h, ok := s.classAt(n, class.DeedNoun); ok && n+h.n <= e.last {
		e.end = n + h.n // "cérémonie de mise en service du barrage"
	}
	if h, ok := s.classAt(n, class.PostBefore); ok && h.n == 1 && h.entry.Attrs["skip"] == "yes" && s.lang.Code == "fr" && n+1 < e.last && !s.toks[n+1].Cap && !s.toks[n+1].Punct && !s.is(n+1, class.Function) {
		e.end++ // "cérémonie d'installation du nouveau préfet"
	}
	if s.lang.Code == "fr" && s.is(n, class.Fore) && s.is(n+1, class.PlainAnd) && s.is(n+2, class.Fore) && n+3 < e.last {
		e.end = n + 3 // "des petites et moyennes entreprises"
	}
	for s.lang.Code == "fr" && s.is(e.end-1, class.Fore) && e.end < e.last && !s.toks[e.end].Cap && !s.toks[e.end].Punct && !s.is(e.end, class.Function) && !s.is(e.end, class.Post) && s.cover[e.end] == nil {
		e.end++ // "accord de libre circulation", "de non double imposition"
	}
	if s.is(n, class.High) && n+1 < e.last && !s.toks[n+1].Punct && !s.is(n+1, class.Function) {
		e.end++
	}
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number && !s.toks[e.end].Cap {
		e.end++
	}
	// "Conférence des villes jumelées"
	if s.lang.Code == "fr" && e.end == n+1 && e.end < e.last && s.lang.Ends(s.fold(n), class.PluralEnding) && !s.lang.Ends(s.fold(e.m.from), class.PluralEnding) &&
		participial(s.toks[e.end].Text) && !s.is(e.end+1, class.By) && !s.is(e.end, class.Signing) {
		e.end++
	}
	e.des++
}

// infinitive reports whether the word behind a bare "de" is a French verb's
// infinitive.
func (s *section) infinitive(i int) bool {
	t := &s.toks[i]
	if s.is(i, class.Infinitive) && !t.Cap {
		return true
	}
	if t.Cap || len(t.Fold) < 5 || s.is(i, class.OrdinaryEr) {
		return false
	}
	return s.lang.Ends(t.Fold, class.InfinitiveEnding)
}
