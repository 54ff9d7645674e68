package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// coordinate takes "et des Affaires étrangères", ", d'industrie et de services".
func (e *extension) coordinate() bool {
	s := e.s
	i := e.end
	k := i + 1
	if k >= e.last {
		return false
	}
	if s.fold(i) == "," {
		// Only a comma that an "et de" in the same phrase follows.
		if !s.is(k, "de") || e.des == 0 {
			return false
		}
		ok := false
		for x := k; x < min(e.last, k+8); x++ {
			if s.fold(x) == "et" && x+1 < e.last && s.is(x+1, "de") {
				ok = true
				break
			}
			if s.toks[x].Punct && s.fold(x) != "," || s.fold(x) == "a" || s.is(x, "post") {
				break
			}
		}
		if !ok {
			return false
		}
		save := e.end
		e.end = k
		if e.complementWord() {
			return true
		}
		e.end = save
		return false
	}
	if e.adjs > 0 && (s.is(k, "adjective") || s.adjectival(k)) || e.headWords > 1 && s.is(k, "level") {
		h, _ := s.classAt(k, "adjective")
		e.end = k + max(1, h.n)
		return true
	}
	// "Union des Ports et Canaux"
	if e.des > 0 && s.fold(i) == "et" && s.properNoun(i-1) && s.properNoun(k) && s.is(i-2, "de") {
		e.end = k + 1
		return true
	}
	if e.des > 0 && s.is(k, "de") && (e.m.typ != graph.Event || e.m.head.Attrs["capital"] == "yes") {
		h, _ := s.classAt(k, "de")
		n := k + h.n
		if n >= e.last {
			return false
		}
		if c := s.cover[n]; c != nil && c.name != nil && c.typ != graph.Place {
			return false // another owner: an ellipsis, told apart later
		}
		if s.is(n, "body") && e.m.head.Attrs["owner"] == "yes" && !s.toks[n].Cap {
			return false
		}
		if s.toks[n].Cap && s.is(n, "body") {
			return false
		}
		if in := e.m.inner; len(in) > 0 && in[len(in)-1].to == i && in[len(in)-1].form != lexicon.Adjective && in[len(in)-1].typ != graph.Place && !s.toks[n].Cap {
			return false // "le Comité du Parti et de la délégation"
		}
		save := e.end
		e.end = k
		if e.complementWord() {
			return true
		}
		e.end = save
	}
	return false
}

// deAt returns the length of a "de" with its article at token i; an article
// with a capital belongs to the name behind it: "de La Réunion".
func (s *section) deAt(i int) (int, bool) {
	h, ok := s.classAt(i, "de")
	n := h.n
	for n > 1 && s.toks[i+n-1].Cap && !s.toks[i].Cap {
		n--
	}
	return n, ok
}

// properNoun reports whether a common noun with a capital stands at token i, as
// in the names of bodies.
func (s *section) properNoun(i int) bool {
	t := s.toks[i]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !t.Hyphen && s.cover[i] == nil && !s.isSurname(i) && !s.isGiven(i) && len(t.Fold) > 4 &&
		!s.is(i, "honorific") && !s.is(i, "post") && !s.is(i, "body") && !s.is(i, "event") && !s.is(i, "agreement") && !s.is(i, "place-head")
}

// complementWord takes "de" and one noun with its adjectives.
func (e *extension) complementWord() bool {
	s := e.s
	h, _ := s.classAt(e.end, "de")
	n := e.end + h.n
	if n >= e.last || s.toks[n].Punct || s.toks[n].Number || s.is(n, "function") || s.is(n, "honorific") || s.is(n, "post") {
		return false
	}
	if c := s.coverAt(n); c != nil && c.name != nil && c.typ != graph.Place {
		return false
	}
	e.end = n + 1
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number {
		e.end++
	}
	e.des++
	return true
}

