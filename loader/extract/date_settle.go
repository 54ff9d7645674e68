package extract

import (
	"fmt"
	"strconv"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// settle adds the year that the date line settles: the one that brings the
// date nearest to it.
func (s *section) settle(v dateValue) dateValue {
	if v.y > 0 || s.date.y == 0 {
		return v
	}
	v.y = s.date.y
	switch diff := v.m - s.date.m; {
	case diff > 6:
		v.y--
	case diff < -6:
		v.y++
	}
	return v
}

// relativeDate reads "hier", "lundi", "ce jeudi" against the date line.
func (s *section) relativeDate(i, last int) (dateValue, int) {
	base, ok := s.date.time()
	if !ok {
		return dateValue{}, 0
	}
	if h, ok := s.classAt(i, class.RelativeDay); ok {
		n, _ := strconv.Atoi(h.entry.Attrs["days"])
		return dateOf(base.AddDate(0, 0, n)), h.n
	}
	wd := s.weekdayAt(i)
	if wd == 0 {
		return dateValue{}, 0
	}
	// The day of that name in the week that ends with the date line, or the
	// next one where the verb of the sentence says that it is to come.
	back := (int(base.Weekday()) - wd%7 + 7) % 7
	when := base.AddDate(0, 0, -back)
	if s.futureAround(i) && back > 0 {
		when = when.AddDate(0, 0, 7)
	}
	return dateOf(when), 1
}

// futureAround reports whether the clause of token i speaks of the future.
func (s *section) futureAround(i int) bool {
	first, last := s.bounds(i)
	for k := i - 1; k >= max(first, i-8); k-- {
		if s.isFuture(k) {
			return true
		}
	}
	for k := i + 1; k < min(last, i+4); k++ {
		if s.isFuture(k) {
			return true
		}
	}
	return false
}

// dateNear returns the date that stands in tokens a…b, or nearest before b in
// the same sentence.
func (s *section) dateNear(a, b int) graph.Date {
	first, last := s.bounds(a)
	best, dist := graph.Date(""), 1<<30
	for _, d := range s.dates {
		if d.from < first || d.to > last || d.yearOnly {
			continue
		}
		gap := 0
		switch {
		case d.to <= a:
			gap = a - d.to
		case d.from >= b:
			gap = d.from - b
		}
		if gap < dist {
			best, dist = d.value, gap
		}
	}
	if dist > 40 {
		return ""
	}
	return best
}

// parseDateline reads the full date of a date line: "18/03/2011",
// "2018-10-12", "2018-10", "mercredi 17 avril 2019", "December 06, 2023".
func (s *section) parseDateline(toks []string) dateValue {
	for i := 0; i < len(toks); i++ {
		var a, b, c int
		if n, _ := fmt.Sscanf(toks[i], "%d", &a); n != 1 {
			continue
		}
		if i+1 < len(toks) {
			fmt.Sscanf(toks[i+1], "%d", &b)
		}
		if i+2 < len(toks) {
			fmt.Sscanf(toks[i+2], "%d", &c)
		}
		switch {
		case a > 1900 && a < 2100 && b >= 1 && b <= 12 && c >= 1 && c <= 31:
			return dateValue{a, b, c}
		case c > 1900 && c < 2100 && b >= 1 && b <= 12 && a >= 1 && a <= 31:
			return dateValue{c, b, a}
		case a > 1900 && a < 2100 && b >= 1 && b <= 12 && len(toks) == 2:
			return dateValue{y: a, m: b}
		}
	}
	return dateValue{}
}
