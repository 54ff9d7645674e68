package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// placeTypes are those who together may be the subject of a sentence that tells of an
// agreement of theirs.
var placeTypes = lexicon.TypeSet{graph.Country, graph.Province, graph.Place}

// bySubject adds the two who together are the subject of the clause in which the agreement
// stands, whatever they do about it, or for whom the two persons act that are: "A et B
// comptent une centaine d'accords", "MM. X et Y ont demandé de préparer la signature du
// Protocole".
func (f *sidesOf) bySubject() {
	s := f.s
	if s.lang.Code != "fr" || len(f.have) > 0 {
		return
	}
	for _, m := range f.e.mentions {
		if m.dead || m.parent != nil || s.ofWorldBody(m) || m.name != nil && len(m.name.Parties) != 2 || s.boundElsewhere(m) {
			continue
		}
		pair := s.subjectPair(m)
		if len(pair) != 2 {
			continue
		}
		for _, p := range pair {
			f.add(p, m, "subject-pair", 0.7)
		}
		return
	}
}

// boundElsewhere reports whether what stands within an agreement's phrase or right behind
// it says whose it is: "l'accord de l'ASEAN sur …", "l'accord avec B".
func (s *section) boundElsewhere(m *mention) bool {
	for _, in := range m.inner {
		if sideTypes.Has(in.typ) {
			return true
		}
	}
	_, last := s.bounds(m.from)
	for k := m.to; k < min(last, m.to+4); k++ {
		if s.is(k, class.With) || s.is(k, class.By) || s.is(k, class.Between) {
			return true
		}
		if s.toks[k].Punct {
			break
		}
	}
	return false
}

// subjectPair returns the two places or states of different sides that are the subject of
// the clause of m, or for which the two persons act that are; or nil.
func (s *section) subjectPair(m *mention) []*mention {
	n := s.sent[m.from]
	first := s.sents[n].First
	if n >= len(s.units) {
		return nil
	}
	units := s.units[n]
	if s.is(first, class.PluralPronoun) {
		return s.actedFor(s.they(first), m)
	}
	best := []unit(nil)
	for x := 0; x < len(units); x++ {
		u := units[x]
		if u.to > m.from {
			break
		}
		types := placeTypes
		if u.typ == graph.Person {
			types = personTypes
		} else if !placeTypes.Has(u.typ) {
			continue
		}
		list := s.list(units, x, types)
		if len(list) != 2 || list[0].from != u.from || list[1].to > m.from || s.governed(u, first) || !s.joinedByWord(list) {
			continue
		}
		if k := s.asideEnd(list[1].to, m.from); k < m.from && (s.startsVerb(k) || s.startsVerb(list[1].to)) {
			best = list
		}
	}
	if best == nil || s.otherSubject(best[1].to, m) {
		return nil
	}
	pair := mentionsOf(best)
	if best[0].typ == graph.Person {
		return s.actedFor(pair, m)
	}
	return s.twoSides(pair)
}

// otherSubject reports whether another subject comes between token k and m: in a clause of
// its own, behind "que", "qui", ";".
func (s *section) otherSubject(k int, m *mention) bool {
	for ; k < m.from; k++ {
		if s.cover[k] != nil {
			continue
		}
		if s.text(k) == ";" || s.is(k, class.Complementizer) || s.is(k, class.RelativeSubject) && s.text(k-1) != "," || s.is(k, class.RelativeObject) {
			return true
		}
	}
	return false
}

// actedFor returns the sides for which two persons act, where they are of one level.
func (s *section) actedFor(persons []*mention, m *mention) []*mention {
	if len(persons) != 2 {
		return nil
	}
	var out []*mention
	for _, p := range persons {
		if p == nil || p.ent == nil {
			return nil
		}
		side := s.actsFor(p.ent, p)
		if side == nil || !sideTypes.Has(side.typ) {
			return nil
		}
		at := lastMention(side, m.from)
		if at == nil {
			return nil
		}
		out = append(out, at)
	}
	if out[0].typ == graph.Organization || out[0].typ == graph.Party {
		if out[0].typ == out[1].typ && out[0].ent != out[1].ent {
			return out
		}
		return nil
	}
	return s.twoSides(out)
}

// twoSides returns a pair of places or states that may be two parties, or nil.
func (s *section) twoSides(pair []*mention) []*mention {
	a, b := pair[0], pair[1]
	if a.ent == nil || b.ent == nil || a.ent == b.ent || a.dead || b.dead {
		return nil
	}
	if a.typ != b.typ && (a.typ == graph.Country || b.typ == graph.Country) {
		return nil
	}
	if s.stateOf(a.ent, 0) == s.stateOf(b.ent, 0) && a.typ != graph.Place {
		return nil
	}
	return pair
}

// sealedWith reports whether an agreement's phrase says that it was signed with what stands
// in it: "le mémorandum signé avec la préfecture de A"; but not several, of which each may have
// been signed with another one of a list.
func (s *section) sealedWith(m, in *mention) bool {
	k := in.from - 1
	for k > m.from && !s.is(k, class.With) && (s.is(k, class.Determiner) || s.is(k, class.PlaceHead) || s.is(k, class.De)) {
		k--
	}
	return s.lang.Code == "fr" && m.head != nil && !s.pluralHead(m) && k > m.from && s.is(k, class.With) && s.is(k-1, class.Participle) && s.cover[k-1] == m
}
