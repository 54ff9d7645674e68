package extract

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
)

// A bodyKey is what tells bodies apart: the words of their own, without those
// of what owns them and without words of level; and the owners.
type bodyKey struct {
	words  string
	head   string
	level  string
	owners []*entity
	first  *entity // of an association of friendship: whose it is, "Association d'amitié Laos-Vietnam"
}

// hasLocalOwner reports whether a province or place is among the owners, which
// then tells more than the adjective of its state.
func (s *section) hasLocalOwner(owners []*mention) bool {
	for _, o := range owners {
		if placeLike(o.typ) {
			return true
		}
	}
	return false
}

// singularWord returns the singular of a French noun or adjective: "Comités",
// "provinciaux".
func singularWord(w string) string {
	if stem, ok := strings.CutSuffix(w, "aux"); ok && len(stem) > 3 {
		return stem + "al"
	}
	return singular(w)
}

func singular(w string) string {
	if len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		return w[:len(w)-1]
	}
	return w
}

func sameOwners(a, b []*entity) bool { return len(a) == len(b) && subsetOwners(a, b) }

func subsetOwners(a, b []*entity) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

// resolveBodies joins the mentions of bodies, inner ones first so that owners
// are known.
func (s *section) resolveBodies() {
	var list []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Organization && m.ent == nil && !m.dead && m.same == nil {
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b *mention) int {
		if da, db := depth(a), depth(b); da != db {
			return db - da
		}
		return a.from - b.from
	})
	keys := map[*entity]bodyKey{}
	abbrs := map[string]*entity{}
	var later, last, common []*mention
	for _, m := range list {
		if e := s.glossOf(m); e != nil {
			s.bind(m, e)
			if _, ok := keys[e]; !ok {
				keys[e] = s.bodyKey(m)
			}
			continue
		}
		switch {
		case s.commonLegislature(m):
			common = append(common, m)
		case len(m.owners()) == 0 || s.placeOwner(m) == nil && s.wantsLocalOwner(m):
			later = append(later, m)
		case m.ownerUnknown():
			last = append(last, m)
		default:
			s.joinBody(m, keys, abbrs)
		}
	}
	for _, m := range last {
		for _, o := range m.owners() {
			if o.ent == nil && o.typ == graph.Organization && o.same == nil && !o.dead && !o.nominal && !s.wantsLocalOwner(o) {
				s.joinBody(o, keys, abbrs)
			}
		}
		if !m.ownerUnknown() {
			s.joinBody(m, keys, abbrs)
		}
	}
	slices.SortStableFunc(later, func(a, b *mention) int { return a.from - b.from })
	for _, m := range slices.Concat(later, last, common) {
		if m.ent == nil {
			s.joinBody(m, keys, abbrs)
		}
	}
}

// ownerUnknown reports whether the bodies that own a body are none that is known yet, so that nothing
// tells it from another of its head: "le Bureau de l'Assemblée nationale" beside the "Bureau du Comité
// central du Parti".
func (m *mention) ownerUnknown() bool {
	owners := m.owners()
	return !slices.ContainsFunc(owners, func(o *mention) bool { return o.ent != nil || o.typ != graph.Organization })
}

func depth(m *mention) int {
	n := 0
	for p := m.parent; p != nil; p = p.parent {
		n++
	}
	return n
}

