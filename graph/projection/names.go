package projection

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// A form is a name or title as it is written, and how often it is.
type form struct {
	text  stringRef
	fold  stringRef
	count int32
}

// fold returns the reference of the folded string. Every distinct string is
// folded once.
func (c *collector) fold(r stringRef) stringRef {
	for len(c.folds) <= int(r) {
		c.folds = append(c.folds, 0)
	}
	if c.folds[r] == 0 && r != 0 {
		c.folds[r] = c.text.ref(graph.Fold(c.text.at(r)))
	}
	return c.folds[r]
}

// groupForms joins the forms that fold alike: each group is counted together
// and shown as it is written most often, then with the most diacritics, then
// as the least string. Groups come most frequent first, then as the least string.
func (c *collector) groupForms(forms []form) []form {
	slices.SortFunc(forms, func(a, b form) int {
		return cmp.Or(
			cmp.Compare(a.fold, b.fold),
			cmp.Compare(b.count, a.count),
			cmp.Compare(diacritics(c.text.at(b.text)), diacritics(c.text.at(a.text))),
			cmp.Compare(c.text.at(a.text), c.text.at(b.text)))
	})
	groups := forms[:0]
	for _, f := range forms {
		if n := len(groups); n > 0 && groups[n-1].fold == f.fold {
			groups[n-1].count += f.count
			continue
		}
		groups = append(groups, f)
	}
	slices.SortFunc(groups, func(a, b form) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(c.text.at(a.text), c.text.at(b.text)))
	})
	return groups
}

// diacritics counts the letters outside ASCII.
func diacritics(s string) int {
	n := 0
	for _, r := range s {
		if r >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// A form is in common use where at least one mention in commonShare has it.
// Below that, a long form is more likely a misreading than the full name.
const commonShare = 20

// names returns an entity's preferred name, then its aliases. The canonical
// name of a table is preferred, then that which articles repeat. Without one
// it is the fullest form in common
// use: that with the greatest product of mentions and cubed words, so that a
// full name goes before a frequent short form of it and a frequent full form
// before a rare longer one (of a place, whose longer forms only say what it
// is, the words count once); then most letters. An entity without
// any name is called by its most frequent description, or else by its id.
func (c *collector) names(id string, forms []formRow) []stringRef {
	var byRole [numRoles][]form
	var tables []form // canonical names
	for _, f := range forms {
		byRole[f.role] = append(byRole[f.role], form{f.text, c.fold(f.text), f.count})
		if f.role == rolePreferred && f.tables > 0 {
			tables = append(tables, form{text: f.text, count: f.tables})
		}
	}
	groups := c.groupForms(byRole[roleName])
	preferred := c.modalForm(tables)
	if preferred == 0 {
		preferred = c.modalForm(byRole[rolePreferred])
	}
	if preferred == 0 {
		var total int32
		for _, g := range groups {
			total += g.count
		}
		best, power := -1, 3
		if strings.HasPrefix(id, "province/") || strings.HasPrefix(id, "place/") {
			power = 1
		}
		for i, g := range groups {
			if g.count*commonShare >= total && (best < 0 || c.fuller(g, groups[best], power)) {
				best = i
			}
		}
		switch descriptions := byRole[roleNominal]; {
		case best >= 0:
			preferred = groups[best].text
		case len(descriptions) > 0:
			preferred = c.groupForms(descriptions)[0].text
		default:
			_, slug, _ := strings.Cut(id, "/")
			preferred = c.text.ref(strings.ReplaceAll(slug, "-", " "))
		}
	}
	out := []stringRef{preferred}
	for _, g := range groups {
		if g.fold != c.fold(preferred) {
			out = append(out, g.text)
		}
	}
	return out
}

// fuller reports whether a is a fuller name than b, which comes before it, by
// mentions times words to the given power.
func (c *collector) fuller(a, b form, power int) bool {
	weight := func(f form) int64 {
		words := int64(1 + strings.Count(c.text.at(f.fold), " "))
		weight := int64(f.count)
		for range power {
			weight *= words
		}
		return weight
	}
	return cmp.Or(
		cmp.Compare(weight(a), weight(b)),
		cmp.Compare(len(c.text.at(a.fold)), len(c.text.at(b.fold)))) > 0
}

// modal returns the value that occurs most often, then the longest, then the
// least string; 0 of none.
func (c *collector) modal(values []stringRef) stringRef {
	forms := make([]form, len(values))
	for i, v := range values {
		forms[i] = form{text: v, count: 1}
	}
	return c.modalForm(countForms(forms))
}

// modalForm is modal of forms that were counted.
func (c *collector) modalForm(forms []form) stringRef {
	var best form
	for _, f := range forms {
		s, b := c.text.at(f.text), c.text.at(best.text)
		if cmp.Or(cmp.Compare(f.count, best.count), cmp.Compare(len(s), len(b)), cmp.Compare(b, s)) > 0 {
			best = f
		}
	}
	return best.text
}

// countForms joins equal forms.
func countForms(forms []form) []form {
	slices.SortFunc(forms, func(a, b form) int { return cmp.Compare(a.text, b.text) })
	out := forms[:0]
	for _, f := range forms {
		if n := len(out); n > 0 && out[n-1].text == f.text {
			out[n-1].count += f.count
			continue
		}
		out = append(out, f)
	}
	return out
}
