package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// townBeforeHolder returns where the unknown town ends that begins the run of capitals in
// tokens i…to behind a post's "de" and that the name of the post's holder goes on: "le maire de
// Testville | Paul X", "la préfète du Testard | Jeanne X"; else to.
func (s *section) townBeforeHolder(i, to int) int {
	if s.lang.Code != "fr" || to < i+3 || !s.is(i-1, class.De) && !s.is(i-1, class.ArticleBehindDe) || s.isGiven(i) && !s.is(i, class.Article) {
		return to
	}
	for k := i + 1; k < to-1; k++ {
		c := s.cover[k]
		found := c != nil && c.typ == graph.Person && c.from == k
		if s.toks[k].Hyphen || s.is(k-1, class.PlacePrefix) || !found && (!s.personBegins(k, to) || !s.is(i, class.Article) && s.vietnameseGiven(k)) {
			continue
		}
		if s.holdsPlace(i) == nil {
			return to
		}
		return k
	}
	return to
}
