package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// persons returns the persons of a text, each by the form that the text has first, sorted.
func persons(t *testing.T, text string) []string {
	t.Helper()
	r := read(t, text)
	first := map[graph.ID]string{}
	for _, m := range r.Mentions {
		if !m.Nominal && first[m.Entity] == "" {
			first[m.Entity] = m.Form
		}
	}
	var out []string
	for _, e := range r.Entities {
		if e.Type == graph.Person {
			out = append(out, first[e.ID])
		}
	}
	slices.Sort(out)
	return out
}

// Names spelled in two ways are of one person, those of two persons stay two; titles and
// callings tell a name and are no part of it. Persons are invented.
func TestPersonNames(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"letters that changed places", "Le préfet Eugenio Testorinho a salué le maire. Eugenio Testroinho est reparti.", []string{"Eugenio Testorinho"}},
		{"the words in another order", "Le gouverneur Wanchai Testporn a salué le maire. M. Testporn Wanchai est reparti.", []string{"Wanchai Testporn"}},
		{"a given name misspelt", "Le ministre Saleumtay Testasith a salué le maire. Saleumsay Testasith est reparti.", []string{"Saleumtay Testasith"}},
		{"a man and a woman", "Le préfet Daniel Testasith et la maire Daniela Testasith sont venus.", []string{"Daniel Testasith", "Daniela Testasith"}},
		{"a venerable", "Le Vénérable Keo Testavong et le Vénérable Kham Testasith ont prié.", []string{"Keo Testavong", "Kham Testasith"}},
		{"titles of Malaysia and Myanmar", "Dato Anwar Testim, Tun Mahathir Testad et Daw Khin Testan sont venus à Hanoï.", []string{"Anwar Testim", "Khin Testan", "Mahathir Testad"}},
		{"a name like a title", "Suy Sèm, ministre des Mines, et Keo Testa, ministre du Commerce, sont venus.", []string{"Keo Testa", "Suy Sèm"}},
		{"what somebody does", "Selon l'économiste Wendku Zorgho et la politologue Nafi Tazgui, le marché va bien.", []string{"Nafi Tazgui", "Wendku Zorgho"}},
		{"a word that begins a sentence", "Évoquant Marie Testou, le maire a souri.", []string{"Marie Testou"}},
		{"things with somebody's name", "La frégate Tran Hung Testa est là. La maire Marie Testou aime le prix Paul Testard et le roman Kim Van Testou.", []string{"Marie Testou"}},
		{"a company with somebody's name", "Les travaux ont été confiés à la Société de construction Hoàng Testa, de Testay.", nil},
		{"a place with an English name", "La maire Marie Testou a vu le Paul Testard City Olympic Park.", []string{"Marie Testou"}},
	} {
		if got := persons(t, "La semaine en bref\n\n"+c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	text := "The week in brief\n\nThe forum opened on Monday in the town.\n\nCo-chairing the event were Deputy Minister Tran Quoc Test and the economist Wendku Zorgho."
	if got, want := persons(t, text), []string{"Tran Quoc Test", "Wendku Zorgho"}; !slices.Equal(got, want) {
		t.Errorf("in English: %q, want %q", got, want)
	}
}

// "M. X" and "Mme X" are of those two who bear that name.
func TestManAndWoman(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"La semaine en bref\n\nM. Paul Testallo et Mme Awa Testallo sont à Dakar. Mme Testallo a souri. M. Testallo est parti pour le Pérou.", "paul-testallo → pe"},
		{"La semaine en bref\n\nTran Van Nam et Tran Thi Nam sont à Dakar. M. Nam a souri. Mme Nam est partie pour le Pérou.", "tran-thi-nam → pe"},
		{"The week in brief\n\nMr. Paul Testallo and Ms. Awa Testallo are in Dakar for the forum. Ms. Testallo smiled. Mr. Testallo left for Peru.", "paul-testallo → pe"},
	} {
		if got := told(read(t, c.text), graph.Visited); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %q, want %q", c.text, got, c.want)
		}
	}
}
