// Package extract reads one article: it finds the names in it, says what they
// are, which of them are one, and how the text relates them.
//
//	page --names--> mentions --phrases--> bodies, events, agreements --posts--> persons
//	     --coreference--> entities --frames--> statements --> graph.Reading
//
// Every stage is a method of [section], takes what the stages before it left
// there, and adds to it. What is known of a language is in package lexicon;
// the code here knows only how noun phrases, lists and clauses are built.
package extract

import (
	"sort"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/text"
)

// A hit is a phrase of the word lists at a token.
type hit struct {
	entry *lexicon.Entry
	n     int // tokens
}

// A section is one section of a page while it is read: main, or all teasers.
type section struct {
	lx    *lexicon.Lexicon
	lang  *lexicon.Language
	page  *text.Page
	kind  graph.SectionKind
	sents []text.Sentence
	toks  []text.Token // all tokens of the page; indexes are the page's
	hits  [][]hit      // word-list phrases that begin at each token
	sent  []int        // sentence number of each token, -1 outside the section

	votes map[string]int // how often the section names each state or what lies there
	home  string         // ISO code of the country that the article writes from, or ""
	year  int            // year that the dateline settles, or 0
	date  dateValue

	names    []*mention // names from the tables, before phrases swallow them
	mentions []*mention // all mentions, sorted by place, outer before inner
	cover    []*mention // outermost mention that covers each token
	posts    []*post
	// postCover marks the tokens of posts.
	postCover []bool
	// local maps abbreviations that a bracket gives to a name ("Parti
	// communiste de Cuba (PCC)"), which go before those of the tables.
	local    map[string]*lexicon.Name
	dates    []dateMention
	entities []*entity
	stmts    []*statement
	// inSent and postsIn list mentions and posts by sentence, see indexSentences.
	inSent  [][]*mention
	postsIn [][]*post
	indexed [2]int
	named   map[string]bool // ISO codes of the states named beyond doubt
}

// A mention is a run of tokens that stands for an entity.
type mention struct {
	from, to int // tokens, to excluded
	typ      graph.EntityType
	name     *lexicon.Name    // entry of the tables, or nil
	form     lexicon.NameForm // how the table's form stands for it
	head     *lexicon.Entry   // head noun of a phrase, or nil
	inner    []*mention       // mentions inside the phrase
	surface  string           // what to call it where the text is elliptic; "" is the text itself
	nominal  bool             // a description, no name
	extra    bool             // made from an ellipsis; shares its tokens with another mention
	count    int              // of a plural phrase: "trois documents"
	abbr     string           // abbreviation that a bracket behind it gives
	seat     string           // of a name: the type that the post before it asks for
	dead     bool             // negated or only wished for
	ent      *entity
	parent   *mention
	same     *mention   // of an abbreviation: the phrase that it was given to
	base     *mention   // of an ellipsis: the mention whose words it shares
	more     []*mention // the ellipses that share this one's words
}

// An entity is one thing of the section.
type entity struct {
	typ      graph.EntityType
	id       graph.ID
	table    *lexicon.Name
	mentions []*mention
	country  string // ISO code where known
	owner    *entity
	facts    graph.Entity
	order    int
	title    string // folded post, for coreference of descriptions
}

// A statement is one relation that a passage states.
type statement struct {
	typ        graph.RelationType
	from, to   *entity
	title      string
	former     bool
	planned    bool
	date       graph.Date
	fields     []string
	extractor  string
	confidence float64
	a, b       int        // tokens of the passage, b excluded
	ends       []*mention // mentions that stand for the ends
}

// classAt returns the longest phrase of the class at token i.
func (s *section) classAt(i int, class string) (hit, bool) {
	var best hit
	if i < 0 || i >= len(s.hits) {
		return best, false
	}
	for _, h := range s.hits[i] {
		if h.entry.Class == class && h.n > best.n {
			best = h
		}
	}
	return best, best.n > 0
}

