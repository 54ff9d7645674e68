package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// figuresDate reads a date of figures alone that begins at token i: "le 3/11", "du 3/11/2015",
// "du 4 au 9/11".
func (s *section) figuresDate(i, last int) (dateMention, bool) {
	if s.lang.Code != "fr" || !s.toks[i].Number || i > 0 && s.dash(i-1) {
		return dateMention{}, false
	}
	at, from := i, 0
	if d := s.dayAt(i, last); d > 0 && i+3 < last && s.is(i+1, class.DayRange) {
		at, from = i+2, d
	}
	v, to := s.figuresAt(at, last)
	if to == 0 || v.y == 0 && !s.is(i-1, class.DateArticle) && !s.is(i-1, class.DatePreposition) {
		return dateMention{}, false
	}
	v = s.settle(v)
	if from > 0 {
		return s.span(i, to, dateValue{v.y, v.m, from}, v), true
	}
	return dateMention{from: i, to: to, value: graph.Date(v.String())}, true
}

// figuresAt returns the day and month at token i, with the year where one follows, and where
// they end, or 0.
func (s *section) figuresAt(i, last int) (dateValue, int) {
	d := s.dayAt(i, last)
	if d == 0 || i+2 >= last || s.text(i+1) != "/" {
		return dateValue{}, 0
	}
	m, ok := s.number(i + 2)
	if !ok || m < 1 || m > 12 {
		return dateValue{}, 0
	}
	if i+4 < last && s.text(i+3) == "/" {
		if y := s.yearAt(i+4, last); y > 0 {
			return dateValue{y, m, d}, i + 5
		}
	}
	return dateValue{0, m, d}, i + 3
}
