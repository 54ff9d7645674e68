package extract

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

func (s *section) headWord(m *mention) string { return singular(s.toks[headToken(s, m)].Fold) }

func (s *section) ordinalOf(m *mention) string {
	if s.isOrdinal(m.from) {
		return s.toks[m.from].Fold
	}
	return ""
}

func (s *section) resolveEvents() {
	s.resolveLike(graph.Event)
}

func (s *section) resolveAgreements() {
	s.resolveLike(graph.Agreement)
}

// resolveLike joins the mentions of events, or of agreements: those that share
// most words, and bare definite ones ("la conférence", "ce document") with the
// one named last before that has the same head.
func (s *section) resolveLike(typ graph.EntityType) {
	for _, m := range s.mentions {
		if m.typ != typ || m.dead || m.same != nil || m.head == nil || m.ent != nil {
			continue
		}
		if m.later && !s.toldLater(m) {
			m.dead = true
			continue
		}
		if e := s.editionOf(m); e != nil {
			s.bind(m, e)
			continue
		}
		if m.same = s.toldAs(m); m.same != nil {
			m.nominal = true
			continue
		}
		if e := s.countedBefore(m); e != nil {
			m.nominal = true
			s.bind(m, e)
			continue
		}
		if b := s.nameStarting(m.to + 1); b != nil && typ == graph.Agreement && s.lang.Code == "fr" && b.typ == typ && s.text(m.to) == "(" && s.text(b.to) == ")" {
			s.bind(m, b.ent) // "l'Accord de partenariat A - B (VJEPA)"
			continue
		}
		words := s.contentWords(m)
		bare := len(words) <= 1 || m.nominal
		var like *entity
		if m.sealed != "" {
			like, bare = s.sealedLike(m), false
		} else if bare || s.pictured(m) {
			if like = s.lastOfHead(m); like == nil && bare {
				like = s.soleAgreement(m)
			}
		} else {
			like = s.likeWorded(m, words)
		}
		switch {
		case like != nil:
			s.bind(m, like)
		case (m.nominal || bare && s.definite(m.from)) && !s.newsworthy(m):
			m.dead = true
		default:
			m.nominal = false
			if e := s.announced(m, words); e != nil {
				s.bind(m, e)
			} else {
				s.newEntity(m)
			}
		}
	}
}

// lastOfHead returns the entity that a bare definite phrase means: the one named
// last before that has the same head or is of the same kind. One that was told
// of in the same bare words before goes first.
func (s *section) lastOfHead(m *mention) *entity {
	if !s.definite(m.from) {
		return nil
	}
	head := s.headWord(m)
	anything := m.head.Attrs["any"] == "yes" || m.typ == graph.Agreement && m.head.Attrs["generic"] == "yes" && !s.namedBefore(m)
	var best *entity
	for i := len(s.entities) - 1; i >= 0; i-- {
		e := s.entities[i]
		if e.typ != m.typ || len(e.mentions) == 0 || e.mentions[0].from > m.from {
			continue
		}
		first := e.mentions[0]
		if !s.sameStory(e, m) || anything && first.feast() {
			continue
		}
		// "la réunion" behind "X a rencontré Y" is that meeting, and not the
		// conference named before.
		if m.head.Attrs["talk"] == "yes" && s.metSince(first, m) && (m.head.Attrs["meeting"] == "yes" && s.lang.Code == "fr" || s.ordinalOf(first) != "" || s.yearAt(first.to-1, len(s.toks)) > 0) {
			continue
		}
		kind := m.head.Attrs["kind"]
		if m.typ == graph.Event && s.lang.Code == "fr" && m.head.Attrs["generic"] != "yes" {
			kind = "" // "la réunion" may be a forum, "le forum" is no meeting
		}
		if m.head.Attrs["single"] == "yes" && (first.head == nil || first.head.Attrs["single"] != "yes") {
			continue // "the minutes" are no agreement told of before
		}
		if !anything && (first.head == nil || s.headWord(first) != head && (kind == "" || first.head.Attrs["kind"] != kind)) {
			continue
		}
		if s.onlyInCaptions(e, m) && best != nil && !s.onlyInCaptions(best, m) {
			continue // a picture between two paragraphs
		}
		if best != nil && s.onlyInCaptions(best, m) && !s.onlyInCaptions(e, m) {
			best = nil
		}
		if (!m.nominal || s.headWord(first) == head) && len(s.contentWords(first)) == 1 {
			return e
		}
		if best == nil || s.sameHead(e, head) && !s.sameHead(best, head) || s.sameHead(e, head) == s.sameHead(best, head) && s.nearer(e, best, m) {
			best = e
		}
	}
	return best
}

