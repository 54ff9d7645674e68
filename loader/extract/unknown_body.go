package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// unknownBody makes a body of the capital words behind "de" at token n that no
// table knows, where the post before them is held in no place and no sector: "président
// de Nidaa Tounes", "représentant de l'AWEx", "directrice générale de Sonatrach". Behind an
// article they must look like a name: an acronym or two words.
func (s *section) unknownBody(p *post, n, last int) *mention {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["portfolio"] == "yes" || p.head.Attrs["envoy"] == "yes" {
		return nil
	}
	switch p.head.Attrs["body"] {
	case "", "organization":
	case "state":
		if !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
			return nil
		}
	default:
		return nil
	}
	to := n
	for to < last && s.bodyWord(to, to > n) {
		to++
	}
	if to == n {
		return nil
	}
	acronym := isAcronym(s.toks[n].Text) || innerCapital(s.toks[n].Text)
	switch {
	case s.isGiven(n) && !acronym, s.isSurname(n) && to > n+1 && !acronym:
		return nil // a person: "conseiller de Paul X"
	case !s.is(n-1, class.BareDe) && !acronym && to == n+1:
		return nil // "directeur de la Communication"
	case to == n+1 && len(s.toks[n].Fold) < 3:
		return nil
	}
	m := &mention{from: n, to: to, typ: graph.Organization}
	s.addMention(m)
	return m
}

// bodyWord reports whether token k may be a word of a body's unknown name.
func (s *section) bodyWord(k int, inside bool) bool {
	t := s.toks[k]
	if t.Punct || t.Elided || s.cover[k] != nil || t.Number {
		return false
	}
	if inside && t.Hyphen {
		return true
	}
	return t.Cap && !s.is(k, class.Function) && !s.is(k, class.Post) && !s.is(k, class.Honorific) && !s.is(k, class.Month) && !s.is(k, class.Weekday) && !s.is(k, class.RulingParty) && !s.is(k, class.Adjective) && !s.is(k, class.PairNoun)
}
