package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A clauseHit is a frame whose trigger stands at tokens a…b.
type clauseHit struct {
	frame *lexicon.Frame
	a, b  int
}

// matchFrames finds the triggers of the language's frames in every sentence, in
// their order, and those of one token in that of the frames.
func (s *section) matchFrames() {
	var candidates []int
	src := &sentenceSource{s: s}
	all := s.desk.clauses[:0]
	s.clauses = make([][]clauseHit, len(s.sents))
	for n, sent := range s.sents {
		start, from := s.afterDateline(sent.First, sent.Last), len(all)
		src.last = sent.Last
		var words lexicon.WordMask
		and := text.Word(0)
		for i := start; i < sent.Last; i++ {
			words.Add(s.toks[i].Word)
			if s.lang.Code == "fr" && s.is(i, class.PlainAnd) {
				and = s.toks[i].Word
			}
		}
		for i := start; i < sent.Last; i++ {
			src.comma, src.and = i, 0
			if and != 0 && s.listedParticiple(i+1, start, sent.Last) {
				src.and = and
			}
			if w, _ := src.Word(i); !s.lang.BeginsFrame(w) {
				continue
			}
			candidates = s.lang.FramesAt(src, i, &words, candidates[:0])
			for _, c := range candidates {
				f := s.lang.Wordings[c]
				listed := src.and != 0 // only what persons did is told in such a list
				if listed && !f.Roles[0].Types.Has(graph.Person) {
					continue
				}
				if n := f.Trigger.Match(src, i); n > 0 {
					all = append(all, clauseHit{f, i, i + n})
				}
			}
		}
		s.clauses[n] = all[from:len(all):len(all)]
	}
	s.desk.clauses = all
}
