package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// agencyNames makes bodies of the agencies that are called after what they promote: "Morvan
// Développement", "Loire Basse Tourisme".
func (s *section) agencyNames() {
	if s.lang.Code != "fr" {
		return
	}
	for n, sent := range s.sents {
		for i := sent.First + 1; i < sent.Last && s.saidIn[n].Has(class.AgencyEnding); i++ {
			h, ok := s.classAt(i, class.AgencyEnding)
			if !ok || !s.toks[i].Cap || s.toks[i].AllCap || s.toks[i].Hyphen || s.toks[i-1].Punct || s.cover[i] != nil {
				continue
			}
			from, inner := s.agencyStart(i, sent.First)
			if from == i || from > sent.First && s.toks[from-1].Cap && !s.toks[from-1].Punct {
				continue
			}
			m := &mention{from: from, to: i + h.n, typ: graph.Organization, inner: inner}
			s.addPhrase(m)
			i = m.to - 1
		}
	}
}

// agencyStart returns where the name of an agency begins whose last words stand at token i, and the
// place that it begins with; i where it has no other words.
func (s *section) agencyStart(i, first int) (int, []*mention) {
	if c := s.coverEnding(i); c != nil {
		if placeLike(c.typ) && c.form == lexicon.FullName {
			return c.from, []*mention{c}
		}
		return i, nil
	}
	const words = 3
	k := i
	for k > first && i-k < words && s.toks[k-1].Cap && !s.toks[k-1].Punct && !s.toks[k-1].Number && s.cover[k-1] == nil && !s.is(k-1, class.Body) && !s.is(k-1, class.Post) && !s.is(k-1, class.Honorific) && !s.is(k-1, class.Function) {
		k--
	}
	return k, nil
}
