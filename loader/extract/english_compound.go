package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// compound reports whether a name is tied to the one behind it by a hyphen:
// "Vietnam-Laos".
func (s *section) compound(c *mention) bool {
	return c.to < len(s.toks) && s.toks[c.to].Hyphen && s.nameFrom(c.to)
}

// provinceBehindRegion returns the province whose name stands right behind that
// of the region it lies in: "Mekong Delta Dong Thap province"; or nil.
func (s *section) provinceBehindRegion(c *mention) *mention {
	if d := s.coverAt(c.to); c.typ == graph.Place && c.name != nil && d != nil && d.name != nil && d.typ == graph.Province && d.form == lexicon.FullName && d.from == c.to {
		return d
	}
	return nil
}

// andAhead reports whether an "and" that ends the list stands a few words on.
func (e *englishNoun) andAhead(k int) bool {
	s := e.s
	for x := k; x < min(e.last, k+8); x++ {
		if s.is(x, class.PlainAnd) || s.toks[x].Text == "&" {
			return true
		}
		if s.toks[x].Punct && s.toks[x].Text != "," || s.is(x, class.Verb) && !s.toks[x].Cap || s.is(x, class.Post) {
			return false
		}
	}
	return false
}
