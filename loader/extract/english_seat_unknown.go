package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// unknownSeats makes places of the unknown names in which mayors, regents and governors hold
// their posts: "Bitung Mayor X", "Mayor of Bitung Rudi X".
func (s *section) unknownSeats() {
	for _, sent := range s.sents {
		for i := sent.First; i+1 < sent.Last; i++ {
			if !s.toks[i].Cap || s.cover[i] != nil || !s.is(i, class.Post) {
				continue
			}
			h, _ := s.classAt(i, class.Post)
			typ := graph.Place
			switch h.entry.Attrs["body"] {
			case "place":
			case "province":
				typ = graph.Province
			default:
				continue
			}
			to := i + h.n
			if s.text(to) == "." {
				to++
			}
			if to < sent.Last && s.is(to, class.De) {
				s.seatBehind(to+1, sent.Last)
			} else if to < sent.Last && s.toks[to].Cap && !s.toks[to].Punct && s.cover[to] == nil {
				if from := s.seatName(i, sent.First); from < i {
					s.addMention(&mention{from: from, to: i, typ: typ})
				}
			}
			i = to - 1
		}
	}
}

// seatName returns the beginning of the unknown name of a place that ends right before a post
// at token i, or i.
func (s *section) seatName(i, first int) int {
	from := i
	for from > first && i-from < 3 {
		k := from - 1
		t := &s.toks[k]
		if !t.Cap || t.Punct || t.Number || s.cover[k] != nil || s.is(k, class.Post) || s.is(k, class.PostBefore) || s.is(k, class.Honorific) || s.is(k, class.Function) || s.is(k, class.Verb) || s.is(k, class.Weekday) || s.is(k, class.Month) || s.is(k, class.Level) || s.is(k, class.Member) || s.is(k, class.PlaceHead) || s.is(k, class.Body) || s.is(k, class.NotPerson) && !s.is(k, class.Compass) {
			break
		}
		from = k
	}
	if from == i || len(s.toks[from].Fold) < 3 || s.is(i-1, class.Compass) {
		return i
	}
	if i-from == 1 && s.likelyState(s.townStatesAt(from, i)) == "" && (s.isGiven(from) || dictionary.English.Has(s.toks[from].Fold)) {
		return i // "Receiving Governor X"
	}
	return from
}

// seatBehind makes a place of the longest beginning of the run of unknown capital words at
// token k that the gazetteer has in a state that the section is about, where a name or the
// end of the clause stands behind it.
func (s *section) seatBehind(k, last int) {
	if s.is(k, class.Article) {
		k++
	}
	end := k
	for end < last && end-k < 7 && s.toks[end].Cap && !s.toks[end].Punct && s.cover[end] == nil && !s.is(end, class.Post) && !s.is(end, class.Honorific) {
		end++
	}
	for to := min(end, k+3); to > k; to-- {
		rest := end - to
		if rest == 1 && !s.isSurname(to) && !s.isGiven(to) || s.is(to, class.PlaceHead) || to < last && s.toks[to].Hyphen {
			continue
		}
		if s.likelyState(s.townStatesAt(k, to)) != "" {
			s.addMention(&mention{from: k, to: to, typ: graph.Place})
			return
		}
	}
}
