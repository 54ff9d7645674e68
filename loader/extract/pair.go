package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// applyPair states a relation between the members of one list, or of two
// lists that "d'une part … d'autre part" sets apart.
func (s *section) applyPair(h clauseHit, units []unit, first, last int, planned bool) {
	f := h.frame
	members := s.argument(f.Roles[0], h, units, first, last, nil)
	if f.Roles[0].Where == "near" || f.Roles[0].Where == "prep" {
		// "entre A et B": the list goes on over brackets and kinds of place.
		members = s.wideList(f.Roles[0], h, units, last)
	}
	if len(members) < 2 && f.Relation == graph.MetWith {
		// "entretien entre la délégation de A conduite par X et celle de B
		// conduite par Y"
		members = nil
		for _, u := range units {
			if u.typ == graph.Person && u.from >= h.b && s.leads(u, h.b) {
				members = append(members, u.m)
			}
		}
	}
	if len(members) < 2 {
		// "la coopération entre les deux provinces"
		for k := h.b; k < min(last, h.b+2) && len(members) < 2; k++ {
			if pair, ok := s.classAt(k, class.Pair); ok && f.Roles[0].Where == "near" {
				members = s.groupBefore(f.Roles[0], k+pair.n-1, h.b)
			}
		}
	}
	if len(members) < 2 {
		return
	}
	for _, p := range s.pairs(members) {
		s.state(f, p[0], p[1], h, planned)
	}
	// "entre A et B, et entre C et D"
	end := members[len(members)-1].to
	if f.Roles[0].Where == "near" && h.frame.Relation == graph.CooperatesWith {
		for k := end; k < min(last, end+6) && k > h.b; k++ {
			if s.is(k, class.Between) && s.cover[k] == nil {
				s.applyPair(clauseHit{f, h.a, k + 1}, units, first, last, planned)
				return
			}
		}
	}
}

// wideList returns all fitting units behind a trigger up to the next verb.
func (s *section) wideList(r lexicon.Role, h clauseHit, units []unit, last int) []*mention {
	var out []*mention
	end := h.b
	for _, u := range units {
		if u.m.from < h.b || s.inBracket(u) {
			continue
		}
		if s.barrier(end, u.from) || u.from-end > 8 {
			break
		}
		// "le port de A en B"
		if len(out) > 0 && u.from == end+1 && s.is(end, class.Locative) && !s.is(end, class.At) {
			end = u.to
			continue
		}
		stop := false
		for k := end; k < u.from; k++ {
			if s.is(k, class.Between) {
				stop = true
			}
			if s.is(k, class.Verb) && s.cover[k] == nil || s.toks[k].Text == ";" {
				stop = true
			}
			if len(out) > 1 && s.is(k, class.Locative) {
				stop = true
			}
		}
		if stop || !r.Types[u.typ] {
			if r.Types[u.typ] || len(out) > 0 {
				break
			}
			continue
		}
		out = append(out, u.m)
		end = u.to
	}
	return out
}

// pairs returns the pairs of a list that the text relates: both of two; of
// more, those on different sides, where a side is a state.
func (s *section) pairs(members []*mention) [][2]*mention {
	var out [][2]*mention
	sides := map[string]bool{}
	for _, m := range members {
		sides[s.sideOf(m)] = true
	}
	home := s.sideOf(members[0])
	for i, a := range members {
		for _, b := range members[i+1:] {
			if a.ent == b.ent || a.ent == nil || b.ent == nil {
				continue
			}
			if len(members) > 2 && len(sides) > 1 && (s.sideOf(a) == s.sideOf(b) || s.sideOf(a) != home && s.sideOf(b) != home) {
				continue
			}
			if len(members) > 2 && len(sides) < 2 {
				continue
			}
			out = append(out, [2]*mention{a, b})
		}
	}
	return out
}

// sideOf returns the state that a mention belongs to, or its own id.
func (s *section) sideOf(m *mention) string {
	if m.ent == nil {
		return ""
	}
	return s.stateOf(m.ent, 0)
}

func (s *section) stateOf(e *entity, depth int) string {
	if e.table != nil && e.table.Country != "" {
		return e.table.Country
	}
	if e.country != "" {
		return e.country
	}
	if e.owner != nil && depth < 5 {
		return s.stateOf(e.owner, depth+1)
	}
	return ""
}

// groupBefore resolves "les deux gouverneurs", "les deux provinces" that end at
// token k: the two named last before that fit.
func (s *section) groupBefore(r lexicon.Role, k, first int) []*mention {
	group := class.Pair
	if r.Types[graph.Person] {
		group = class.Persons
	}
	for i := max(first, k-4); i <= k; i++ {
		h, ok := s.classAt(i, group)
		if !ok || i+h.n != k+1 {
			continue
		}
		titled := group == class.Persons && s.is(i+h.n-1, class.Post) && s.titleHeld(singular(s.fold(i+h.n-1)))
		var out []*mention
		noun := singular(s.fold(i + h.n - 1))
		for x := len(s.mentions) - 1; x >= 0 && len(out) < 2; x-- {
			m := s.mentions[x]
			if m.from >= i || m.ent == nil || m.dead || !r.Types[m.typ] || m.parent != nil || nominalForm(m) {
				continue
			}
			if titled && !strings.Contains(m.ent.title, noun) {
				continue
			}
			if group == class.Pair && !s.pairFits(i+h.n-1, m.typ) {
				continue
			}
			if len(out) == 1 && group == class.Pair && m.typ != out[0].typ && (!placeLike(m.typ) || !placeLike(out[0].typ)) {
				continue
			}
			if len(out) == 1 && (out[0].ent == m.ent || group == class.Pair && (s.oneSide(out[0], m) || s.lang.Code == "en" && !sameLevel(out[0], m) && out[0].typ != m.typ)) {
				continue
			}
			out = append(out, m)
		}
		if len(out) == 2 {
			return out
		}
	}
	return nil
}

// titleHeld reports whether two persons of the section have the word in their
// titles: of "the two premiers" none may be called so.
func (s *section) titleHeld(noun string) bool {
	n := 0
	for _, e := range s.entities {
		if e.typ == graph.Person && strings.Contains(e.title, noun) {
			n++
		}
	}
	return n > 1
}

func placeLike(t graph.EntityType) bool { return t == graph.Province || t == graph.Place }

// oneSide reports whether two mentions can be no two parties: they are of
// different kinds, and one is a state and the other its own.
func (s *section) oneSide(a, b *mention) bool {
	return a.typ != b.typ && s.sideOf(a) != "" && s.sideOf(a) == s.sideOf(b)
}

// pairFits reports whether an entity type may be one of "les deux <noun>", the
// noun standing at token k; a town may be a province of its own.
func (s *section) pairFits(k int, t graph.EntityType) bool {
	h, ok := s.classAt(k, class.PairNoun)
	if !ok {
		return true
	}
	typ := graph.EntityType(h.entry.Attrs["type"])
	return t == typ || t == graph.Province && typ == graph.Place
}
