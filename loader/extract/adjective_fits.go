package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// adjectiveFits reports whether the adjective of a name may stand for it.
func (s *section) adjectiveFits(v lexicon.NameMatch, i, n, first, last int) bool {
	t := &s.toks[i]
	english := s.lang.Code == "en"
	if english != v.English || english && (!t.Cap || n == 1 && s.endsSurname(i, first)) {
		return false
	}
	if !english && n == 1 && !t.Cap && i > first && s.isTongue(v, i, first, last) {
		return false
	}
	// "Lao Cai": the adjective is the beginning of a longer name.
	if t.Cap && i+n < last && s.toks[i+n].Cap && !english && i > first {
		return v.Name.Type == graph.Province && n == 1 && s.provincial(i)
	}
	if t.Cap && n == 1 && i > first && s.endsHonorific(i-1, first) && (!english || i+1 < last && s.toks[i+1].Cap && !s.is(i+1, class.Post)) {
		return false // "a promis M. Thai", "Datuk Norman X"
	}
	// "Éric Lombard": the end of a person's name.
	if t.Cap && !english && i > first && s.isGiven(i-1) && s.toks[i-1].Cap && s.cover[i-1] == nil {
		return false
	}
	if !english && n == 1 && i+1 < last && s.toks[i+1].Hyphen && !s.toks[i+1].Cap && !s.toks[i+1].Punct && s.nameAtPlain(i+1) == nil {
		return false // "grec-orthodoxe": a church
	}
	if !english && n == 1 && t.Hyphen && i > first && s.is(i-1, class.ContinentPrefix) {
		return false // "latino-américain"
	}
	if !english && n == 1 && t.Cap && i == first && s.surnameOfAnother(i) {
		return false
	}
	if !english && i > first && s.endsNameOfNone(i, n) {
		return false // "la Direction de la mer Sud Océan Indien"
	}
	return !v.Ambiguous || !english && v.Name.Type == graph.Country && (s.named[v.Name.Country] || i > first && s.endsClass(i-1, class.Post, first)) || english && t.AllCap && s.fold(i+1) != "$"
}

// isTongue reports whether the adjective of a state at token i, one word, means its language.
func (s *section) isTongue(v lexicon.NameMatch, i, first, last int) bool {
	switch {
	case s.is(i-1, class.In), s.is(i-1, class.Tongue): // "en anglais", "la langue française"
		return true
	case (v.Name.Type == graph.Country || v.Name.Type == graph.Province) && s.nothingNamed(i+1, last) && (s.is(i-1, class.MasculineArticle) || s.is(i-1, class.ElidedArticle) || s.is(i-1, class.ElidedDe) || s.is(i-1, class.BareDe)): // "le développement du français", "de l'allemand", "un cours d'italien"
		return true
	case s.is(i-1, class.ElidedArticle) && s.languages(i, first): // "trois langues que sont l'anglais, le japonais et le vietnamien"
		return true
	}
	return s.nothingNamed(i+1, last) && s.tongueListed(i, first) // "en polonais, français et allemand"
}

// surnameOfAnother reports whether the word that begins a sentence at token i stands behind a
// given name elsewhere: "Sahraoui reçoit X", of Abdelkader Sahraoui.
func (s *section) surnameOfAnother(i int) bool {
	for k := range s.toks {
		if t := &s.toks[k]; k > 0 && k != i && t.Cap && t.Fold == s.toks[i].Fold && s.isGiven(k-1) && s.toks[k-1].Cap {
			return true
		}
	}
	return false
}

// languages reports whether languages are told of shortly before token i: "en deux langues,
// l'anglais et le français".
func (s *section) languages(i, first int) bool {
	for k := i - 2; k >= max(first, i-8); k-- {
		if s.is(k, class.Tongue) {
			return true
		}
	}
	return false
}

// tongueListed reports whether the word at token i goes on with a list of single words behind
// "en": "rédigé en polonais, français et allemand".
func (s *section) tongueListed(i, first int) bool {
	k := i
	for k-2 > first && (s.text(k-1) == "," || s.is(k-1, class.And)) && !s.toks[k-2].Cap && !s.toks[k-2].Punct {
		if k -= 2; s.is(k-1, class.In) {
			return len(s.nameHits[k]) > 0
		}
	}
	return false
}

// nothingNamed reports whether no noun or name follows at token k that an adjective
// before it could stand with.
func (s *section) nothingNamed(k, last int) bool {
	return k >= last || s.toks[k].Punct || !s.toks[k].Cap && (s.is(k, class.Function) || s.is(k, class.Preposition) || s.is(k, class.Verb))
}
