package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// titleOf returns the title that a verb gives to somebody, as of a woman where the text
// tells that she is one: "Mme X, qui préside l'Agence".
func (s *section) titleOf(u *unit, title string) string {
	if u.from == u.to && s.is(s.firstOf(u.from), class.FemininePronoun) {
		return s.titleAs(1, title)
	}
	return s.titleAs(s.genderOf(u.m.ent), title)
}

// titleAs returns the form of a title that a man (-1) or a woman (1) has, as the list of
// posts gives it, "gouverneure" beside "gouverneur", the adjectives behind it included.
func (s *section) titleAs(gender int, title string) string {
	if gender == 0 || s.lang.Code != "fr" {
		return title
	}
	if t, ok := s.formAs(class.Post, gender, title); ok {
		return t
	}
	words := strings.Fields(title)
	for i, w := range words {
		c := class.PostAfter
		if i == 0 {
			c = class.Post
		}
		t, ok := s.formAs(c, gender, w)
		if !ok {
			break
		}
		words[i] = t // "délégué général", of "déléguée générale"
	}
	return strings.Join(words, " ")
}

// formAs returns the form that a man (-1) or a woman (1) has of a title or an adjective behind it,
// and whether the lists of the class have it.
func (s *section) formAs(c lexicon.Class, gender int, title string) (string, bool) {
	for _, e := range s.lang.Of(c) {
		for i, f := range e.Forms {
			if f != title {
				continue
			}
			if gender > 0 && i+1 < len(e.Forms) && feminineOf(f, e.Forms[i+1]) {
				return e.Forms[i+1], true
			}
			if gender < 0 && i > 0 && feminineOf(e.Forms[i-1], f) {
				return e.Forms[i-1], true
			}
			return title, true
		}
	}
	return title, false
}

// feminineOf reports whether title b is title a of a woman: "directrice", of "directeur",
// "secrétaire générale". A mayor has the same one.
func feminineOf(a, b string) bool {
	const stem = 3 // bytes at least that both begin with
	return len(a) > stem && strings.HasPrefix(b, a[:stem]) && strings.Count(a, " ") == strings.Count(b, " ") && !strings.HasSuffix(a, "e") && strings.HasSuffix(b, "e")
}

// overSince returns the token behind "depuis 2018" at token k, "depuis" being
// perhaps the end of the words before it, or k.
func (s *section) overSince(k int) int {
	at := k
	if s.is(k-1, class.Since) && s.lang.Code == "fr" {
		at--
	}
	if !s.is(at, class.Since) {
		return k
	}
	for _, d := range s.dates {
		if d.from > at && d.from-at <= 2 {
			return d.to
		}
	}
	return k
}

// holderFurther returns who is told further on to have a post: behind "et qui", of whom
// "qui" told before, or by a pronoun that begins the sentence, "Elle a siégé à A et préside
// depuis 2018 l'Association".
func (s *section) holderFurther(units []unit, i, first int) *unit {
	if s.lang.Code != "fr" {
		return nil
	}
	if s.is(i-1, class.RelativeSubject) && s.is(i-2, class.PlainAnd) {
		var out *unit
		for x := range units {
			if u := &units[x]; u.to <= i && u.typ == graph.Person && (s.is(u.to, class.RelativeSubject) || s.text(u.to) == "," && s.is(u.to+1, class.RelativeSubject)) {
				out = u
			}
		}
		return out
	}
	if !s.pronounAt(first) || s.is(i-1, class.RelativeSubject) || lastPerson(units, i) != nil {
		return nil
	}
	n := s.sent[first]
	if n == 0 {
		return nil
	}
	m := s.soleSubject(s.mentions, n-1)
	if m == nil || m.ent == nil || m.dead {
		return nil
	}
	return &unit{m: m, typ: graph.Person, from: i, to: i}
}
