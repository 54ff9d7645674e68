package extract

import (
	"cmp"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// defaultBody returns where a post is held that names no body.
func (s *section) defaultBody(p *post) *entity {
	if s.saidInShort(p) {
		return nil
	}
	if e := s.stateOfThis(p); e != nil {
		return e
	}
	// The same title, held by the same person, with a body elsewhere.
	for _, q := range s.posts {
		if q != p && q.person != nil && p.person != nil && q.person.ent == p.person.ent && q.head != nil && q.head == p.head && q.former == p.former {
			if bs := s.namedBodies(q); len(bs) > 0 {
				return bs[0].ent
			}
		}
		if q != p && q.same && q.adj != nil && q.adj.typ == graph.Country && q.person != nil && p.person != nil && q.person.ent == p.person.ent && p.head.Attrs["body"] == "state" && s.lang.Code == "fr" {
			return q.adj.ent // "son homologue kazakh X … Le président X"
		}
	}
	if e := cmp.Or(s.seatHeld(p), s.chairAtHand(p)); e != nil {
		return e
	}
	if p.ofParty {
		return s.partyBefore(p)
	}
	if e, known := s.settledSeat(p); known {
		return e
	}
	if s.bodyUntold(p) {
		return nil
	}
	if state := p.head.Attrs["state"]; state != "" && s.lang.Code == "fr" {
		return s.countryEntity(state)
	}
	if e := s.chairTold(p); e != nil {
		return e
	}
	if e := cmp.Or(s.besideHolder(p), s.organSeat(p), s.metThere(p), s.ownState(p), s.describedState(p), s.headedState(p), s.senderState(p)); e != nil {
		return e
	}
	if p.person != nil && p.head.Attrs["body"] == "state" && p.head.Attrs["chamber"] == "" && s.levelOf(p) == "" && p.here == 0 && !s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		if code := s.stateOfTradition(p.person.to - 1); code != "" {
			return s.countryEntity(code) // "le ministre de la Santé, Jean Rakotosoa", of Madagascar
		}
	}
	if p.here > 0 {
		if e := s.districtCalled(p); e != nil {
			return e
		}
		for _, m := range s.mentions {
			if m.from == p.here && m.nominal && !m.dead {
				return m.ent
			}
		}
		if s.lang.Code == "fr" && s.is(p.here, class.CapitalCity) && p.to > p.here+1 {
			return nil // "le maire de la capitale sénégalaise", which goes unnamed
		}
		if p.head.Attrs["body"] == "state" && s.lang.Code == "fr" && s.is(p.here, class.PlaceNoun) {
			if h, _ := s.classAt(p.here, class.PlaceNoun); h.entry.Attrs["of"] != "" {
				return s.placeAround(p, h.entry.Attrs["of"] == "PLACE") // "le président de la région"
			}
		}
	}
	if b := p.head.Attrs["body"]; b == "state" || b == "province" {
		if e := s.listSeat(p); e != nil {
			return e
		}
	}
	if e := cmp.Or(s.hisSeat(p), s.besideSeat(p)); e != nil {
		return e
	}
	if e := cmp.Or(s.envoyHome(p), s.missionHome(p)); e != nil {
		return e
	}
	if e := s.sharedState(p); e != nil {
		return e
	}
	home, named, foreign := s.home, false, false
	if person := s.namedInFull(p.person); person != nil && (person.to-person.from >= 2 || s.stateOfTradition(person.to-1) != "") {
		state := s.bearerState(person)
		if state == "" {
			if state, foreign = s.givenState(person, home); state == "" {
				state = s.fellowState(p, home)
			}
		}
		if state != "" {
			home, named, foreign = state, true, false
		}
	}
	if e := s.councilOf(p); e != nil {
		return e
	}
	if level := s.levelOf(p); level == "REGION" && p.plural {
		return nil // "les ministres régionaux A, B et C", each of another region
	} else if level != "" {
		return s.placeAround(p, level == "PLACE")
	}
	if chamber := p.head.Attrs["chamber"]; chamber != "" {
		if strings.Contains(p.title, " ") {
			return s.placeAround(p, false) // "sénateur de la Culture", of a town that is a state
		}
		if e := s.bodyCalled(chamber); e != nil {
			return e
		}
	}
	if code := cmp.Or(s.sideState(p), s.frontedSide(p)); code != "" && p.head.Attrs["body"] == "state" {
		return s.countryEntity(code)
	}
	if code := s.leaderState(p); code != "" {
		return s.countryEntity(code)
	}
	if realm := s.realmOf(p); realm != "" {
		if n := s.kingdom(realm); n != nil {
			return s.tableEntity(n)
		}
	}
	if e := s.deputationBody(p); e != nil {
		return e
	}
	switch p.head.Attrs["body"] {
	case "state":
		if !named {
			if e := s.ministryTold(p); e != nil {
				return e
			}
		}
		if e := s.onlyThere(p); e != nil {
			return e
		}
		if s.bareChair(p) || !named && s.otherHead(p) {
			return nil
		}
		if !named && s.is(p.from-1, class.DefiniteArticle) && s.is(p.from-2, class.Kin) && s.possessive(p.from-2) {
			return s.otherState(home, p.from) // "son frère le président X"
		}
		if s.lang.Lists(class.ChairPost, p.head.Lemma()) && !strings.Contains(p.title, " ") && s.sentenceHas(p.from, class.RegionalSeat) {
			return s.placeAround(p, false) // "reçu à l'hôtel de Région par le président X"
		}
		if s.deputyChair(p) {
			return s.councilBefore(p)
		}
		if e := s.statesInTurn(p); e != nil {
			return e
		}
		if p.plural && !named && s.lang.Code == "fr" && (s.lang.Lists(class.ChairPost, p.head.Lemma()) || s.lang.Lists(class.StateHead, p.head.Lemma())) && p.head.Attrs["seat"] == "" {
			return nil // "les présidents A et B": of two states
		}
		if p.person != nil && p.person.ent != nil && p.person.ent.country != "" {
			home = p.person.ent.country
		} else if code := s.hostsIn(p); code != "" && !named {
			home = code
		} else if code := s.hostState(p); code != "" {
			home, foreign = code, false
		} else if code := cmp.Or(s.metWhere(p), s.partnerState(p), s.metAbroad(p)); code != "" && !named {
			home, foreign = code, false
		} else if code := s.envoysHost(p, home); code != "" && !named {
			home = code
		} else if s.facesHome(p) && !named || s.foreigner(p.person, home) {
			if e := s.otherState(home, p.from); e != nil && !s.visited(p, e) {
				return e
			}
		}
		if code := s.deputationState(p); code != "" {
			home, named, foreign = code, true, false
		}
		if e := s.arrivalState(p, home); e != nil && !named {
			return e
		}
		if !named && s.visitsHome(p, home) {
			state := s.otherState(home, p.from)
			if state == nil {
				state = s.countryEntity(s.otherVoted(home))
			}
			if e := s.federatedBody(p, state); e != nil {
				return e
			}
			return state
		}
		if s.rival(p, home) {
			return s.describedSeat(p)
		}
		if s.visited(p, s.countryEntity(home)) {
			return s.otherState(home, p.from)
		}
		if foreign && home == s.home {
			return nil // "le ministre Paul X" where no other state is told of
		}
		state := s.countryEntity(home)
		if home == s.home || p.head.Attrs["regional"] == "yes" || s.lang.Lists(class.Federation, home) {
			if e := s.federatedBody(p, state); e != nil {
				return e
			}
		}
		if e := s.foreignMinister(p, home); e != nil && !named {
			return e
		}
		return state
	case "party":
		if e := cmp.Or(s.embassySecretary(p), s.outgoingSeat(p)); e != nil {
			return e
		}
		if s.lang.Lists(class.UnseatedPost, p.head.Lemma()) {
			return nil
		}
		for _, q := range s.posts {
			// "le secrétaire général et président vietnamien X"
			if q != p && q.person != nil && q.person == p.person {
				if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country && bs[0].ent.table != nil {
					home = bs[0].ent.table.Country
				}
			}
		}
		if s.lang.Code == "fr" && home == s.home && !named && s.foreigner(p.person, home) {
			if e := s.otherState(home, p.from); e != nil {
				home = e.table.Country // "a rencontré à Pékin le secrétaire général et président Xi Jinping"
			}
		}
		if n := s.lx.Names.RulingParty(home); n != nil {
			if e := s.partyToldOf(home, n); e != nil && s.lang.Code == "fr" {
				return e
			}
			return s.tableEntity(n)
		}
	case "organization":
		return s.deputyBody(p)
	case "province", "place":
		if p.plural && p.head.Attrs["sector"] == "at" {
			return s.mayorsTown(p)
		} else if p.plural {
			return nil
		}
		if e := s.deputationSeat(p); e != nil {
			return e
		}
		if town := s.townBefore(p); town != nil {
			return town
		}
		return cmp.Or(s.placeAround(p, p.head.Attrs["body"] == "place"), s.provinceSoCalled(p))
	}
	return nil
}

