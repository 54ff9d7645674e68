package extract

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
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
		if e := s.countedApart(m); e != nil {
			if m.ent == nil {
				s.bind(m, e)
			}
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
				if like = s.soleAgreement(m); like == nil && typ == graph.Event {
					like = s.ceremonyOf(m)
				}
				if like == nil {
					like = cmp.Or(s.eventSoCalled(m), s.shownAbove(m))
				}
			}
		} else {
			if like = s.likeWorded(m, words); like == nil {
				like = s.toldBetween(m)
			}
			if like == nil {
				like = s.toldBarely(m)
			}
			if e := s.justMade(m); e != nil {
				like = e
			} else if like != nil && typ == graph.Agreement && s.is(m.from, class.New) && s.indefinite(m.from) && len(like.mentions) > 0 && !s.is(like.mentions[0].from, class.New) {
				like = nil // "Une nouvelle convention", beside the one made before
			}
		}
		switch {
		case like != nil:
			s.bind(m, like)
		case (m.nominal || bare && s.definite(m.from)) && !s.newsworthy(m):
			if m.dead = !s.maybeMade(m); !m.dead {
				m.nominal = false
				s.newEntity(m).assumed = true
			}
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
	anything = anything || s.ofHeadline(m)
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
		if m.head.Attrs["talk"] == "yes" && s.metSince(first, m) && !(s.pluralHead(m) && first.head != nil && s.pluralHead(first)) && (m.head.Attrs["meeting"] == "yes" && s.lang.Code == "fr" || s.ordinalOf(first) != "" || s.yearAt(first.to-1, len(s.toks)) > 0) {
			continue
		}
		if m.head.Attrs["meeting"] == "yes" && s.headWord(first) != head && s.metForOther(first, m) {
			continue
		}
		kind := m.head.Attrs["kind"]
		if s.lang.Code == "fr" && m.head.Attrs["generic"] != "yes" {
			kind = "" // "la réunion" may be a forum, "le forum" is no meeting, nor "le mémorandum" any agreement
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

// ofHeadline reports whether "cette soirée" in the first sentence below a headline can only be the one event
// which that names.
func (s *section) ofHeadline(m *mention) bool {
	if s.lang.Code != "fr" || m.typ != graph.Event || m.to-m.from > 1 || !s.is(m.from-1, class.DemonstrativeArticle) {
		return false
	}
	n, titled := 0, 0
	for _, e := range s.entities {
		if e.typ == graph.Event && len(e.mentions) > 0 && s.sameStory(e, m) {
			n++
			if x := e.mentions[0]; s.blockOf(x).Kind == text.Headline && s.sent[x.from] == s.sent[m.from]-1 {
				titled++
			}
		}
	}
	return n == 1 && titled == 1
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

// freeTrade is the kind of agreements that no other one is short for.
const freeTrade = "free-trade-agreement"

// mostKindsOf is the greatest number of agreements that a text may tell of twice and mean
// others: "quatre accords … quatre mémorandums", but "37 accords … trente-sept conventions".
const mostKindsOf = 10

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

// metForOther reports whether the sentence of event x, or the one before mention m, tells of persons who met while one of
// them was there for that event: "X a reçu Y, venu pour participer au 4e forum. Lors de la rencontre, …".
func (s *section) metForOther(x, m *mention) bool {
	if s.lang.Code != "fr" || s.sent[m.from]-s.sent[x.from] != 1 {
		return false
	}
	met := false
	for k := s.firstOf(x.from); k < x.from; k++ {
		met = met || s.is(k, class.Meets) && s.cover[k] == nil
		if met && (s.is(k, class.For) || s.is(k, class.InOrderTo) || s.is(k, class.Occasion)) && s.cover[k] == nil {
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
	t := &s.toks[m.from]
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
		return numberOf(h)
	}
	return 0
}
