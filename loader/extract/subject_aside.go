package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// inCompanionAside reports whether a person is only named in an aside that tells who was with the
// subject before it: "X, accompagné de son épouse Y, a visité …", "X, à la tête d'une délégation
// comprenant Y et Z, est arrivé …".
func (s *section) inCompanionAside(units []unit, u unit, at, first int) bool {
	if s.lang.Code != "fr" || u.typ != graph.Person || !s.commaBetween(u.to, at) {
		return false
	}
	for k := u.from - 1; k > first; k-- {
		if s.cover[k] != nil || s.inPost(k) {
			continue
		}
		if s.is(k, class.Accompanied) || s.is(k, class.Accompanying) && s.text(k-1) == "," || s.is(k, class.Comprises) && s.lang.Ends(s.fold(k), class.GerundEnding) {
			x := lastUnit(personRole, units, k)
			return x >= 0 && s.commaBetween(units[x].to, k+1)
		}
		if s.text(k) == ";" || s.startsVerb(k) {
			return false
		}
	}
	return false
}

// ofParticiple returns of whom a participle right behind a noun tells: "X a reçu plusieurs dirigeants
// venus assister au forum", of those and not of X. It reports false where nothing but a noun's
// participle is sought.
func (s *section) ofParticiple(r lexicon.Role, h clauseHit, units []unit, first int) ([]*mention, bool) {
	at := h.a
	if s.is(at-1, class.ComeInvited) {
		at-- // "venus | assister à"
	}
	k := at - 1
	if s.lang.Code != "fr" || !r.Types.Has(graph.Person) || k <= first || !s.is(at, class.ComeInvited) {
		return nil, false
	}
	if s.text(k) == "," {
		for x, u := range units {
			if u.to == k && u.typ == graph.Person && x > 0 && s.is(u.from-1, class.By) {
				return mentionsOf(units[x : x+1]), true // "a été reçu par Y, présent à la conférence"
			}
		}
	}
	if s.groupCame(at, first, units) {
		return nil, true
	}
	if s.toks[k].Punct {
		return nil, false
	}
	for x, u := range units {
		if u.to == at && r.Types.Has(u.typ) {
			return mentionsOf(s.list(units[:x+1], x, r.Types)), true
		}
	}
	if c := s.cover[k]; c != nil && c.typ == graph.Country && nominalForm(c) {
		return nil, true // "des étudiants vietnamiens venus étudier à A"
	}
	noun := s.cover[k] == nil && s.toks[k].Text != "," && !s.is(k, class.Auxiliary) && !s.is(k, class.PerfectAuxiliary) && !s.is(k, class.Adv) && !s.startsVerb(k) && !s.is(k, class.Function)
	return nil, noun
}

// saidBehind reports whether the verb of a clause that tells who said all before stands between a comma and
// a person: "…, a dit le ministre X", "…, souligne X".
func (s *section) saidBehind(u unit) bool {
	k := min(u.from, u.m.from) - 1
	for k > 0 && (s.is(k, class.Article) || s.endsHonorific(k, 0)) {
		k--
	}
	if k < 2 || s.cover[k] != nil || !s.is(k, class.QuoteVerb) {
		return false
	}
	if s.is(k-1, class.PerfectAuxiliary) {
		k--
	}
	return s.text(k-1) == ","
}
