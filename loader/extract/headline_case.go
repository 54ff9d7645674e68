package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// lowerHeadlines takes the capitals out of the small words and verbs of headlines
// that write every word with one: "Governor Begins Three-Day Visit To Malaysia".
// Names keep theirs.
func (s *section) lowerHeadlines() {
	if s.lang.Code != "en" || len(s.page.Blocks) == 0 {
		return // the last: a line of dates alone
	}
	for _, sent := range s.sents {
		if k := s.page.Blocks[sent.Block].Kind; k != text.Headline && k != text.Standfirst || !s.allCapitalised(sent) {
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
		t := s.toks[i]
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
