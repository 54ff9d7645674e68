package projection

import (
	"math"
	"slices"

	"entente/graph"
)

// A RelationFilter says which relations are meant. The zero value is all.
type RelationFilter struct {
	Types      []graph.RelationType // none are all
	From, To   graph.Date           // days within which it falls, both included; "" is open
	Sections   []graph.SectionKind  // where a passage must stand that states it; none are anywhere
	Articles   []ArtRef             // of which a passage must state it; nil is any, an empty list is none
	MinSupport int                  // distinct articles that state it; a table counts as one

	// MinConfidence is the least [Relation.Confidence], 0…1.
	MinConfidence float64
}

// Matching returns the test of the filter, or nil where every relation passes.
//
// A relation falls within From…To if a date at which a passage says that it
// happened may do so. Where no passage gives a date with a year, the dates of
// the articles stand for it. What only a table states has no date, and no
// section.
func (v *View) Matching(f RelationFilter) func(RelRef) bool {
	var tests []func(RelRef) bool
	if len(f.Types) > 0 {
		var set uint16
		for i, t := range graph.RelationTypes {
			if slices.Contains(f.Types, t) {
				set |= 1 << i
			}
		}
		tests = append(tests, func(r RelRef) bool { return set&(1<<v.relationKind(r)) != 0 })
	}
	if f.MinSupport > 1 {
		tests = append(tests, func(r RelRef) bool { return int(v.row(r).support) >= f.MinSupport })
	}
	if f.MinConfidence > 0 {
		least := uint16(min(math.Ceil(f.MinConfidence*10000-1e-6), math.MaxUint16))
		tests = append(tests, func(r RelRef) bool { return v.row(r).confidence >= least })
	}
	if len(f.Sections) > 0 || f.Articles != nil {
		set := ^uint8(0)
		if len(f.Sections) > 0 {
			set = 0
			for i, kind := range sectionKinds {
				if slices.Contains(f.Sections, kind) {
					set |= 1 << i
				}
			}
		}
		var articles map[articleNo]bool
		if f.Articles != nil {
			articles = make(map[articleNo]bool, len(f.Articles))
			for _, a := range f.Articles {
				articles[v.articleNo(a)] = true
			}
		}
		tests = append(tests, func(r RelRef) bool { return v.statedIn(v.relationNo(r), set, articles) })
	}
	if f.From != "" || f.To != "" {
		low, _ := f.From.Bounds()
		_, high := f.To.Bounds()
		tests = append(tests, func(r RelRef) bool { return v.during(v.relationNo(r), low, high) })
	}
	switch len(tests) {
	case 0:
		return nil
	case 1:
		return tests[0]
	}
	return func(r RelRef) bool {
		for _, test := range tests {
			if !test(r) {
				return false
			}
		}
		return true
	}
}

// statedIn reports whether a passage in a section of the set, and of one of the
// articles (nil is any), states the relation.
func (v *View) statedIn(n relationNo, set uint8, articles map[articleNo]bool) bool {
	evidence := v.evidenceOf(n)
	for i := range evidence {
		if set&(1<<evidence[i].section) != 0 && (articles == nil || articles[evidence[i].article]) {
			return true
		}
	}
	return false
}

// during reports whether the relation falls within two days; "" is open.
func (v *View) during(n relationNo, low, high string) bool {
	within := func(d dateEntry) bool {
		return d.first != "" && (low == "" || d.last >= low) && (high == "" || d.first <= high)
	}
	evidence := v.evidenceOf(n)
	dated := false
	for i := range evidence {
		d := v.dates[evidence[i].date]
		if within(d) {
			return true
		}
		dated = dated || d.first != ""
	}
	for i := range evidence {
		if !dated && within(v.published(evidence[i].article)) {
			return true
		}
	}
	return false
}

// OfTypes returns the test whether an entity is of one of the types, or nil
// where none is named, which are all.
func (v *View) OfTypes(types []graph.EntityType) func(Ref) bool {
	if len(types) == 0 {
		return nil
	}
	set := typeSet(types)
	return func(r Ref) bool { return set&(1<<v.kind(r)) != 0 }
}
