package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placeOwner returns the place that the phrase names as its owner.
func (s *section) placeOwner(m *mention) *mention {
	for _, o := range m.inner {
		if (o.typ == graph.Province || o.typ == graph.Place || o.typ == graph.Country) && m.mayBeOf(o) {
			return o
		}
	}
	return nil
}

// wantsLocalOwner reports whether the body is one of a province or a town
// though the phrase names none: "Comité populaire provincial".
func (s *section) wantsLocalOwner(m *mention) bool {
	for _, o := range m.inner {
		if o.typ == graph.Organization && m.mayBeOf(o) && !(s.lang.Code == "en" && o.from > m.from && s.levelWord(m.from)) {
			return false // the body inside has the owner
		}
	}
	for k := m.from; k < m.to; k++ {
		if h, ok := s.classAt(k, class.Level); ok && h.entry.Attrs["of"] != "COUNTRY" {
			return true
		}
		if h, ok := s.classAt(k, class.PlaceNoun); ok && k > m.from && k+h.n == m.to && m.abbr == "" && h.entry.Attrs["of"] != "" && !s.toks[k].Cap {
			return true
		}
	}
	if m.head == nil || m.head.Attrs["local"] != "yes" {
		return false
	}
	for k := m.from; k < m.to; k++ {
		if s.is(k, class.National) || s.lang.Code == "fr" && k+2 < m.to && s.is(k, class.PlaceHead) && s.is(k+1, class.BareDe) && s.toks[k+2].Cap && s.cover[k+2] == m {
			return false // of "la commune de X", which no table knows
		}
	}
	for k := m.from; k < m.to; k++ {
		h, ok := s.classAt(k, class.LocalWord)
		if ok && h.entry.Attrs["only"] == "yes" && s.countOf(h.entry.Attrs["state"]) == 0 {
			continue // "le Conseil d'État", but of no Swiss canton
		}
		if ok && (s.lang.Code != "en" || !m.nameAt(k)) {
			return true
		}
	}
	return false
}

// localOwner returns the province or town that a body without an owner
// belongs to: the one named last before it in the state whose body it is, or
// else first behind it.
func (s *section) localOwner(m *mention, level string) *entity {
	if e := s.seatBeside(m); e != nil {
		return e
	}
	state := s.bodyState(m)
	if state != "" && level != "PLACE" && s.countOf(state) == 0 {
		state = ""
	}
	story := s.storyAt(m.from)
	// "le Comité provincial du Parti" is of no state in which "le Parti" is none
	party := s.lang.Code == "fr" && slices.ContainsFunc(m.inner, func(in *mention) bool { return in.name == rulingName })
	fits := func(x *mention) bool {
		if x.ent == nil || x.dead || x.name == nil || x.parent == m || s.storyAt(x.from) != story {
			return false
		}
		if p := x.parent; s.lang.Code == "fr" && p != nil && p.head != nil && p.head.Attrs["name"] == "yes" && p.head.Attrs["owner"] != "yes" && p.head.Attrs["local"] != "yes" {
			return false // "l'Université de Neuchâtel"
		}
		if state != "" && s.stateOf(x.ent, 0) != state || party && s.lx.Names.RulingParty(s.stateOf(x.ent, 0)) == nil {
			return false
		}
		if level == "REGION" {
			return x.typ == graph.Province && strings.Contains(x.name.Kind, "region")
		}
		if level == "PLACE" {
			return x.typ == graph.Place && x.name.Kind == "city" || x.typ == graph.Province && cityKind(x.name.Kind)
		}
		// "le conseil provincial", of a province within a region
		return x.typ == graph.Province && !(level == "PROVINCE" && s.lang.Code == "fr" && (cityKind(x.name.Kind) || x.name.Kind == "region"))
	}
	var before, after *entity
	for _, x := range s.mentions {
		if !fits(x) {
			continue
		}
		if x.from < m.from {
			before = x.ent
		} else if after == nil && !s.sideOfPartner(m, x) {
			after = x.ent
		}
	}
	if before != nil && state == "" && s.abroad(before) && s.heldAtHome(m) {
		for _, x := range s.mentions {
			if x.from < m.from && fits(x) && !s.abroad(x.ent) {
				before = x.ent // "le secrétaire du Comité provincial du Parti, Trân …" behind a foreign province
			}
		}
	}
	if before != nil {
		return before
	}
	return after
}

// cityKind reports whether a province of that kind is a city.
func cityKind(kind string) bool {
	return strings.Contains(kind, "muni") || strings.Contains(kind, "city")
}

// bodyState returns the state whose body a mention must be: that of the party
// or state in its name, or the one that alone has such bodies; else the state
// that the article writes from where it has a province here.
func (s *section) bodyState(m *mention) string {
	for _, o := range m.owners() {
		if s.lang.Code == "en" && o.form == rulingForm && s.countOf(s.home) > 0 {
			return s.home
		}
		if c := s.sideOf(o); c != "" {
			return c
		}
	}
	if state := s.holdersSurnameState(m); state != "" && s.countOf(state) > 0 {
		return state
	}
	for k := m.from; k < m.to; k++ {
		if h, ok := s.classAt(k, class.LocalWord); ok && h.entry.Attrs["state"] != "" && s.countOf(h.entry.Attrs["state"]) > 0 && !s.councilAtHome(m) {
			return h.entry.Attrs["state"]
		}
	}
	if s.lang.Code == "en" && s.hasClass(m, class.Level) && s.countOf(s.home) > 0 {
		return s.home
	}
	return ""
}

