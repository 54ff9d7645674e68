package text_test

import (
	"strings"
	"testing"

	"entente/loader/text"
)

// What stands above the headline is told from it by the menu below it or by its shape.
func TestHeadlineBelowTheMasthead(t *testing.T) {
	rulesOf := map[string]*text.Rules{"fr": rules(t, "fr"), "en": rules(t, "en")}
	const fr, en = "Un pont relie les deux rives", "A bridge joins the two banks"
	body := map[string]string{
		fr: "La gouverneure Marie Testeur a ouvert lundi le pont de Testay, qui relie depuis hier les deux rives de la Teste après trois ans de travaux.",
		en: "Governor Mary Tester on Monday opened the bridge of Testham, which joins the two banks of the Test river after three years of work.",
	}
	for _, c := range []struct{ language, above, below string }{
		{"fr", "La Gazette du Guet", "12/03/2019"},
		{"fr", "Tribune du Fleuve\nSamedi 12 mars 2019\nTestonie - Pérou", ""},
		{"fr", "LE GUET\nL'actualité en temps réel.\nAccueil  Politique  Monde  Contact", ""},
		{"fr", "• Compétences & RH\n• Société Brèves International Courrier des lecteurs Documents Prix du Guet 2018\nRégions\nTestala", "Par Nadir TESTANI | Edition N°:54 Le 13/03/2019 | Partager"},
		{"fr", "Le Guet", "Par Nadir TESTANI, le 13 mars 2019 à 08h12 Durée 3 min."},
		{"fr", "", "12/03/2019\nPolitique"},
		{"fr", "", "Testala"},
		{"en", "The Border Herald", "March 12, 2019"},
		{"en", "Test Post\nHome | National | Business | Sports", ""},
		{"en", "", "By Mark Testing\nTestham"},
	} {
		title, page := fr, ""
		if c.language == "en" {
			title = en
		}
		for _, lines := range []string{c.above, title, c.below, body[title]} {
			if lines != "" {
				page += strings.ReplaceAll(lines, "\n", "\n\n") + "\n\n"
			}
		}
		if got := text.Split(page, c.language, rulesOf[c.language]).Title; got != title {
			t.Errorf("%q, %q: headline %q", c.above, c.below, got)
		}
	}
}
