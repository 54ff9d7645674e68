package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readGuests states that those take part in a ceremony of welcome whom it is for, and in one of
// signature those before whose eyes it was signed: "la cérémonie d'accueil du président X et de son
// épouse Y", "La convention a été signée en présence de X. … la cérémonie de signature".
func (s *section) readGuests() {
	for e := range s.eventsTold() {
		m := e.mentions[0]
		for _, x := range e.mentions {
			if s.hasClass(x, class.Welcome) {
				s.readWelcomed(x)
			}
		}
		if s.is(headToken(s, m), class.Ceremony) && (m.to-m.from == 1 || s.hasClass(m, class.SigningNoun)) {
			s.readOnlookers(m)
		}
	}
}

// readWelcomed states that those take part whom "de" or "en l'honneur de" behind a ceremony of
// welcome names.
func (s *section) readWelcomed(m *mention) {
	units := s.units[s.sent[m.from]]
	for x, u := range units {
		if u.typ != graph.Person || u.m.from < headToken(s, m)+1 {
			continue
		}
		if s.verbIn(headToken(s, m)+1, u.from) || u.from-m.to > 4 {
			return
		}
		for _, v := range s.list(units, x, personTypes) {
			s.participate(v.m, m, "welcomed", s.futureAround(m.from))
		}
		return
	}
}

// readOnlookers states that those are at a ceremony of signature in whose presence the sentences
// before it, or its own, say that something was signed.
func (s *section) readOnlookers(m *mention) {
	for _, st := range s.stmts[:len(s.stmts):len(s.stmts)] {
		n := s.sent[st.a]
		if st.typ != graph.Signed || st.planned || s.sent[m.from]-n < 0 || s.sent[m.from]-n > 6 || s.hadHappened(st) || s.eventBetween(st.b, m.from) {
			continue
		}
		for k := s.sents[n].First; k < s.sents[n].Last; k++ {
			h, ok := s.classAt(k, class.InPresence)
			if !ok || s.cover[k] != nil {
				continue
			}
			for _, p := range s.personsFrom(s.units[n], k+h.n) {
				s.participate(p, m, "onlooker", false)
			}
		}
	}
}
