package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// bodyBesideIn returns the body that stands right before "et son homologue" at token j within the name of an
// agreement, and that agreement, or nil: "un accord entre le ministère japonais de la Santé et son homologue".
func (s *section) bodyBesideIn(j int) (body, of *mention) {
	of = s.cover[j]
	for of != nil && of.typ != graph.Agreement {
		var next *mention
		for _, in := range of.inner {
			if in.from <= j && j < in.to {
				next = in
			}
		}
		of = next
	}
	if of == nil || !s.is(j-1, class.PlainAnd) {
		return nil, nil
	}
	for _, in := range of.inner {
		if in.typ == graph.Organization && in.to == j-1 && !in.nominal && !in.extra {
			body = in
		}
	}
	return body, of
}

// innerAt returns what stands in the phrase of m from token k on, or nil.
func (m *mention) innerAt(k int) *mention {
	for _, in := range m.inner {
		if in.from == k {
			return in
		}
	}
	return nil
}

// otherSector returns where the sector ends that stands at token k behind the state of a ministry's counterpart, or
// k: "son homologue laotien des Mines et de la Mer".
func (s *section) otherSector(k, last int) int {
	end := k
	for k < last {
		de, ok := s.deAt(k)
		if !ok || k+de >= last || !s.toks[k+de].Cap || s.toks[k+de].Punct || len(s.nameHits[k+de]) > 0 || s.is(k+de, class.Post) {
			return end
		}
		k += de + 1
		for k < last && (s.is(k, class.Adjective) || s.adjectival(k)) && !s.startsVerb(k) {
			k++
		}
		end = k
		if s.text(k) != "," && !s.is(k, class.PlainAnd) {
			return end
		}
		k++
	}
	return end
}
