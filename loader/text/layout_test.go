package text_test

import (
	"strings"
	"testing"

	"entente/loader/text"
)

// TestLayout tells the story of a page from what stands around it: "H" is the
// headline, "S" the standfirst, "B" a line of the text, "C" a caption, "t" a
// line of a teaser; what is no part of any section is left out.
func TestLayout(t *testing.T) {
	const (
		one = "Le maire de la ville a reçu lundi dans ses bureaux une délégation venue de fort loin, qui restera jusqu'à la fin de ce mois."
		two = "Les deux parties ont parlé du pont, dont les travaux ont pris du retard, et d'une route qui doit y mener un jour prochain."
		eng = "The mayor of the town received in his office on Monday a delegation from afar, which will stay until the end of the month."
		en2 = "The two sides talked about the bridge, whose works are late, and about a road that is to lead to it one day in the future."
	)
	known := map[string]*text.Rules{"fr": rules(t, "fr"), "en": rules(t, "en")}
	for _, c := range []struct{ name, language, page, want string }{
		{"a menu above the headline", "fr", "Le Guet\nAccueil\nPolitique\nNos régions\nUn pont relie deux villes du fleuve\n" + one + "\n" + two,
			"H Un pont relie deux villes du fleuve|S " + one + "|B " + two},
		{"a rubric above the headline", "fr", "COOPÉRATION\n\nUn pont relie deux villes du fleuve\n\n" + one, "H Un pont relie deux villes du fleuve|S " + one},
		{"a headline of few words", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two, "H Un pont ouvre|S " + one + "|B " + two},
		{"no headline", "fr", one + "\n\n" + two, "B " + one + "|B " + two},
		{"a headline with years", "fr", "Feu vert au pont 2016-2019\n\n" + one, "H Feu vert au pont 2016-2019|S " + one},
		{"a headline with a year and a number", "fr", "10 ponts ouverts en 2025\n\n" + one, "H 10 ponts ouverts en 2025|S " + one},
		{"a headline with a day", "fr", "Le maire de Testville se rend à Vientiane le 3 mai 2021\n\n" + one, "H Le maire de Testville se rend à Vientiane le 3 mai 2021|S " + one},
		{"headlines that begin as furniture does", "fr", "Connexion ferroviaire entre deux villes du fleuve\n\n" + one, "H Connexion ferroviaire entre deux villes du fleuve|S " + one},
		{"headlines that begin as marks do", "fr", "Il y a urgence à Testville\n\nIl y a 2 heures\n\n" + one, "H Il y a urgence à Testville|S " + one},
		{"a headline that ends as a count does", "fr", "12 villes reliées pour la première fois\n\nLu 12 fois\n\n" + one, "H 12 villes reliées pour la première fois|S " + one},
		{"a headline behind a label", "en", "News: The mayor of the town opens the bridge\n\n" + eng, "H News: The mayor of the town opens the bridge|S " + eng},
		{"captions of all kinds", "fr", "Un pont ouvre\n\n" + one + "\n\nLe maire sur le pont © CT\n\nLe maire (à gauche). (Xinhua/Test Li)\n\nLe maire est venu. (Xinhua)", "H Un pont ouvre|S " + one + "|C Le maire sur le pont © CT|C Le maire (à gauche). (Xinhua/Test Li)|B Le maire est venu. (Xinhua)"},
		{"a subheading", "fr", "Un pont ouvre\n\n" + one + "\n\nRéactions\n\n" + two, "H Un pont ouvre|S " + one + "|B " + two},
		{"a headline about a date", "en", "Date set for the opening of the bridge\n\n2 hours ago\n\n" + eng, "H Date set for the opening of the bridge|S " + eng},
		{"a rubric and no headline", "fr", "Politique\n\n" + one + "\n\n" + two, "B " + one + "|B " + two},
		{"the headline twice", "fr", "Un pont relie deux villes du fleuve\n\nUn pont relie deux villes du fleuve\n\n" + one, "H Un pont relie deux villes du fleuve|S " + one},
		{"a paragraph twice", "fr", "Un pont ouvre\n\n" + one + "\n\n" + one + "\n\n" + two, "H Un pont ouvre|S " + one + "|B " + two},
		{"a ticker", "fr", "Un chien mord un homme à Oran    Football : match nul    Bourse : clôture en hausse à Alger    La pluie revient sur toute la côte\n\nUn pont ouvre\n\n" + one, "H Un pont ouvre|S " + one},
		{"a box of links", "fr", "Un pont ouvre\n\n" + one + "\n\nLire aussi\n\nUn bac coule\n\n" + two + "\n\n" + one + " Oui.\n\nFin",
			"H Un pont ouvre|S " + one + "|B " + two + "|B " + one + " Oui."},
		{"blurbs at the end", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nLire aussi\n\nUn bac coule\n\nLe bac" + one[8:],
			"H Un pont ouvre|S " + one + "|B " + two + "|t Un bac coule|t Le bac" + one[8:]},
		{"a blurb of several sentences", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nLire aussi\n\nUn bac coule\n\n" + one + " Il pleuvait.",
			"H Un pont ouvre|S " + one + "|B " + two + "|t Un bac coule|t " + one + " Il pleuvait."},
		{"a blurb with its day", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nVoir plus\n\nUn bac coule\n\njeudi, 28 mars, 2024 à 22:03\n\nLe bac a coulé.",
			"H Un pont ouvre|S " + one + "|B " + two + "|t Un bac coule|t Le bac a coulé."},
		{"a menu's word in the story", "en", "A bridge opens\n\n" + eng + "\n\nNewsletter\n\n" + en2, "H A bridge opens|S " + eng + "|B " + en2},
		{"the count of comments above the story", "en", "A bridge opens\n\nComments (0)\n\n" + eng + "\n\n" + en2, "H A bridge opens|S " + eng + "|B " + en2},
		{"comments", "en", "A bridge opens\n\n" + eng + "\n\n" + en2 + "\n\nComments (2)\n\n" + eng + " Yes.", "H A bridge opens|S " + eng + "|B " + en2},
		{"blurbs behind comments", "en", "A bridge opens\n\n" + eng + "\n\n" + en2 + "\n\nComments (0)\n\nSee more\n\nA ferry sinks\n\n" + eng + " Yes.",
			"H A bridge opens|S " + eng + "|B " + en2 + "|t A ferry sinks|t " + eng + " Yes."},
		{"writers", "en", "A bridge opens\n\nBy KHAM Testavong and Ann Tester\n\n" + eng + "\n\nReporting by Ann Tester", "H A bridge opens|S " + eng},
		{"a headline that begins as a writer's line", "en", "By train to the new bridge\n\n" + eng, "H By train to the new bridge|S " + eng},
		{"a writer's name alone", "fr", "Un pont ouvre\n\nNadir Testani\n\n" + one, "H Un pont ouvre|S " + one},
		{"a name alone in the story", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nOued Test\n\nLe pont y mène.", "H Un pont ouvre|S " + one + "|B " + two + "|B Oued Test|B Le pont y mène."},
		{"a name alone below the story", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nÉlysée Testodia\n\nPartager\n\nLaisser un commentaire", "H Un pont ouvre|S " + one + "|B " + two},
		{"who issues a communiqué", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nSOURCE Cabinet du ministre\n\nRenseignements : Source : Jean Testelin, Attaché de presse, Cabinet de la ministre des Ponts et des Routes de la région, 418 555-0101\n\nModalités", "H Un pont ouvre|S " + one + "|B " + two},
		{"links at the end of a page", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\n(Rédacteurs :Ann TEST)\nPartez à la découverte du pont", "H Un pont ouvre|S " + one + "|B " + two},
		{"titles of other stories below the writer's name", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\nRose-Mireille Testodia\n- Testoville : une école au secours des veuves\n- Les martyrs de l'indépendance à Testoville\n- Testoville : ouverture d'une boulangerie moderne", "H Un pont ouvre|S " + one + "|B " + two},
		{"a list of the story's own at its end", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n- Testoville : une école au secours des veuves\n- Les martyrs de l'indépendance à Testoville\n- Testoville : ouverture d'une boulangerie moderne", "H Un pont ouvre|S " + one + "|B " + two + "|B - Testoville : une école au secours des veuves|B - Les martyrs de l'indépendance à Testoville|B - Testoville : ouverture d'une boulangerie moderne"},
		{"the end of a communiqué", "fr", "Un pont ouvre\n\n" + one + "\n\n" + two + "\n\n– 30 –\n\nMartin Testard\nAttaché de presse\nCabinet du ministre", "H Un pont ouvre|S " + one + "|B " + two},
		{"sources that say something", "fr", "Un pont ouvre\n\n" + one + "\n\nSources concordantes : le pont ouvrira lundi.", "H Un pont ouvre|S " + one + "|B Sources concordantes : le pont ouvrira lundi."},
		{"a call that is news", "fr", "Un pont ouvre\n\n" + one + "\n\nChaque province aura son pont, dit le ministre.", "H Un pont ouvre|S " + one + "|B Chaque province aura son pont, dit le ministre."},
		{"a headline that ends with a day", "fr", "Communiqué du Conseil des ponts du mardi 12 mars 2024\n\n" + one + "\n\n" + two, "H Communiqué du Conseil des ponts du mardi 12 mars 2024|S " + one + "|B " + two},
		{"a paper with its day", "fr", "Journal officiel de la Testonie du 12 mars 2024\n\nUn pont ouvre\n\n" + one, "H Un pont ouvre|S " + one},
		{"small letters in the head of a page", "fr", "Accueil du site\nActualités\nUn pont relie deux villes du fleuve\nmardi 12 mars 2024\npar Marie Test\npopularité : 12%\n" + one + "\n" + two + "\nRépondre à cet article", "H Un pont relie deux villes du fleuve|S " + one + "|B " + two},
		{"a headline of words that are rubrics", "fr", "Forum d'amitié Vietnam-Chine à Testay\n\n" + one + "\n\n" + two, "H Forum d'amitié Vietnam-Chine à Testay|S " + one + "|B " + two},
		{"a caption with the name of a site", "fr", "Un pont ouvre\n\nVue du pont à Testay, le 4 mars. Photo: letestay.vn\n\n" + one + "\n\n" + two, "H Un pont ouvre|C Vue du pont à Testay, le 4 mars. Photo: letestay.vn|B " + one + "|B " + two},
		{"names in Vietnamese letters", "fr", "Un pont ouvre\n\n" + one + "\n\nLê Thị Mỹ Hạnh et Nguyễn Văn Đức ont ouvert le pont.", "H Un pont ouvre|S " + one + "|B Lê Thị Mỹ Hạnh et Nguyễn Văn Đức ont ouvert le pont."},
		{"language marks", "fr", "Un pont ouvre\n\n" + one + "\n\nFrançais\n\n" + two, "H Un pont ouvre|S " + one + "|B " + two},
		{"a row of other titles above the headline", "fr", "Le maire de Testbourg ouvre le pont    Handball : l'équipe en stage    Météo : pluies attendues sur l'Est\n\nTestay: Un pont ouvre\nPublié dans Le Guet le 29 - 04 - 2015\n\n" + one + "\n\n" + two, "H Testay: Un pont ouvre|S " + one + "|B " + two},
		{"a paper and its town", "fr", "Un pont ouvre\n\n10 Juillet 2024\nLe Guet (Testbourg)\n\n" + one + "\n\n" + two, "H Un pont ouvre|S " + one + "|B " + two},
		{"a credit alone", "fr", "Un pont ouvre\n\nPhoto : DR\n\nIl relie deux villes.\n\n" + one, "H Un pont ouvre|S Il relie deux villes.|B " + one},
	} {
		page := text.Split(c.page, c.language, known[c.language])
		var got []string
		for _, b := range page.Blocks {
			kind := map[text.BlockKind]string{text.Headline: "H", text.Standfirst: "S", text.Body: "B", text.Caption: "C"}[b.Kind]
			switch b.Section {
			case "main":
				got = append(got, kind+" "+page.Slice(b.Start, b.End))
			case "teaser":
				got = append(got, "t "+page.Slice(b.Start, b.End))
			}
		}
		if g := strings.Join(got, "|"); g != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, g, c.want)
		}
	}
}
