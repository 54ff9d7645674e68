package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// freeUnit returns the index of the unit before the trigger that no preposition
// governs, the last one, or the first one where the clause is coordinated with
// another; or -1.
func (s *section) freeUnit(r lexicon.Role, h clauseHit, units []unit, first int, coordinated bool) int {
	pick := -1
	for x, u := range units {
		if u.to > h.a || !r.Types.Has(u.typ) || s.invertedRelative(u) || s.governed(u, first) && !h.frame.Flags.Loose || s.inBracket(u) || x > 0 && s.stateBehind(units[x-1], u) || !h.frame.Flags.Loose && s.governedList(r, units, x, first) || s.placeObject(u, first) || s.labels(u, h.a) || s.seatOfUnheld(u) || s.inCompanionAside(units, u, h.a, first) {
			continue
		}
		pick = x
		if coordinated {
			break
		}
	}
	return s.outOfAside(units, pick, h, first)
}

// labels reports whether a place only stands before what is told, which says itself who acts: "Dakar : le
// groupement tient sa session".
func (s *section) labels(u unit, at int) bool {
	return s.lang.Code == "fr" && placeLike(u.typ) && s.text(u.to) == ":" && s.is(u.to+1, class.DefiniteArticle) && u.to+2 < at
}

// seatOfUnheld reports whether a unit is only where those hold their post who go unnamed:
// "les gouverneurs de Jendouba, le Kef et Tozeur ont signé".
func (s *section) seatOfUnheld(u unit) bool {
	if !placeLike(u.typ) || !s.postCover[u.from] {
		return false
	}
	for _, p := range s.posts {
		if p.person == nil && p.from < u.from && p.to >= u.to && slices.Contains(p.bodies, u.m) {
			return true
		}
	}
	return false
}

// invertedRelative reports whether a unit is the subject of a clause that only tells
// of who stands before it: "X, qu'accompagnait Y, …".
func (s *section) invertedRelative(u unit) bool {
	k := u.from - 1
	return s.lang.Code == "fr" && s.is(k-1, class.RelativeObject) && s.text(k-2) == "," && s.startsVerb(k)
}

// noActor reports whether a role takes nothing that could act.
func noActor(r lexicon.Role) bool { return onlyType(r, graph.Event) || onlyType(r, graph.Agreement) }

// verbSubject returns the place or body of sentence n right behind which its verb stands: "La province que
// forment A et B compte …", "Depuis la fusion de A et de B, la ville compte …".
func (s *section) verbSubject(r lexicon.Role, n int) *mention {
	first := s.sents[n].First
	for _, u := range s.units[n] {
		if s.lang.Code == "fr" && r.Types.Has(u.typ) && u.typ != graph.Person && s.startsVerb(u.to) && s.cover[u.to] == nil && !s.governed(u, first) {
			return u.m
		}
	}
	return nil
}
