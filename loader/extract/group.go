package extract

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// groupBefore resolves "les deux gouverneurs", "les deux provinces", "les trois
// pays" that end at token k: those named last before that fit, as many.
func (s *section) groupBefore(r lexicon.Role, k, first int) []*mention {
	if s.countedByName(k) {
		return nil
	}
	for i := max(first, k-4); i <= k; i++ {
		if r.Types.Has(graph.Person) {
			if h, ok := s.classAt(i, class.Persons); ok && i+h.n == k+1 {
				if out := s.personsBefore(i, k); out != nil {
					return out
				}
			}
			if out := s.countedPersons(i, k); out != nil {
				return out
			}
			if !r.Types.Has(graph.Province) || s.lang.Code != "fr" {
				continue
			}
		}
		if out := s.theseProvinces(r, i, k); out != nil {
			return out
		}
		want, ok := s.groupSize(i, k)
		if !ok {
			continue
		}
		if out := s.signersMeant(withoutPersons(r), i, k); out != nil {
			return out
		}
		if out := s.statesMeeting(r, i, k, want); out != nil {
			return out
		}
		if r.Types.Has(graph.Person) {
			if out := s.sidesBefore(provinceRole, i, k, want, false); s.anyInHeadline(out) {
				return out // rather than the bodies that act for them
			}
		}
		if out := s.sidesBefore(provinceRole, i, k, want, false); s.lang.Code == "fr" && r.Types.Has(graph.Province) && s.allInHeadline(out) {
			return s.withFellows(out, i)
		}
		if out := s.sidesBefore(withoutPersons(r), i, k, want, false); out != nil {
			if pair := s.hostAndGuest(out, i, k); pair != nil {
				return pair
			}
			if s.lang.Code == "en" && want == 2 && placeLike(out[0].typ) && s.sideOf(out[0]) != "" && s.sideOf(out[0]) == s.sideOf(out[1]) {
				if pair := s.storySides(i, k, want); pair != nil {
					return pair // "talks with the governor of A", behind provinces of one state
				}
			}
			return s.withFellows(out, i)
		}
		// "Selon X, les deux parties …": the states, of which only adjectives
		// may tell.
		if bodies, _ := s.bodiesAt(i); bodies != nil && !s.is(k, class.PairNoun) {
			continue // "les deux agences" are no states
		}
		if h, ok := s.classAt(k, class.PairNoun); r.Types.Has(graph.Country) && (!ok || h.entry.Attrs["type"] == string(graph.Country)) {
			if out := s.sidesBefore(lexicon.Role{Types: countryTypes}, i, k, want, true); out != nil {
				return out
			}
		}
		if r.Types.Has(graph.Province) {
			if out := s.storySides(i, k, want); out != nil {
				return out
			}
		}
		if r.Types.Has(graph.Country) && want == 2 {
			if out := s.storyStates(i, k); out != nil {
				return out
			}
		}
	}
	return nil
}

// provinceRole is a role that only provinces play.
var provinceRole = lexicon.Role{Types: lexicon.TypeSet{graph.Province}}

// withoutPersons returns a role that takes what another does but persons: of "les deux
// régions ont inauguré le salon" none is one.
func withoutPersons(r lexicon.Role) lexicon.Role {
	if r.Types.Has(graph.Person) {
		r.Types = slices.DeleteFunc(slices.Clone(r.Types), func(t graph.EntityType) bool { return t == graph.Person })
	}
	return r
}

// groupSize returns how many "les deux parties", "les trois Fronts" are that
// stand at tokens i…k.
func (s *section) groupSize(i, k int) (int, bool) {
	h, ok := s.classAt(i, class.Number)
	if ok && s.lang.Code == "fr" && s.is(i-1, class.Preposition) && !s.definite(i) {
		return 0, false // "avec deux provinces du Laos": not those told of before
	}
	if pair, both := s.classAt(i, class.Pair); both && i+pair.n == k+1 && (!ok || h.entry.Attrs["n"] == "2" || pair.n == 1) {
		return 2, true
	}
	if s.theirGroup(i) && i+1 == k {
		return 2, true
	}
	if !ok {
		head, end := s.bodiesAt(i)
		return 2, head != nil && end == k
	}
	n := numberOf(h)
	if n < 2 || n > 9 {
		return 0, false
	}
	for x := i + 1; x <= k && x <= i+2; x++ {
		if h, ok := s.classAt(x, class.PairNoun); ok && x+h.n == k+1 {
			return n, true
		}
	}
	head, end := s.bodiesAt(i)
	return n, head != nil && end == k
}

