package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// tripartiteReach is how many sentences before that of "la coopération tripartite" the three states may stand.
const tripartiteReach = 1

// readTripartite states that three states cooperate where the text speaks of their cooperation of
// three: "Les présidents des Parlements de A, de B et de C … la coopération tripartite".
func (s *section) readTripartite() {
	for k := range s.toks {
		if s.sent[k] < 0 || !s.is(k, class.Cooperation) || !s.is(k+1, class.Tripartite) || s.cover[k] != nil || s.is(k+2, class.Between) || s.negatedAt(k, s.firstOf(k)) {
			continue
		}
		three := s.threeBehind(k + 2)
		if three == nil {
			three = s.threeStates(k)
		}
		for i, a := range three {
			for _, b := range three[i+1:] {
				s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: a.ent, to: b.ent, extractor: "tripartite", confidence: 0.75,
					a: min(a.from, k), b: max(a.to, b.to, k+2), ends: []*mention{a, b}})
			}
		}
	}
}

// threeStates returns the three states whose full names follow one another last before token i, or
// nil where other ones are named between.
func (s *section) threeStates(i int) []*mention {
	var out []*mention
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if m.from >= i || m.typ != graph.Country || m.ent == nil || m.dead || m.form == lexicon.Adjective {
			continue
		}
		if s.storyAt(m.from) != s.storyAt(i) || s.sent[i]-s.sent[m.from] > tripartiteReach {
			break
		}
		if standsFor(out, m.ent) {
			continue
		}
		if len(out) > 0 && (out[len(out)-1].from-m.to > 4 || len(out) == 3) {
			break
		}
		out = append(out, m)
	}
	if len(out) != 3 || s.sent[out[0].from] != s.sent[out[2].from] {
		return nil
	}
	return out
}

// threeBehind returns the three states that hyphens join at token k, or nil: "la coopération
// tripartite A-B-C".
func (s *section) threeBehind(k int) []*mention {
	var out []*mention
	for _, m := range s.mentions {
		if m.typ != graph.Country || m.ent == nil || m.dead || m.from < k {
			continue
		}
		if m.from-k > 1 || m.from > k && !s.dash(k) && s.text(k) != "-" {
			break
		}
		out, k = append(out, m), m.to
	}
	if len(out) != 3 {
		return nil
	}
	return out
}
