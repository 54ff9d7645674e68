package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// moveHolders states that those whom sentence n moves elsewhere, as a noun or a verb before them tells, have
// the post there that they had: "portant mutation de M. X, wali de A, à la wilaya de B, et de M. Y, wali de
// C, à la wilaya de D".
func (s *section) moveHolders(n int) {
	sent, said := s.sents[n], &s.saidIn[n]
	if !said.Has(class.MovingNoun) && !said.Has(class.Transferred) {
		return
	}
	at := -1
	for i := sent.First; i < sent.Last; i++ {
		if (s.is(i, class.MovingNoun) || s.is(i, class.Transferred)) && s.cover[i] == nil {
			at = i
			break
		}
	}
	if at < 0 {
		return
	}
	units := s.unitsOf(n)
	for x := range units {
		u := &units[x]
		if u.typ != graph.Person || u.from < at {
			continue
		}
		k := u.to
		if s.text(k) == "," {
			k++
		}
		seat := s.seatReached(units, k)
		if seat == nil || seat.m.ent == nil {
			continue
		}
		s.carryPost(u, seat, n, "moved")
	}
}

// seatReached returns the place to which "à" at token k leads, a noun of units between them or none.
func (s *section) seatReached(units []unit, k int) *unit {
	for x := range units {
		v := &units[x]
		if v.to <= k {
			continue
		}
		if placeLike(v.typ) && !v.m.nominal && s.leadsTo(k, v.m.from) {
			return v
		}
		return nil
	}
	return nil
}

// readEnds says of the posts in which somebody's functions are told to end that they were held: "a mis fin aux
// fonctions de M. X, wali de A"; and who had one of which no name is told beside it: "fin aux fonctions de
// wali de A, exercées par M. X".
func (s *section) readEnds() {
	for n, sent := range s.sents {
		end := s.endsOffice(sent.First, sent.Last)
		if end < 0 {
			continue
		}
		s.indexSentences()
		for _, p := range s.postsIn[n] {
			if p.from < end || s.verbAhead(end, p.from) {
				continue
			}
			p.former = true
			if p.person == nil && !p.plural {
				p.person = s.exercisedBy(n, p.to)
			}
		}
	}
}

// verbAhead reports whether a verb stands in tokens a…b, so that a new clause begins there.
func (s *section) verbAhead(a, b int) bool {
	for k := a; k < b; k++ {
		if s.cover[k] == nil && !s.inPost(k) && (s.startsVerb(k) || s.is(k, class.Auxiliary)) && !s.is(k, class.Participle) {
			return true
		}
	}
	return false
}

// exercisedBy returns the person by whom the words behind token k of sentence n tell a post to have been held,
// "exercées par M. X", or nil.
func (s *section) exercisedBy(n, k int) *mention {
	if s.text(k) == "," {
		k++
	}
	h, ok := s.classAt(k, class.HeldBy)
	if !ok {
		return nil
	}
	k += h.n
	for _, m := range s.inSent[n] {
		if m.typ == graph.Person && m.from >= k && m.from-k <= 4 && s.gapIsApposition(k, m.from) {
			return m
		}
	}
	return nil
}

// endsOffice returns where the words in tokens a…b end that tell somebody's functions to end, "mis fin aux
// fonctions de", "mis fin, à compter du 3 mai, aux fonctions de", or -1.
func (s *section) endsOffice(a, b int) int {
	const apart = 14 // tokens
	for i := a; i < b; i++ {
		h, ok := s.classAt(i, class.EndsOffice)
		if !ok || s.cover[i] != nil || h.entry.Attrs["rest"] == "yes" {
			continue
		}
		if h.entry.Attrs["parted"] != "yes" {
			return i + h.n
		}
		for k := i + h.n; k < min(b, i+apart); k++ {
			if r, ok := s.classAt(k, class.EndsOffice); ok && r.entry.Attrs["rest"] == "yes" {
				return k + r.n
			}
		}
	}
	return -1
}