// complement takes "de …": a name, a body, or a common noun.
func (e *extension) complement() bool {
	s := e.s
	de, _ := s.deAt(e.end)
	n := e.end + de
	if n >= e.last {
		return false
	}
	t := s.toks[n]
	if c := s.cover[n]; c != nil && c.name != nil && c.from == n {
		e.end = n
		if e.pairOfNames(c) {
			e.des++
			return true
		}
		e.take(c)
		e.des++
		e.deProper = true
		return true
	}
	// A body or an event inside: "Commission … du Comité central".
	for _, pc := range phraseClasses {
		if pc.typ == graph.Agreement && e.m.typ != graph.Event && e.m.typ != graph.Agreement {
			continue
		}
		if pc.typ == graph.Event && (e.m.typ == graph.Organization || e.m.typ == graph.Place) && !s.isOrdinal(n) && !t.Cap {
			continue
		}
		k := n
		for pc.typ == graph.Event && k < e.last-1 && s.isOrdinal(k) {
			k++
		}
		if hh, ok := s.classAt(k, pc.class); ok && (hh.entry.Attrs["weak"] != "yes" || !s.isPortfolio(k, e.m.from)) {
			if pc.typ == graph.Place {
				// "de la province de X": the noun and the name behind it.
				if in := s.placeWithHead(k, hh, e.last); in != nil {
					e.m.inner = append(e.m.inner, in)
					e.end = in.to
					e.des++
					e.deProper, e.proper = true, true
					return true
				}
				continue
			}
			if in := s.buildPhrase(k, hh, pc.typ, n, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				e.end = in.to
				e.des++
				e.deProper = true
				return true
			}
		}
	}
	switch {
	case t.Punct, s.is(n, "function") && !t.Cap, s.is(n, "post") && e.m.typ == graph.Organization && !t.Cap:
		return false
	case s.is(n, "number") && n+1 < e.last && (s.is(n+1, "place-head") || s.is(n+1, "place-noun")):
		e.end = n + 2
		e.des++
		return true
	case e.m.head.Attrs["visit"] == "yes" && n+1 < e.last && s.is(n+1, "days"):
		e.end = n + 2
		e.dated = true
		return true
	case t.Number:
		// "de 2014", "de 7 mois"
		if e.m.typ == graph.Agreement && s.yearAt(n, e.last) > 0 {
			e.end = n + 1
			e.dated = true
			return true
		}
		if e.m.typ != graph.Organization && (s.isOrdinal(n)) && n+1 < e.last {
			e.end = n + 1
			return true
		}
		return false
	case s.is(n, "month"):
		if e.m.typ == graph.Organization {
			return false
		}
		e.end = n + 1
		if s.yearAt(e.end, e.last) > 0 {
			e.end++
		}
		e.dated = true
		return true
	case t.Cap:
		// A person ends it: "de Nguyen Van A". A common noun with a capital
		// or an unknown proper name goes on.
		if s.isSurname(n) && n+1 < e.last && s.toks[n+1].Cap && !s.is(n, "adjective") {
			if s.isSurname(n+1) || s.isGiven(n+1) || s.lx.Names.Surnames[t.Fold] == "vi" {
				return false
			}
		}
		if s.isGiven(n) && n+1 < e.last && s.toks[n+1].Cap {
			return false
		}
		k := n + 1
		for k < e.last && s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && (s.toks[k].Hyphen || !s.isSurname(k)) && !s.is(k, "post") {
			k++
		}
		e.end = k
		e.des++
		e.deProper = true
		e.proper = true
		return true
	}
	if s.infinitive(n) && de == 1 {
		return false // "le souhait de l'Assemblée de X d'approfondir …"
	}
	// A common noun: "de liaison internationale", "de la sous-région", "des
	// hauts dirigeants".
	e.end = n + 1
	if strings.HasPrefix(t.Fold, "haut") && n+1 < e.last && !s.toks[n+1].Punct && !s.is(n+1, "function") {
		e.end++
	}
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number && !s.toks[e.end].Cap {
		e.end++
	}
	e.des++
	return true
}

// infinitive reports whether the word behind a bare "de" is a French verb's
// infinitive.
func (s *section) infinitive(i int) bool {
	t := s.toks[i]
	if s.lang.Code != "fr" || t.Cap || len(t.Fold) < 5 || s.is(i, "ordinary-er") {
		return false
	}
	for _, end := range []string{"er", "ir", "dre", "ttre"} {
		if strings.HasSuffix(t.Fold, end) {
			return true
		}
	}
	return false
}
