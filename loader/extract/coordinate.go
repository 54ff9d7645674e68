package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// coordinate takes "et des Affaires étrangères", ", d'industrie et de services".
func (e *extension) coordinate() bool {
	s := e.s
	i := e.end
	k := i + 1
	if k >= e.last {
		return false
	}
	if e.nextPost(k) {
		return false
	}
	if s.fold(i) == "," {
		// Only a comma that an "et de" in the same phrase follows.
		if !s.is(k, class.De) || e.des == 0 && !e.headDe {
			return false
		}
		if de, _ := s.classAt(k, class.De); s.lang.Code == "fr" && e.m.typ == graph.Organization && s.pluralHead(e.m) && s.coverAt(k+de.n) != nil && placeLike(s.coverAt(k+de.n).typ) {
			return false // "les Chambres de commerce de A, de B et de C"
		} else if body, ok := s.classAt(k+de.n, class.Body); ok && s.lang.Code == "fr" && e.m.typ == graph.Organization && (s.toks[k+de.n].Cap || s.lang.Lists(class.Ministry, body.entry.Lemma()) || body.entry.Attrs["owner"] == "yes" && body.entry.Attrs["weak"] != "yes" && s.lang.Lists(class.Ministry, e.m.head.Lemma())) && !e.ministersMatter(k+de.n) {
			return false // "du Comité du Parti, du Conseil populaire et du Comité populaire", "du Bureau du gouvernement, du ministère de A et du ministère de B"
		}
		if in := e.m.inner; s.lang.Code == "fr" && e.m.typ == graph.Organization && s.is(k, class.PluralDe) && len(in) > 0 && in[len(in)-1].form == lexicon.Adjective && in[len(in)-1].to == i {
			return false // "le président de la Chambre de commerce angolaise, des dirigeants et des entreprises"
		}
		ok := false
		reach := k + 8
		if s.lang.Code == "fr" && e.m.typ == graph.Organization {
			reach = k + 24 // "de la Culture, de l'Éducation, de la Jeunesse et de l'Enfance"
		}
		for x := k; x < min(e.last, reach); x++ {
			if x >= k+8 && (s.cover[x] != nil || s.is(x, class.Body) && s.toks[x].Cap) || s.fold(x) == "," && reach > k+8 && !s.is(x+1, class.De) && !s.is(x+1, class.PlainAnd) {
				break
			}
			if s.is(x, class.PlainAnd) && x+1 < e.last && s.is(x+1, class.De) {
				ok = true
				break
			}
			if s.toks[x].Punct && s.fold(x) != "," || s.is(x, class.PerfectAuxiliary) || s.is(x, class.Post) {
				break
			}
		}
		if !ok {
			return false
		}
		return e.complementWordAt(k)
	}
	if e.adjs > 0 && (s.is(k, class.Adjective) || s.adjectival(k)) && !(s.is(k, class.PostBefore) && s.is(k+1, class.Post)) || e.headWords > 1 && s.is(k, class.Level) {
		h, _ := s.classAt(k, class.Adjective)
		e.end = k + max(1, h.n)
		return true
	}
	if e.secondProvince(i, k) {
		return true
	}
	if e.secondMembers(k) || e.secondMatter(k) {
		e.end = k + 1
		return true
	}
	// "Union des Ports et Canaux"
	if e.des > 0 && s.is(i, class.PlainAnd) && s.properNoun(i-1) && s.properNoun(k) && s.is(i-2, class.De) {
		e.end = k + 1
		return true
	}
	if e.m.typ == graph.Event && s.lang.Code == "fr" && s.is(k, class.PluralDe) && s.is(k+1, class.Post) && s.lang.Ends(s.fold(k+1), class.PluralEnding) && (e.des == 1 && s.is(e.end-1, class.Post) || e.ofHolders()) {
		e.end = k // "la réunion des gouverneurs et des maires des capitales"
		e.deProper = false
		return e.complement()
	}
	if (e.des > 0 || e.headDe) && s.is(k, class.De) && (e.m.typ != graph.Event || e.m.head.Attrs["capital"] == "yes" || e.twoKinds(k) || e.twoMatters(k)) {
		h, _ := s.classAt(k, class.De)
		n := k + h.n
		if n >= e.last || s.lang.Code == "fr" && s.infinitive(n) {
			return false // "hâter l'aménagement de la zone A et de resserrer les liens"
		}
		if s.lang.Code == "fr" && e.m.typ == graph.Event && e.deProper && s.is(n, class.Event) && !s.toks[n].Cap {
			return false // "le Sommet de l'ASEAN et des réunions connexes"
		}
		if abroad, ok := s.classAt(n+1, class.ResidentAbroad); ok && s.lang.Code == "fr" && e.m.typ == graph.Organization && (s.toks[n].Cap || s.is(n, class.Body) || s.coverAt(n) != nil && s.coverAt(n).typ == graph.Country) {
			e.end = n + 1 + abroad.n // "ministère de la Coopération et des Maliens de l'extérieur", "et de la Communauté nationale à l'étranger"
			return true
		}
		if c := s.cover[n]; c != nil && c.name != nil && (c.typ != graph.Place || s.lang.Code == "fr" && e.m.typ == graph.Organization && s.pluralHead(e.m)) {
			return false // another owner: an ellipsis, told apart later
		}
		if h, ok := s.classAt(n, class.PlaceHead); ok && s.lang.Code == "fr" && e.m.typ == graph.Organization && s.pluralHead(e.m) && s.placeWithHead(n, h, e.last) != nil {
			return false // "Parlements de la région de A et de la province de B"
		}
		if e.m.typ == graph.Agreement && s.lang.Code == "fr" && (s.is(n, class.Agreement) || s.is(n+1, class.Agreement)) && !(s.is(n, class.Cooperation) && e.sameMatter(k)) && !e.bareMatter(n) {
			return false // "du mémorandum sur la frontière et de l'accord de coopération"
		}
		if e.otherSeat(k, n) {
			return false
		}
		if body, ok := s.classAt(n, class.Body); ok && e.m.head.Attrs["owner"] == "yes" && !s.toks[n].Cap &&
			!(s.lang.Code == "fr" && body.entry.Attrs["weak"] == "yes" && s.toks[e.m.from].Cap && n+body.n < e.last && (s.toks[n+body.n].Punct || e.sameMatter(k))) {
			return false
		}
		if s.toks[n].Cap && s.is(n, class.Body) && !e.ministersMatter(n) && !e.forcesOf(n) {
			return false
		}
		if in := e.m.inner; len(in) > 0 && in[len(in)-1].to == i && in[len(in)-1].form != lexicon.Adjective && in[len(in)-1].typ != graph.Place && !s.toks[n].Cap {
			return false // "le Comité du Parti et de la délégation"
		}
		return e.complementWordAt(k)
	}
	return false
}

