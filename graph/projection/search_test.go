package projection_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/projection"
)

func TestFindName(t *testing.T) {
	v := build(t, fixture())
	for _, tc := range []struct {
		name string
		t    graph.EntityType
		want graph.ID
	}{
		{"to lam", "", toLam},
		{"TÔ-LÂM", graph.Person, toLam},
		{"Lâm", "", toLam},
		{"Viet Nam", "", vietnam},
		{"cchk", graph.Organization, hongKong},
		{"To Lam", graph.Country, ""},
		{"le secrétaire", "", ""},
		{"", "", ""},
		{"…", "", ""},
		{"cà mau", "", ""},
	} {
		r, ok := v.FindName(tc.name, tc.t)
		if !ok {
			r = projection.None
		}
		if ok != (tc.want != "") || ok && v.ID(r) != tc.want {
			t.Errorf("FindName(%q, %q) = %d, %v, want %q", tc.name, tc.t, r, ok, tc.want)
		}
	}
}

func TestSearch(t *testing.T) {
	v := build(t, fixture())
	for _, tc := range []struct {
		text  string
		types []graph.EntityType
		want  []graph.ID
	}{
		{"thang", nil, []graph.ID{daiThang}},
		{"lam", nil, []graph.ID{toLam}},
		{"lam to", nil, []graph.ID{toLam}},
		{"vu da", nil, []graph.ID{daiThang}},
		{"dai th", nil, []graph.ID{daiThang}},
		{"Thang Vu", nil, []graph.ID{daiThang}},
		{"Thagn Dai", nil, []graph.ID{daiThang}},
		{"Guanxi", nil, []graph.ID{guangxi}},
		{"Quang Nihn", nil, []graph.ID{quangNinh}},
		{"an", nil, []graph.ID{anGiang}},
		{"giang", nil, []graph.ID{kienGiang, anGiang}},
		{"chambre comerce", nil, []graph.ID{hongKong}},
		{"g", nil, []graph.ID{guangxi, kienGiang, anGiang}},
		{"t", []graph.EntityType{graph.Person}, []graph.ID{daiThang, toLam, tranCuong}},
		{"t", []graph.EntityType{graph.Country}, nil},
		{"Vu Di Thang", nil, []graph.ID{daiThang}},
		{"VuDai Thang", nil, []graph.ID{daiThang}},
		{"quangninh", nil, []graph.ID{quangNinh}},
		{"Di", nil, nil},
		{"zzz", nil, nil},
		{"", nil, nil},
	} {
		var got []graph.ID
		for _, r := range v.Search(tc.text, tc.types, 10) {
			got = append(got, v.ID(r))
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("Search(%q, %v) = %v, want %v", tc.text, tc.types, got, tc.want)
		}
	}
	if got := v.Search("g", nil, 2); len(got) != 2 {
		t.Errorf("a limit of 2 gave %v", got)
	}
}

// TestSearchAgainstAll compares with a look at every name.
func TestSearchAgainstAll(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	syllables := []string{"nguyen", "tran", "le", "minh", "thanh", "thang", "van", "vang", "hoang", "long", "phuong", "phung", "chambre", "commerce", "populaire"}
	word := func() string { return syllables[rng.IntN(len(syllables))] }
	r := article("names", "2025")
	for i := range 300 {
		words := []string{word()}
		for range rng.IntN(3) {
			words = append(words, word())
		}
		et := graph.EntityTypes[rng.IntN(3)]
		var forms []string
		for range 1 + rng.IntN(3) {
			forms = append(forms, strings.Join(words, " "))
		}
		r.mention(graph.EntityID(et, fmt.Sprint("e", i)), 100*i, append(forms, word())...)
	}
	v := build(t, r.Quads())
	for round := range 500 {
		query := word()
		if rng.IntN(2) == 0 {
			query += " " + word()
		}
		switch b := []byte(query); rng.IntN(5) {
		case 0:
			b[rng.IntN(len(b))] = byte('a' + rng.IntN(26))
			query = string(b)
		case 1:
			query = query[:1+rng.IntN(len(query))]
		case 2:
			query = strings.ReplaceAll(query, " ", "")
		case 3:
			i := rng.IntN(len(b) - 1)
			b[i], b[i+1] = b[i+1], b[i]
			query = string(b)
		}
		var types []graph.EntityType
		if rng.IntN(2) == 0 {
			types = []graph.EntityType{graph.Person, graph.Province}
		}
		limit := 1 + rng.IntN(30)
		got, want := v.Search(query, types, limit), searchAll(v, query, types, limit)
		if !slices.Equal(got, want) {
			t.Fatalf("round %d: Search(%q, %v, %d)\n got %v\nwant %v", round, query, types, limit, names(v, got), names(v, want))
		}
	}
}

