// Package extract reads one article: it finds the names in it, says what they
// are, which of them are one, and how the text relates them.
//
//	page --names--> mentions --phrases--> bodies, events, agreements --posts--> persons
//	     --coreference--> entities --frames--> statements --> graph.Reading
//
// Every stage is a method of [section], takes what the stages before it left
// there, and adds to it. What is known of a language is in package lexicon;
// the code here knows only how noun phrases, lists and clauses are built. It
// asks for words by what they do (package class), never by how they are spelled.
package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A hit is a phrase of the word lists at a token.
type hit struct {
	entry *lexicon.Entry
	class lexicon.Class // of the entry
	n     int           // tokens
}

// A nameHit is a name of the tables at a token, with all that bear it.
type nameHit = lexicon.Match[lexicon.NameMatch]

// A section is one section of a page while it is read: main, or all teasers.
type section struct {
	lx      *lexicon.Lexicon
	lang    *lexicon.Language
	known   []hit // of all phrases of the language's word lists, as its trie has them
	page    *text.Page
	desk    *desk
	kind    graph.SectionKind
	reading *graph.Reading // of its article
	sents   []text.Sentence
	before  *section     // the part before, of a section that is read in parts; see parts.go
	base    int          // the page's number of the first token of a part
	toks    []text.Token // all tokens of the page; indexes are the page's
	hits    [][]hit      // word-list phrases that begin at each token
	// classes holds the classes of hits, block after block.
	classes []class.Block
	// saidIn and said hold the classes of each sentence and of the section.
	saidIn []class.Set
	said   class.Set
	dashIn []bool // a dash stands in each sentence
	// nameHits are the names of the tables that begin at each token, shortest
	// first, whether or not the context allows them.
	nameHits [][]nameHit
	// statesIn holds the codes of the states that each sentence names, nil until
	// asked for; see countryNear.
	statesIn   []map[string]bool
	diacritics bool  // the text is written with diacritics
	sent       []int // sentence number of each token, -1 outside the section

	votes map[string]int // how often the section names each state or what lies there
	home  string         // ISO code of the country that the article writes from, or ""
	date  dateValue

	names    []*mention // names from the tables, before phrases swallow them
	mentions []*mention // all mentions, sorted by place, outer before inner
	cover    []*mention // outermost mention that covers each token
	posts    []*post
	ordered  int // of these, how many stand in the order of the text; see postsFrom
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
	// clauses are the triggers of frames in each sentence.
	clauses [][]clauseHit
	// units and subjects are what readFrames made of each sentence: its units, and
	// the person whom "il" means behind it.
	units    [][]unit
	subjects []*entity
	// deputations are the delegations told of, in the order of the text.
	deputations []deputationAt
	groups      [][]*mention // the persons who together are the subject of each sentence
	// placed holds the ambiguous names that the section introduces as places.
	placed map[*lexicon.Name]bool
	// numbered holds the folded names of the towns that a number tells apart.
	numbered map[string]bool
	// namesakes holds the provinces of the tables of whose name the text says that it is another
	// state's.
	namesakes map[*lexicon.Name]bool
	// called holds the names that a town and a province share, with what the text
	// calls them, nil until asked for; see calledSo.
	called map[string]graph.EntityType
	// sistersOf holds how many provinces of each state are called by their kind; see sisters.
	sistersOf map[string]int
	// plainSistersOf holds how many provinces of each state are named; see plainSisters.
	plainSistersOf map[string]int
	named          map[string]bool    // ISO codes of the states named beyond doubt
	titles         map[string]wordBag // see titleWords
}

// A mention is a run of tokens that stands for an entity.
type mention struct {
	from, to int  // tokens, to excluded
	branch   bool // a body of a place that has the name of one of the tables; see branchOfName
	typ      graph.EntityType
	name     *lexicon.Name    // entry of the tables, or nil
	form     lexicon.NameForm // how the table's form stands for it
	head     *lexicon.Entry   // head noun of a phrase, or nil
	inner    []*mention       // mentions inside the phrase
	surface  string           // what to call it where the text is elliptic; "" is the text itself
	called   int              // where the words end that name it, if behind its end
	nominal  bool             // a description, no name
	sector   [2]int           // where the sector begins and ends that it shares with others, or has apart from them
	later    bool             // of an event: one only if the story comes back to it; see toldLater
	extra    bool             // made from an ellipsis; shares its tokens with another mention
	count    int              // of a plural phrase: "trois documents"
	abbr     string           // abbreviation that a bracket behind it gives
	host     *mention         // of an embassy: where it is, "ambassade du Togo *au Niger*"
	alone    string           // proper name of one word behind its noun, which stands for it later on
	sealed   graph.Date       // of a bare agreement: when it was made, by which the text tells it from others
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
	room     [4]*mention // for mentions, as most have no more
	country  string      // ISO code where known
	owner    *entity
	facts    graph.Entity
	order    int
	words    []string   // of a person: those of the name told first, see personWords
	title    string     // folded post, for coreference of descriptions
	told     *statement // the last one whose from it is, see finishStatements
	related  bool       // a statement of the section is about it
	assumed  bool       // an agreement told of as known, which is one if the text says whose it is
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
	// fold is the folded title, at the place among all, and next the one before that has the same from: of
	// those that were the first to say what they say, while statements are finished.
	fold string
	at   int
	next *statement
}

// classAt returns the longest phrase of the class at token i.
func (s *section) classAt(i int, c lexicon.Class) (hit, bool) {
	if c.Asked() && !s.is(i, c) {
		return hit{}, false // nearly always
	}
	return s.longestAt(i, c)
}

// longestAt returns the longest phrase of the class at token i.
func (s *section) longestAt(i int, c lexicon.Class) (hit, bool) {
	var best hit
	if i < 0 || i >= len(s.hits) {
		return best, false
	}
	for _, h := range s.hits[i] {
		if h.class == c && h.n > best.n {
			best = h
		}
	}
	return best, best.n > 0
}

// is reports whether a phrase of the class begins at token i.
func (s *section) is(i int, c lexicon.Class) bool {
	k := uint(i) / class.BlockWords
	return k < uint(len(s.classes)) && s.classes[k].Has(i, c)
}

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
	if i < 0 || i >= len(s.sent) {
		return i, i
	}
	n := s.sent[i]
	if n < 0 {
		return i, i
	}
	return s.sents[n].First, s.sents[n].Last
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
	slices.SortStableFunc(s.mentions, func(a, b *mention) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return b.to - a.to
	})
}
