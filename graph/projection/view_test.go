package projection_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"entente/graph"
	"entente/graph/projection"
)

func TestEntities(t *testing.T) {
	v := build(t, fixture())
	type entity struct {
		Name        string
		Aliases     []string
		SameAs      []string
		Mentions    int
		First, Last graph.Date
	}
	want := map[graph.ID]entity{
		toLam:     {"Tô Lâm", []string{"Lâm"}, []string{}, 4, "2025-02-20", "2025-03-01"},
		daiThang:  {"Vu Dai Thang", []string{"Thang"}, []string{}, 5, "2025-02-20", "2025-03-01"},
		tranCuong: {"Trân Cuong", []string{}, []string{}, 2, "2025-03-01", "2025-03-01"},
		hongKong:  {"Chambre de commerce de Hong Kong", []string{"CCHK"}, []string{}, 2, "", ""},
		vietnam:   {"Vietnam", []string{"Viêt Nam"}, []string{"iso3166-1:VN"}, 2, "2025-02-20", "2025-02-20"},
		quangNinh: {"Quang Ninh", []string{}, []string{}, 4, "2025-02-20", "2026-01-10"},
		guangxi:   {"Guangxi", []string{}, []string{}, 2, "2025-03-01", "2026-01-10"},
		china:     {"Chine", []string{}, []string{}, 1, "2026-01-10", "2026-01-10"},
		pact:      {"mémorandum de coopération", []string{}, []string{}, 1, "2025-03-01", "2025-03-01"},
		summit:    {"sommet de Nanning", []string{}, []string{}, 1, "2026-01-10", "2026-01-10"},
		kienGiang: {"Kiên Giang", []string{}, []string{"iso3166-2:VN-47"}, 1, "2026-01-10", "2026-01-10"},
		anGiang:   {"An Giang", []string{}, []string{}, 0, "", ""},
	}
	got := map[graph.ID]entity{}
	for _, r := range v.Entities() {
		first, last := v.Seen(r)
		got[v.ID(r)] = entity{v.Name(r), v.Aliases(r), v.SameAs(r), v.Mentions(r), first, last}
	}
	for id, w := range want {
		if !reflect.DeepEqual(got[id], w) {
			t.Errorf("%s:\n got %+v\nwant %+v", id, got[id], w)
		}
		delete(got, id)
	}
	for id := range got {
		t.Errorf("%s should not be there", id)
	}
}

func TestEntityFacts(t *testing.T) {
	v := build(t, fixture())
	if got, want := v.Agreement(ref(t, v, pact)), (projection.AgreementFacts{
		Kind: "memorandum", Count: 2, Fields: []string{"santé", "commerce"}, Signed: "2025-02-28", Period: "2025-2030",
	}); !reflect.DeepEqual(got, want) {
		t.Errorf("agreement: got %+v, want %+v", got, want)
	}
	if got, want := v.Event(ref(t, v, summit)), (projection.EventFacts{Date: "2025-12-17/2025-12-20", Place: ref(t, v, guangxi)}); got != want {
		t.Errorf("event: got %+v, want %+v", got, want)
	}
	if from, to := v.Valid(ref(t, v, kienGiang)); from != "" || to != "2025-06-30" {
		t.Errorf("Kiên Giang is valid from %q to %q", from, to)
	}
	if got := v.Agreement(ref(t, v, toLam)); !reflect.DeepEqual(got, projection.AgreementFacts{}) {
		t.Errorf("a person has the facts of an agreement %+v", got)
	}
}