// theirGroup reports whether "leurs pays", "leurs provinces" stand behind "entre" at token i.
func (s *section) theirGroup(i int) bool {
	return s.is(i, class.GroupPossessive) && s.is(i-1, class.Between) && s.is(i+1, class.PairNoun) && !(s.is(i+1, class.AnyBody) && s.lang.Code == "fr") // not "leurs organes", which are of either
}

// personsBefore returns the two persons named last before token i who hold the
// post that ends at token k, where it is one.
func (s *section) personsBefore(i, k int) []*mention {
	var out []*mention
	noun := s.fullTitle(singular(s.fold(k)))
	titled := s.is(k, class.Post) && s.titleHeld(noun)
	if s.lang.Code == "fr" && s.is(k, class.Post) {
		if met := s.they(i); len(met) == 2 && s.sent[i]-s.sent[met[0].from] <= 5 && s.holdsPost(met[0], noun) && s.holdsPost(met[1], noun) {
			return met
		}
		if out := s.lastOfPost(i, noun); out != nil {
			return out
		}
	}
	if met := s.metBefore(i); len(met) > 1 && !titled {
		return met
	}
	if met := s.they(i); s.lang.Code == "fr" && len(met) == 2 && s.sent[i]-s.sent[met[0].from] <= 5 && (!titled || strings.Contains(met[0].ent.title, noun) && strings.Contains(met[1].ent.title, noun)) {
		return met
	}
	for x := len(s.mentions) - 1; x >= 0 && len(out) < 2; x-- {
		m := s.mentions[x]
		if m.from >= i || s.storyAt(m.from) != s.storyAt(i) || m.ent == nil || m.dead || m.typ != graph.Person || m.parent != nil {
			continue
		}
		if titled && (!strings.Contains(s.fullTitle(m.ent.title), noun) || s.lang.Code == "en" && s.deputyOnly(m.ent.title, noun)) || len(out) == 1 && out[0].ent == m.ent {
			continue
		}
		out = append(out, m)
	}
	if len(out) < 2 || s.lang.Code == "fr" && !titled && s.stateOf(out[0].ent, 0) == s.stateOf(out[1].ent, 0) && s.stateOf(out[0].ent, 0) != "" {
		return nil // two of one side
	}
	return out
}

// lastOfPost returns the two persons named last before token i who are told to hold a
// post that begins with the noun: of "les deux ministres" none is a vice-minister.
func (s *section) lastOfPost(i int, noun string) []*mention {
	var out []*mention
	for x := len(s.mentions) - 1; x >= 0; x-- {
		m := s.mentions[x]
		if m.from >= i || m.typ != graph.Person || m.ent == nil || m.dead || m.parent != nil || s.storyAt(m.from) != s.storyAt(i) || standsFor(out, m.ent) {
			continue
		}
		if s.holdsPost(m, noun) {
			out = append(out, m)
		}
		if len(out) == 2 {
			return out
		}
	}
	return nil
}

// holdsPost reports whether a person is told to hold a post that begins with the noun.
func (s *section) holdsPost(m *mention, noun string) bool {
	return slices.ContainsFunc(s.posts, func(p *post) bool {
		return p.person != nil && p.person.ent == m.ent && singular(s.fold(p.from)) == noun
	})
}

// deputyOnly reports whether a title has a word of rank, as "vice mayor" has, that the noun
// of "the two mayors" has not.
func (s *section) deputyOnly(title, noun string) bool {
	for _, e := range s.lang.Of(class.RankWord) {
		for _, w := range e.Folds {
			if strings.HasPrefix(title, w+" ") && !strings.Contains(noun, w) && !strings.HasPrefix(noun, "minister") {
				return true
			}
		}
	}
	return false
}

// titleHeld reports whether two persons of the section have the word in their
// titles: of "the two premiers" none may be called so.
func (s *section) titleHeld(noun string) bool {
	n := 0
	for _, e := range s.entities {
		if e.typ == graph.Person && strings.Contains(s.fullTitle(e.title), noun) {
			n++
		}
	}
	return n > 1
}

