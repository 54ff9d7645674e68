package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// signingReach is how many tokens may stand between the word for the signing of an agreement and it.
const signingReach = 6

// pairHere returns the two who are told to cooperate in the sentence of an agreement, before it, where it
// tells of its signing and nobody else cooperates there: "la coopération entre A et B remonte à 2002, année
// de la signature de la convention", "la coopération entre A et B s'inscrit dans le cadre d'un accord".
func (s *section) pairHere(m *mention) []*mention {
	if s.lang.Code != "fr" {
		return nil
	}
	signed := m.sealed != "" || s.signedNext(m.to) || s.withinFrame(headToken(s, m))
	for k := m.from - 1; k >= max(s.firstOf(m.from), m.from-signingReach); k-- {
		signed = signed || s.is(k, class.Signing) && s.cover[k] == nil
	}
	if !signed {
		return nil
	}
	return s.pairOfSentence(s.sent[m.from], m.from)
}

// pairOfSentence returns the two who are told in sentence n, before token to, to cooperate, or nil where
// none or more are.
func (s *section) pairOfSentence(n, to int) []*mention {
	var out []*mention
	for _, st := range s.stmts {
		if st.typ != graph.CooperatesWith || s.sent[st.a] != n || len(st.ends) < 2 || st.ends[0].to > to || st.ends[1].to > to {
			continue
		}
		if out != nil && (out[0].ent != st.ends[0].ent || out[1].ent != st.ends[1].ent) {
			return nil
		}
		out = st.ends[:2]
	}
	return out
}

// pairBefore returns the two who are told to cooperate in the last sentence before an agreement that says so
// of anybody, two at most back, where its own sentence speaks of "les deux parties" or tells that several
// were signed and not by whom.
func (s *section) pairBefore(m *mention) []*mention {
	const back = 2
	n := s.sent[m.from]
	first, last := s.bounds(m.from)
	spoken := s.lang.Code == "fr" && m.count > 1 && s.signedNext(m.to) && s.beginsClause(m, first) // "Deux accords ont été signés"
	for k := first; k < last && s.lang.Code == "fr"; k++ {
		h, ok := s.classAt(k, class.Pair)
		if !ok {
			continue
		}
		if noun, typed := s.classAt(k+h.n-1, class.PairNoun); typed && noun.entry.Attrs["type"] != "" {
			continue
		}
		spoken = true
	}
	for b := n - 1; spoken && b >= max(0, n-back) && s.storyOf(b) == s.storyOf(n); b-- {
		if pair := s.pairOfSentence(b, m.from); pair != nil {
			return pair
		}
	}
	return nil
}
