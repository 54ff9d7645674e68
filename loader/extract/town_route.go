package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// routeTowns finds the towns, in no table, that hyphens join behind the noun of a way: "la
// route Testbourg-Testay", one of which the tables may know: "l'axe Goma-Testaké".
func (s *section) routeTowns() {
	if s.lang.Code != "fr" {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First + 1; i+1 < sent.Last; i++ {
			if s.toks[i].Hyphen || !s.toks[i+1].Hyphen || !s.routeTown(i) || !s.endsClass(i-1, class.RouteNoun, sent.First) {
				continue
			}
			to := i + 1
			for to < sent.Last && s.toks[to].Hyphen && s.routeTown(to) {
				to++
			}
			if to == i+1 || to < sent.Last && (s.toks[to].Cap || s.toks[to].Hyphen) && !s.toks[to].Punct {
				continue
			}
			for ; i < to; i++ {
				if s.cover[i] == nil {
					s.addMention(&mention{from: i, to: i + 1, typ: graph.Place})
				}
			}
		}
	}
}

// routeTown reports whether token i may be a town at one end of a way.
func (s *section) routeTown(i int) bool {
	t, c := &s.toks[i], s.cover[i]
	return t.Cap && !t.AllCap && !t.Punct && (c == nil || c.from == i && c.to == i+1 && c.typ == graph.Place && c.form == lexicon.FullName)
}
