package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// pairOfNames takes "Vietnam-Chine", "Kunming - Lào Cai - Hanoi".
func (e *extension) pairOfNames(c *mention) bool {
	s := e.s
	j := c.to
	n := 1
	var taken []*mention
	taken = append(taken, c)
	for j < e.last {
		k := j
		if s.toks[k].Text == "-" || s.toks[k].Text == "–" || s.toks[k].Text == "—" {
			k++
		} else if !s.toks[k].Hyphen && !(e.m.typ == graph.Place && s.lang.Code == "fr" && s.toks[k].Cap && !s.toks[k].Punct) {
			break
		}
		if k >= e.last {
			break
		}
		d := s.cover[k]
		if d == nil || d.name == nil || d.from != k || d.form == lexicon.Adjective && d.typ == graph.Country && c.typ != graph.Country {
			// An unknown capital word continues a chain of places.
			if (e.m.typ == graph.Place || e.m.typ == graph.Organization && s.lang.Code == "fr" && s.toks[k].Hyphen && c.form == lexicon.FullName) && s.toks[k].Cap && !s.toks[k].Punct {
				j = k + 1
				for j < e.last && s.toks[j].Cap && !s.toks[j].Punct && !s.toks[j].Hyphen {
					j++
				}
				n++
				continue
			}
			break
		}
		taken = append(taken, d)
		j = d.to
		n++
	}
	if n < 2 {
		return false
	}
	e.m.inner = append(e.m.inner, taken...)
	e.end = j
	e.proper, e.sides = true, true
	return true
}

// friendsPair takes two names with a hyphen between of which no table has the first, behind "d'amitié" in the
// name of a body: "Association d'amitié Testay-la-Ville-Yên Bái".
func (e *extension) friendsPair() bool {
	const most = 8 // words
	s, k, pair := e.s, e.end, false
	if s.lang.Code != "fr" || e.m.typ != graph.Organization || !s.is(k-1, class.Friendship) || s.cover[k] != nil || !s.toks[k].Cap || s.toks[k].Punct {
		return false
	}
	for ; k < min(e.last, e.end+most) && !s.toks[k].Punct && (s.toks[k].Cap || s.toks[k].Hyphen); k++ {
		pair = pair || k > e.end && s.toks[k].Hyphen && s.toks[k].Cap
	}
	if !pair {
		return false
	}
	e.m.inner = append(e.m.inner, s.namesIn(e.end, k)...)
	e.end, e.proper, e.sides = k, true, true
	return true
}

// placeWithHead returns the name behind "la province de", "la ville de": the
// name's own mention, widened over the noun.
func (s *section) placeWithHead(k int, h hit, last int) *mention {
	n := k + h.n
	for n < last {
		if c := s.cover[n]; c != nil && c.name != nil && c.from == n {
			if c.form == lexicon.Adjective {
				n = c.to
				continue
			}
			if c.typ == graph.Province || c.typ == graph.Place || c.typ == graph.Country {
				return c
			}
			return nil
		}
		if h, ok := s.classAt(n, class.De); ok {
			n += h.n
			continue
		}
		if s.is(n, class.Adjective) || s.is(n, class.ElidedArticle) {
			n++
			continue
		}
		return nil
	}
	return nil
}

func (e *extension) pairOfNamesAt(k int) bool {
	save := e.end
	e.end = k
	if e.pairOfNames(e.s.cover[k]) {
		return true
	}
	e.end = save
	return false
}
