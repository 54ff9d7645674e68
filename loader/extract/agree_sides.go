package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// agreementSides finds the sides: those in the agreement's own phrase, those
// that a verb of signing gives (frames did that), and else the bodies for
// which the signatories act or the pair that the text is about.
func (s *section) agreementSides(e *entity) {
	found := sidesOf{s: s, e: e, have: map[*entity]bool{}}
	for _, st := range s.stmts {
		if st.to != e || st.typ != graph.PartyTo && st.typ != graph.Signed {
			continue
		}
		found.planned = found.planned || st.planned
		if st.typ == graph.PartyTo {
			found.have[st.from] = true
		}
	}
	if !found.planned && s.toBeSigned(e) {
		found.planned = true
		for _, st := range s.stmts {
			if st.to == e && (st.typ == graph.PartyTo || st.typ == graph.Signed) {
				st.planned = true
			}
		}
	}
	found.local = found.noStates() && (len(found.have) > 1 || found.localSignatories() > 1)
	found.named()
	found.namedOnly()
	found.byTie()
	if len(found.have) < 2 || found.oneSigner() {
		found.bySignatories()
	}
	if len(found.have) == 0 {
		found.byMeeting()
	}
	found.bySpeaker()
	found.bySubject()
	if len(found.have) == 0 {
		found.byTwinning()
	}
	if len(found.have) < 2 {
		found.byTopic()
	}
}

// sidesOf collects the sides of an agreement.
type sidesOf struct {
	s       *section
	e       *entity
	have    map[*entity]bool
	planned bool // who signs it is yet to
	local   bool // provinces, towns or bodies signed it, not the states of "franco-suisse"
}

// add states that what stands at m is a side of the agreement that stands at at.
func (f *sidesOf) add(m, at *mention, extractor string, confidence float64) {
	if m.ent == nil || f.have[m.ent] || m.dead || extractor != "signed-for" && f.s.onlyAround(m) {
		return
	}
	f.have[m.ent] = true
	a, b := min(m.from, at.from), max(m.to, at.to)
	if f.s.sent[m.from] != f.s.sent[at.from] {
		a, b = at.from, at.to
	}
	f.s.stmts = append(f.s.stmts, &statement{typ: graph.PartyTo, from: m.ent, to: f.e, extractor: extractor, confidence: confidence, planned: f.planned,
		a: a, b: b, ends: []*mention{m, at}})
}

// named adds the sides that the agreement's phrases name, and those that the
// table gives an agreement of few sides where the section names them.
func (f *sidesOf) named() {
	for _, m := range f.e.mentions {
		if m.dead {
			continue
		}
		for _, in := range f.s.sidesInside(m) {
			if f.local && nominalForm(in) {
				continue
			}
			f.add(in, m, nameExtractor, 0.9)
		}
		if m.name == nil || len(m.name.Parties) > 3 {
			continue
		}
		for _, code := range m.name.Parties {
			for _, x := range f.s.entities {
				if x.table != nil && len(x.mentions) > 0 &&
					(x.typ == graph.Country && x.table.Country == code || x.typ == graph.Organization && slices.Contains(x.table.Abbrs, code)) {
					f.add(lastMention(x, m.from), m, "table:agreement", 0.7)
				}
			}
		}
	}
}

// noStates reports whether no state is a side so far.
func (f *sidesOf) noStates() bool {
	for e := range f.have {
		if e.typ == graph.Country {
			return false
		}
	}
	return true
}

// oneSigner reports whether one person alone is told to have signed, with those that
// "avec" made sides: "Le maire de A a signé une convention avec B et C".
func (f *sidesOf) oneSigner() bool {
	n, with := 0, false
	for _, st := range f.s.stmts {
		switch {
		case st.to != f.e:
		case st.typ == graph.Signed:
			n++
			for k := st.b; k < min(len(f.s.toks), st.b+8) && f.s.sent[k] == f.s.sent[st.a]; k++ {
				with = with || f.s.is(k, class.With) && f.s.cover[k] == nil
			}
		}
	}
	return n == 1 && with
}

// localSignatories returns how many provinces, towns and bodies the signatories act for.
func (f *sidesOf) localSignatories() int {
	seen := map[*entity]bool{}
	for _, st := range f.s.stmts {
		if st.typ == graph.Signed && st.to == f.e {
			if side := f.s.actsFor(st.from, st.ends[0]); side != nil && side.typ != graph.Country {
				seen[side] = true
			}
		}
	}
	return len(seen)
}

// bySignatories adds those for whom the signatories act.
func (f *sidesOf) bySignatories() {
	for _, st := range f.s.stmts[:len(f.s.stmts):len(f.s.stmts)] {
		if st.typ != graph.Signed || st.to != f.e {
			continue
		}
		if m := f.s.signedFor(st.ends[0]); m != nil {
			f.add(m, st.ends[1], "signed-for", 0.8)
		} else if m := f.s.delegatingSide(st.ends[0]); m != nil {
			f.add(m, st.ends[1], "signatory", 0.75)
		} else if side := f.s.actsFor(st.from, st.ends[0]); side != nil {
			if m := lastMention(side, st.b); m != nil {
				f.add(m, st.ends[1], "signatory", 0.75)
			}
		}
	}
}

