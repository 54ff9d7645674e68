package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// named decides whether the phrase names one thing.
func (e *englishNoun) named() bool {
	s, m := e.s, e.m
	attrs := m.head.Attrs
	capital := s.toks[e.head].Cap
	switch m.typ {
	case graph.Organization:
		if s.is(m.from, class.BodyName) && capital {
			return true
		}
		if s.pluralHead(m) && e.names == 0 && len(m.inner) == 0 {
			return false
		}
		if capital && m.from == e.head && s.pluralHead(m) && e.head == s.afterDateline(s.bounds(e.head)) {
			return false // "Authorities of Ha Nam said": the capital is the sentence's
		}
		if capital {
			return e.caps > 0 || e.names > 0 || e.comps > 0 || e.mods > 0 && s.levelWord(m.from)
		}
		if s.pluralHead(m) && e.comps == 0 {
			return false // "Vietnamese ministries"
		}
		if attrs["weak"] == "yes" {
			return attrs["name"] == "yes" && e.caps > 0 && e.caps == e.mods || attrs["local"] == "yes" && e.names > 0 && s.levelWord(e.head-1) || attrs["office"] == "yes" && e.office()
		}
		return e.names > 0 || e.proper
	case graph.Event:
		if attrs["talk"] == "yes" && !capital && (s.is(m.from-1, class.NoTopic) || e.ordinal && s.possessiveMark(m.from-1) && s.is(m.to, class.With)) {
			return false // "in his second bilateral meeting", "X's first meeting with Y"
		}
		switch {
		case e.about && (s.definite(m.from) || s.indefinite(m.from)):
			return true
		case attrs["visit"] == "yes":
			return e.dated || attrs["formal"] == "yes" || s.lastsDays(m) && (e.comps > 0 || s.is(m.to, class.Goal)) || e.comps > 0 && s.indefinite(m.from) && s.datedNear(m)
		case attrs["call"] == "yes":
			return s.callPaid(m) && !s.lang.Ends(s.fold(e.head+headLength(m)-1), class.PluralEnding) // "paid courtesy calls to Lao leaders"
		case attrs["talk"] == "place" && s.talkSomewhere(m):
			return true
		case attrs["ordinal"] == "yes":
			return e.ordinal
		case attrs["about"] == "yes":
			return e.comps > 0 || s.talkSomewhere(m)
		case attrs["capital"] == "yes":
			return capital && (e.caps+e.names+e.comps > 0 || e.mods > 1 || e.mods > 0 && !e.ordinal)
		case attrs["talk"] == "yes" && s.indefinite(m.from) && s.is(m.from-2, class.Gathers) && !s.is(m.to, class.With) && !s.is(m.to, class.Between) && s.datedNear(m):
			return true // "held a meeting on April 8 to assign tasks"
		case attrs["talk"] == "yes" && e.mods > 0 && !s.pluralHead(m) && s.attendedTalk(m):
			return true // "attended a bilateral meeting", "The working meeting was also attended by"
		case attrs["weak"] == "yes":
			return e.ordinal || e.marks || s.is(m.from, class.PartEvent) || !capital && e.caps > 0 && s.definite(m.from) && isAcronym(s.text(m.from)) || e.dated && e.mods > 1 || capital && (e.mods > 0 || e.comps > 0 && e.proper) || e.sides && e.names > 0 || e.body != nil && e.body.to == e.head && s.definite(m.from)
		}
		if s.pluralHead(m) && !capital && e.names == 0 && e.caps == 0 && !e.dated && !e.proper && m.count == 0 {
			return e.ordinal // "regional summits", "multilateral forums"
		}
		return e.ordinal || e.mods > 0 || e.comps > 0 || s.indefinite(m.from) && s.somewhere(m.to) || s.indefinite(m.from) && (s.is(m.to, class.IsHeld) || s.heldAlone(m) || s.is(m.to, class.TakesPartVerb) && s.is(m.to+1, class.By) || attrs["kind"] == "assembly" && s.lang.Ends(s.fold(m.to), class.GerundEnding) && !s.is(m.to, class.Function))
	case graph.Agreement:
		if attrs["capital"] == "yes" {
			return capital && e.mods+e.comps > 0
		}
		if attrs["weak"] == "yes" {
			return m.count > 0 && e.mods > 0 || e.sides || attrs["single"] == "yes" && ((s.definite(m.from) || s.indefinite(m.from)) && s.signedBefore(m) || s.is(m.to, class.Participle)) || e.comps > 0 && s.signedBefore(m) || attrs["any"] == "" && e.dated
		}
		if e.mods+e.comps == 0 && m.count == 0 && !e.dated {
			if s.pluralHead(m) && s.definite(m.from) && s.is(m.to, class.Signing) && (s.is(m.to+1, class.Between) || s.is(m.to+1, class.By)) {
				return true // "the agreements signed between A and B"
			}
			if s.pluralHead(m) && s.signedWithSide(m) {
				return true // "has signed several agreements with A"
			}
			return m.abbr != "" || attrs["single"] == "yes" && s.signedBefore(m) || !s.pluralHead(m) && (s.definite(m.from) || s.indefinite(m.from) || strings.Contains(m.head.Lemma(), " "))
		}
		return true
	case graph.Place:
		if attrs["capital"] == "yes" && !capital && e.caps == 0 {
			return false
		}
		return e.caps > 0 || e.names > 0
	case graph.Party:
		return e.caps > 0 && e.names == 0 && m.from > s.firstOf(m.from) && !s.hasClass(m, class.Verb)
	}
	return false
}

