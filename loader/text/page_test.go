package text_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"entente/loader/lexicon"
	"entente/loader/text"
	"entente/seeds"
)

func rules(t testing.TB, language string) *text.Rules {
	t.Helper()
	lx, err := lexicon.Load(seeds.Tables)
	if err != nil {
		t.Fatal(err)
	}
	return lx.Languages[language].Rules
}

func words(toks []text.Token) []string {
	var out []string
	for _, t := range toks {
		out = append(out, t.Text)
	}
	return out
}

func TestTokens(t *testing.T) {
	r := rules(t, "fr")
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"l'accord d’Abidjan", []string{"l'", "accord", "d’", "Abidjan"}},
		{"N'Djamena et la Côte d'Ivoire", []string{"N'Djamena", "et", "la", "Côte", "d'", "Ivoire"}},
		{"le vice-Premier ministre", []string{"le", "vice", "Premier", "ministre"}},
		{"la province deKampong Speu(Cambodge)", []string{"la", "province", "de", "Kampong", "Speu", "(", "Cambodge", ")"}},
		{"la période2011-2015entre eux", []string{"la", "période", "2011", "2015", "entre", "eux"}},
		{"unedélégation indonésiende Java dirigée le jourpar levice-gouverneur", []string{"une", "délégation", "indonésien", "de", "Java", "dirigée", "le", "jour", "par", "le", "vice", "gouverneur"}},
		{"le présidentdu Conseil, arrivélundi", []string{"le", "président", "du", "Conseil", ",", "arrivé", "lundi"}},
		{"il aété reçu, a areçu X, ilsontsigné etont quele", []string{"il", "a", "été", "reçu", ",", "a", "a", "reçu", "X", ",", "ils", "ont", "signé", "et", "ont", "que", "le"}},
		{"il ontsigné dansla salle laconsolidation de lesrelationsdiplomatiques de l'entretienavec lui", []string{"il", "ont", "signé", "dans", "la", "salle", "la", "consolidation", "de", "les", "relations", "diplomatiques", "de", "l'", "entretien", "avec", "lui"}},
		{"l'avenue, le lancement, largement, amené, le parcours, aperçu, l'adresse, surtout", []string{"l'", "avenue", ",", "le", "lancement", ",", "largement", ",", "amené", ",", "le", "parcours", ",", "aperçu", ",", "l'", "adresse", ",", "surtout"}},
		{"le Frontd'union et l'aspect régional des régionaux", []string{"le", "Front", "d'", "union", "et", "l'", "aspect", "régional", "des", "régionaux"}},
		{"Guy LeRoux, à Xi'an aujourd'hui", []string{"Guy", "LeRoux", ",", "à", "Xi'an", "aujourd'hui"}},
		{"la 14e session, le 1er mai", []string{"la", "14e", "session", ",", "le", "1er", "mai"}},
		{"de lʼ", []string{"de", "lʼ"}},
		{"5.000 agents", []string{"5.000", "agents"}},
	} {
		if got := words(text.Tokenize(c.in, r)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
	en := rules(t, "en")
	if got := words(text.Tokenize("China's Yunnan and the People's Committee", en)); !reflect.DeepEqual(got, []string{"China", "'s", "Yunnan", "and", "the", "People", "'s", "Committee"}) {
		t.Errorf("possessives: %q", got)
	}
}

func TestOffsetsAreCodePoints(t *testing.T) {
	const s = "Tô Lâm reçoit 习近平 à Hà Nội."
	runes := []rune(s)
	for _, tok := range text.Tokenize(s, rules(t, "fr")) {
		if got := string(runes[tok.Start:tok.End]); got != tok.Text {
			t.Errorf("%d…%d is %q, not %q", tok.Start, tok.End, got, tok.Text)
		}
	}
}

func TestSections(t *testing.T) {
	page := text.Split(`La ville ouvre un pont

18/03/2011

Un pont relie les deux rives.
La ville ouvre un pont ảnh 1Le maire sur le pont. Photo : VNA

Huê (VNA) - Le maire a ouvert le pont. M. Le a parlé.

Partager

Voir plus

Un bateau sur la rivière. Photo : VNA

Les bateaux reviennent

Les bateaux sont revenus lundi sur la rivière.

Même catégorie

Cuisine`, "fr", rules(t, "fr"))
	if page.Title != "La ville ouvre un pont" || page.Dateline != "18/03/2011" {
		t.Errorf("title %q, date line %q", page.Title, page.Dateline)
	}
	type row struct {
		section   string
		kind      text.BlockKind
		text      string
		sentences int
	}
	var got []row
	for _, b := range page.Blocks {
		if b.Section != "" {
			got = append(got, row{b.Section, b.Kind, page.Slice(b.Start, b.End), len(b.Sentences)})
		}
	}
	want := []row{
		{"main", text.Headline, "La ville ouvre un pont", 1},
		{"main", text.Standfirst, "Un pont relie les deux rives.", 1},
		{"main", text.Caption, "Le maire sur le pont. Photo : VNA", 2},
		{"main", text.Body, "Huê (VNA) - Le maire a ouvert le pont. M. Le a parlé.", 2},
		{"teaser", text.Caption, "Un bateau sur la rivière. Photo : VNA", 2},
		{"teaser", text.Headline, "Les bateaux reviennent", 1},
		{"teaser", text.Body, "Les bateaux sont revenus lundi sur la rivière.", 1},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%+v\nwant\n%+v", got, want)
	}
}

// TestByline reads what a paper's or agency's name alone in a line means: above
// the text it is where the text comes from, below it the end of the article.
func TestByline(t *testing.T) {
	r := rules(t, "en")
	for _, c := range []struct {
		name, page string
		main       []string
	}{
		{"a paper above the text", "The town opens a bridge\n\nVientiane Times\nMay 4, 2021\n\nIt was opened on Monday.\n\nMany came.",
			[]string{"The town opens a bridge", "It was opened on Monday.", "Many came."}},
		{"two agencies above the text", "The town opens a bridge\n\nKPL/VNA\n\nIt was opened on Monday.", []string{"The town opens a bridge", "It was opened on Monday."}},
		{"an agency below the text", "The town opens a bridge\n\nIt was opened on Monday.\n\n– VNA\n\nMore of the week.", []string{"The town opens a bridge", "It was opened on Monday.", "– VNA"}},
		{"an agency that opens the text", "The town opens a bridge\n\n(KPL) It was opened on Monday.", []string{"The town opens a bridge", "(KPL) It was opened on Monday."}},
	} {
		page := text.Split(c.page, "en", r)
		var got []string
		for _, b := range page.Blocks {
			if b.Section == "main" {
				got = append(got, page.Slice(b.Start, b.End))
			}
		}
		if !reflect.DeepEqual(got, c.main) {
			t.Errorf("%s: %q, want %q", c.name, got, c.main)
		}
	}
}

// unescape makes one apostrophe of all, escaped or not.
var unescape = strings.NewReplacer(`\'`, "'", `\’`, "'", "’", "'")

// FuzzSplit holds any text to the promise of the package: tokens lie in order
// within the text and are slices of it, composed and without the backslash that programs write before
// an apostrophe.
func FuzzSplit(f *testing.F) {
	r := rules(f, "fr")
	for _, s := range []string{"", "M. A. B.", "ảnh 1", "l'\n\nVoir plus\n\nx", "a\u0301\u0301 - – (", strings.Repeat("de", 50), "«\u00a0À\u202f»"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		page := text.Split(s, "fr", r)
		runes := []rune(s)
		at := 0
		for _, tok := range page.Tokens {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(runes) || norm.NFC.String(unescape.Replace(string(runes[tok.Start:tok.End]))) != unescape.Replace(tok.Text) {
				t.Fatalf("token %+v behind %d of %d", tok, at, len(runes))
			}
			at = tok.End
		}
		for _, b := range page.Blocks {
			if got := page.Slice(b.Start, b.End); got != string(runes[b.Start:b.End]) {
				t.Fatalf("slice %d…%d is %q", b.Start, b.End, got)
			}
		}
	})
}

