package export

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"hash/fnv"
	"strings"

	"golang.org/x/text/language"

	"entente/graph"
	"entente/graph/projection"
)

// ftmSchemata are the schemata of FollowTheMoney for our types.
var ftmSchemata = map[graph.EntityType]string{
	graph.Person: "Person", graph.Party: "Organization", graph.Organization: "Organization", graph.Country: "PublicBody",
	graph.Province: "Address", graph.Place: "Address", graph.Agreement: "Contract", graph.Event: "Event",
}

// ftmLegal are the schemata of those who can be mentioned.
var ftmLegal = map[string]bool{"Person": true, "Organization": true, "PublicBody": true}

// An ftmEntity is a line of FollowTheMoney's JSON.
type ftmEntity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

func (e *ftmEntity) set(name string, values ...string) {
	for _, v := range values {
		if v != "" {
			e.Properties[name] = append(e.Properties[name], v)
		}
	}
}

func newFTM(id graph.ID, schema string) ftmEntity {
	return ftmEntity{ftmID(id), schema, map[string][]string{}}
}

// ftmID is the id in the letters that FollowTheMoney allows: those of ASCII,
// digits, dots and hyphens. An id with others has its digest at the end.
func ftmID(id graph.ID) string {
	out, digest := []byte("entente-"), false
	for _, c := range []byte(id) {
		switch {
		case c == '/':
			out = append(out, '-')
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.':
			out = append(out, c)
		default:
			digest = true
		}
	}
	if last := out[len(out)-1]; digest || last == '-' || last == '.' {
		h := fnv.New64a()
		_, _ = h.Write([]byte(id))
		out = hex.AppendEncode(append(out, '-'), h.Sum(nil))
	}
	return string(out)
}

// writeFTM writes FollowTheMoney entities (https://followthemoney.tech), one
// JSON object a line, for Aleph and OpenSanctions. Posts are Occupancy and
// Position, memberships are Membership; other relations are UnknownLink with
// the type as the role. The articles that state the relations are Article, the
// proof of them; that they mention a person or body is a Mention.
func writeFTM(ctx context.Context, w *bufio.Writer, g Graph) error {
	lines := ftmLines{json.NewEncoder(w), g, make([]bool, g.View.NumArticles())}
	lines.out.SetEscapeHTML(false)
	for _, r := range g.Relations {
		for _, e := range g.View.Evidence(r) {
			lines.articles[e.Article] = true
		}
	}
	err := g.eachNode(ctx, func(i int, n Node) error {
		if err := lines.out.Encode(g.ftmNode(g.Nodes[i], n)); err != nil {
			return err
		}
		return lines.mentions(g.Nodes[i], n)
	})
	if err != nil {
		return err
	}
	err = g.eachEdge(ctx, func(i int, edge Edge) error {
		for _, e := range g.ftmRelation(i, edge) {
			if err := lines.out.Encode(e); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return each(ctx, g.View.Articles(), func(_ int, a projection.ArtRef) error {
		if !lines.articles[a] {
			return nil
		}
		return lines.out.Encode(g.ftmArticle(a))
	})
}

// ftmLines writes the lines.
type ftmLines struct {
	out      *json.Encoder
	g        Graph
	articles []bool // those that state a relation, by handle
}

// mentions writes that articles mention the entity, of persons and bodies.
func (l ftmLines) mentions(r projection.Ref, n Node) error {
	schema := ftmSchemata[n.Type]
	if !ftmLegal[schema] {
		return nil
	}
	for _, a := range l.g.View.Appearances(r) {
		if !l.articles[a.Article] {
			continue
		}
		article := l.g.View.Article(a.Article).ID
		e := newFTM(n.ID+"/in/"+article, "Mention")
		e.set("document", ftmID(article))
		e.set("resolved", ftmID(n.ID))
		e.set("name", n.Label)
		e.set("detectedSchema", schema)
		if err := l.out.Encode(e); err != nil {
			return err
		}
	}
	return nil
}

func (g Graph) ftmNode(r projection.Ref, n Node) ftmEntity {
	e := newFTM(n.ID, ftmSchemata[n.Type])
	e.set("name", n.Label)
	e.set("alias", n.Aliases...)
	switch n.Type {
	case graph.Province, graph.Place:
		e.set("full", n.Label)
	case graph.Agreement:
		e.set("title", n.Label)
		e.set("contractDate", ftmDate(g.View.Agreement(r).Signed))
	case graph.Event:
		event := g.View.Event(r)
		e.set("date", ftmDate(event.Date))
		if event.Place != projection.None {
			e.set("location", g.View.Name(event.Place))
		}
	case graph.Country:
		for _, code := range n.SameAs {
			if c, ok := strings.CutPrefix(code, "iso3166-1:"); ok {
				e.set("country", strings.ToLower(c))
			}
		}
	}
	return e
}

func (g Graph) ftmArticle(r projection.ArtRef) ftmEntity {
	a := g.View.Article(r)
	e := newFTM(a.ID, "Article")
	e.set("fileName", a.Source)
	e.set("title", a.Title)
	e.set("sourceUrl", a.URL)
	e.set("publisher", a.Publisher)
	e.set("publishedAt", ftmDate(a.Published))
	if tag, err := language.Parse(a.Language); err == nil {
		base, _ := tag.Base()
		e.set("language", base.ISO3())
	}
	return e
}

// ftmDate is the date where FollowTheMoney can hold it: not spans, nor dates
// without a year.
func ftmDate(d graph.Date) string {
	if !d.HasYear() || strings.Contains(string(d), "/") {
		return ""
	}
	return string(d)
}

// ftmRelation returns the entities that a relation is there.
func (g Graph) ftmRelation(i int, edge Edge) []ftmEntity {
	from, to := g.View.Ends(g.Relations[i])
	person := g.View.Type(from) == graph.Person
	body := ftmSchemata[g.View.Type(to)] == "Organization"
	source, target := ftmID(edge.Source), ftmID(edge.Target)
	var posts []ftmEntity
	var e ftmEntity
	switch {
	case edge.Type == graph.HoldsPosition && person:
		post := newFTM(edge.ID+"/post", "Position")
		post.set("name", strings.TrimSpace(edge.Title+" ("+g.View.Name(to)+")"))
		if body {
			post.set("organization", target)
		}
		e = newFTM(edge.ID, "Occupancy")
		e.set("holder", source)
		e.set("post", post.ID)
		if edge.Former {
			e.set("status", "ended")
		}
		posts = append(posts, post)
	case edge.Type == graph.MemberOf && person && body:
		e = newFTM(edge.ID, "Membership")
		e.set("member", source)
		e.set("organization", target)
		e.set("role", edge.Title)
	default:
		e = newFTM(edge.ID, "UnknownLink")
		e.set("subject", source)
		e.set("object", target)
		e.set("role", strings.ToLower(strings.ReplaceAll(string(edge.Type), "_", " ")))
	}
	e.set("date", ftmDate(edge.Date))
	e.set("recordId", string(edge.ID))
	last := projection.ArtRef(projection.None)
	for _, passage := range g.View.Evidence(g.Relations[i]) { // those of an article together
		if passage.Article != last {
			last = passage.Article
			e.set("proof", ftmID(g.View.Article(last).ID))
		}
	}
	return append(posts, e)
}
