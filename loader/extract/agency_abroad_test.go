package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// News of an agency on relations with states far away: parliaments, parties, envoys, what "il" did next. Persons
// are invented.
func TestAgencyAbroad(t *testing.T) {
	hold, part, met, visit := graph.HoldsPosition, graph.PartOf, graph.MetWith, graph.Visited
	took, party := graph.ParticipatedIn, graph.PartyTo
	tellsAll(t, "Nouvelles du jour\n\nHanoï (VNA) – ", "", []wording{
		{"a parliament of the tables, with its state", "Le président de la Douma d'État de la Fédération de Russie, Ivan Testov, a parlé. La Douma d'État russe aussi.", part, []string{"douma-etat-ru → ru"}},
		{"a parliament without its state", "Le président de la Douma d'État, Ivan Testov, a parlé à Moscou.", part, nil},
		{"initials of one told of in full", "Le ministre russe Ivan Petrovitch Testov a reçu Paul Testard. I.P. Testov a vu Marie Testa.", met, []string{"ivan-petrovitch-testov → marie-testa", "ivan-petrovitch-testov → paul-testard"}},
		{"an initial before a given name", "L'ambassadeur Ali Testa a rencontré T. Michael Testman, assistant adjoint du secrétaire d'État américain pour les affaires asiatiques.", hold, []string{"ali-testa → us ambassadeur", "t-michael-testman → us assistant adjoint du secrétaire d'État pour les affaires asiatiques"}},
		{"a letter that is no initial", "L'ambassadeur Ali Testa a parlé du groupe B. Michael Testman a vu Marie Testa.", met, []string{"marie-testa → michael-testman"}},
		{"a portfolio over an abbreviation", "Ali Testa, ministre cambodgien des Affaires étrangères (AE) et de la Coopération internationale, a parlé.", hold, []string{"ali-testa → kh ministre des Affaires étrangères (AE) et de la Coopération internationale"}},
		{"what he did next, behind commas", "M. Ali Testa a visité le Laos. Il s'est entretenu avec le ministre lao Kham Testan, a été reçu par Jean Testard, puis a rencontré Paul Testou.", met, []string{"ali-testa → jean-testard", "ali-testa → kham-testan", "ali-testa → paul-testou"}},
		{"somebody else behind a comma", "M. Ali Testa a visité le Laos. Il est arrivé lundi, et le gouverneur de Savannakhet, Jean Testard, a reçu Paul Testou.", met, []string{"jean-testard → paul-testou"}},
		{"somebody else in a clause", "M. Ali Testa a visité le Laos. Il a dit que le maire, Jean Testard, a rencontré Paul Testou.", met, []string{"jean-testard → paul-testou"}},
		{"who did what a passive tells", "Le ministre Ali Testa sera nommé. Le projet a été présenté par Jean Testard, alors qu'il participait au 3e Forum de l'eau.", took, []string{"jean-testard → 3e-forum-de-l-eau"}},
		{"the occasion behind a report", "L'Association des maires de Kara a tenu le 12 mai 2012 à Kara son 5e congrès. Elle a organisé un tournoi de football amical, un séminaire sur l'eau et le Festival testois. S'exprimant à cette occasion, Ali Testa a souri.", took, []string{"ali-testa → 5e-congres-2012-05-12", "association-maire-tg-kara → 5e-congres-2012-05-12"}},
		{"an envoy where he is posted", "L'ambassadeur du Vietnam en France, Tran Van Test, a rappelé l'affirmation de M. Ali Testa à l'occasion de la récente visite officielle en France.", visit, nil},
		{"a council's president at home", "Recevant le vice-président du Sénat français, Jean Testard, en visite de travail à Hai Phong, Tran Thi Test, présidente du Conseil populaire de Hai Phong, a parlé.", visit, []string{"jean-testard → vn-hai-phong"}},
		{"home again", "La présidente Tran Thi Test et la délégation vietnamienne sont arrivées à Hanoï, mettant ainsi fin à leur visite au Laos.", visit, []string{"tran-thi-test → la"}},
		{"ways for two parties", "Le ministre vietnamien Tran Van Test s'est entretenu avec son homologue polonais. M. Tran Van Test a estimé que cette visite ouvrait de nouvelles voies aux deux parties.", visit, nil},
		{"a visit of others' delegation", "M. Tran Van Test a souligné que la visite de travail de la délégation de Nantes à Can Tho était utile.", visit, nil},
		{"new envoys", "Le président Tran Van Test a reçu le 20 mars à Hanoï, de nouveaux ambassadeurs du Laos, Kham Testan, et de la Suède, Anna Testberg.", met, []string{"anna-testberg → tran-van-test --03-20", "kham-testan → tran-van-test --03-20"}},
		{"a delegation that is not his of whom it speaks", "La délégation de la province de Binh Dinh a rencontré Jean Testard. Elle a salué la visite d'État à Cuba du président vietnamien Tran Van Test. La délégation vietnamienne a eu une rencontre avec Raul Testado.", met, nil},
		{"led, its party in brackets", "Une délégation de la Commission de la propagande du Comité central du Parti communiste du Vietnam (PCV), dirigée par son chef adjoint Tran Van Test, est à Cuba.", hold, []string{"tran-van-test → commission-propagande-central-comite-vn-parti-communiste-du-vietnam chef adjoint"}},
		{"a party called by the word and its name", "Le président du Parti du Front de libération du Mozambique, Ali Testa, et le président du Parti Nur Otan du Kazakhstan, Askar Testov, ont parlé.", hold, []string{"ali-testa → mz-front-de-liberation-du-mozambique président", "askar-testov → kz-amanat président"}},
		{"one post, short and in full", "Le SG de l'ASEAN, Ali Testa, a parlé. Le secrétaire général de l'ASEAN, Ali Testa, a souri.", hold, []string{"ali-testa → association-des-nations-de-l-asie-du-sud-est secrétaire général"}},
		{"plural forums", "L'ambassadeur Tran Van Test a remercié Madagascar pour son soutien lors des forums multilatéraux.", took, nil},
		{"bodies in a list of others", "Le 3e Forum de l'eau était placé sous l'égide du ministère vietnamien de l'Éducation et de la Formation, de l'ambassade d'Italie et de la FAO.", took, []string{"ambassade-it → 3e-forum-de-l-eau", "education-formation-ministere-vn → 3e-forum-de-l-eau", "organisation-des-nations-unies-pour-l-alimentation-et-l-agriculture → 3e-forum-de-l-eau"}},
		{"sides behind an abbreviation", "Le ministre Tran Van Test a parlé de l'Accord de partenariat et de coopération intégrale (APC) Vietnam-Japon.", party, []string{"jp → accord-de-partenariat-et-de-cooperation-integrale-apc-vietnam-japon-jp-vn", "vn → accord-de-partenariat-et-de-cooperation-integrale-apc-vietnam-japon-jp-vn"}},
		{"what is still to be negotiated", "Le Vietnam et la Pologne négocieront l'accord d'assistance judiciaire entre les deux pays.", party, nil},
		{"an office's delegation", "Une délégation du bureau de l'Assemblée nationale du Vietnam conduite par son président Tran Van Test est au Laos.", hold, []string{"tran-van-test → bureau-assemblee-nationale-vn président"}},
		{"assemblies of some", "Le président de l'AN vietnamienne, Tran Van Test, a vu des représentants des Assemblées nationales des pays aséaniens.", hold, []string{"tran-van-test → assemblee-nationale-vn président"}},
		{"an envoy's mission before another envoy", "L'ambassadeur Ali Testa, chef de la délégation permanente du Vietnam auprès de l'ONU, et l'ambassadeur Tran Van Test ont parlé.", hold, []string{"ali-testa → aupre-delegation-permanente-organisation-des-nations-unies-vn chef", "ali-testa → vn ambassadeur", "tran-van-test → vn ambassadeur"}},
	})
}

