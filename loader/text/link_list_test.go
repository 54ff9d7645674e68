package text_test

import (
	"strings"
	"testing"

	"entente/loader/text"
)

// TestLinkList tells a list of other stories' titles, each below a bullet, from a list of the story's own.
func TestLinkList(t *testing.T) {
	const (
		one = "Le maire de la ville a reçu lundi dans ses bureaux une délégation venue de fort loin, qui restera jusqu'à la fin de ce mois."
		two = "Les deux parties ont parlé du pont, dont les travaux ont pris du retard, et d'une route qui doit y mener un jour prochain."
	)
	known := rules(t, "fr")
	links := "-\nUn chien mord un homme à Oran\n-\nLa pluie revient sur toute la côte\n-\nLe marché couvert ouvre enfin ses portes\n"
	for _, c := range []struct{ name, page, want string }{
		{"links above the text", "Un pont relie deux villes du fleuve\n\n" + links + one + "\n\n" + two,
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two},
		{"two only", "Un pont relie deux villes du fleuve\n\n-\nUn chien mord un homme à Oran\n-\nLa pluie revient sur toute la côte\n" + one,
			"H Un pont relie deux villes du fleuve|S Un chien mord un homme à Oran|B La pluie revient sur toute la côte|B " + one},
		{"a list in the text", "Un pont relie deux villes du fleuve\n\n" + one + "\n\n" + two + "\n\n" + links + two + " Oui.",
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two + "|B Un chien mord un homme à Oran|B La pluie revient sur toute la côte|B Le marché couvert ouvre enfin ses portes|B " + two + " Oui."},
		{"members of a list", "Un pont relie deux villes du fleuve\n\n-\nLe maire de la ville voisine ;\n-\nLe préfet de la région voisine ;\n-\nLe ministre des ponts et des routes.\n" + one,
			"H Un pont relie deux villes du fleuve|S Le maire de la ville voisine ;|B Le préfet de la région voisine ;|B Le ministre des ponts et des routes.|B " + one},
		{"titles below the text", "Un pont relie deux villes du fleuve\n\n" + one + "\n\n" + two + "\nUn chien mord un homme à Oran\nLa pluie revient sur toute la côte\nLe marché couvert ouvre enfin ses portes\nUn train relie deux villes du fleuve\n",
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two},
		{"persons below the text", "Un pont relie deux villes du fleuve\n\n" + one + "\n\n" + two + "\nPaul Testa, maire de la ville voisine\nLuc Testou, préfet de la région voisine\nMarc Testi, ministre des ponts et routes\nJean Testard, chef du service des routes\n",
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two + "|B Paul Testa, maire de la ville voisine|B Luc Testou, préfet de la région voisine|B Marc Testi, ministre des ponts et routes|B Jean Testard, chef du service des routes"},
		{"a story's last paragraph with its agency", "Un pont relie deux villes du fleuve\n\n" + one + "\n\n" + two + "\n\nLe pont date de 1920. Il a été refait en 1950. – Le Guet\nUn chien mord un homme à Oran\nLa pluie revient sur toute la côte\nLe marché couvert ouvre enfin ses portes\n",
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two + "|B Le pont date de 1920. Il a été refait en 1950. – Le Guet|B Un chien mord un homme à Oran|B La pluie revient sur toute la côte|B Le marché couvert ouvre enfin ses portes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := laidOut(c.page, known); got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// laidOut tells the story of a page as TestLayout does.
func laidOut(page string, known *text.Rules) string {
	p := text.Split(page, "fr", known)
	var got []string
	for _, b := range p.Blocks {
		if b.Section == "main" {
			kind := map[text.BlockKind]string{text.Headline: "H", text.Standfirst: "S", text.Body: "B", text.Caption: "C"}[b.Kind]
			got = append(got, kind+" "+p.Slice(b.Start, b.End))
		}
	}
	return strings.Join(got, "|")
}
