package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

func (s *section) isOrdinal(i int) bool {
	if i < 0 {
		return false
	}
	t := &s.toks[i]
	if t.Number {
		return s.numberEnds(t.Fold, class.CountEnding) || strings.HasSuffix(t.Text, "ᵉ")
	}
	if strings.HasSuffix(t.Text, "ᵉ") || strings.HasSuffix(t.Text, "e") && isRoman(strings.TrimSuffix(t.Text, "e")) {
		return true
	}
	if end := strings.TrimLeft(t.Text, "XVI"); len(end) > 2 && len(end) < len(t.Text) && s.lang.Code == "fr" && s.lang.IsEnding(graph.Fold(end), class.CountEnding) {
		return true // "XVIème"
	}
	return s.is(i, class.Ordinal)
}

func isRoman(t string) bool {
	return len(t) > 1 && strings.Trim(t, "XVI") == ""
}

// bracket takes an abbreviation in brackets: "(PCV)", "(EVFTA)".
func (e *extension) bracket() bool {
	s := e.s
	i := e.end
	if n := s.postInBrackets(i, e.last); n > i && e.m.typ == graph.Organization && s.is(n, class.De) {
		e.end = n
		if e.complement() {
			return true
		}
		e.end = i
		return false
	}
	if e.m.typ == graph.Event && s.lang.Code == "fr" && i+3 < e.last && s.text(i+3) == ")" && s.toks[i+2].Number && isAcronym(s.toks[i+1].Text) && e.m.abbr == "" {
		e.m.abbr = s.toks[i+1].Text // "la 3e Conférence des Nations Unies sur l'océan (UNOC 3)"
		if c := s.coverAt(i + 1); c != nil {
			c.dead = true
		}
		return false
	}
	if s.glossWord(i, e.last) && e.m.typ == graph.Organization && s.is(i+3, class.De) {
		if e.end = i + 3; e.complement() {
			return true
		}
		e.end = i
		return false
	}
	if n := i + 3; n < e.last && s.text(n) == ")" && s.toks[i+2].Hyphen && e.m.abbr == "" && isAcronym(s.toks[i+1].Text) && isAcronym(s.toks[i+2].Text) {
		e.m.abbr = s.hyphened(i + 1) // "(CGNA-PMEC)"
		for k := i + 1; k < n; k++ {
			if c := s.coverAt(k); c != nil && c.to <= n {
				c.dead = true
			}
		}
		return false
	}
	if e.abbreviatedAbroad(i) {
		e.m.abbr = s.toks[i+1].Text
		return false
	}
	if i+2 < e.last && s.toks[i+2].Text == ")" && (isAcronym(s.toks[i+1].Text) || e.shortName(i+1)) {
		if c := s.coverAt(i + 1); c != nil && c.name != nil && c.typ == graph.Party && e.m.typ == graph.Organization && e.m.head.Attrs["owner"] != "" && s.lang.Code == "fr" && s.initials(e.m) != s.toks[i+1].Fold && !e.abbreviatesInner(s.toks[i+1].Text) {
			return false // "président du conseil régional (PS)"
		}
		if e.m.abbr == "" && !e.abbreviatesInner(s.toks[i+1].Text) {
			e.m.abbr = s.toks[i+1].Text
			if c := s.coverAt(i + 1); s.lang.Code == "fr" && c != nil && c.to == i+2 && c.typ != e.m.typ {
				c.dead = true // "Assemblée populaire communale (APC)" is no agreement
			}
		}
		// Only a complement that names the owner goes on behind it, or the sides.
		k := i + 3
		if e.m.typ == graph.Organization && e.officeAbroad(k) {
			return true // "la délégation de l'Union européenne (UE) au Vietnam"
		}
		if c := s.coverAt(k); s.lang.Code == "fr" && e.m.typ == graph.Organization && len(e.m.inner) == 0 && e.des+e.adjs+e.headWords > 1 && c != nil && c.from == k && c.typ == graph.Country && c.form == lexicon.Adjective && !s.toks[k].Cap {
			e.end = k
			e.take(c)
			e.adjs++
			return true // "l'Assemblée nationale (AN) vietnamienne"
		}
		if e.m.typ == graph.Agreement && s.lang.Code == "fr" && s.is(k, class.Between) && e.m.abbr == s.toks[i+1].Text {
			if c := s.coverAt(i + 1); c != nil && c.to == i+2 {
				c.dead = true // it stands for the phrase here
			}
			e.end = k
			return true // "l'Accord de partenariat économique intégral (CEPA) entre A et B"
		}
		if c := s.coverAt(k); e.m.typ == graph.Agreement && s.lang.Code == "fr" && e.m.abbr == s.toks[i+1].Text && c != nil && c.from == k && c.typ == graph.Country && c.form == lexicon.FullName && e.pairOfNamesAt(k) {
			if c := s.coverAt(i + 1); c != nil && c.to == i+2 {
				c.dead = true
			}
			return true // "l'Accord de partenariat (PCA) A-B"
		}
		if e.sidesBehindBracket(k) {
			return true
		}
		if c := s.coverAt(k + 1); k+1 < e.last && s.is(k, class.For) && c != nil && c.name != nil && c.typ == graph.Province && e.m.head.Attrs["owner"] == "yes" {
			e.end = k + 1
			e.take(c) // "Comité du Parti communiste du Vietnam (PCV) pour Quang Tri"
			return true
		}
		if e.m.head.Attrs["owner"] == "yes" && s.lang.Code == "fr" && e.bodyForProvince(k) {
			return true // "Comité du Parti communiste chinois (PCC) pour la province du Guizhou"
		}
		if k+1 < e.last && s.is(k, class.De) {
			h, _ := s.classAt(k, class.De)
			c := s.coverAt(k + h.n)
			if c != nil && c.from == k+h.n && e.m.typ == graph.Event && e.des > 0 && s.betweenStates(c) {
				e.end, e.deProper = k+h.n, true
				e.take(c) // "la réunion des hauts officiels (SOM) de l'ASEAN"
				return true
			}
			if ph, ok := s.classAt(k+h.n, class.PlaceHead); ok && (c == nil || c.name == nil) {
				c = s.placeWithHead(k+h.n, ph, e.last) // "(PCV) de la province de X"
			}
			if c != nil && c.name != nil && (c.form == lexicon.FullName || c.form == lexicon.Abbreviation && (c.typ == graph.Country || c.typ == graph.Party && s.lang.Code == "fr" && c.from == k+h.n)) &&
				(c.typ == graph.Country || s.lang.Code == "fr" && c.typ == graph.Organization && e.m.typ == graph.Organization && len(e.m.inner) == 0 || c.typ == graph.Party && e.m.head.Attrs["owner"] == "yes" && len(e.m.inner) == 0 || (e.m.head.Attrs["owner"] == "yes" || s.lang.Code == "fr" && e.m.typ == graph.Organization) && placeLike(c.typ) && s.placeOwner(e.m) == nil) {
				e.end = k + h.n
				e.take(c)
				return true
			}
			if c == nil && e.m.head.Attrs["owner"] == "yes" && e.m.typ == graph.Organization && s.lang.Code == "fr" && k+h.n < e.last && isAcronym(s.text(k+h.n)) {
				e.end = k
				return e.complement() // "Comité central (CC) du PTX"
			}
		}
	}
	return false
}

