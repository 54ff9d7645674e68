package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ownerHere returns the place that "de cette province" at the end of a body's
// phrase means, or that the post behind it names, "secrétaire du Comité du Parti
// et gouverneur de X", or nil. It gives the body the name that it has with that
// place.
func (s *section) ownerHere(m *mention, level string) *entity {
	end, owner := m.to, (*entity)(nil)
	for k := m.from; k < m.to; k++ {
		if s.is(k, class.This) && s.is(k+1, class.PlaceNoun) {
			end, owner = k-1, s.localOwner(m, level)
			break
		}
	}
	if owner == nil && s.sharesSeat(m) && !(s.lang.Code == "en" && s.bodyInside(m)) {
		owner = s.nextSeat(m)
		if level != "" {
			return owner // "secrétaire du Comité provincial du Parti et gouverneur de X"
		}
	}
	if owner == nil {
		if e := s.ownerOfSide(m, level); e != nil {
			return e
		}
		if e := s.partyBeside(m); e != nil {
			return e
		}
		if e := s.partyOfOrgan(m); e != nil {
			return e
		}
		if e := s.stateOfStop(m); e != nil {
			return e
		}
	}
	if owner != nil && owner.table != nil && s.lang.Code == "fr" {
		base := *m
		m.base = &base
		m.surface = s.surfaceOf(m.from, end) + " " + withDe(s.calledHere(owner, m.to+6))
	}
	return owner
}

// ownerOfSide returns the province or town of whose side the sentence of a local body tells first, and to
// which it belongs though another's was told of before: "Du côté de la province de A, il y avait X, membre
// du Comité provincial du Parti".
func (s *section) ownerOfSide(m *mention, level string) *entity {
	first, last := s.bounds(m.from)
	h, ok := s.classAt(first, class.OnSide)
	if s.lang.Code != "fr" || !ok || s.placeOwner(m) != nil || !s.wantsLocalOwner(m) {
		return nil
	}
	for k := first + h.n; k < min(last, first+h.n+6) && s.text(k) != ","; k++ {
		if c := s.coverAt(k); c != nil && c.name != nil && placeLike(c.typ) && c.to <= m.from && c.ent != nil {
			if s.levelFits(level, bodyKey{owners: []*entity{c.ent}}) {
				return c.ent
			}
			return nil
		}
	}
	return nil
}

// stateOfStop returns the state with which the sentence of a legislature without an owner begins, as
// where somebody met its people: "En Bulgarie, il a rencontré la présidente de l'Assemblée nationale, X".
func (s *section) stateOfStop(m *mention) *entity {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["kind"] != "legislature" || len(m.inner) > 0 || m.parent != nil {
		return nil
	}
	first := s.firstOf(m.from)
	if !s.is(first, class.In) && !s.is(first, class.AtThe) && !s.is(first, class.InCountry) {
		return nil
	}
	c := s.coverAt(first + 1)
	if c == nil || c.typ != graph.Country || c.form != lexicon.FullName || c.ent == nil || s.text(c.to) != "," || c.name != nil && c.name.Country == s.home {
		return nil
	}
	return c.ent
}

// partyBeside returns the party whose organ a body without an owner is by the organ that
// "et" joins to it: "membre du Bureau politique et permanent du Secrétariat du Parti X".
func (s *section) partyBeside(m *mention) *entity {
	if s.lang.Code != "fr" || !s.is(m.from, class.PartyOrgan) || !s.is(m.to, class.PlainAnd) || len(m.inner) > 0 {
		return nil
	}
	for k := m.to + 1; k < min(len(s.toks), m.to+6) && s.sent[k] == s.sent[m.from]; k++ {
		c := s.cover[k]
		if c == nil {
			if s.toks[k].Punct && !s.toks[k].Elided {
				return nil
			}
			continue
		}
		for c.parent != nil {
			c = c.parent
		}
		if c.from != k || c.typ != graph.Organization || !s.is(k, class.PartyOrgan) {
			return nil
		}
		for _, in := range c.inner {
			if in.typ == graph.Party && in.ent != nil && in.name != rulingName && in.form != rulingForm {
				return in.ent
			}
		}
		return nil
	}
	return nil
}

// sharesSeat reports whether a body's place is that of the post behind it.
func (s *section) sharesSeat(m *mention) bool {
	return s.placeOwner(m) == nil && !s.hasClass(m, class.National) && m.head != nil && m.head.Attrs["local"] == "yes" && s.nextSeat(m) != nil
}

// nextSeat returns the province or town of the post that is coordinated right
// behind a body's phrase.
func (s *section) nextSeat(m *mention) *entity {
	k := m.to + 1
	switch {
	case s.is(m.to, class.And):
	case s.text(m.to) == "," && (s.lang.Code == "en" || s.hasClass(m, class.Level) && !m.ofBody()): // "secrétaire du Comité provincial du Parti, gouverneur de X"
	default:
		return nil
	}
	if s.lang.Code == "en" && (s.is(k, class.And) || s.is(k, class.Article)) {
		k++
	}
	for _, q := range s.posts {
		if q.from != k || len(q.bodies) != 1 {
			continue
		}
		if placeLike(q.bodies[0].typ) {
			return q.bodies[0].ent
		}
		if o := s.placeOwner(q.bodies[0]); o != nil && placeLike(o.typ) && o.ent != nil {
			return o.ent // "of the Party Committee and Chairman of the People's Council of X"
		}
	}
	return nil
}

// calledHere returns the name that the text before token k calls a place by.
func (s *section) calledHere(owner *entity, k int) string {
	if x := lastMention(owner, k); x != nil && x.form == lexicon.FullName && !nominalForm(x) {
		return s.surfaceOf(x.from, x.to)
	}
	return s.tableName(owner.table)
}

// seatOfNeighbour returns the place whose body the sentence tells of last before a local body that
// names no place, which is of the same: "Le Conseil populaire de A a élu X président du Comité populaire".
func (s *section) seatOfNeighbour(m *mention, keys map[*entity]bodyKey) *entity {
	if s.lang.Code != "fr" || m.head == nil || m.head.Attrs["local"] != "yes" || s.placeOwner(m) != nil || ofParty(m) {
		return nil
	}
	var out *entity
	for _, x := range s.mentions[s.mentionAt(s.firstOf(m.from)):] {
		if x.from >= m.from {
			break
		}
		if x.typ != graph.Organization || x.ent == nil || x.dead || x.head == nil || x.head.Attrs["local"] != "yes" || x.to > m.from {
			continue
		}
		for _, o := range keys[x.ent].owners {
			if placeLike(o.typ) {
				out = o
			}
		}
	}
	return out
}
