package extract

import (
	"slices"
	"sort"

	"entente/graph"
	"entente/loader/text"
)

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
