package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partyOfPlace takes the place behind a party: "secrétaire du PCV de la province" is of the one
// at hand, "secrétaire du Parti pour la province d'Attapeu" of the party that governs there.
func (s *section) partyOfPlace(p *post) {
	n := len(p.bodies)
	if n == 0 || p.bodies[n-1].typ != graph.Party {
		return
	}
	party := p.bodies[n-1]
	de, ok := s.deAt(p.to)
	if !ok && s.lang.Code == "fr" && s.is(p.to, class.For) && s.is(p.to+1, class.DefiniteArticle) {
		de, ok = 2, true
	}
	if !ok {
		return
	}
	at := p.to + de
	if noun, ok := s.classAt(at, class.PlaceNoun); ok && !s.is(at+noun.n, class.De) && !s.stateBeforeName(at+noun.n) {
		p.to = at + noun.n
		return
	}
	if s.lang.Code != "fr" || p.plural {
		return
	}
	place := s.coverAt(at)
	if h, ok := s.classAt(at, class.PlaceHead); ok && (place == nil || place.form == lexicon.Adjective) {
		place = s.placeWithHead(at, h, s.sents[s.sent[at]].Last)
	}
	if place == nil || !placeLike(place.typ) || nominalForm(place) {
		return
	}
	p.to = place.to
	if ruling := s.lx.Names.RulingParty(s.countryOf(place)); party.name == rulingName && ruling != nil {
		party.name, party.form = ruling, lexicon.FullName
	}
}

// partyToldOf returns the only party of a state that the section names, where the one that governs there is not
// named: "Le Parti communiste de A a tenu son congrès. Le secrétaire général, X, …"; or nil.
func (s *section) partyToldOf(state string, ruling *lexicon.Name) *entity {
	var out *entity
	for _, e := range s.entities {
		if e.typ != graph.Party || e.country != state || len(e.mentions) == 0 || !alive(e) {
			continue
		}
		if out != nil || e.table == ruling {
			return nil
		}
		out = e
	}
	return out
}

// stateBeforeName reports whether the adjective of a state stands at token k and a name behind
// it: "la province lao de Champassak".
func (s *section) stateBeforeName(k int) bool {
	c := s.coverAt(k)
	return c != nil && c.form == lexicon.Adjective && s.is(c.to, class.De)
}