func TestRelations(t *testing.T) {
	v := build(t, fixture())
	find := func(rt graph.RelationType, from, to graph.ID) projection.Relation {
		t.Helper()
		for _, r := range v.Out(ref(t, v, from)) {
			if rel := v.Relation(r); rel.Type == rt && v.ID(rel.To) == to {
				return rel
			}
		}
		t.Fatalf("no %s from %s to %s", rt, from, to)
		return projection.Relation{}
	}
	tests := []struct {
		rt              graph.RelationType
		from, to        graph.ID
		title           string
		date            graph.Date
		fields          []string
		confidence      float64
		support         int
		former, planned bool
		table           string
		statement       graph.Statement
	}{
		{rt: graph.HoldsPosition, from: daiThang, to: quangNinh, title: "Secrétaire", confidence: .99, support: 2,
			statement: graph.Statement{Type: graph.HoldsPosition, From: daiThang, To: quangNinh, Title: "secretaire"}},
		{rt: graph.MetWith, from: toLam, to: daiThang, date: "2025-02-19", confidence: .98, support: 2,
			statement: graph.Statement{Type: graph.MetWith, From: daiThang, To: toLam, Date: "2025-02-19"}},
		{rt: graph.MetWith, from: tranCuong, to: daiThang, planned: true, confidence: .9, support: 1,
			statement: graph.Statement{Type: graph.MetWith, From: daiThang, To: tranCuong, Planned: true}},
		{rt: graph.CooperatesWith, from: guangxi, to: quangNinh, date: "2025-12", fields: []string{"Santé", "ports", "tourisme"}, confidence: .99, support: 2,
			statement: graph.Statement{Type: graph.CooperatesWith, From: guangxi, To: quangNinh}},
		{rt: graph.HoldsPosition, from: tranCuong, to: hongKong, title: "président", former: true, confidence: .9, support: 1,
			statement: graph.Statement{Type: graph.HoldsPosition, From: tranCuong, To: hongKong, Title: "Président", Former: true}},
		{rt: graph.SucceededBy, from: kienGiang, to: anGiang, confidence: 1, table: "table/provinces",
			statement: graph.Statement{Type: graph.SucceededBy, From: kienGiang, To: anGiang}},
	}
	for _, tc := range tests {
		if tc.fields == nil {
			tc.fields = []string{}
		}
		got := find(tc.rt, tc.from, tc.to)
		want := projection.Relation{
			ID: tc.statement.RelationID(), Type: tc.rt, From: ref(t, v, tc.from), To: ref(t, v, tc.to), Title: tc.title, Date: tc.date,
			Fields: tc.fields, Confidence: tc.confidence, Support: tc.support, Former: tc.former, Planned: tc.planned, Table: tc.table,
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v\nwant %+v", got, want)
		}
	}
	post := graph.PositionID(daiThang, "SECRÉTAIRE", quangNinh)
	if refs, ok := v.LookupPosition(post); !ok || len(refs) != 1 || v.Relation(refs[0]).Title != "Secrétaire" {
		t.Errorf("position %s: got %v, %v", post, refs, ok)
	}
}

func TestEvidence(t *testing.T) {
	v := build(t, fixture())
	s := graph.Statement{Type: graph.CooperatesWith, From: guangxi, To: quangNinh}
	r, ok := v.LookupRelation(s.RelationID())
	if !ok {
		t.Fatal("relation not found")
	}
	three, _ := v.LookupArticle(graph.ArticleID("three"))
	two, _ := v.LookupArticle(graph.ArticleID("two"))
	span := graph.Span{Start: 300, End: 350}
	want := []projection.Evidence{
		{graph.NewEvidenceID(graph.ArticleID("three"), span), three, span, graph.Main, "rule:COOPERATES_WITH", .9, "2025-12"},
		{graph.NewEvidenceID(graph.ArticleID("two"), span), two, span, graph.Main, "rule:COOPERATES_WITH", .9, "2024"},
	}
	if got := v.Evidence(r); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	planned := graph.Statement{Type: graph.MetWith, From: daiThang, To: tranCuong, Planned: true}
	r, _ = v.LookupRelation(planned.RelationID())
	if e := v.Evidence(r); len(e) != 1 || e[0].Section != graph.Teaser {
		t.Errorf("evidence of the planned meeting is %+v, want one passage of the teaser", e)
	}
}

