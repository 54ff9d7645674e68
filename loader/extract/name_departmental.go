package extract

import (
	"slices"

	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// department is the kind of the units of the second level that prefects and departmental councils have.
const department = "department"

// departmental reports whether a name behind its article is a department by the post or the body before it, in a state of
// which the section tells, or where it tells of none of those that the name may lie in: "le préfet de la Vienne", "le
// conseil départemental de l'Ain"; but "le préfet du Jura" in Switzerland.
func (s *section) departmental(fit []lexicon.NameMatch, i int) bool {
	if !s.departmentAt(i) {
		return false
	}
	told := func(v lexicon.NameMatch) bool { return v.Name.Country == s.home || s.named[v.Name.Country] }
	here := func(v lexicon.NameMatch) bool { return v.Name.Country == s.home }
	unit := func(v lexicon.NameMatch) bool { return v.Name.Kind == department }
	for _, v := range fit {
		if unit(v) && (here(v) || !slices.ContainsFunc(fit, here) && (told(v) || !slices.ContainsFunc(fit, func(w lexicon.NameMatch) bool { return !unit(w) && told(w) }))) {
			return true
		}
	}
	return false
}

// departmentAt reports whether a post or a body that departments have stands before the article of a name at token i.
func (s *section) departmentAt(i int) bool {
	if s.lang.Code != "fr" || !s.toks[i].Cap || !s.articled(i-1) && !s.is(i-1, class.ArticleBehindDe) {
		return false
	}
	j := s.beforeDe(i)
	for k := max(0, j-2); k <= j; k++ {
		for _, h := range s.hits[k] {
			if k+h.n-1 == j && (h.class == class.Post || h.class == class.Body) && h.entry.Attrs["unit"] == department {
				return true
			}
		}
	}
	return false
}
