package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// findNames looks every token up in the tables of names and keeps the longest
// name at each place that the context allows.
func (s *section) findNames() {
	s.findAbbreviations()
	s.nameStates()
	s.introducePlaces()
	s.findNumberedTowns()
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; {
			if end := s.numberedTown(i, sent.Last); end > i {
				s.addMention(&mention{from: i, to: end, typ: graph.Place})
				i = end
				continue
			}
			m := s.nameAt(i, sent.First, sent.Last)
			if end := s.townAt(i, sent.First, sent.Last); end > i && (m == nil || m.to < end) {
				s.addMention(&mention{from: i, to: end, typ: graph.Place})
				i = end
				continue
			}
			if m == nil {
				m = s.kingdomAt(i, sent.Last)
			}
			if m == nil {
				m = s.ourCountryAt(i, sent)
			}
			if p := s.misspeltProvince(m, i, sent.First, sent.Last); p != nil {
				m = p
			}
			if m == nil || s.namesakeAbroad(m, sent.Last) {
				i++
				continue
			}
			if branch := s.branchOfName(m, sent.First, sent.Last); branch != nil {
				s.names = append(s.names, branch.inner...)
				s.addMention(branch)
				for _, in := range branch.inner {
					s.addMention(in)
				}
				i = branch.to
				continue
			}
			if s.lang.Code == "fr" {
				m.seat = s.seatBefore(m.from)
				if head := s.townOfProvince(m); head >= 0 {
					s.addMention(&mention{from: head, to: m.to, typ: graph.Place})
					i = m.to
					continue
				}
			}
			if end := s.longerTown(m, sent.Last); end > m.to {
				s.addMention(&mention{from: m.from, to: end, typ: graph.Place})
				i = end
				continue
			}
			if s.homonym(m) {
				s.addMention(&mention{from: m.from, to: m.to, typ: graph.Place})
				i = m.to
				continue
			}
			m.to = s.branchEnd(m, s.companyEnd(m, sent.Last), sent.Last)
			s.names = append(s.names, m)
			s.addMention(m)
			s.takeWhole(m)
			s.takeParties(m)
			i = m.to
		}
	}
}

// companyEnd returns where the name of a company ends that a post is held in and that
// goes on behind the name of the tables: "la présidente de Boeing Global, X".
func (s *section) companyEnd(m *mention, last int) int {
	if s.lang.Code != "fr" || m.typ != graph.Organization || m.name == nil || m.name.Kind != "company" || !s.is(m.from-1, class.De) || !s.endsClass(m.from-2, class.Post, s.firstOf(m.from)) {
		return m.to
	}
	k := m.to
	for k < min(last, m.to+2) && s.toks[k].Cap && !s.toks[k].Punct && !s.isGiven(k) && !s.isSurname(k) && !s.is(k, class.Function) && !s.is(k, class.Post) && !s.is(k, class.Honorific) && len(s.nameHits[k]) == 0 {
		k++
	}
	if k < last && s.text(k) == "," {
		return k
	}
	return m.to
}

// nameStates notes which states the section names beyond doubt, so that an
// adjective that two states share ("congolais") can be told.
func (s *section) nameStates() {
	s.named = map[string]bool{}
	end := 0 // of the longest name so far, whose parts are none
	for _, sent := range s.sents {
		for i := max(end, sent.First); i < sent.Last; i = max(i+1, end) {
			for _, h := range s.nameHits[i] {
				for _, v := range h.Values {
					if v.Name.Type == graph.Country && (v.Form == lexicon.FullName || v.Form == lexicon.Abbreviation) && s.toks[i].Cap && (!v.Ambiguous || s.introduced(v, i, h.N)) {
						s.named[v.Name.Country] = true
						end = i + h.N
					}
				}
			}
		}
	}
}

// findAbbreviations finds the abbreviations that a bracket gives to a name of
// the tables, "Parti communiste chinois (PCC)": in this section they stand for
// it and for nothing else, before the bracket too.
func (s *section) findAbbreviations() {
	for _, sent := range s.sents {
		for k := sent.First + 1; k+2 < sent.Last; k++ {
			if s.text(k) != "(" || s.text(k+2) != ")" || !isAcronym(s.text(k+1)) {
				continue
			}
			if m := s.abbreviatedBy(k, sent.First, sent.Last); m != nil {
				if s.local == nil {
					s.local = map[string]*lexicon.Name{}
				}
				if s.local[s.text(k+1)] == nil {
					s.local[s.text(k+1)] = m.name
				}
			}
		}
	}
}

// abbreviatedBy returns the name of the tables that the bracket at token k
// abbreviates: of those that end there the one that the tables abbreviate so,
// "National Congress of the Communist Party of Vietnam (CPV)", else the longest.
func (s *section) abbreviatedBy(k, first, last int) *mention {
	var longest *mention
	for i := max(first, k-8); i < k; i++ {
		m := s.nameAt(i, first, last)
		if m == nil || m.to != k || m.form != lexicon.FullName {
			continue
		}
		switch m.typ {
		case graph.Party, graph.Organization, graph.Agreement, graph.Event:
			if s.abbreviates(k+1, m.name) {
				return m
			}
			if longest == nil {
				longest = m
			}
		}
	}
	if longest != nil && s.shortForAgreement(k+1) && longest.typ != graph.Agreement {
		return nil // "l'Accord entre le Vietnam et l'Union européenne (EVFTA)"
	}
	return longest
}

