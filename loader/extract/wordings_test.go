package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// French wordings beyond the plain clause: who is meant, who comes along, what a
// post or an agreement goes by. Persons are invented.
func TestFurtherWordings(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, met, visit, with, party := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith, graph.PartyTo
	for _, c := range []struct {
		name string
		text string
		typ  graph.RelationType
		want []string
	}{
		{"verb in the past simple", "Le président Nguyen Van Test rencontra Paul Testard, ministre français de la Culture.", met, []string{"nguyen-van-test → paul-testard"}},
		{"verb about to happen", "Le président Nguyen Van Test va recevoir Paul Testard, ministre français de la Culture.", met, []string{"nguyen-van-test → paul-testard (planned)"}},
		{"verb just happened", "Le président Nguyen Van Test vient de recevoir Paul Testard, ministre français de la Culture.", met, []string{"nguyen-van-test → paul-testard"}},
		{"noun, not the verb", "Paul Testard, ministre français de la Culture, et Tran Van Test ont salué cet échange.", met, nil},
		{"host of somebody", "Le gouverneur de Kampot, Sok Un, était mardi l'hôte de Tran Van Test, président du Vietnam.", met, []string{"sok-un → tran-van-test"}},
		{"in whose company", "Le président Nguyen Van Test est rentré de Vientiane. Avec Paul Testard, ministre français de la Culture, il a parlé de livres.", met, []string{"nguyen-van-test → paul-testard"}},
		{"companions", "Le président Nguyen Van Test s'est rendu en Suisse. Il était accompagné de Le Van Un, ministre vietnamien de la Santé, et de Pham Thi Deux.", visit,
			[]string{"le-van-un → ch", "nguyen-van-test → ch", "pham-thi-deux → ch"}},
		{"a host is no companion", "Le président Nguyen Van Test s'est rendu en Suisse, accompagné de Urs Testmann, ministre suisse de la Santé.", visit, []string{"nguyen-van-test → ch"}},
		{"who makes up the delegation", "Le président Nguyen Van Test s'est rendu en Suisse. La délégation vietnamienne comprend Le Van Un, ministre de la Santé, et Pham Thi Deux.", visit,
			[]string{"le-van-un → ch", "nguyen-van-test → ch", "pham-thi-deux → ch"}},
		{"a place that receives", "La ville de Huê a reçu jeudi Paul Testard, ministre français de la Culture.", visit, []string{"paul-testard → vn-hue"}},
		{"the visit that he made", "Il a rappelé la visite qu'avait effectuée Paul Testard, ministre français de la Culture, à Hanoi en mai 2019.", visit, []string{"paul-testard → vn-hanoi 2019-05"}},
		{"the province around the town", "Paul Testard, ministre français de la Culture, a visité Diên Biên Phu, dans la province de Diên Biên.", visit,
			[]string{"paul-testard → vn-dien-bien", "paul-testard → vn-dien-bien-phu"}},
		{"elected", "Tran Van Test a été, à l'unanimité, élu président du Comité populaire de la province de Gia Lai.", hold,
			[]string{"tran-van-test → comite-populaire-vn-gia-lai président"}},
		{"relieved", "Tran Van Test a été relevé du poste de président du Comité populaire de la province de Gia Lai.", hold,
			[]string{"tran-van-test → comite-populaire-vn-gia-lai président (former)"}},
		{"who presides over a body", "Tran Van Test, qui préside le Conseil populaire de la province de Gia Lai, a souri.", hold,
			[]string{"tran-van-test → conseil-populaire-vn-gia-lai président"}},
		{"a post of the province's own", "La région de Bavière est loin. Sa délégation était conduite par Paul Testmann, ministre régional de la Santé.", hold,
			[]string{"paul-testmann → de-baviere ministre régional de la Santé"}},
		{"a body that only its post tells of", "Paul Testard, directeur général de Sonotest, a souri.", hold, []string{"paul-testard → sonotest directeur général"}},
		{"a shared body", "Le vice-président et secrétaire général de l'Union de la jeunesse de Huê, Tran Van Test, a souri.", hold,
			[]string{"tran-van-test → jeunesse-union-vn-hue secrétaire général", "tran-van-test → jeunesse-union-vn-hue vice-président"}},
		{"no apposition before a verb", "Lors d'une rencontre avec Paul Testard, ministre français, le dirigeant vietnamien a souri.", hold, []string{"paul-testard → fr ministre"}},
		{"the other side", "Urs Testmann, ministre suisse de la Santé, a souri. Du côté vietnamien étaient présents le ministre de la Culture, Tran Van Test, et lui seul.", hold,
			[]string{"tran-van-test → vn ministre de la Culture", "urs-testmann → ch ministre de la Santé"}},
		{"a delegation that somebody leads", "Tran Van Test, président du Vietnam, conduit à Rangoon une délégation de la ville. U Myint Test, gouverneur de Rangoon, a reçu cette délégation.", met,
			[]string{"tran-van-test → u-myint-test"}},
		{"no list but a subject behind a comma", "Lors de la visite au Vietnam du Premier ministre lao Somphone Test, le Premier ministre Tran Van Test a souri.", visit, []string{"somphone-test → vn"}},
		{"the place inside the verb's phrase", "Le président Nguyen Van Test fait en Suisse une visite officielle de trois jours.", visit, []string{"nguyen-van-test → ch"}},
		{"among the participants", "Parmi les participants au Forum économique Vietnam-France figuraient Tran Van Test et Paul Testard.", graph.ParticipatedIn,
			[]string{"paul-testard → forum-economique-vietnam-france", "tran-van-test → forum-economique-vietnam-france"}},
		{"who invites signs nothing", "Invité par Paul Testard, ministre français de la Culture, Tran Van Test a signé un accord.", graph.Signed, []string{"tran-van-test → accord-e3b98a4da31a127d"}},
		{"what two carry on", "La coopération que le Guangxi mène avec les provinces de Quang Ninh et de Lang Son est bonne.", with, []string{"cn-guangxi → vn-lang-son", "cn-guangxi → vn-quang-ninh"}},
		{"what a member belongs to", "Le Vietnam, membre de l'ASEAN, et la France ont signé un mémorandum sur la santé.", party, []string{"fr → memorandum-sur-la-sante-fr-vn", "vn → memorandum-sur-la-sante-fr-vn"}},
		{"a state by its government", "L'AFD et le gouvernement malgache ont signé une convention de financement.", party,
			[]string{"agence-francaise-de-developpement → convention-de-financement-agence-francaise-de-developpement-mg", "mg → convention-de-financement-agence-francaise-de-developpement-mg"}},
		{"the post of that time", "Le Premier ministre vietnamien d'alors, Pham Van Test, et Tran Van Test, à l'époque président du Vietnam, ont souri.", hold,
			[]string{"pham-van-test → vn Premier ministre (former)", "tran-van-test → vn président (former)"}},
		{"two bodies of one head", "Hanoi est loin. Nguyen Van Test, secrétaire du Comité provincial du Parti de Gia Lai, et Pham Thi Test, présidente du Comité provincial du Front de la Patrie, ont souri.", hold,
			[]string{"nguyen-van-test → comite-vn-gia-lai-vn-parti-communiste-du-vietnam secrétaire", "pham-thi-test → comite-front-de-la-patrie-du-vietnam présidente"}},
		{"a given name's state", "Le président de la République, Marc Testard, a reçu la ministre de la Santé, Pham Thi Test. La France en est heureuse. La France a remercié le Vietnam.", hold,
			[]string{"marc-testard → fr président de la République", "pham-thi-test → vn ministre de la Santé"}},
		{"a region without de", "Ils ont signé le programme d'action 2016-2019, qui lie la France, la région Bretagne et la Suisse.", party,
			[]string{"ch → programme-d-action-2016-2019-ch-fr-fr-bretagne-2016-2019", "fr → programme-d-action-2016-2019-ch-fr-fr-bretagne-2016-2019",
				"fr-bretagne → programme-d-action-2016-2019-ch-fr-fr-bretagne-2016-2019"}},
		{"envoys of several states", "MM. Guy Test, Lyu Guijun et André Testard, ambassadeurs de Belgique, de Chine et des Pays-Bas, ont souri.", hold,
			[]string{"andre-testard → nl ambassadeur", "guy-test → be ambassadeur", "lyu-guijun → cn ambassadeur"}},
		{"a visit on a day, in a province", "Paul Testard a effectué dimanche 19 juin 2022 une visite de travail dans la province de Quang Ninh.", visit, []string{"paul-testard → vn-quang-ninh 2022-06-19"}},
		{"a visit with its days between commas", "Il a rappelé la visite au Laos, du 22 au 27 février, de Mme Marie Testard, ministre française de la Culture.", visit, []string{"marie-testard → la --02-22/--02-27"}},
		{"who was there", "La 5e session du groupe de travail mixte s’est déroulée jeudi. Y ont assisté Dang Minh Test et Paul Testard.", graph.ParticipatedIn,
			[]string{"dang-minh-test → 5e-session-du-groupe-de-travail-mixte", "groupe-mixte-travail → 5e-session-du-groupe-de-travail-mixte", "paul-testard → 5e-session-du-groupe-de-travail-mixte"}},
		{"a minister of no state told of is no local", "Le ministre Paul Testard effectuera une visite officielle au Vietnam du 3 au 5 mai.", visit, []string{"paul-testard → vn (planned) --05-03/--05-05"}},
		{"a name behind a portfolio", "Le ministre vietnamien de la Santé Marc Testard a souri.", hold, []string{"marc-testard → vn ministre de la Santé"}},
		{"who leaves for somewhere", "Le président Nguyen Van Test part aujourd'hui pour la Suisse.", visit, []string{"nguyen-van-test → ch"}},
		{"who takes the floor", "La conférence sur la forêt s'est tenue mardi. Prenant la parole, Paul Testard a souri.", graph.ParticipatedIn, []string{"paul-testard → conference-sur-la-foret-e3b98a4da31a127d"}},
		{"couples", "Il a cité la coopération entre Huê et Rennes, Hanoi et Toulouse, Kampot et Kep.", with,
			[]string{"fr-rennes → vn-hue", "fr-toulouse → vn-hanoi", "kh-kampot → kh-kep"}},
		{"what unites two", "Il s'est réjoui du jumelage qui unit les villes de Huê et de Rennes.", with, []string{"fr-rennes → vn-hue"}},
		{"bound by an agreement", "Huê et Rennes sont liées depuis 2007 par un accord de jumelage.", party,
			[]string{"fr-rennes → accord-de-jumelage-fr-rennes-vn-hue", "vn-hue → accord-de-jumelage-fr-rennes-vn-hue"}},
		{"a province by its state's adjective", "Paul Testard, ministre français de la Culture, a effectué du 3 au 5 avril une visite de travail dans la province lao de Savannakhet.", visit,
			[]string{"paul-testard → la-savannakhet --04-03/--04-05"}},
		{"the place before the subjects", "Le 15 janvier, à Savannakhet, M. Nguyen Van Test et M. Sok Un ont présidé la 4e session du Comité mixte.", graph.ParticipatedIn,
			[]string{"comite-mixte → 4e-session-du-comite-mixte", "nguyen-van-test → 4e-session-du-comite-mixte", "sok-un → 4e-session-du-comite-mixte"}},
		{"a couple", "Le président français Paul Testard et son épouse Marie Prouvier ont visité la Suisse.", visit, []string{"marie-prouvier → ch", "paul-testard → ch"}},
		{"where a visit took somebody", "Cette visite a conduit Mme Marie Testard à Luang Prabang.", visit, []string{"marie-testard → la-luang-prabang"}},
		{"somebody's passing", "Le passage du ministre Paul Testard à Huê a été bref.", visit, []string{"paul-testard → vn-hue"}},
		{"an unknown name behind a portfolio", "Le ministre cambodgien du Commerce Chum Testal a souri.", hold, []string{"chum-testal → kh ministre du Commerce"}},
		{"an assembly of another state", "Le président de l'Assemblée nationale Nguyen Van Test a reçu Somphone Test, vice-président de l'Assemblée nationale lao.", hold,
			[]string{"nguyen-van-test → assemblee-nationale président", "somphone-test → assemblee-nationale-la vice-président"}},
		{"an event that begins the sentence", "Au Forum économique Vietnam-France, qui s'est tenu mardi, Paul Testard a prononcé un discours.", graph.ParticipatedIn, []string{"paul-testard → forum-economique-vietnam-france"}},
		{"represented by", "Le Vietnam sera représenté au Forum économique Vietnam-France par M. Tran Van Test.", graph.ParticipatedIn, []string{"tran-van-test → forum-economique-vietnam-france (planned)"}},
		{"at the head of a delegation to an event", "Tran Van Test a conduit la délégation vietnamienne au Forum économique Vietnam-France.", graph.ParticipatedIn, []string{"tran-van-test → forum-economique-vietnam-france"}},
		{"she is no man", "M. Le Test a souri. Hau Giang est loin. Elle a signé un accord de jumelage avec la ville de Rennes.", graph.Signed, nil},
		{"met there", "M. Tran Van Test avait visité la Suisse en 1998 et s'y était entretenu avec M. Urs Testmann.", met, []string{"tran-van-test → urs-testmann"}},
		{"a leader at the head", "En visite en France à la tête d'une délégation de sa province, le gouverneur Tran Van Test a souri. Vendredi, la délégation a été reçue par M. Paul Testard.", met,
			[]string{"paul-testard → tran-van-test"}},
		{"a town by its shape", "Paul Testard a été reçu à Ivry-sur-Test par le maire, Marc Prouvier.", hold, []string{"marc-prouvier → vn-ivry-sur-test maire"}},
		{"a saint's town", "M. Tran Van Test est venu à Saint-Testouen.", visit, []string{"tran-van-test → vn-saint-testouen"}},
		{"a district of a province's name", "Le district de Champassak et le district de Duy Xuyen collaborent.", with, []string{"la-district-de-champassak → vn-duy-xuyen"}},
		{"posts shared out", "Les ambassadeurs de France, d'Inde et du Timor-Leste, Paul Testard, Raj Test et Joao Test, ont souri.", hold,
			[]string{"joao-test → tl ambassadeur", "paul-testard → fr ambassadeur", "raj-test → in ambassadeur"}},
		{"posts of provinces without de", "Les gouverneurs de Champassak, Attapeu et Sékong, MM. Vilay Test, Leth Xayatest et Khamp Boutest, ont souri.", hold,
			[]string{"khamp-boutest → la-sekong gouverneur", "leth-xayatest → la-attapeu gouverneur", "vilay-test → la-champassak gouverneur"}},
		{"a committee's province behind it", "Il a reçu Somphone Test, secrétaire du Comité provincial du PPRL et gouverneur de Champassak.", graph.PartOf,
			[]string{"comite-pprl-la-champassak → la-champassak"}},
		{"bodies of several states", "Les ambassades de France, d'Inde et du Timor-Leste ont souri.", graph.PartOf, []string{"ambassade-fr → fr", "ambassade-in → in", "ambassade-tl → tl"}},
		{"who presides is no part of a body's name", "La 4e réunion du Comité intergouvernemental entre le Cambodge et la Chine, co-présidée par Sok Un et Li Deux, s'est achevée hier.", met, []string{"li-deux → sok-un"}},
		{"who was succeeded", "Paul Testard, préfet de Savannakhet, a succédé à M. Marc Prouvier.", hold,
			[]string{"marc-prouvier → la-savannakhet préfet (former)", "paul-testard → la-savannakhet préfet"}},
		{"who was replaced", "Le préfet Ali Testard a été remplacé par Omar Prouvier, préfet de Savannakhet.", hold,
			[]string{"ali-testard → la-savannakhet préfet (former)", "omar-prouvier → la-savannakhet préfet"}},
		{"named to a post, first of all", "Nommé préfet de Savannakhet en 2022, M. Paul Testard a souri.", hold, []string{"paul-testard → la-savannakhet préfet"}},
		{"two of one post", "Les deux vice-présidents du Conseil populaire de la province de Gia Lai, Tran Van Test et Pham Thi Deux, ont souri.", hold,
			[]string{"pham-thi-deux → conseil-populaire-vn-gia-lai vice-président", "tran-van-test → conseil-populaire-vn-gia-lai vice-président"}},
		{"whose signatures it bears", "L'accord de jumelage porte les signatures de Tran Van Test et de Paul Testard.", graph.Signed,
			[]string{"paul-testard → accord-de-jumelage-e3b98a4da31a127d", "tran-van-test → accord-de-jumelage-e3b98a4da31a127d"}},
		{"hand in hand", "Huê et Rennes travaillent main dans la main.", with, []string{"fr-rennes → vn-hue"}},
		{"the surname Lê", "Le directeur du Service de la Santé de Tây Ninh, Lê Thanh Hoa, a souri.", hold, []string{"le-thanh-hoa → sante-service-vn-tay-ninh directeur"}},
		{"an aside in a list", "Huê, grand port du Centre, et Rennes, qui fêtent leurs noces, coopèrent.", with, []string{"fr-rennes → vn-hue"}},
		{"a relative aside in a list", "Le Shandong, dont la capitale est Jinan, et la Bretagne coopèrent.", with, []string{"cn-shandong → fr-bretagne"}},
		{"a headline's topic", "Elle est belle.\n\nJumelage : Huê et Rennes se disent oui.", with, []string{"fr-rennes → vn-hue"}},
		{"a partner before the clause", "Il a cité la Bretagne, avec laquelle le Shandong est jumelé.", with, []string{"cn-shandong → fr-bretagne"}},
		{"met before the clause", "Le ministre Tran Van Test est venu. Il a été accueilli par M. Paul Testard, avec lequel il s'est entretenu de livres.", met, []string{"paul-testard → tran-van-test"}},
		{"unnamed holders act for their places", "Les gouverneurs de Champassak et d'Attapeu ont signé un mémorandum sur la santé.", party,
			[]string{"la-attapeu → memorandum-sur-la-sante-la-attapeu-la-champassak", "la-champassak → memorandum-sur-la-sante-la-attapeu-la-champassak"}},
		{"a canton that is called so once", "Berne et Vaud coopèrent. Les cantons de Berne et de Vaud sont beaux.", with, []string{"ch-berne → ch-vaud"}},
		{"partners since", "Huê et Rennes, partenaires depuis 1987, ont souri.", with, []string{"fr-rennes → vn-hue"}},
		{"an entente that is signed", "Le Québec a conclu une entente avec la Catalogne.", party, []string{"ca-quebec → entente-ca-quebec-es-catalogne-e3b98a4da31a127d", "es-catalogne → entente-ca-quebec-es-catalogne-e3b98a4da31a127d"}},
		{"a region's president is no state's", "Le président de la région, Paul Testard, a souri.", hold, nil},
		{"a longer name than the table's", "La région du Centre-Val de Loire coopère avec le Hunan.", with, []string{"cn-hunan → fr-centre-val-de-loire"}},
		{"a delegation received by its hosts' host", "Une délégation conduite par le ministre français Paul Testard est venue à Huê. Recevant ses hôtes, M. Tran Van Un a souri.", met, []string{"paul-testard → tran-van-un"}},
		{"two provinces signed, not who says so", "M. Tran Van Un a rappelé que les deux provinces avaient signé un mémorandum sur la santé.", graph.Signed, nil},
		{"that of another province", "Le Service de la Santé de Gia Lai et celui de Kon Tum ont signé un mémorandum sur la santé.", party,
			[]string{"sante-service-vn-gia-lai → memorandum-sur-la-sante-sante-service-vn-gia-lai-sante-service-vn-kon-tum",
				"sante-service-vn-kon-tum → memorandum-sur-la-sante-sante-service-vn-gia-lai-sante-service-vn-kon-tum"}},
		{"a signature between two", "Il a salué la signature, la veille, entre Huê et la préfecture de Nagano, d'un mémorandum sur la santé.", party,
			[]string{"jp-nagano → memorandum-sur-la-sante-jp-nagano-vn-hue", "vn-hue → memorandum-sur-la-sante-jp-nagano-vn-hue"}},
		{"what is wished is not what a relative clause tells", "Il a souhaité que Nagano, qui a établi un partenariat avec Lâm Dông, vienne.", with, []string{"jp-nagano → vn-lam-dong"}},
		{"a visit to the town at hand", "M. Tran Van Un, président du Comité populaire de Huê, a reçu Paul Testard, ministre français de la Culture, en visite dans la ville.", visit, []string{"paul-testard → vn-hue"}},
		{"before opening it", "M. Tran Van Test a souri avant d'inaugurer le Forum économique Vietnam-France.", graph.ParticipatedIn, []string{"tran-van-test → forum-economique-vietnam-france"}},
		{"a surname that looks like a hospital", "Le vice-président du Conseil populaire de Gia Lai, Chu Lê Test, a souri.", hold, []string{"chu-le-test → conseil-populaire-vn-gia-lai vice-président"}},
		{"they are two women", "Mme Marie Testard a rencontré Mme Pham Thi Deux. Elles ont signé un mémorandum sur la santé.", graph.Signed,
			[]string{"marie-testard → memorandum-sur-la-sante-vn-hanoi", "pham-thi-deux → memorandum-sur-la-sante-vn-hanoi"}},
		{"twins among others", "Huê entretient des liens de jumelage avec quinze villes étrangères, dont Rennes et Shantou.", with, []string{"cn-shantou → vn-hue", "fr-rennes → vn-hue"}},
		{"a secretary signs for his province", "Tran Van Test, secrétaire du Comité du Parti de Quang Binh, et Sok Un, gouverneur de Kampot, ont signé un mémorandum sur la santé.", party,
			[]string{"kh-kampot → memorandum-sur-la-sante-kh-kampot-vn-quang-binh", "vn-quang-binh → memorandum-sur-la-sante-kh-kampot-vn-quang-binh"}},
		{"with whom it was signed", "Le gouverneur de Kampot, Sok Un, a paraphé jeudi un mémorandum sur la santé avec M. Tran Van Test.", graph.Signed,
			[]string{"sok-un → memorandum-sur-la-sante-kh-kampot", "tran-van-test → memorandum-sur-la-sante-kh-kampot"}},
		{"a host where the guest arrived", "Arrivé dimanche à Port-au-Prince, Paul Testard, ministre belge, a été reçu lundi par le président Jean Prouvier. Haïti et la Belgique, la Belgique et Haïti.", hold,
			[]string{"jean-prouvier → ht président", "paul-testard → be ministre"}},
		{"a caption that tells the occasion", "Mme Pham Thi Test et M. Sok Un, lors de la rencontre.", met, []string{"pham-thi-test → sok-un"}},
		{"what none announced", "Aucune des deux parties n'a annoncé la signature d'un nouvel accord entre le Vietnam et la France.", party, nil},
		{"an onlooker meets nobody by it", "La cérémonie a été présidée par M. Tran Van Test en présence de M. Paul Testard.", met, nil},
		{"who sends others", "M. Paul Testard a annoncé que Huê enverrait une mission en Suisse.", visit, nil},
		{"a convention of the world's", "Le Vietnam et la France en ont parlé. M. Paul Testard a cité la Convention des Nations Unies sur le droit de la mer de 1982.", party, nil},
		{"the capital stands for its state", "Hanoi et Berne scellent un accord commercial\n\nLe Vietnam et la Suisse ont signé un accord commercial.", party,
			[]string{"ch → accord-commercial-ch-vn", "vn → accord-commercial-ch-vn"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, head+c.text), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// An article ends where its agency signs; what stands below is another one's.
func TestSignedOff(t *testing.T) {
	r := read(t, "Le maire parle\n\nLe président Nguyen Van Test a souri à Hanoi. -AVI\nUne autre nouvelle\nLe ministre français Paul Testard a visité Huê.")
	for _, s := range r.Statements {
		if s.Section == graph.Main && s.Type == graph.Visited {
			t.Errorf("read in the article: %+v", s)
		}
	}
}
