package projection

import (
	"slices"
	"sort"
	"strings"

	"entente/graph"
)

// A searchIndex finds entities by name. Names are compared in the form that
// [graph.Fold] makes.
type searchIndex struct {
	// suffixes has an entry for every word of every name and alias: the rest
	// of the name from that word on. They are in the order of that text, those
	// of whole names first among equals, then in the order of handles. So what
	// begins with a text is one range.
	suffixes []nameEntry
	best     rangeMin // over suffixes
	words    vocabulary
}

// A nameEntry is a name of an entity, or what follows its first start bytes.
type nameEntry struct {
	text   stringRef // folded
	start  uint16
	entity Ref
}

func (e nameEntry) suffix(text *stringTable) string { return text.at(e.text)[e.start:] }

// FindName returns the entity of that name or alias, blind to case and
// diacritics; the most mentioned one where several share it. The type ""
// means any.
func (v *View) FindName(name string, t graph.EntityType) (Ref, bool) {
	folded := graph.Fold(name)
	if folded == "" {
		return None, false
	}
	set := uint8(allTypes)
	if t != "" {
		set = typeSet([]graph.EntityType{t})
	}
	for _, e := range v.named(folded) {
		if set&(1<<v.entities.kind[e.entity]) != 0 {
			return e.entity, true
		}
	}
	return None, false
}

// named returns the entries of the whole names that fold to the text, in the
// order of handles.
func (v *View) named(folded string) []nameEntry {
	list := v.search.suffixes
	from := v.lowerBound(folded)
	to := from
	for to < len(list) && list[to].start == 0 && list[to].suffix(&v.text) == folded {
		to++
	}
	return list[from:to]
}

// lowerBound returns the first entry whose text is not less.
func (v *View) lowerBound(folded string) int {
	list := v.search.suffixes
	return sort.Search(len(list), func(i int) bool { return list[i].suffix(&v.text) >= folded })
}

// Search returns up to limit entities that match the text, best matches first:
// those whose name or alias is the text; those where a name, or the rest of it
// from some word on, begins with it; those whose names have words like its
// words in any order, the fewest wrong letters first (see [vocabulary]).
// Within each of these the most mentioned come first. No types are all types.
func (v *View) Search(text string, types []graph.EntityType, limit int) []Ref {
	folded := graph.Fold(text)
	if folded == "" || limit <= 0 {
		return nil
	}
	found := results{limit: limit, types: typeSet(types), kinds: v.entities.kind}
	for _, e := range v.named(folded) {
		if found.add(e.entity); found.full() {
			return found.refs
		}
	}
	from := v.lowerBound(folded)
	n := sort.Search(len(v.search.suffixes)-from, func(i int) bool {
		return !strings.HasPrefix(v.search.suffixes[from+i].suffix(&v.text), folded)
	})
	v.search.best.ascend(from, from+n, found.types, func(i int) bool {
		found.add(v.search.suffixes[i].entity)
		return !found.full()
	})
	if !found.full() {
		v.search.words.match(&v.text, strings.Fields(folded), &found)
	}
	return found.refs
}

// results collects distinct entities of the types.
type results struct {
	refs  []Ref
	limit int
	types uint8
	kinds []uint8 // by Ref
}

func (r *results) full() bool { return len(r.refs) >= r.limit }

func (r *results) add(e Ref) {
	if r.wants(e) {
		r.refs = append(r.refs, e)
	}
}

// wants reports whether the entity is of the types and not yet there.
func (r *results) wants(e Ref) bool {
	return r.types&(1<<r.kinds[e]) != 0 && !slices.Contains(r.refs, e)
}
