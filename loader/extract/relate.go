package extract

import (
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/text"
)

// readOwners states PART_OF between a body and what its name says it belongs to.
func (s *section) readOwners() {
	done := map[[2]*entity]bool{}
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.ent == nil || m.dead {
			continue
		}
		if m.head == nil {
			if m.name != nil && m.name.Kind == "party-organ" {
				continue
			}
			continue
		}
		for _, o := range s.ownersOf(m) {
			if o.ent == nil || o.ent == m.ent || done[[2]*entity{m.ent, o.ent}] {
				continue
			}
			done[[2]*entity{m.ent, o.ent}] = true
			s.stmts = append(s.stmts, &statement{typ: graph.PartOf, from: m.ent, to: o.ent, extractor: "owner", confidence: 0.9,
				a: m.from, b: m.to, ends: []*mention{m, o}})
			if m.ent.country == "" {
				m.ent.country = s.stateOf(o.ent, 0)
			}
		}
		if o := m.ent.owner; o != nil && !done[[2]*entity{m.ent, o}] {
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
	var body *mention
	for _, o := range owners {
		if s.behindBetween(m, o) || o.form == lexicon.Adjective && s.toks[o.from].Hyphen || s.lang.Code == "en" && len(owners) > 1 && s.compoundMember(o) {
			return nil // "Groupe de travail entre A et B": its members, not owners
		}
		if o.typ == graph.Organization && !o.dead {
			body = o
		}
	}
	owned := m.head.Attrs["owner"] == "yes"
	if body != nil {
		if owned || body.head != nil {
			return []*mention{body}
		}
		return nil
	}
	var out []*mention
	for _, o := range owners {
		if o.dead || !owned && o.typ != graph.Party {
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
		return states[:1]
	}
	return states
}

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
				codes = strings.Split(e.table.Country, "|")
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
			st := &statement{typ: graph.LocatedIn, from: e, to: c, extractor: extractor, confidence: conf, a: m.from, b: m.to, ends: []*mention{m}}
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
	for _, m := range e.mentions {
		for _, in := range m.inner {
			add(s.countryOf(in))
		}
	}
	if len(codes) > 0 {
		return codes, nil
	}
	m := e.mentions[0]
	best, dist := "", 1<<30
	var near *mention
	for _, x := range s.mentions {
		if x.ent == nil || x.ent == e || x.name == nil || s.sent[x.from] < 0 {
			continue
		}
		switch x.typ {
		case graph.Province, graph.Place, graph.Country:
		default:
			continue
		}
		c := s.countryOf(x)
		if c == "" || strings.Contains(c, "|") {
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
		}
		if d < dist {
			best, dist, near = c, d, x
		}
	}
	if best == "" {
		best = s.home
	}
	if best == "" {
		return nil, nil
	}
	return []string{best}, []*mention{near}
}

// readEventBodies states that who is named in an event's phrase takes part: a
// body ("la 6e session du Groupe de travail mixte"), and the sides of a
// "conférence entre …" with the places whose bodies they are.
func (s *section) readEventBodies() {
	for _, m := range s.mentions {
		if m.typ != graph.Event || m.ent == nil || m.dead || m.head == nil || m.parent != nil && m.parent.typ == graph.Agreement {
			continue
		}
		if s.hasClass(m, "lesson") {
			continue // a ceremony of a body's is not the body's taking part
		}
		planned := s.futureAround(m.from)
		head := headToken(s, m)
		for _, in := range m.inner {
			between := s.behindBetween(m, in)
			switch {
			case in.ent == nil || in.dead || nominalForm(in):
			case between && (in.typ == graph.Organization || in.typ == graph.Province):
				s.participate(in, m, "event-side", planned)
				for _, o := range in.owners() {
					if in.typ == graph.Organization && o.typ == graph.Province && !o.dead {
						s.participate(o, m, "event-side", planned)
					}
				}
			case in.typ == graph.Organization && in.from-head <= 12 && !between:
				s.participate(in, m, "event-body", planned)
			}
		}
		between := false
		for k := m.from; k < m.to; k++ {
			between = between || s.fold(k) == "entre" || s.fold(k) == "between"
			if !between {
				continue
			}
			for _, p := range s.groupOfProvinces(k, m.to) {
				s.participate(p, m, "event-side", planned)
			}
		}
	}
}

// groupOfProvinces resolves "ces quatre provinces vietnamiennes" at token k: the
// last list of that many provinces, of that state.
func (s *section) groupOfProvinces(k, last int) []*mention {
	h, ok := s.classAt(k, "number")
	if !ok || k == 0 || !s.definite(k) || !s.is(k+h.n, "place-head") {
		return nil
	}
	want, _ := strconv.Atoi(h.entry.Attrs["n"])
	state := ""
	if c := s.nameStarting(k + h.n + 1); c != nil && c.form == lexicon.Adjective && k+h.n+1 < last {
		state = c.name.Country
	}
	for n := s.sent[k]; n >= 0; n-- {
		units := s.unitsOf(n)
		for x := len(units) - 1; x >= 0; x-- {
			if units[x].typ != graph.Province || units[x].to > k {
				continue
			}
			var out []*mention
			seen := map[*entity]bool{}
			for _, u := range s.list(units, x, map[graph.EntityType]bool{graph.Province: true}) {
				if (state == "" || s.sideOf(u.m) == state) && !seen[u.m.ent] {
					seen[u.m.ent] = true
					out = append(out, u.m)
				}
			}
			if len(out) == want {
				return out
			}
		}
	}
	return nil
}

// readJointBodies states that those whom a joint body unites cooperate:
// "Groupe de travail mixte entre les provinces de A, B et du C".
func (s *section) readJointBodies() {
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.ent == nil || m.dead || !s.hasClass(m, "joint") {
			continue
		}
		var sides []*mention
		for _, in := range m.inner {
			if in.ent != nil && !nominalForm(in) && s.behindBetween(m, in) && s.text(in.from-1) != "(" {
				sides = append(sides, in)
			}
		}
		if len(sides) < 2 {
			continue
		}
		for _, p := range s.pairs(sides) {
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: p[0].ent, to: p[1].ent, extractor: "joint-body", confidence: 0.8,
				a: m.from, b: m.to, ends: []*mention{p[0], p[1]}})
		}
	}
}