// sidesBefore returns the places, states or bodies named last before token i, as
// many as wanted, that the noun at token k may stand for; with adjectives set, by
// their adjectives too.
func (s *section) sidesBefore(r lexicon.Role, i, k, want int, adjectives bool) []*mention {
	var out []*mention
	if head, _ := s.bodiesAt(i); head != nil {
		if named := s.bodiesBefore(r, head, i, want); named != nil || !s.is(k, class.PairNoun) || s.theirBodies(i) {
			return named
		}
	}
	kind := s.is(k, class.PairNoun)
	for x := len(s.mentions) - 1; x >= 0 && len(out) < want; x-- {
		m := s.mentions[x]
		if m.from >= i || m.ent == nil || m.dead || !r.Types.Has(m.typ) || s.storyAt(m.from) != s.storyAt(i) {
			continue
		}
		if s.overProvinces(m) || s.ofBorder(m) || placeLike(m.typ) && m.to <= s.afterDateline(s.firstOf(m.from), s.sents[s.sent[m.from]].Last) {
			continue
		}
		if !kind && s.lang.Code == "en" && placeLike(m.typ) && (s.is(m.from-1, class.In) || s.is(m.from-1, class.At)) {
			continue // "met in Tokyo": where "the two sides" were, not who
		}
		if s.madeThere(m, i) {
			continue // "l'accord signé à A entre les deux provinces"
		}
		if s.lang.Code == "fr" && placeLike(m.typ) && (!kind || s.is(k, class.Settlements)) && (s.asideInBrackets(m.from) || kind && m.name != nil && m.name.Kind == "department") {
			continue // "le parc de A (B)", "les deux villes" of "A (B)", "C, dans le département de D": where something is
		}
		if !kind && s.lang.Code == "fr" && placeLike(m.typ) && s.is(m.from-1, class.TownPreposition) {
			continue // "ont signé à A une convention entre leurs deux territoires"
		}
		if m.parent != nil && !(adjectives && s.lang.Code == "fr") || m.typ == graph.Place && m.head != nil && m.head.Attrs["join"] == "yes" || !adjectives && nominalForm(m) || !s.pairFits(k, m.typ) || standsFor(out, m.ent) {
			continue
		}
		if !kind && s.lang.Code == "fr" && m.typ == graph.Place && m.ent != nil && !s.hasOfficials(m.ent) {
			continue // "entre les postes de A et de B": where something is
		}
		if kind && s.lang.Code == "fr" && m.typ == graph.Organization && s.is(k, class.Body) && (m.head == nil || s.headWord(m) != singular(s.fold(k))) {
			continue // "les deux ministères": no committees
		}
		if !kind && m.typ == graph.Organization && (s.unitesStates(m) || s.ofAttendant(m, i)) {
			continue // "le Comité mixte A-B": both of them
		}
		if len(out) > 0 {
			one := out[0]
			if m.typ != one.typ && (want > 2 || !placeLike(m.typ) || !placeLike(one.typ)) || s.oneSide(one, m) || !kind && s.alikeByState(one, m) || s.lang.Code == "en" && !sameLevel(one, m) && one.typ != m.typ {
				continue
			}
			if want == 2 && !kind && s.lang.Code == "fr" && placeLike(m.typ) && s.sideOf(one) != "" && s.sideOf(one) == s.sideOf(m) && s.statesToldBefore(i) > 1 {
				return nil // in a story of two states "les deux parties" are no two towns of one
			}
		}
		out = append(out, m)
	}
	if len(out) < want {
		return nil
	}
	if kind && s.lang.Code == "fr" {
		return s.headlineSides(out, k)
	}
	return out
}

// pairFits reports whether an entity type may be one of "les deux <noun>", the
// noun standing at token k; a town may be a province of its own.
func (s *section) pairFits(k int, t graph.EntityType) bool {
	h, ok := s.classAt(k, class.PairNoun)
	if !ok {
		return true
	}
	typ := graph.EntityType(h.entry.Attrs["type"])
	return t == typ || string(t) == h.entry.Attrs["also"] || t == graph.Province && typ == graph.Place && !s.is(k, class.LowerLevel)
}

// numberOf returns what a word of number says, or 0.
func numberOf(h hit) int {
	n, _ := strconv.Atoi(h.entry.Attrs["n"])
	return n
}