// closeBracket ends a name in front of the bracket in which it would end: "une convention entre A et B | (API- France)".
func (e *extension) closeBracket() {
	for k := e.end - 1; k > e.m.from; k-- {
		switch e.s.text(k) {
		case ")":
			return
		case "(":
			e.end = k
			return
		}
	}
}

// sidesBehindBracket takes those between whom a body is that stand behind its abbreviation at
// token k: "le Comité mixte des ports (CMP) entre les provinces de A et B", "le Comité
// mixte (CM) A-B".
func (e *extension) sidesBehindBracket(k int) bool {
	s := e.s
	if s.lang.Code != "fr" || k+1 >= e.last || e.sides {
		return false
	}
	if c := s.cover[k]; c != nil && c.name != nil && c.from == k && len(e.m.inner) == 0 && e.pairOfNamesAt(k) {
		if c := s.coverAt(k - 2); c != nil && c.to == k-1 && c.typ == e.m.typ {
			c.dead = true // "l'accord de libre-échange (ALE) A-B": it stands for the phrase here
		}
		return true
	}
	if e.m.typ != graph.Organization {
		return false
	}
	if !s.is(k, class.Between) || !s.is(k+1, class.Determiner) && (s.cover[k+1] == nil || s.cover[k+1].name == nil) {
		return false
	}
	end, inner := e.end, len(e.m.inner)
	e.end = k
	if e.between() && len(e.m.inner)-inner > 1 {
		return true
	}
	e.end, e.m.inner, e.sides = end, e.m.inner[:inner], false
	return false
}