// readCompounds states cooperation told as "coopération A-B", "partenariat
// stratégique Vietnam–France".
func (s *section) readCompounds() {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, "cooperation")
			if !ok {
				continue
			}
			if s.negatedAt(i, sent.First) || s.cover[i] != nil && s.cover[i].typ == graph.Place {
				continue // "zone de coopération économique A-B"
			}
			// Adjectives and abbreviations between the noun and the names.
			k := i + h.n
			for k < sent.Last && k-i < 8 && (s.is(k, "adjective") || s.adjectival(k)) {
				k++
			}
			pair := s.compoundAt(k, sent.Last)
			if pair == nil && s.lang.Code == "en" {
				pair = s.compoundEnding(i, sent.First)
			}
			// "coopération vietnamo-chinoise"
			if pair == nil {
				if c := s.coverAt(k); c != nil && c.form == lexicon.Prefix {
					if d := s.coverAt(c.to); d != nil && d.typ == graph.Country {
						pair = []*mention{c, d}
					}
				}
			}
			if len(pair) < 2 {
				continue
			}
			a, b := pair[0], pair[1]
			if a.ent == nil || b.ent == nil || a.ent == b.ent {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: a.ent, to: b.ent, extractor: "compound", confidence: 0.85,
				a: min(i, a.from), b: max(b.to, i+h.n), ends: []*mention{a, b}, fields: s.sectorsBehind(b.to, sent.Last)})
		}
		// "Vietnam–France : renforcement du partenariat"
		if pair := s.compoundAt(sent.First, sent.Last); len(pair) == 2 && pair[1].to < sent.Last && s.toks[pair[1].to].Text == ":" {
			for k := pair[1].to; k < sent.Last; k++ {
				if s.is(k, "cooperation") && pair[0].ent != nil && pair[1].ent != nil && pair[0].ent != pair[1].ent && !s.negatedAt(k, sent.First) {
					s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: pair[0].ent, to: pair[1].ent, extractor: "compound", confidence: 0.8,
						a: sent.First, b: k + 1, ends: pair})
					break
				}
			}
		}
	}
}

