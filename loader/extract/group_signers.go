package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// signersMeant returns the two who are told to sign something earlier in the sentence, whom "les deux
// parties" at tokens i…k means there: "L'Association A et la province B ont signé une convention visant à
// consolider les liens entre les deux parties"; or nil.
func (s *section) signersMeant(r lexicon.Role, i, k int) []*mention {
	if s.lang.Code != "fr" || s.is(k, class.PairNoun) || s.is(k, class.Post) || s.is(k, class.Persons) {
		return nil
	}
	if n, ok := s.groupSize(i, k); !ok || n != 2 {
		return nil
	}
	var out []*mention
	for x := len(s.stmts) - 1; x >= 0; x-- {
		st := s.stmts[x]
		if st.typ != graph.PartyTo || st.a > i || s.sent[st.a] != s.sent[i] || len(st.ends) == 0 {
			continue
		}
		m := st.ends[endOf(st, st.from)]
		if standsFor(out, m.ent) {
			continue
		}
		if out = append(out, m); len(out) > 2 || m.ent == nil || !r.Types.Has(m.typ) {
			return nil
		}
	}
	if len(out) != 2 {
		return nil
	}
	return out
}
