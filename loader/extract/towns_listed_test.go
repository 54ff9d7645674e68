package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Towns, in no table, that lists, hamlets' nouns and brackets tell. All names but those of states and well-known towns are invented.
func TestTownsListed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"En Algérie, il s'agit des localités de Testghni (78 foyers), Testmaït (333) et Zoumaa (150).", "PLACE Zoumaa"},
		{"En Algérie, il s'agit des localités de Testghni (78 foyers), Testmaït (333) et Zoumaa (150).", "PLACE Testmaït"},
		{"Au Canada, il aidera quatre municipalités : Zap-Chou (1 016 343 $), Zorsoui (496 922 $) et Petite-Zallée (5 $).", "PLACE Petite-Zallée"},
		{"En Belgique, les bourgmestres de Zezée, de Zondeville, d'Yzoir et de Zamois sont restés.", "PLACE Zondeville"},
		{"En Belgique, les bourgmestres de Zezée, de Zondeville, d'Yzoir et de Zamois sont restés.", "PLACE Yzoir"},
		{"Les cadres des districts de Zam, de Znonghet et de Ziengthong sont venus, au Laos.", "PLACE Ziengthong"},
		{"En Algérie, les habitants des mechtas Zraa Lahzar, Zirat Ali et Zaksrinet sont contents.", "PLACE Zirat Ali"},
		{"En Algérie, les élus de la commune de Béni Zouda sont venus.", "PLACE Béni Zouda"},
		{"En Algérie, les habitants du village Ouled Zamou sont contents.", "PLACE Ouled Zamou"},
		{"En Algérie, une antenne a ouvert à Aït Zouabane (Zakbil).", "PLACE Zakbil"},
		{"Au Mali, les élus de Bamako et de Zindigui sont venus.", "PLACE Zindigui"},
		{"En France, dans la commune déléguée de Zelvezet, le préfet a ouvert une école.", "PLACE Zelvezet"},
		{"La région Saguenay–Lac-Saint-Jean est grande.", "PLACE Saguenay–Lac-Saint-Jean"},
		{"Il a reçu cinq sous-préfets du Mali. Il s'agit de Zamba Zissa (Kayes) et d'un autre.", "PERSON Zamba Zissa"},
		{"En France, une délégation allemande de Zad Orbe est venue.", "PLACE Zad Orbe"},
		{"En Allemagne, la ville est jumelée avec Zarmor-Plagette depuis 1993.", "PLACE Zarmor-Plagette"},
		{"En France, la commune de Zesta et celle de Zachecoul-Zême sont en fête.", "PLACE Zachecoul-Zême"},
		{"Au Maroc, les élus de Zirhem, de Rabat et de Casablanca sont venus.", "PLACE Zirhem"},
		{"En Suisse, les exécutifs de Neuchâtel, Peseux et Lausanne ont signé.", "PLACE Peseux"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Les participants sont Paul Zestard (45 ans), Anne Zestin (33 ans) et Luc Zestou (20 ans), en Suisse.", "PLACE Anne Zestin"},
		{"En Algérie, le chef du village Paul Zestard est content.", "PLACE Paul Zestard"},
		{"En France, l'épouse du maire de la commune de Zesta et celle de Paul Zestard sont venues.", "PLACE Paul Zestard"},
		{"En France, une délégation allemande de Paul Zestard est venue.", "PLACE Paul Zestard"},
		{"Au Mali, les amis de Bamako et de Moussa sont venus.", "PLACE Moussa"},
		{"En Algérie, les élus de la commune de Béni Zouda sont venus.", "COUNTRY République démocratique du Congo"},
		{"En Chine, elle est allée à Leshan, ville du Sichuan, puis à Pékin.", "PLACE ville du Sichuan"},
		{"Il est né à Tours, ville de Bretagne.", "PLACE ville de Bretagne"},
		{"Le mémorial de la Baie de Zango est ouvert, au Congo.", "COUNTRY Papouasie-Nouvelle-Guinée"},
		{"Au Maroc, elle a lu l'annonce du Parti (Zagora).", "PLACE Parti"},
		{"Au Mali, la secrétaire a reçu Aït Zouabane (PJD).", "PLACE PJD"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}

// Where they lie.
func TestWhereListedTownsLie(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"among their like", "Les maires des communes de Dakar, Zatar, Zattaguine et Ziouroup sont allés en France.", graph.LocatedIn, []string{"sn-dakar → sn", "sn-zatar → sn", "sn-zattaguine → sn", "sn-ziouroup → sn"}},
		{"brackets tell states", "Les villes de Dakar (Sénégal), Zatar (Mali) et Tahoua (Niger) sont en fête.", graph.LocatedIn, []string{"ml-zatar → ml", "ne-tahoua → ne", "sn-dakar → sn"}},
		{"the only state with such a town", "Le maire de Piracicaba est allé en Chine.", graph.LocatedIn, []string{"br-piracicaba → br"}},
		{"a short name with accents", "La ville allemande de Berlin est jumelée avec Gacé.", graph.LocatedIn, []string{"de-berlin → de", "fr-gace → fr"}},
		{"a namesake by its department", "Le maire de Vienne, en Isère, a ouvert le pont. Il aime Vienne.", graph.LocatedIn, []string{"fr-isere → fr", "fr-vienne → fr"}},
		{"a namesake by the land in which it lies", "Le maire de Fribourg, en Bade-Wurtemberg, a ouvert le pont.", graph.LocatedIn, []string{"de-bade-wurtemberg → de", "de-fribourg → de"}},
		{"no namesake where it lies there", "Le maire de Fribourg, en Suisse, a ouvert le pont.", graph.LocatedIn, []string{"ch-fribourg → ch"}},
	})
}
