package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// stateNotPerson reports whether a name of a state that persons bear too means the state at token i: it
// stands by itself, and behind a post with "de", "between", or beside another state; in French so does
// one spelled as French spells the state alone: "Israël et le Togo", "the ambassador of Israel",
// "Kenya and Israel".
func (s *section) stateNotPerson(v lexicon.NameMatch, i int) bool {
	if s.lang.Code == "fr" && v.Name.Article == "la" && v.Form == lexicon.FullName && s.toks[i].Cap && s.text(i) == v.Name.Canonical && s.is(i-1, class.FeminineArticle) && s.standsAlone(i, 1) {
		return true // "la Dominique": a woman has no article
	}
	accent := v.Name.Canonical != v.Name.English && graph.Fold(v.Name.Canonical) == graph.Fold(v.Name.English)
	if v.Form != lexicon.FullName || !s.toks[i].Cap || !accent && !s.isGiven(i) || !s.standsAlone(i, 1) || s.isGiven(i-1) || s.isSurname(i-1) || s.endsHonorific(i-1, s.firstOf(i)) {
		return false
	}
	if accent && s.lang.Code == "fr" && s.text(i) == v.Name.Canonical {
		return true
	}
	first, last := s.bounds(i)
	switch {
	case s.is(i-1, class.De):
		return s.endsClass(i-2, class.Post, first) || s.endsClass(i-2, class.Body, first) || s.behindSector(i, first) || s.lang.Code == "fr" && (v.Name.Country == s.home || s.named[v.Name.Country])
	case s.is(i-1, class.Between):
		return true
	case s.is(i-1, class.PlainAnd) || s.is(i-1, class.And):
		return i-2 >= first && s.stateEndsAt(i-2)
	case s.is(i+1, class.PlainAnd) || s.is(i+1, class.And):
		k := i + 2
		for k < last && s.is(k, class.Article) {
			k++
		}
		m := s.nameAtPlain(k)
		return k < last && m != nil && m.Name.Type == graph.Country && !m.Ambiguous && s.toks[k].Cap
	}
	return false
}

// stateEndsAt reports whether the unmistakable name of a state stands at token k.
func (s *section) stateEndsAt(k int) bool {
	m := s.nameAtPlain(k)
	return m != nil && m.Name.Type == graph.Country && !m.Ambiguous && s.toks[k].Cap
}

// behindSector reports whether "de" before token i ends the sector of a minister, so that a state stands there:
// "ministre du Commerce international de Maurice, X".
func (s *section) behindSector(i, first int) bool {
	const words = 16
	if s.lang.Code != "fr" || !s.toks[i+1].Punct && !s.is(i+1, class.PlainAnd) {
		return false
	}
	for k := i - 2; k >= max(first, i-words); k-- {
		if h, ok := s.classAt(k, class.Post); ok {
			return h.entry.Attrs["portfolio"] == "yes"
		}
		if s.toks[k].Punct && !s.toks[k].Elided && s.text(k) != "," || s.startsVerb(k) {
			return false
		}
	}
	return false
}
