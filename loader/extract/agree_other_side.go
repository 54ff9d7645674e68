package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// byMeeting adds those between whom the meeting or the joint body is whose session comes to
// a signature: "La 5e session du Comité mixte entre A et B s'est conclue par la signature
// d'un procès-verbal".
func (f *sidesOf) byMeeting() {
	s := f.s
	for _, m := range f.e.mentions {
		n := s.sent[m.from]
		if m.dead || m.parent != nil || s.lang.Code != "fr" || !s.signedBefore(m) {
			continue
		}
		for _, x := range s.inSent[n] {
			if x.typ != graph.Event && x.typ != graph.Organization || x.from >= m.from || len(x.inner) < 2 {
				continue
			}
			var sides []*mention
			for _, in := range x.inner {
				if in.ent != nil && !in.dead && sideTypes.Has(in.typ) && !nominalForm(in) && s.behindBetween(x, in) && s.text(in.from-1) != "(" {
					sides = append(sides, in)
				}
			}
			if len(sides) < 2 {
				continue
			}
			for _, in := range sides {
				f.add(in, m, "meeting-sides", 0.75)
			}
			return
		}
	}
}

// bySpeaker adds the side for which the person acts who tells of an agreement with others:
// "La présidente de la Région A, X, a salué la signature d'une convention avec B".
func (f *sidesOf) bySpeaker() {
	s := f.s
	if s.lang.Code != "fr" || len(f.have) == 0 {
		return
	}
	for _, m := range f.e.mentions {
		if m.dead || !s.is(m.to, class.With) && !s.is(m.to+1, class.With) {
			continue
		}
		n := s.sent[m.from]
		if n >= len(s.units) || s.units[n] == nil {
			continue
		}
		for _, u := range s.units[n] {
			if u.typ == graph.Person && !s.governed(u, s.sents[n].First) && !s.otherClauseBetween(u.to, m.from) && f.addSpeaker(u.m, m) {
				return
			}
		}
		if he := s.quotedPerson(n); he != nil {
			f.addSpeaker(lastMention(he, m.from), m)
		}
		return
	}
}

// otherClauseBetween reports whether a clause about something else begins between two tokens: "X a salué
// l'initiative de la Région, qui se traduira par une convention avec B".
func (s *section) otherClauseBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.RelativeSubject) && s.cover[k] == nil && s.text(k-1) != "," || s.is(k, class.RelativeSubject) && k-a > 3 {
			return true
		}
	}
	return false
}

// quotedPerson returns whose words sentence n is, where "il" or "elle" speaks in it: the
// last subject of the sentences before that may be meant, or nil.
func (s *section) quotedPerson(n int) *entity {
	sent := s.sents[n]
	for k := sent.First + 1; k < sent.Last; k++ {
		if !s.is(k, class.Pronoun) || s.is(k, class.PluralPronoun) || !s.toks[k].Hyphen && s.text(k-1) != "-" {
			continue // "a-t-elle indiqué"
		}
		var maybe *entity
		for back := n - 1; back >= max(0, n-6) && s.storyOf(back) == s.storyOf(n); back-- {
			he := s.subjects[back]
			switch {
			case he == nil || !s.mayBePronoun(k, he):
			case !s.is(k, class.FemininePronoun) || s.genderOf(he) > 0:
				return he
			case maybe == nil:
				maybe = he
			}
		}
		return maybe
	}
	return nil
}

// addSpeaker adds the side for which a person acts to an agreement told of at m, and
// reports whether the person acts for one that may be.
func (f *sidesOf) addSpeaker(person, m *mention) bool {
	if person == nil || person.ent == nil {
		return false
	}
	side := f.s.actsFor(person.ent, person)
	if side == nil || f.have[side] {
		return false
	}
	for e := range f.have {
		if e.owner == side || side.owner == e || e.typ == graph.Country != (side.typ == graph.Country) && f.s.stateOf(e, 0) == f.s.stateOf(side, 0) ||
			placeLike(e.typ) && placeLike(side.typ) && f.s.stateOf(e, 0) == f.s.stateOf(side, 0) {
			return false
		}
	}
	if at := lastMention(side, m.from); at != nil {
		f.add(at, m, "speaker-side", 0.75)
	}
	return true
}
