package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// preposition takes the other complements that heads of this type have.
func (e *englishNoun) preposition() bool {
	s, m := e.s, e.m
	i := m.to
	switch m.typ {
	case graph.Organization:
		switch {
		case s.is(i, class.BodyComplement):
			n := i + 1
			if s.is(n, class.Article) {
				n++
			}
			if n >= e.last || !s.toks[n].Cap || e.comps > 0 && s.is(i, class.Topic) || s.is(n, class.Post) || s.weekdayAt(n) > 0 || s.monthAt(n) > 0 || !s.toks[e.head].Cap {
				return false
			}
			if c := s.coverAt(n); c != nil && c.name != nil {
				m.inner = append(m.inner, c)
				m.to = c.to
				e.comps++
				if s.is(m.to, class.PlainAnd) && m.to+1 < e.last {
					if d := s.coverAt(m.to + 1); d != nil && d.name != nil && d.typ == graph.Place {
						m.inner, m.to = append(m.inner, d), d.to
					}
				}
				return true
			}
			return e.nouns(n, false)
		case s.is(i, class.In), s.is(i, class.Goal):
			if !s.lang.Lists(class.MissionBody, m.head.Lemma()) && !(e.hasParty() && s.is(i, class.In)) {
				return false
			}
			if c := s.coverAt(i + 1); c != nil && c.name != nil && c.form != lexicon.Adjective {
				m.inner, m.to = append(m.inner, c), c.to
				if h, ok := s.classAt(m.to, class.PlaceHead); ok && e.hasParty() && s.cover[m.to] == nil {
					m.to += h.n // "Communist Party Committee in Lai Chau province"
				}
				return true
			}
		}
		return false
	case graph.Event:
		switch {
		case s.is(i, class.Between):
			return e.between()
		case m.head.Attrs["call"] == "yes":
			return false
		case s.is(i, class.EventComplement):
			if m.head.Attrs["visit"] == "yes" {
				return e.visitTo()
			}
			if s.is(i, class.Goal) || s.is(i, class.In) || s.is(i, class.With) || s.is(i, class.For) && !e.ordinal && m.head.Attrs["about"] != "yes" {
				return false
			}
			return e.topic(i + 1)
		case s.is(i, class.From):
			return e.visitDates()
		case s.is(i, class.EventTopic) && m.head.Attrs["kind"] == "assembly" && e.topic(i+1):
			e.about = true // "meeting reviewing the cooperation"
			return true
		}
	case graph.Agreement:
		switch {
		case s.is(i, class.Between):
			return e.between()
		case s.is(i, class.AgreementComplement):
			if e.comps > 2 {
				return false
			}
			if c := s.coverAt(i + 1); s.is(i, class.For) && c != nil && c.name != nil && c.form != lexicon.Adjective {
				return false // "signed the agreement for Laos"
			}
			return e.topic(i + 1)
		case s.is(i, class.In):
			if c := s.coverAt(i + 1); c != nil && c.name != nil && c.typ == graph.Place && s.toks[e.head].Cap && e.comps > 0 {
				m.inner, m.to = append(m.inner, c), c.to
				return true
			}
		}
	}
	return false
}

// topic takes what an event or an agreement is about.
func (e *englishNoun) topic(n int) bool {
	s, m := e.s, e.m
	if s.is(n, class.Article) {
		n++
	}
	if n >= e.last || s.weekdayAt(n) > 0 || s.monthAt(n) > 0 || s.dayAt(n, e.last) > 0 && s.monthAt(n+1) > 0 || s.is(n, class.NoTopic) {
		return false
	}
	if m.head.Attrs["about"] == "yes" {
		// "reception for X": the person is found later.
		k := n
		for k < e.last && s.toks[k].Cap && !s.toks[k].Punct {
			k++
		}
		if k == n && s.is(n, class.Deputation) {
			m.to = n + 1 // "reception for the guests"
			e.comps++
			return true
		}
		if k == n {
			return false
		}
		e.comps++
		return false
	}
	if s.is(n-1, class.Article) && s.is(n, class.Occasion) {
		return false
	}
	return e.nouns(n, false)
}

