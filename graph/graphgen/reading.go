package graphgen

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"entente/graph"
)

// Reading makes the reading of article i.
func (w *World) Reading(i int) graph.Reading {
	rng := rand.New(rand.NewPCG(w.config.Seed, uint64(i)+1))
	source := fmt.Sprintf("generated/%08d.txt", i)
	a := &author{world: w, rng: rng, home: &w.communities[zipf(rng, len(w.communities))], date: graph.Date(w.date(i).Format("2006-01-02"))}
	a.Article = graph.Article{
		ID: graph.ArticleID(source), Source: source, URL: "https://example.org/" + source,
		Title:     "Rencontre entre " + pick(rng, a.home.people).forms[0] + " et " + pick(rng, a.home.people).forms[0],
		Publisher: "Agence", Published: a.date, Language: "fr",
	}
	a.write()
	main := a.pos * 4 / 5
	a.Article.Sections = []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: main}}, {Kind: graph.Teaser, Span: graph.Span{Start: main, End: a.pos}}}
	a.Article.Text = strings.Repeat("x", a.pos)
	return a.Reading
}

// An author writes one article.
type author struct {
	graph.Reading
	world *World
	rng   *rand.Rand
	home  *community
	date  graph.Date
	pos   int // code points written
	known map[graph.ID]bool
}

// community returns the article's own, or one time in ten another.
func (a *author) community() *community {
	if a.rng.IntN(10) == 0 {
		return &a.world.communities[zipf(a.rng, len(a.world.communities))]
	}
	return a.home
}

// write makes 3 to 9 passages.
func (a *author) write() {
	a.known = map[graph.ID]bool{}
	for range 3 + a.rng.IntN(7) {
		c, start := a.community(), a.pos
		p, q := pick(a.rng, c.people), pick(a.rng, a.community().people)
		switch a.rng.IntN(8) {
		case 0, 1:
			b := pick(a.rng, c.bodies)
			a.state(start, graph.Statement{Type: graph.HoldsPosition, Title: a.post(), Former: a.rng.IntN(12) == 0}, p, b)
		case 2, 3:
			if p.id != q.id {
				a.state(start, graph.Statement{Type: graph.MetWith, Date: a.date}, p, q)
			}
		case 4:
			a.state(start, graph.Statement{Type: graph.Visited, Date: a.date, Planned: a.rng.IntN(5) == 0}, p, pick(a.rng, c.provinces))
		case 5:
			x, y := pick(a.rng, c.provinces), pick(a.rng, a.community().provinces)
			if x.id != y.id {
				a.state(start, graph.Statement{Type: graph.CooperatesWith, Fields: []string{"commerce", "tourisme"}}, x, y)
			}
		case 6:
			x := pick(a.rng, c.provinces)
			agreement := newThing(graph.Agreement, "accord de coopération entre "+x.forms[0]+" et "+c.country.forms[0]+" du "+string(a.date[:7]))
			a.state(start, graph.Statement{Type: graph.PartyTo}, x, agreement)
			a.state(start, graph.Statement{Type: graph.Signed, Date: a.date}, p, agreement)
		case 7:
			a.state(start, graph.Statement{Type: graph.MemberOf}, p, c.parties[0])
			a.state(start, graph.Statement{Type: graph.LocatedIn}, pick(a.rng, c.provinces), c.country)
		}
		a.pos += 40
	}
}

var posts = strings.Fields("ministre président directeur secrétaire ambassadeur gouverneur recteur maire")

func (a *author) post() string { return posts[zipf(a.rng, len(posts))] }

// state adds a statement, and mentions of its ends within the passage.
func (a *author) state(start int, s graph.Statement, from, to thing) {
	a.mention(from)
	a.mention(to)
	s.From, s.To = from.id, to.id
	s.Confidence, s.Extractor = 0.7+float64(a.rng.IntN(30))/100, "generated:"+strings.ToLower(string(s.Type))
	s.Span = graph.Span{Start: start, End: a.pos}
	a.Statements = append(a.Statements, s)
}

// mention writes the full name the first time, and then any form.
func (a *author) mention(t thing) {
	name := t.forms[0]
	if a.known[t.id] {
		name = t.forms[a.rng.IntN(len(t.forms))]
	}
	span := graph.Span{Start: a.pos, End: a.pos + len([]rune(name))}
	a.pos = span.End + 12
	if !a.known[t.id] {
		a.known[t.id] = true
		e := graph.Entity{ID: t.id, Type: t.kind, Anchor: span}
		if t.kind == graph.Agreement {
			e.Kind, e.Signed = "agreement", a.date
		}
		a.Entities = append(a.Entities, e)
	}
	a.Mentions = append(a.Mentions, graph.Mention{Entity: t.id, Span: span, Form: name})
}
