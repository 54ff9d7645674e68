package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// verbBetween reports whether a verb other than "être" stands between two tokens.
func (s *section) verbBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if s.is(k, class.Verb) && s.cover[k] == nil && !s.is(k, class.LinkingVerb) {
			return true
		}
	}
	return false
}

// sidesOfMeeting returns the places and states between which a meeting is told to be, or the joint body that it is of,
// within the name of what came of it: "le mémorandum de la 9e réunion du groupe mixte entre les provinces de A et B".
func (s *section) sidesOfMeeting(event *mention) []*mention {
	if s.lang.Code != "fr" {
		return nil
	}
	for k := event.from; k < event.to && !s.is(k, class.Between); k++ {
		if s.is(k, class.Topic) {
			return nil // "la conférence sur les relations entre A et B"
		}
	}
	var out []*mention
	for _, in := range event.inner {
		switch {
		case in.typ == graph.Organization && s.hasClass(in, class.Joint):
			out = append(out, s.sidesOfMeeting(in)...)
		case in.typ != graph.Country && in.typ != graph.Province && in.typ != graph.Place, in.ent == nil, nominalForm(in), s.text(in.from-1) == "(", in.typ == graph.Country && s.somePlacesOf(in.from):
		case s.behindBetween(event, in):
			out = append(out, in)
		}
	}
	return out
}

// withinFrame reports whether the agreement at token k is only what another is part of: "un accord sur
// l'accueil de apprentis dans le cadre du programme Testus, entre A et B".
func (s *section) withinFrame(k int) bool {
	if s.is(k-1, class.Article) || s.is(k-1, class.IndefiniteArticle) {
		k--
	}
	return s.is(k-1, class.De) && s.endsClass(k-2, class.InFrame, s.firstOf(k))
}

// compoundMember reports whether a name is part of "A-B".
func (s *section) compoundMember(m *mention) bool {
	dash := func(i int) bool {
		t := s.toks[i].Text
		return t == "-" || t == "–" || t == "—"
	}
	n := s.sent[m.from] // beyond it a dash begins the next item of a list
	if m.to < len(s.toks) && (s.toks[m.to].Hyphen || s.sent[m.to] == n && dash(m.to)) || s.toks[m.from].Hyphen {
		return true
	}
	return m.from > 0 && s.sent[m.from-1] == n && dash(m.from-1)
}

// behindBetween reports whether a name in the phrase of an agreement stands behind its "entre", and not
// behind what it is about: "entre A et B sur le financement des ports du Vietnam".
func (s *section) behindBetween(m, in *mention) bool {
	behind := false
	for k := m.from; k < in.from; k++ {
		switch {
		case s.is(k, class.Between):
			behind = true
		case behind && s.lang.Code == "fr" && (s.is(k, class.Topic) || s.topicBegins(k)) && !slices.ContainsFunc(m.inner, func(x *mention) bool { return x.from <= k && k < x.to }):
			behind = false
		}
	}
	return behind && !s.withinAside(m, in)
}

// namedOnly takes the states out that are told to have signed an agreement whose own name tells whom
// it is between: "Le Mali et le Togo ont signé un protocole entre l'Office A et l'Agence B".
func (f *sidesOf) namedOnly() {
	s, named := f.s, 0
	for _, st := range s.stmts {
		if st.to == f.e && st.typ == graph.PartyTo && st.extractor == nameExtractor {
			named++
		}
	}
	if named < 2 || s.lang.Code != "fr" {
		return
	}
	s.stmts = slices.DeleteFunc(s.stmts, func(st *statement) bool {
		return st.to == f.e && st.typ == graph.PartyTo && st.from.typ == graph.Country && st.extractor != nameExtractor
	})
}

// nameExtractor marks the sides that an agreement's own name tells.
const nameExtractor = "agreement-name"
