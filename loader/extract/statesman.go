package extract

import (
	"strings"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// statesman returns whose statesman a person is by the longest of its names that the
// table knows.
func (s *section) statesman(e *entity) (out lexicon.Statesman, ok bool) {
	most := 0
	for _, m := range e.mentions {
		if m.nominal || m.to-m.from <= most {
			continue
		}
		if man, known := s.lx.Names.Statesmen[strings.Join(s.personWords(m), " ")]; known {
			out, ok, most = man, true, m.to-m.from
		} else if m.to-m.from > 1 {
			out, ok, most = lexicon.Statesman{}, false, m.to-m.from // "X Doe", who only shares a surname
		}
	}
	return out, ok
}

// statesmanSeat returns where somebody holds a post of a state that names none, where the
// tables know whose statesman he is: "le président X" of an article from Alger is not
// Algeria's if he is known as Canada's. The second result is true if the tables know him; the
// first one is nil then if he is of a unit of a state of which the section does not tell.
func (s *section) statesmanSeat(p *post) (*entity, bool) {
	if p.head == nil || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" || p.person == nil || p.person.ent == nil || s.levelOf(p) != "" || s.is(p.from-1, class.BackReference) && p.adj == nil && (p.same || s.lang.Lists(class.ChairPost, p.head.Lemma())) {
		return nil, false // "entre l'Agence A et le Bureau B, en présence de son président, X"
	}
	man, ok := s.statesman(p.person.ent)
	if !ok {
		return nil, false
	}
	if man.Unit == nil {
		return s.countryEntity(man.Country), true
	}
	for _, e := range s.entities {
		if e.table == man.Unit && alive(e) {
			return e, true
		}
	}
	return nil, true
}