func TestArticles(t *testing.T) {
	v := build(t, fixture())
	var titles []string
	for _, a := range v.Articles() {
		titles = append(titles, v.Article(a).Title)
	}
	if want := []string{"On three", "On two", "On one", "On four"}; !slices.Equal(titles, want) {
		t.Errorf("articles come as %q, want %q", titles, want)
	}
	two, _ := v.LookupArticle(graph.ArticleID("two"))
	if got, want := v.Article(two), (projection.Article{
		ID: graph.ArticleID("two"), Source: "two", Title: "On two", URL: "https://example.org/two", Publisher: "Agency",
		Published: "2025-03-01", Language: "fr", Sections: article("two", "").Article.Sections,
	}); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
	var ids []graph.ID
	for _, r := range v.ArticleEntities(two) {
		ids = append(ids, v.ID(r))
	}
	if want := []graph.ID{daiThang, quangNinh, toLam, guangxi, tranCuong, pact}; !slices.Equal(ids, want) {
		t.Errorf("article two mentions %v, want %v", ids, want)
	}
	var types []graph.RelationType
	for _, r := range v.ArticleRelations(two) {
		types = append(types, v.RelationType(r))
	}
	if want := []graph.RelationType{graph.HoldsPosition, graph.MetWith, graph.CooperatesWith, graph.PartyTo, graph.PartyTo, graph.MetWith}; !slices.Equal(types, want) {
		t.Errorf("article two states %v, want %v", types, want)
	}
	if got := v.Appearances(ref(t, v, tranCuong)); len(got) != 2 || got[0].Article != two ||
		!slices.Equal(got[0].Sections, []graph.SectionKind{graph.Teaser}) || got[0].Mentions != 1 {
		t.Errorf("appearances of Trân Cuong: %+v", got)
	}
}

func TestOrderOfQuadsPlaysNoPart(t *testing.T) {
	quads := fixture()
	want := build(t, quads)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		rng.Shuffle(len(quads), func(i, j int) { quads[i], quads[j] = quads[j], quads[i] })
		got := build(t, quads)
		if got.Version() != want.Version() {
			t.Fatalf("version %x, want %x", got.Version(), want.Version())
		}
		if d, w := dump(got), dump(want); !reflect.DeepEqual(d, w) {
			t.Fatalf("got %+v\nwant %+v", d, w)
		}
	}
	if build(t, quads[1:]).Version() == want.Version() {
		t.Error("a quad less gives the same version")
	}
}

// dump is all that a view says, in terms that compare.
func dump(v *projection.View) []any {
	var out []any
	for _, r := range v.Entities() {
		first, last := v.Seen(r)
		from, to := v.Valid(r)
		out = append(out, v.ID(r), v.Type(r), v.Name(r), v.Aliases(r), v.SameAs(r), v.Mentions(r), first, last, from, to,
			v.Agreement(r), v.Event(r), v.Appearances(r), v.Out(r), v.In(r))
	}
	for _, r := range v.Relations() {
		out = append(out, v.Relation(r), v.Evidence(r))
	}
	for _, a := range v.Articles() {
		out = append(out, v.Article(a), v.ArticleEntities(a), v.ArticleRelations(a))
	}
	return out
}

func TestEmpty(t *testing.T) {
	v := build(t, nil)
	if v.NumEntities()+v.NumRelations()+v.NumArticles()+v.NumEvidence() != 0 {
		t.Error("a view of nothing has something")
	}
	if got := v.Search("x", nil, 5); len(got) != 0 {
		t.Errorf("found %v", got)
	}
}

func TestDamaged(t *testing.T) {
	label := string(graph.NewEvidenceID("article/1", graph.Span{Start: 1, End: 2}))
	for name, q := range map[string]graph.Quad{
		"label":      {Subject: toLam, Predicate: graph.PredName, Object: graph.Literal("Tô Lâm"), Label: "nowhere"},
		"span":       {Subject: toLam, Predicate: graph.PredName, Object: graph.Literal("Tô Lâm"), Label: "article/1#char=2,1"},
		"date":       {Subject: summit, Predicate: graph.PredDate, Object: graph.Literal("2025-02-30"), Label: label},
		"statement":  {Subject: "statement/1", Predicate: graph.PredTo, Object: graph.Node(toLam), Label: label},
		"confidence": {Subject: "statement/1", Predicate: graph.PredConfidence, Object: graph.Literal("NaN"), Label: label},
		"relation":   {Subject: "statement/1", Predicate: graph.PredRelation, Object: graph.Literal("ATE"), Label: label},
		"end":        {Subject: "statement/1", Predicate: graph.PredFrom, Object: graph.Node("nobody"), Label: label},
		"section":    {Subject: "article/1", Predicate: graph.PredSection, Object: graph.Literal("menu"), Label: label},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := projection.Build(t.Context(), projection.Quads{q}); err == nil {
				t.Error("no error")
			} else {
				t.Log(err)
			}
		})
	}
}
