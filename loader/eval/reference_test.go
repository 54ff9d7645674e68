package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"entente/loader"
	"entente/loader/record"
	"entente/loader/source"
)

// The reference scorer and this package must agree to the last digit: on gold
// that was spoiled in every way that matching looks at, and on what is read in
// the articles.
func TestScoreEqualsReference(t *testing.T) {
	root := filepath.Join("..", "..", "..", "shared")
	script := filepath.Join(root, "eval", "score.py")
	if _, err := os.Stat(script); err != nil {
		t.Skip("../shared/eval/score.py: not here, skipped")
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3: not here, skipped")
	}
	for _, set := range []struct{ name, gold, articles string }{
		{"real", filepath.Join(root, "eval", "gold"), filepath.Join(root, "seeds")},
		{"dev", filepath.Join(root, "eval", "dev", "gold"), filepath.Join(root, "eval", "dev")},
	} {
		gold, err := ReadGold(set.gold)
		if err != nil {
			t.Fatal(err)
		}
		compare := func(t *testing.T, pred, which string) {
			compareWithReference(t, []string{python, script, "--gold", set.gold, "--pred", pred, "--section", which}, gold, pred, which)
		}
		for seed, which := range []string{"all", "main", "teaser", "all"} {
			t.Run(fmt.Sprintf("%s/spoiled-%d/%s", set.name, seed, which), func(t *testing.T) {
				pred := filepath.Join(t.TempDir(), "pred.jsonl")
				writeSpoiled(t, pred, set.gold, uint64(seed))
				compare(t, pred, which)
			})
		}
		t.Run(set.name+"/readings", func(t *testing.T) {
			pred := filepath.Join(t.TempDir(), "pred.jsonl")
			writeReadings(t, pred, set.articles)
			for _, which := range []string{"main", "teaser", "all"} {
				compare(t, pred, which)
			}
		})
	}
}

// writeReadings writes what is read in the articles of a directory.
func writeReadings(t *testing.T, path, dir string) {
	t.Helper()
	reader, err := loader.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for d, rejected := range source.Walk(t.Context(), []string{dir}, source.Options{}) {
		if rejected != nil {
			continue // gold and read-me files
		}
		reading, err := reader.Read(loader.Input{Source: d.Source, Text: d.Text})
		if err != nil {
			t.Fatal(err)
		}
		rec, err := record.Of(reading)
		if err != nil {
			t.Fatal(err)
		}
		if err := record.Write(&out, rec); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func compareWithReference(t *testing.T, command []string, gold []record.Record, predFile, which string) {
	t.Helper()
	f, err := os.Open(predFile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	pred, err := record.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	run := func(flag string) []byte {
		out, err := exec.Command(command[0], append(command[1:], flag)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	rep := Score(gold, pred, Sections(which))
	var gotJSON, gotTable bytes.Buffer
	for _, err := range []error{rep.WriteJSON(&gotJSON), rep.WriteMisses(&gotTable), rep.WriteTable(&gotTable)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	var got, want any
	if err := json.Unmarshal(gotJSON.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	// The calibration is our own.
	delete(got.(map[string]any), "calibration")
	if err := json.Unmarshal(run("--json"), &want); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("figures differ: got %v, want %v", got, want)
	}
	// The reference writes its totals in the order entities, relations, as we do.
	if want := run("--errors"); gotTable.String() != string(want) {
		t.Errorf("the tables differ: got\n%s\nwant\n%s", gotTable.String(), want)
	}
}

// writeSpoiled writes the gold of a directory as predictions, spoiled at random.
func writeSpoiled(t *testing.T, path, dir string, seed uint64) {
	t.Helper()
	recs, err := ReadGold(dir)
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(seed, 7))
	var out bytes.Buffer
	for i := range recs {
		if rnd.IntN(12) == 0 {
			continue
		}
		recs[i].Article += "_spoiled"
		for j := range recs[i].Sections {
			spoil(rnd, &recs[i].Sections[j])
		}
		if err := record.Write(&out, &recs[i]); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func spoil(rnd *rand.Rand, s *record.Section) {
	oneIn := func(n int) bool { return rnd.IntN(n) == 0 }
	s.Entities = slices.DeleteFunc(s.Entities, func(record.Entity) bool { return oneIn(10) })
	for i := range s.Entities {
		e := &s.Entities[i]
		switch rnd.IntN(10) {
		case 0:
			e.Name = "Mme " + e.Name
		case 1:
			e.Name += " du Vietnam et de la Chine"
		case 2:
			e.Name, e.Aliases = "?"+e.Name[len(e.Name)/2:], nil
		case 3:
			e.Type = []string{"Person", "Place", "Province", "Organization", "Event", "Agreement"}[rnd.IntN(6)]
		case 4:
			e.Name, e.Aliases = "autre chose", nil
		case 5:
			e.Kind = "memorandum"
		case 6:
			e.Name = "Le"
		}
	}
	rnd.Shuffle(len(s.Entities), func(i, j int) { s.Entities[i], s.Entities[j] = s.Entities[j], s.Entities[i] })
	s.Relations = slices.DeleteFunc(s.Relations, func(record.Relation) bool { return oneIn(10) })
	for i := range s.Relations {
		r := &s.Relations[i]
		switch rnd.IntN(10) {
		case 0:
			r.From, r.To = r.To, r.From
		case 1:
			r.Title = "vice-" + r.Title
		case 2:
			r.To = "e1"
		case 3:
			s.Relations = append(s.Relations, *r)
		case 4:
			r.Type = "VISITED"
		}
	}
}
