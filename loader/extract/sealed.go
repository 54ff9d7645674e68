package extract

import (
	"sort"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// sealed takes what tells a bare agreement from others, when and where it was made:
// "l'accord signé en mai 2010 à A", "une convention passée en 2009", "l'entente du 21
// novembre 2003".
func (e *extension) sealed() bool {
	s := e.s
	if s.lang.Code != "fr" || e.m.typ != graph.Agreement || e.m.head.Attrs["any"] == "yes" || e.des+e.adjs > 0 || e.dated || e.sides || e.proper {
		return false
	}
	k := e.end + 1
	dated := false
	if s.is(e.end, class.De) {
		d := s.dateFrom(k)
		if d == nil || d.yearOnly || s.weekdayAt(k) > 0 {
			return false
		}
		e.end, e.dated, e.m.sealed = d.to, true, d.value
		return true
	}
	if !s.is(e.end, class.Participle) {
		return false
	}
	for n := 0; n < 4 && k < e.last; n++ {
		at := k
		if s.text(at) == "," {
			at++
		}
		if s.is(at, class.DateDeterminer) || s.is(at, class.In) {
			at++
		}
		if d := s.dateFrom(at); d != nil && (d.yearOnly || s.hasMonth(d)) && !dated {
			dated, e.m.sealed, k = true, d.value, d.to
			continue
		}
		if !s.is(at, class.Locative) {
			break
		}
		h, _ := s.classAt(at, class.Locative)
		c := s.coverAt(at + h.n)
		if c == nil || c.name == nil || !placeLike(c.typ) {
			break
		}
		k = c.to
	}
	if !dated || e.headDe {
		return false // of "mémorandum d'entente" it is no part of the name
	}
	e.end, e.dated = k, true
	return true
}

// dateFrom returns the date that begins at token k, or nil.
func (s *section) dateFrom(k int) *dateMention {
	i := sort.Search(len(s.dates), func(i int) bool { return s.dates[i].from >= k })
	if i < len(s.dates) && s.dates[i].from == k {
		return &s.dates[i]
	}
	return nil
}

// hasMonth reports whether a date names its month.
func (s *section) hasMonth(d *dateMention) bool {
	for k := d.from; k < d.to; k++ {
		if s.monthAt(k) > 0 {
			return true
		}
	}
	return false
}

// sealedLike returns the agreement told of before that "l'accord signé le 21 novembre"
// means: the last of that head that is told to have been made then, or behind "cet" the last
// of which no day was told.
func (s *section) sealedLike(m *mention) *entity {
	var undated *entity
	for i := len(s.entities) - 1; i >= 0; i-- {
		e := s.entities[i]
		if e.typ != graph.Agreement || len(e.mentions) == 0 || e.mentions[0].head == nil || s.headWord(e.mentions[0]) != s.headWord(m) || !s.sameStory(e, m) {
			continue
		}
		dated := false
		for _, x := range e.mentions {
			date := x.sealed
			if date == "" {
				date = s.signedOn(x)
			}
			if date != "" && sameTime(date, m.sealed) {
				return e
			}
			dated = dated || date != ""
		}
		if !dated && undated == nil {
			undated = e
		}
	}
	if s.is(m.from-1, class.This) || s.is(m.from, class.This) {
		return undated // "un protocole … Ce protocole passé en 2007"
	}
	return nil
}

// sameTime reports whether one date is the other, or names the year or month of it.
func sameTime(a, b graph.Date) bool {
	return strings.HasPrefix(string(a), string(b)) || strings.HasPrefix(string(b), string(a))
}