// shortForAgreement reports whether the tables have the word at token k as an
// abbreviation of an agreement's name.
func (s *section) shortForAgreement(k int) bool {
	for _, h := range s.nameHits[k] {
		for _, v := range h.Values {
			if h.N == 1 && v.Form == lexicon.Abbreviation && v.Name.Type == graph.Agreement {
				return true
			}
		}
	}
	return false
}

// abbreviates reports whether the tables have the word at token k as an
// abbreviation of a name.
func (s *section) abbreviates(k int, name *lexicon.Name) bool {
	for _, h := range s.nameHits[k] {
		for _, v := range h.Values {
			if h.N == 1 && v.Name == name && v.Form == lexicon.Abbreviation {
				return true
			}
		}
	}
	return false
}

// nameAt returns the longest table name that begins at token i.
func (s *section) nameAt(i, first, last int) *mention {
	var best []lexicon.NameMatch
	length := 0
	if len(s.nameHits[i]) == 0 && !s.is(i, class.Body) && !s.is(i, class.RulingParty) && s.local[s.toks[i].Text] == nil {
		return nil
	}
	d := s.desk
	for _, h := range s.namesAt(i, last) {
		fit := d.fit[:0]
		for _, v := range h.Values {
			if s.nameFits(v, i, h.N, first, last) {
				fit = append(fit, v)
			}
		}
		if len(fit) > 0 {
			best, length = fit, h.N
			d.fit, d.best = d.best, fit
		}
	}
	if n := s.local[s.toks[i].Text]; n != nil && length <= 1 {
		return &mention{from: i, to: i + 1, typ: n.Type, name: n, form: lexicon.Abbreviation}
	}
	if length == 0 {
		if s.is(i, class.RulingParty) && s.toks[i].Cap && !s.toks[i].Hyphen {
			return &mention{from: i, to: i + 1, typ: graph.Party, name: rulingName, form: rulingForm}
		}
		return nil
	}
	v, m := s.chooseName(best, i, length), d.mentions.take()
	m.from, m.to, m.typ, m.name, m.form = i, i+length, v.Name.Type, v.Name, v.Form
	return m
}

// namesAt returns the names of the tables at tokens i…last, shortest first. No
// mark stands within them but the full stops of "U.S." and "St. Petersburg", and in what begins with a
// body the dashes of "Association d'amitié Vietnam - Cambodge", which are spaced
// as the tables have none. They hold until the next call.
func (s *section) namesAt(i, last int) []nameHit {
	if !s.is(i, class.Body) {
		hits, k := s.nameHits[i], 1
		for n, h := range hits {
			for k < h.N && i+k < last && !s.partsName(i+k) {
				k++
			}
			if k < h.N {
				return hits[:n]
			}
		}
		return hits
	}
	d, dashes := s.desk, 0
	d.joined, d.skipped = d.joined[:0], d.skipped[:0]
	for k := i; k < last && (k == i || !s.partsName(k)); k++ {
		d.joined, d.skipped = append(d.joined, s.toks[k]), append(d.skipped, dashes)
		if len(d.joined) > 2 && k+2 < last && s.dash(k+1) {
			dashes++
			k++
		}
	}
	d.dashed = s.lx.Names.Trie.Find(d.joined, d.dashed[:0])
	for n := range d.dashed {
		d.dashed[n].N += d.skipped[d.dashed[n].N-1]
	}
	return d.dashed
}

// partsName reports whether a mark that no name has stands at token k. Names have commas ("pour l'éducation, la
// science et la culture"), points ("7sur7.cd"), "&", "/" and "+" in them.
func (s *section) partsName(k int) bool {
	t := &s.toks[k]
	if !t.Punct {
		return false
	}
	switch t.Text {
	case ",", "&", "/", "+":
		return false
	case ".":
		return t.Space
	}
	return true
}

// dash reports whether token i is a dash between spaces.
func (s *section) dash(i int) bool {
	t := &s.toks[i]
	return t.Space && (t.Text == "-" || t.Text == "–")
}

// rulingName stands in for the governing party until its state is known.
var rulingName = &lexicon.Name{Type: graph.Party, Ruling: true}

func (s *section) nameAtPlain(i int) *lexicon.NameMatch {
	if i >= len(s.toks) {
		return nil
	}
	var out *lexicon.NameMatch
	s.desk.found = s.lx.Names.Trie.Find(s.toks[i:], s.desk.found[:0])
	for _, m := range s.desk.found {
		for k := range m.Values {
			if m.Values[k].Form == lexicon.FullName {
				out = &m.Values[k]
				break
			}
		}
	}
	return out
}

func (s *section) isSurname(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	return s.toks[i].Cap && s.lx.Names.IsSurname(s.toks[i].Word)
}

func (s *section) isGiven(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	return s.toks[i].Cap && s.lx.Names.IsGiven(s.toks[i].Word)
}
