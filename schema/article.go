package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

// ofArticle reads one of the facts of an article.
func ofArticle(read func(projection.Article) any) resolver {
	return get(func(v *projection.View, a projection.ArtRef) any { return read(v.Article(a)) })
}

var articleFields = fields{
	"id":        ofArticle(func(a projection.Article) any { return string(a.ID) }),
	"title":     ofArticle(func(a projection.Article) any { return a.Title }),
	"url":       ofArticle(func(a projection.Article) any { return orNull(a.URL) }),
	"publisher": ofArticle(func(a projection.Article) any { return orNull(a.Publisher) }),
	"published": ofArticle(func(a projection.Article) any { return a.Published }),
	"language":  ofArticle(func(a projection.Article) any { return a.Language }),
	"source":    ofArticle(func(a projection.Article) any { return a.Source }),
	"stem":      ofArticle(func(a projection.Article) any { return graph.Stem(a.Source) }),
	"loaded":    ofArticle(func(projection.Article) any { return "" }), // see the field's deprecation
	"text": on(func(c call, a projection.ArtRef) (any, error) {
		return c.texts.ask(c.ctx, c.view.Article(a).ID), nil
	}),
	"entities":  on(articleEntities),
	"relations": on(articleRelations),
}

// articleScope is the scope of what one article says.
func (c call) articleScope(a projection.ArtRef) scope {
	return c.newScope(c.args.sections("sections"), []projection.ArtRef{a})
}

func articleEntities(c call, a projection.ArtRef) (any, error) {
	s := c.articleScope(a)
	where, err := c.where(s)
	if err != nil {
		return nil, err
	}
	mentioned := entityTest(nil)
	if len(s.sections) > 0 {
		mentioned = func(ref projection.Ref) bool { return s.entity(c.view, ref) }
	}
	list := keep(slices.Clone(c.view.ArticleEntities(a)), c.view.OfTypes(c.args.entityTypes("types")), mentioned, where)
	return page(c, c.entitiesInOrder(sequence(list)))
}

func articleRelations(c call, a projection.ArtRef) (any, error) {
	s := c.articleScope(a)
	where, err := c.relationTest(c.args.object("where"), s)
	if err != nil {
		return nil, err
	}
	kind := c.view.Matching(projection.RelationFilter{Types: c.args.relationTypes("types")})
	list := slices.DeleteFunc(slices.Clone(c.view.ArticleRelations(a)), func(rel projection.RelRef) bool {
		return kind != nil && !kind(rel) || !s.relation(rel) || !where.holds(rel, projection.None)
	})
	return page(c, c.relationsInOrder(sequence(list)))
}
