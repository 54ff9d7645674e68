package extract

import (
	"entente/graph"
	"entente/loader/text"
)

// mostTokens is how many tokens of a section are read at once, about ten times a long article. What
// is done with a section may take time that grows faster than it, for much asks of each name
// what stands anywhere before it; what is longer is read in parts, so that the time for a text
// grows no faster than the text. A short name finds its full one in its own part alone.
const mostTokens = 12_000

// partEnd returns how many sentences the part has that sents begin with: whole blocks, unless one is
// longer than half a part.
func partEnd(sents []text.Sentence) int {
	for n := range sents {
		size := sents[n].Last - sents[0].First
		if n > 0 && (size > mostTokens*3/2 || size > mostTokens && sents[n].Block != sents[n-1].Block) {
			return n
		}
	}
	return len(sents)
}

// partOf makes s the part of a page that has these sentences, behind the part before. Tokens are
// numbered from its first one, as a part has no room for those of others.
func (s *section) partOf(sents []text.Sentence, before *section) {
	s.before, s.base = before, sents[0].First
	last := sents[len(sents)-1].Last
	s.desk.toks = append(s.desk.toks[:0], s.page.Tokens[s.base:last]...)
	s.toks = s.desk.toks
	s.sents = make([]text.Sentence, len(sents))
	for n, sent := range sents {
		s.sents[n] = text.Sentence{First: sent.First - s.base, Last: sent.Last - s.base, Block: sent.Block}
	}
}

// joinParts leaves of what several parts of a section say of one entity, or state in the same words, what
// the first says.
func joinParts(r *graph.Reading) {
	type place struct {
		id      graph.ID
		section graph.SectionKind
	}
	known := map[place]bool{}
	entities := r.Entities[:0]
	for _, e := range r.Entities {
		if at := (place{e.ID, e.Section}); !known[at] {
			known[at] = true
			entities = append(entities, e)
		}
	}
	r.Entities = entities
	type claim struct {
		typ             graph.RelationType
		from, to        graph.ID
		title           string
		former, planned bool
		date            graph.Date
		section         graph.SectionKind
	}
	told := map[claim]bool{}
	stmts := r.Statements[:0]
	for _, st := range r.Statements {
		if c := (claim{st.Type, st.From, st.To, st.Title, st.Former, st.Planned, st.Date, st.Section}); !told[c] {
			told[c] = true
			stmts = append(stmts, st)
		}
	}
	r.Statements = stmts
}
