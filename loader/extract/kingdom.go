package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// kingdomAt returns the state that "le Royaume" means at token i: the one that the
// article writes from, if its official name begins with that word.
func (s *section) kingdomAt(i, last int) *mention {
	if s.lang.Code != "fr" || !s.toks[i].Cap || s.toks[i].AllCap || !s.is(i, class.Kingdom) || !s.definite(i) ||
		i+1 < last && (s.is(i+1, class.De) || s.toks[i+1].Hyphen || s.toks[i+1].Cap && !s.toks[i+1].Punct) {
		return nil
	}
	n := s.lx.Names.Countries[s.home]
	if n == nil || !isKingdom(n) {
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

// kingdomNamed returns the kingdom that the section names most, the one that the
// article writes from before all others, or nil.
func (s *section) kingdomNamed() *entity {
	if n := s.lx.Names.Countries[s.home]; n != nil && isKingdom(n) {
		return s.tableEntity(n)
	}
	best := ""
	for _, code := range sortedKeys(s.votes) {
		if n := s.lx.Names.Countries[code]; n != nil && isKingdom(n) && (best == "" || s.votes[code] > s.votes[best]) {
			best = code
		}
	}
	if best == "" {
		return nil
	}
	return s.countryEntity(best)
}
