package schema

import (
	"slices"
	"strings"

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

// article finds what an argument that means an article stands for: an id, a
// source, a stem, or the beginning of a stem that no other article has.
func (r *request) article(text string) (projection.ArtRef, bool, error) {
	if a, ok := r.view.LookupArticle(graph.ID(text)); ok {
		return a, true, nil
	}
	if a, ok := r.view.FindSource(text); ok {
		return a, true, nil
	}
	var found []projection.ArtRef
	var all int
	if text != "" {
		found, all = r.view.FindStem(text, 5)
	}
	switch all {
	case 0:
		r.warn("there is no article %q", cut(text))
		return projection.None, false, nil
	case 1:
		return found[0], true, nil
	}
	var some []string
	for _, a := range found {
		some = append(some, graph.Stem(r.view.Article(a).Source))
	}
	return projection.None, false, badInput("%d articles begin with %q, such as %s: give more of it, or an id",
		all, cut(text), strings.Join(some, ", "))
}
