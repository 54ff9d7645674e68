package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readOwners states PART_OF between a body and what its name says it belongs to.
func (s *section) readOwners() {
	done := map[[2]*entity]bool{}
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.ent == nil || m.dead {
			continue
		}
		if m.head == nil {
			if m.name != nil && len(m.inner) == 1 && m.inner[0].typ == graph.Organization && m.inner[0].ent != nil && m.inner[0].ent != m.ent && !done[[2]*entity{m.ent, m.inner[0].ent}] {
				done[[2]*entity{m.ent, m.inner[0].ent}] = true
				s.stmts = append(s.stmts, &statement{typ: graph.PartOf, from: m.ent, to: m.inner[0].ent, extractor: "owner", confidence: 0.9,
					a: m.from, b: m.to, ends: []*mention{m, m.inner[0]}})
			}
			continue
		}
		owners := s.ownersOf(m)
		if o := s.bodyPossessor(m); o != nil && len(owners) == 0 {
			owners = []*mention{o}
		} else if o := s.ownerAbove(m); o != nil && len(owners) == 0 {
			owners = []*mention{o}
		} else if o := s.ownerTold(m); o != nil && len(owners) == 0 {
			owners = []*mention{o}
		} else if o := s.ownerOfListed(m); o != nil && len(owners) == 0 {
			owners = []*mention{o}
		} else if o := s.houseOf(m); o != nil && len(owners) == 0 {
			owners = []*mention{o}
		}
		if len(owners) == 0 {
			if o := s.statePossessor(m); o != nil {
				owners = []*mention{o}
			}
		}
		for _, o := range owners {
			if o.ent == nil || o.ent == m.ent || done[[2]*entity{m.ent, o.ent}] {
				continue
			}
			done[[2]*entity{m.ent, o.ent}] = true
			if o.ent.typ == graph.Place { // a town is no whole that bodies are parts of
				if m.ent.country == "" {
					m.ent.country = s.stateOf(o.ent, 0)
				}
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.PartOf, from: m.ent, to: o.ent, extractor: "owner", confidence: 0.9,
				a: m.from, b: m.to, ends: []*mention{m, o}})
			if m.ent.country == "" {
				m.ent.country = s.stateOf(o.ent, 0)
			}
		}
		if o := m.ent.owner; o != nil && o.typ != graph.Place && !done[[2]*entity{m.ent, o}] {
			done[[2]*entity{m.ent, o}] = true
			s.stmts = append(s.stmts, &statement{typ: graph.PartOf, from: m.ent, to: o, extractor: "local-owner", confidence: 0.8,
				a: m.from, b: m.to, ends: []*mention{m, lastMention(o, m.from)}})
		}
	}
	// A body lies in the state of what owns it, through as many bodies as
	// there are.
	for range 3 {
		for _, st := range s.stmts {
			if st.typ == graph.PartOf && st.from.country == "" {
				st.from.country = s.stateOf(st.to, 0)
			}
		}
	}
}