func (s *section) negatedAt(i, first int) bool {
	for k := i - 1; k >= max(first, i-6); k-- {
		if s.toks[k].Punct {
			return false
		}
		if s.is(k, "negation") {
			return true
		}
	}
	return false
}

// compoundAt returns the names of "A-B", "A – B" that begin at token k.
func (s *section) compoundAt(k, last int) []*mention {
	if k >= last {
		return nil
	}
	a := s.coverAt(k)
	if a == nil || a.name == nil {
		// inside a phrase that was built around it
		a = s.nameStarting(k)
		if a == nil {
			return nil
		}
	}
	j := a.to
	if j < last && (s.toks[j].Text == "-" || s.toks[j].Text == "–" || s.toks[j].Text == "—") {
		j++
	} else if j >= last || !s.toks[j].Hyphen {
		return nil
	}
	b := s.nameStarting(j)
	if b == nil || !sameLevel(a, b) {
		return nil
	}
	return []*mention{a, b}
}

func sameLevel(a, b *mention) bool {
	place := func(m *mention) bool { return m.typ == graph.Province || m.typ == graph.Place }
	org := func(m *mention) bool {
		return m.typ == graph.Country || m.typ == graph.Organization || m.typ == graph.Party
	}
	return place(a) && place(b) || org(a) && org(b)
}

func (s *section) nameStarting(k int) *mention {
	for _, m := range s.names {
		if m.from == k && m.ent != nil {
			return m
		}
	}
	return nil
}

// compoundEnding returns "A-B" right before an English noun and its adjectives.
func (s *section) compoundEnding(i, first int) []*mention {
	k := i - 1
	for k >= first && (s.is(k, "adjective") || !s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && i-k < 3) {
		k--
	}
	for _, b := range s.names {
		if b.to != k+1 || b.ent == nil {
			continue
		}
		for _, a := range s.names {
			if a.to == b.from && s.toks[b.from].Hyphen || a.to == b.from-1 && (s.text(b.from-1) == "–" || s.text(b.from-1) == "-") {
				if a.ent != nil && sameLevel(a, b) {
					return []*mention{a, b}
				}
			}
		}
	}
	return nil
}

// picture reports whether a sentence says who stands where on a picture and
// has no verb: "X (à droite) et Y, le 8 octobre."
func (s *section) picture(sent text.Sentence) bool {
	side := false
	for k := sent.First; k < sent.Last; k++ {
		if s.is(k, "verb") && s.cover[k] == nil && !s.inPost(k) {
			return false
		}
		if s.is(k, "picture-side") && (s.text(k-1) == "(" || k > 1 && s.text(k-2) == "(") {
			side = true
		}
	}
	return side
}

// readCaptions states that two persons whom a caption shows together met:
// "X (à droite) et Y".
func (s *section) readCaptions() {
	for n, sent := range s.sents {
		if s.page.Blocks[sent.Block].Kind != text.Caption && !s.picture(sent) {
			continue
		}
		units := s.unitsOf(n)
		for i, a := range units {
			if a.typ != graph.Person || i+1 >= len(units) {
				continue
			}
			b := units[i+1]
			if b.typ != graph.Person || a.m.ent == b.m.ent || !s.joined(a, b) {
				continue
			}
			if i > 0 && units[i-1].typ == graph.Person || i+2 < len(units) && units[i+2].typ == graph.Person {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.m.ent, to: b.m.ent, extractor: "caption", confidence: 0.8,
				a: a.from, b: b.to, date: s.dateNear(a.from, b.to), ends: []*mention{a.m, b.m}})
		}
	}
}

// readCeremonies states that those who sign take part in the ceremony of
// signature, and that who makes a dated visit takes part in it.
func (s *section) readCeremonies() {
	for _, e := range s.entities {
		if e.typ != graph.Event || !alive(e) || len(e.mentions) == 0 {
			continue
		}
		m := s.fullest(e)
		if m.head == nil {
			continue
		}
		switch {
		case s.hasClass(m, "signing-noun"):
			for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
				if st.typ == graph.Signed && !st.planned {
					s.participate(st.ends[endOf(st, st.from)], m, "ceremony", false)
				}
			}
		case m.head.Attrs["visit"] == "yes":
			for _, x := range e.mentions {
				for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
					if st.typ == graph.Visited && s.sent[st.a] == s.sent[x.from] && st.a <= x.to && st.b >= x.from {
						s.participate(st.ends[endOf(st, st.from)], x, "visit", st.planned)
					}
				}
			}
		}
	}
}