// Names of such news. All persons are invented.
func TestAgencyAbroadNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le ministre vietnamien a effectué une visite officielle du 19 au 20 novembre 2022 en Russie.", "EVENT visite officielle du 19 au 20 novembre 2022 en Russie"},
		{"Les deux parties ont examiné l'accord de coopération entre le Vietnam et la Russie et promouvoir le commerce.", "AGREEMENT accord de coopération entre le Vietnam et la Russie"},
		{"Le Vietnam a signé l'accord pour encourager et protéger les investissements avec la Russie.", "AGREEMENT accord pour encourager et protéger les investissements"},
		{"Le Vietnam a participé au 35e Sommet de l'ASEAN et des réunions connexes le 3 mai 2019 à Bangkok.", "EVENT 35e Sommet de l'ASEAN"},
		{"L'association a tenu samedi à Paris son 12 e congrès.", "EVENT 12 e congrès"},
		{"Le Vietnam participera à la 12eRéunion du Comité mixte Vietnam-Laos.", "EVENT 12e Réunion du Comité mixte Vietnam-Laos"},
		{"La cérémonie d'accueil officielle du président du Laos Kham Testan a eu lieu à Hanoï le 3 mai 2019.", "EVENT cérémonie d'accueil officielle"},
		{"Le 3 mai 2019, le Vietnam a ouvert à Hanoï le séminaire sur l'eau du 3 mai 2019.", "EVENT séminaire sur l'eau"},
		{"La nouvelle présidente de l'Association des maires du Vietnam, Tran Thi Test Photo: VNA", "PERSON Tran Thi Test"},
		{"Le président vietnamien a vu la reine Helena de Suède.", "PERSON Helena"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Le ministre vietnamien a parlé des réseaux comme Telegram et WhatsApp.", "PERSON WhatsApp"},
		{"Face à la priorité accordée à l'anglais par le Vietnam, le français reste utile.", "PROVINCE Angleterre"},
		{"Les députés de la XVIᵉ législature du Vietnam ont voté.", "PLACE XVIᵉ"},
		{"Le ministre vietnamien a vu la société NPI.Le Vietnam et le Laos coopèrent avec Le Van Test.", "PERSON Le"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}