// councilAtHome reports whether a body that the words of its name give to one state is
// told of in another that has such too: people's councils, in Laos.
func (s *section) councilAtHome(m *mention) bool {
	return m.head != nil && m.head.Attrs["also"] == s.home && s.countOf(s.home) > 0
}

// countOf returns how many provinces of a state the section names.
func (s *section) countOf(code string) int {
	n := 0
	for _, e := range s.entities {
		if e.typ == graph.Province && e.table != nil && e.table.Country == code {
			n++
		}
	}
	return n
}

// describePlaces joins "la ville", "cette province", "la capitale" to the
// place named last that is one.
func (s *section) describePlaces() {
	var found []*mention
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last && s.saidIn[n].Has(class.PlaceNoun); i++ {
			h, ok := s.classAt(i, class.PlaceNoun)
			if !ok || s.cover[i] != nil || !s.definite(i) && !s.hisOrHer(i-1) && !s.bigCity(i) || s.is(i-1, class.PluralArticle) {
				continue
			}
			of := h.entry.Attrs["of"]
			if s.is(i, class.CapitalCity) {
				of = "CAPITAL"
			}
			if of == "" {
				continue
			}
			if s.lang.Code == "fr" && of == "CAPITAL" {
				adj := s.coverAt(i + h.n)
				if m := s.capitalOf(adj); m != nil {
					in := &mention{from: i, to: i + h.n, typ: m.typ, nominal: true}
					s.bind(in, m.ent)
					found = append(found, in)
					continue
				}
				if m := s.stateEntered(i, adj); m != nil {
					found = append(found, m)
					continue
				}
			}
			to, state := s.epithetsEnd(i+h.n, sent.Last)
			if to < sent.Last && (s.is(to, class.De) && !s.is(to+1, class.IndefiniteArticle) || s.coverAt(to) != nil || s.adjectival(to) || s.toks[to].Cap) {
				continue
			}
			var best *mention
			kind := s.fold(i)
			for _, m := range s.mentions {
				if m.from >= i || m.ent == nil || m.dead || m.name == nil || nominalForm(m) || !s.placeIs(m, of) || s.storyAt(m.from) != s.storyAt(i) || state != "" && m.name.Country != state {
					continue
				}
				// Of several, one that is called so goes first: "cette province"
				// is rather a province than a region.
				if best == nil || strings.Contains(m.name.Kind, kind) || !strings.Contains(best.name.Kind, kind) {
					if best == nil || m.from >= best.from || strings.Contains(m.name.Kind, kind) && !strings.Contains(best.name.Kind, kind) {
						best = m
					}
				}
			}
			if s.lang.Code == "fr" && i == sent.First+1 && state == "" {
				if m := s.actingPlace(s.sent[i]-1, of); m != nil {
					best = m // "A a signé un accord avec B et C. La ville coopère aussi avec D."
				}
			}
			if s.hisOrHer(i - 1) {
				best = s.placeGoverned(i, of)
			}
			if best != nil {
				m := &mention{from: i, to: to, typ: best.typ, nominal: true}
				s.bind(m, best.ent)
				found = append(found, m)
				for k := i + h.n; k < to; k++ {
					if c := s.coverAt(k); c != nil && c.parent == nil && c.form != lexicon.Adjective {
						c.parent = m // "la ville du delta du Mékong": who acts is the town
					}
				}
			}
		}
	}
	for _, m := range found {
		s.addMention(m)
	}
	s.sortMentions()
}

// capitalOf returns a mention of the capital of the state whose adjective stands behind
// "la capitale", where the text names it: "la capitale laotienne".
func (s *section) capitalOf(adj *mention) *mention {
	if adj == nil || adj.form != lexicon.Adjective || adj.typ != graph.Country {
		return nil
	}
	for _, m := range s.mentions {
		if m.ent != nil && !m.dead && m.name != nil && !nominalForm(m) && m.name.Country == adj.name.Country && s.placeIs(m, "CAPITAL") {
			return m
		}
	}
	return nil
}

// stateEntered returns a mention of the state whose adjective stands behind "la capitale" at token i,
// where somebody goes to or is: "s'est rendu dans la capitale laotienne". Of a capital without a name
// the state is all that the text tells.
func (s *section) stateEntered(i int, adj *mention) *mention {
	if adj == nil || adj.ent == nil || adj.form != lexicon.Adjective || adj.typ != graph.Country || !s.is(i-2, class.Inside) {
		return nil
	}
	m := &mention{from: i, to: i + 1, typ: graph.Country, nominal: true}
	s.bind(m, adj.ent)
	return m
}
