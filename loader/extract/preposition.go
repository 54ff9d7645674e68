package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// preposition takes the complements that only some heads have: "pour les
// migrations", "sur la frontière", "entre A et B", "auprès de l'UE".
func (e *extension) preposition() bool {
	s := e.s
	i := e.end
	f := s.fold(i)
	switch f {
	case "entre":
		return e.between()
	case "sur", "pour", "contre", "concernant", "liee", "liees", "chargee", "charge", "charges", "relatif", "relative", "relatifs", "relatives", "portant", "consacree", "consacre", "en", "à", "au", "aux", "aupres", "dans", "avec", "auxquels", "etablis":
	default:
		return false
	}
	switch e.m.typ {
	case graph.Organization:
		switch f {
		case "pour", "aupres", "liee", "liees":
		case "chargee", "charge":
			if e.des > 0 || e.headWords > 1 {
				return false
			}
		case "sur":
			if e.des == 0 {
				return false
			}
		case "avec":
			if s.fold(i-1) != "amitie" {
				return false
			}
		default:
			return false
		}
		if s.fold(i+2) == "mandat" || s.fold(i+2) == "periode" {
			return false
		}
		if c := s.coverAt(i + 1); f == "pour" && c != nil && c.name != nil && c.typ == graph.Province {
			e.end = i + 1
			e.take(c) // "Comité du Parti pour Hanoi"
			return true
		}
		if f == "pour" && !(i+1 < e.last && (s.toks[i+1].Fold == "la" || s.toks[i+1].Fold == "le" || s.toks[i+1].Fold == "les" || s.toks[i+1].Fold == "l")) {
			return false
		}
	case graph.Event:
		switch f {
		case "avec":
			if e.m.head.Attrs["weak"] == "yes" || s.is(i+2, "post") || s.is(i+1, "honorific") || s.is(i+2, "honorific") {
				return false // with whom, which is no part of its name
			}
		case "sur", "pour", "consacree", "consacre", "concernant":
		case "en":
			if s.fold(i+1) == "ligne" {
				e.end = i + 2
				return true
			}
			return e.visitPlace()
		case "à", "au", "aux", "dans":
			if s.fold(i+1) != "niveau" {
				return e.visitPlace()
			}
		default:
			return false
		}
	case graph.Agreement:
		switch f {
		case "à", "au", "aux", "dans":
			return false
		case "en":
			if s.fold(i+1) != "matiere" {
				return false
			}
		case "avec":
			return false
		}
	case graph.Place:
		return false
	}
	if f == "avec" && e.personFollows(i+1) {
		return false
	}
	// Take the preposition, then nouns up to the next clause border.
	k := i + 1
	words := 0
	for k < e.last && k-i < 30 {
		t := s.toks[k]
		if t.Punct {
			if t.Text == "," && words > 0 && e.listGoesOn(k) {
				k++
				continue
			}
			if t.Text == "'" || t.Text == "’" {
				k++
				continue
			}
			break
		}
		if s.startsVerb(k) || s.fold(k) == "que" || s.fold(k) == "qui" || s.fold(k) == "qu" || s.fold(k) == "dont" || s.fold(k) == "ou" || s.fold(k) == "lors" || s.fold(k) == "tenu" || s.fold(k) == "tenue" || s.fold(k) == "par" || s.weekdayAt(k) > 0 || s.monthAt(k) > 0 || s.fold(k) == "apres" || s.fold(k) == "avant" {
			break
		}
		if s.fold(k) == "et" && words > 0 && e.m.typ == graph.Agreement && (s.is(k+1, "agreement") || s.is(k+2, "agreement") || s.is(k+3, "agreement")) {
			break
		}
		if words > 0 && e.m.typ == graph.Agreement && s.is(k, "agreement") && s.fold(k-1) == "aux" {
			break // "documents sur la frontière … aux accords connexes"
		}
		if s.fold(k) == "pour" && words > 0 && (e.m.typ == graph.Agreement) || s.fold(k) == "entre" || s.fold(k) == "avec" && e.m.typ == graph.Agreement {
			break
		}
		if t.Cap && words > 0 && s.isSurname(k) && s.cover[k] == nil && !s.toks[k-1].Elided && !s.is(k-1, "de") {
			break
		}
		if (s.fold(k) == "à" || s.fold(k) == "en") && words > 1 && k+1 < e.last && s.cover[k+1] != nil && s.cover[k+1].name != nil && (s.cover[k+1].typ == graph.Place || s.cover[k+1].typ == graph.Province || s.cover[k+1].typ == graph.Country) {
			break
		}
		if (s.fold(k) == "le" || s.fold(k) == "ce") && k+1 < e.last && (s.dayAt(k+1, e.last) > 0 || s.weekdayAt(k+1) > 0) {
			break
		}
		if c := s.cover[k]; c != nil && c.name != nil && c.from == k {
			if e.pairOfNamesAt(k) {
				k = e.end
				words++
				continue
			}
			e.m.inner = append(e.m.inner, c)
			if c.form != lexicon.Adjective {
				e.proper = true
			}
			k = c.to
			words++
			continue
		}
		if hh, ok := s.classAt(k, "body"); ok && e.m.typ != graph.Agreement {
			if in := s.buildPhrase(k, hh, graph.Organization, k, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "agreement"); ok && e.m.typ == graph.Event && s.definite(k) {
			if in := s.buildPhrase(k, hh, graph.Agreement, k, e.last); in != nil && !in.nominal {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "place-head"); ok && hh.entry.Attrs["join"] == "yes" {
			if in := s.buildPhrase(k, hh, graph.Place, k, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				e.proper = true
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "event"); ok && e.m.typ == graph.Event {
			if in := s.buildPhrase(k, hh, graph.Event, k, e.last); in != nil && hh.entry.Attrs["visit"] == "" {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if !s.is(k, "function") {
			words++
		}
		k++
	}
	for k > i+1 && (s.is(k-1, "function") || s.is(k-1, "de") || s.toks[k-1].Punct) {
		k--
	}
	if words == 0 || k <= i+1 {
		return false
	}
	// "auxquels A et B sont membres"
	if strings.HasPrefix(f, "auxquel") && k+1 < e.last && s.is(k, "belonging") {
		k += 2
	}
	e.end = k
	e.des++
	return true
}

// personFollows reports whether a person, by name, honorific or post, stands at k.
func (e *extension) personFollows(k int) bool {
	s := e.s
	for k < e.last && s.is(k, "determiner") {
		k++
	}
	return k < e.last && (s.is(k, "post") || s.is(k, "post-before") || s.is(k, "honorific") || s.is(k, "counterpart") || s.toks[k].Cap && s.coverAt(k) == nil && (s.isSurname(k) || s.isGiven(k)))
}