func endOf(st *statement, e *entity) int {
	for i, m := range st.ends {
		if m.ent == e {
			return i
		}
	}
	return 0
}

func (s *section) hasClass(m *mention, class string) bool {
	for k := m.from; k < m.to; k++ {
		if s.is(k, class) {
			return true
		}
	}
	return false
}

// participate states that who stands at a takes part in the event at m.
func (s *section) participate(a, m *mention, extractor string, planned bool) {
	if a.ent == nil || m.ent == nil {
		return
	}
	lo, hi := min(a.from, m.from), max(a.to, m.to)
	if s.sent[a.from] != s.sent[m.from] {
		lo, hi = m.from, m.to
	}
	s.stmts = append(s.stmts, &statement{typ: graph.ParticipatedIn, from: a.ent, to: m.ent, extractor: extractor, confidence: 0.75,
		a: lo, b: hi, planned: planned, ends: []*mention{a, m}})
}

// readRepresentatives states that who speaks for a place takes part where its
// representatives do: "les représentants de A et de B lors de la conférence
// … Selon le secrétaire du Comité du Parti de A, X, …".
func (s *section) readRepresentatives() {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.ParticipatedIn || st.from.typ != graph.Province || st.planned {
			continue
		}
		place := st.ends[endOf(st, st.from)]
		if !s.representedAt(place) {
			continue
		}
		for _, p := range s.posts {
			if p.person == nil || p.person.ent == nil || p.person.nominal || p.from < place.to || !s.speaks(p) {
				continue
			}
			for _, b := range p.bodies {
				if b.ent != nil && s.belongsTo(b.ent, st.from) {
					s.participate(p.person, st.ends[endOf(st, st.to)], "representative", false)
				}
			}
		}
	}
}

// representedAt reports whether "les représentants de" governs a place, others
// of its list between them.
func (s *section) representedAt(m *mention) bool {
	first, _ := s.bounds(m.from)
	for k := m.from - 1; k >= max(first, m.from-10); k-- {
		if s.is(k, "representative") {
			return true
		}
		if s.is(k, "verb") && s.cover[k] == nil {
			return false
		}
	}
	return false
}

// speaks reports whether "selon" or "d'après" stands before a post, or a word
// of saying behind its holder.
func (s *section) speaks(p *post) bool {
	first, last := s.bounds(p.from)
	for k := max(first, p.from-3); k < p.from; k++ {
		if s.is(k, "according-to") {
			return true
		}
	}
	for k := p.person.to; k < min(last, p.person.to+4); k++ {
		if s.is(k, "saying") {
			return true
		}
	}
	return false
}

// belongsTo reports whether a body is a part of a place.
func (s *section) belongsTo(body, place *entity) bool {
	for _, st := range s.stmts {
		if st.typ == graph.PartOf && st.from == body && st.to == place {
			return true
		}
	}
	return body == place
}

// readEventPartners states that those behind "avec" take part in the event:
// "une séance de travail avec X".
func (s *section) readEventPartners() {
	types := map[graph.EntityType]bool{graph.Person: true, graph.Organization: true}
	for n := range s.sents {
		units := s.unitsOf(n)
		for _, e := range units {
			if e.typ != graph.Event || e.m.head == nil || e.m.head.Attrs["visit"] == "yes" {
				continue
			}
			for k := e.to; k < min(s.sents[n].Last, e.to+8); k++ {
				if s.startsVerb(k) && s.cover[k] == nil || s.text(k) == ";" {
					break
				}
				if s.fold(k) != "avec" && s.fold(k) != "with" {
					continue
				}
				for x, u := range units {
					if types[u.typ] && u.m.from > k && u.from <= k+2 {
						for _, v := range s.list(units, x, types) {
							s.participate(v.m, e.m, "event-partner", s.futureAround(e.from))
						}
						break
					}
				}
				break
			}
		}
	}
}
