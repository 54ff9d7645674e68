package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readTransfers states that who is moved to another unit has the post there that he had:
// "X, wali de A, est muté à la wilaya de B", "Y, préfet de C, est nommé en la même qualité à D".
// The post that he had is a former one then.
func (s *section) readTransfers() {
	for n, sent := range s.sents {
		var units []unit
		for i := sent.First + 1; i < sent.Last; i++ {
			to, ok := s.transferAt(i, sent.Last)
			if !ok || s.cover[i] != nil {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			holder, seat := lastPerson(units, i), s.placeReached(units, to)
			if holder == nil || seat == nil || i-holder.to > 4 {
				continue
			}
			s.carryPost(holder, seat, n, "transfer")
		}
	}
}

// carryPost states that who has at seat the post that sentence n states last of them, which is a former one
// then. It states nothing where that post is of seat itself or of another type of place, or there is none.
func (s *section) carryPost(who, seat *unit, n int, extractor string) {
	st := s.lastHeld(who.m.ent, n)
	if st == nil || st.to == seat.m.ent || st.to.typ != seat.typ {
		return
	}
	st.former = true
	s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: who.m.ent, to: seat.m.ent, title: st.title, extractor: extractor, confidence: 0.8,
		a: who.from, b: seat.to, ends: []*mention{who.m, seat.m}})
}

// transferAt reports whether a verb at token i moves somebody elsewhere, "muté", "nommé en la même
// qualité", and where it ends.
func (s *section) transferAt(i, last int) (int, bool) {
	moved := s.is(i, class.Transferred)
	if !moved && !s.is(i, class.Appointed) {
		return 0, false
	}
	k := i + 1
	if s.text(k) == "," {
		k++
	}
	same, ok := s.classAt(k, class.SameCapacity)
	if ok {
		k += same.n
		if s.text(k) == "," {
			k++
		}
	} else {
		k = i + 1
	}
	return k, (moved || ok) && k < last
}

// placeReached returns the place to which "à" or "dans" at token k leads, the words for its unit
// between them: "à la wilaya de B".
func (s *section) placeReached(units []unit, k int) *unit {
	if !s.is(k, class.TownPreposition) && !s.is(k, class.Locative) && !s.is(k, class.In) {
		return nil
	}
	for x := range units {
		u := &units[x]
		if u.to <= k {
			continue
		}
		if !placeLike(u.typ) || u.m.nominal || u.m.from-k > 6 {
			return nil
		}
		if !s.smallWords(k, u.m.from) {
			return nil
		}
		return u
	}
	return nil
}

// lastHeld returns the post of a place that is stated last of a person in sentence n, held now or
// before, or nil.
func (s *section) lastHeld(e *entity, n int) *statement {
	var last *statement
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == e && s.sent[st.a] == n && placeLike(st.to.typ) {
			last = st
		}
	}
	return last
}
