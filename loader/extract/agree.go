package extract

import (
	"slices"
	"sort"
	"strings"

	"entente/graph"
	"entente/loader/text"
)

// readAgreements decides which agreements the text states, who their sides
// are, and what they cover.
func (s *section) readAgreements() {
	s.dropWished()
	for _, e := range s.entities {
		if e.typ != graph.Agreement || !alive(e) {
			continue
		}
		s.agreementFacts(e)
	}
	// What is named as an instance of another takes that one's sides.
	for _, instances := range []bool{false, true} {
		for _, e := range s.entities {
			if e.typ == graph.Agreement && alive(e) && len(e.mentions) > 0 && (s.includedIn(e.mentions[0]) != nil) == instances {
				s.agreementSides(e)
			}
		}
	}
	s.dropPlans()
	s.cooperationByAgreement()
	s.signersMet()
}

// signersMet states that two or three persons of different sides who signed
// one agreement met; more sign one after another.
func (s *section) signersMet() {
	signers := map[*entity][]*statement{}
	var order []*entity
	for _, st := range s.stmts {
		if st.typ == graph.Signed {
			if signers[st.to] == nil {
				order = append(order, st.to)
			}
			known := false
			for _, x := range signers[st.to] {
				known = known || x.from == st.from
			}
			if !known {
				signers[st.to] = append(signers[st.to], st)
			}
		}
	}
	for _, e := range order {
		list := signers[e]
		if len(list) > 3 {
			continue
		}
		for i, a := range list {
			for _, b := range list[i+1:] {
				if len(list) > 2 && s.stateOf(a.from, 0) == s.stateOf(b.from, 0) {
					continue
				}
				s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.from, to: b.from, extractor: "signers", confidence: 0.75,
					planned: a.planned, date: e.facts.Signed, a: min(a.a, b.a), b: max(a.b, b.b), ends: []*mention{a.ends[endOf(a, a.from)], b.ends[endOf(b, b.from)]}})
			}
		}
	}
}