// between takes "between A and B".
func (e *englishNoun) between() bool {
	s, m := e.s, e.m
	k := m.to + 1
	end, seen := m.to, 0
	var inner []*mention
	for k < e.last && k-m.to < 40 {
		if s.is(k, class.PlainAnd) || s.is(k, class.Article) || s.toks[k].Text == "," || seen == 1 && s.is(k, class.With) {
			k++ // "between A with B" as well
			continue
		}
		if h, ok := s.classAt(k, class.Pair); ok {
			k += h.n
			end, seen = k, seen+2
			break
		}
		if s.toks[k].Text == "(" && k+2 < e.last && s.toks[k+2].Text == ")" {
			k += 3
			end = k
			continue
		}
		if to := s.stateOfPlace(k); to > k && len(inner) > 0 && placeLike(inner[len(inner)-1].typ) {
			k, end = to, to // "between Kampot province of Cambodia and …"
			continue
		}
		if h, ok := s.classAt(k, class.Delegation); ok && s.is(k+h.n, class.De) {
			d, _ := s.classAt(k+h.n, class.De)
			k += h.n + d.n // "the Government of"
			continue
		}
		if in := s.englishInner(k, e.last, graph.Organization); in != nil && in.from >= k {
			inner = append(inner, in)
			k, end = in.to, in.to
			seen++
			continue
		}
		if h, ok := s.classAt(k, class.PlaceHead); ok {
			k += h.n
			if seen > 0 {
				end = k
			}
			continue
		}
		if seen > 0 || !s.toks[k].Cap && !s.is(k, class.Adjective) && s.coverAt(k) == nil || s.toks[k].Punct {
			break
		}
		k++
	}
	if seen == 0 {
		return false
	}
	m.inner = append(m.inner, inner...)
	m.to = end
	e.sides, e.proper = true, true
	e.comps++
	return true
}

// visitTo takes where a visit goes to: "to Laos".
func (e *englishNoun) visitTo() bool {
	s, m := e.s, e.m
	i := m.to
	if s.is(i, class.Topic) || s.is(i, class.In) && e.comps > 0 {
		return e.visitDates()
	}
	if !s.is(i, class.Goal) && !s.is(i, class.In) {
		return false
	}
	n := i + 1
	if s.is(n, class.Article) {
		n++
	}
	if h, ok := s.classAt(n, class.PlaceNoun); ok && n > i+1 && s.cover[n] == nil && !s.is(n+h.n, class.De) && s.lasting(m) {
		m.to = n + h.n // "three-day visit to the province"
		e.comps++
		return true
	}
	if c := s.coverAt(n); c != nil && c.name != nil && c.form != lexicon.Adjective && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place) {
		d := s.partBehind(c)
		if d == nil {
			d = s.provinceOfRegion(c)
		}
		if d != nil {
			m.inner, m.to = append(m.inner, d), d.to // "working visit to Vietnam's northern province of Son La"
			e.comps++
			return true
		}
		if d = s.coverAt(c.to + 1); c.typ == graph.Country && s.possessiveMark(c.to) && d != nil && d.name != nil && placeLike(d.typ) {
			c = d // "to China's Guangdong"
		}
		m.inner, m.to = append(m.inner, c), c.to
		e.comps++
		return true
	}
	return false
}

// visitDates takes "from December 4 to 7", "on October 6-7", which make one
// visit of many.
func (e *englishNoun) visitDates() bool {
	s, m := e.s, e.m
	if m.head.Attrs["visit"] != "yes" {
		return false
	}
	if s.is(m.to, class.In) && s.yearAt(m.to+1, e.last) > 0 && e.comps > 0 {
		m.to += 2 // "visit to China in 2006"
		e.dated = true
		return true
	}
	for _, d := range s.dates {
		if d.from == m.to+1 && d.to <= e.last && !d.yearOnly && !strings.Contains(string(d.value), "/") {
			e.dated = true
			return false
		}
		if d.from == m.to+1 && d.to <= e.last && strings.Contains(string(d.value), "/") {
			m.to = d.to
			e.dated = true
			return true
		}
	}
	return false
}

// anniversary takes what an event is held for: "ceremony (on August 30) to mark
// the 72nd anniversary of …".
func (e *englishNoun) anniversary() bool {
	s, m := e.s, e.m
	if m.head.Attrs["visit"] == "yes" || m.head.Attrs["ordinal"] == "yes" {
		return false
	}
	k := m.to
	for _, d := range s.dates {
		if (d.from == k || d.from == k+1 && (s.is(k, class.Topic) || s.is(k, class.In))) && d.to < e.last {
			k = d.to
			break
		}
	}
	h, ok := s.classAt(k, class.Marking)
	if !ok {
		return false
	}
	for n := k + h.n; n < min(e.last, k+h.n+9); n++ {
		t, typ, ok := s.englishHead(n)
		if !ok || typ != graph.Event || t.entry.Attrs["ordinal"] != "yes" || s.cover[n] != nil && s.cover[n].name == nil {
			continue
		}
		in := s.englishBuild(n, t, typ, k+h.n, e.last)
		if in == nil || in.nominal {
			return false
		}
		for _, name := range in.inner {
			name.parent = nil
		}
		m.inner = append(m.inner, in.inner...)
		m.to = in.to
		e.comps++
		e.proper, e.marks = true, true
		return true
	}
	return false
}

// stateOfPlace returns the end of "province of Cambodia", "of Vietnam" behind the name of
// a place at token k, or k.
func (s *section) stateOfPlace(k int) int {
	x := k
	if h, ok := s.classAt(x, class.PlaceHead); ok && s.cover[x] == nil {
		x += h.n
	}
	if c := s.coverAt(x + 1); s.is(x, class.Genitive) && c != nil && c.typ == graph.Country && c.form != lexicon.Adjective {
		return c.to
	}
	return k
}
