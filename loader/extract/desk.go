package extract

import (
	"slices"

	"entente/loader/lexicon"
	"entente/loader/text"
)

// A desk is the memory that articles are read in, one after the other: what
// is needed for every token of a page, and what was found out about words. What
// lies on it holds until the next section is read.
type desk struct {
	lx        *lexicon.Lexicon
	splitters map[string]*text.Splitter // by language
	toks      []text.Token
	hits      [][]hit
	allHits   []hit // of all tokens, cut into hits
	names     [][]nameHit
	allNames  []nameHit // of all tokens, cut into names
	classes   []lexicon.ClassSet
	sent      []int
	cover     []*mention
	units     []unit              // of all sentences
	taken     []bool              // by units, of the tokens of one sentence
	found     []nameHit           // at one token, see namesAt
	best, fit []lexicon.NameMatch // the same, those that fit, see nameAt
}

// mostKept is how long a text may be, in bytes, for its desk to be used again:
// that of a very long one would keep its size.
const mostKept = 1 << 20

func newDesk(lx *lexicon.Lexicon) *desk {
	d := &desk{lx: lx, splitters: map[string]*text.Splitter{}}
	for code, lang := range lx.Languages {
		d.splitters[code] = text.NewSplitter(code, lang.Rules)
	}
	return d
}

// cleared returns n zero values in the memory of buf where that is enough.
func cleared[T any](buf []T, n int) []T {
	buf = slices.Grow(buf[:0], n)[:n]
	clear(buf)
	return buf
}