// dropPlans takes out plans and programmes that bind nobody to anybody: "le
// programme d'action du gouvernement".
func (s *section) dropPlans() {
	sides := map[*entity]int{}
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo {
			sides[st.to]++
		}
	}
	for _, e := range s.entities {
		if e.typ != graph.Agreement || e.facts.Kind != "plan" || e.table != nil || sides[e] >= 2 || s.namesCooperation(e) {
			continue
		}
		joint := false
		for _, m := range e.mentions {
			if s.hasClass(m, "joint") {
				joint = true
			}
		}
		if !joint && e.facts.Period == "" {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

func alive(e *entity) bool {
	for _, m := range e.mentions {
		if !m.dead {
			return true
		}
	}
	return len(e.mentions) == 0
}

// dropWished takes out agreements that the text only wishes for or denies:
// their first mention is governed by such a word and no other one says that
// they exist.
func (s *section) dropWished() {
	for _, e := range s.entities {
		if e.typ != graph.Agreement {
			continue
		}
		real := false
		for _, m := range e.mentions {
			if m.parent != nil && m.parent.typ == graph.Event || !s.wished(m) {
				real = true
			}
		}
		if !real {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// wished reports whether a word of wish or denial governs the mention.
func (s *section) wished(m *mention) bool {
	first, _ := s.bounds(m.from)
	definite := s.definite(m.from)
	if s.deniedBehind(m) {
		return true
	}
	for k := m.from - 1; k >= max(first, m.from-9); k-- {
		if t := s.toks[k].Text; t == ";" || t == ":" || t == "." {
			return false
		}
		if s.cover[k] != nil && s.cover[k].typ == graph.Agreement {
			continue
		}
		if s.is(k, "negation") && (m.from-k <= 4) {
			return true
		}
		if s.is(k, "wish") && !definite {
			return true
		}
		if s.is(k, "agreed") && m.from-k <= 3 && !s.is(k-1, "de") && s.fold(k) != "cadre" && s.fold(k) != "signature" {
			return false
		}
	}
	return false
}

// agreementFacts fills kind, count, period, date of signature and sectors.
func (s *section) agreementFacts(e *entity) {
	f := &e.facts
	for _, m := range e.mentions {
		if m.head != nil && f.Kind == "" {
			f.Kind = graph.AgreementKind(m.head.Attrs["kind"])
		}
		if m.name != nil && f.Kind == "" && m.name.Kind != "" {
			f.Kind = graph.AgreementKind(m.name.Kind)
		}
		if m.count > f.Count {
			f.Count = m.count
		}
		if f.Period == "" {
			f.Period = s.periodIn(m)
		}
		if len(f.Fields) == 0 {
			f.Fields = s.sectors(m)
		}
		if f.Signed == "" {
			f.Signed = s.signedOn(m)
		}
	}
	if f.Kind == "" {
		f.Kind = "agreement"
	}
	if f.Kind == "agreement" && len(e.mentions) > 0 {
		if t := graph.Fold(s.surfaceOf(e.mentions[0].from, e.mentions[0].to)); strings.Contains(t, "libre echange") || strings.Contains(t, "free trade") {
			f.Kind = "free-trade-agreement"
		}
	}
}

// periodIn returns the years "2026-2030" in the mention or right behind it.
func (s *section) periodIn(m *mention) string {
	_, last := s.bounds(m.from)
	for k := m.from; k < min(last, m.to+5); k++ {
		if y := s.yearAt(k, last); y > 0 {
			if k+1 < last && s.toks[k+1].Hyphen && s.toks[k+1].Number {
				return s.toks[k].Fold + "-" + fullYear(s.toks[k].Fold, s.toks[k+1].Fold)
			}
			if k+2 < last && (s.toks[k+1].Text == "–" || s.toks[k+1].Text == "-") && s.toks[k+2].Number {
				return s.toks[k].Fold + "-" + fullYear(s.toks[k].Fold, s.toks[k+2].Fold)
			}
		}
	}
	return ""
}

func fullYear(from, to string) string {
	if len(to) < len(from) {
		return from[:len(from)-len(to)] + to
	}
	return to
}

// signedOn returns the date that a word of signing ties to the agreement.
func (s *section) signedOn(m *mention) graph.Date {
	first, last := s.bounds(m.from)
	for _, d := range s.dates {
		if d.from < first || d.to > last {
			continue
		}
		lo, hi := min(d.from, m.from), max(d.to, m.to)
		if hi-lo > 45 {
			continue
		}
		for k := max(first, lo-4); k < hi; k++ {
			if s.is(k, "signing") && !s.sepBetween(min(k, d.from), max(k, d.to)) {
				return d.value
			}
		}
	}
	return ""
}

func (s *section) sepBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.toks[k].Text == ";" {
			return true
		}
	}
	return false
}

// sectors reads the list of fields behind "portant sur", "dans les domaines
// de": in the phrase, behind it, or in the sentence that follows.
func (s *section) sectors(m *mention) []string {
	n := s.sent[m.from]
	for k := m.from; k < s.sents[n].Last; k++ {
		if h, ok := s.classAt(k, "fields"); ok && k-m.to < 14 {
			return s.fieldList(k+h.n, s.sents[n].Last)
		}
	}
	if n+1 < len(s.sents) {
		next := s.sents[n+1]
		for k := next.First; k < min(next.Last, next.First+8); k++ {
			if h, ok := s.classAt(k, "fields"); ok {
				return s.fieldList(k+h.n, next.Last)
			}
		}
	}
	return nil
}

// sectorsBehind reads the list of fields behind the first "dans les domaines
// de" of a clause that begins at k.
func (s *section) sectorsBehind(k, last int) []string {
	for ; k < last; k++ {
		if h, ok := s.classAt(k, "fields"); ok {
			return s.fieldList(k+h.n, last)
		}
	}
	return nil
}

// fieldList splits "l'agriculture, la santé, la culture et les sports".
func (s *section) fieldList(k, last int) []string {
	var out []string
	start := k
	semicolons := false
	for x := k; x < last; x++ {
		if s.toks[x].Text == ";" {
			semicolons = true
		}
	}
	flush := func(end int) bool {
		a := start
		for a < end && (s.is(a, "determiner") || s.is(a, "de") || s.fold(a) == "l" || s.fold(a) == "d" || s.toks[a].Punct || s.fold(a) == "suivants") {
			a++
		}
		if end-a < 1 || end-a > 14 || end-a > 9 && !semicolons {
			return false
		}
		out = append(out, s.surfaceOf(a, end))
		return true
	}
	for x := k; x < last; x++ {
		t := s.toks[x]
		if x == k && t.Text == ":" {
			start = x + 1
			continue
		}
		stop := t.Text == "." || t.Text == "(" || t.Text == "»" || !semicolons && (s.is(x, "verb") && s.fold(x) != "s" && x > k || s.fold(x) == "qui" || s.fold(x) == "afin" || s.fold(x) == "ainsi" && false || s.fold(x) == "dont" || t.Text == ";" || t.Text == ":" && x > k+1 || s.fold(x) == "pour" && x > k+1)
		switch {
		case stop:
			flush(x)
			return out
		case semicolons && t.Text == ";", !semicolons && t.Text == ",":
			if !flush(x) && len(out) == 0 && x > k+1 {
				return nil
			}
			start = x + 1
		case !semicolons && (s.fold(x) == "et" || s.fold(x) == "and") && s.fieldBorder(x):
			flush(x)
			start = x + 1
		}
	}
	flush(last)
	return out
}

// fieldBorder reports whether "et" at x joins two sectors and not two words of
// one: an article stands behind it, or a comma before in the list.
func (s *section) fieldBorder(x int) bool {
	return s.is(x+1, "determiner") || s.is(x+1, "de") || s.lang.Code == "en" || s.fold(x+1) == "l" || s.fold(x+1) == "d"
}

// agreementSides finds the sides: those in the agreement's own phrase, those
// that a verb of signing gives (frames did that), and else the bodies for
// which the signatories act or the pair that the text is about.
func (s *section) agreementSides(e *entity) {
	have := map[*entity]bool{}
	planned := false
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && st.to == e {
			have[st.from] = true
		}
		if (st.typ == graph.Signed || st.typ == graph.PartyTo) && st.to == e && st.planned {
			planned = true
		}
	}
	add := func(m, at *mention, extractor string, conf float64) {
		if m.ent == nil || have[m.ent] || m.dead {
			return
		}
		have[m.ent] = true
		a, b := min(m.from, at.from), max(m.to, at.to)
		if s.sent[m.from] != s.sent[at.from] {
			a, b = at.from, at.to
		}
		s.stmts = append(s.stmts, &statement{typ: graph.PartyTo, from: m.ent, to: e, extractor: extractor, confidence: conf, planned: planned,
			a: a, b: b, ends: []*mention{m, at}})
	}
	for _, m := range e.mentions {
		if m.dead {
			continue
		}
		for _, in := range s.sidesInside(m) {
			add(in, m, "agreement-name", 0.9)
		}
		if m.name != nil {
			for _, code := range m.name.Parties {
				for _, x := range s.entities {
					if x.table != nil && len(x.mentions) > 0 && len(m.name.Parties) <= 3 &&
						(x.typ == graph.Country && x.table.Country == code || x.typ == graph.Organization && slices.Contains(x.table.Abbrs, code)) {
						add(lastMention(x, m.from), m, "table:agreement", 0.7)
					}
				}
			}
		}
	}
	if len(have) >= 2 {
		return
	}
	// "l'accord de libre-échange avec X": the other side stands before.
	// Those for whom the signatories act.
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		if st.typ != graph.Signed || st.to != e {
			continue
		}
		if side := s.actsFor(st.from, st.ends[0]); side != nil {
			if m := lastMention(side, st.b); m != nil {
				add(m, st.ends[1], "signatory", 0.75)
			}
		}
	}
	if len(have) >= 2 {
		return
	}
	// The pair that the text is about, where the sentence speaks of both.
	m := e.mentions[0]
	for _, x := range e.mentions {
		if !x.dead {
			m = x
			break
		}
	}
	if m.dead || m.parent != nil || planned && false {
		return
	}
	if from := s.includedIn(m); from != nil {
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.PartyTo && st.to == from.ent {
				add(st.ends[0], m, "agreement-included", 0.8)
			}
		}
		return
	}
	if pair := s.topicPair(m); pair != nil {
		if len(have) == 1 && !have[pair[0].ent] && !have[pair[1].ent] {
			return
		}
		for _, p := range pair {
			add(p, m, "topic-pair", 0.65)
		}
	}
}

