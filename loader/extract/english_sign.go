package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// signatories reads "Signatories were A and B": they signed what was named last.
func (s *section) signatories(i int, units []unit, last int) {
	m := s.lastNamed(i, agreementTypes)
	if m == nil {
		return
	}
	var list []*mention
	for _, u := range units {
		if u.from < i || u.typ != graph.Person || s.sent[u.from] != s.sent[i] {
			continue
		}
		if len(list) == 0 && u.from-i > 4 {
			return
		}
		list = append(list, u.m)
	}
	s.signers(list, m, i, false)
}

// witnessed reports whether those behind "the signing were" at token i only looked on: "on hand to
// witness the signing were A and B".
func (s *section) witnessed(i, first int) bool {
	return s.endsClass(i-1, class.TakesPart, first) || s.is(i-1, class.Article) && s.endsClass(i-2, class.TakesPart, first)
}

// signers states that persons signed, and met where two of them did.
func (s *section) signers(list []*mention, m *mention, at int, planned bool) {
	for _, p := range list {
		s.add(graph.Signed, p, m, at, planned)
	}
	if len(list) == 2 {
		s.add(graph.MetWith, list[0], list[1], at, planned)
	}
}

// signedWith reads "signed A with B" and "A, which B and C signed".
func (s *section) signedWith(i int, units []unit, first, last int, he *entity) {
	h := clauseHit{frame: noFrame, a: i, b: i + 1}
	if s.unreal(h, first, last) {
		return
	}
	planned := s.plannedTrigger(h, first)
	at := -1
	for x, u := range units {
		if u.from > i && u.typ == graph.Agreement && u.from-i <= 8 && !s.barrier(i, u.from) {
			at = x
			break
		}
	}
	subject := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
	if at < 0 && s.is(i+1, class.For) {
		// "A signed it for Laos, while B signed for Thailand."
		m := s.lastNamed(i, agreementTypes)
		for x, u := range units {
			if m != nil && len(subject) > 0 && sideTypes.Has(u.typ) && u.m.from > i+1 && u.from <= i+3 {
				s.signers(subject, m, i, planned)
				for _, p := range mentionsOf(s.list(units, x, sideTypes)) {
					s.add(graph.PartyTo, p, m, i, planned)
				}
				return
			}
		}
	}
	if at < 0 {
		// "…, which both governors signed."
		if i+1 < last && !s.toks[i+1].Punct {
			return
		}
		for k := i - 1; k >= first && i-k < 12; k-- {
			if !s.is(k, class.ObjectRelative) {
				continue
			}
			for x := len(units) - 1; x >= 0; x-- {
				if u := units[x]; u.to <= k && u.typ == graph.Agreement && k-u.to <= 3 {
					s.signers(subject, u.m, i, planned)
					return
				}
			}
		}
		return
	}
	a := units[at]
	for k := a.to; k < min(last, a.to+14); k++ {
		if s.toks[k].Punct && s.toks[k].Text != "," || s.startsVerb(k) && s.cover[k] == nil {
			return
		}
		if !s.is(k, class.With) {
			continue
		}
		for x, u := range units {
			if u.m.from <= k || u.from > k+3 {
				continue
			}
			switch {
			case u.typ == graph.Person:
				for _, p := range mentionsOf(s.list(units, x, personTypes)) {
					s.add(graph.Signed, p, a.m, i, planned)
					for _, q := range subject {
						s.add(graph.MetWith, q, p, i, planned)
					}
				}
			case sideTypes.Has(u.typ):
				for _, p := range mentionsOf(s.list(units, x, sideTypes)) {
					s.add(graph.PartyTo, p, a.m, i, planned)
				}
			}
			return
		}
	}
}

// signsFor reads "signed by X, director of Y, on behalf of the ministry": the
// body is a side of what X signed.
func (s *section) signsFor(i int, units []unit, first int) {
	h, _ := s.classAt(i, class.Behalf)
	var signer *mention
	for x, u := range units {
		switch {
		case u.typ == graph.Person && u.to <= i && i-u.to <= 25:
			signer = u.m
		case signer != nil && sideTypes.Has(u.typ) && u.m.from >= i+h.n && u.from <= i+h.n+2:
			for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
				if st.typ == graph.Signed && st.from == signer.ent && st.a >= first && s.sent[st.a] == s.sent[i] {
					for _, p := range mentionsOf(s.list(units, x, sideTypes)) {
						s.add(graph.PartyTo, p, st.ends[endOf(st, st.to)], i, st.planned)
					}
				}
			}
			return
		}
	}
}
