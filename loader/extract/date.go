package extract

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A dateValue is a day, month or year; parts that are unknown are 0.
type dateValue struct{ y, m, d int }

func (v dateValue) String() string {
	switch {
	case v.y > 0 && v.m > 0 && v.d > 0:
		return fmt.Sprintf("%04d-%02d-%02d", v.y, v.m, v.d)
	case v.y > 0 && v.m > 0:
		return fmt.Sprintf("%04d-%02d", v.y, v.m)
	case v.y > 0:
		return fmt.Sprintf("%04d", v.y)
	case v.m > 0 && v.d > 0:
		return fmt.Sprintf("--%02d-%02d", v.m, v.d)
	case v.m > 0:
		return fmt.Sprintf("--%02d", v.m)
	}
	return ""
}

func (v dateValue) time() (time.Time, bool) {
	if v.y == 0 || v.m == 0 || v.d == 0 {
		return time.Time{}, false
	}
	return time.Date(v.y, time.Month(v.m), v.d, 0, 0, 0, 0, time.UTC), true
}

func dateOf(t time.Time) dateValue { return dateValue{t.Year(), int(t.Month()), t.Day()} }

// A dateMention is a date in the text.
type dateMention struct {
	from, to int // tokens
	value    graph.Date
	yearOnly bool
}

// findDates finds dates in all sentences. What a date leaves open is settled
// by the date line, if there is one, and else stays open.
func (s *section) findDates() {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; {
			if dm, ok := s.dateAt(i, sent.Last); ok {
				s.dates = append(s.dates, dm)
				i = dm.to
				continue
			}
			i++
		}
	}
}

func (s *section) number(i int) (int, bool) {
	if i < 0 || i >= len(s.toks) || !s.toks[i].Number {
		return 0, false
	}
	f := s.toks[i].Fold
	end := 0
	for end < len(f) && f[end] >= '0' && f[end] <= '9' {
		end++
	}
	if end < len(f) {
		if !s.numberEnds(f, class.DayEnding) {
			return 0, false
		}
	}
	n, err := strconv.Atoi(f[:end])
	return n, err == nil
}

// numberEnds reports whether what a word has behind its digits is one of the
// endings of the class: "14e", "1st".
func (s *section) numberEnds(f string, c lexicon.Class) bool {
	end := strings.TrimLeft(f, "0123456789")
	return s.lang.IsEnding(end, c)
}

func (s *section) monthAt(i int) int {
	if s.is(i, class.Month) {
		for _, h := range s.hits[i] {
			if h.class == class.Month {
				return numberOf(h)
			}
		}
	}
	return 0
}

func (s *section) weekdayAt(i int) int {
	if s.is(i, class.Weekday) {
		for _, h := range s.hits[i] {
			if h.class == class.Weekday {
				return numberOf(h)
			}
		}
	}
	return 0
}

func (s *section) yearAt(i, last int) int {
	if i >= last {
		return 0
	}
	if n, ok := s.number(i); ok && n >= 1900 && n < 2100 && len(s.toks[i].Fold) == 4 {
		return n
	}
	return 0
}

func (s *section) dayAt(i, last int) int {
	if i >= last {
		return 0
	}
	if n, ok := s.number(i); ok && n >= 1 && n <= 31 && len(s.toks[i].Fold) <= 4 {
		return n
	}
	return 0
}

