package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// compound reports whether a name is tied to the one behind it by a hyphen or a dash:
// "Vietnam-Laos", "Vietnam – Laos".
func (s *section) compound(c *mention) bool {
	return c.to < len(s.toks) && s.toks[c.to].Hyphen && s.nameFrom(c.to) || c.to+1 < len(s.toks) && s.dash(c.to) && c.typ == graph.Country && s.nameFrom(c.to+1) && s.coverAt(c.to+1).typ == c.typ
}

// provinceBehindRegion returns the province whose name stands right behind that
// of the region it lies in: "Mekong Delta Dong Thap province"; or nil.
func (s *section) provinceBehindRegion(c *mention) *mention {
	if d := s.coverAt(c.to); c.typ == graph.Place && c.name != nil && d != nil && d.name != nil && d.typ == graph.Province && d.form == lexicon.FullName && d.from == c.to {
		return d
	}
	return nil
}

// provinceOfRegion returns the province of a region that is named behind its kind: "the Central
// Highlands province of Dak Lak"; or nil.
func (s *section) provinceOfRegion(c *mention) *mention {
	if s.lang.Code != "en" || c.typ != graph.Place || c.name == nil {
		return nil
	}
	h, ok := s.classAt(c.to, class.PlaceHead)
	if k := c.to + h.n; ok && s.is(k, class.Genitive) {
		if d := s.coverAt(k + 1); d != nil && d.name != nil && placeLike(d.typ) && d.form == lexicon.FullName {
			return d
		}
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

// bilateral reports whether the name at token i is that of an instrument of the two
// states before it, and not of one that all the world knows by the same words: "the
// Vietnam – Laos Treaty of Amity and Cooperation".
func (s *section) bilateral(i int) bool {
	x := s.stateEnding(i)
	return x > 0 && (s.toks[x].Hyphen || s.dash(x-1)) && i > s.firstOf(i)
}

// royal reports whether the word at token k is a monarch's title, which names of things begin
// with as well: "Sultan Testi University", "the Prince Testi Award Conference".
func (s *section) royal(k int) bool {
	h, ok := s.classAt(k, class.Honorific)
	return ok && h.entry.Attrs["post"] == "yes" && s.toks[k].Cap
}
