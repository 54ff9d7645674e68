package schema

import (
	"path"
	"slices"
	"strings"
	"sync"

	"entente/graph"
	"entente/graph/projection"
)

// namePrefix begins an argument that names an entity where an id is expected.
const namePrefix = "name:"

// entity finds what an ID argument stands for: an id, or name:NAME. Where
// there is nothing of it, the answer says so among its warnings.
func (r *request) entity(id string, t graph.EntityType) (projection.Ref, bool, error) {
	if name, ok := strings.CutPrefix(id, namePrefix); ok {
		ref, ok := r.view.FindName(name, t)
		if !ok {
			what := "entity"
			if t != "" {
				what = strings.ToLower(string(t))
			}
			r.warn("no %s is named %q%s", what, cut(name), r.nearest(name, t))
		}
		return ref, ok, nil
	}
	kind := graph.EntityType(strings.ToUpper(graph.ID(id).Kind()))
	if !slices.Contains(graph.EntityTypes, kind) {
		return projection.None, false, badInput(
			"%q is no id of an entity: give one such as province/vn-quang-ninh, or name:Quang Ninh", cut(id))
	}
	ref, ok := r.view.Lookup(graph.ID(id))
	if !ok {
		r.warn("there is no entity of the id %q", cut(id))
	}
	return ref, ok, nil
}

// nearest names what a misspelt name may have meant.
func (r *request) nearest(name string, t graph.EntityType) string {
	var types []graph.EntityType
	if t != "" {
		types = append(types, t)
	}
	found := r.view.Search(name, types, 1)
	if len(found) == 0 {
		return ""
	}
	return "; the nearest is " + r.view.Name(found[0])
}

// entityArg finds the entity of an argument. given is false where the argument
// is absent, found where it names nothing.
func (c call) entityArg(name string, t graph.EntityType) (ref projection.Ref, given, found bool, err error) {
	id, given := c.args[name].(string)
	if !given {
		return projection.None, false, false, nil
	}
	ref, found, err = c.entity(id, t)
	return ref, true, found, err
}

// mostNamed is how many entities or articles an argument may name.
const mostNamed = 1000

// entities finds those of a list that there are; all says whether that is
// every one of them.
func (r *request) entities(ids []string) (found []projection.Ref, all bool, err error) {
	if len(ids) > mostNamed {
		return nil, false, badInput("%d ids are more than the %d that may be given at once", len(ids), mostNamed)
	}
	all = true
	seen := refs{}
	for _, id := range ids {
		ref, ok, err := r.entity(id, "")
		if err != nil {
			return nil, false, err
		}
		if !ok {
			all = false
			continue
		}
		if !seen[ref] {
			seen[ref] = true
			found = append(found, ref)
		}
	}
	return found, all, nil
}

// stem returns the name of a source without folder and extension.
func stem(source string) string {
	base := path.Base(source)
	if stem := strings.TrimSuffix(base, path.Ext(base)); stem != "" {
		return stem
	}
	return base
}

// A catalogue finds the articles of one view by source and by stem.
type catalogue struct {
	view   *projection.View
	source map[string]projection.ArtRef
	stems  []stemmed // in the order of stems
}

type stemmed struct {
	stem    string
	article projection.ArtRef
}

// catalogues keeps the catalogue of the newest view.
type catalogues struct {
	mu   sync.Mutex
	last *catalogue
}

func (c *catalogues) of(v *projection.View) *catalogue {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.last == nil || c.last.view != v {
		c.last = newCatalogue(v)
	}
	return c.last
}

func newCatalogue(v *projection.View) *catalogue {
	c := &catalogue{view: v, source: make(map[string]projection.ArtRef, v.NumArticles())}
	for _, a := range v.Articles() {
		source := v.Article(a).Source
		c.source[source] = a
		c.stems = append(c.stems, stemmed{stem(source), a})
	}
	slices.SortFunc(c.stems, func(a, b stemmed) int { return strings.Compare(a.stem, b.stem) })
	return c
}

// find returns the articles whose stem is the text, or, where none is, begins
// with it.
func (c *catalogue) find(text string) []stemmed {
	first, _ := slices.BinarySearchFunc(c.stems, text, func(s stemmed, text string) int { return strings.Compare(s.stem, text) })
	last := first
	for last < len(c.stems) && c.stems[last].stem == text {
		last++
	}
	if first == last {
		for last < len(c.stems) && strings.HasPrefix(c.stems[last].stem, text) {
			last++
		}
	}
	return c.stems[first:last]
}

// article finds what an argument that means an article stands for: an id, a
// source, a stem, or the beginning of a stem that no other article has.
func (r *request) article(text string) (projection.ArtRef, bool, error) {
	if a, ok := r.view.LookupArticle(graph.ID(text)); ok {
		return a, true, nil
	}
	c := r.schema.catalogues.of(r.view)
	if a, ok := c.source[text]; ok {
		return a, true, nil
	}
	var found []stemmed
	if text != "" {
		found = c.find(text)
	}
	switch len(found) {
	case 0:
		r.warn("there is no article %q", cut(text))
		return projection.None, false, nil
	case 1:
		return found[0].article, true, nil
	}
	var some []string
	for _, f := range found[:min(len(found), 5)] {
		some = append(some, f.stem)
	}
	return projection.None, false, badInput("%d articles begin with %q, such as %s: give more of it, or an id",
		len(found), cut(text), strings.Join(some, ", "))
}