// byTopic adds the sides of the agreement of which this one is an instance, or
// the pair that the text is about where the sentence speaks of both.
func (f *sidesOf) byTopic() {
	s, m := f.s, f.e.mentions[0]
	if i := slices.IndexFunc(f.e.mentions, func(x *mention) bool { return !x.dead }); i >= 0 {
		m = f.e.mentions[i]
	}
	if m.dead || m.parent != nil {
		return
	}
	if from := s.includedIn(m); from != nil && len(f.have) > 0 {
		return // an instance with sides of its own
	} else if from != nil {
		s.signEach(m, from)
		for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
			if st.typ == graph.PartyTo && st.to == from.ent {
				f.add(st.ends[0], m, "agreement-included", 0.8)
			}
		}
		return
	}
	if slices.ContainsFunc(f.e.mentions, s.sidesUntold) || f.byInstances(m) {
		return
	}
	if s.ofWorldBody(m) || m.name != nil && len(m.name.Parties) != 2 && s.lang.Code == "fr" {
		return // "la Convention des Nations Unies sur …" binds more than two
	}
	pair := s.metPair(m)
	if pair == nil && len(f.have) == 0 {
		pair = s.pairHere(m)
	}
	if pair == nil {
		pair = s.topicPair(m)
	}
	if pair == nil && len(f.have) == 0 {
		pair = s.pairBefore(m)
	}
	for _, x := range f.e.mentions {
		if pair == nil && x != m && !x.dead && x.parent == nil && s.lang.Code == "fr" && s.storyAt(x.from) == s.storyAt(m.from) {
			pair = s.topicPair(x)
		}
	}
	if pair == nil && len(f.have) == 0 && f.e.facts.Kind == "declaration" && s.lang.Code == "fr" && s.hasClass(m, class.Joint) {
		pair = s.twoStates(s.sent[m.from]) // "la Déclaration commune publiée lors de la visite de X"
	}
	if pair == nil && len(f.have) == 0 {
		pair = s.groupInside(m)
	}
	if pair == nil || len(f.have) == 1 && !f.have[pair[0].ent] && !f.have[pair[1].ent] {
		return
	}
	for _, p := range pair {
		f.add(p, m, "topic-pair", 0.65)
	}
}

// sidesInside returns the sides that an agreement's phrase names: "entre A et
// B", "Vietnam-Chine", "auxquels A et B sont membres".
func (s *section) sidesInside(m *mention) []*mention {
	var out []*mention
	for _, in := range m.inner {
		switch in.typ {
		case graph.Country, graph.Province, graph.Organization, graph.Party, graph.Place:
		case graph.Event:
			out = append(out, s.sidesOfMeeting(in)...)
			continue
		default:
			continue
		}
		if in.typ == graph.Country && (s.somePlacesOf(in.from) || s.ownsSide(m, in)) {
			continue // "convention entre les régions d'Espagne et de Côte d'Ivoire"
		}
		if in.ent == nil || s.betweenFolk(m, in) || m.inEllipsis(in) || nominalForm(in) && !s.compoundMember(in) || s.toks[max(0, in.from-1)].Text == "(" {
			continue
		}
		if s.compoundMember(in) || s.behindBetween(m, in) || s.sealedWith(m, in) {
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
	sealed, reach := false, m.to+12
	for k := m.to; k < min(last, reach); k++ {
		if s.toks[k].Punct && s.toks[k].Text != "(" && s.toks[k].Text != ")" && s.toks[k].Text != "," && !s.alsoBetween(k+1) {
			break
		}
		if s.lang.Code == "fr" && (k > m.to && s.is(k, class.Agreement) && !s.withinFrame(k) || s.otherTie(m.to, k) || m.nominal && s.is(k, class.PlainAnd) && s.is(k+1, class.De)) {
			break // "l'accord de A, le jumelage entre B et C", "né du partenariat et de la paix entre A et B"
		}
		if group := s.groupLinked(k, last); group != nil {
			out = append(out, group...)
			break
		}
		if s.is(k, class.SideLink) {
			types := sideTypes
			units := s.unitsOf(s.sent[m.from])
			more := 0
			for x, u := range units {
				if u.m.from > k+1 && s.lang.Code == "en" && s.is(u.m.from-1, class.In) {
					break // "with provinces in A and B", which go unnamed
				}
				if u.m.from > k && s.placesOf(u) {
					break
				}
				if u.m.from > k && u.from-k <= 8 && types.Has(u.typ) && !s.verbBetween(k, u.from) {
					for _, v := range s.list(units, x, types) {
						out = append(out, v.m)
						more = s.betweenAgain(v.to)
					}
					break
				}
			}
			if more > k {
				k, reach = more-1, more+12 // "entre A et B, et entre C et D"
				continue
			}
			break
		}
		sealed = sealed || s.lang.Code == "fr" && k-m.to <= 1 && s.is(k, class.Participle) // "l'accord, signé en mai par les deux gouvernements"
		if s.is(k, class.Verb) && s.cover[k] == nil && !(sealed && k-m.to <= 1) {
			break
		}
	}
	return out
}

var sideTypes = lexicon.TypeSet{graph.Country, graph.Province, graph.Organization, graph.Party, graph.Place}
