package extract_test

import (
	"testing"

	"entente/graph"
)

// Desks, bureaus and lists of ministries, and whose they are. Persons are invented.
func TestDesksAndBureaus(t *testing.T) {
	hold, of := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"the desk of a part of the world", "Jean Test, chef de l'unité Asie centrale de la Commission européenne, a souri.", hold, []string{"jean-test → unite-asie-centrale-commission-europeenne chef"}},
		{"one in quotation marks", "Jean Test, directeur du département \"Afrique\" de l'UNICEF, a souri.", hold, []string{"jean-test → departement-afrique-fonds-des-nations-unies-pour-l-enfance directeur"}},
		{"whose division that is", "La cheffe de la division Asie-Pacifique du ministère suisse de l'Économie a souri.", of, []string{"division-asie-pacifique-economie-ministere-ch → economie-ministere-ch", "economie-ministere-ch → ch"}},
		{"unity is no desk", "Le chef de l'État a salué l'unité de l'ASEAN et la division de l'Union européenne.", of, nil},
		{"the bureau for a state is not that state's", "Marie Test, responsable du Bureau Laos, a souri. Le Bureau de l'UNICEF a fermé.", of, []string{"bureau-fonds-des-nations-unies-pour-l-enfance → fonds-des-nations-unies-pour-l-enfance"}},
		{"a bureau and the short name of its body", "Le bureau UNICEF à Vientiane a salué le ministère lao de la Santé.", of, []string{"bureau-fonds-des-nations-unies-pour-l-enfance → fonds-des-nations-unies-pour-l-enfance", "ministere-sante-la → la"}},
		{"ministries behind a colon", "Il a vu des cadres de plusieurs ministères laotiens : ministère de la Santé, ministère de la Justice et ministère de l'Eau.", of, []string{"eau-ministere → la", "justice-ministere → la", "ministere-sante → la"}},
		{"ministries of nobody", "Il a vu des cadres : ministère de la Santé, ministère de la Justice.", of, nil},
		{"a parliament with a small letter", "Le parlement kényan et la presse ont souri.", of, []string{"parlement-ke → ke"}},
		{"an adjective of both", "Le gouvernement et le parlement kényans ont souri.", of, nil},
		{"commissioners of a union", "L'Union européenne a parlé. Katarina Teste, la commissaire européenne à la Pêche, a souri.", hold, []string{"katarina-teste → union-europeenne commissaire européenne à la Pêche"}},
		{"local heads are no apposition", "Ont souri Jean Test, consul général de Russie à Da Nang, Paul Testov, vice-gouverneur de Kalouga, les responsables provinciaux et des habitants.", hold, []string{"jean-test → ru consul général", "paul-testov → ru-kalouga vice-gouverneur"}},
	})
}