// is reports whether a phrase of the class begins at token i.
func (s *section) is(i int, class string) bool { _, ok := s.classAt(i, class); return ok }

// fold returns the folded word at i, or "".
func (s *section) fold(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.toks[i].Fold
}

// text returns the token at i, or "" where there is none.
func (s *section) text(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.toks[i].Text
}

// bounds returns the tokens of the sentence that token i stands in.
func (s *section) bounds(i int) (first, last int) {
	n := s.sent[i]
	if n < 0 {
		return i, i
	}
	return s.sents[n].First, s.sents[n].Last
}

// surfaceOf returns the text of a run of tokens, white space collapsed.
func (s *section) surfaceOf(from, to int) string {
	if from >= to {
		return ""
	}
	var b strings.Builder
	for start, k := from, from+1; k <= to; k++ {
		if k < to && !s.gluedTo(k) {
			continue
		}
		if start > from {
			b.WriteByte(' ')
		}
		b.WriteString(s.page.Slice(s.toks[start].Start, s.toks[k-1].End))
		start = k
	}
	return collapse(b.String())
}

// gluedTo reports whether the page lost the space between token k and the one
// before: "duVietnam".
func (s *section) gluedTo(k int) bool {
	a, b := s.toks[k-1], s.toks[k]
	return a.End == b.Start && !a.Punct && !b.Punct && !a.Elided && !a.Number && !b.Number && (b.Cap || unicode.IsLower([]rune(b.Text)[0]))
}

func collapse(t string) string {
	out := make([]rune, 0, len(t))
	space := false
	for _, r := range t {
		if r == ' ' || r == '\n' || r == '\t' || r == '\u00a0' || r == '\u202f' || r == '\r' {
			space = len(out) > 0
			continue
		}
		if space {
			out = append(out, ' ')
			space = false
		}
		out = append(out, r)
	}
	return string(out)
}

// lookAhead is how many tokens behind the last one may be asked for.
const lookAhead = 16

// prepare fills hits and sent.
func (s *section) prepare() {
	// Rules look a few tokens ahead; behind the last one they find nothing.
	s.toks = append(s.page.Tokens[:len(s.page.Tokens):len(s.page.Tokens)], make([]text.Token, lookAhead)...)
	s.hits = make([][]hit, len(s.toks))
	s.sent = make([]int, len(s.toks))
	s.cover = make([]*mention, len(s.toks))
	for i := range s.sent {
		s.sent[i] = -1
	}
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			s.sent[i] = n
		}
		for i := sent.First; i < sent.Last; i++ {
			s.lang.Phrases.Walk(func(k int) (string, bool) {
				if i+k >= sent.Last {
					return "", false
				}
				return s.toks[i+k].Fold, true
			}, func(n int, entries []*lexicon.Entry) {
				for _, e := range entries {
					s.hits[i] = append(s.hits[i], hit{e, n})
				}
			})
		}
	}
}

// addMention records a mention and marks its tokens.
func (s *section) addMention(m *mention) *mention {
	s.mentions = append(s.mentions, m)
	for i := m.from; i < m.to; i++ {
		if c := s.cover[i]; c == nil || c.to-c.from <= m.to-m.from {
			s.cover[i] = m
		}
	}
	return m
}

// sortMentions orders mentions by place, outer ones first.
func (s *section) sortMentions() {
	sort.SliceStable(s.mentions, func(i, j int) bool {
		a, b := s.mentions[i], s.mentions[j]
		if a.from != b.from {
			return a.from < b.from
		}
		return a.to > b.to
	})
}

// word and phrase make the section a [lexicon.Source] for patterns.
type sentenceSource struct {
	s    *section
	last int
}

func (p sentenceSource) Word(i int) (string, bool) {
	if i >= p.last {
		return "", false
	}
	return p.s.toks[i].Fold, true
}

func (p sentenceSource) Phrase(i int, class string) int {
	if i >= p.last {
		return 0
	}
	h, _ := p.s.classAt(i, class)
	return h.n
}
