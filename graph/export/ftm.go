package export

import (
	"bufio"
	"context"
	"encoding/json"
	"strings"

	"entente/graph"
)

// ftmSchemata are the schemata of FollowTheMoney for our types.
var ftmSchemata = map[graph.EntityType]string{
	graph.Person: "Person", graph.Party: "Organization", graph.Organization: "Organization", graph.Country: "PublicBody",
	graph.Province: "Address", graph.Place: "Address", graph.Agreement: "Contract", graph.Event: "Event",
}

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

// ftmID is the id with what FollowTheMoney's tools take for a path put aside.
func ftmID(id graph.ID) string { return "entente-" + strings.ReplaceAll(string(id), "/", "-") }

// writeFTM writes FollowTheMoney entities (https://followthemoney.tech), one
// JSON object a line, for Aleph and OpenSanctions. Posts are Occupancy and
// Position, memberships are Membership; other relations are UnknownLink with
// the type as the role.
func writeFTM(ctx context.Context, w *bufio.Writer, g Graph) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	err := g.eachNode(ctx, func(_ int, n Node) error {
		e := newFTM(n.ID, ftmSchemata[n.Type])
		e.set("name", n.Label)
		e.set("alias", n.Aliases...)
		switch n.Type {
		case graph.Province, graph.Place:
			e.set("full", n.Label)
		case graph.Agreement:
			e.set("title", n.Label)
		case graph.Country:
			for _, code := range n.SameAs {
				if c, ok := strings.CutPrefix(code, "iso3166-1:"); ok {
					e.set("country", strings.ToLower(c))
				}
			}
		}
		return out.Encode(e)
	})
	if err != nil {
		return err
	}
	return g.eachEdge(ctx, func(i int, edge Edge) error {
		for _, e := range g.ftmRelation(i, edge) {
			if err := out.Encode(e); err != nil {
				return err
			}
		}
		return nil
	})
}

// ftmRelation returns the entities that a relation is there.
func (g Graph) ftmRelation(i int, edge Edge) []ftmEntity {
	from, to := g.View.Ends(g.Relations[i])
	person := g.View.Type(from) == graph.Person
	body := ftmSchemata[g.View.Type(to)] == "Organization"
	source, target := ftmID(edge.Source), ftmID(edge.Target)
	day := string(edge.Date)
	if !edge.Date.HasYear() || strings.Contains(day, "/") {
		day = ""
	}
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
		e.set("date", day)
		if edge.Former {
			e.set("status", "ended")
		}
		return []ftmEntity{post, e}
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
	e.set("date", day)
	return []ftmEntity{e}
}