// Who takes part in campaigns and missions, and who makes a visit. Persons are invented.
func TestCampaignsAndMissions(t *testing.T) {
	part, visit := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"a campaign told of again", "Une campagne de promotion a eu lieu le 3 mai à Tokyo. Cette fois, la campagne a mobilisé les représentants des provinces d'An Giang et de Ca Mau.", part, []string{"vn-an-giang → campagne-de-promotion-e3b98a4da31a127d", "vn-ca-mau → campagne-de-promotion-e3b98a4da31a127d"}},
		{"to whom it is due", "Le forum du thé était dû au Service de la culture relevant du ministère vietnamien de l'Eau, à l'Ambassade du Vietnam au Japon et au Consulat général du Vietnam à Osaka.", part, []string{"ambassade-vn → forum-du-the-e3b98a4da31a127d", "consulat-general-vn → forum-du-the-e3b98a4da31a127d", "culture-service → forum-du-the-e3b98a4da31a127d"}},
		{"who was noted there", "Un colloque sur le thé s'est tenu le 9 mars à Can Tho. Du côté lao, on notait des gouverneurs des provinces de Champassak et d'Attapeu.", part, []string{"la-attapeu → colloque-sur-le-the-e3b98a4da31a127d", "la-champassak → colloque-sur-le-the-e3b98a4da31a127d"}},
		{"by whom a mission is led", "Une mission de suivi du programme de coopération entre la Flandre et le Vietnam sera conduite du 4 au 9 mai par Marie Test et Jean Test.", part, []string{"jean-test → mission-de-suivi-du-programme-de-cooperation-entre-la-flandre-et-le-vietnam (planned)", "marie-test → mission-de-suivi-du-programme-de-cooperation-entre-la-flandre-et-le-vietnam (planned)"}},
		{"where a visit goes that is made by", "Une visite de travail au Laos sera effectuée par Marie Test du 4 au 9 mai.", visit, []string{"marie-test → la (planned)"}},
		{"who is listed behind a minister's aide", "Une mission de suivi au Laos sera conduite par Anne Test, cheffe de cabinet du ministre-président de la Flandre, Marie Testa, maire de Toula, et Jean Test, du 4 au 9 mai.", visit, []string{"anne-test → la --05-04/--05-09", "jean-test → la --05-04/--05-09", "marie-testa → la --05-04/--05-09"}},
		{"an evening of no headline", "Le festival est fini. Nguyen Van Test a assisté à cette soirée.", part, []string{"nguyen-van-test → soiree-e3b98a4da31a127d"}},
		{"two gatherings that a pronoun means", "La conférence des maires et le Forum du thé se sont ouverts le 12 juillet à Vientiane. Ils rassemblent le préfet Khamla Testa.", part, []string{"khamla-testa → conference-des-maires-e3b98a4da31a127d", "khamla-testa → forum-du-the-e3b98a4da31a127d"}},
		{"the next session", "Il a parlé de la session suivante du Comité intergouvernemental Vietnam-Cuba.", part, []string{"comite-intergouvernemental-cu-vn → session-suivante-du-comite-intergouvernemental-vietnam-cuba"}},
	})
	tellsAll(t, "Semaine culturelle de la région de Toula à Nha Trang\n\n", "", []wording{
		{"an evening of the headline's event", "Ont assisté à cette soirée Paul Testov, vice-gouverneur de Toula, et Marie Test, consule de Russie.", part, []string{"marie-test → semaine-culturelle-de-la-region-de-toula", "paul-testov → semaine-culturelle-de-la-region-de-toula"}},
	})
}

// Stops on the way, and whom a pronoun means before an infinitive. Persons are invented.
func TestStopsOnTheWay(t *testing.T) {
	met, visit := graph.MetWith, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a stop", "Nguyen Van Test est passé à Dodoma.", visit, []string{"nguyen-van-test → tz-dodoma"}},
		{"a bill that goes on", "Le budget est passé à l'Assemblée. Nguyen Van Test est passé au second point.", visit, nil},
		{"before going on", "Nguyen Van Test est à Dodoma depuis lundi. Il a parlé à la presse avant de s'envoler pour Mwanza.", visit, []string{"nguyen-van-test → tz-dodoma", "nguyen-van-test → tz-mwanza"}},
		{"others who come", "Nguyen Van Test est à Dodoma depuis lundi. Il a salué ceux qui ont parlé avant de se rendre à Mwanza.", visit, []string{"nguyen-van-test → tz-dodoma"}},
		{"a journey used to see somebody", "Nguyen Van Test a mis à profit ce voyage pour voir le gouverneur Joseph Testu.", met, []string{"joseph-testu → nguyen-van-test"}},
	})
}

// Visits by their dates, their makers and what the next sentence calls them. Persons are invented.
func TestVisitsTold(t *testing.T) {
	part, visit := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"what the next sentence calls it", "Du 4 au 9 mai, une mission de suivi sera conduite par Marie Test. Ce déplacement au Vietnam a lieu alors que les liens se resserrent.", visit, []string{"marie-test → vn (planned) --05-04/--05-09"}},
		{"another sentence's journey", "Du 4 au 9 mai, une mission de suivi sera conduite par Marie Test. Le déplacement au Vietnam est long.", visit, nil},
		{"a dated one behind a possessive", "Au cours de sa mission du 3 au 8 novembre, le Groupe d'amitié France-Niger a dîné à Niamey.", part, []string{"amitie-groupe-fr-ne → mission-e3b98a4da31a127d"}},
		{"one without a date", "Au cours de sa mission, le Groupe d'amitié France-Niger a dîné à Niamey.", part, nil},
		{"a welcome", "Ce fut un accueil en grande pompe du Premier ministre vietnamien Tran Van Test à Vientiane.", visit, []string{"tran-van-test → la-vientiane"}},
		{"a desk that welcomes", "Le service d'accueil de Marie Test à Toula est ouvert.", visit, nil},
		{"an edition and its event", "Les 6es Assises de la coopération décentralisée franco-vietnamienne ont réuni Paul Testard. Les Assises de la coopération décentralisée franco-vietnamienne ont réuni Jean Test.", part, []string{"jean-test → assises-de-la-cooperation-decentralisee-franco-vietnamienne", "paul-testard → assises-de-la-cooperation-decentralisee-franco-vietnamienne"}},
	})
}

