package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// likeWorded returns the entity named last that shares most words with m.
func (s *section) likeWorded(m *mention, words wordBag) *entity {
	for i := len(s.entities) - 1; i >= 0; i-- {
		e := s.entities[i]
		if e.typ != m.typ || len(e.mentions) == 0 || e.mentions[0].from > m.from {
			continue
		}
		for _, x := range e.mentions[max(0, len(e.mentions)-mostCompared):] {
			if !s.apart(x, m) && s.wordsAlike(x, m, words) {
				return e
			}
		}
	}
	return nil
}

// apart reports whether two mentions cannot be of one entity: one is a ceremony
// of the other, or their ordinals, counts or articles say so.
func (s *section) apart(x, m *mention) bool {
	if nested := m.parent == x || x.parent == m || x.head == nil; nested || s.oneAnniversary(x, m) {
		return nested
	}
	if s.anotherOne(m) || s.anotherVisit(x, m) || s.otherPeriods(x, m) || s.otherSides(x, m) || s.otherTopics(x, m) {
		return true
	}
	if x.head != m.head && (s.is(headToken(s, x), class.Lesson) || s.is(headToken(s, m), class.Lesson)) {
		return true // "cérémonie de clôture de l'Exposition": two things
	}
	if m.typ == graph.Agreement && x.head.Attrs["kind"] != m.head.Attrs["kind"] && (x.head.Attrs["kind"] == freeTrade || m.head.Attrs["kind"] == freeTrade) {
		return true
	}
	if s.countedAgreement(m) && s.ordinalValue(x) == 0 && s.severalBefore(m) != nil {
		return true // "Dix accords … un accord-cadre de coopération … Le dixième accord de coopération"
	}
	if s.tellsOf(x, m) || s.tellsOf(m, x) || s.severalOthers(x, m) {
		return true
	}
	a, b := s.ordinalValue(x), s.ordinalValue(m)
	if a != b && a > 0 && b > 0 || a+b == 0 && s.ordinalOf(x) != s.ordinalOf(m) && s.ordinalOf(x) != "" && s.ordinalOf(m) != "" {
		return true
	}
	return m.typ == graph.Agreement && (x.count != m.count && x.count > 0 && m.count > 0 || s.indefinite(m.from) && m.from > x.to+30 && !s.announcedAs(x, m) && !s.toldTwice(x, m))
}

// tellsOf reports whether one event is about another, which its name tells of by its ordinal: "la conférence de presse
// sur le 8e échange d'amitié".
func (s *section) tellsOf(x, m *mention) bool {
	if m.typ != graph.Event || s.ordinalValue(m) == 0 || s.headWord(x) == s.headWord(m) {
		return false
	}
	for k := headToken(s, x) + 1; k+1 < x.to; k++ {
		if s.toks[k].Fold == s.toks[m.from].Fold && s.headWord(m) == singular(s.toks[k+1].Fold) {
			return true
		}
	}
	return false
}

// severalOthers reports whether several agreements are made behind one that was made before: "ont signé un protocole
// d'accord … a signé des protocoles d'accord avec des groupes".
func (s *section) severalOthers(x, m *mention) bool {
	if m.typ != graph.Agreement || s.lang.Code != "fr" || !s.pluralHead(m) || s.pluralHead(x) || x.count > 1 {
		return false
	}
	return s.is(m.from-1, class.PluralDe) && s.participle(m.from-2)
}

// wordsAlike reports whether two mentions share enough words to be of one entity.
func (s *section) wordsAlike(x, m *mention, words wordBag) bool {
	sameHead := s.headWord(x) == s.headWord(m)
	if m.typ == graph.Agreement && x.count > 1 && x.count == m.count && (sameHead || m.count > mostKindsOf && s.lang.Code == "fr") || s.oneAnniversary(x, m) || s.ownGathering(x, m) {
		return true
	}
	if s.samePeriodAndPlaces(x, m) {
		return true
	}
	if m.head.Attrs["single"] == "yes" && x.head.Attrs["single"] == "yes" {
		return true // "the minutes of the meeting … the minutes of their talks"
	}
	if s.lang.Code == "fr" && m.typ == graph.Event && m.head.Attrs["generic"] == "yes" && x.head.Attrs["generic"] == "yes" && s.above(x) && sameBodyInside(x, m) && s.differOnlyInHead(x, m) {
		return true // "Réunion de la Commission mixte" above "la 12e session de la Commission mixte"
	}
	other := s.contentWords(x)
	sameKind := sameHead || m.typ == graph.Event && s.lang.Code != "fr" && x.head != nil && m.head.Attrs["kind"] != "" && m.head.Attrs["kind"] == x.head.Attrs["kind"]
	if o := s.ordinalValue(m); o > 1 && o == s.ordinalValue(x) && sameHead && s.lang.Code == "fr" && s.possessive(m.from) {
		return true // "le 2e congrès de l'Association … a tenu son 2e congrès pour le mandat 2011-2015"
	}
	if o := s.ordinalValue(m); o > 0 && o == s.ordinalValue(x) && sameHead && s.lang.Code == "fr" && m.typ == graph.Event && len(other) == 2 && s.storyAt(x.from) == s.storyAt(m.from) {
		return true // "tiennent leur première session … la première session de l'Assemblée nationale"
	}
	if o := s.ordinalValue(m); o > 2 && o == s.ordinalValue(x) && sameKind && (dice(words, other) >= 0.4 || sameHead && len(other) > 1 && contained(other, words)) {
		return true // "leur 5e session de travail … la 5e session du groupe de travail entre A et B"
	}
	if s.lang.Code == "en" && m.head.Attrs["generic"] == "yes" && x.head.Attrs["generic"] == "yes" && s.definiteOver(m.from) && len(words) == 2 && len(other) > 2 {
		return contained(words.without(s.headWord(m)), other) // "the newly-inked cooperation pact" is the cooperation agreement
	}
	return len(other) > 1 && (dice(words, other) >= 0.67 || contained(words, other) && sameHead && len(words) > 1)
}

// sameBodyInside reports whether one body stands in two phrases.
func sameBodyInside(x, m *mention) bool {
	for _, a := range x.inner {
		for _, b := range m.inner {
			if a.typ == graph.Organization && a.ent != nil && a.ent == b.ent && a.parent == x && b.parent == m {
				return true
			}
		}
	}
	return false
}

// differOnlyInHead reports whether one of two phrases has all words of the other behind its head: not "la
// rencontre des dirigeants de A-B" and "la réunion préparatoire des dirigeants de A".
func (s *section) differOnlyInHead(x, m *mention) bool {
	a, b := s.contentWords(x).without(s.headWord(x)), s.contentWords(m).without(s.headWord(m))
	return contained(a, b) || contained(b, a)
}
