package schema

import (
	"cmp"
	"strings"

	"entente/graph"
)

// arguments are the coerced arguments of a field, or the fields of an input
// object. An argument that is null is treated as one that is absent.
type arguments map[string]any

func (a arguments) text(name string) string {
	s, _ := a[name].(string)
	return s
}

func (a arguments) date(name string) graph.Date {
	d, _ := a[name].(graph.Date)
	return d
}

func (a arguments) flag(name string) bool { return a[name] == true }

// number returns the argument, or def where it is absent.
func (a arguments) number(name string, def int) int {
	if n, ok := a[name].(int); ok {
		return n
	}
	return def
}

// within returns the number, which must lie between low and high.
func (a arguments) within(name string, def, low, high int) (int, error) {
	n := a.number(name, def)
	if n < low || n > high {
		return 0, badInput("%s: %d is not between %d and %d", name, n, low, high)
	}
	return n, nil
}

func (a arguments) texts(name string) []string {
	list, _ := a[name].([]any)
	out := make([]string, 0, len(list))
	for _, item := range list {
		if s, ok := item.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// has reports whether the argument has a value other than null.
func (a arguments) has(name string) bool { return a[name] != nil }

// object returns an argument that is an input object; nil where it is absent.
func (a arguments) object(name string) arguments {
	o, _ := a[name].(map[string]any)
	return o
}

func (a arguments) objects(name string) []arguments {
	list, _ := a[name].([]any)
	out := make([]arguments, 0, len(list))
	for _, item := range list {
		if o, ok := item.(map[string]any); ok {
			out = append(out, o)
		}
	}
	return out
}

func (a arguments) entityTypes(name string) []graph.EntityType {
	return convert[graph.EntityType](a.texts(name))
}

func (a arguments) relationTypes(name string) []graph.RelationType {
	return convert[graph.RelationType](a.texts(name))
}

func convert[T ~string](list []string) []T {
	out := make([]T, len(list))
	for i, s := range list {
		out[i] = T(s)
	}
	return out
}

// sections returns the kinds that the enum values stand for; none are all.
func (a arguments) sections(name string) []graph.SectionKind {
	var out []graph.SectionKind
	for _, s := range a.texts(name) {
		if s == "MAIN" {
			out = append(out, graph.Main)
		} else {
			out = append(out, graph.Teaser)
		}
	}
	return out
}

// days is a range of dates; both ends are included, "" is open.
type days struct{ from, to graph.Date }

func (a arguments) days(name string) (days, error) {
	o := a.object(name)
	d := days{o.date("from"), o.date("to")}
	if d.from != "" && d.to != "" && d.from.HasYear() != d.to.HasYear() {
		return d, badInput("%s: from and to must both give a year, or both leave it open", name)
	}
	if d.from != "" && d.to != "" && d.from.HasYear() {
		low, _ := d.from.Bounds()
		if _, high := d.to.Bounds(); high < low {
			return d, badInput("%s: %s lies after %s", name, d.from, d.to)
		}
	}
	return d, nil
}

func (d days) open() bool { return d.from == "" && d.to == "" }

// include reports whether the date may fall within the range.
func (d days) include(date graph.Date) bool {
	switch {
	case d.open():
		return true
	case date == "":
		return false
	case d.from.HasYear() || d.to.HasYear():
		return date.Overlaps(d.from, d.to)
	}
	// A range of every year: compare months and days, also of dates with a year.
	first, last := monthDays(date)
	if first == "" {
		return false
	}
	low, high := "01-01", "12-31"
	if d.from != "" {
		low, _ = monthDays(d.from)
	}
	if d.to != "" {
		_, high = monthDays(d.to)
	}
	return first <= high && last >= low
}

// monthDays returns the first and last "01-02" that the date may stand for;
// "" twice for a date without a month or a span over years.
func monthDays(d graph.Date) (first, last string) {
	if d.HasYear() {
		low, high := d.Bounds()
		if low == "" || low[:4] != high[:4] || low[5:] == "01-01" && high[5:] == "12-31" {
			return "", ""
		}
		return low[5:], high[5:]
	}
	from, to, span := strings.Cut(string(d), "/")
	if !span {
		to = from
	}
	from, ok1 := strings.CutPrefix(from, "--")
	to, ok2 := strings.CutPrefix(to, "--")
	if !ok1 || !ok2 {
		return "", ""
	}
	return from + "-01"[len(from)-len("01"):], to + "-31"[len(to)-len("01"):]
}

// compareDates orders dates from the earliest first day; those without a year
// come last, by month and day.
func compareDates(a, b graph.Date) int {
	firstA, lastA := a.Bounds()
	firstB, lastB := b.Bounds()
	if (firstA == "") != (firstB == "") {
		return cmp.Compare(firstB, firstA)
	}
	return cmp.Or(cmp.Compare(firstA, firstB), cmp.Compare(lastA, lastB), cmp.Compare(a, b))
}