// ministersMatter reports whether the word at token n, which may begin a body's name, is a matter of the ministry's:
// "ministère des Affaires étrangères, de la Coopération et de la Francophonie".
func (e *extension) ministersMatter(n int) bool {
	s := e.s
	if !s.lang.Lists(class.Ministry, e.m.head.Lemma()) && e.m.head.Attrs["topics"] != "yes" || !s.is(n, class.Cooperation) {
		return false
	}
	c := s.coverAt(n + 1)
	return c == nil || c.typ != graph.Country // "de la Coopération suédoise"
}

// secondProvince takes the second of two provinces that a plural noun without "de" opens in the name of a
// body: "Conseil des régions A et B".
func (e *extension) secondProvince(i, k int) bool {
	s := e.s
	n := len(e.m.inner)
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || n == 0 || !s.is(i, class.PlainAnd) || e.m.inner[n-1].to != i || e.m.inner[n-1].typ != graph.Province || e.m.inner[n-1].form == lexicon.Adjective {
		return false
	}
	head := e.m.inner[n-1].from - 1
	c := s.coverAt(k)
	if c == nil || c.from != k || c.typ != graph.Province || c.form == lexicon.Adjective || !s.is(head, class.PlaceHead) && !s.is(head, class.PlaceNoun) || !s.lang.Ends(s.fold(head), class.PluralEnding) {
		return false
	}
	e.take(c)
	return true
}