// bodyCalled returns the body of the section whose name begins with a word.
func (s *section) bodyCalled(word string) *entity {
	for _, e := range s.entities {
		if e.typ == graph.Organization && alive(e) && len(e.mentions) > 0 && s.fold(e.mentions[0].from) == graph.Fold(word) {
			return e
		}
	}
	return nil
}

// ownBody returns the province, town or body whose post "son vice-président" is:
// the one named before it in a sentence that names no person there, who might
// be whose it is.
func (s *section) ownBody(p *post) *entity {
	if p.same || p.head.Attrs["portfolio"] == "yes" {
		return nil
	}
	var out *entity
	for _, m := range s.mentions {
		if m.to > p.from || s.sent[m.from] != s.sent[p.from] || m.ent == nil || m.dead || m.parent != nil || nominalForm(m) {
			continue
		}
		switch {
		case m.typ == graph.Person && p.person != nil && m.ent == p.person.ent: // "A. X, son président"
		case m.typ == graph.Person:
			return nil
		case p.head.Attrs["envoy"] == "yes" && placeLike(m.typ):
			// nobody is the ambassador of a town
		case out != nil && out.typ == graph.Place && p.head.Attrs["body"] == "place" && m.typ == graph.Province:
			// "la ville de A, dans la préfecture de B, dirigée par son maire"
		case (placeLike(m.typ) || m.typ == graph.Organization || m.typ == graph.Party) && m.form != lexicon.Adjective && !s.is(m.from-1, class.Locative):
			out = m.ent
		}
	}
	return out
}
