package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// rival reports whether the text says that somebody else holds the post p in the
// state that has the code home, so that its holder is of another one: "le premier
// ministre, X, a rencontré le premier ministre français, Y".
func (s *section) rival(p *post, home string) bool {
	if s.lang.Code != "fr" || home == "" || p.former || p.plural || !strings.Contains(p.title, " ") {
		return false
	}
	chair := s.lang.Lists(class.ChairOfState, p.title)
	for _, q := range s.posts {
		if q == p || q.person == nil || p.person == nil || q.person.ent == nil || q.person.ent == p.person.ent || q.person.nominal || q.former || q.head == nil || q.fold() != p.fold() && !(chair && s.sameTitle(q.title, p.title)) {
			continue
		}
		for _, b := range s.namedBodies(q) {
			if b.ent.table != nil && b.ent.typ == graph.Country && b.ent.table.Country == home {
				return true
			}
		}
	}
	return false
}

// describedSeat returns where a post of the same title is held whose holder the
// text does not name beside it: "le premier ministre québécois".
func (s *section) describedSeat(p *post) *entity {
	for _, q := range s.posts {
		if q == p || q.head == nil || q.plural || q.former || q.person != nil && !q.person.nominal || q.fold() != p.fold() {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 {
			return bs[0].ent
		}
	}
	return nil
}

// deputationState returns the state whose delegation the holder of a post belongs
// to: that of its adjective, or of whom it travels with: "La délégation qui
// accompagne le président de la République comprend X, ministre de la Santé".
func (s *section) deputationState(p *post) string {
	if s.lang.Code != "fr" || p.person == nil {
		return ""
	}
	first, end := s.firstOf(p.from), min(p.from, p.person.from)
	if n := s.lineUnder(s.sent[p.from]); n >= 0 {
		first, end = s.sents[n].First, s.sents[n].Last
	}
	state, comprised, at := "", false, -1
	for k := first; k < end; k++ {
		switch {
		case s.is(k, class.Deputation) && at < 0:
			at = k
			if c := s.coverAt(k + 1); c != nil && c.form == lexicon.Adjective && c.typ == graph.Country {
				state = s.countryOf(c)
			}
		case at >= 0 && s.is(k, class.Comprises):
			comprised = true
		}
	}
	if !comprised {
		return ""
	}
	for _, q := range s.posts {
		if q.from >= first && q.to <= end && (q.from > at || first < s.firstOf(p.from)) && q.person == nil && q.head != nil && state == "" {
			if e := s.titledBefore(q); e != nil {
				state = s.stateOf(e, 0)
			}
		}
	}
	return state
}

// fullerPost returns the post last before a bare "le ministre" that tells the sector
// too, or the post itself.
func (s *section) fullerPost(p *post) *post {
	if s.lang.Code != "fr" || p.head.Attrs["portfolio"] != "yes" || strings.Contains(p.title, " ") {
		return p
	}
	best := p
	for _, q := range s.posts {
		if q.head == p.head && q.from < p.from && q.person != nil && !q.same && strings.Contains(q.title, " ") && (best == p || q.from > best.from) {
			best = q
		}
	}
	return best
}

// visitsHome reports whether the holder of a post is on a visit to the state that
// has the code home, so that it is of another one: "le ministre X, en visite à Alger".
func (s *section) visitsHome(p *post, home string) bool {
	if s.lang.Code != "fr" || p.person == nil || home == "" {
		return false
	}
	k := max(p.to, p.person.to)
	first := s.afterDateline(s.bounds(p.from))
	switch {
	case s.frontedVisit(first) > 0 && first < p.from && !s.verbIn(first, min(p.from, p.person.from)): // "En visite à Kigali, la présidente X"
		k = s.frontedVisit(first)
	case s.text(k) == "," && s.is(k+1, class.GerundMarker): // ", en visite à"
		k += 2
	default: // "X, … a effectué mercredi une visite à"
		_, last := s.bounds(k)
		end := min(last, k+8)
		for k < end && !(s.is(k, class.MakesVisit) && s.cover[k] == nil) {
			if s.personBetween(k, k+1) {
				return false
			}
			k++
		}
		for k++; k < end && s.cover[k] == nil && !s.is(k, class.Event); k++ {
		}
	}
	if k >= len(s.toks) {
		return false
	}
	if h, ok := s.classAt(k, class.Event); !ok || h.entry.Attrs["visit"] != "yes" {
		return false
	}
	const reach = 12 // "une visite officielle et de travail de trois jours à"
	for x := k + 1; x < min(len(s.toks), k+reach) && s.sent[x] == s.sent[k]; x++ {
		if c := s.nameStarting(x); c != nil && c.form != lexicon.Adjective && (c.typ == graph.Country || placeLike(c.typ)) {
			if placeLike(c.typ) && !s.placeIs(c, "CAPITAL") {
				return false // a minister's visit to a province of his own
			}
			return s.countryOf(c) == home
		}
	}
	return false
}

// frontedVisit returns the token of the visit with which a sentence begins, "En visite à A,
// X …", or 0.
func (s *section) frontedVisit(first int) int {
	k := first + 1
	if !s.is(first, class.GerundMarker) {
		return 0
	}
	if h, ok := s.classAt(k, class.Event); !ok || h.entry.Attrs["visit"] != "yes" {
		return 0
	}
	return k
}