// sameHead reports whether an entity is called by a head: "the Dialogue" rather means a
// dialogue than a conference.
func (s *section) sameHead(e *entity, head string) bool {
	return slices.ContainsFunc(e.mentions, func(x *mention) bool { return x.head != nil && s.headWord(x) == head })
}

// sameStory reports whether an entity was told of in the story that mention m stands
// in: the article, or one teaser, which knows nothing of the one above it.
func (s *section) sameStory(e *entity, m *mention) bool {
	story := s.storyAt(m.from)
	return slices.ContainsFunc(e.mentions, func(x *mention) bool { return x.from < m.from && s.storyAt(x.from) == story })
}

// nearer reports whether a bare phrase rather means e than best: the one told of
// later, and of two in one sentence the one that it begins with, as what it is about.
func (s *section) nearer(e, best *entity, m *mention) bool {
	a, b := lastBefore(e, m), lastBefore(best, m)
	if a >= 0 && b >= 0 && s.sent[a] == s.sent[b] && s.sent[a] != s.sent[m.from] {
		return a < b
	}
	return a > b
}

// likeWorded returns the entity named last that shares most words with m.
func (s *section) likeWorded(m *mention, words map[string]bool) *entity {
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
	if s.anotherOne(m) || s.anotherVisit(x, m) || s.otherPeriods(x, m) {
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
	a, b := s.ordinalValue(x), s.ordinalValue(m)
	if a != b && a > 0 && b > 0 || a+b == 0 && s.ordinalOf(x) != s.ordinalOf(m) && s.ordinalOf(x) != "" && s.ordinalOf(m) != "" {
		return true
	}
	return m.typ == graph.Agreement && (x.count != m.count && x.count > 0 && m.count > 0 || s.indefinite(m.from) && m.from > x.to+30 && !s.announcedAs(x, m))
}

// freeTrade is the kind of agreements that no other one is short for.
const freeTrade = "free-trade-agreement"

// mostKindsOf is the greatest number of agreements that a text may tell of twice and mean
// others: "quatre accords … quatre mémorandums", but "37 accords … trente-sept conventions".
const mostKindsOf = 10

// wordsAlike reports whether two mentions share enough words to be of one entity.
func (s *section) wordsAlike(x, m *mention, words map[string]bool) bool {
	sameHead := s.headWord(x) == s.headWord(m)
	if m.typ == graph.Agreement && x.count > 1 && x.count == m.count && (sameHead || m.count > mostKindsOf && s.lang.Code == "fr") || s.oneAnniversary(x, m) || s.ownGathering(x, m) {
		return true
	}
	if m.head.Attrs["single"] == "yes" && x.head.Attrs["single"] == "yes" {
		return true // "the minutes of the meeting … the minutes of their talks"
	}
	if s.lang.Code == "fr" && m.typ == graph.Event && m.head.Attrs["generic"] == "yes" && x.head.Attrs["generic"] == "yes" && s.above(x) && sameBodyInside(x, m) {
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
		delete(words, s.headWord(m)) // "the newly-inked cooperation pact" is the cooperation agreement
		same := contained(words, other)
		words[s.headWord(m)] = true
		return same
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

const (
	// nearTokens is how far back the text may tell of a meeting that "la
	// réunion" points to.
	nearTokens = 300
	// mostCompared bounds how many mentions of one entity a new one is
	// compared with.
	mostCompared = 12
)

// metSince reports whether the text tells of persons meeting between the end
// of one mention and the beginning of another.
func (s *section) metSince(x, m *mention) bool {
	for k := max(x.to, m.from-nearTokens); k < m.from; k++ {
		if s.sent[k] >= 0 && s.is(k, class.Meets) && s.cover[k] == nil {
			return true
		}
	}
	return false
}

// ordinalValue returns the number before a phrase: 14 for "14e" and "XIVᵉ".
func (s *section) ordinalValue(m *mention) int {
	if !s.isOrdinal(m.from) {
		return 0
	}
	t := s.toks[m.from]
	n := 0
	for _, c := range t.Fold {
		if c < '0' || c > '9' {
			break
		}
		n = n*10 + int(c-'0')
	}
	if n > 0 {
		return n
	}
	value := map[rune]int{'I': 1, 'V': 5, 'X': 10}
	prev := 0
	for _, c := range t.Text {
		v := value[c]
		if v > prev {
			n -= 2 * prev
		}
		n += v
		prev = v
	}
	if n > 0 && isRoman(strings.TrimRight(t.Text, "eᵉ")) {
		return n
	}
	if h, ok := s.classAt(m.from, class.Ordinal); ok {
		v, _ := strconv.Atoi(h.entry.Attrs["n"])
		return v
	}
	return 0
}