// otherSeat reports whether a body with a proper name of its own begins at token n, behind "et du" at
// token k and complements in the plural, where the holder of a post has a second seat: "présidente de
// l'Association des conseils des provinces | et du conseil provincial de A".
func (e *extension) otherSeat(k, n int) bool {
	s := e.s
	h, ok := s.classAt(n, class.Body)
	if !ok || s.lang.Code != "fr" || e.m.typ != graph.Organization || e.des == 0 || e.proper || s.toks[n].Cap || s.is(k, class.PluralDe) || s.pluralNoun(n+h.n-1) || !s.postBefore(e.m.from) {
		return false
	}
	x := n + h.n
	for x < e.last && (s.is(x, class.Adjective) || s.adjectival(x)) && !s.toks[x].Cap {
		x++
	}
	de, ok := s.deAt(x)
	return ok && x+de < e.last && s.toks[x+de].Cap && s.coverAt(x+de) != nil
}

// nextPost reports whether a post begins at token k behind a body where the holder has another one: B
// in "présidente de la Commission des affaires des élus et présidente de B".
func (e *extension) nextPost(k int) bool {
	s := e.s
	h, ok := s.classAt(k, class.Post)
	return ok && s.lang.Code == "fr" && e.m.typ == graph.Organization && !s.pluralNoun(k+h.n-1) && s.is(k+h.n, class.De) && s.postBefore(e.m.from)
}

// ofHolders reports whether the name is of an event of those who hold a post in the
// places named: "la conférence des gouverneurs de A".
func (e *extension) ofHolders() bool {
	s := e.s
	for k := e.m.from; k < e.end-1; k++ {
		if s.is(k, class.PluralDe) {
			return s.is(k+1, class.Post) && s.lang.Ends(s.fold(k+1), class.PluralEnding) && s.cover[e.end-1] != nil && s.cover[e.end-1].name != nil
		}
	}
	return false
}

// twoKinds reports whether "des" stands at token k and in the complement before it, a
// plural behind each: "Sommet des régions et des villes".
func (e *extension) twoKinds(k int) bool {
	s := e.s
	plural := func(i int) bool {
		return i < e.last && s.cover[i] == nil && !s.toks[i].Cap && !s.toks[i].Punct && s.lang.Ends(s.fold(i), class.PluralEnding)
	}
	return s.lang.Code == "fr" && e.des == 1 && s.is(k, class.PluralDe) && s.is(e.end-2, class.PluralDe) && plural(e.end-1) && plural(k+1) &&
		!s.is(k+2, class.De) && !s.is(k+1, class.Delegation) && !s.is(k+1, class.Post)
}

// twoMatters reports whether "de" at token k, behind "et", adds a second matter to the
// name of an event, in the form of the first: "conférence de coopération et de
// développement", "10e Forum du commerce et de l'industrie".
func (e *extension) twoMatters(k int) bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Event {
		return false
	}
	x := e.end - 1
	for x > e.m.from && !s.is(x, class.De) {
		x--
	}
	bare := func(i int) bool { return s.is(i, class.BareDe) && !s.is(i+1, class.Article) }
	named := s.toks[e.m.from].Cap || s.isOrdinal(e.m.from)
	return x > e.m.from && s.cover[k+1] == nil && (bare(x) && bare(k) && !s.infinitive(k+1) || named && !bare(x) && !bare(k) && !s.is(x, class.PluralDe))
}

