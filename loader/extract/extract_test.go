package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"entente/graph"
	"entente/loader/extract"
	"entente/loader/lexicon"
	"entente/seeds"
)

// newReader makes one reader for all tests, as a run of the program has one.
var newReader = sync.OnceValues(func() (*extract.Reader, error) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		return nil, err
	}
	return extract.NewReader(lx), nil
})

func reader(t testing.TB) *extract.Reader {
	t.Helper()
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func read(t testing.TB, body string) *graph.Reading {
	t.Helper()
	return reader(t).Read(graph.Article{ID: graph.ArticleID("t"), Source: "t", Text: body})
}

// told returns the statements of the types as "TYPE from → to title", by the
// slugs of their ends.
func told(r *graph.Reading, types ...graph.RelationType) []string {
	slug := func(id graph.ID) string { return strings.TrimPrefix(string(id), id.Kind()+"/") }
	var out []string
	for _, s := range r.Statements {
		if !slices.Contains(types, s.Type) {
			continue
		}
		from, to := slug(s.From), slug(s.To)
		if s.Type.Symmetric() && to < from {
			from, to = to, from
		}
		line := fmt.Sprintf("%s → %s", from, to)
		if s.Title != "" {
			line += " " + s.Title
		}
		if s.Former {
			line += " (former)"
		}
		if s.Planned {
			line += " (planned)"
		}
		if s.Date != "" {
			line += " " + string(s.Date)
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

// Sentences of our own, one for each way of wording; persons are invented.
func TestWordings(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	tellsAll(t, head, "", []wording{
		{"apposition behind", "Nguyen Van Test, ministre vietnamien de la Culture, a souri.", graph.HoldsPosition,
			[]string{"nguyen-van-test → vn ministre de la Culture"}},
		{"apposition before", "La ministre lao de la Santé, Bounthong Testavong, a souri.", graph.HoldsPosition,
			[]string{"bounthong-testavong → la ministre de la Santé"}},
		{"two posts", "Le vice-Premier ministre et ministre des Finances du Vietnam, Tran Van Test, a souri.", graph.HoldsPosition,
			[]string{"tran-van-test → vn ministre des Finances", "tran-van-test → vn vice-Premier ministre"}},
		{"former", "Pham Thi Test, ancienne gouverneure de la province de Kampot, a souri.", graph.HoldsPosition,
			[]string{"pham-thi-test → kh-kampot gouverneure (former)"}},
		{"envoy", "L'ambassadeur de Suisse au Laos, Urs Testmann, a souri.", graph.HoldsPosition,
			[]string{"urs-testmann → ch ambassadeur"}},
		{"respectively", "MM. Le Van Un et Sok Deux, respectivement gouverneurs de Kampot et de Kep, ont souri.", graph.HoldsPosition,
			[]string{"le-van-un → kh-kampot gouverneur", "sok-deux → kh-kep gouverneur"}},
		{"counterpart", "Le ministre vietnamien de la Défense, Tran Van Test, et son homologue lao, Bounthong Testavong, ont souri.", graph.HoldsPosition,
			[]string{"bounthong-testavong → la ministre de la Défense", "tran-van-test → vn ministre de la Défense"}},
		{"met, active", "Nguyen Van Test, président du Vietnam, a rencontré hier Paul Testard, ministre français de la Culture.", graph.MetWith,
			[]string{"nguyen-van-test → paul-testard"}},
		{"met, passive", "Paul Testard, ministre français de la Culture, a été reçu à Hanoi par le président Nguyen Van Test.", graph.MetWith,
			[]string{"nguyen-van-test → paul-testard"}},
		{"met, noun", "Lors d'un entretien avec Paul Testard, ministre français de la Culture, le président Nguyen Van Test a souri.", graph.MetWith,
			[]string{"nguyen-van-test → paul-testard"}},
		{"met, gerund", "Recevant Paul Testard, ministre français de la Culture, le président Nguyen Van Test a souri.", graph.MetWith,
			[]string{"nguyen-van-test → paul-testard"}},
		{"not met", "Le président Nguyen Van Test n'a pas rencontré Paul Testard, ministre français de la Culture.", graph.MetWith, nil},
		{"visited", "Le président Nguyen Van Test s'est rendu en Suisse.", graph.Visited, []string{"nguyen-van-test → ch"}},
		{"will visit", "Le président Nguyen Van Test effectuera une visite officielle au Laos.", graph.Visited, []string{"nguyen-van-test → la (planned)"}},
		{"twinned", "Huê est jumelée depuis 2007 avec Rennes.", graph.CooperatesWith, []string{"fr-rennes → vn-hue"}},
		{"compound", "Ils ont salué le partenariat stratégique Vietnam-Suisse.", graph.CooperatesWith, []string{"ch → vn"}},
		{"member", "Nguyen Van Test, membre du Comité central du Parti communiste du Vietnam, a souri.", graph.MemberOf,
			[]string{"nguyen-van-test → central-comite-vn-parti-communiste-du-vietnam"}},
		{"bracketed list", "Il a reçu les gouverneurs cambodgiens Sok Un (Kampot), Sok Deux (Kep) et Chea Trois (Takeo).", graph.HoldsPosition,
			[]string{"chea-trois → kh-takeo gouverneur", "sok-deux → kh-kep gouverneur", "sok-un → kh-kampot gouverneur"}},
		{"adjectives in a list", "Les ministres de la Santé vietnamien Tran Van Test, cambodgien Sok Deux et lao Bounthong Testavong ont souri.", graph.HoldsPosition,
			[]string{"bounthong-testavong → la ministre de la Santé", "sok-deux → kh ministre de la Santé", "tran-van-test → vn ministre de la Santé"}},
		{"this town", "La Suisse est loin. Le maire de cette ville de Huê sourit. À Huê, il a vu le maire de cette ville, Tran Van Test.", graph.HoldsPosition,
			[]string{"tran-van-test → vn-hue maire"}},
		{"body of the seat behind it", "Phoxay Testavong, secrétaire du Comité du Parti et gouverneur de Salavan, a souri.", graph.HoldsPosition,
			[]string{"phoxay-testavong → comite-la-parti-populaire-revolutionnaire-lao-la-saravane secrétaire", "phoxay-testavong → la-saravane gouverneur"}},
		{"relative object", "Ils ont préparé un accord de coopération, que MM. Tran Van Test et Sok Deux signeront jeudi.", graph.Signed,
			[]string{"sok-deux → accord-de-cooperation-e3b98a4da31a127d (planned)", "tran-van-test → accord-de-cooperation-e3b98a4da31a127d (planned)"}},
		{"du voyage", "Le président Nguyen Van Test s'est rendu en Suisse. Paul Testard, ministre français de la Culture, était du voyage.", graph.Visited,
			[]string{"nguyen-van-test → ch", "paul-testard → ch"}},
	})
}

func TestAgreement(t *testing.T) {
	r := read(t, "Kampot et Kep s'accordent\n\nLes provinces cambodgiennes de Kampot et de Kep ont signé, le 3 mars 2020, un accord de coopération pour la période 2020-2025, "+
		"portant sur le tourisme, la pêche et la santé. En revanche, elles ont renoncé à conclure une convention sur les forêts.")
	var found []graph.Entity
	for _, e := range r.Entities {
		if e.Type == graph.Agreement {
			found = append(found, e)
		}
	}
	if len(found) != 1 {
		t.Fatalf("agreements: %+v", found)
	}
	e := found[0]
	if e.Kind != "agreement" || e.Period != "2020-2025" || e.Signed != "2020-03-03" || !slices.Equal(e.Fields, []string{"tourisme", "pêche", "santé"}) {
		t.Errorf("%+v", e)
	}
	sides := told(r, graph.PartyTo)
	if len(sides) != 2 || !strings.HasPrefix(sides[0], "kh-kampot →") || !strings.HasPrefix(sides[1], "kh-kep →") {
		t.Errorf("sides: %q", sides)
	}
}

func TestOrderOfArticleParts(t *testing.T) {
	// What a teaser says is never the article's.
	r := read(t, "Le maire parle\n\nLe président Nguyen Van Test a souri.\n\nVoir plus\n\nPaul Testard à Hanoi. Photo : VNA\n\nUne visite\n\nLe ministre français Paul Testard a visité Hanoi.")
	for _, s := range r.Statements {
		if s.Section == graph.Main && strings.Contains(string(s.From), "testard") {
			t.Errorf("%+v", s)
		}
	}
}

// letters folds a form and leaves the spaces out: a form may part what an old
// page has glued together.
func letters(s string) string { return strings.ReplaceAll(graph.Fold(s), " ", "") }

// promises checks what every reading must keep.
func promises(t *testing.T, r *graph.Reading) {
	t.Helper()
	n := utf8.RuneCountInString(r.Article.Text)
	within := func(s graph.Span) bool { return s.Start >= 0 && s.Start <= s.End && s.End <= n }
	known := map[graph.ID]bool{}
	for _, e := range r.Entities {
		known[e.ID] = true
		if !within(e.Anchor) {
			t.Fatalf("anchor of %s: %v of %d", e.ID, e.Anchor, n)
		}
	}
	for _, m := range r.Mentions {
		if !within(m.Span) || !known[m.Entity] {
			t.Fatalf("mention %+v of %d", m, n)
		}
		if text, _ := m.Span.Slice(r.Article.Text); letters(text) != letters(m.Form) {
			t.Fatalf("mention %q where the text has %q", m.Form, text)
		}
	}
	for _, s := range r.Statements {
		if !within(s.Span) || s.Span.Len() == 0 || !known[s.From] || !known[s.To] || s.Confidence <= 0 || s.Confidence > 1 {
			t.Fatalf("statement %+v", s)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"", "M. A. B.", "Le président du Comité populaire de la province de Huê, Nguyen Van Test (à droite)",
		"accord entre A et B, de C et de D (E) du F", "MM. A, B et C, respectivement x, y et z", "son homologue son homologue",
		"14e 14ᵉ XIVᵉ Congrès du Parti du Parti du Parti", "Vietnam-Chine-Laos – Vietnam", "du 3 au 5 du 7 au 9 mai mai",
		"Comité du Bureau du Comité", "The Deputy Prime Minister of the Ministry of the Committee", "Voir plus\nPhoto : VNA\n\nÀ l'",
		strings.Repeat("le Comité du ", 60), strings.Repeat("et de ", 80), strings.Repeat("Nguyen ", 60),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || graph.Fold(s) == "" {
			t.Skip()
		}
		promises(t, read(t, s))
	})
}
