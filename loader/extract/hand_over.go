package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readHandovers states who had a post and who has it next where the seat itself is told to
// change hands: "X remet la présidence de A à Y", "La direction de B a été confiée à Y".
func (s *section) readHandovers() {
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.SeatNoun)
			if !ok || s.cover[i] != nil || !s.is(i-1, class.DefiniteArticle) || !s.is(i+h.n, class.De) {
				continue
			}
			units := s.unitsOf(n)
			body := unitBehind(units, i+h.n)
			if body == nil || !s.presidedOver(body, string(graph.Province)) {
				continue
			}
			title := strings.ReplaceAll(h.entry.Attrs["title"], "_", " ")
			given := s.handedOver(i-2, sent.First)
			heir := s.receiverBehind(units, body.to, given >= 0)
			if heir == nil {
				continue
			}
			s.holdSeat(heir, body, title, false)
			if given < 0 {
				continue
			}
			if giver := unitBefore(units, given); giver != nil && giver.typ == graph.Person && giver.m.ent != heir.m.ent && !s.governedName(giver.m, sent.First) {
				s.holdSeat(giver, body, title, s.is(given, class.PerfectAuxiliary))
			}
		}
	}
}

// handedOver returns the token at which the verb begins that ends at token k and says that a seat
// changes hands, with its auxiliary: "a remis"; or -1.
func (s *section) handedOver(k, first int) int {
	for x := k; x >= max(first, k-2); x-- {
		if !s.is(x, class.SeatGiven) {
			continue
		}
		for y := x - 1; y >= max(first, x-3); y-- {
			if s.is(y, class.PerfectAuxiliary) {
				return y
			}
		}
		return x
	}
	return -1
}

// receiverBehind returns the first person behind token k to whom something is given: the name
// stands behind "à", its title and its post allowed between them. Where the verb is not told yet, it
// stands between them, "a été confiée à Y", "sera assurée par Z".
func (s *section) receiverBehind(units []unit, k int, told bool) *unit {
	const words = 12 // "lundi, au terme d'une assemblée à A"
	for x := range units {
		u := &units[x]
		if u.from < k || u.typ != graph.Person {
			continue
		}
		if u.from-k > words {
			return nil
		}
		to := u.from - 1
		for to >= k && (s.postCover[to] || s.is(to, class.Honorific) || s.is(to, class.MasculineTitle) || s.is(to, class.FeminineTitle) || s.is(to, class.Article) || s.text(to) == "." || s.text(to) == ",") {
			to--
		}
		by := to >= k && s.is(to, class.By)
		if to < k || !by && !s.is(to, class.TownPreposition) {
			return nil
		}
		for y := k; y < to; y++ {
			if h, ok := s.classAt(y, class.SeatGiven); ok && by == (h.entry.Attrs["by"] == "yes") {
				told = true
			} else if s.cover[y] == nil && (s.is(y, class.RelativeSubject) || s.startsVerb(y) && !s.is(y, class.PerfectAuxiliary) && !s.is(y, class.PassiveAuxiliary)) {
				return nil
			}
		}
		if !told {
			return nil
		}
		return u
	}
	return nil
}

// holdSeat states that somebody holds the seat of a body, unless that is known.
func (s *section) holdSeat(u, body *unit, title string, former bool) {
	st := &statement{typ: graph.HoldsPosition, from: u.m.ent, to: body.m.ent, title: s.titleOf(u, title), former: former, extractor: "handover",
		confidence: 0.75, a: min(u.from, body.from), b: max(u.to, body.to), ends: []*mention{u.m, body.m}}
	if !s.holdsThere(st, false) {
		s.stmts = append(s.stmts, st)
	}
}

// seatChanges reports whether it is a seat that the words of a meeting tell to be handed to somebody,
// which asks for no meeting: "X remet la présidence de A à Y".
func (s *section) seatChanges(h clauseHit) bool {
	if h.frame.Relation != graph.MetWith || s.lang.Code != "fr" || !s.is(h.a, class.SeatGiven) && !s.is(h.a+1, class.SeatGiven) {
		return false
	}
	for k := h.a; k < h.b; k++ {
		if s.is(k, class.SeatNoun) && s.cover[k] == nil {
			return true
		}
	}
	return false
}
