package lexicon_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/seeds"
)

// overlay makes an overlay called "mine" of files and their text.
func overlay(files ...string) lexicon.Overlay {
	fsys := fstest.MapFS{}
	for i := 0; i < len(files); i += 2 {
		fsys[files[i]] = &fstest.MapFile{Data: []byte(files[i+1])}
	}
	return lexicon.Overlay{Name: "lists/mine", FS: fsys}
}

func TestOverlayAdds(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables, overlay(
		"README.md", "mine",
		"fr/posts.lex", "[post]\ngrand argentier | grande argentière : body=state portfolio=yes\npréfet : body=place\n",
		"fr/meetings.frames", "$vu = croisé croisée\nMET_WITH : $avoir @adv* $vu : subj PERSON, obj PERSON\n",
		"tables/provinces.tsv", "country\tname_fr\tcode\taliases\nVN\tMa Province\tVN-XX\tMP Land\nVN\tKien Giang\t\tKiengiang-sur-Mer\n",
		"tables/countries.tsv", "code\tname_fr\tname_en\tadj_fr\taliases_fr\nVN\tVietnam\tVietnam\t\tPays du Dragon\n",
		"tables/surnames.tsv", "surname\tlanguage\nZorgl\tvi\n",
	))
	if err != nil {
		t.Fatal(err)
	}
	inv := lx.Inventory()
	if c := inv.Languages["fr"].Classes["post"]; c.Added != 2 || c.Entries < 50 || c.Forms <= c.Entries {
		t.Errorf("post: %+v", c)
	}
	if c := inv.Languages["fr"].Frames["MET_WITH"]; c.Added != 1 || c.Entries < 10 {
		t.Errorf("MET_WITH: %+v", c)
	}
	at := slices.IndexFunc(inv.Tables, func(c lexicon.TableCount) bool { return c.File == "provinces.tsv" })
	if at < 0 || inv.Tables[at].Added != 2 || inv.Tables[at].Rows < 1000 {
		t.Errorf("tables: %+v", inv.Tables)
	}
	if len(inv.Notes) != 1 || !strings.HasPrefix(inv.Notes[0], `mine/fr/posts.lex:3: "préfet" is in class post already (fr/posts.lex:`) {
		t.Errorf("notes: %q", inv.Notes)
	}
	fr := lx.Languages["fr"]
	if i := slices.IndexFunc(fr.Wordings, func(f *lexicon.Frame) bool { return f.Added }); i < 0 || fr.Wordings[i].Name() != "mine/fr/meetings.frames:2" || fr.Wordings[i].Trigger.Match(newSentence("avait croise", fr.Rules.Numbers), 0) != 2 {
		t.Error("the wording does not match with \"avait\", of a built-in macro")
	}
	if p := lx.Names.Province("VN", "MP Land"); p == nil || p.ID != "province/vn-ma-province" || p.Code != "iso3166-2:VN-XX" || !p.Added {
		t.Errorf("MP Land: %+v", p)
	}
	if p := lx.Names.Province("VN", "Kiengiang-sur-Mer"); p == nil || p.ID != "province/vn-kien-giang" || p.Added || p.ValidTo == "" {
		t.Errorf("another form of Kien Giang: %+v", p)
	}
	if c := lx.Names.Countries["VN"]; !slices.Contains(c.Forms, "Pays du Dragon") || !c.HasCapital("Hanoi") || c.English != "Vietnam" {
		t.Errorf("VN: %+v", c)
	}
	if lx.Names.Surnames["zorgl"] != "vi" {
		t.Errorf("surname: %q", lx.Names.Surnames["zorgl"])
	}
	seen := map[graph.ID]bool{}
	for _, n := range lx.Names.All {
		if n.Added && seen[n.ID] {
			t.Errorf("%s stands twice", n.ID)
		}
		seen[n.ID] = true
	}
}

