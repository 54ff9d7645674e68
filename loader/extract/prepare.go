package extract

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// lookAhead is how many tokens behind the last one may be asked for.
const lookAhead = 16

// prepare looks every token of the section up in the word lists and the tables
// of names, once, and fills hits, classes, nameHits and sent.
func (s *section) prepare() {
	// Rules look a few tokens ahead; behind the last one they find nothing.
	d := s.desk
	s.toks = append(s.toks, make([]text.Token, lookAhead)...)
	d.hits, d.names = cleared(d.hits, len(s.toks)), cleared(d.names, len(s.toks))
	d.classes = cleared(d.classes, (len(s.toks)+class.BlockWords-1)/class.BlockWords)
	d.sent, d.cover = cleared(d.sent, len(s.toks)), cleared(d.cover, len(s.toks))
	d.units, d.listed = d.units[:0], d.listed[:0]
	d.entities.reset()
	d.mentions.reset()
	d.stmts.reset()
	d.postSlab.reset()
	s.hits, s.nameHits, s.classes, s.sent, s.cover = d.hits, d.names, d.classes, d.sent, d.cover
	for i := range s.sent {
		s.sent[i] = -1
	}
	defer s.lowerHeadlines()
	s.diacritics = hasDiacritics(s.toks)
	s.accentPrepositions()
	all, names, phrases := d.allHits[:0], d.allNames[:0], d.phrases
	s.statesIn = make([]map[string]bool, len(s.sents))
	d.saidIn = cleared(d.saidIn, len(s.sents))
	d.dashIn = cleared(d.dashIn, len(s.sents))
	s.saidIn, s.dashIn = d.saidIn, d.dashIn
	var impersonal []int
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			s.sent[i] = n
			if s.dashAt(i) {
				s.dashIn[n] = true
			}
		}
		for i := sent.First; i < sent.Last; i++ {
			from := len(all)
			phrases = s.lang.Phrases.Find(s.toks[i:sent.Last], phrases[:0])
			month := s.monthOnly(i, sent.First)
			if len(phrases) == 1 && !month && (phrases[0].N == 1 || !s.nameBehindDe(i, phrases[0].N)) {
				m := &phrases[0]
				s.hits[i] = s.known[m.At : m.At+len(m.Values) : m.At+len(m.Values)]
			} else {
				for _, m := range phrases {
					for _, h := range s.known[m.At : m.At+len(m.Values)] {
						if month && h.n == 1 && h.class != class.Month || h.n > 1 && h.class == class.De && s.nameBehindDe(i, h.n) {
							continue
						}
						all = append(all, h)
					}
				}
				s.hits[i] = all[from:len(all):len(all)]
			}
			hits, classes := s.hits[i], &s.classes[i/class.BlockWords]
			for k := range hits {
				classes.Add(i, hits[k].class)
			}
			// "la convention entre en vigueur": a verb that is spelled as a preposition is.
			if classes.Has(i, class.Enters) || classes.Has(i, class.Possessive) && s.endsCapitalName(i, sent.First, sent.Last) {
				s.dropWords(i)
			}
			if classes.Has(i, class.Impersonal) {
				impersonal = append(impersonal, i)
			}
			from = len(names)
			names = s.lx.Names.Trie.Find(s.toks[i:sent.Last], names)
			s.nameHits[i] = names[from:len(names):len(names)]
		}
	}
	d.allHits, d.allNames, d.phrases = all, names, phrases
	s.dropImpersonal(impersonal)
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			hits := s.hits[i]
			for k := range hits {
				s.saidIn[n].Add(hits[k].class)
			}
		}
		s.said.Join(&s.saidIn[n])
	}
}

// dropImpersonal takes the class of pronouns from the tokens where what means nobody begins: "Recevant la
// délégation, il y avait X et Y", but "Il y avait été reçu par X".
func (s *section) dropImpersonal(at []int) {
	for _, i := range at {
		if h, _ := s.classAt(i, class.Impersonal); !s.participleIn(i+h.n, i+h.n+2) {
			s.hits[i] = slices.DeleteFunc(slices.Clone(s.hits[i]), func(h hit) bool { return h.class == class.Pronoun })
			s.classes[i/class.BlockWords].Remove(i, class.Pronoun)
		}
	}
}

