package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// kingdomAt returns the state that "le Royaume" means at token i.
func (s *section) kingdomAt(i, last int) *mention {
	if s.lang.Code != "fr" || !s.toks[i].Cap || s.toks[i].AllCap || !s.is(i, class.Kingdom) || !s.definite(i) ||
		i+1 < last && (s.is(i+1, class.De) || s.toks[i+1].Hyphen || s.toks[i+1].Cap && !s.toks[i+1].Punct) {
		return nil
	}
	n := s.kingdom()
	if n == nil {
		return nil
	}
	return &mention{from: i, to: i + 1, typ: graph.Country, name: n, form: lexicon.FullName}
}

// isKingdom reports whether the official name of a state is one of a kingdom.
func isKingdom(n *lexicon.Name) bool {
	for _, f := range n.Forms {
		f = graph.Fold(f)
		if strings.HasPrefix(f, "royaume d") || strings.HasPrefix(f, "kingdom of") {
			return true
		}
	}
	return false
}

// kingdom returns the state whose official name begins with "Royaume" that the
// section names most, in doubt the one that the article writes from, or nil.
func (s *section) kingdom() *lexicon.Name {
	var best *lexicon.Name
	most := 0
	for _, code := range append([]string{s.home}, sortedKeys(s.votes)...) {
		votes := s.votes[code]
		if code == s.home {
			votes += 3
		}
		if n := s.lx.Names.Countries[code]; n != nil && isKingdom(n) && (best == nil || votes > most) {
			best, most = n, votes
		}
	}
	return best
}
