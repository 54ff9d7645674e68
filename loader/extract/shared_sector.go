package extract

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bodiesOfStates makes the bodies that share a French head at token i in the plural and the sector
// behind their adjectives, one for each state: "les ministères marocain et espagnol de
// l'Intérieur", "les Parlements chilien et marocain". It returns the first one, or nil.
func (s *section) bodiesOfStates(i int, h hit, last int) *mention {
	if s.lang.Code != "fr" || h.entry.Attrs["owner"] != "yes" && h.entry.Attrs["kind"] != "legislature" && !s.lang.Lists(class.Ministry, h.entry.Lemma()) || !s.pluralNoun(i) {
		return nil
	}
	m := &mention{from: i, to: i + h.n, typ: graph.Organization, head: h.entry}
	sector := extension{s: s, m: m, last: last, headWords: h.n, end: i + h.n}
	from := i + h.n // where the sector begins
	owners := s.adjectivesOfStates(from, last)
	if len(owners) > 1 {
		from = owners[len(owners)-1].to
		m.to = from
		sector.run()
	} else if s.is(from, class.De) && sector.complement() {
		for sector.end < last && s.coverAt(sector.end) == nil && (s.is(sector.end, class.Adjective) || s.adjectival(sector.end)) {
			sector.end++ // "les ministères des Affaires étrangères marocain et espagnol"
		}
		owners = s.adjectivesOfStates(sector.end, last)
	}
	if len(owners) < 2 || len(m.inner) > 0 || sector.end == from && s.lang.Lists(class.Ministry, h.entry.Lemma()) {
		return nil // "les ministères marocain et espagnol": of what, nobody knows
	}
	head, behind := singularWord(s.surfaceOf(i, i+h.n))+" ", ""
	if h.n > 1 {
		head = s.singularHead(&mention{from: i}, owners[0])
	}
	if sector.end > from {
		behind = " " + s.surfaceOf(from, sector.end)
	}
	m.inner, m.to, m.surface = owners[:1:1], max(owners[0].to, i+h.n), head+s.surfaceOf(owners[0].from, owners[0].to)+behind
	m.sector = [2]int{from, sector.end}
	for _, c := range owners[1:] {
		s.alsoOf(m, c, head+s.surfaceOf(c.from, c.to)+behind)
		m.more[len(m.more)-1].sector = m.sector
	}
	end := m.more[len(m.more)-1]
	end.to = max(end.to, sector.end)
	return m
}

// sectorKey returns the key of a body that shares its head with others: the words of the head and
// of its sector, and the state that owns it.
func (s *section) sectorKey(m *mention) bodyKey {
	head := cmp.Or(m.base, m)
	words := []string{singular(s.fold(head.from))}
	key := bodyKey{head: words[0]}
	for k := head.from + 1; k < head.from+headLength(head); k++ {
		words = append(words, singular(s.fold(k)))
	}
	for k := m.sector[0]; k < m.sector[1]; k++ {
		if t := &s.toks[k]; !t.Punct && !s.is(k, class.De) && (t.Cap || !s.is(k, class.Function)) {
			words = append(words, singular(t.Fold))
		}
	}
	slices.Sort(words)
	key.words = strings.Join(words, " ")
	for _, o := range m.inner {
		if o.ent != nil {
			key.owners = append(key.owners, o.ent)
		}
	}
	return key
}

// adjectivesOfStates returns the adjectives of states that begin at token k as one list: "chilien,
// marocain et espagnol".
func (s *section) adjectivesOfStates(k, last int) []*mention {
	var list []*mention
	for closed := false; k < last && !closed; {
		if len(list) > 0 {
			if closed = s.is(k, class.PlainAnd); !closed && s.text(k) != "," {
				return nil
			}
			k++
		}
		c := s.coverAt(k)
		if c == nil || c.from != k || c.typ != graph.Country || c.form != lexicon.Adjective {
			return nil
		}
		list = append(list, c)
		k = c.to
		if !closed && !s.is(k, class.PlainAnd) && s.text(k) != "," {
			return nil
		}
	}
	return list
}
