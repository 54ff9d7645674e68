package extract

import (
	"time"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// stageReach is how many sentences behind its last mention a gathering may still be what
// those who speak attend.
const stageReach = 12

// leadReach is in which of its first sentences a story tells what it is about.
const leadReach = 3

// onStage returns the gathering at which somebody speaks in sentence n: the one that the
// story's lead tells of, as long as no other happening, day or place is told of. "La 3e
// conférence de A s'est ouverte mardi. X a souligné …".
func (s *section) onStage(n int) *mention {
	lead := s.leadGathering(s.storyOf(n))
	if lead == nil || s.sentenceHas(s.sents[n].First, class.Absent) {
		return nil
	}
	var at *mention
	for _, m := range s.mentions {
		if m.typ != graph.Event || m.ent == nil || m.dead || m.parent != nil || s.sent[m.from] < s.sent[lead.from] || s.sent[m.from] > n || s.storyAt(m.from) != s.storyOf(n) || s.blockOf(m).Kind == text.Caption || at != nil && (s.beside(at, m) || s.aboutBefore(at, m) || m.ent != at.ent && s.partOfIt(m)) {
			continue
		}
		at = m
	}
	if at == nil || at.ent != lead.ent || n-s.sent[at.from] > stageReach || s.otherTime(at, n) {
		return nil
	}
	return at
}

// toldFirst reports whether the text tells of a gathering for the first time behind what somebody
// says of it at token k: "a félicité Y pour l'organisation du festival", "a annoncé la tenue du forum".
func (s *section) toldFirst(m *mention, k int) bool {
	n := m.from - 1
	for n > k && (s.is(n, class.Determiner) || s.is(n, class.De)) {
		n--
	}
	if n <= k || !s.endsClass(n, class.EventPart, k) || s.takesPartBefore(m.from) {
		return false
	}
	for _, x := range m.ent.mentions {
		if x != m && x.from < k && s.blockOf(x).Kind == text.Body {
			return false
		}
	}
	return true
}

// partOfIt reports whether an event is no more than a part of the gathering told of: "la
// séance de clôture".
func (s *section) partOfIt(m *mention) bool {
	return s.lang.Code == "fr" && len(m.inner) == 0 && m.to-m.from <= 4 && s.definite(m.from) && (s.hasClass(m, class.EventPart) || s.is(m.to-1, class.EventPart))
}

// leadGathering returns where a story first tells of the gathering that it is about, or nil.
func (s *section) leadGathering(story int) *mention {
	for _, m := range s.mentions {
		if m.typ != graph.Event || m.ent == nil || m.dead || m.parent != nil || s.storyAt(m.from) != story || s.blockOf(m).Kind == text.Caption || s.is(headToken(s, m), class.EventPart) || s.lang.Code == "en" && m.head != nil && m.head.Attrs["visit"] == "yes" {
			continue // a visit, in which there may be a gathering
		}
		if m.head == nil || !s.speechesAt(m) || !s.takesPlace(m) && s.satBefore(m) < 0 || s.futureAround(m.from) || s.partOfOther(m) || s.longAgo(m) || s.datedLongAgo(m) || !s.inLead(m, story) || s.meetingStory(m, story) {
			return nil
		}
		return m
	}
	return nil
}

// longAgo reports whether the text tells of an event only as what had been before: "le 5e forum
// s'était tenu à A".
func (s *section) longAgo(m *mention) bool {
	return s.lang.Code == "fr" && s.is(m.to, class.PastPerfect)
}

// stageDays is how old a gathering may be of which a story tells as going on, or over.
const stageDays = 45

// datedLongAgo reports whether the text dates an event long before the day of the article.
func (s *section) datedLongAgo(m *mention) bool {
	now, ok := s.date.time()
	if !ok || s.lang.Code != "fr" {
		return false
	}
	_, end := m.ent.facts.Date.Bounds()
	held, err := time.Parse(time.DateOnly, end)
	return err == nil && now.Sub(held) > stageDays*24*time.Hour
}

// meetingStory reports whether a story tells of persons who meet before it tells of its first
// event, or where it does: then they speak to one another. "X reçoit Y, venu pour la 3e
// réunion".
func (s *section) meetingStory(m *mention, story int) bool {
	for n := s.sent[m.from]; n >= 0 && s.storyOf(n) == story; n-- {
		if s.meetsIn(n) {
			return true
		}
	}
	return false
}

// partOfOther reports whether an event is told of only as what something else is of: "à
// l'avant-dernier jour d'une session".
func (s *section) partOfOther(m *mention) bool {
	first, k := s.firstOf(m.from), m.from-1
	if s.is(k, class.Determiner) && !s.is(k, class.De) {
		k--
	}
	if s.lang.Code == "fr" && k > first+1 && s.cover[k] == nil && s.lang.Ends(s.fold(k), class.GerundEnding) && !s.toks[k-1].Punct && !s.is(k-1, class.Preposition) {
		return true // "dans le cadre des activités marquant la commémoration", but "En ouvrant la réunion"
	}
	return k > first && s.is(k, class.De) && !s.endsClass(k-1, class.EventPart, first) && !s.endsClass(k-1, class.TakesPart, first)
}

// meetsIn reports whether sentence n has a word that tells of persons who meet.
func (s *section) meetsIn(n int) bool {
	for k := s.sents[n].First; k < s.sents[n].Last; k++ {
		if s.is(k, class.CallPaid) {
			return true
		}
		if (s.is(k, class.Meets) || s.is(k, class.Receives)) && s.cover[k] == nil && !(s.lang.Code == "fr" && (s.nounOfMeeting(k) || s.takesEvent(k))) {
			return true
		}
	}
	return false
}

// nounOfMeeting reports whether "rencontre" at token k is the noun and no form of the verb,
// and names no two who meet.
func (s *section) nounOfMeeting(k int) bool {
	h, ok := s.classAt(k, class.Event)
	m, _ := s.classAt(k, class.Meets)
	if ok && m.n > h.n && s.toks[k].Cap && s.lang.Code == "fr" {
		c := s.coverAt(k + m.n)
		if c == nil && s.is(k+m.n, class.Article) {
			c = s.coverAt(k + m.n + 1)
		}
		return c != nil && c.typ == graph.Organization // "Rencontre avec le gouvernement de A"
	}
	return ok && m.n <= h.n && (k == 0 || s.toks[k].Cap || s.nounHere(k))
}

// takesEvent reports whether an event stands behind the verb at token k, which tells where it
// was held: "a accueilli la 3e rencontre".
func (s *section) takesEvent(k int) bool {
	for x := k + 1; x < min(len(s.toks), k+5); x++ {
		if c := s.cover[x]; c != nil {
			return c.typ == graph.Event
		}
	}
	return false
}

// inLead reports whether a mention stands in the first sentences of its story.
func (s *section) inLead(m *mention, story int) bool {
	seen := 0
	for n := s.sent[m.from]; n >= 0 && s.storyOf(n) == story; n-- {
		if s.page.Blocks[s.sents[n].Block].Kind == text.Body {
			seen++
		}
	}
	if seen > leadReach && seen <= 2*leadReach {
		for _, st := range s.stmts {
			if st.typ == graph.ParticipatedIn && st.to == m.ent && !st.planned && s.sent[st.a] == s.sent[m.from] {
				return true
			}
		}
	}
	return seen <= leadReach
}

// otherTime reports whether the text tells of another day, or of a visit or meeting of two,
// between an event and sentence n.
func (s *section) otherTime(at *mention, n int) bool {
	for x := s.sent[at.from] + 1; x <= n; x++ {
		first, last := s.sents[x].First, s.sents[x].Last
		for k := first; k < min(last, first+6); k++ {
			if s.is(k, class.OtherDay) {
				return true
			}
		}
		for _, d := range s.dates {
			if d.from >= first && d.from < first+5 && !d.yearOnly && d.value != at.ent.facts.Date {
				return true
			}
		}
	}
	return false
}

// speechesAt reports whether an event is one at which speeches are made.
func (s *section) speechesAt(m *mention) bool {
	return s.lang.Code == "fr" && m.head.Attrs["visit"] == "" || m.head.Attrs["kind"] == "assembly" || m.head.Attrs["session"] == "yes" || s.is(headToken(s, m), class.Ceremony)
}

// reports reports whether the subject of the verb before token k stands behind it and is no person:
// "indique lundi un communiqué de la présidence".
func (s *section) reports(k, last int) bool {
	for x := k; x < min(last, k+5) && s.lang.Code == "fr" && s.cover[x] == nil && !s.is(x, class.Complementizer); x++ {
		if s.is(x, class.ReportSource) {
			return true
		}
	}
	return false
}
