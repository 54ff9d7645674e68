package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/gazetteer"
)

// misspeltProvince returns the province, of the states that the section tells of, that a name which no table has at
// token i means but for a letter or two: the name stands behind the noun of a province or a post that is held
// in one, "la région de Kolikoro", "le gouverneur du Haut-Katannga". known is what the tables have there, nil or the
// beginning of a longer name.
func (s *section) misspeltProvince(known *mention, i, first, last int) *mention {
	const longest = 6 // tokens
	if known != nil && (known.to >= last || !s.toks[known.to].Hyphen) {
		return nil
	}
	if s.lang.Code != "fr" || i <= first || !s.toks[i].Cap || s.toks[i].Punct || s.toks[i].Hyphen || !s.behindProvince(i) {
		return nil
	}
	end := i
	for k := i; k < min(last, i+longest) && !s.toks[k].Punct && (s.toks[k].Cap || s.toks[k].Hyphen || s.is(k, class.De) || s.is(k, class.ArticleBehindDe)); k++ {
		if s.toks[k].Cap || s.toks[k].Hyphen {
			end = k + 1
		}
	}
	if end == i || end < last && s.toks[end].Hyphen {
		return nil
	}
	told := func(country string) bool { return s.votes[country] > 0 || s.named[country] }
	from := i
	if known != nil {
		from = known.to
	}
	for run := end; end > from; end-- {
		if end < run && !s.is(i-1, class.De) && !s.is(i-1, class.ArticleBehindDe) && !s.is(i-1, class.FirstLevel) {
			return nil // "la région de A, Lâm Công Test": in a list nothing but provinces stands
		}
		if !s.toks[end-1].Cap && !s.toks[end-1].Hyphen {
			continue
		}
		words := make([]string, 0, longest)
		for k := i; k < end; k++ {
			words = append(words, s.toks[k].Fold)
		}
		name := s.lx.Names.ProvinceLike(words, told)
		if name == nil || s.townHere(s.townStatesAt(i, end), name.Country) {
			continue
		}
		return &mention{from: i, to: end, typ: graph.Province, name: name, form: lexicon.FullName}
	}
	return nil
}

// behindProvince reports whether what begins at token i stands where a province's name does: behind the noun
// of one, behind a post that is held in one, or in a list of them.
func (s *section) behindProvince(i int) bool {
	switch {
	case s.is(i-1, class.De), s.is(i-1, class.ArticleBehindDe), s.is(i-1, class.FirstLevel):
		return s.placeHeadBefore(i) == string(graph.Province) || s.seatBefore(i) == string(graph.Province)
	case s.text(i-1) == ",", s.is(i-1, class.PlainAnd):
		n := len(s.names)
		if n == 0 || s.names[n-1].typ != graph.Province || s.names[n-1].form != lexicon.FullName || s.names[n-1].to != i-1 {
			return false
		}
		if s.placeHeadBefore(s.names[n-1].from) != string(graph.Province) {
			return s.endsProvinces(s.names)
		}
		k := s.beforeDe(s.names[n-1].from)
		return !s.is(k, class.PlaceHead) || s.pluralNoun(k) // "le président de la région de A, Lâm Công Test"
	}
	return false
}

// endsProvinces reports whether the last of these names ends a list of at least three provinces, none of which is told
// to be one: "la participation de A, B (Laos), C et | D".
func (s *section) endsProvinces(names []*mention) bool {
	const least = 3
	n, at := 0, -1
	for x := len(names) - 1; x >= 0 && n < least; x-- {
		switch m := names[x]; {
		case m.typ == graph.Country && s.text(m.from-1) == "(" && s.text(m.to) == ")" && (at < 0 || m.to+2 == at):
			at = m.from - 1
			continue
		case m.typ != graph.Province || m.form != lexicon.FullName || at >= 0 && m.to+1 != at && m.to != at:
			return false
		default:
			n, at = n+1, m.from
		}
	}
	return n == least
}

// townHere reports whether the gazetteer has a place of a name in a state.
func (s *section) townHere(states gazetteer.States, country string) bool {
	for h := range states.All {
		if h.Code == country {
			return true
		}
	}
	return false
}
