package extract

import (
	"slices"

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

// openParts lays a section that is longer than a part out in a room, part after part.
func (s *section) openParts(rm *room, sents []text.Sentence) {
	for before := (*section)(nil); len(sents) > 0; {
		n := partEnd(sents)
		part := *s
		part.desk = rm.freeDesk()
		part.take(sents[:n], before)
		rm.sections = append(rm.sections, &part)
		before, sents = &part, sents[n:]
	}
}

// take makes s the part of its page that has these sentences, behind the part before. Tokens are
// numbered from its first one, as a part has no room for those of others.
func (s *section) take(sents []text.Sentence, before *section) {
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
	r.Entities = firsts(r.Entities, func(e graph.Entity) place { return place{e.ID, e.Section} })
	type claim struct {
		typ             graph.RelationType
		from, to        graph.ID
		title           string
		former, planned bool
		date            graph.Date
		section         graph.SectionKind
	}
	r.Statements = firsts(r.Statements, func(st graph.Statement) claim {
		return claim{st.Type, st.From, st.To, st.Title, st.Former, st.Planned, st.Date, st.Section}
	})
}

// firsts leaves of items with one key the first.
func firsts[T any, K comparable](items []T, key func(T) K) []T {
	had := map[K]bool{}
	return slices.DeleteFunc(items, func(x T) bool {
		k := key(x)
		again := had[k]
		had[k] = true
		return again
	})
}