// ownersOf returns what owns a body by its name: the body behind "de" where
// there is one; else its party and its place.
func (s *section) ownersOf(m *mention) []*mention {
	owners := m.owners()
	if len(owners) > 0 && s.ofItsRegion(m, owners[0]) {
		owners = owners[1:]
	}
	if m.branch {
		return owners[len(owners)-1:]
	}
	if len(owners) == 2 && m.head.Attrs["abroad"] == "yes" && owners[0].typ == graph.Province && s.is(owners[0].to, class.Locative) {
		owners = owners[:1] // "Bureau du Québec à Munich"
	}
	if s.ofTwoProvinces(owners) {
		return nil // "Conseil des régions A et B"
	}
	var body *mention
	for n, o := range owners {
		if n > 0 && s.lang.Code == "fr" && o.from == owners[n-1].to+1 && (s.text(o.from-1) == "–" || s.text(o.from-1) == "-") {
			return nil // "Conseil d'affaires États-Unis–ASEAN"
		}
		if n > 0 && s.lang.Code == "fr" && s.toks[o.from].Hyphen && owners[n-1].to == o.from && owners[n-1].typ == graph.Country && (o.typ == graph.Organization || placeLike(o.typ)) {
			return nil // "Comité mixte Vietnam-UE"
		}
		if s.lang.Code == "fr" && o.typ == graph.Organization && o.to < m.to && s.toks[o.to].Hyphen && s.toks[o.to].Cap {
			return nil // "Groupe de travail ASEAN-Chine"
		}
		if s.behindBetween(m, o) || s.compoundPlaces(o) || o.form == lexicon.Adjective && s.toks[o.from].Hyphen || s.lang.Code == "en" && (len(owners) > 1 || o.to < m.to && s.toks[o.to].Hyphen && s.toks[o.to].Cap && o.typ == graph.Country) && s.compoundMember(o) {
			return nil // "Groupe de travail entre A et B": its members, not owners
		}
		if o.typ == graph.Organization && !o.dead && !s.is(o.from-2, class.AccreditedTo) && !s.is(o.from-3, class.AccreditedTo) && !s.isFor(o) {
			body = o
		}
	}
	if s.lang.Code == "en" && s.lang.Lists(class.MissionBody, m.head.Lemma()) {
		return s.missionOwner(m, owners)
	}
	owned := m.head.Attrs["owner"] == "yes"
	if body != nil {
		if n := len(owners); owned && s.branchOf(m, body, owners[n-1]) {
			return []*mention{body, owners[n-1]}
		}
		if p := s.provinceBeside(m, owners); owned && p != nil {
			return []*mention{body, p}
		}
		if owned || body.head != nil {
			return []*mention{body}
		}
		return nil
	}
	var out []*mention
	for _, o := range owners {
		if o.dead || !owned && o.typ != graph.Party && (m.head.Attrs["owner"] != string(o.typ) || o.form == lexicon.Adjective) || s.partnerIn(o) {
			continue
		}
		switch o.typ {
		case graph.Party, graph.Province, graph.Country:
			out = append(out, o)
		case graph.Place:
			if o.name == nil || o.name.Country != "" {
				out = append(out, o)
			}
		}
	}
	// "ambassade de Chine au Vietnam": the first state owns it. A province
	// owns a body rather than the state named with it.
	var states, rest []*mention
	for _, o := range out {
		if o.typ == graph.Country {
			states = append(states, o)
		} else {
			rest = append(rest, o)
		}
	}
	if len(rest) > 0 {
		return rest
	}
	if len(states) > 1 {
		if joint := s.text(states[0].to); joint == "-" || joint == "–" || s.toks[states[0].to].Hyphen {
			return nil // "Comité intergouvernemental Vietnam – Cuba"
		}
		return states[:1]
	}
	return states
}

// ofTwoProvinces reports whether a plural noun without "de" opens the provinces in a body's name, which is
// one of them together.
func (s *section) ofTwoProvinces(owners []*mention) bool {
	if s.lang.Code != "fr" || len(owners) < 2 || owners[0].typ != graph.Province || owners[1].typ != graph.Province || !s.is(owners[0].to, class.PlainAnd) || owners[1].from != owners[0].to+1 {
		return false
	}
	k := owners[0].from - 1
	return (s.is(k, class.PlaceHead) || s.is(k, class.PlaceNoun)) && s.lang.Ends(s.fold(k), class.PluralEnding)
}

// branchOf reports whether a body of a province, told of behind a body of the tables that
// it belongs to, is the latter's branch there: "Comité du Front de la Patrie de la
// province de A".
func (s *section) branchOf(m, body, last *mention) bool {
	if m.head.Attrs["local"] != "yes" && m.head.Attrs["chapter"] != "yes" || body.name == nil && body.same == nil && body.abbr == "" {
		return false
	}
	return s.lang.Code == "fr" && last.typ == graph.Province && !last.dead && last.from >= body.to && last.form != lexicon.Adjective
}

// provinceBeside returns the province of an English committee that the whole of which it is a part is
// named beside: "Qinghai provincial committee of the CPPCC", "Fatherland Front Committee of Lao Cai".
func (s *section) provinceBeside(m *mention, owners []*mention) *mention {
	if s.lang.Code != "en" || m.head.Attrs["local"] != "yes" {
		return nil
	}
	for _, o := range owners {
		if o.typ == graph.Province && !o.dead && o.form != lexicon.Adjective && o.parent == m {
			return o
		}
	}
	return nil
}

// partnerIn reports whether a body's name has a state or place as its partner:
// "Comité pour la coopération avec le Vietnam".
func (s *section) partnerIn(o *mention) bool {
	k := o.from - 1
	return s.lang.Code == "fr" && (s.is(k, class.With) || s.is(k, class.Article) && s.is(k-1, class.With))
}

// isFor reports whether a body's name has another body as that for which it is: "Commission
// nationale pour l'UNESCO".
func (s *section) isFor(o *mention) bool {
	k := o.from - 1
	return s.lang.Code == "fr" && (s.is(k, class.For) || s.is(k, class.Article) && s.is(k-1, class.For))
}

// compoundPlaces reports whether a hyphen joins a place to another one: "Commission
// de coopération Kinshasa-Brazzaville" is no body of Kinshasa alone.
func (s *section) compoundPlaces(o *mention) bool {
	return s.lang.Code == "fr" && placeLike(o.typ) && o.to < len(s.toks) && s.toks[o.to].Hyphen && s.nameStarting(o.to) != nil
}
