package extract

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// locate states in which country every province and place lies.
func (s *section) locate() {
	for n := 0; n < len(s.entities); n++ {
		e := s.entities[n]
		if e.typ != graph.Province && e.typ != graph.Place || len(e.mentions) == 0 {
			continue
		}
		var codes []string
		var known []*mention
		conf, extractor := 0.97, "table:location"
		switch {
		case e.table != nil:
			if e.table.Country != "" {
				if codes = strings.Split(e.table.Country, "|"); len(codes) > 2 {
					codes = slices.DeleteFunc(codes, func(c string) bool { return !s.tells(c) }) // of a lake of three states a page may tell in one
				}
			} else {
				codes = s.statesWithin(e.mentions[0])
			}
		default:
			codes, known = s.guessCountries(e)
			conf, extractor = 0.8, "location"
		}
		for _, code := range codes {
			c := s.countryEntity(code)
			if c == nil {
				continue
			}
			if e.country == "" {
				e.country = code
			}
			m := e.mentions[0]
			st := s.desk.stmts.take()
			*st = statement{typ: graph.LocatedIn, from: e, to: c, extractor: extractor, confidence: conf, a: m.from, b: m.to, ends: []*mention{m}}
			if len(known) > 0 {
				st.extractor = "table:near"
			}
			s.stmts = append(s.stmts, st)
			if len(c.mentions) == 0 {
				c.facts.Anchor = s.spanOf(m)
			}
		}
	}
}

// tells reports whether the section tells of a state or of a province of it.
func (s *section) tells(code string) bool {
	n := s.lx.Names.Countries[code]
	return slices.ContainsFunc(s.entities, func(e *entity) bool {
		return n != nil && e.table != nil && len(e.mentions) > 0 && (e.table == n || e.typ == graph.Province && e.table.Country == code)
	})
}

// seatOfEnvoy reports whether an English text names a state only as that of an envoy.
func (s *section) seatOfEnvoy(m *mention) bool {
	for _, p := range s.posts {
		if s.lang.Code == "en" && p.head != nil && p.head.Attrs["envoy"] == "yes" && slices.Contains(p.bodies, m) {
			return true
		}
	}
	return false
}

// farAway is how far from a place of which nothing is known another state is told of that cannot be
// the state where it lies, for then it is sooner the one that the article writes from.
const farAway = 66

// guessCountries returns the states of a place that no table knows: those of
// the places inside its name, else of the place or state named nearest.
func (s *section) guessCountries(e *entity) ([]string, []*mention) {
	var codes []string
	add := func(c string) {
		for _, x := range codes {
			if x == c {
				return
			}
		}
		if c != "" && !strings.Contains(c, "|") {
			codes = append(codes, c)
		}
	}
	away := ""
	for _, m := range e.mentions {
		if m.head != nil && m.head.Attrs["river"] == "yes" {
			return nil, nil // a basin is of several states
		}
		if away == "" && m.head != nil && m.head.Attrs["abroad"] == "yes" {
			away = s.stateWithin(m) // "la Résidence de France" is where its ambassador is
		}
		for _, in := range m.inner {
			if in.form != lexicon.Adjective || m.head == nil || m.head.Attrs["dead"] != "yes" { // "le mémorial des volontaires testois"
				add(s.countryOf(in))
			}
		}
		if m.typ == graph.Place && m.name == nil && s.lang.Code == "fr" && s.headNounBefore(m.to-1) == m.from {
			if c := s.nameAtPlain(m.to - 1); c != nil { // "district de Champassak": where the province lies
				add(c.Name.Country)
			}
		}
		if state := s.numberedTownState(m); state != "" {
			add(state)
		}
		if whole, _ := s.partOfRegion(m.from); whole != nil && m.typ == graph.Place && m.name == nil {
			add(whole.Country)
		}
	}
	m := e.mentions[0]
	codes = s.borderStates(m, codes)
	if len(codes) > 0 {
		return codes, nil
	}
	if state := s.acrossBorder(m); state != "" {
		return []string{state}, nil
	}
	for _, m := range e.mentions {
		if state := s.toldState(m); state != "" && !strings.Contains(state, "|") {
			return []string{state}, nil
		}
	}
	if state := cmp.Or(s.townsOf(m), s.listedState(m), s.onlyState(m)); state != "" {
		return []string{state}, nil
	}
	best, dist := "", 1<<30
	var near *mention
	shaped := s.townStates(m)
	for _, x := range s.mentions {
		if x.ent == nil || x.ent == e || x.name == nil || s.sent[x.from] < 0 || x.dead && x.parent == nil && x.from >= m.from && x.to <= m.to {
			continue
		}
		switch x.typ {
		case graph.Province, graph.Place, graph.Country:
		default:
			continue
		}
		c := s.countryOf(x)
		if c == "" || strings.Contains(c, "|") || c == away || shaped != nil && !shaped[c] {
			continue
		}
		d := x.from - m.to
		if d < 0 {
			d = m.from - x.to + 2
		}
		if s.sent[x.from] != s.sent[m.from] {
			d += 60
		}
		if x.typ == graph.Country && x.form == lexicon.Adjective {
			d += 8
			if s.is(x.to, class.Deputation) || s.lang.Code == "fr" && c != s.home && s.is(x.from-1, class.Deputation) {
				d += 60 // "took the Chinese visitors to the Nam Ha waterfall"
			}
			if s.lang.Code == "fr" && c != s.home {
				d += 60 // "le président testois a atterri à l'aéroport de A"
			}
		} else if x.typ == graph.Country && d < dist && s.seatOfEnvoy(x) {
			d += 40 // "attended by the Consul General of Japan"
		} else if s.lang.Code == "fr" && c != s.home && d < dist && s.actsElsewhere(x, m) {
			d += 90
			if x.typ == graph.Country {
				d += 60 // an envoy's or minister's, who is sooner abroad than a mayor
			}
		}
		if d < dist {
			best, dist, near = c, d, x
		}
	}
	if s.home != "" && s.home != away && (best == "" || dist > farAway && s.lang.Code == "fr" && (shaped == nil || shaped[s.home])) {
		best, near = s.home, nil
	}
	if best == "" {
		return nil, nil
	}
	return []string{best}, []*mention{near}
}
