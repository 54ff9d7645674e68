package graph

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// A Date is a calendar date of the precision that is known (ISO 8601):
// "2025-02-20", "2025-02", "2025"; "--05-18" or "--05" where the text leaves
// the year open; "2025-12-17/2025-12-20" for a span. "" is no date.
type Date string

var (
	dateForm = regexp.MustCompile(`^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$`)
	daysIn   = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
)

// ParseDate checks that s is a date as [Date] describes it.
func ParseDate(s string) (Date, error) {
	from, to, span := strings.Cut(s, "/")
	if err := checkDate(from); err != nil {
		return "", err
	}
	if span {
		if err := checkDate(to); err != nil {
			return "", err
		}
		if from[0] != '-' && to[0] != '-' && Date(from).low() > Date(to).high() {
			return "", fmt.Errorf("date %q: the span ends before it begins", s)
		}
	}
	return Date(s), nil
}

func checkDate(s string) error {
	m := dateForm.FindStringSubmatch(s)
	if m == nil || (m[1] == "-" && m[2] == "") {
		return fmt.Errorf("date %q is none of 2025-02-20, 2025-02, 2025, --05-18, or two of these around a slash", s)
	}
	month, day := number(m[2]), number(m[3])
	if m[2] != "" && (month < 1 || month > 12) || m[3] != "" && (day < 1 || day > daysIn[month]) {
		return fmt.Errorf("date %q: there is no such day", s)
	}
	if m[1] != "-" && m[3] != "" {
		if _, err := time.Parse("2006-01-02", s); err != nil {
			return fmt.Errorf("date %q: there is no such day", s)
		}
	}
	return nil
}

func number(s string) int {
	n := 0
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}

// HasYear reports whether the date says its year.
func (d Date) HasYear() bool { return d != "" && d[0] != '-' }

// Bounds returns the first and last day that the date may stand for, as
// "2006-01-02" strings that compare in time order. A date without a year
// gives "" twice.
func (d Date) Bounds() (first, last string) {
	from, to, span := strings.Cut(string(d), "/")
	if !span {
		to = from
	}
	if !Date(from).HasYear() || !Date(to).HasYear() {
		return "", ""
	}
	return Date(from).low(), Date(to).high()
}

func (d Date) low() string  { return string(d) + "0000-01-01"[len(d):] }
func (d Date) high() string { return string(d) + "0000-12-31"[len(d):] }

// Overlaps reports whether the date may fall within from…to, both included;
// an empty bound is open. A date without a year overlaps only the range that
// is open on both sides.
func (d Date) Overlaps(from, to Date) bool {
	if from == "" && to == "" {
		return true
	}
	first, last := d.Bounds()
	if first == "" {
		return false
	}
	if low, _ := from.Bounds(); from != "" && last < low {
		return false
	}
	if _, high := to.Bounds(); to != "" && first > high {
		return false
	}
	return true
}
