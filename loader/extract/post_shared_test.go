package extract_test

import (
	"testing"

	"entente/graph"
)

// TestSharedOffices reads offices that "celui" stands for, of another sector or place, and
// seats that the text describes before it names their holder.
func TestSharedOffices(t *testing.T) {
	hold, visit := graph.HoldsPosition, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"of another sector", "Dakar - Le ministre malien de la Justice, Paul Testa, celui du Commerce, Jean Testou, et celle de la Santé, Awa Testi, ont souri.", hold,
			[]string{"awa-testi → ml ministre de la Santé", "jean-testou → ml ministre du Commerce", "paul-testa → ml ministre de la Justice"}},
		{"of another place", "Lomé - Le maire de Lomé, Paul Testa, et celui de Kara, Jean Testou, ont souri.", hold, []string{"jean-testou → tg-kara maire", "paul-testa → tg-lome maire"}},
		{"a seat described", "Dakar - Le gouverneur de North Bank (Kerewan), région gambienne voisine du Sénégal, Paul Testa, a souri.", hold, []string{"paul-testa → gm-north-bank gouverneur"}},
		{"a seat and its state", "Dakar - Le gouverneur de la région de Kayes, au Mali, Moussa Testa, a souri.", hold, []string{"moussa-testa → ml-kayes gouverneur"}},
		{"a seat and its state, and another post", "N'Djamena - La gouverneure du Kanem au Tchad et présidente de l'Association des gouverneurs du Tchad, Madame Awa Testa, a souri.", hold,
			[]string{"awa-testa → association-gouverneur-td présidente", "awa-testa → td-kanem gouverneure"}},
		{"two governors, one named", "Kinshasa - Parti avec son collègue gouverneur du Kasaï, le gouverneur du Kongo-Central, Paul Testa, a souri.", hold, []string{"paul-testa → cd-kongo-central gouverneur"}},
		{"a mediator", "Dakar - Le médiateur de Côte d'Ivoire, Paul Testa, a souri.", hold, []string{"paul-testa → ci médiateur"}},
		{"there since a day", "Kinshasa - Le maire de Matadi, Paul Testa, est à Kolwezi depuis le vendredi 6 juin.", visit, []string{"paul-testa → cd-kolwezi --06-06"}},
		{"several more", "Dakar - Le Sénégal a souri. Il a vu le président de l'Association des pêcheurs du Sénégal, Paul Testa, plusieurs ministres et des maires.", hold, []string{"paul-testa → association-pecheur-sn président"}},
	})
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a dateline's town", "CARAQUET (GNB) – Le Canada a souri au Canada.", graph.LocatedIn, []string{"ca-caraquet → ca"}},
	})
}
