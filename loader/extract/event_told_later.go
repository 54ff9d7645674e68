package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// An indefinite gathering that nothing names is an event once the story comes back to it: "Une
// rencontre d'information a réuni mardi à A … Au cours de cette rencontre, X …".

// toldLaterReach is how many sentences behind an indefinite gathering the story may come back to it.
const toldLaterReach = 5

// mayBeToldLater reports whether a phrase that names no event may turn out to be one.
func (s *section) mayBeToldLater(m *mention) bool {
	a := m.head.Attrs
	if s.lang.Code != "fr" || m.typ != graph.Event || a["kind"] != "assembly" && !s.is(headToken(s, m), class.Ceremony) || a["any"] == "yes" || a["visit"] != "" || s.pluralHead(m) {
		return false
	}
	return s.indefinite(m.from) || s.indefinite(m.from-1) && s.is(m.from-1, class.Adjective)
}

// toldLater reports whether the story comes back to an indefinite gathering that it tells the
// day of, or comes back to it to tell who is there.
func (s *section) toldLater(m *mention) bool {
	if !s.takesPlace(m) || m.head.Attrs["meeting"] == "yes" && s.is(m.to, class.With) {
		return false
	}
	if s.attended(m) {
		return true
	}
	when := s.toldWhen(m)
	for _, x := range s.mentions[s.mentionAt(m.to):] {
		if s.sent[x.from]-s.sent[m.from] > toldLaterReach || s.storyAt(x.from) != s.storyAt(m.from) {
			return false
		}
		if x.from <= m.to || x.typ != graph.Event || x.head == nil || x.dead {
			continue
		}
		same := x.head == m.head || x.head.Attrs["generic"] == "yes" && x.head.Attrs["kind"] == m.head.Attrs["kind"] || x.head.Attrs["any"] == "yes"
		switch {
		case x.head == m.head && !s.definite(x.from):
			return false // another one
		case !same || !s.definite(x.from) || !x.nominal:
		case when || s.takesPartBefore(x.from) || s.toldOf(x):
			return true
		}
	}
	return false
}

// toldBarely returns the gathering of which the story told before without saying of what it was, which
// a definite phrase of the same noun now says: "une cérémonie solennelle … La cérémonie
// d'installation a eu lieu en présence de X". Where it told of two it is not known which, and the
// opening of something is no more than a part of it.
func (s *section) toldBarely(m *mention) *entity {
	if s.lang.Code != "fr" || m.typ != graph.Event || !s.definite(m.from) || s.isOrdinal(m.from) || s.pluralHead(m) || slices.ContainsFunc(m.inner, func(in *mention) bool { return in.typ != graph.Agreement }) || m.head.Attrs["visit"] != "" || s.hasClass(m, class.EventPart) || s.is(m.to-1, class.EventPart) {
		return nil
	}
	var found *entity
	for _, e := range s.entities {
		if e.typ != graph.Event || len(e.mentions) == 0 || !s.sameHead(e, s.headWord(m)) || !s.sameStory(e, m) {
			continue
		}
		x := e.mentions[0]
		if found != nil || !s.indefinite(x.from) || s.pluralHead(x) || len(x.inner) > 0 || x.to-headToken(s, x) > 2 || s.hasClass(x, class.EventPart) || s.sent[m.from]-s.sent[x.from] > 2*toldLaterReach {
			return nil
		}
		found = e
	}
	return found
}
