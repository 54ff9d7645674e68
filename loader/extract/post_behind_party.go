package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// behindParty returns where a post may begin in the brackets behind a name at token k, behind the
// party that opens them: "X (PS, maire de A)", "Y, (sp.a, député provincial)"; or k.
func (s *section) behindParty(k int, p *post) int {
	const words = 6 // "Les Engagés", "sp.a" and its points
	if s.lang.Code != "fr" {
		return k
	}
	at := k
	if s.text(at) == "," && s.text(at+1) == "(" {
		at++
	}
	if s.text(at) != "(" {
		return k
	}
	for x := at + 1; x < min(p.from, at+1+words); x++ {
		if s.text(x) == "," {
			if c := s.coverAt(at + 1); c != nil && c.typ == graph.Party && c.to == x || c == nil && s.shortWord(at+1, x) {
				return x + 1
			}
			return k
		}
		if c := s.cover[x]; s.postCover[x] || s.is(x, class.PlainAnd) || c != nil && c.typ != graph.Party {
			return k
		}
	}
	return k
}

// shortWord reports whether tokens a…b are one short word of its own spelling, points in it
// allowed, as the short name of a party is: "PLR", "sp.a", "Ensemble".
func (s *section) shortWord(a, b int) bool {
	const letters = 9
	n := 0
	for k := a; k < b; k++ {
		if s.toks[k].Number || s.is(k, class.Function) && b-a == 1 || k == a && s.startsVerb(k) || s.toks[k].Punct && s.text(k) != "." {
			return false
		}
		n += len(s.toks[k].Fold)
	}
	return b > a && n <= letters
}