// includedIn returns the agreement of which m is named as an instance: "les
// accords …, en particulier le Partenariat".
func (s *section) includedIn(m *mention) *mention {
	first, _ := s.bounds(m.from)
	for k := m.from - 1; k >= max(first, m.from-5); k-- {
		if h, ok := s.classAt(k, "including"); ok && k+h.n <= m.from {
			var out *mention
			for _, x := range s.mentions {
				if x.typ == graph.Agreement && x.ent != nil && x.ent != m.ent && !x.dead && x.to <= k+1 && x.from >= first {
					out = x
				}
			}
			return out
		}
	}
	return nil
}

// sidesInside returns the sides that an agreement's phrase names: "entre A et
// B", "Vietnam-Chine", "auxquels A et B sont membres".
func (s *section) sidesInside(m *mention) []*mention {
	var out []*mention
	for _, in := range m.inner {
		switch in.typ {
		case graph.Country, graph.Province, graph.Organization, graph.Party, graph.Place:
		default:
			continue
		}
		if in.ent == nil || nominalForm(in) && !s.compoundMember(in) || s.toks[max(0, in.from-1)].Text == "(" {
			continue
		}
		if s.compoundMember(in) || s.behindBetween(m, in) {
			out = append(out, in)
			out = append(out, in.more...)
		}
	}
	// "entre les quatre provinces vietnamiennes et le Yunnan"
	_, end := s.bounds(m.from)
	for k := m.from; k < min(end, m.to+12); k++ {
		out = append(out, s.groupOfProvinces(k, end)...)
	}
	// behind the phrase: "accord … entre A et B", "auxquels A et B sont membres"
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+12); k++ {
		f := s.fold(k)
		if s.toks[k].Punct && s.toks[k].Text != "(" && s.toks[k].Text != ")" && s.toks[k].Text != "," {
			break
		}
		if f == "entre" || f == "between" || f == "avec" || f == "with" || f == "auxquels" || f == "auxquelles" || f == "auquel" || f == "lie" || f == "liait" || f == "unit" || f == "unissant" || f == "liant" {
			types := sideTypes
			units := s.unitsOf(s.sent[m.from])
			for x, u := range units {
				if u.m.from > k && u.from-k <= 8 && types[u.typ] && !s.verbBetween(k, u.from) {
					for _, v := range s.list(units, x, types) {
						out = append(out, v.m)
					}
					break
				}
			}
			break
		}
		if s.is(k, "verb") && s.cover[k] == nil {
			break
		}
	}
	return out
}

