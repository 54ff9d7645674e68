package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/text"
)

// inHand returns what a trigger at token k is about that does not say so: "les
// travaux" and "à l'ouverture" the event that this sentence or one of the four
// before it names last, "du voyage" where the trip goes that was told of last.
func (s *section) inHand(rel graph.RelationType, k int) []*mention {
	switch rel {
	case graph.ParticipatedIn:
		var event *mention
		caption := s.sent[k] >= 0 && s.page.Blocks[s.sents[s.sent[k]].Block].Kind == text.Caption
		for _, m := range s.mentions {
			if m.typ == graph.Event && event != nil && (s.beside(event, m) || s.aboutBefore(event, m)) || m.typ == graph.Event && !caption && s.blockOf(m).Kind == text.Caption {
				continue
			}
			if p := m.parent; p != nil && p.typ == graph.Event && s.lang.Code == "fr" {
				continue // "la cérémonie d'ouverture de l'Année A-B": the ceremony
			}
			if m.typ == graph.Event && m.from < k && s.storyAt(m.from) == s.storyAt(k) && m.ent != nil && !m.dead && (event == nil || m.from > event.from) && s.takesPlace(m) {
				event = m
			}
		}
		if lead := s.leadOverReport(event, k); lead != nil {
			return []*mention{lead}
		}
		if event != nil && s.sent[k]-s.sent[event.from] <= 4 {
			return []*mention{event}
		}
	case graph.Signed:
		// "A y a apposé sa signature"
		if m := s.lastNamed(k, lexicon.TypeSet{graph.Agreement}); m != nil && s.sent[k]-s.sent[m.from] <= 3 {
			return []*mention{m}
		}
	case graph.MetWith:
		// "a assuré à son hôte": the person named last before the sentence's own.
		if m := s.lastNamed(s.firstOf(k), personTypes); m != nil && s.sent[k]-s.sent[m.from] <= 3 {
			return []*mention{m}
		}
	case graph.Visited:
		var trip *statement
		for _, st := range s.stmts {
			if st.typ == graph.Visited && st.b <= k && s.storyAt(st.a) == s.storyAt(k) && (trip == nil || st.a > trip.a) {
				trip = st
			}
		}
		if trip != nil {
			return []*mention{trip.ends[endOf(trip, trip.to)]}
		}
	}
	return nil
}

// leadOverReport returns the gathering that a story is about where the event told of last is one of several
// that a sentence before counts up, as what was done since the one before: "L'association a organisé un
// tournoi, un séminaire et le Festival A. … S'exprimant à cette occasion, X …"; or nil.
func (s *section) leadOverReport(event *mention, k int) *mention {
	const several = 3
	if s.lang.Code != "fr" || event == nil || s.sent[event.from] == s.sent[k] {
		return nil
	}
	n := 0
	for _, m := range s.mentions {
		if m.typ == graph.Event && m.ent != nil && !m.dead && m.parent == nil && s.sent[m.from] == s.sent[event.from] && m.ent.mentions[0] == m {
			n++
		}
	}
	if n < several {
		return nil
	}
	lead := s.leadGathering(s.storyAt(k))
	if lead == nil || s.sent[lead.from] == s.sent[event.from] {
		return nil
	}
	return lead
}
