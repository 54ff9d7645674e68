package lexicon

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// A usage is how word lists use classes and attributes: the values that each
// attribute takes, by class. The code knows these classes and no others, so a
// class or an attribute that the built-in lists do not use would never be
// heeded: in an overlay it is a slip of the pen.
type usage struct {
	values map[string]map[string]map[string]bool // class → attribute → value
}

// openValues holds the attributes that take more values than the lists use, and the
// form of these.
var openValues = map[string]*regexp.Regexp{
	"full":    regexp.MustCompile(`^[^_]+(_[^_]+)*$`),
	"country": regexp.MustCompile(`^[A-Z]{2}(\|[A-Z]{2})*$`),
	"state":   regexp.MustCompile(`^[A-Z]{2}$`),
	"n":       regexp.MustCompile(`^\d{1,4}$`),
	"days":    regexp.MustCompile(`^-?\d{1,3}$`),
}

// usage is how the word lists of all languages use classes: what the code
// heeds in one it heeds in the other.
func (lx *Lexicon) usage() *usage {
	var all []*Entry
	for _, lang := range lx.Languages {
		all = append(all, lang.Entries...)
	}
	return usageOf(all)
}

func usageOf(entries []*Entry) *usage {
	u := &usage{values: map[string]map[string]map[string]bool{}}
	for _, e := range entries {
		attrs := u.values[e.Class.String()]
		if attrs == nil {
			attrs = map[string]map[string]bool{}
			u.values[e.Class.String()] = attrs
		}
		for k, v := range e.Attrs {
			if attrs[k] == nil {
				attrs[k] = map[string]bool{}
			}
			attrs[k][v] = true
		}
	}
	return u
}

// checkEntry checks an overlay's entry: its class, its attributes and their
// values.
func (u *usage) checkEntry(e *Entry) error {
	attrs, known := u.values[e.Class.String()]
	if !known {
		return fmt.Errorf("%s:%d: there is no class %q%s", e.File, e.Line, e.Class.String(), suggestion(e.Class.String(), maps.Keys(u.values)))
	}
	var faults []error
	for _, k := range slices.Sorted(maps.Keys(e.Attrs)) {
		v := e.Attrs[k]
		values, known := attrs[k]
		switch form := openValues[k]; {
		case !known && len(attrs) == 0:
			faults = append(faults, fmt.Errorf("%s:%d: entries of class %s have no attributes, so %s=%s says nothing", e.File, e.Line, e.Class, k, v))
		case !known:
			faults = append(faults, fmt.Errorf("%s:%d: entries of class %s have no attribute %q; theirs are %s",
				e.File, e.Line, e.Class, k, strings.Join(slices.Sorted(maps.Keys(attrs)), ", ")))
		case form != nil && !form.MatchString(v):
			faults = append(faults, fmt.Errorf("%s:%d: %s=%s is not of the form %s", e.File, e.Line, k, v, form))
		case form == nil && !values[v]:
			faults = append(faults, fmt.Errorf("%s:%d: %s=%s is unknown in class %s; it takes %s",
				e.File, e.Line, k, v, e.Class, strings.Join(slices.Sorted(maps.Keys(values)), ", ")))
		}
	}
	return errors.Join(faults...)
}

// checkClasses checks that the classes a trigger names are there.
func (u *usage) checkClasses(f *Frame) error {
	for _, c := range f.Trigger.Classes() {
		class := c.String()
		if _, known := u.values[class]; !known {
			return fmt.Errorf("%s: pattern %q: there is no class @%s%s", f.Name(), f.Trigger, class, suggestion(class, maps.Keys(u.values)))
		}
	}
	return nil
}