var sideTypes = map[graph.EntityType]bool{graph.Country: true, graph.Province: true, graph.Organization: true, graph.Party: true, graph.Place: true}

// verbBetween reports whether a verb other than "être" stands between two tokens.
func (s *section) verbBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, "verb") && s.cover[k] == nil && s.fold(k) != "sont" && s.fold(k) != "are" && s.fold(k) != "s" {
			return true
		}
	}
	return false
}

// compoundMember reports whether a name is part of "A-B".
func (s *section) compoundMember(m *mention) bool {
	dash := func(i int) bool {
		t := s.toks[i].Text
		return t == "-" || t == "–" || t == "—"
	}
	if m.to < len(s.toks) && (s.toks[m.to].Hyphen || dash(m.to)) || s.toks[m.from].Hyphen {
		return true
	}
	return m.from > 0 && dash(m.from-1)
}

func (s *section) behindBetween(m, in *mention) bool {
	for k := m.from; k < in.from; k++ {
		if f := s.fold(k); f == "entre" || f == "between" {
			return true
		}
	}
	return false
}

// actsFor returns the province, state or body for which a person signs: the
// owner of the body where the post is held.
func (s *section) actsFor(person *entity, at *mention) *entity {
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.from != person || st.former {
			continue
		}
		switch st.to.typ {
		case graph.Province, graph.Country, graph.Place, graph.Party:
			return st.to
		case graph.Organization:
			if !s.actsForPlace(st.to) {
				return st.to
			}
			for _, o := range s.stmts {
				if o.typ == graph.PartOf && o.from == st.to && o.to.typ == graph.Province {
					return o.to
				}
			}
			return st.to
		}
	}
	return nil
}

// actsForPlace reports whether a body's acts are those of its province: so it
// is with people's committees.
func (s *section) actsForPlace(e *entity) bool {
	for _, m := range e.mentions {
		for k := m.from; k < m.to; k++ {
			if h, ok := s.classAt(k, "local-word"); ok && h.entry.Attrs["state"] != "" {
				return true
			}
		}
		if m.base != nil {
			return s.actsForPlace(&entity{mentions: []*mention{m.base}})
		}
	}
	return false
}