// sameMatter reports whether "de" at token k, behind "et", has the form of the one before it, behind
// which no name stands: "Académie nationale de politique | et d'administration du Laos", "Office de la
// radio | et de la télévision de A".
func (e *extension) sameMatter(k int) bool {
	s := e.s
	if e.des != 1 || e.deProper || e.proper || e.m.ofBody() {
		return false
	}
	x := e.end - 1
	for x > e.m.from && !s.is(x, class.De) {
		x--
	}
	bare := func(i int) bool { return s.is(i, class.BareDe) && !s.is(i+1, class.Article) }
	return x > e.m.from && bare(x) == bare(k) && !s.is(x, class.PluralDe) && !s.is(k, class.PluralDe)
}

// secondMembers reports whether at token k, behind "et", stands the second plural of whom
// a body or an event is made, without a "de" of its own: "Association des régions et districts du
// Mali", "… des régions et districts (ARD)".
func (e *extension) secondMembers(k int) bool {
	s := e.s
	plural := func(i int) bool {
		t := &s.toks[i]
		return !t.Cap && !t.Punct && !t.Number && s.cover[i] == nil && len(t.Fold) > 4 && s.lang.Ends(t.Fold, class.PluralEnding) && !s.is(i, class.Function) && !s.is(i, class.Adjective)
	}
	if s.lang.Code != "fr" || e.m.typ != graph.Organization && e.m.typ != graph.Event || e.des != 1 || !s.is(e.end, class.PlainAnd) || k+2 >= e.last || !plural(k) || !plural(e.end-1) || !s.is(e.end-2, class.PluralDe) {
		return false
	}
	if s.text(k+1) == "(" {
		return isAcronym(s.text(k + 2))
	}
	if s.text(k+1) == "," && e.m.typ == graph.Organization && s.postBefore(e.m.from) && !s.is(k, class.Post) {
		return true // "le directeur du Service des sciences et technologies, X"
	}
	if c := s.coverAt(k + 1); e.m.typ == graph.Event && c != nil && c.form == lexicon.Adjective {
		return true // "forum des intellectuels et experts vietnamiens"
	}
	de, ok := s.deAt(k + 1)
	if !ok || k+1+de >= e.last {
		return false
	}
	if e.m.typ == graph.Event && s.is(k, class.Post) && s.is(k-2, class.Post) {
		return true // "la réunion des gouverneurs et maires des capitales"
	}
	c := s.coverAt(k + 1 + de)
	return c != nil && c.name != nil && (c.typ == graph.Country || placeLike(c.typ)) || e.m.typ == graph.Organization && s.shortBehind(k+1+de, e.last)
}

// shortBehind reports whether nothing but small words stands from token k up to an acronym
// in brackets, which makes them the rest of a name: "et producteurs | de fruits de mer (VASEP)".
func (s *section) shortBehind(k, last int) bool {
	const most = 5 // words
	for n := k; n < min(last-2, k+most+1); n++ {
		switch t := &s.toks[n]; {
		case t.Text == "(":
			return n > k && isAcronym(s.text(n+1)) && s.text(n+2) == ")"
		case t.Punct || t.Cap || t.Number || s.cover[n] != nil || s.is(n, class.PlainAnd):
			return false
		}
	}
	return false
}

// bareMatter reports whether the noun of an agreement at token n, behind "et d'", is only what the agreement is of, as
// the noun before it: "convention de jumelage et d'entente".
func (e *extension) bareMatter(n int) bool {
	k := e.m.from + e.headWords
	return e.des > 0 && (e.s.is(n-1, class.ElidedDe) || e.s.text(n-1) == e.s.text(k)) && e.s.is(n-1, class.BareDe) && e.s.is(k, class.BareDe)
}

// forcesOf reports whether the forces at token n are what a ministry is in charge of too: "ministère de la
// Sécurité et de la Protection civile".
func (e *extension) forcesOf(n int) bool {
	h, ok := e.s.classAt(n, class.Body)
	return ok && h.n > 1 && h.entry.Attrs["force"] == "yes" && e.s.lang.Code == "fr" && e.s.lang.Lists(class.Ministry, e.m.head.Lemma())
}
