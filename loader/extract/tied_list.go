package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkedTypes are what one thing is tied to by "liée à".
var linkedTypes = lexicon.TypeSet{graph.Province, graph.Place}

// readTiedLists states who cooperate by a list of whom "à" or "avec" ties to whom: "des
// provinces sont liées : A à B et à C, D à E".
func (s *section) readTiedLists() {
	for n, sent := range s.sents {
		colon := -1
		for k := sent.First; k < sent.Last && colon < 0; k++ {
			if s.text(k) == ":" && s.tiedBefore(k, sent.First) {
				colon = k
			}
		}
		if colon < 0 {
			continue
		}
		var head *mention
		for _, u := range s.unitsOf(n) {
			if u.from <= colon || !linkedTypes.Has(u.typ) {
				continue
			}
			if k := u.from - 1; !s.is(k, class.At) && !s.is(k, class.With) && !s.is(k, class.AtThe) {
				head = u.m
				continue
			}
			if head != nil && head.ent != u.m.ent && s.sideOf(head) != s.sideOf(u.m) {
				s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: head.ent, to: u.m.ent, extractor: "tied-list", confidence: 0.8,
					a: head.from, b: u.to, ends: []*mention{head, u.m}})
			}
		}
	}
}

// tiedBefore reports whether a word of being tied stands shortly before token k.
func (s *section) tiedBefore(k, first int) bool {
	for x := k - 1; x >= max(first, k-8); x-- {
		if s.is(x, class.Tied) && s.cover[x] == nil {
			return true
		}
	}
	return false
}