// signedWithSide reports whether a verb of signing stands before bare agreements, words of how many between at most, and
// behind them with whom: "signed | several agreements | with A and B provinces".
func (s *section) signedWithSide(m *mention) bool {
	if !s.is(m.to, class.With) {
		return false
	}
	k := m.from - 1
	for s.is(k, class.Determiner) && !s.definite(k+1) && s.cover[k] == nil {
		k--
	}
	if !s.is(k, class.SigningVerb) {
		return false
	}
	for n := m.to + 1; n <= m.to+4; n++ {
		if c := s.coverAt(n); c != nil {
			return sideTypes.Has(c.typ) && !nominalForm(c)
		}
		if !s.is(n, class.Determiner) && !s.is(n, class.Adjective) && !s.is(n, class.PlaceHead) && !s.is(n, class.Genitive) {
			return false
		}
	}
	return false
}

// office reports whether the words around a head in small letters tell of what and of whom the
// body is: "the tourism department of Kampot province", "the Kampot provincial department of
// tourism", but not "an office of the ministry", "the Lao office".
func (e *englishNoun) office() bool {
	s, m := e.s, e.m
	if s.pluralHead(m) || s.indefinite(m.from) {
		return false
	}
	sector := e.mods-e.names > 0 && !s.is(m.from, class.Another) && (e.mods-e.names > 1 || !s.levelWord(e.head-1)) || headLength(m) > 1
	if e.names > 0 {
		return sector || e.comps > 0
	}
	return sector && e.proper && s.is(m.from-1, class.Article)
}

// namesSector reports whether a name only begins the nouns of a sector: "of
// ASEAN Affairs".
func (s *section) namesSector(in *mention, last int) bool {
	return in.name != nil && in.to < last && s.toks[in.to].Cap && s.is(in.to, class.NotPerson) && s.cover[in.to] == nil && !s.is(in.to, class.Post) && !s.is(in.to, class.PlaceHead) && !s.is(in.to, class.Body)
}

// possessiveMark reports whether token k is "'s" or the apostrophe behind a plural.
func (s *section) possessiveMark(k int) bool {
	switch s.text(k) {
	case "'s", "’s", "'", "’":
		return true
	}
	return false
}

// genitiveMark reports whether token k makes a genitive of the name before it: "'s",
// or the bare apostrophe behind an "s" ("Laos' southern province").
func (s *section) genitiveMark(k int) bool {
	switch s.text(k) {
	case "'s", "’s":
		return true
	case "'", "’":
		return k > 0 && s.lang.Code == "en" && strings.HasSuffix(s.toks[k-1].Fold, "s")
	}
	return false
}

// lasting reports whether the words before the head of a visit tell how long it takes:
// "three-day visit".
func (s *section) lasting(m *mention) bool {
	for k := m.from + 1; k < m.to; k++ {
		if s.toks[k].Hyphen && s.is(k, class.StayNoun) {
			return true
		}
	}
	return false
}

// somewhere reports whether "in" or "at" and a place stand at token k.
func (s *section) somewhere(k int) bool {
	if !s.is(k, class.In) && !s.is(k, class.At) {
		return false
	}
	c := s.coverAt(k + 1)
	return c != nil && c.name != nil && placeLike(c.typ) && c.form != lexicon.Adjective
}

// talkSomewhere reports whether the text says where talks or a reception were, and no
// denial or wish before: "at talks in Kon Tum on April 18".
func (s *section) talkSomewhere(m *mention) bool {
	return s.somewhere(m.to) && !s.is(m.from-1, class.Possessive) && s.datedNear(m)
}

// heldReach is how many words may tell what a conference is for before the text says that it was held.
const heldReach = 26

// heldAlone reports whether the text says that a gathering without a name was held, or who held
// it and when: "A conference was held on May 3", "A ceremony to hand over 10 houses was held",
// "The two sides held a conference on May 3".
func (s *section) heldAlone(m *mention) bool {
	_, last := s.bounds(m.from)
	reach := m.to + 10
	if m.head.Attrs["kind"] == "assembly" {
		reach = m.to + heldReach
	}
	for x := m.to; x < min(last, reach) && !s.toks[x].Punct; x++ {
		if h, ok := s.classAt(x, class.IsHeld); ok && h.n == 2 && x > m.to && s.cover[x] == nil {
			return true // "A conference to promote trade between A and B took place"
		}
		if s.is(x, class.Been) || s.is(x, class.Auxiliary) {
			for x++; x < last && (s.is(x, class.Been) || s.is(x, class.Adv)); x++ {
			}
			return x < last && s.is(x, class.IsHeld) && s.cover[x] == nil
		}
		if x == m.to && !s.is(x, class.Goal) && !s.is(x, class.For) {
			break
		}
	}
	return s.is(m.from-2, class.Holds) && s.cover[m.from-2] == nil && s.datedNear(m)
}

// callPaid reports whether a courtesy call is told as paid: "paid a courtesy call on".
func (s *section) callPaid(m *mention) bool {
	return s.is(m.to, class.Upon) || s.is(m.to, class.Goal)
}