// endsCapitalName reports whether token i is the last word of a name of two words or more, all with capitals:
// "Bui Thanh Son rencontre X".
func (s *section) endsCapitalName(i, first, last int) bool {
	return s.lang.Code == "fr" && s.toks[i].Cap && i > first && s.toks[i-1].Cap && !s.toks[i-1].Punct && !s.toks[i-1].Elided && (i+1 == last || !s.toks[i+1].Cap) && !s.toks[i-1].AllCap
}

// dropWords takes the phrases of one word from those at token i.
func (s *section) dropWords(i int) {
	classes := &s.classes[i/class.BlockWords]
	for _, h := range s.hits[i] {
		classes.Remove(i, h.class)
	}
	s.hits[i] = slices.DeleteFunc(slices.Clone(s.hits[i]), func(h hit) bool { return h.n == 1 })
	for _, h := range s.hits[i] {
		classes.Add(i, h.class)
	}
}

// nameBehindDe reports whether the last of n tokens of "de" with a determiner has a capital that "de" has
// not, so that it begins a name: "de Son La", "de La Havane".
func (s *section) nameBehindDe(i, n int) bool {
	return s.lang.Code == "fr" && s.toks[i+n-1].Cap && !s.toks[i].Cap
}

// monthOnly reports whether an English word with a capital inside its sentence is the month that
// is spelled as the verb is, as a number beside it or a preposition before it tells: "in May".
func (s *section) monthOnly(i, first int) bool {
	if s.lang.Code != "en" || i == first || s.toks[i].Text != "May" {
		return false
	}
	return s.toks[i+1].Number || s.toks[i-1].Number || !s.toks[i-1].Cap && !s.toks[i-1].Punct && s.is(i-1, class.Preposition)
}

// hasDiacritics reports whether a text is written with diacritics: one in
// forty of its words in lower case has one. French has them in one of six.
func hasDiacritics(toks []text.Token) bool {
	words, with := 0, 0
	for i := range toks {
		r, _ := utf8.DecodeRuneInString(toks[i].Text)
		if !unicode.IsLower(r) {
			continue
		}
		words++
		if len(toks[i].Text) != len(toks[i].Fold) {
			with++
		}
	}
	return 40*with > words
}

// A sentenceSource makes a sentence a [lexicon.Source] for patterns.
type sentenceSource struct {
	s    *section
	last int
	// comma is where a comma stands for the "et" of a list of participles, and is the word for it;
	// see [section.listedParticiple].
	comma int
	and   text.Word
}

func (p *sentenceSource) Word(i int) (text.Word, bool) {
	if i >= p.last {
		return 0, false
	}
	if i == p.comma && p.and != 0 {
		return p.and, true
	}
	return p.s.toks[i].Word, true
}

// Spelling returns false in sections that are written without diacritics.
func (p *sentenceSource) Spelling(i int) (text.Word, bool) {
	return p.s.toks[i].Spelled, p.s.diacritics
}

// Within reports whether a phrase goes on at token i.
func (p *sentenceSource) Within(i int) bool {
	if i >= p.last {
		return false
	}
	in := p.s.cover[i]
	if in == nil || in.from == i && in.parent == nil {
		return false
	}
	for in.parent != nil {
		in = in.parent
	}
	return in.typ == graph.Agreement && in.from < i
}

func (p *sentenceSource) Phrase(i int, c lexicon.Class) int {
	if i >= p.last {
		return 0
	}
	h, _ := p.s.classAt(i, c)
	if h.n == 0 && c == class.Adv && len(p.s.toks[i].Fold) > 8 && p.s.lang.Ends(p.s.toks[i].Fold, class.AdverbEnding) && p.s.lang.Code == "fr" {
		return 1 // "traditionnellement"
	}
	return h.n
}
