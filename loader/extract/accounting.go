package extract

import (
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/text"
)

// An Account tells what became of the text of an article: how much of it was
// read, what of that was used, and what was passed over and why.
type Account struct {
	Characters map[Part]int `json:"characters"` // code points
	Sentences  Sentences    `json:"sentences"`
	Names      map[Fate]int `json:"names"` // candidate names: runs of capitalised words
	// Unread lists the sentences with two or more known entities and no relation.
	Unread []UnreadSentence `json:"unread"`
	// Skipped lists the candidate names in the sections that nothing was made of.
	Skipped []SkippedName `json:"skipped"`
}

// A Part says where text stands.
type Part string

// The parts of a page. What stands between the lines is in none.
const (
	InMain        Part = "main"
	InTeaser      Part = "teaser"
	InBoilerplate Part = "boilerplate" // menus, share bars, bare links
)

// Parts lists the parts in the order of reports.
var Parts = []Part{InMain, InTeaser, InBoilerplate}

// Sentences counts sentences by what they gave. LOCATED_IN does not count
// where the tables alone state it.
type Sentences struct {
	Read    int `json:"read"`
	Related int `json:"related"` // a relation was read in them
	Unread  int `json:"unread"`  // two or more known entities, no relation
	Other   int `json:"other"`   // fewer than two known entities, no relation
}

// A Fate says what became of a candidate name.
type Fate string

// The fates of candidate names.
const (
	Related Fate = "related"     // stands for an entity that a relation holds
	Named   Fate = "named"       // stands for an entity that no relation holds
	Dropped Fate = "dropped"     // was a name, and was dropped: negated, or part of another name
	Worded  Fate = "word"        // a post, a date or another phrase of the word lists
	Opening Fate = "opening"     // one capitalised word that opens a sentence
	Unknown Fate = "unknown"     // nothing was made of it
	InMenus Fate = "boilerplate" // stands in boilerplate
)

// Fates lists the fates in the order of reports.
var Fates = []Fate{Related, Named, Worded, Opening, Dropped, Unknown, InMenus}

// An UnreadSentence is one that names entities and gave no relation.
type UnreadSentence struct {
	Section  graph.SectionKind `json:"section"`
	Start    int               `json:"start"` // code points
	End      int               `json:"end"`
	Text     string            `json:"text"`
	Entities []KnownEntity     `json:"entities"` // in the order of the sentence
	// Elsewhere says that another sentence of the section relates two of the
	// entities: this one may only repeat it.
	Elsewhere bool `json:"elsewhere"`
}

// A KnownEntity is an entity as a sentence names it.
type KnownEntity struct {
	Type graph.EntityType `json:"type"`
	Name string           `json:"name"`
}

// A SkippedName is a candidate name that nothing was made of.
type SkippedName struct {
	Start int    `json:"start"` // code points
	End   int    `json:"end"`
	Text  string `json:"text"`
	Why   Fate   `json:"why"` // [Dropped] or [Unknown]
}

// Account reads an article as [Reader.Read] does and tells what became of its text.
func (r *Reader) Account(article graph.Article) *Account {
	a := &Account{Characters: map[Part]int{}, Names: map[Fate]int{}, Unread: []UnreadSentence{}, Skipped: []SkippedName{}}
	r.read([]graph.Article{article}, a.section)
	language := r.marks.languageOf(article.Text)
	page := text.Split(article.Text, language, r.lx.Languages[language].Rules)
	for _, b := range page.Blocks {
		part := Part(b.Section)
		if b.Section == "" {
			part = InBoilerplate
			a.Names[InMenus] += capitalRuns(page.Slice(b.Start, b.End))
		}
		a.Characters[part] += b.End - b.Start
	}
	return a
}

// capitalRuns counts the runs of capitalised words in a line that was not read.
func capitalRuns(line string) int {
	n, within := 0, false
	for _, w := range strings.Fields(line) {
		r := []rune(w)[0]
		capital := unicode.IsUpper(r)
		if capital && !within {
			n++
		}
		within = capital && !strings.ContainsAny(w[len(w)-1:], ".,;:!?")
	}
	return n
}

