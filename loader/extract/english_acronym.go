package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// acronymBodies makes bodies of the unknown English names to which a bracket gives their
// first letters: "Electricite du Lao (EDL)", "Lao Women Entrepreneurs (LWE)".
func (s *section) acronymBodies() {
	for _, sent := range s.sents {
		for k := sent.First + 2; k+2 < sent.Last; k++ {
			if s.text(k) != "(" || s.text(k+2) != ")" || !isAcronym(s.text(k+1)) || s.is(k+1, class.AcronymWord) {
				continue
			}
			from := s.spelledOut(k, sent.First, false)
			if from == k {
				from = s.spelledOut(k, sent.First, true)
			}
			if from < k && s.unknownName(from, k) {
				s.addPhrase(&mention{from: from, to: k, typ: graph.Organization, abbr: s.text(k + 1), inner: s.namesIn(from, k)})
			}
		}
	}
}

// spelledOut returns where the words begin whose first letters make the acronym in the
// bracket at token k, or k. Small words may be left out, or with small set have theirs
// in it; what stands behind a hyphen may be left out too.
func (s *section) spelledOut(k, first int, small bool) int {
	letters := strings.ToLower(s.text(k + 1))
	n := len(letters) - 1
	for x := k - 1; x >= first && k-x < 12; x-- {
		t := &s.toks[x]
		if t.Punct || t.Fold == "" {
			return k
		}
		switch hit := t.Fold[0] == letters[n]; {
		case hit && t.Cap:
			if n--; n < 0 {
				return x
			}
		case !t.Cap && (s.is(x, class.Function) || s.is(x, class.Particle)):
			if hit && small && n > 0 {
				n--
			}
		case t.Hyphen:
		default:
			return k
		}
	}
	return k
}

// unknownName reports whether tokens from…to are a name of which nothing is known, and
// may be that of a body: of two capital words or more, no name of the tables by
// themselves, and none that ends with what is no body.
func (s *section) unknownName(from, to int) bool {
	caps, own := 0, false
	for x := from; x < to; x++ {
		c := s.cover[x]
		if c != nil && (c.name == nil || c.from <= from && c.to >= to || c.from < from || c.to > to) {
			return false
		}
		if s.toks[x].Cap {
			caps++
			own = own || c == nil
		}
		if s.is(x, class.Post) && s.toks[x].Cap && s.cover[x] == nil && x == from {
			return false
		}
	}
	last := to - 1
	return caps >= 2 && own && !s.is(last, class.NoBody) && !s.is(last, class.Event) && !s.is(last, class.Agreement) && !s.is(last, class.PlaceHead) && !s.is(last, class.PartyHead) && !s.is(last, class.Post) && !s.is(from, class.Honorific)
}

// namesIn returns the names of the tables within tokens from…to.
func (s *section) namesIn(from, to int) []*mention {
	var out []*mention
	for _, m := range s.names {
		if m.from >= from && m.to <= to && !m.dead && m.parent == nil && m.form != lexicon.Prefix {
			out = append(out, m)
		}
	}
	return out
}