// topicPair returns the two places, states or parties that the section is
// about, seen from mention m: those of one level that its own sentence and
// the headline name most.
func (s *section) topicPair(m *mention) []*mention {
	first, last := s.bounds(m.from)
	spoken, done, noun := false, false, ""
	for k := first; k < last; k++ {
		if h, ok := s.classAt(k, "pair"); ok {
			spoken = true
			noun = singular(s.fold(k + h.n - 1))
		}
		if s.is(k, "signing") || s.is(k, "agreed") {
			done = true
		}
	}
	if !spoken && !done {
		return nil
	}
	score := map[*entity]int{}
	near := map[*entity]*mention{}
	for _, x := range s.mentions {
		if x.ent == nil || x.dead || x.parent != nil && x.parent.typ == graph.Organization || !(x.typ == graph.Province || x.typ == graph.Country || x.typ == graph.Place && x.name != nil) {
			continue
		}
		score[x.ent]++
		b := s.page.Blocks[s.sents[s.sent[x.from]].Block]
		if b.Kind == text.Headline || b.Kind == text.Standfirst {
			score[x.ent] += 4
		}
		if s.sent[x.from] == s.sent[m.from] {
			score[x.ent] += 3
		}
		if near[x.ent] == nil || x.from < m.from {
			near[x.ent] = x
		}
	}
	levels := []graph.EntityType{graph.Province, graph.Place, graph.Country}
	if m.ent != nil && (m.ent.facts.Kind == "free-trade-agreement" || m.ent.facts.Kind == "treaty") {
		levels = levels[2:]
	}
	for _, typ := range levels {
		if noun != "" && !s.pairFits(noun, typ) {
			continue
		}
		var list []*entity
		for e := range score {
			if e.typ == typ && (score[e] >= 5 || spoken && score[e] >= 3) {
				list = append(list, e)
			}
		}
		if len(list) < 2 {
			continue
		}
		sort.Slice(list, func(i, j int) bool {
			if score[list[i]] != score[list[j]] {
				return score[list[i]] > score[list[j]]
			}
			return list[i].order < list[j].order
		})
		a := list[0]
		for _, b := range list[1:] {
			if typ == graph.Country || s.stateOf(a, 0) != s.stateOf(b, 0) {
				if !spoken && (score[a] < 5 || score[b] < 5) {
					break
				}
				return []*mention{near[a], near[b]}
			}
		}
	}
	return nil
}

// cooperationByAgreement states that the sides of an agreement on cooperation
// cooperate.
func (s *section) cooperationByAgreement() {
	type side struct {
		m  *mention
		st *statement
	}
	sides := map[*entity][]side{}
	var order []*entity
	for _, st := range s.stmts {
		if st.typ == graph.PartyTo && !st.planned {
			if sides[st.to] == nil {
				order = append(order, st.to)
			}
			sides[st.to] = append(sides[st.to], side{st.ends[0], st})
		}
	}
	for _, e := range order {
		list := sides[e]
		if len(list) < 2 || len(list) > 12 || !s.cooperative(e) {
			continue
		}
		var ms []*mention
		for _, x := range list {
			ms = append(ms, x.m)
		}
		for _, p := range s.pairs(ms) {
			if len(list) > 2 && !sameLevel(p[0], p[1]) && p[0].typ != p[1].typ {
				continue
			}
			if p[0].typ == graph.Country && p[1].typ == graph.Country && !s.namesCooperation(e) {
				continue
			}
			if at := s.partnersFrom(p[0]); at > 0 && at == s.partnersFrom(p[1]) {
				continue
			}
			st := list[0].st
			s.stmts = append(s.stmts, &statement{typ: graph.CooperatesWith, from: p[0].ent, to: p[1].ent, extractor: "agreement", confidence: 0.8,
				fields: e.facts.Fields, a: st.a, b: st.b, ends: []*mention{p[0], p[1]}})
		}
	}
}

// partnersFrom returns the token of the "avec" that governs a side of an
// agreement, or 0: those behind one "avec" are partners of someone else.
func (s *section) partnersFrom(m *mention) int {
	for k := m.from - 1; k > max(s.firstOf(m.from), m.from-14); k-- {
		switch s.fold(k) {
		case "avec", "with":
			return k
		case "entre", "between":
			return 0
		}
	}
	return 0
}

func (s *section) cooperative(e *entity) bool {
	switch e.facts.Kind {
	case "agreement", "memorandum", "convention", "plan", "protocol", "declaration":
		return true
	}
	return false
}

func (s *section) namesCooperation(e *entity) bool {
	for _, m := range e.mentions {
		for k := m.from; k < m.to; k++ {
			if s.is(k, "cooperation") {
				return true
			}
		}
	}
	return false
}
