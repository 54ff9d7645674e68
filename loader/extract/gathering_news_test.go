package extract_test

import (
	"testing"

	"entente/graph"
)

// Gatherings told of by their number, dated by the sentence or by a clause of their own, and
// lists of those who hold and attend them. Persons are invented.
func TestGatheringsInNews(t *testing.T) {
	part, visit := graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nNiamey – ", "", []wording{
		{"a numbered meeting", "La région de Maradi a accueilli mardi la troisième rencontre transfrontalière. Les travaux ont été présidés par M. Ali Testi.", part,
			[]string{"ali-testi → troisieme-rencontre-transfrontaliere", "ne-maradi → troisieme-rencontre-transfrontaliere"}},
		{"not one of its kind", "M. Ali Testi a assisté mardi à la quatrième rencontre du genre.", part, nil},
		{"a new meeting to be held", "Une nouvelle réunion doit se tenir mardi à Zinder, à laquelle prendra part le préfet Ali Testi.", part,
			[]string{"ali-testi → reunion-e3b98a4da31a127d (planned)"}},
		{"who could not come", "Le 3e forum de la forêt s'est ouvert mardi à Zinder. M. Ali Testi n'a pu assister au forum.", part, nil},
		{"a talk that a clause dates", "M. Omar Proba a rencontré M. Ali Testi. L'entretien que les deux hommes ont eu mardi 3 novembre 2015 à Zinder a porté sur l'eau.", part,
			[]string{"ali-testi → entretien-2015-11-03-e3b98a4da31a127d", "omar-proba → entretien-2015-11-03-e3b98a4da31a127d"}},
		{"not with whom it was", "M. Omar Proba est revenu sur l'entretien qu'il a eu mardi 3 novembre 2015 à Zinder avec M. Ali Testi.", part, nil},
		{"organised on a day in a town", "Le Conseil régional de Tillabéri et l'ambassade du Togo ont organisé le 8 novembre 2015 à la maison des jeunes de Zinder une rencontre pour le 20e anniversaire du jumelage.", part,
			[]string{"ambassade-tg → rencontre-pour-le-20e-anniversaire-du-jumelage-2015-11-08", "conseil-ne-tillaberi → rencontre-pour-le-20e-anniversaire-du-jumelage-2015-11-08"}},
		{"behind an embassy's host state", "Organisé par le ministère de l'Environnement, l'ambassade du Togo au Niger et le Conseil régional de Tillabéri, le 3e forum de la forêt s'est ouvert mardi.", part,
			[]string{"ambassade-tg → 3e-forum-de-la-foret", "conseil-ne-tillaberi → 3e-forum-de-la-foret", "environnement-ministere → 3e-forum-de-la-foret"}},
		{"behind the body that a post's is under", "Le 3e forum de la forêt s'est ouvert mardi. Y ont assisté M. Ali Testi, chef du Bureau des eaux relevant du ministère de l'Environnement ; M. Omar Proba, maire de Maradi ; et Mme Marie Preuve.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret", "marie-preuve → 3e-forum-de-la-foret", "omar-proba → 3e-forum-de-la-foret"}},
		{"not where something lies", "La région de Maradi et le district de Lama (Kara, Togo) ont organisé du 5 au 9 mai 2015 une foire agricole transfrontalière.", part,
			[]string{"ne-maradi → foire-agricole-transfrontaliere-2015-05-05-2015-05-09"}},
		{"on stage behind a closing sitting", "La ville de Maradi a accueilli mardi le 3e forum de la forêt. M. Jean Testard a quitté la salle avant la cérémonie de clôture. M. Ali Testi a souligné que les régions coopèrent.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"on stage where a meeting is only a noun", "Une rencontre utile. Le 3e forum de la forêt s'est ouvert mardi à Zinder. M. Ali Testi a souligné que les régions coopèrent.", part,
			[]string{"ali-testi → 3e-forum-de-la-foret"}},
		{"a state's delegation", "M. Ali Testi, ministre togolais de l'Eau, a effectué du 3 au 5 mai 2015 une visite officielle au Niger. La délégation du Togo comprenait aussi M. Omar Proba et Mme Marie Preuve.", visit,
			[]string{"ali-testi → ne 2015-05-03/2015-05-05", "marie-preuve → ne 2015-05-03/2015-05-05", "omar-proba → ne 2015-05-03/2015-05-05"}},
		{"not where those lead whom one on a visit receives", "En visite de travail au Togo du 3 au 5 mai 2015, M. Ali Testi a reçu les dirigeants de la région de Kara.", visit,
			[]string{"ali-testi → tg 2015-05-03/2015-05-05"}},
		{"who takes the road to", "M. Ali Testi a pris mardi la direction de Kara.", visit,
			[]string{"ali-testi → tg-kara"}},
		{"guests who go on", "M. Ali Testi, ministre togolais de l'Eau, a achevé mardi une visite au Niger. Les hôtes togolais se sont rendus à Zinder.", visit,
			[]string{"ali-testi → ne", "ali-testi → ne-zinder"}},
		{"not who leads a region", "En visite au Togo, M. Omar Proba a vu le port. La région de Maradi, dirigée par M. Ali Testi, l'aide. La délégation se rendra dimanche à Kara.", visit,
			[]string{"omar-proba → tg", "omar-proba → tg-kara (planned)"}},
	})
}
