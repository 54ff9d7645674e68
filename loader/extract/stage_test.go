package extract_test

import (
	"testing"

	"entente/graph"
)

// Who is on stage while a story tells of a gathering, who makes up a delegation, and who
// was there besides host and guest. Persons are invented.
func TestOnStage(t *testing.T) {
	part, visit := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"who speaks later", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. M. Ali Testi a souligné que les régions coopèrent.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"who is quoted, perhaps from elsewhere", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. « Nous avançons », a résumé M. Ali Testi, maire de Maradi.", part, nil},
		{"in whose view", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. Selon M. Ali Testi, maire de Maradi, les régions coopèrent.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"who took the floor", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. Ont également pris la parole M. Ali Testi, maire de Maradi, et M. Omar Proba.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret", "omar-proba → 3e-forum-de-la-foret"}},
		{"not who is absent", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. Retenu à Maradi, M. Ali Testi a plaidé par courrier pour un fonds.", part, nil},
		{"not on another day", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. La veille, M. Ali Testi a plaidé pour un fonds.", part, nil},
		{"not where another event is told of", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. Le colloque sur l'eau aura lieu en mai. M. Ali Testi a plaidé pour un fonds.", part, nil},
		{"not in a story of a meeting", "M. Omar Proba a reçu mardi M. Ali Testi, venu pour le 3e forum de la forêt. M. Proba a souligné que les régions coopèrent.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"an event with a title", "La rencontre « Forêts en partage », préparatoire au sommet de Maradi, a été organisée par l'Université de Niamey. M. Ali Testi a souligné que les régions coopèrent.", part,
			[]string{"ali-testi → rencontre-forets-en-partage-e3b98a4da31a127d", "universite-ne-niamey → rencontre-forets-en-partage-e3b98a4da31a127d"}},
		{"an assembly that was held", "À Zinder se tenait l'assemblée générale de l'Association des maires du Niger. M. Ali Testi a dressé le bilan de l'année.", part,
			[]string{"ali-testi → assemblee-generale-de-l-association-des-maires-du-niger", "association-maire-ne → assemblee-generale-de-l-association-des-maires-du-niger"}},
		{"who leads a side there", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. La délégation togolaise était conduite par M. Ali Testi.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"present at a reception", "Le 3/11/2015, M. Omar Proba a reçu M. Ali Testi. Étaient également présents à la réception M. Jean Testard et Mme Marie Preuve.", part,
			[]string{"ali-testi → reception-e3b98a4da31a127d", "jean-testard → reception-e3b98a4da31a127d", "marie-preuve → reception-e3b98a4da31a127d", "omar-proba → reception-e3b98a4da31a127d"}},
		{"a reception of which nobody else is told", "Le 3/11/2015, M. Omar Proba a reçu M. Ali Testi. La réception a duré deux heures.", part, nil},
		{"the body whose delegation goes", "Une délégation du Conseil régional de Tillabéri, conduite par M. Ali Testi, a effectué du 3 au 5 mai 2015 une visite de travail au Togo.", part,
			[]string{"ali-testi → visite-de-travail-au-togo-2015-05-03-2015-05-05", "conseil-ne-tillaberi → visite-de-travail-au-togo-2015-05-03-2015-05-05"}},
		{"a visit far behind its days", "Du 3 au 5 mai 2015, M. Ali Testi, maire de Maradi, président de l'Association des maires, membre du Conseil économique, ancien préfet de Zinder et député, a effectué une visite d'amitié au Togo.", part,
			[]string{"ali-testi → visite-d-amitie-au-togo-2015-05-03-2015-05-05"}},
		{"who made up the delegation", "M. Ali Testi a effectué du 3 au 5 mai 2015 une visite officielle au Togo. Il a rencontré M. Jean Testard. La délégation comprenait M. Omar Proba, maire de Maradi ; le préfet de Zinder, Issa Testo, et Mme Marie Preuve.", visit,
			[]string{"ali-testi → tg 2015-05-03/2015-05-05", "issa-testo → tg 2015-05-03/2015-05-05", "marie-preuve → tg 2015-05-03/2015-05-05", "omar-proba → tg 2015-05-03/2015-05-05"}},
		{"provinces whose leaders meet", "La 5e rencontre annuelle des dirigeants des régions de Maradi (Niger), de Kara (Togo) et de Tillabéri (Niger) s'est tenue mardi.", part,
			[]string{"ne-maradi → 5e-rencontre-annuelle-des-dirigeants-des-regions-de-maradi", "ne-tillaberi → 5e-rencontre-annuelle-des-dirigeants-des-regions-de-maradi", "tg-kara → 5e-rencontre-annuelle-des-dirigeants-des-regions-de-maradi"}},
		{"on which days somebody was where", "M. Ali Testi était lundi et mardi à Lomé et à Kara.", visit,
			[]string{"ali-testi → tg-kara", "ali-testi → tg-lome"}},
		{"led by two", "Une mission est à Lomé. Conduite par le préfet Ali Testi et par le maire Omar Proba, elle a visité Kara.", visit,
			[]string{"ali-testi → tg-kara", "ali-testi → tg-lome", "omar-proba → tg-kara"}},
		{"who receives does not go", "M. Ali Testi a reçu mardi une délégation de la région de Kara, en visite de travail au Niger.", visit, nil},
		{"nor who lives there", "Le lendemain, la délégation a fait halte à Kara, où le maire, M. Ali Testi, a remis les clefs de la ville.", visit, nil},
		{"nor who stands beside the host", "M. Ali Testi a visité Kara. Il a été reçu par M. Jean Testard, entouré de M. Omar Proba.", visit,
			[]string{"ali-testi → tg-kara"}},
	})
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a headline's visit", "Visite de M. Ali Testi au Togo du 3 au 5 mai 2015", part, []string{"ali-testi → visite-de-m-ali-testi-au-togo-2015-05-03-2015-05-05"}},
		{"a headline's visit that nobody makes", "Visite guidée du musée de Lomé le 5 mai 2015", part, nil},
	})
}

// The same in English.
func TestEnglishOnStage(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"who speaks later", "The 3rd Forest Forum opened in Lome on Tuesday. Governor Alan Tester of Kara stressed the need for roads.", part,
			[]string{"alan-tester → 3rd-forest-forum"}},
		{"a visit of so many days", "Alan Tester, the mayor of Lome, led a delegation on a three-day visit to Laos.", part,
			[]string{"alan-tester → three-day-visit-to-laos"}},
		{"present at a reception", "Prime Minister Paul Prober received Alan Tester in Lome on May 3. Present at the reception was Minister Mary Trial.", part,
			[]string{"alan-tester → reception-e3b98a4da31a127d", "mary-trial → reception-e3b98a4da31a127d", "paul-prober → reception-e3b98a4da31a127d"}},
	})
}