// Where towns lie that became provinces, and what stands in lists. Persons are invented.
func TestTownsAndParts(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a town that became a province", "Jean Test est à Hué et dans les hauts plateaux du Centre.", graph.LocatedIn, []string{"vn-hauts-plateaux-du-centre → vn", "vn-hue → vn"}},
		{"in the province that it was a part of", "Jean Test est à Hué, dans la province de Thua Thien-Hué.", graph.LocatedIn, []string{"vn-hue → vn", "vn-thua-thien-hue → vn"}},
		{"on the one part and on the other", "La mission s'appuie sur la convention générale passée entre, d'une part, le Vietnam et, d'autre part, la Région wallonne.", graph.PartyTo, []string{"be-wallonie → convention-generale-be-wallonie-vn", "vn → convention-generale-be-wallonie-vn"}},
		{"two who sign for their states", "Un accord de pêche a été signé entre le Vietnam, représenté par le ministre Tran Test, et le Laos, représenté par l'ambassadeur Khamla Testa.", graph.Signed, []string{"khamla-testa → accord-de-peche-la-vn", "tran-test → accord-de-peche-la-vn"}},
		{"onlookers", "Paul Testo, maire de Toula, et Jean Test, préfet de Kalouga, étaient présents à la signature du protocole d'accord. Photo : ICD.", graph.MetWith, nil},
	})
}

// Agreements: where they were signed is no side, and what their names go on with. Persons are invented.
func TestSidesOfPlaces(t *testing.T) {
	party, coop, lies := graph.PartyTo, graph.CooperatesWith, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"where it was signed", "La province de Lam Dong et la région de Kalouga échangent. Un protocole de coopération a été conclu le 27 avril 2012 à Moscou entre les deux localités.", party, []string{"ru-kalouga → protocole-de-cooperation-ru-kalouga-vn-lam-dong-2012", "vn-lam-dong → protocole-de-cooperation-ru-kalouga-vn-lam-dong-2012"}},
		{"cooperation and twinning", "La signature en mars d'une convention de coopération et de jumelage entre la province de Lam Dong et la province de Champassak a été saluée.", party, []string{"la-champassak → convention-de-cooperation-et-de-jumelage-entre-la-province-de-lam-dong-et-la-pro-f6c54da23d003af3", "vn-lam-dong → convention-de-cooperation-et-de-jumelage-entre-la-province-de-lam-dong-et-la-pro-f6c54da23d003af3"}},
		{"two agreements", "La signature d'une convention de partenariat et d'un accord de jumelage entre Lam Dong et Champassak a été saluée.", party, []string{"la-champassak → accord-de-jumelage-entre-lam-dong-et-champassak-la-champassak-vn-lam-dong", "la-champassak → convention-de-partenariat-la-champassak-vn-lam-dong", "vn-lam-dong → accord-de-jumelage-entre-lam-dong-et-champassak-la-champassak-vn-lam-dong", "vn-lam-dong → convention-de-partenariat-la-champassak-vn-lam-dong"}},
		{"two of one state are hardly the parties", "Jean Test a visité les provinces de Kyoto et de Nagano, au Japon, avec une délégation du Vietnam. Les deux parties ont signé un accord de coopération.", coop, []string{"jp → vn"}},
		{"an adjective that lost its hyphen", "La province de Lam Dong et la province sudcoréenne de Gyeonggi étendent leurs relations.", coop, []string{"kr-gyeonggi → vn-lam-dong"}},
		{"a man called like a people", "Le ministre Dang Quoc Thai est à Hanoï. C'est bien, a promis M. Thai.", lies, []string{"vn-hanoi → vn"}},
		{"departments are no association", "Près de 300 élus de 20 villes et départements de France sont à Hanoï.", graph.PartOf, nil},
	})
}
