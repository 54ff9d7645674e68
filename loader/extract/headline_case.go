package extract

import (
	"slices"

	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// lowerHeadlines takes the capitals out of headlines that stand in capitals, and out
// of the small words and verbs of headlines
// that write every word with one: "Governor Begins Three-Day Visit To Malaysia".
// Names keep theirs.
func (s *section) lowerHeadlines() {
	for _, sent := range s.sents {
		if s.shouted(sent) {
			s.lowerShout(sent)
		}
	}
	if len(s.page.Blocks) == 0 {
		return // a line of dates alone
	}
	for _, sent := range s.sents {
		if k := s.page.Blocks[sent.Block].Kind; k != text.Headline && k != text.Standfirst {
			continue
		}
		if s.lang.Code == "fr" && s.inTitleCase(sent) {
			s.lowerTitle(sent)
		}
		if s.lang.Code != "en" || !s.allCapitalised(sent) {
			continue
		}
		for i := sent.First + 1; i < sent.Last; i++ {
			t := &s.toks[i]
			small := s.is(i, class.Function) && !s.is(i, class.Adjective) || s.is(i, class.Verb) && !s.is(i, class.Noun) && !s.is(i, class.Adjective)
			if t.Cap && !t.AllCap && small && !s.beginsName(i) {
				t.Cap = false
			}
		}
	}
}

// beginsName reports whether a small word of a headline is a name all the same:
// "President To Lam", "Mr An"; but not "PM In Hanoi".
func (s *section) beginsName(i int) bool {
	if !s.isSurname(i) && !s.isGiven(i) {
		return false
	}
	first := s.firstOf(i)
	if !s.is(i, class.Preposition) {
		return true
	}
	return s.toks[i+1].Cap && (len(s.nameHits[i+1]) == 0 || s.isGiven(i+1) || s.isSurname(i+1)) && !s.is(i+1, class.Verb) && (s.endsAt(i, class.Honorific, first) || s.endsClass(i-1, class.Post, first))
}

// allCapitalised reports whether a sentence writes all its words with capitals,
// one at least that has none elsewhere.
func (s *section) allCapitalised(sent text.Sentence) bool {
	small := 0
	for i := sent.First; i < sent.Last; i++ {
		t := &s.toks[i]
		if t.Punct || t.Number || t.Hyphen || len(t.Fold) < 4 && !t.Cap {
			continue
		}
		if !t.Cap && t.Text != "'s" && t.Text != "’s" {
			return false
		}
		if i > sent.First && !t.AllCap && (s.is(i, class.Preposition) || s.is(i, class.Verb)) {
			small++
		}
	}
	return small > 0
}

// shouted reports whether a sentence stands in capitals from end to end, small
// words included: "LE PRÉSIDENT REÇOIT LE GOUVERNEUR DE MONDULKIRI".
func (s *section) shouted(sent text.Sentence) bool {
	words, small := 0, 0
	for i := sent.First; i < sent.Last; i++ {
		switch t := &s.toks[i]; {
		case t.Punct || t.Number:
			continue
		case !t.AllCap && (!t.Cap || len(t.Fold) > 2):
			return false
		}
		words++
		if s.smallWord(i) {
			small++
		}
	}
	return words >= 4 && small > 0
}

// lowerShout leaves capitals, in a sentence that stands in capitals, to the names
// of the tables and to persons' names: of no other word do they tell anything.
// "UN" and "EAU" are words there, not abbreviations.
func (s *section) lowerShout(sent text.Sentence) {
	named := sent.First
	for i := sent.First; i < sent.Last; i++ {
		t := &s.toks[i]
		word := s.smallWord(i) || len(t.Text) < 4 && (len(s.hits[i]) > 0 || i > sent.First && s.toks[i-1].Elided)
		if word {
			s.nameHits[i] = slices.DeleteFunc(s.nameHits[i], func(h nameHit) bool { return h.N == 1 })
		}
		for _, h := range s.nameHits[i] {
			named = max(named, i+h.N)
		}
		if i > sent.First && i >= named && (word || s.is(i, class.Verb) || !s.isSurname(i) && !s.isGiven(i)) {
			t.Cap = false
		}
		t.AllCap = false
	}
}

// smallWord reports whether the word at token i is one of grammar.
func (s *section) smallWord(i int) bool {
	return s.is(i, class.Function) || s.is(i, class.Preposition) || s.is(i, class.Article) || s.is(i, class.De)
}
