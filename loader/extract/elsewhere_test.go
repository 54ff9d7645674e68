package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Wordings of the French press outside Vietnam: posts of regions, communes and
// envoys as Maghreb, African, Belgian, Swiss and Québec papers word them. Persons
// are invented.
func TestElsewhere(t *testing.T) {
	hold, met, visit, with, party := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith, graph.PartyTo
	for _, c := range []struct {
		name string
		text string
		typ  graph.RelationType
		want []string
	}{
		{"an abbreviated title ends no sentence", "Nouakchott - Le wali du Gorgol, Mohamed Ould Testi, a reçu mardi dans son bureau SEM. Hamid Testani, ambassadeur du Royaume du Maroc en Mauritanie.", met, []string{"hamid-testani → mohamed-ould-testi"}},
		{"a title inside a name", "Nouakchott - M. Mohamed Ould Cheikh El Testi, wali du Gorgol, a souri.", hold, []string{"mohamed-ould-cheikh-el-testi → mr-gorgol wali"}},
		{"a party's name in a person's", "Nouakchott - La wali du Gorgol, Mme Amal Mint Testi, a souri.", hold, []string{"amal-mint-testi → mr-gorgol wali"}},
		{"a post's word in a name", "Nouakchott - SEM. Emir Ali Testi, ambassadeur de l'Iran en Mauritanie, a souri.", hold, []string{"emir-ali-testi → ir ambassadeur"}},
		{"who works for somebody", "Oran - Le directeur de cabinet du wali d'Oran, M. Karim Testani, a souri.", hold, []string{"karim-testani → dz-oran directeur de cabinet du wali"}},
		{"a minister beside a minister", "Nouakchott - Le ministre délégué auprès du ministre de l'Intérieur, chargé du Budget, M. Yacoub Ould Testi, a souri.", hold,
			[]string{"yacoub-ould-testi → mr ministre délégué auprès du ministre de l'Intérieur chargé du Budget"}},
		{"acting, behind the body", "Antananarivo - Le maire de la commune urbaine de Mahajanga par intérim, Emilson Testamalala, a souri.", hold, []string{"emilson-testamalala → mg-mahajanga maire par intérim"}},
		{"respectively, names behind", "Le document a été signé par le président de la région du Brakna et le président du Conseil régional de Souss-Massa, respectivement MM. Mohamed Testi et Karim Testani.", hold,
			[]string{"karim-testani → conseil-ma-souss-massa président", "mohamed-testi → mr-brakna président"}},
		{"a list of envoys", "Il s'agit des ambassadeurs de Grèce, Mme Nike Testou, du Ghana, M. Nana Testi, de Bahreïn, M. Fouad Testani, et de la Suisse, M. Lukas Testmann.", hold,
			[]string{"fouad-testani → bh ambassadeur", "lukas-testmann → ch ambassadeur", "nana-testi → gh ambassadeur", "nike-testou → gr ambassadeur"}},
		{"in a body", "Le directeur de cabinet à l'Université de Liège, M. Noël Testard, a souri.", hold, []string{"noel-testard → universite-de-liege directeur de cabinet"}},
		{"whom an envoy meets is of the other state", "Le Premier ministre, Aïmene Testani, a reçu mardi Mary Test, ambassadrice des États-Unis en Algérie.", hold,
			[]string{"aimene-testani → dz Premier ministre", "mary-test → us ambassadrice"}},
		{"an envoy told of before", "Lubumbashi - Le nouvel ambassadeur de Chine en RDC a souri. L'ambassadeur Zhao Test séjourne à Lubumbashi.", hold, []string{"zhao-test → cn ambassadeur"}},
		{"a government of a region's adjective", "La vice-présidente du gouvernement wallon, Christie Testard, a souri.", hold, []string{"christie-testard → gouvernement-be-wallonie vice-présidente"}},
		{"chamber of commerce", "Le président de la Chambre de commerce et d'industrie de Côte d'Ivoire, Faman Testé, a souri.", hold, []string{"faman-teste → chambre-commerce-industrie-ci président"}},
		{"a body named before", "Nouakchott - La présidente du conseil régional de Nouakchott, Mme Fatimetou Mint Testi, a souri. Le secrétaire général du conseil régional, M. Ahmedou Testi, a souri aussi.", hold,
			[]string{"ahmedou-testi → conseil-mr-nouakchott secrétaire général", "fatimetou-mint-testi → conseil-mr-nouakchott présidente"}},
		{"a town with its region in brackets", "Le maire de Ndiob (Fatick), Oumar Testé, a souri.", hold, []string{"oumar-teste → sn-ndiob maire"}},
		{"a president of what no table knows", "Tunis - Ahmed Testani, président de la Voie testique et sociale, a souri.", hold, nil},
		{"a counterpart with a sector", "Le ministre gabonais des Relations extérieures (Minrex), Pierre Testé, et son homologue camerounais des Affaires étrangères et de la Coopération, Basile Testé, ont souri.", hold,
			[]string{"basile-teste → cm ministre des Affaires étrangères et de la Coopération", "pierre-teste → ga ministre des Relations extérieures"}},
		{"president of a body and of a region", "La présidente de l'Université de Liège et de la région Bretagne, Marie Testard, a souri.", hold,
			[]string{"marie-testard → fr-bretagne présidente", "marie-testard → universite-de-liege présidente"}},
		{"a delegation's own president", "Le président du Conseil de la région de l'Oriental, Omar Testi, a reçu une délégation de la région Grand Est conduite par son président, Paul Testard.", hold,
			[]string{"omar-testi → conseil-ma-l-oriental président", "paul-testard → fr-grand-est président"}},
		{"a name with d'", "L'ambassadeur de France à Tunis, Olivier Poivre d'Argent, a souri.", hold, []string{"olivier-poivre-d-argent → fr ambassadeur"}},
		{"a courtesy call", "Paul Testard, vice-président de la Normandie, a effectué une visite de courtoisie auprès du président du Sénat malgache, Hery Testamanana.", met, []string{"hery-testamanana → paul-testard"}},
		{"face to face", "Il s'est tenu un tête-à-tête entre le gouverneur de Fatick, Oumar Testé, et l'ambassadeur de Chine Li Test.", met, []string{"li-test → oumar-teste"}},
		{"the soil of a place", "L'ambassadeur de Chine en RDC, Zhao Test, a foulé lundi le sol de Lubumbashi.", visit, []string{"zhao-test → cd-lubumbashi"}},
		{"where a side lies", "La région Bretagne, en France, et la région Analamanga, à Madagascar, ont signé un accord.", party,
			[]string{"fr-bretagne → accord-fr-bretagne-mg-analamanga-e3b98a4da31a127d", "mg-analamanga → accord-fr-bretagne-mg-analamanga-e3b98a4da31a127d"}},
		{"whose state stands behind", "Il salue la coopération entre la province du Haut-Katanga de la RDC et la province du Luapula de la Zambie.", with, []string{"cd-haut-katanga → zm-luapula"}},
		{"a partnership by an agreement", "Le Conseil départemental de Mayotte et la Région Bretagne ont officialisé leur partenariat à travers la signature d'une convention-cadre.", with,
			[]string{"conseil-departemental-fr-mayotte → fr-bretagne"}},
		{"a company behind its kind", "Alger - Un mémorandum d'entente a été paraphé entre le groupe Sonatrach et la société italienne Eni.", with, []string{"eni → sonatrach"}},
		{"whose people a sector tells of", "Banjul - Omar Testi, ministre des Affaires étrangères et des Marocains résidant à l'étranger, a souri.", hold,
			[]string{"omar-testi → ma ministre des Affaires étrangères et des Marocains résidant à l'étranger"}},
		{"a rival for the post", "Le premier ministre québécois est à Paris. Le premier ministre, François Test, a rencontré le premier ministre français, Édouard Testard. La France en est heureuse.", hold,
			[]string{"edouard-testard → fr premier ministre", "francois-test → ca-quebec premier ministre"}},
		{"several advisers", "Les conseillers du président de la Commission européenne, Paul Testard et Marc Testard, ont souri.", hold,
			[]string{"marc-testard → commission-europeenne conseiller du président", "paul-testard → commission-europeenne conseiller du président"}},
		{"a post within an apposition", "Hu Test, envoyé spécial du président chinois Xi Test et vice-président de l'Université de Liège, a souri.", hold,
			[]string{"hu-test → universite-de-liege vice-président", "xi-test → cn président"}},
		{"president of a meeting", "Tobias Test, président du Sommet et ministre-président de la Sarre, a souri.", hold, []string{"tobias-test → de-sarre ministre-président"}},
		{"states with their prepositions", "Yu Test effectuera des visites officielles au Gabon, en Côte d'Ivoire et au Ghana.", visit,
			[]string{"yu-test → ci (planned)", "yu-test → ga (planned)", "yu-test → gh (planned)"}},
		{"the province around a town", "La ville de Zibo, province du Shandong, coopère avec la région Haute Matsiatra.", with, []string{"cn-zibo → mg-haute-matsiatra"}},
		{"two ministers who met last", "Omar Testi, ministre marocain de la Santé, a rencontré Sidi Ould Test, ministre mauritanien de la Santé. Il a ensuite rencontré Paul Testé, ministre gabonais de la Santé. Les deux ministres ont échangé sur la santé.", met,
			[]string{"omar-testi → paul-teste", "omar-testi → sidi-ould-test"}},
		{"unknown towns in a list", "Hery Testamanana a visité Saint-Bruno-de-Test, Montréal et La Testière.", visit,
			[]string{"hery-testamanana → ca-la-testiere", "hery-testamanana → ca-montreal", "hery-testamanana → ca-saint-bruno-de-test"}},
		{"both sign whom a pronoun means", "Le directeur général de Sonotest, Jean Testard, et le gouverneur du Kongo-Central, Guy Testé, se sont réjouis. Ils ont signé un protocole d'accord.", graph.Signed,
			[]string{"guy-teste → protocole-d-accord-cd-kongo-central-sonotest", "jean-testard → protocole-d-accord-cd-kongo-central-sonotest"}},
		{"officials whom nobody names", "Le président mauritanien Sidi Ould Test a été reçu par le Premier ministre, M. Omar Ould Test, le ministre de la Santé, le chef d'état-major et le wali du Gorgol.", hold,
			[]string{"omar-ould-test → mr Premier ministre", "sidi-ould-test → mr président"}},
		{"accredited", "Le président algérien, Omar Testani, a reçu M. Choe Test, qui lui a remis ses lettres de créance l'accréditant en qualité d'ambassadeur de la République de Corée en Algérie.", hold,
			[]string{"choe-test → kr ambassadeur", "omar-testani → dz président"}},
		{"one man's post is not his neighbour's", "Mme Monique Testard, le délégué de la Région wallonne de Belgique, M. Pierre Testard, et lui seul ont souri.", hold, []string{"pierre-testard → be-wallonie délégué"}},
		{"where somebody comes home", "Le président a regagné Nouakchott en provenance de Niamey. Il a félicité le Niger. Le ministre de la Santé, Sidi Ould Test, a souri.", hold, []string{"sidi-ould-test → mr ministre de la Santé"}},
		{"a delegation line by line", "Le président mauritanien Omar Ould Test s'est rendu en Suisse. Il était accompagné d'une délégation comprenant :\n\n- Monsieur Sidi Ould Test, ministre de la Santé,\n\n- Madame Amal Mint Test, ministre de la Culture.", visit,
			[]string{"amal-mint-test → ch", "omar-ould-test → ch", "sidi-ould-test → ch"}},
		{"participants line by line", "Ont participé au Sommet de la Grande Région :\n\nMalu Testmann, ministre-présidente de la Sarre\n\nJean Testard, président de la Région Grand Est", graph.ParticipatedIn,
			[]string{"jean-testard → sommet-de-la-grande-region-e3b98a4da31a127d", "malu-testmann → sommet-de-la-grande-region-e3b98a4da31a127d"}},
		{"an office of a region behind its acronym", "Le directeur du Centre régional d'investissement (CRI) de Souss-Massa, Omar Testi, a souri.", hold, []string{"omar-testi → centre-investissement-ma-souss-massa directeur"}},
		{"a body of many fields", "Le président du Conseil économique, social, environnemental et culturel de Côte d'Ivoire, Eugène Testé, a souri.", hold, []string{"eugene-teste → conseil-culturel-economique-environnemental-social-ci président"}},
		{"a branch", "Le directeur de l'Institut français d'Oran, Jean Testard, a souri.", hold, []string{"jean-testard → francai-institut-dz-oran directeur"}},
		{"a network of the elected", "La présidente du Réseau des femmes élues locales d'Afrique, Marie Testé, a souri.", hold, []string{"marie-teste → elue-femme-locale-reseau-afrique présidente"}},
		{"an association of officials", "La présidente de l'Association internationale des maires francophones, Anne Testard, a souri.", hold, []string{"anne-testard → association-internationale-des-maires-francophones présidente"}},
		{"an entente that is signed", "Hydro-Québec et Électricité de France ont signé une entente.", with, []string{"edf → hydro-quebec"}},
		{"the works of a session", "Le maire de Yaoundé, Luc Testé, a pris part aux travaux de la 3e session du Forum des villes.", graph.ParticipatedIn, []string{"luc-teste → 3e-session-du-forum-des-villes"}},
		{"a stand at a fair", "La région Bretagne tiendra un stand au Salon de l'agriculture de Meknès.", graph.ParticipatedIn, []string{"fr-bretagne → salon-de-l-agriculture-de-meknes-e3b98a4da31a127d (planned)"}},
		{"where a journey takes somebody", "La tournée africaine du ministre chinois Wang Test l'a conduit au Tchad et au Gabon.", visit, []string{"wang-test → ga", "wang-test → td"}},
		{"since when somebody is there", "Le ministre-président wallon Elio Testard est depuis dimanche au Québec.", visit, []string{"elio-testard → ca-quebec"}},
		{"who leaves one town for another", "Patrice Testé, président du Bénin, a quitté Cotonou mercredi pour Niamey.", visit, []string{"patrice-teste → ne-niamey"}},
		{"sides and who represents them", "La commune de Dschang, représentée par son maire, Gilbert Testé, et la ville de Nantes, représentée par Johanna Testard, ont paraphé une lettre d'intention.", graph.Signed,
			[]string{"gilbert-teste → lettre-d-intention-cm-dschang-fr-nantes", "johanna-testard → lettre-d-intention-cm-dschang-fr-nantes"}},
		{"a convention that ties two", "La convention liant la ville de Meknès à celle de Nîmes a été reconduite.", with, []string{"fr-nimes → ma-meknes"}},
		{"respects paid", "L'ambassadeur de Chine, Li Test, a présenté ses civilités au président du Sénat, Pierre Testé.", met, []string{"li-test → pierre-teste"}},
		{"a surname that is a noun", "Il a délégué Régine Bourgade, vice-présidente de l'Université de Liège.", hold, []string{"regine-bourgade → universite-de-liege vice-présidente"}},
		{"a counterpart of a bare minister", "Le ministre tunisien des Affaires étrangères, Omar Testi, a souri. Le ministre s'est entretenu avec son homologue algérien, Ahmed Testani.", hold,
			[]string{"ahmed-testani → dz ministre des Affaires étrangères", "omar-testi → tn ministre des Affaires étrangères"}},
		{"who visits a state is none of its ministers", "L'Algérie a reçu des invités de la Tunisie. Le ministre de l'Intérieur Kamel Testi, en visite à Alger, a souri. L'Algérie en est heureuse.", hold, []string{"kamel-testi → tn ministre de l'Intérieur"}},
		{"in an embassy", "M. Zhang Test, chargé d'affaires a.i à l'ambassade de Chine, a souri.", hold, []string{"zhang-test → ambassade-cn chargé d'affaires a.i"}},
		{"an agency in a state", "Marie Testard, représentante de l'UNICEF à Madagascar, a souri.", hold, []string{"marie-testard → fonds-des-nations-unies-pour-l-enfance représentante"}},
		{"a state is no host where somebody is", "Dans le cadre de l'amitié entre l'Algérie et la Tunisie, le wali de Tébessa, Omar Testani, a reçu le consul de Tunisie, Sami Testi.", visit, nil},
		{"at whose side", "Le Forum des villes s'est tenu mardi. Paul Testard a ouvert les travaux aux côtés de Li Test et de Marie Testard.", graph.ParticipatedIn,
			[]string{"li-test → forum-des-villes-e3b98a4da31a127d", "marie-testard → forum-des-villes-e3b98a4da31a127d", "paul-testard → forum-des-villes-e3b98a4da31a127d"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, "Nouvelles de la région\n\n"+c.text), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