// hyphened returns the word at token k, with the one that a hyphen joins to it.
func (s *section) hyphened(k int) string {
	if k+1 < len(s.toks) && s.toks[k+1].Hyphen && s.toks[k].AllCap {
		return s.toks[k].Text + "-" + s.toks[k+1].Text
	}
	return s.toks[k].Text
}

// shortName reports whether the one word in brackets at token k behind a body is short
// for it though it has small letters: "Société nationale d'électricité (Senelec)", "le Forum sur la
// coopération des ports (Focop)", of an event if the beginnings of its words make it up.
func (e *extension) shortName(k int) bool {
	s := e.s
	t := &s.toks[k]
	if e.m.typ == graph.Event && s.lang.Code == "fr" && t.Cap && !t.Punct && len(t.Fold) > 3 && (s.coverAt(k) == nil || !placeLike(s.coverAt(k).typ)) {
		return s.spelledBy(e.m.from, k-1, t.Fold)
	}
	if s.lang.Code == "fr" && e.m.typ == graph.Organization && t.Cap && !t.Punct && len(t.Fold) > 1 && s.coverAt(k) == nil && s.initials(&mention{from: e.m.from, to: k - 1}) == t.Fold {
		return true // "l'Association des maires du Togo (Amt)"
	}
	return s.lang.Code == "fr" && e.m.typ == graph.Organization && t.Cap && !t.Punct && len(t.Fold) > 3 && (s.coverAt(k) == nil || s.coverAt(k).typ == graph.Organization) &&
		!s.isGiven(k) && !s.isSurname(k) && !s.is(k, class.Adjective) && !s.is(k, class.Compass) && s.toks[e.m.from].Fold != "" && t.Fold[0] == s.toks[e.m.from].Fold[0] && s.toks[e.m.from].Cap
}

// acronymBeside takes the acronym of a body that stands right behind its noun or the adjective of its state:
// "l'Agence tunisienne FIPA", "l'Agence TAP".
func (e *extension) acronymBeside() bool {
	s, m, i := e.s, e.m, e.end
	t := &s.toks[i]
	if m.typ != graph.Organization || !t.AllCap || t.Punct || e.des > 0 || e.proper || s.lang.Code != "fr" || len(t.Text) < 3 || !isAcronym(t.Text) || e.adjs > 0 && (len(m.inner) != 1 || m.inner[0].to != i) {
		return false
	}
	if s.toks[m.from].AllCap || !s.definite(m.from) || s.pluralHead(m) || i+1 < e.last && (s.toks[i+1].Hyphen || s.toks[i+1].Cap && !s.toks[i+1].Punct) || s.isSurname(i) && s.cover[i] == nil {
		return false
	}
	if e.adjs == 0 && m.head.Attrs["name"] == "yes" {
		return false
	}
	if c := s.cover[i]; c != nil && (e.adjs == 0 && (c.typ != graph.Organization || s.branchOwner(m, c)) || c.from != i || c.to != i+1) {
		return false
	}
	m.abbr, e.end, e.proper = t.Text, i+1, true
	return true
}

func isAcronym(t string) bool {
	upper := 0
	for _, r := range t {
		if r >= 'A' && r <= 'Z' {
			upper++
		}
	}
	return upper >= 2 && upper*3 >= len(t)*2-1 && len(t) <= 12
}

// acronymName reports whether a body of the tables has only an acronym for a name, which
// another body of the page may bear: "SIAAP".
func (s *section) acronymName(m *mention) bool {
	return m.typ == graph.Organization && m.form == lexicon.FullName && m.to == m.from+1 && isAcronym(s.text(m.from))
}

// abbreviation reports whether the form of the entry that stands at token i is
// written in capitals: "CHU", of which the name Chu is none.
func (s *section) abbreviation(i int, h hit) bool {
	for _, f := range h.entry.Forms {
		if isAcronym(f) && graph.Fold(f) == s.fold(i) {
			return true
		}
	}
	return false
}
