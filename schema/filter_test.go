package schema_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// Conditions, each by what it leaves of a list.
func TestFilters(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	for _, test := range []struct{ name, query, want string }{
		{"ids and names", `entities(where: {ids: ["person/tran-cuong", "name:VIÊT NAM", "name:vietnam"]}) { nodes { name } }`, "Tran Cuong, Vietnam"},
		{"name", `entities(where: {name: "trần cường"}) { nodes { name } }`, "Tran Cuong"},
		{"prefix", `entities(where: {namePrefix: "comité"}) { nodes { name } }`, "Comité du Parti de Quang Ninh, Comité régional du Guangxi"},
		{"mentions", `entities(types: [PERSON], where: {minMentions: 2}) { nodes { name } }`, "Vu Dai Thang"},
		{"articles that mention it", `entities(where: {minSupport: 2}) { nodes { name } }`, "Comité du Parti de Quang Ninh, Guangxi, Quang Ninh, Vu Dai Thang"},
		{"or within not", `people(where: {not: {or: [{country: "country/vn"}, {namePrefix: "nguy"}]}}) { nodes { name } }`, "Tran Cuong"},
		{"sure relations", `relations(types: [MET_WITH], where: {minConfidence: 0.95}) { totalCount }`, "0"},
		{"relations and", `relations(where: {and: [{types: [HOLDS_POSITION]}, {other: {country: "country/cn"}}]}) { nodes { from { name } } }`, "Tran Cuong"},
		{"country of a body", `entities(types: [ORGANIZATION, PARTY], where: {country: "country/vn"}) { nodes { name } }`,
			"Comité du Parti de Quang Ninh, Parti communiste du Vietnam"},
		{"country of an agreement and an event", `entities(types: [AGREEMENT, EVENT], where: {country: "country/cn"}) { nodes { name } }`, "mémorandum sur les ports"},
		{"within", `entities(where: {within: "name:Chine"}) { nodes { name } }`, "Chine, Comité régional du Guangxi, Guangxi"},
		{"mentioned in one of", `people(where: {mentionedIn: ["002"]}) { nodes { name } }`, "Vu Dai Thang"},
		{"mentioned in both", `people(where: {and: [{mentionedIn: ["001"]}, {mentionedIn: ["002_ports"]}]}) { nodes { name } }`, "Vu Dai Thang"},
		{"mentioned in a section", `people(where: {mentionedIn: ["001"]}, sections: [TEASER]) { nodes { name } }`, "Nguyen Lan"},
		{"seen", `people(where: {seen: {from: "2026"}}) { nodes { name } }`, "Vu Dai Thang"},
		{"not", `people(where: {not: {country: "country/vn"}}) { nodes { name } }`, "Tran Cuong"},
		{"or", `people(where: {or: [{name: "nguyen lan"}, {name: "tran cuong"}]}) { nodes { name } }`, "Nguyen Lan, Tran Cuong"},
		{"no alternative", `people(where: {or: []}) { nodes { name } }`, ""},
		{"holds", `people(where: {holds: {title: "presidente", former: true}}) { nodes { name } }`, "Nguyen Lan"},
		{"holds as of", `people(where: {holds: {asOf: "2025-06"}}) { nodes { name } }`, "Vu Dai Thang"},
		{"officials who met", `provinces(where: {officials: {met: {country: "country/vn"}}}) { nodes { name } }`, "Guangxi"},
		{"related", `entities(where: {related: {types: [LOCATED_IN], direction: OUT, to: {ids: ["country/cn"]}}}) { nodes { name } }`, "Guangxi"},
		{"related according to an article", `provinces(where: {related: {types: [COOPERATES_WITH], field: "ports", articles: ["002"]}}) { nodes { name } }`, "Guangxi, Quang Ninh"},
		{"a relation without direction has none", `provinces(where: {related: {types: [COOPERATES_WITH], direction: IN}}) { nodes { name } }`, "Guangxi, Quang Ninh"},
		{"relations of ends", `relations(where: {from: {types: [PERSON]}, to: {types: [EVENT]}}) { nodes { from { name } } }`, "Tran Cuong, Vu Dai Thang"},
		{"relations of an end either way", `relations(types: [MET_WITH], where: {from: {ids: ["person/vu-dai-thang"]}}) { totalCount }`, "1"},
		{"relations by other", `relations(types: [COOPERATES_WITH], where: {other: {country: "country/cn"}}) { totalCount }`, "1"},
		{"relations by country", `relations(types: [HOLDS_POSITION, VISITED], where: {country: "name:Chine"}) { nodes { from { name } } }`, "Nguyen Lan, Tran Cuong"},
		{"relations undated", `relations(types: [MET_WITH, COOPERATES_WITH], where: {dated: false}) { nodes { type } }`, "COOPERATES_WITH"},
		{"relations not", `relations(types: [MET_WITH, COOPERATES_WITH], where: {not: {minSupport: 2}}) { nodes { type } }`, "MET_WITH"},
		{"relations or", `relations(where: {or: [{title: "présidente"}, {types: [VISITED]}]}) { nodes { type } }`, "HOLDS_POSITION, VISITED"},
		{"relations within a section", `relations(sections: [TEASER]) { nodes { type } }`, "HOLDS_POSITION, VISITED"},
		{"relations of an article", `relations(articles: ["002"]) { nodes { type } }`, "COOPERATES_WITH, HOLDS_POSITION"},
		{"from and to swapped", `relations(types: [COOPERATES_WITH], from: "name:Quang Ninh", to: "name:Guangxi") { totalCount }`, "1"},
		{"to alone", `relations(to: "name:Chine") { nodes { type } }`, "LOCATED_IN"},
		{"unknown end", `relations(to: "country/fr") { totalCount }`, "0"},
		{"officials by party", `officials(party: "name:Parti communiste chinois") { nodes { name } }`, "Tran Cuong"},
		{"officials by body", `officials(body: "name:Comité du Parti de Quang Ninh") { nodes { name } }`, "Vu Dai Thang"},
		{"officials not by what is within", `officials(body: "name:Quang Ninh") { nodes { name } }`, ""},
		{"officials of now", `officials(former: false) { nodes { name } }`, "Tran Cuong, Vu Dai Thang"},
		{"agreements by side and field", `agreements(between: ["name:Guangxi"], field: "PORTS", kinds: [MEMORANDUM], signed: {from: "2025-02", to: "2025-02"}) { nodes { name } }`, "mémorandum sur les ports"},
		{"agreements of two", `agreements(between: ["name:Guangxi", "name:Chine"]) { nodes { name } }`, ""},
		{"agreements of a stranger", `agreements(between: ["name:nobody"]) { totalCount }`, "0"},
		{"events by place", `events(place: "name:Quang Ninh", during: {from: "2025-02-20"}) { nodes { name } }`, "Réunion de printemps"},
		{"events of an open year", `events(undatedYear: true) { totalCount }`, "0"},
		{"articles of two", `articles(mentions: ["name:Quang Ninh", "name:Chine"]) { nodes { stem } }`, "001_spring"},
		{"articles of days", `articles(published: {to: "2025"}) { nodes { stem } }`, "001_spring"},
		{"common", `common(ids: ["person/vu-dai-thang", "person/tran-cuong"]) { nodes { name } }`, "Réunion de printemps"},
		{"timeline of days", `timeline(ids: ["person/vu-dai-thang"], during: {from: "2026"}) { totalCount }`, "0"},
		{"path according to an article", `path(from: "name:Vu Dai Thang", to: "name:Guangxi", articles: ["001"]) { length }`, "2"},
		{"no path according to an article", `paths(from: "name:Vu Dai Thang", to: "name:Guangxi", articles: ["002"]) { length }`, ""},
		{"path of what is well supported", `path(from: "name:Vu Dai Thang", to: "name:Guangxi", minSupport: 2) { length }`, ""},
		{"path of what is sure", `paths(from: "name:Quang Ninh", to: "name:Guangxi", minConfidence: 0.5, orderBy: WEIGHT, first: 1) { length }`, "1"},
		{"path without what to avoid", `path(from: "name:Tran Cuong", to: "name:Vu Dai Thang", relationTypes: [HOLDS_POSITION, PART_OF, COOPERATES_WITH], avoidTypes: [ORGANIZATION]) { length }`, ""},
		{"subgraph of what is well supported", `subgraph(around: ["name:Guangxi"], minSupport: 2) { nodes { name } }`, "Guangxi, Quang Ninh"},
		{"subgraph according to an article", `subgraph(around: ["name:Guangxi"], articles: ["002"]) { nodes { name } }`, "Guangxi, Quang Ninh"},
		{"nothing according to no article", `subgraph(around: ["name:Guangxi"], articles: []) { relations { type } }`, ""},
		{"connected", `connect(ids: ["name:Vu Dai Thang", "name:Tran Cuong", "name:Nguyen Lan"], maxLength: 3) { nodes { name } }`,
			"Comité régional du Guangxi, Guangxi, Nguyen Lan, Tran Cuong, Vu Dai Thang, mémorandum sur les ports"},
		{"connected according to an article", `connect(ids: ["name:Vu Dai Thang", "name:Tran Cuong"], articles: ["002"]) { nodes { name } relations { type } }`, "Tran Cuong, Vu Dai Thang"},
		{"meetings", `meetings { a { name } b { name } count }`, "1, Tran Cuong, Vu Dai Thang"},
		{"meetings by other relations", `meetings(relationTypes: [COOPERATES_WITH]) { a { name } b { name } count }`, "2, Guangxi, Quang Ninh"},
		{"affinities", `affinities(id: "name:Vu Dai Thang", types: [PERSON], first: 1) { a { name } b { name } count }`, "1, Tran Cuong, Vu Dai Thang"},
		{"affinities of nobody", `affinities(id: "name:Nobody") { count }`, ""},
		{"fuzzy search", `search(text: "guanxi", types: [PROVINCE]) { nodes { name } }`, "Guangxi"},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := s.Execute(context.Background(), schema.Request{Query: "{ " + test.query + " }"})
			if len(res.Errors) > 0 {
				t.Fatalf("%s", res.JSON)
			}
			var body struct{ Data any }
			if err := json.Unmarshal(res.JSON, &body); err != nil {
				t.Fatal(err)
			}
			got := values(body.Data)
			slices.Sort(got)
			if g := strings.Join(slices.Compact(got), ", "); g != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", test.query, g, test.want)
			}
		})
	}
}

// What an argument names that is not there is said, with what may have been meant.
func TestWarnings(t *testing.T) {
	s := serveReadings(t, readings(t), schema.Limits{})
	res := s.Execute(context.Background(), schema.Request{
		Query: `{ officials(within: "name:Guanxi") { totalCount } people(articles: ["zzz"]) { totalCount } provinces(country: "name:Guangxi") { totalCount } }`})
	var body struct{ Extensions struct{ Warnings []string } }
	if err := json.Unmarshal(res.JSON, &body); err != nil {
		t.Fatal(err)
	}
	got := body.Extensions.Warnings
	slices.Sort(got)
	want := []string{`no country is named "Guangxi"`, `no entity is named "Guanxi"; the nearest is Guangxi`, `there is no article "zzz"`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
