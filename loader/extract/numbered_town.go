package extract

import (
	"slices"
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// findNumberedTowns notes the towns that share a name and are told apart by a number, where
// the text calls one a commune or names its mayor: "la commune de Golfe 5", "le maire
// d'Agoè 2", "la mairie de Douala V". A number there is a part of the name, in the headline too.
func (s *section) findNumberedTowns() {
	if s.lang.Code != "fr" {
		return
	}
	listed := 0
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			to := s.numberedName(i, sent.Last)
			if to == 0 {
				continue
			}
			if s.placeHeadBefore(i) == string(graph.Place) || s.seatBefore(i) == string(graph.Place) || s.townHallOf(i) || listed > sent.First && i-listed <= 2 && (s.is(listed, class.And) || s.text(listed) == ",") {
				if s.numbered == nil {
					s.numbered = map[string]bool{}
				}
				s.numbered[string(s.runKey(i, to))] = true
				listed = to
			}
			i = to - 1
		}
	}
}

// townHallOf reports whether the body of a town stands before "de" and the name at token i: "la
// mairie de Douala V".
func (s *section) townHallOf(i int) bool {
	h, ok := s.classAt(i-2, class.Body)
	return ok && h.n == 1 && s.is(i-1, class.De) && h.entry.Attrs["of"] == string(graph.Place)
}

// numberedName returns where a name ends that begins at token i and ends in a small number
// that counts nothing; or 0.
func (s *section) numberedName(i, last int) int {
	if !s.toks[i].Cap || s.toks[i].Punct || s.is(i, class.Function) || s.is(i, class.Month) {
		return 0
	}
	k := i + 1
	for k < min(last, i+4) && s.toks[k].Cap && !s.toks[k].Punct && !s.toks[k].Number && !townNumber(s.text(k)) {
		k++
	}
	if k >= last || s.toks[k].Hyphen || !townNumber(s.text(k)) {
		return 0
	}
	if k+1 < last && !s.toks[k+1].Punct && !s.is(k+1, class.Function) && !s.is(k+1, class.Preposition) && !s.is(k+1, class.And) && !s.startsVerb(k+1) {
		return 0 // "à Lomé 12 maires"
	}
	return k + 1
}

// townNumber reports whether a word is a small number, in figures or as one of a king, an
// ordinal or not: "5", "V", "5e", "IIIe".
func townNumber(word string) bool {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "er"), "e")
	if word == "" || word[0] < '0' || word[0] > '9' {
		return romanOrder[word]
	}
	n, err := strconv.Atoi(word)
	return err == nil && n > 0 && n <= 20
}

// numberedTown returns where a town ends whose name begins at token i and which a number tells
// apart, or 0.
func (s *section) numberedTown(i, last int) int {
	if len(s.numbered) == 0 {
		return 0
	}
	if to := s.numberedName(i, last); to > 0 && s.numbered[string(s.runKey(i, to))] {
		return to
	}
	return 0
}

// numberedTownState returns the state of the town of which one that a number tells apart is a
// part, "Douala V", or "".
func (s *section) numberedTownState(m *mention) string {
	if len(s.numbered) == 0 || m.typ != graph.Place || m.name != nil || !s.numbered[string(s.runKey(m.from, m.to))] {
		return ""
	}
	if town := s.nameAtPlain(m.from); town != nil && placeLike(town.Name.Type) {
		return town.Name.Country
	}
	return ""
}

// adoptNumbered puts the towns that a number tells apart into the agreements and events that have
// them in their names: "l'accord entre la ville de A et les communes de Golfe 3 et de Golfe 5".
func (s *section) adoptNumbered() {
	if len(s.numbered) == 0 {
		return
	}
	for _, m := range s.mentions {
		if m.typ != graph.Place || m.name != nil || m.parent != nil || !s.numbered[string(s.runKey(m.from, m.to))] {
			continue
		}
		c := s.cover[m.from]
		if c == nil || c == m || c.typ != graph.Agreement && c.typ != graph.Event || c.to < m.to || c.parent != nil {
			continue
		}
		m.parent = c
		c.inner = append(c.inner, m)
		slices.SortFunc(c.inner, func(a, b *mention) int { return a.from - b.from })
	}
}
