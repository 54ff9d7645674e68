package eval

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"entente/loader/record"
)

func TestWords(t *testing.T) {
	tests := []struct{ in, key, tokens string }{
		{"Tô Lâm", "lam", "lam"}, // "to" is a stop word, of the reference too
		{"Le camarade Đinh Tiên", "dinh tien", "camarade dinh tien"},
		{"l'Œuvre du 14ᵉ Congrès", "oeuvre du 14e congres", "14e congres oeuvre"},
		{"王毅 (Wang Yi)", "王毅 wang yi", "wang yi 王毅"},
		{"Le", "", ""},
		{"M. le Dr", "", "dr m"},
	}
	for _, tt := range tests {
		if got := nameKey(tt.in); got != tt.key {
			t.Errorf("nameKey(%q) = %q, want %q", tt.in, got, tt.key)
		}
		want := map[string]bool{}
		for _, w := range strings.Fields(tt.tokens) {
			want[w] = true
		}
		if got := tokens(tt.in); !reflect.DeepEqual(got, want) {
			t.Errorf("tokens(%q) = %v, want %v", tt.in, got, want)
		}
	}
}

const goldLine = `{"article": "000", "language": "fr", "title": "", "published": null, "sections": [{"section": "main",
"entities": [
 {"id": "e1", "type": "Person", "name": "Tô Lâm", "aliases": []},
 {"id": "e2", "type": "Person", "name": "Li Jiang", "aliases": []},
 {"id": "e3", "type": "Province", "name": "Yunnan", "aliases": []},
 {"id": "e4", "type": "Province", "name": "Lao Cai", "aliases": []},
 {"id": "e5", "type": "Agreement", "name": "protocole sur les trains", "aliases": [], "kind": "protocol"},
 {"id": "e6", "type": "Organization", "name": "Comité central du Parti communiste du Vietnam", "aliases": []}],
"relations": [
 {"type": "MET_WITH", "from": "e1", "to": "e2", "quote": ""},
 {"type": "HOLDS_POSITION", "from": "e2", "to": "e3", "title": "vice-gouverneur", "quote": ""},
 {"type": "PARTY_TO", "from": "e3", "to": "e5", "quote": ""},
 {"type": "PARTY_TO", "from": "e4", "to": "e5", "quote": ""}]}]}`

const predLine = `{"article": "000_x", "language": "fr", "title": "", "published": null, "sections": [{"section": "main",
"entities": [
 {"id": "e1", "type": "Person", "name": "LI JIANG", "aliases": []},
 {"id": "e2", "type": "Person", "name": "M. To Lam", "aliases": []},
 {"id": "e3", "type": "Province", "name": "Yunnan", "aliases": []},
 {"id": "e5", "type": "Agreement", "name": "texte ferroviaire", "aliases": [], "kind": "protocol"},
 {"id": "e6", "type": "Organization", "name": "Comité central du Parti communiste", "aliases": []},
 {"id": "e7", "type": "Place", "name": "Lao Cai", "aliases": []}],
"relations": [
 {"type": "MET_WITH", "from": "e1", "to": "e2", "quote": ""},
 {"type": "HOLDS_POSITION", "from": "e1", "to": "e6", "title": "gouverneur adjoint", "quote": ""},
 {"type": "PARTY_TO", "from": "e3", "to": "e5", "quote": ""},
 {"type": "PARTY_TO", "from": "e7", "to": "e5", "quote": ""}]}]}`

func records(t *testing.T, lines string) []record.Record {
	t.Helper()
	var compact bytes.Buffer
	if err := json.Compact(&compact, []byte(lines)); err != nil {
		t.Fatal(err)
	}
	recs, err := record.Read(&compact)
	if err != nil {
		t.Fatal(err)
	}
	return recs
}

func TestScore(t *testing.T) {
	rep := Score(records(t, goldLine), records(t, predLine), Sections("main"))
	var got bytes.Buffer
	for _, write := range []func() error{func() error { return rep.WriteMisses(&got) }, func() error { return rep.WriteTable(&got) }} {
		if err := write(); err != nil {
			t.Fatal(err)
		}
	}
	want := `000/main	missed	Province	Lao Cai
000/main	wrong	Place	Lao Cai
000/main	missed	HOLDS_POSITION	Li Jiang -> Yunnan vice-gouverneur
000/main	wrong	HOLDS_POSITION	LI JIANG -> Comité central du Parti communiste gouverneur adjoint
000/main	missed	PARTY_TO	Lao Cai -> protocole sur les trains 
000/main	wrong	PARTY_TO	Lao Cai -> texte ferroviaire 
entities                tp    fp    fn    prec    rec     f1
  Agreement              1     0     0   1.000  1.000  1.000
  Organization           1     0     0   1.000  1.000  1.000
  Person                 2     0     0   1.000  1.000  1.000
  Place                  0     1     0   0.000  0.000  0.000
  Province               1     0     1   1.000  0.500  0.667
relations               tp    fp    fn    prec    rec     f1
  AGREEMENT_BETWEEN      0     1     1   0.000  0.000  0.000
  HOLDS_POSITION         0     1     1   0.000  0.000  0.000
  HOLDS_POSITION*        1     0     0   1.000  1.000  1.000
  MET_WITH               1     0     0   1.000  1.000  1.000
  PARTY_TO               1     1     1   0.500  0.500  0.500
total                   tp    fp    fn    prec    rec     f1
  entities               5     1     1   0.833  0.833  0.833
  relations              2     2     2   0.500  0.500  0.500
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

func TestScoreWithoutPrediction(t *testing.T) {
	rep := Score(records(t, goldLine), nil, Sections("all"))
	if got, want := rep.Total, (Total{Entities: Tally{FN: 6}, Relations: Tally{FN: 4}}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
