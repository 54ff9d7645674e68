package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// A scope says which evidence counts: that in some sections, of some articles.
// The zero value is all of it, that of tables included; any other scope leaves
// out what only a table states.
type scope struct {
	sections []graph.SectionKind          // none are all
	articles []projection.ArtRef          // nil is all
	stated   func(projection.RelRef) bool // stated within the scope; nil holds of all
}

func (r *request) newScope(sections []graph.SectionKind, articles []projection.ArtRef) scope {
	return scope{sections, articles, r.view.Matching(projection.RelationFilter{Sections: sections, Articles: articles})}
}

// scope reads the arguments sections and articles.
func (r *request) scope(a arguments) (scope, error) {
	var articles []projection.ArtRef
	if a.has("articles") {
		articles = []projection.ArtRef{}
		names := a.texts("articles")
		if len(names) > mostNamed {
			return scope{}, badInput("articles: %d are more than the %d that may be given at once", len(names), mostNamed)
		}
		for _, text := range names {
			article, ok, err := r.article(text)
			if err != nil {
				return scope{}, err
			}
			if ok {
				articles = append(articles, article)
			}
		}
	}
	return r.newScope(a.sections("sections"), articles), nil
}

// narrowed returns the scope with what the filter gives in place of its own.
func (s scope) narrowed(r *request, a arguments) (scope, error) {
	own, err := r.scope(a)
	if err != nil {
		return s, err
	}
	if !a.has("sections") {
		own.sections = s.sections
	}
	if !a.has("articles") {
		own.articles = s.articles
	}
	return r.newScope(own.sections, own.articles), nil
}

func (s scope) all() bool { return len(s.sections) == 0 && s.articles == nil }

func (s scope) section(k graph.SectionKind) bool {
	return len(s.sections) == 0 || slices.Contains(s.sections, k)
}

func (s scope) article(a projection.ArtRef) bool {
	return s.articles == nil || slices.Contains(s.articles, a)
}

// relation reports whether some evidence of the relation counts.
func (s scope) relation(rel projection.RelRef) bool { return s.stated == nil || s.stated(rel) }

// evidence returns the evidence of the relation that counts.
func (s scope) evidence(v *projection.View, rel projection.RelRef) []projection.Evidence {
	list := v.Evidence(rel)
	if s.all() {
		return list
	}
	return slices.DeleteFunc(list, func(e projection.Evidence) bool { return !s.article(e.Article) || !s.section(e.Section) })
}

// entity reports whether the entity is mentioned within the scope.
func (s scope) entity(v *projection.View, ref projection.Ref) bool {
	if s.all() {
		return true
	}
	return slices.ContainsFunc(v.Appearances(ref), s.appearance)
}

func (s scope) appearance(a projection.Appearance) bool {
	return s.article(a.Article) && (len(s.sections) == 0 || slices.ContainsFunc(a.Sections, s.section))
}
