package text_test

import (
	"slices"
	"strings"
	"testing"

	"entente/loader/text"
)

// Words of small letters that old pages glued are taken apart on any page, words
// of the language never.
func TestGluedWords(t *testing.T) {
	r := rules(t, "fr")
	for _, c := range []struct{ in, want string }{
		{"il s'est déclaréconvaincu", "il s' est déclaré convaincu"},
		{"mettre enoeuvre l'accord", "mettre en oeuvre l' accord"},
		{"deuxprovinces voisines", "deux provinces voisines"},
		{"dansleurs localités", "dans leurs localités"},
		{"ilsont faitpart de leurs vœux, on lui aprésenté, ontété, sesont réjouis", "ils ont fait part de leurs vœux , on lui a présenté , ont été , se sont réjouis"},
		{"le laoà l'école, de Vientianeà Hanoi, déjà là", "le lao à l' école , de Vientiane à Hanoi , déjà là"},
		{"nosdeux villes, le mêmejour, ila dit", "nos deux villes , le même jour , il a dit"},
		{"il asouhaité la remiseà neuf, àla veille", "il a souhaité la remise à neuf , à la veille"},
		{"en2018, le15 mai", "en 2018 , le 15 mai"},
		{"le districtdeDakcheung", "le district de Dakcheung"},
		{"un conseiller genevois", "un conseiller genevois"},
		{"bâtir àVientiane", "bâtir à Vientiane"},
		{"la coopération intergouvernementale et transfrontalière", "la coopération intergouvernementale et transfrontalière"},
		{"une visioconférence apolitique au delà de la parole", "une visioconférence apolitique au delà de la parole"},
		{"les Genevois et le patois genevois, un accord tourangeau", "les Genevois et le patois genevois , un accord tourangeau"},
		{"le Martinet et Mme Lafontaine à QuangBinh", "le Martinet et Mme Lafontaine à QuangBinh"},
	} {
		if got := strings.Join(words(text.Tokenize(c.in, r)), " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

// English pages glue as well.
func TestGluedEnglishWords(t *testing.T) {
	r := rules(t, "en")
	for _, c := range []struct{ in, want string }{
		{"leaders of theprovince metwith a delegationled byhim", "leaders of the province met with a delegation led by him"},
		{"hesaid that theyhad alsomet", "he said that they had also met"},
		{"a delegationfrom Laos visitedthe city", "a delegation from Laos visited the city"},
		{"intergovernmental and cross-border cooperation, notwithstanding", "intergovernmental and cross border cooperation , notwithstanding"},
	} {
		if got := strings.Join(words(text.Tokenize(c.in, r)), " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}

// A page that glues words in small letters glues names and other words with
// capitals as well.
func TestPageThatGlues(t *testing.T) {
	r := rules(t, "fr")
	body := "Quang Binh et Khammouane\n\nLe secrétaire du Comitépopulaire de VanRanh, OlivierLambert, et NguyenVanKien ont reçu %s La RépubliquedeCorée, l'Etatvietnamien. Le Particommuniste et M. Leblanc, M. McDonald, le Conseildes provinces."
	for _, c := range []struct{ name, with, want string }{
		{"a page that does", "laprovince, présidentdu district, dansla ville.", "Comité populaire de Van Ranh , Olivier Lambert , et Nguyen Van Kien ont reçu la province , président du district , dans la ville . La République de Corée , l' Etat vietnamien . Le Parti communiste et M . Leblanc , M . McDonald , le Conseil des provinces ."},
		{"a page that does not", "la province.", "Comitépopulaire de VanRanh , OlivierLambert , et NguyenVanKien ont reçu la province . La RépubliquedeCorée , l' Etatvietnamien . Le Particommuniste et M . Leblanc , M . McDonald , le Conseildes provinces ."},
	} {
		page := text.Split(strings.Replace(body, "%s", c.with, 1), "fr", r)
		if got := strings.Join(words(page.Tokens), " "); !strings.HasSuffix(got, c.want) {
			t.Errorf("%s: %q, want the end %q", c.name, got, c.want)
		}
	}
}

// wantEnd says so where the words of a French page do not end with those wanted.
func wantEnd(t *testing.T, page, want string) {
	t.Helper()
	got := strings.Join(words(text.Split(page, "fr", rules(t, "fr")).Tokens), " ")
	if !strings.HasSuffix(got, want) {
		t.Errorf("%q, want the end %q", got, want)
	}
}

// Names of a page that glues words are no names and function words where those could govern nothing,
// and are taken apart from an auxiliary where the page has them elsewhere.
func TestGluedNamesInContext(t *testing.T) {
	wantEnd(t, "Visite de travail\n\nLe ministre, Jens Andersen, a reçu laprovince. M. Andersena exprimé sa joie, présidentdu district, à Linda exprimé, Bernard Dumoulin souriait.",
		"Le ministre , Jens Andersen , a reçu la province . M . Andersen a exprimé sa joie , président du district , à Linda exprimé , Bernard Dumoulin souriait .")
}

// A name of the tables is glued to the verb behind it, and "dela" has lost no accent.
func TestGluedNameAndVerb(t *testing.T) {
	wantEnd(t, "Visite de travail\n\nLe ministre a reçu laprovince, présidentdu district. Kalougapermettra cela, et le préfet dela région de Champassakvisitera Hanoi.",
		"Kalouga permettra cela , et le préfet de la région de Champassak visitera Hanoi .")
}

// Lines that a page ran together are sentences of their own, and names with capitals inside are names.
func TestLostLines(t *testing.T) {
	r := rules(t, "fr")
	page := text.Split("Visite de travail\n\nLe président du Conseil régional de Fès-MeknèsLe Parlement a reçu M. Jean LeGoff et Marie DeLa Tour.", "fr", r)
	var got []string
	for _, b := range page.Blocks {
		for _, s := range b.Sentences {
			got = append(got, strings.Join(words(page.Tokens[s.First:s.Last]), " "))
		}
	}
	want := []string{"Visite de travail", "Le président du Conseil régional de Fès Meknès", "Le Parlement a reçu M . Jean LeGoff et Marie DeLa Tour ."}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Names that no table has are known again by the page that has them elsewhere, glued to another word too, and an
// ordinal is glued to the word behind it.
func TestGluedNamesOfPage(t *testing.T) {
	wantEnd(t, "Visite de travail\n\nLe ministre a reçu laprovince de Testanskiy et Quang Nam, présidentdu district. Testanskiyaidera la ville, Quang Namde son côté la 4econférence de Testanski et les 3èmes jeux.",
		"Testanskiy aidera la ville , Quang Nam de son côté la 4e conférence de Testanski et les 3èmes jeux .")
}

// An ordinal parted from its digits is one word, a name of a province with spaces around its hyphen as well.
func TestPartedWords(t *testing.T) {
	r := rules(t, "fr")
	for _, c := range []struct{ in, want string }{
		{"son 13 e congrès et ses 13 enfants", "son 13e congrès et ses 13 enfants"},
		{"à 5 h et 3 km, 12 rues", "à 5 h et 3 km , 12 rues"},
		{"la région Rhône - Alpes et la route Hanoi - Vientiane", "la région Rhône Alpes et la route Hanoi - Vientiane"},
	} {
		if got := strings.Join(words(text.Tokenize(c.in, r)), " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.in, got, c.want)
		}
	}
}
