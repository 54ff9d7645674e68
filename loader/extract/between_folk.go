package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// betweenFolk reports whether the place inside an agreement's or an event's name is only where those
// live between whom it is: "le programme entre les femmes de A et de B". What an article sets apart
// is a side of its own: "entre les jeunes de A et la province de B".
func (s *section) betweenFolk(m, in *mention) bool {
	if s.lang.Code != "fr" || in.typ != graph.Province && in.typ != graph.Place {
		return false
	}
	folk := false
	for k := m.from; k < in.from; k++ {
		switch {
		case s.is(k, class.Between):
			folk = false
		case s.is(k, class.Folk) && s.is(k-1, class.PluralArticle):
			folk = true
		case s.is(k, class.PlainAnd) && s.is(k+1, class.Article) && !s.is(k+2, class.Folk):
			folk = false
		}
	}
	return folk
}
