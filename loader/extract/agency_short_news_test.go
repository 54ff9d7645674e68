package extract_test

import (
	"slices"
	"strings"
	"testing"

	"entente/graph"
)

// What the short news of an agency tells of sessions, posts and places. Persons are
// invented.
func TestShortNews(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, part, visit := graph.HoldsPosition, graph.ParticipatedIn, graph.Visited
	tellsAll(t, head, "", []wording{
		{"a secretary who is a minister", "Le secrétaire américain à la Défense, Paul Testard, a souri.", hold, []string{"paul-testard → us secrétaire à la Défense"}},
		{"a representative who is a minister", "Tran Van Test s'est entretenu avec la représentante au Commerce des États-Unis, Anna Testa.", hold, []string{"anna-testa → us représentante au Commerce"}},
		{"elected on a day", "Tran Van Test a été élu le 30 octobre président du Comité populaire de la province de Gia Lai.", hold, []string{"tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"what somebody else was", "Tran Thi Test, membre du Comité central du Parti et ancienne présidente du Comité populaire de la province de Gia Lai, a souri.", hold,
			[]string{"tran-thi-test → comite-populaire-vn-gia-lai présidente (former)"}},
		{"a meeting of a month", "Le ministre Tran Van Test a pris la parole à la réunion gouvernementale périodique de juin.", part, []string{"tran-van-test → reunion-gouvernementale-periodique-de-juin"}},
		{"a flag that is raised", "Le ministre Tran Van Test a présidé une cérémonie de lever du drapeau.", part, []string{"tran-van-test → ceremonie-de-lever-du-drapeau-e3b98a4da31a127d"}},
		{"a session that goes on", "L'Assemblée nationale, poursuivant sa 9e session, a examiné un texte.", part, []string{"assemblee-nationale → 9e-session"}},
		{"of whom the event is made", "Le ministre Tran Van Test a présidé le forum des ingénieurs et experts vietnamiens d'Europe.", part, []string{"tran-van-test → forum-des-ingenieurs-et-experts-vietnamiens-d-europe"}},
		{"the session of those who worked", "Tran Van Test a travaillé le 3 mai avec les autorités de Gia Lai. Lors de la séance de travail, il a souri.", part, []string{"tran-van-test → seance-de-travail-e3b98a4da31a127d"}},
		{"an envoy takes leave", "Le président de l'Assemblée nationale, Tran Van Test, a reçu l'ambassadeur de Suisse, Urs Testmann, venu prendre congé au terme de son mandat au Vietnam.", visit, nil},
		{"who is congratulated", "Le Premier ministre Tran Van Test a envoyé un message de félicitations à Takai Sana pour son élection au poste de Première ministre du Japon.", hold,
			[]string{"takai-sana → jp Première ministre", "tran-van-test → vn Premier ministre"}},
		{"congratulated and elected", "Le Premier ministre Tran Van Test a félicité Nuka Fuku, réélu président de la Chambre des représentants du Japon.", hold,
			[]string{"nuka-fuku → chambre-representant-jp président", "tran-van-test → vn Premier ministre"}},
		{"upon whose invitation", "Sur invitation du président de l'Assemblée nationale, le président du Sénat des Philippines, Paul Testard, est venu.", hold, []string{"paul-testard → senat-ph président"}},
		{"onlookers sign nothing", "En présence de Tran Van Test et de Pham Van Deux, le maire de Nantes, Paul Testard, et le maire de Lyon, Jean Testmann, ont signé une convention.", graph.Signed,
			[]string{"jean-testmann → convention-fr-lyon-fr-nantes-e3b98a4da31a127d", "paul-testard → convention-fr-lyon-fr-nantes-e3b98a4da31a127d"}},
		{"what a ceremony marks", "Tran Van Test a assisté, dans la soirée du 10 octobre, à la cérémonie célébrant le 80e anniversaire de la République.", part,
			[]string{"tran-van-test → ceremonie-celebrant-le-80e-anniversaire-de-la-republique"}},
		{"a numbered assembly", "Tran Van Test a participé à la 151e Assemblée de l'Union interparlementaire.", part,
			[]string{"tran-van-test → 151e-assemblee-de-l-union-interparlementaire", "union-interparlementaire → 151e-assemblee-de-l-union-interparlementaire"}},
		{"a stand at a fair", "Tran Van Test a visité le pavillon vietnamien à la 41e Foire internationale de La Havane.", part, []string{"tran-van-test → 41e-foire-internationale-de-la-havane"}},
		{"a round of talks", "Le 17e cycle de négociations de l'accord de pêche a pris fin. La délégation était dirigée par Tran Van Test.", part, []string{"tran-van-test → 17e-cycle-de-negociations-de-l-accord-de-peche"}},
		{"a session of its own", "L'Assemblée nationale a adopté une loi lors de sa 9e session.", part, []string{"assemblee-nationale → 9e-session"}},
		{"companions at home", "Le Premier ministre Tran Van Test s'est rendu à Gia Lai. Il était accompagné du ministre de la Santé Pham Van Deux.", visit, []string{"pham-van-deux → vn-gia-lai", "tran-van-test → vn-gia-lai"}},
		{"a company's branch", "La présidente de Boeing Test, Anna Testa, a souri.", hold, []string{"anna-testa → boeing présidente"}},
		{"a foreign party's leader", "La présidente Nguyen Thi Test s'est rendue en Chine. Elle a rencontré à Pékin le secrétaire général et président Xi Testping.", hold,
			[]string{"nguyen-thi-test → vn présidente", "xi-testping → cn président", "xi-testping → cn-parti-communiste-chinois secrétaire général"}},
		{"the pope", "Tran Van Test a rencontré le pape Léon.", hold, []string{"leon → va pape"}},
		{"a meeting that bodies organise", "L'Union générale des Vietnamiens de France a organisé samedi à Paris une rencontre à l'occasion du Têt.", part, []string{"union-generale-des-vietnamiens-de-france → rencontre-e3b98a4da31a127d"}},
		{"a meeting at the feast", "Tran Van Test a pris part à la rencontre du Nouvel An entre Lang Son et le Guangxi.", part,
			[]string{"cn-guangxi → rencontre-du-nouvel-an-entre-lang-son-et-le-guangxi", "tran-van-test → rencontre-du-nouvel-an-entre-lang-son-et-le-guangxi", "vn-lang-son → rencontre-du-nouvel-an-entre-lang-son-et-le-guangxi"}},
		{"a council of two sides", "Tran Van Test préside le Conseil d'affaires États-Unis–ASEAN.", graph.PartOf, nil},
		{"an initial in the midst", "Tran Van Test a reçu l'ambassadeur des États-Unis, Marc E. Testard, et le général Samuel J. Testou.", graph.MetWith, []string{"marc-e-testard → tran-van-test", "samuel-j-testou → tran-van-test"}},
		{"to whom something is given", "Le président Tran Van Test a remis un cadeau à Nguyên Van Gâu.", graph.MetWith, []string{"nguyen-van-gau → tran-van-test"}},
		{"a day is only the occasion", "À l'occasion de la Journée des femmes vietnamiennes (20 octobre), Tran Van Test a rencontré des élèves.", part, nil},
		{"a ribbon", "Tran Van Test a coupé vendredi le ruban inaugural du Festival de la presse 2025.", part, []string{"tran-van-test → festival-de-la-presse-2025-2025"}},
		{"a month of its own", "L'Union de la jeunesse a lancé dimanche le Mois de la jeunesse 2025.", part, []string{"jeunesse-union → mois-de-la-jeunesse-2025-2025"}},
		{"at the end of their talks", "Le président brésilien Luis Testo et Tran Van Test ont souri à l'issue de leurs entretiens.", graph.MetWith, []string{"luis-testo → tran-van-test"}},
		{"relations that are raised", "Le Vietnam et le Brésil élèvent leurs relations.", graph.CooperatesWith, []string{"br → vn"}},
		{"the acronym in its midst", "L'Accord de partenariat économique intégral (CEPA) entre le Vietnam et la Suisse est né.", graph.PartyTo,
			[]string{"ch → accord-de-partenariat-economique", "vn → accord-de-partenariat-economique"}},
		{"a mission to a body is its state's", "L'ambassadeur Tran Van Test, chef de la Mission permanente du Vietnam auprès de l'ONU, a souri.", graph.PartOf,
			[]string{"aupre-mission-permanente-organisation-des-nations-unies-vn → vn"}},
	})
}

// More of the short news: bodies with a matter of their own, who is relieved, names in
// several words. Persons are invented.
func TestShortNewsBodies(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, part := graph.HoldsPosition, graph.ParticipatedIn
	tellsAll(t, head, "", []wording{
		{"a committee in charge of a matter", "Tran Thi Test, présidente du Comité d'État chargé des Vietnamiens à l'étranger, a souri.", hold,
			[]string{"tran-thi-test → charge-comite-etat-etranger-vn présidente"}},
		{"coast guards of two states", "Tran Van Test, commandant de la Garde-côte du Vietnam, a reçu Sato Testo, commandant de la Garde-côte du Japon.", hold,
			[]string{"sato-testo → cote-garde-jp commandant", "tran-van-test → cote-garde-vn commandant"}},
		{"who is relieved and who follows", "L'Assemblée nationale a décidé de relever Tran Van Test de ses fonctions de ministre des Transports.", hold, []string{"tran-van-test → vn ministre des Transports (former)"}},
		{"a Portuguese name", "Le Premier ministre Tran Van Test a reçu le président portugais Marcelo Rebelo de Testa.", hold,
			[]string{"marcelo-rebelo-de-testa → pt président", "tran-van-test → vn Premier ministre"}},
		{"the State Audit", "L'auditeur général d'État Tran Van Test a signé un accord de coopération entre l'Audit d'État du Vietnam et la Cour des comptes du Laos.", graph.CooperatesWith,
			[]string{"audit-etat-vn → compte-cour-la"}},
		{"a title in quotation marks with an article", "Tran Van Test a participé au 3e Forum de haut niveau « la Ceinture et la Route ».", part, []string{"tran-van-test → 3e-forum-de-haut-niveau-la-ceinture-et-la-route"}},
		{"short for an event, with its number", "Tran Van Test a participé à la 3e Conférence des Nations Unies sur l'océan (UNOC 3). Paul Testard a pris part à l'UNOC.", part,
			[]string{"organisation-des-nations-unies → 3e-conference-des-nations-unies-sur-l-ocean", "paul-testard → 3e-conference-des-nations-unies-sur-l-ocean", "tran-van-test → 3e-conference-des-nations-unies-sur-l-ocean"}},
		{"a province of a state without a ruling party", "Le Vietnam et Daegu sont loin. Gia Lai et Daegu ont dansé devant le secrétaire du Comité provincial du Parti, Tran Van Test.", hold,
			[]string{"tran-van-test → comite-vn-gia-lai-vn-parti-communiste-du-vietnam secrétaire"}},
	})
}

// A founding, the number of a decree and a house with somebody's name.
func TestShortNewsNames(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	for _, c := range []struct {
		text string
		want []string
	}{
		{"La fête marque le 58e anniversaire de la fondation de l'ASEAN.", []string{"organization/association-des-nations-de-l-asie-du-sud-est"}},
		{"La Fondation de l'ASEAN est née.", []string{"organization/association-des-nations-de-l-asie-du-sud-est", "organization/fondation-association-des-nations-de-l-asie-du-sud-est"}},
		{"Le décret n°168/2025/ND-CP est publié.", nil},
		{"L'Association des Vietnamiens à Kyushu a dansé. La fête a eu lieu sur la place Kim Il-sung, près d'un atelier de confection.", []string{"organization/association-jp-kyushu"}},
		{"Le Conseil de coordination de la région du Sud-Est s'est tu. Photo : VFF", []string{"organization/conseil-coordination-est-sud"}},
		{"Les rencontres bilatérales du ministre ont pris fin au monument de Na Test, dans la commune.", []string{"place/vn-monument-de-na-test"}},
		{"L'exposition a lieu au Palais de la culture Ibn-Rochd.", []string{"place/vn-palais-de-la-culture-ibn-rochd"}},
	} {
		var got []string
		for _, e := range read(t, head+c.text).Entities {
			if e.Type != graph.Country && e.Type != graph.Province {
				got = append(got, string(e.ID))
			}
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}

// A teaser is a story of its own: what it leaves unsaid no other says.
func TestTeasersLeaveUnsaid(t *testing.T) {
	r := read(t, strings.Join([]string{
		"Un pont au Vietnam", "Hanoï (VNA) – Le pont est ouvert. -VNA", "Voir plus",
		"La vice-présidente en Suisse", "La vice-présidente Tran Thi Test est en visite officielle en Suisse. Elle a vu le président de la Suisse, Urs Testmann.",
		"La présidente du Comité populaire de la province, Nguyen Thi Deux. Photo : VNA", "Gia Lai construit", "Nguyen Thi Deux a visité la province de Gia Lai.",
		"Un groupe s'installe", "Paul Testard, directeur général de Sonotest, a été reçu lundi par le vice-Premier ministre Pham Van Trois.",
	}, "\n\n"))
	want := []string{
		"nguyen-thi-deux → comite-populaire-vn-gia-lai présidente", "paul-testard → sonotest directeur général",
		"pham-van-trois → vn vice-Premier ministre", "tran-thi-test → vn vice-présidente", "urs-testmann → ch président",
	}
	if got := told(r, graph.HoldsPosition); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// Neither "les deux pays" nor "la délégation" of a teaser is of another one.
func TestTeasersMeanTheirOwn(t *testing.T) {
	r := read(t, strings.Join([]string{
		"Un pont au Vietnam", "Hanoï (VNA) – Le pont est ouvert. -VNA", "Voir plus",
		"Le ministre au Sommet", "Le ministre Tran Van Test a conduit une délégation au Sommet du Mékong. La France et la Suisse se sont tues.",
		"L'ancien président cubain Raul Testro accueille la délégation. Photo : VNA", "Un accord en vue", "Les deux pays ont signé un accord sur le riz.",
		"L'ambassadeur de Suisse, Urs Testmann. Photo : VNA", "Les Suisses au Vietnam", "La Suisse fête ses amis.",
		"La ministre Pham Thi Deux reçoit l'ambassadeur. Photo : VNA", "Une visite", "La ministre Pham Thi Deux a parlé.",
	}, "\n\n"))
	want := []string{"cu → accord-sur-le-riz-cu-vn", "vn → accord-sur-le-riz-cu-vn"} // its own, not France and Switzerland
	if got := told(r, graph.MetWith, graph.PartyTo); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
