package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// kingdomAt returns the state that "le Royaume" or "la Principauté" means at token i.
func (s *section) kingdomAt(i, last int) *mention {
	if s.lang.Code != "fr" || !s.toks[i].Cap || s.toks[i].AllCap || !s.is(i, class.Kingdom) || !s.definite(i) ||
		i+1 < last && (s.is(i+1, class.De) || s.toks[i+1].Hyphen || s.toks[i+1].Cap && !s.toks[i+1].Punct || s.adjectival(i+1)) {
		return nil
	}
	n := s.kingdom(s.fold(i))
	if n == nil {
		return nil
	}
	return &mention{from: i, to: i + 1, typ: graph.Country, name: n, form: lexicon.FullName}
}

// realmAlone reports whether a state is called only by what it is, "le Royaume", which is no name beside its own.
func (s *section) realmAlone(m *mention) bool {
	return m.typ == graph.Country && m.to == m.from+1 && s.lang.Code == "fr" && s.is(m.from, class.Kingdom)
}

// realmOf returns the folded word for what the holder of a post alone rules, "royaume"
// of a king, or "".
func (s *section) realmOf(p *post) string {
	for _, e := range s.lang.Of(class.SoleRuler) {
		if e.Lemma() == p.head.Lemma() {
			return strings.ReplaceAll(e.Attrs["realm"], "_", " ")
		}
	}
	return ""
}

// isKingdom reports whether the official name of a state begins with a word that is
// short for it, "royaume" or "principauté".
func isKingdom(n *lexicon.Name, word string) bool {
	for _, f := range n.Forms {
		if strings.HasPrefix(graph.Fold(f), word+" ") {
			return true
		}
	}
	return false
}

// kingdom returns the state whose official name begins with a folded word that the
// section names most, in doubt the one that the article writes from, or nil.
func (s *section) kingdom(word string) *lexicon.Name {
	var best *lexicon.Name
	most := 0
	for _, code := range append([]string{s.home}, sortedKeys(s.votes)...) {
		votes := s.votes[code]
		if code == s.home {
			votes += 3
		}
		if n := s.lx.Names.Countries[code]; n != nil && isKingdom(n, word) && (best == nil || votes > most) {
			best, most = n, votes
		}
	}
	return best
}

// ruledFrom reports whether the title of who alone rules a state ends with token j: what stands
// behind "de" is the state then, though a town has the same name.
func (s *section) ruledFrom(j int) bool {
	const words = 4 // "grand-duc héritier" has three
	for k := j; k > j-words && k >= 0; k-- {
		if h, ok := s.classAt(k, class.SoleRuler); ok && k+h.n == j+1 {
			return true
		}
	}
	return false
}
