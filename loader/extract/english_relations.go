package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readEnglish reads the wordings that no frame can tell because the ends stand
// in each other's way: "sign A with B", "A, which both governors signed".
func (s *section) readEnglish() {
	var he *entity
	for n, sent := range s.sents {
		units := s.unitsOf(n)
		for i := sent.First; i < sent.Last; i++ {
			switch {
			case s.is(i, class.Signatories) && !s.witnessed(i, sent.First):
				s.signatories(i, units, sent.Last)
			case s.is(i, class.SigningVerb) && s.cover[i] == nil:
				s.signedWith(i, units, sent.First, sent.Last, he)
				if p := s.mainSubject(units, sent.First, i); p != nil {
					s.signedByHim(i, units, sent.Last, p)
				} else {
					s.signedByHim(i, units, sent.Last, he)
				}
			case s.is(i, class.Sidelines):
				s.onSidelines(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Whom):
				s.relativeMeeting(i, units, sent.First, sent.Last, he)
				s.withWhom(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Where):
				s.relativeEvent(i, units, sent.First, sent.Last, he)
			case s.is(i, class.Accompanying) && s.cover[i] == nil && !s.is(i+1, class.By):
				s.accompanies(i, units, n)
			case s.is(i, class.Behalf):
				s.signsFor(i, units, sent.First)
			case s.is(i, class.Under):
				s.bodyUnder(i)
			case s.is(i, class.VisitNoun):
				s.stateVisit(i, units, he)
				s.visitBy(i, units)
			}
		}
		if p := s.mainSubject(units, sent.First, sent.Last); p != nil {
			he = p
		}
	}
}

// bodyUnder reads "the General Department of Customs under the Ministry of Finance".
func (s *section) bodyUnder(i int) {
	h, _ := s.classAt(i, class.Under)
	if i == 0 {
		return
	}
	m, owner := s.cover[i-1], s.coverAt(i+h.n)
	if m != nil && owner != nil && m.to == i && m.typ == graph.Organization && owner.typ == graph.Organization && !m.nominal && !owner.nominal {
		s.add(graph.PartOf, m, owner, i, false)
	}
}

// add states a relation between two mentions.
func (s *section) add(typ graph.RelationType, a, b *mention, at int, planned bool) {
	if a == nil || b == nil || a.ent == nil || b.ent == nil || a.ent == b.ent {
		return
	}
	lo, hi := at, at+1
	for _, m := range []*mention{a, b} {
		if s.sent[m.from] == s.sent[at] {
			lo, hi = min(lo, m.from), max(hi, m.to)
		}
	}
	st := &statement{typ: typ, from: a.ent, to: b.ent, planned: planned, extractor: "english", confidence: 0.8, a: lo, b: hi, ends: []*mention{a, b}}
	if typ == graph.MetWith {
		st.date = s.dateNear(lo, hi)
	}
	s.stmts = append(s.stmts, st)
}

var (
	personTypes    = lexicon.TypeSet{graph.Person}
	agreementTypes = lexicon.TypeSet{graph.Agreement}
	noFrame        = &lexicon.Frame{}
)

// relativeEvent reads "the meeting, which he had co-chaired with X".
func (s *section) relativeEvent(i int, units []unit, first, last int, he *entity) {
	var event *mention
	for x := len(units) - 1; x >= 0; x-- {
		if u := units[x]; u.to <= i && i-u.to <= 2 {
			if u.typ == graph.Event {
				event = u.m
			}
			break
		}
	}
	if event == nil {
		return
	}
	for k := i + 1; k < min(last, i+14); k++ {
		if s.toks[k].Punct || s.is(k, class.By) {
			return
		}
		if !s.is(k, class.TakesPartVerb) || s.is(k-1, class.PassiveAuxiliary) {
			continue
		}
		h := clauseHit{frame: noFrame, a: k, b: k + 1}
		if s.toks[k].Hyphen {
			h.a--
		}
		if s.unreal(h, first, last) {
			return
		}
		planned := s.plannedTrigger(h, first)
		list := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
		if s.is(k+1, class.With) {
			for x, u := range units {
				if u.typ == graph.Person && u.m.from > k+1 && u.from <= k+4 {
					with := mentionsOf(s.list(units, x, personTypes))
					for _, a := range list {
						for _, b := range with {
							s.add(graph.MetWith, a, b, k, planned)
						}
					}
					list = append(list, with...)
					break
				}
			}
		}
		for _, p := range list {
			s.add(graph.ParticipatedIn, p, event, k, planned)
		}
		return
	}
}

// onSidelines reads "met on the sidelines of the summit": those who met there
// take part in it.
func (s *section) onSidelines(i int, units []unit, first, last int, he *entity) {
	for _, u := range units {
		if u.typ != graph.Event || u.from < i || u.from-i > 4 {
			continue
		}
		found := false
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.MetWith && st.a >= first && st.b <= last {
				for _, p := range st.ends {
					s.add(graph.ParticipatedIn, p, u.m, i, st.planned)
				}
				found = true
			}
		}
		if found {
			return
		}
		h := clauseHit{frame: noFrame, a: i - 2, b: i + 2}
		list := s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he)
		if len(list) == 0 {
			list = s.they(i)
		}
		for _, p := range list {
			s.add(graph.ParticipatedIn, p, u.m, i, s.plannedTrigger(h, first))
		}
		return
	}
}

// relativeMeeting reads "X, whom the minister received".
func (s *section) relativeMeeting(i int, units []unit, first, last int, he *entity) {
	for k := i + 1; k < min(last, i+12); k++ {
		if s.toks[k].Punct {
			return
		}
		if !s.is(k, class.Meets) {
			continue
		}
		h := clauseHit{frame: noFrame, a: k, b: k + 1}
		for x := len(units) - 1; x >= 0; x-- {
			u := units[x]
			if u.to > i || i-u.to > 4 || u.typ != graph.Person {
				continue
			}
			if s.unreal(h, first, last) {
				return
			}
			for _, p := range s.subject(lexicon.Role{Where: "subj", Types: personTypes}, h, units, first, last, he) {
				s.add(graph.MetWith, p, u.m, k, s.plannedTrigger(h, first))
			}
			return
		}
	}
}
