package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// metPair returns those for whom the two act who met in the sentence before that of an agreement,
// where the meeting is said to have brought it about: "X a reçu Y. Cette rencontre a débouché sur la
// signature d'un accord".
func (s *section) metPair(m *mention) []*mention {
	first, last := s.bounds(m.from)
	n := s.sent[m.from]
	if s.lang.Code != "fr" {
		return nil
	}
	k := s.afterDateline(first, last)
	h, ok := s.classAt(k+1, class.Event)
	if !ok || h.entry.Attrs["talk"] != "yes" || !s.is(k, class.This) && !s.is(k, class.DefiniteArticle) {
		return nil
	}
	signed := false
	for x := k + 1; x < m.from; x++ {
		signed = signed || s.cover[x] == nil && (s.is(x, class.Signing) || s.is(x, class.SigningInfinitive))
	}
	if !signed {
		return nil
	}
	if pair := s.meetingOf(k+1+h.n, m); pair != nil {
		return pair
	}
	if n == 0 || s.sents[n-1].Block < s.sents[n].Block-1 {
		return nil
	}
	var pair []*mention
	for _, st := range s.stmts {
		if st.typ != graph.MetWith || st.planned || s.sent[st.a] != n-1 {
			continue
		}
		a, b := s.actsFor(st.from, st.ends[0]), s.actsFor(st.to, st.ends[1])
		if a == nil || b == nil || a == b || pair != nil {
			return nil
		}
		pair = []*mention{lastMention(a, m.from), lastMention(b, m.from)}
	}
	return pair
}

// meetingOf returns those for whom the two act whose meeting the sentence of an agreement is about,
// which names them behind it and before the verb: "Cette rencontre, la première de X avec Y, a
// permis de signer un accord", "L'entretien entre X et Y a été l'occasion de signer …".
func (s *section) meetingOf(k int, m *mention) []*mention {
	var who []*mention
	with := false
	for _, p := range s.mentions {
		if p.typ != graph.Person || p.ent == nil || p.dead || p.from < k || p.to > m.from || p.parent != nil {
			continue
		}
		who = append(who, p)
	}
	if len(who) != 2 {
		return nil
	}
	for x := k; x < who[1].from; x++ {
		if s.cover[x] != nil {
			continue
		}
		with = with || s.is(x, class.With) || s.is(x, class.Between)
		if s.is(x, class.Signing) || s.is(x, class.SigningInfinitive) || s.is(x, class.InPresence) || s.is(x, class.PerfectAuxiliary) {
			return nil
		}
	}
	if !with {
		return nil
	}
	return s.actedFor(who, m)
}
