package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// holderBetween reports whether nothing but a comma and a person's name stand in tokens
// a…b: ", Paul X".
func (s *section) holderBetween(a, b int) bool {
	if s.text(a) != "," || b-a < 3 {
		return false
	}
	for k := a + 1; k < b; k++ {
		if t := &s.toks[k]; t.Punct || !t.Cap && !s.is(k, class.Particle) && !s.is(k, class.Honorific) {
			return false
		}
	}
	return true
}

// provinceGoverned reports whether a post that is held in a province stands before a name of one
// that the article may mean: "le gouverneur du Nord", "son homologue de l'Extrême-Nord",
// "le sénateur du Nord-Est".
func (s *section) provinceGoverned(v lexicon.NameMatch, i int) bool {
	if s.lang.Code != "fr" || v.Name.Type != graph.Province || v.Name.Country != s.home && s.votes[v.Name.Country] == 0 {
		return false
	}
	j := i - 1
	for j > 0 && (s.is(j, class.De) || s.is(j, class.ArticleBehindDe)) {
		j--
	}
	return s.seatBefore(i) == string(graph.Province) || s.counterpartOf(i) || s.elects(j, i)
}

// levelPost reports whether token j is the adjective of a post of a province: "délégué
// départemental".
func (s *section) levelPost(j int) bool {
	h, ok := s.classAt(j, class.PostLevel)
	return ok && j > 0 && h.entry.Attrs["of"] == string(graph.Province) && s.is(j-1, class.Post)
}

// counterpartOf reports whether "homologue de" and an article stand before token i.
func (s *section) counterpartOf(i int) bool {
	j := i - 1
	for j > 0 && (s.is(j, class.De) || s.is(j, class.ArticleBehindDe) && s.is(j-1, class.De)) {
		j--
	}
	return s.is(j, class.Counterpart) && (i-j > 2 || j == i-2 && !s.is(i-1, class.BareDe))
}