// TestLineWordings lays out lines whose wording is known in part only.
func TestLineWordings(t *testing.T) {
	for _, c := range []struct {
		line    string
		section string // of the sentence behind the line
		part    text.BlockKind
	}{
		{"MORE FROM THE MEKONG HERALD", "teaser", text.Boilerplate},
		{"More from Laos is to come when the ministers have met again and signed what they agreed upon.", "main", text.Body},
		{"The Mekong News Agency contributed to this story.", "main", text.Boilerplate},
		{"The two provinces contributed to the fund.", "main", text.Body},
	} {
		page := text.Split("Rice fair opens\n\nThe rice fair opened in Kampot on Friday.\n\n"+c.line+"\n\nThe bridge was opened on Monday.", "en", rules(t, "en"))
		last := len(page.Blocks) - 1
		if line := page.Blocks[last-1]; line.Kind != c.part {
			t.Errorf("%q is a block of kind %v, want %v", c.line, line.Kind, c.part)
		}
		if got := page.Blocks[last].Section; got != c.section {
			t.Errorf("behind %q: section %q, want %q", c.line, got, c.section)
		}
	}
}

// TestWrappedLines joins the lines of wrapped paragraphs and of no others.
func TestWrappedLines(t *testing.T) {
	list := "Le président de Bokeo\nLe président de Kratié\nLe président de Kampot\nLe président de Takeo\n"
	for _, c := range []struct {
		name, in string
		want     []string // the blocks
	}{
		{"a wrapped paragraph, and one of two lines",
			"Un pont relie deux provinces\n\nLe gouverneur de la province lao de Bokeo a\nrendu visite au président du Comité de la\nprovince de Phongsaly, qui lui a dit\ncombien le pont et la nouvelle route comptent\npour les deux.\n\nIls ont signé un accord de coopération sur la\nsanté.",
			[]string{"Un pont relie deux provinces", "Le gouverneur de la province lao de Bokeo a\nrendu visite au président du Comité de la\nprovince de Phongsaly, qui lui a dit\ncombien le pont et la nouvelle route comptent\npour les deux.", "Ils ont signé un accord de coopération sur la\nsanté."}},
		{"paragraphs broken at will",
			"Un pont relie deux provinces\n\nLe gouverneur de la province lao\nde Bokeo a rendu visite au président du\nComité de la province, M.\nNguyen Van Test.\n\nIls ont parlé de la route\nqui doit mener\nau pont.\nUn accord a été signé",
			[]string{"Un pont relie deux provinces", "Le gouverneur de la province lao\nde Bokeo a rendu visite au président du\nComité de la province, M.\nNguyen Van Test.", "Ils ont parlé de la route\nqui doit mener\nau pont.\nUn accord a été signé"}},
		{"captions and headlines", "Un titre\n\nLe pont vu de loin. Photo : VNA\nUn pont relie deux villes\nLe pont relie deux villes du fleuve.\n\nLe bac vu de loin. Photo : VNA\nUn bac relie deux villes\nLe bac relie deux villes du fleuve.",
			[]string{"Un titre", "Le pont vu de loin. Photo : VNA", "Un pont relie deux villes", "Le pont relie deux villes du fleuve.", "Le bac vu de loin. Photo : VNA", "Un bac relie deux villes", "Le bac relie deux villes du fleuve."}},
		{"a list", list, strings.Split(strings.TrimSpace(list), "\n")},
		{"paragraphs of a line each", "Un titre\nUn alinéa qui en dit long sur ce sujet.\nUn autre alinéa qui en dit autant aussi.\nUn dernier alinéa pour ne rien oublier.", []string{
			"Un titre", "Un alinéa qui en dit long sur ce sujet.", "Un autre alinéa qui en dit autant aussi.", "Un dernier alinéa pour ne rien oublier."}},
	} {
		page := text.Split(c.in, "fr", rules(t, "fr"))
		var got []string
		for _, b := range page.Blocks {
			got = append(got, page.Slice(b.Start, b.End))
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestBrokenLines joins what a page's links broke apart, and nothing else.
func TestBrokenLines(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a name that is a link", "Un titre\n\nLes pays qui investissent à\n\nBac Giang\n\n, la Corée d'abord, le savent. Le deuxième est la\n\nRépublique tchèque\n\na dit le gouverneur.",
			"Un titre|Les pays qui investissent à Bac Giang , la Corée d'abord, le savent. Le deuxième est la République tchèque a dit le gouverneur."},
		{"a list", "Un titre\n\nIls ont parlé de trois sujets :\n\nla santé\n\nl'eau", "Un titre|Ils ont parlé de trois sujets :|la santé|l'eau"},
		{"a headline and its summary", "Un titre sans fin\n\nle président est venu.\n\nIl est reparti.", "Un titre sans fin|le président est venu.|Il est reparti."},
		{"paragraphs", "Un titre\n\nIl est venu.\n\nla suite en 2020\n\net en 2021", "Un titre|Il est venu.|la suite en 2020|et en 2021"},
	} {
		page := text.Split(c.in, "fr", rules(t, "fr"))
		var got []string
		for _, b := range page.Blocks {
			got = append(got, strings.Join(strings.Fields(page.Slice(b.Start, b.End)), " "))
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%s: %q, want %q", c.name, g, c.want)
		}
	}
}

// An agency named alone between the summary and the text signs nothing off.
func TestAgencyAboveTheText(t *testing.T) {
	long := strings.Repeat("La conférence réunit les gouverneurs de onze provinces voisines, ", 3) + "dit-on."
	page := text.Split("Un titre\n\nLe premier ministre reçoit ses voisins.\n\nLa Presse Canadienne\n\n"+long+"\n\nIls se sont vus.\n\nVNA\n\nUn autre titre\n\nUn résumé.", "fr", rules(t, "fr"))
	var got []string
	for _, b := range page.Blocks {
		got = append(got, b.Section)
	}
	if want := []string{"main", "main", "", "main", "main", "main", "teaser", "teaser"}; !reflect.DeepEqual(got, want) {
		t.Errorf("sections %q, want %q", got, want)
	}
}