func names(v *projection.View, refs []projection.Ref) (out []string) {
	for _, r := range refs {
		out = append(out, fmt.Sprint(r, " ", v.Name(r), v.Aliases(r)))
	}
	return out
}

func searchAll(v *projection.View, query string, types []graph.EntityType, limit int) []projection.Ref {
	query = graph.Fold(query)
	if query == "" {
		return nil
	}
	words := strings.Fields(query)
	if out := searchPass(v, query, words, types, limit, false); len(out) > 0 {
		return out
	}
	if len(words) > 1 {
		if out := searchPass(v, "", words, types, limit, true); len(out) > 0 {
			return out
		}
	}
	known := map[string]bool{}
	for _, r := range v.Entities() {
		for _, name := range append(v.Aliases(r), v.Name(r)) {
			for _, w := range strings.Fields(graph.Fold(name)) {
				known[w] = true
			}
		}
	}
	for i, w := range words {
		var out []projection.Ref
		for at := 1; at < len(w); at++ {
			if known[w[:at]] && known[w[at:]] {
				for _, r := range searchPass(v, "", slices.Concat(words[:i], []string{w[:at], w[at:]}, words[i+1:]), types, limit, false) {
					if !slices.Contains(out, r) && len(out) < limit {
						out = append(out, r)
					}
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// searchPass looks for the text itself, unless it is "", and for the words.
func searchPass(v *projection.View, query string, words []string, types []graph.EntityType, limit int, short bool) []projection.Ref {
	type hit struct {
		r    projection.Ref
		rank int
	}
	var hits []hit
	for _, r := range v.Entities(types...) {
		rank := 1 << 20
		var known []string
		for _, name := range append(v.Aliases(r), v.Name(r)) {
			name = graph.Fold(name)
			known = append(known, strings.Fields(name)...)
			switch {
			case query == "":
			case name == query:
				rank = 0
			case strings.HasPrefix(name, query), strings.Contains(name, " "+query):
				rank = min(rank, 1)
			}
		}
		wrong := 0
		for _, w := range words {
			allowed, best := 0, 1000
			if len(w) > 3 || short && len(w) > 1 {
				allowed = 1
			}
			if len(w) > 7 {
				allowed = 2
			}
			for _, k := range known {
				if d := distance(w, k); d <= allowed {
					best = min(best, d)
				}
			}
			wrong += best
		}
		if wrong < 1000 {
			rank = min(rank, 2+wrong)
		}
		if rank < 1<<20 {
			hits = append(hits, hit{r, rank})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return a.rank - b.rank })
	var out []projection.Ref
	for _, h := range hits[:min(limit, len(hits))] {
		out = append(out, h.r)
	}
	return out
}

// distance is the edit distance with swaps of neighbours.
func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		for j := range d[i] {
			switch {
			case i == 0 || j == 0:
				d[i][j] = i + j
			case a[i-1] == b[j-1]:
				d[i][j] = d[i-1][j-1]
			default:
				d[i][j] = 1 + min(d[i-1][j-1], d[i-1][j], d[i][j-1])
				if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
					d[i][j] = min(d[i][j], d[i-2][j-2]+1)
				}
			}
		}
	}
	return d[len(a)][len(b)]
}
