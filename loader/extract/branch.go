package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// branched are the kinds of bodies that have one of the same name in every province.
var branched = map[string]bool{"association": true, "ngo": true}

// branchOfName returns the body of a province or a town that has the name of a body of the
// tables and "de" with the place behind it, or nil: "l'Association d'amitié Vietnam-Inde de
// Nghe An", "la Croix-Rouge de la province de Champassak".
func (s *section) branchOfName(m *mention, first, last int) *mention {
	if s.lang.Code != "fr" || m.typ != graph.Organization || m.name == nil || m.to >= last {
		return nil
	}
	head, ok := s.classAt(m.from, class.Body)
	if !ok || head.entry.Attrs["branches"] != "yes" && (!branched[m.name.Kind] || m.to-m.from < 2) {
		return nil
	}
	end := m.to
	if s.text(end) == "(" && end+3 < last && s.text(end+2) == ")" && isAcronym(s.text(end+1)) && m.to-m.from > 1 {
		end += 3 // "la Conférence consultative (CC) de la province du Hunan"
	}
	de, behind := s.deAt(end)
	if !behind || s.insideBody(m.from, first) && !s.hasClass(m, class.Friendship) {
		return nil
	}
	n := end + de
	if h, ok := s.classAt(n, class.PlaceHead); ok && h.entry.Attrs["join"] != "yes" {
		if de, ok = s.deAt(n + h.n); !ok {
			return nil
		}
		n += h.n + de
	}
	if n >= last || !s.toks[n].Cap {
		return nil
	}
	place := s.nameAt(n, first, last)
	if place == nil || !placeLike(place.typ) || place.form != lexicon.FullName || place.name.Country == "" || s.is(place.to, class.TownPreposition) {
		return nil // "de A à B" is a way
	}
	out := &mention{from: m.from, to: place.to, branch: true, typ: graph.Organization, head: head.entry}
	for k := m.from + 1; k < m.to; k++ {
		if x := s.nameAt(k, first, last); x != nil && x.typ == graph.Country && x.form == lexicon.FullName {
			out.inner = append(out.inner, x)
			k = x.to - 1
		}
	}
	out.inner = append(out.inner, place)
	for _, in := range out.inner {
		in.parent = out
	}
	return out
}

// insideBody reports whether "de" behind another body's noun stands before token i: "le
// Comité | du | Front de la Patrie", which is that of the province; but not of an association of
// friendship, the committee of whose branch is meant.
func (s *section) insideBody(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe)) {
		k--
	}
	if k == i-1 {
		return false
	}
	for k > first && !s.endsClass(k, class.Body, first) && s.cover[k] == nil && !s.toks[k].Punct && (s.is(k, class.Adjective) || s.is(k, class.Level) || s.is(k, class.National)) {
		k-- // "le Comité central | du"
	}
	return s.endsClass(k, class.Body, first)
}