func TestOverlayFaults(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"class", "fr/a.lex", "[psot]\nmaire\n", `lists/mine/fr/a.lex:2: there is no class "psot"; did you mean "post"?`},
		{"attribute", "fr/a.lex", "[post]\nmaire : boby=place\n", `lists/mine/fr/a.lex:2: entries of class post have no attribute "boby"; theirs are affairs, bare, body, `},
		{"no attributes", "fr/a.lex", "[adv]\nnaguère : x=y\n", `lists/mine/fr/a.lex:2: entries of class adv have no attributes, so x=y says nothing`},
		{"value", "en/a.lex", "[post]\nmayor : body=town\n", `lists/mine/en/a.lex:2: body=town is unknown in class post; it takes `},
		{"form of a value", "fr/a.lex", "[month]\nbrumaire : n=x\n", `lists/mine/fr/a.lex:2: n=x is not of the form`},
		{"syntax", "fr/a.lex", "maire\n", "lists/mine/fr/a.lex:1: an entry stands before the first [class]"},
		{"relation", "fr/a.frames", "MET : a : subj PERSON, obj PERSON\n", "lists/mine/fr/a.frames:1: unknown relation type"},
		{"class of a pattern", "fr/a.frames", "MET_WITH : a @avd* vu : subj PERSON, obj PERSON\n", `a.frames:1: pattern "a @avd* vu": there is no class @avd; did you mean "adv"?`},
		{"macro", "fr/a.frames", "$a = $nowhere\n", "lists/mine/fr/a.frames:1: macro $a: there is no macro $nowhere before it"},
		{"macro in a list of verbs", "fr/a.frames", "MET_WITH : <voir|$nowhere> : subj PERSON, obj PERSON\n", `lists/mine/fr/a.frames:1: "<voir|$nowhere>": there is no macro $nowhere`},
		{"verb of two words", "fr/a.frames", "MET_WITH : <co-présider|voir> : subj PERSON, obj PERSON\n", `lists/mine/fr/a.frames:1: "<co-présider|voir>": "co-présider" is no one word, so that no text has it: write the parts, as in "co (signed|signs)"`},
		{"empty macro", "fr/a.frames", "$a =\n", "lists/mine/fr/a.frames:1: macro $a has no words"},
		{"no class named", "fr/a.frames", "MET_WITH : a @ : subj PERSON, obj PERSON\n", "lists/mine/fr/a.frames:1: pattern"},
		{"extension", "fr/a.txt", "x", "lists/mine/fr/a.txt: neither a word list (.lex), nor verbs (.verbs), nor frames (.frames)"},
		{"folder", "de/a.lex", "x", "lists/mine/de: is none of the folders fr, en and tables"},
		{"no folder", "a.lex", "x", "lists/mine/a.lex: stands in no folder"},
		{"nothing", "notes.txt", "x", "lists/mine: holds none of the folders"},
		{"table", "tables/province.tsv", "x", "lists/mine/tables/province.tsv: there is no such table; the tables are countries.tsv, "},
		{"column", "tables/provinces.tsv", "code\tcountry\tname_fr\talias\n", `lists/mine/tables/provinces.tsv: there is no column "alias" in this table; its columns are`},
		{"needed column", "tables/provinces.tsv", "code\tcountry\n", `lists/mine/tables/provinces.tsv:1: there is no column "name_fr"`},
		{"spaces for tabs", "tables/provinces.tsv", "# x\ncode country name_fr\n", `lists/mine/tables/provinces.tsv:2: there is no column "code"; the cells of a line stand apart by tabs`},
		{"cells", "tables/provinces.tsv", "code\tcountry\tname_fr\n\tVN\tA\tB\n", "lists/mine/tables/provinces.tsv:2: 4 cells in a table of 3 columns"},
		{"country", "tables/provinces.tsv", "code\tcountry\tname_fr\n\tXX\tA\n", `lists/mine/tables/provinces.tsv:2: there is no country "XX"`},
		{"date", "tables/provinces.tsv", "code\tcountry\tname_fr\tvalid_to\n\tVN\tA\tsoon\n", "lists/mine/tables/provinces.tsv:2: valid_to: "},
		{"empty name", "tables/places.tsv", "name\tcountry\tkind\n\tVN\tcity\n", "lists/mine/tables/places.tsv:2: the cell name is empty"},
	} {
		_, err := lexicon.Load(seeds.Tables, overlay(c.file, c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v\nwant %s", c.name, err, c.want)
		}
	}
}

// All files are looked at: the faults of one do not hide those of another.
func TestOverlayFaultsTogether(t *testing.T) {
	_, err := lexicon.Load(seeds.Tables, overlay("fr/a.lex", "[psot]\nmaire\n[pots]\nmairesse\n", "en/b.frames", "X\n", "tables/c.tsv", ""))
	if err == nil || strings.Count(err.Error(), "\n") != 3 {
		t.Errorf("want four faults, got %v", err)
	}
}

// The built-in lists use every class and attribute as an overlay must.
func TestBuiltInListsAreAnOverlay(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	for code, lang := range lx.Languages {
		var b strings.Builder
		for _, e := range lang.Entries {
			b.WriteString("[" + e.Class.String() + "]\n" + strings.Join(e.Forms, " | "))
			for k, v := range e.Attrs {
				b.WriteString(" : " + k + "=" + v)
				break
			}
			b.WriteString("\n")
		}
		if _, err := lexicon.Load(seeds.Tables, overlay(code+"/all.lex", b.String())); err != nil {
			t.Errorf("%s: %v", code, err)
		}
	}
}

// A list of verbs takes in those of a macro.
func TestMacrosInVerbLists(t *testing.T) {
	lx, err := lexicon.Load(seeds.Tables, overlay("fr/a.frames", "$hosts = recevoir accueillir\nMET_WITH : <rencontrer|$hosts> au zorgl : subj PERSON, obj PERSON\n"))
	if err != nil {
		t.Fatal(err)
	}
	fr := lx.Languages["fr"]
	for words, want := range map[string]bool{
		"a rencontré au zorgl": true, "ont accueilli au zorgl": true, "recevra au zorgl": true, "a vendu au zorgl": false,
	} {
		src := newSentence(words, fr.Rules.Numbers)
		got := slices.ContainsFunc(fr.Wordings, func(f *lexicon.Frame) bool { return f.Added && f.Trigger.Match(src, 0) == len(src.words) })
		if got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}
