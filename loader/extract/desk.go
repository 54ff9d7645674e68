package extract

import (
	"slices"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A room is where articles are read together, some at a time: a desk for each
// of their sections, and what was found out about words.
type room struct {
	splitters map[string]*text.Splitter // by language
	desks     []*desk
	sections  []*section // under way, in the order of their articles
}

// newRoom returns a room without desks.
func newRoom(lx *lexicon.Lexicon) *room {
	rm := &room{splitters: map[string]*text.Splitter{}}
	for code, lang := range lx.Languages {
		rm.splitters[code] = text.NewSplitter(code, lang.Rules)
	}
	return rm
}

// freeDesk returns a desk at which no section under way is read, if each of
// them has one.
func (rm *room) freeDesk() *desk {
	if len(rm.sections) == len(rm.desks) {
		rm.desks = append(rm.desks, &desk{persons: map[string]bool{}})
	}
	return rm.desks[len(rm.sections)]
}

// A desk is the memory that sections are read in, one after the other: what is
// needed for every token of a page, and what was found out about words. What
// lies on it holds until the next section is read there.
type desk struct {
	page      text.Memory // the page, at the desk of its first section
	toks      []text.Token
	sents     []text.Sentence
	hits      [][]hit
	allHits   []hit // of all tokens, cut into hits
	names     [][]nameHit
	allNames  []nameHit // of all tokens, cut into names
	classes   []class.Block
	saidIn    []class.Set
	dashIn    []bool // of each sentence
	sent      []int
	cover     []*mention
	units     []unit      // of all sentences
	listed    []unit      // of all lists, see list
	clauses   []clauseHit // the same
	entities  slab[entity]
	mentions  slab[mention]
	stmts     slab[statement]
	postSlab  slab[post]
	persons   map[string]bool                 // see findPersons
	postCover []bool                          // of each token
	taken     []bool                          // by units, of the tokens of one sentence
	phrases   []lexicon.Match[lexicon.Phrase] // at one token
	found     []nameHit                       // the same, see nameAtPlain
	dashed    []nameHit                       // the same, see namesAt
	joined    []text.Token                    // behind one token, without dashes
	skipped   []int                           // dashes before each of these
	best, fit []lexicon.NameMatch             // the same, those that fit, see nameAt
	key       []byte                          // a name for the gazetteer
}

// clearPosts returns for so many tokens that none is one of a post.
func (d *desk) clearPosts(tokens int) []bool {
	d.postCover = cleared(d.postCover, tokens)
	return d.postCover
}

// postAt returns a new post that begins at a token.
func (d *desk) postAt(i int) *post {
	p := d.postSlab.take()
	p.from = i
	return p
}

// emptyList returns an empty list with room for n units.
func (d *desk) emptyList(n int) []unit {
	from := len(d.listed)
	d.listed = slices.Grow(d.listed, n)[:from+n]
	return d.listed[from : from : from+n]
}

// mostKept is how long a text may be, in bytes, for its desk to be used again:
// that of a very long one would keep its size.
const mostKept = 1 << 20

// A slab hands out values one by one, and all of them again after a reset.
type slab[T any] struct {
	blocks []*[slabBlock]T
	used   int
}

const slabBlock = 64

// take returns a zero value that is the caller's until the reset.
func (s *slab[T]) take() *T {
	if s.used == slabBlock*len(s.blocks) {
		s.blocks = append(s.blocks, new([slabBlock]T))
	}
	v := &s.blocks[s.used/slabBlock][s.used%slabBlock]
	s.used++
	var zero T
	*v = zero
	return v
}

func (s *slab[T]) reset() { s.used = 0 }

// cleared returns n zero values in the memory of buf where that is enough.
func cleared[T any](buf []T, n int) []T {
	buf = slices.Grow(buf[:0], n)[:n]
	clear(buf)
	return buf
}