// dateAt reads a date that begins at token i.
func (s *section) dateAt(i, last int) (dateMention, bool) {
	if !s.toks[i].Number && !s.is(i, class.Month) && !s.is(i, class.Weekday) && !s.is(i, class.RelativeDay) {
		return dateMention{}, false
	}
	if s.lang.Code == "en" {
		if dm, ok := s.englishDate(i, last); ok {
			return dm, true
		}
	}
	if dm, ok := s.figuresDate(i, last); ok {
		return dm, true
	}
	j := i
	if s.weekdayAt(j) > 0 && (s.dayAt(j+1, last) > 0) {
		j++
	}
	if d := s.dayAt(j, last); d > 0 {
		k, d2 := j+1, 0
		// "7 au 11 mai", "11 et 12 mai"
		if k+1 < last && (s.is(k, class.DayRange) || s.toks[k].Hyphen || s.dash(k)) {
			at := k + 1
			if s.toks[k].Hyphen {
				at = k
			}
			if x := s.dayAt(at, last); x > 0 && (s.monthAt(at+1) > 0 || s.weekdayAt(at) > 0) {
				d2, k = x, at+1
			}
		}
		if m := s.monthAt(k); m > 0 && k < last {
			if k+2 < last && s.fold(k+1) == "." && s.yearAt(k+2, last) > 0 {
				k++ // "28 févr. 2024"
			}
			y := s.yearAt(k+1, last)
			to := k + 1
			if y > 0 {
				to++
			}
			// "29 juillet au 5 août"
			if d2 == 0 && to+2 < last && s.is(to, class.Until) {
				if x, m2 := s.dayAt(to+1, last), s.monthAt(to+2); x > 0 && m2 > 0 {
					y2 := s.yearAt(to+3, last)
					end := to + 3
					if y2 > 0 {
						end++
						if y == 0 {
							y = y2
						}
					}
					return s.span(i, end, s.settle(dateValue{y, m, d}), s.settle(dateValue{y2, m2, x})), true
				}
			}
			v := s.settle(dateValue{y, m, d})
			if d2 > 0 {
				return s.span(i, to, v, dateValue{v.y, v.m, d2}), true
			}
			return dateMention{from: i, to: to, value: graph.Date(v.String())}, true
		}
	}
	if m := s.monthAt(i); m > 0 && i < last && !(s.is(i, class.Number) && s.text(i+1) != ".") { // "sept membres"
		if y := s.yearAt(i+1, last); y > 0 && s.toks[i+1].Space {
			return dateMention{from: i, to: i + 2, value: graph.Date(dateValue{y, m, 0}.String())}, true
		}
		if i > 0 && s.is(i-1, class.MonthPreposition) {
			v := s.settle(dateValue{0, m, 0})
			if s.is(i+1, class.Last) {
				if s.date.y > 0 {
					v = dateValue{s.date.y, m, 0}
					if m > s.date.m {
						v.y--
					}
				}
			}
			return dateMention{from: i, to: i + 1, value: graph.Date(v.String())}, true
		}
	}
	if y := s.yearAt(i, last); y > 0 && i > 0 && s.is(i-1, class.YearPreposition) &&
		!(i+1 < last && s.toks[i+1].Hyphen) {
		return dateMention{from: i, to: i + 1, value: graph.Date(strconv.Itoa(y)), yearOnly: true}, true
	}
	if v, n := s.relativeDate(i, last); n > 0 {
		return dateMention{from: i, to: i + n, value: graph.Date(v.String())}, true
	}
	return dateMention{}, false
}

func (s *section) span(from, to int, a, b dateValue) dateMention {
	if b.y == 0 {
		b.y = a.y
	}
	if a.y > 0 && a.String() <= b.String() {
		return dateMention{from: from, to: to, value: graph.Date(a.String() + "/" + b.String())}
	}
	if a.y == 0 && a.m > 0 && b.m > 0 {
		return dateMention{from: from, to: to, value: graph.Date(a.String() + "/" + b.String())}
	}
	return dateMention{from: from, to: to, value: graph.Date(a.String())}
}

// englishDate reads "May 12, 2013", "December 4 to 7", "12 May 2013".
func (s *section) englishDate(i, last int) (dateMention, bool) {
	m := s.monthAt(i)
	if m == 0 || !s.toks[i].Cap {
		return dateMention{}, false
	}
	begin := i
	if s.fold(i+1) == "." && i+2 < last {
		i++ // "Dec. 18"
	}
	d := s.dayAt(i+1, last)
	if d == 0 {
		return dateMention{}, false
	}
	k, d2 := i+2, 0
	if k+1 < last && (s.is(k, class.DaySpan) || s.toks[k].Hyphen || s.toks[k].Punct && (s.toks[k].Text == "–" || s.toks[k].Text == "-")) {
		at := k + 1
		if s.toks[k].Hyphen {
			at = k
		}
		m2 := s.monthAt(at)
		if m2 > 0 && s.fold(at+1) == "." {
			at++ // "Nov. 29 to Dec. 1"
		}
		if m2 > 0 && s.dayAt(at+1, last) > 0 && !s.is(k, class.PlainAnd) {
			// "July 31 to August 2"
			end, y := at+2, 0
			if s.fold(end) == "," && s.yearAt(end+1, last) > 0 {
				y, end = s.yearAt(end+1, last), end+2
			}
			return s.span(begin, end, s.settle(dateValue{y, m, d}), s.settle(dateValue{y, m2, s.dayAt(at+1, last)})), true
		}
		if x := s.dayAt(at, last); x > 0 {
			d2, k = x, at+1
		}
	}
	y := 0
	if k < last && s.fold(k) == "," {
		if y = s.yearAt(k+1, last); y > 0 {
			k += 2
		}
	} else if y = s.yearAt(k, last); y > 0 {
		k++
	}
	v := s.settle(dateValue{y, m, d})
	if d2 > 0 {
		return s.span(begin, k, v, dateValue{v.y, v.m, d2}), true
	}
	return dateMention{from: begin, to: k, value: graph.Date(v.String())}, true
}