// section adds one section that was read.
func (a *Account) section(s *section) {
	related := s.relatedSentences()
	inRelation := map[*entity]bool{}
	for _, st := range s.stmts {
		inRelation[st.from], inRelation[st.to] = true, true
	}
	fates := s.tokenFates(inRelation)
	bySentence := s.namedBySentence()
	for n, sent := range s.sents {
		a.Sentences.Read++
		switch named := bySentence[n]; {
		case related[n]:
			a.Sentences.Related++
		case len(named) < 2:
			a.Sentences.Other++
		default:
			a.Sentences.Unread++
			a.Unread = append(a.Unread, s.unread(sent, named))
		}
		a.names(s, sent, fates)
	}
}

// relatedSentences tells in which sentences relations were read, those aside
// that the tables alone state.
func (s *section) relatedSentences() map[int]bool {
	out := map[int]bool{}
	for _, st := range s.stmts {
		if strings.HasPrefix(st.extractor, "table:") || st.a >= st.b {
			continue
		}
		for n := s.sent[st.a]; n >= 0 && n <= s.sent[st.b-1]; n++ {
			out[n] = true
		}
	}
	return out
}

// namedBySentence gives for each sentence the first mention of every entity
// that it names.
func (s *section) namedBySentence() map[int][]*mention {
	type place struct {
		sentence int
		entity   *entity
	}
	told := map[place]bool{}
	out := map[int][]*mention{}
	for _, m := range s.mentions {
		at := place{s.sent[m.from], m.ent}
		if m.ent == nil || m.dead || m.nominal || at.sentence < 0 || told[at] {
			continue
		}
		told[at] = true
		out[at.sentence] = append(out[at.sentence], m)
	}
	return out
}

// unread describes a sentence that names entities and gave no relation.
func (s *section) unread(sent text.Sentence, named []*mention) UnreadSentence {
	out := UnreadSentence{Section: s.kind, Start: s.toks[sent.First].Start, End: s.toks[sent.Last-1].End,
		Text: s.surfaceOf(sent.First, sent.Last)}
	here := map[*entity]bool{}
	for _, m := range named {
		here[m.ent] = true
		out.Entities = append(out.Entities, KnownEntity{m.typ, s.nameOf(m)})
	}
	for _, st := range s.stmts {
		if here[st.from] && here[st.to] && st.typ != graph.LocatedIn {
			out.Elsewhere = true
		}
	}
	return out
}

// tokenFates says of every token of a mention, post, date or listed phrase
// what became of it; "" is nothing.
func (s *section) tokenFates(inRelation map[*entity]bool) []Fate {
	out := make([]Fate, len(s.toks))
	rank := map[Fate]int{"": 0, Dropped: 1, Worded: 2, Named: 3, Related: 4}
	mark := func(from, to int, f Fate) {
		for i := max(from, 0); i < min(to, len(out)); i++ {
			if rank[f] > rank[out[i]] {
				out[i] = f
			}
		}
	}
	for _, m := range s.mentions {
		switch {
		case m.dead:
			mark(m.from, m.to, Dropped)
		case m.ent == nil:
		case inRelation[m.ent]:
			mark(m.from, m.to, Related)
		default:
			mark(m.from, m.to, Named)
		}
	}
	for _, p := range s.posts {
		mark(p.from, p.to, Worded)
	}
	for _, d := range s.dates {
		mark(d.from, d.to, Worded)
	}
	for i, hits := range s.hits {
		for _, h := range hits {
			mark(i, i+h.n, Worded)
		}
	}
	return out
}

// names counts the candidate names of a sentence.
func (a *Account) names(s *section, sent text.Sentence, fates []Fate) {
	for i := sent.First; i < sent.Last; {
		if !s.toks[i].Cap {
			i++
			continue
		}
		from := i
		for i++; i < sent.Last && s.toks[i].Cap && (s.toks[i].Space || s.toks[i].Hyphen); i++ {
		}
		fate := fateOf(fates[from:i])
		if fate == "" {
			fate = Unknown
			if from == sent.First && i == from+1 {
				fate = Opening
			}
		}
		a.Names[fate]++
		if fate == Dropped || fate == Unknown {
			a.Skipped = append(a.Skipped, SkippedName{s.toks[from].Start, s.toks[i-1].End, s.surfaceOf(from, i), fate})
		}
	}
}

// fateOf is what became of a run of tokens: the best that became of one.
func fateOf(run []Fate) Fate {
	for _, f := range []Fate{Related, Named, Worded, Dropped} {
		for _, g := range run {
			if f == g {
				return f
			}
		}
	}
	return ""
}
