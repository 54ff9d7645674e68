package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// farthestBracket is how many tokens behind what is read of a body's name the bracket
// with its abbreviation is sought.
const farthestBracket = 16

// spelledOut takes the rest of a body's name up to the bracket whose abbreviation the
// words spell: "Institut de formation aux métiers de la ville (IFMV)", "Fonds
// d'entretien routier autonome (FERA)".
func (e *extension) spelledOut() {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Organization && e.m.typ != graph.Event || e.m.abbr != "" {
		return
	}
	k := e.end
	for ; k < min(e.last, e.end+farthestBracket) && s.text(k) != "("; k++ {
		if t := &s.toks[k]; t.Punct && t.Text != "," && t.Text != "'" && t.Text != "’" || s.startsVerb(k) && s.cover[k] == nil || s.personBegins(k, e.last) {
			return
		}
	}
	if k == e.end || k+2 >= e.last || s.text(k) != "(" || s.text(k+2) != ")" || !isAcronym(s.toks[k+1].Text) && !s.wordShort(k+1) || !s.spelledBy(e.m.from, k, s.toks[k+1].Fold) {
		return
	}
	for e.end < k {
		if c := s.coverAt(e.end); c != nil && c.name != nil && c.to <= k {
			e.take(c)
			continue
		}
		e.end++
		e.proper = true
	}
	e.bracket()
}

// wordShort reports whether the word at token k may be short for a name though it has small letters: "(Apref)",
// but no name of its own.
func (s *section) wordShort(k int) bool {
	t := &s.toks[k]
	return t.Cap && !t.Punct && len(t.Fold) > 2 && !s.isGiven(k) && !s.isSurname(k) && (s.coverAt(k) == nil || s.coverAt(k).typ == graph.Organization)
}

// spelledBody returns where the name of a body with an unknown head ends that begins at
// token n, which the abbreviation behind it in brackets tells: "président de
// l'Interprofession avicole ivoirienne (IPRAVI)", or 0.
func (s *section) spelledBody(n, last int) int {
	if !s.toks[n].Cap || s.is(n, class.Post) || s.is(n, class.Honorific) || s.isGiven(n) {
		return 0
	}
	k := n
	for ; k < min(last, n+farthestBracket) && s.text(k) != "("; k++ {
		if t := &s.toks[k]; t.Punct && t.Text != "'" && t.Text != "’" || s.startsVerb(k) && s.cover[k] == nil || k > n && s.personBegins(k, last) {
			return 0
		}
	}
	if k < n+2 || k+2 >= last || s.text(k) != "(" || s.text(k+2) != ")" || !isAcronym(s.toks[k+1].Text) || !s.spelledBy(n, k, s.toks[k+1].Fold) {
		return 0
	}
	return k
}

// spelledBy reports whether the beginnings of the words in tokens a…b, small words
// and at most one other left out, or three of many, make up an acronym: "FON-G-I-P" of "Fonds de garantie
// des investissements prioritaires", "A-I-M-F" of "Association internationale des maires et responsables des capitales
// et métropoles francophones".
func (s *section) spelledBy(a, b int, acronym string) bool {
	words := make([]string, 0, b-a)
	small := make([]bool, 0, b-a)
	for k := a; k < b; k++ {
		if t := &s.toks[k]; !t.Punct && t.Fold != "" {
			words = append(words, t.Fold)
			small = append(small, s.is(k, class.Function))
		}
	}
	// reach[m] tells how few words are left out where the first m letters are spelled.
	const never = 99
	reach := make([]int, len(acronym)+1)
	for m := range reach {
		reach[m] = never
	}
	reach[0] = 0
	for n, w := range words {
		for m := len(acronym); m >= 0; m-- {
			best := never
			for l := 1; l <= len(w) && l <= m && l <= 4; l++ {
				if strings.HasSuffix(acronym[:m], w[:l]) {
					best = min(best, reach[m-l])
				}
			}
			if left := reach[m]; small[n] {
				best = min(best, left)
			} else if n > 0 {
				best = min(best, left+1)
			}
			reach[m] = best
		}
	}
	large := 0
	for _, is := range small {
		if !is {
			large++
		}
	}
	if large > 5 && len(acronym) > 3 && strings.IndexByte(acronym[1:], words[len(words)-1][0]) >= 0 {
		return reach[len(acronym)] <= 3
	}
	return reach[len(acronym)] <= 1
}

// dedication takes the name of a person whose name a school, a hospital or a hall bears
// behind what it is for: "Université des sciences et de la technologie Mohamed-Boudiaf".
// Behind a post it would be that of its holder.
func (e *extension) dedication() bool {
	s, i := e.s, e.end
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || e.m.head.Attrs["name"] != "yes" || e.m.head.Attrs["company"] == "yes" || e.des+e.adjs == 0 || e.named || !s.isGiven(i) || s.cover[i] != nil || s.postBefore(e.m.from) {
		return false
	}
	e.nameAt = i
	for e.end < e.last && s.toks[e.end].Cap && !s.toks[e.end].Punct && s.cover[e.end] == nil && !s.is(e.end, class.Post) {
		e.end++
	}
	if e.end < i+2 {
		e.end = i
		return false
	}
	e.proper, e.named = true, true
	return true
}