func (s *section) joinBody(m *mention, keys map[*entity]bodyKey, abbrs map[string]*entity) {
	if m.nominal {
		s.pointBack(m, keys)
		return
	}
	abbr := m.abbr // "le Syndicat de A (SIA)" and "l'Assainissement de A (SIA)" are one
	if m.to == m.from+1 {
		abbr = s.surfaceOf(m.from, m.to)
	}
	if e := abbrs[abbr]; abbr != "" && e != nil && !slices.ContainsFunc(m.inner, func(in *mention) bool { return in.ent == e }) && !s.ownedElsewhere(m, keys[e]) {
		s.bind(m, e)
		return
	}
	if e := s.namedSo(m); e != nil {
		s.bind(m, e)
		return
	}
	if e := s.namedButForBracket(m); e != nil {
		s.bind(m, e)
		return
	}
	if e := cmp.Or(s.jointAlike(m, keys), s.worded(m)); e != nil {
		s.bind(m, e)
		return
	}
	key := s.bodyKey(m)
	here := s.ownerHere(m, key.level)
	if here != nil {
		key.owners, key.level = append(key.owners, here), ""
	}
	var best *entity
	for _, e := range s.entities {
		k, ok := keys[e]
		if !ok || k.words != key.words && !s.saidCentral(k, key) || key.first != k.first && key.first != nil && k.first != nil {
			continue
		}
		if s.lang.Code == "en" && s.otherWhole(e.mentions[0], m) {
			continue // "the provincial Fatherland Front Committee" beside "the provincial Youth Union Committee"
		}
		if sameOwners(k.owners, key.owners) && (k.level == key.level || len(key.owners) > 0 && s.placeOwner(m) != nil) {
			best = e
			break
		}
		if s.wholeJoint(e, m) {
			continue
		}
		if s.lang.Code == "en" && lastBefore(e, m) < 0 && s.placeOwner(m) == nil && s.wantsLocalOwner(m) {
			continue // "the provincial Party Committee" before another province's
		}
		if s.lang.Code == "en" && len(key.owners) == 0 && lastBefore(e, m) < 0 && len(k.owners) > 0 && s.home != "" && s.stateOf(k.owners[0], 0) != s.home {
			continue // "National Assembly" before the "Lao National Assembly"
		}
		if s.lang.Code == "fr" && len(key.owners) == 0 && len(k.owners) > 0 && s.abroad(k.owners[0]) && s.heldAtHome(m) {
			continue // "l'Assemblée nationale Trân …" beside the "Assemblée nationale lao"
		}
		if s.lang.Code == "en" && len(key.owners) == 0 && len(k.owners) > 0 && s.heldElsewhere(m, k.owners[0]) {
			continue // "Secretary of the provincial Party Committee Tran …" beside a Lao province's
		}
		if s.lang.Code == "fr" && s.home != "" && len(key.owners) == 0 && len(k.owners) > 0 && lastBefore(e, m) < 0 && s.ownedAbroad(k, keys) && s.headedHere(m) {
			continue // "la Chambre des députés, X" before the "Chambre des députés du Chili"
		}
		if s.placeOwner(m) == nil && s.wantsLocalOwner(m) && !s.sameStory(e, m) {
			continue // "le Comité populaire municipal", of the town that its own story tells of
		}
		if ofParty(m) && !ofParty(e.mentions[0]) && len(k.owners) > 0 {
			continue // "Comité provincial du Parti" is not that of the Front
		}
		if subsetOwners(key.owners, k.owners) && s.levelFits(key.level, k) {
			if best == nil || s.saidLater(e, best, m, keys) {
				best = e
			}
		}
	}
	if best == nil {
		if e := s.organNamed(here, key, keys); e != nil {
			s.bind(m, e)
			return
		}
		if e := s.legislatureNamed(m, keys); e != nil {
			s.bind(m, e)
			return
		}
		if e := s.toldLonger(m); e != nil {
			s.bind(m, e)
			return
		}
		best = s.newEntity(m)
		best.owner = here
		if here == nil && s.placeOwner(m) == nil && s.wantsLocalOwner(m) {
			if o := s.localOwner(m, key.level); o != nil {
				best.owner = o
				key.owners = append(key.owners, o)
			}
		} else if here == nil && s.committeeOfParty(m) {
			if o := s.otherSeatOf(m); o != nil {
				best.owner = o
				key.owners = append(key.owners, o)
			}
		} else if here == nil && len(key.owners) == 0 {
			best.owner = s.stateByWord(m)
		}
		keys[best] = key
	} else {
		s.bind(m, best)
	}
	if m.abbr != "" {
		abbrs[m.abbr] = best
	}
	for _, in := range m.inner {
		if in.name == rulingName && in.ent == nil {
			s.resolveRuling(in)
		}
	}
}

// saidLater reports whether body a, of those that mention m may stand for, goes before
// body b: it is named later before m, in another sentence than a body of the state that
// the article writes from, which goes first else: "Les ministères de l'Intérieur du
// Vietnam et du Laos … Une délégation du ministère de l'Intérieur".
func (s *section) saidLater(a, b *entity, m *mention, keys map[*entity]bodyKey) bool {
	at, bt := lastBefore(a, m), lastBefore(b, m)
	if seat := s.seatOfNeighbour(m, keys); seat != nil {
		if here := slices.Contains(keys[a].owners, seat); here != slices.Contains(keys[b].owners, seat) {
			return here
		}
	}
	if s.lang.Code == "fr" && s.home != "" && at >= 0 && bt >= 0 && s.sent[at] == s.sent[bt] {
		atHome := func(e *entity) bool {
			owners := keys[e].owners
			return len(owners) > 0 && s.stateOf(owners[0], 0) == s.home
		}
		if atHome(a) != atHome(b) {
			return atHome(a)
		}
	}
	return at >= bt
}

// abroad reports whether an entity is of another state than the one that the
// article writes from.
func (s *section) abroad(e *entity) bool {
	state := s.stateOf(e, 0)
	return state != "" && state != s.home
}

// heldAtHome reports whether the holder of a post in the body has a surname of the
// state that the article writes from.
func (s *section) heldAtHome(m *mention) bool {
	for _, p := range s.posts {
		if slices.Contains(p.bodies, m) && p.person != nil && p.person.to-p.person.from >= 2 {
			return s.home != "" && s.surnameState(p.person.from) == s.home
		}
	}
	return false
}
