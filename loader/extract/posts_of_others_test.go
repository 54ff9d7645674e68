package extract_test

import (
	"testing"

	"entente/graph"
)

// TestPostsOfOthers reads posts whose title or body another one of the sentence tells,
// "celui de", "dont elle est", "elle a pour", and who belongs to a body. Persons are invented.
func TestPostsOfOthers(t *testing.T) {
	hold, member, part := graph.HoldsPosition, graph.MemberOf, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"ministers of other sectors", "Bamako - Le Mali a souri. Il a vu le ministre de la Santé, Paul Testa, celui du Commerce, Jean Testou, et celui de l'Intérieur, Marc Testi.", hold,
			[]string{"jean-testou → ml ministre du Commerce", "marc-testi → ml ministre de l'Intérieur", "paul-testa → ml ministre de la Santé"}},
		{"ministers apart by semicolons", "Yaoundé - Le Cameroun a souri. Ont pris part à la réunion les ministres de la Santé, Paul Testa ; de l'Énergie, Jean Testou ; et des Sports, Marc Testi.", hold,
			[]string{"jean-testou → cm ministre de l'Énergie", "marc-testi → cm ministre des Sports", "paul-testa → cm ministre de la Santé"}},
		{"those among ministers", "Brazzaville - Le Congo a souri. Il a vu plusieurs ministres, dont ceux de la Santé, Paul Testa, et des Transports, Marc Testi.", hold,
			[]string{"marc-testi → cg ministre des Transports", "paul-testa → cg ministre de la Santé"}},
		{"who came for a side", "Auch - La commission rassemble, pour le Conseil départemental du Gers, Paul Testa, président, et Jeanne Testou, vice-présidente chargée du tourisme. Pour la Région Bretagne, Yves Testard, président, Anne Testu, vice-présidente à la culture.", hold,
			[]string{"anne-testu → fr-bretagne vice-présidente à la culture", "jeanne-testou → conseil-departemental-fr-gers vice-présidente chargée du tourisme", "paul-testa → conseil-departemental-fr-gers président", "yves-testard → fr-bretagne président"}},
		{"sectors that end in civil", "Brazzaville - Le Congo a souri. Il a vu le ministre des Transports, de l'aviation civile et de la marine marchande, Paul Testa, et la ministre de la Société civile, Anne Testou.", hold,
			[]string{"anne-testou → cg ministre de la Société civile", "paul-testa → cg ministre des Transports, de l'aviation civile et de la marine marchande"}},
		{"a second counterpart", "Madingou - Le préfet de la Bouenza, Jules Testa, a reçu son homologue du Niari, Paul Testou, et celui de la Lékoumou, Jean Testi.", hold,
			[]string{"jean-testi → cg-lekoumou préfet", "jules-testa → cg-bouenza préfet", "paul-testou → cg-niari préfet"}},
		{"a body of the same kind", "Hanoi (VNA) - Mme Tran Thi Testa, présidente du Conseil populaire de Da Nang, a vu Paul Testou, vice-président de celui de la province de Nghe An.", hold,
			[]string{"paul-testou → conseil-populaire-vn-nghe-an vice-président", "tran-thi-testa → conseil-populaire-vn-da-nang présidente"}},
		{"what a body has", "Dakar - Le Conseil économique du Sénégal s'est réuni. Il a pour vice-président Paul Testa.", hold, []string{"paul-testa → conseil-economique-sn vice-président"}},
		{"whose president she is", "Dakar - Marie Testa a visité l'Université de Thiès, dont elle est la vice-rectrice.", hold, []string{"marie-testa → universite-sn-thies vice-rectrice"}},
		{"whose president who speaks is", "Dakar - Parlant au nom de l'Union des femmes de Thiès, dont elle est présidente, Marie Testa a souri.", hold, []string{"marie-testa → femme-union-sn-thies présidente"}},
		{"a counterpart of an unknown province", "Libreville - Le gouverneur de l'Estuaire, Paul Testa, a vu son homologue de la province de Testembé, Jean Testou.", hold,
			[]string{"jean-testou → testembe gouverneur", "paul-testa → ga-estuaire gouverneur"}},
		{"a provincial government", "La Havane - Camagüey a souri. Le président du gouvernement provincial, Paul Testa, a souri.", hold, []string{"paul-testa → gouvernement-cu-camaguey président"}},
		{"whom a body comprises", "Cotonou - La Commission électorale du Bénin comprend Paul Testa, Marie Testou et Jean Testi.", member,
			[]string{"jean-testi → commission-electorale-bj", "marie-testou → commission-electorale-bj", "paul-testa → commission-electorale-bj"}},
		{"where a deputy sits", "Dakar - Le député Paul Testa siège à la Commission des finances.", member, []string{"paul-testa → commission-finance"}},
		{"a branch of a national body", "Hanoi (VNA) - Le Comité du Front de la Patrie de la province de Nghe An a souri.", part,
			[]string{"comite-front-de-la-patrie-du-vietnam-vn-nghe-an → front-de-la-patrie-du-vietnam", "comite-front-de-la-patrie-du-vietnam-vn-nghe-an → vn-nghe-an"}},
		{"in company of a president", "Hanoi (VNA) - Le président chinois Paul Testa est arrivé, accompagné du ministre du Commerce Jean Testou.", hold,
			[]string{"jean-testou → cn ministre du Commerce", "paul-testa → cn président"}},
		{"who welcomes in his capital", "Nouvelles. À Ottawa, le Premier ministre Paul Testa a accueilli le président du Kenya, Jean Testou.", hold,
			[]string{"jean-testou → ke président", "paul-testa → ca Premier ministre"}},
		{"who stands for another", "Kinshasa - Le maire de Boma, Ali Testa, représentant le gouverneur du Kwilu, a souri.", hold, []string{"ali-testa → cd-boma maire"}},
		{"a first deputy", "Lyon - Le maire de Lyon, Paul Testa, son premier adjoint, Jean Testou, et Marc Testi ont souri.", hold,
			[]string{"jean-testou → fr-lyon premier adjoint", "paul-testa → fr-lyon maire"}},
		{"members of a group", "Jakarta - Le Groupe de travail ASEAN-Chine a souri.", part, nil},
	})
}

// TestBodiesToldApart reads bodies whose names go on where the tables or a noun would end them:
// a state of their own, a number, the owner behind an acronym. Persons are invented.
func TestBodiesToldApart(t *testing.T) {
	hold, part := graph.HoldsPosition, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"services that are no body", "Séoul - La Commission des services financiers de la République de Corée a souri.", part, []string{"commission-financier-service-kr → kr"}},
		{"the state behind an acronym", "Kinshasa - L'Agence du développement du numérique (ADN) de la RDC a souri.", part, []string{"agence-developpement-numerique-cd → cd"}},
		{"a namesake of another state", "Phnom Penh - Le directeur de l'Institut Pasteur du Cambodge, Paul Testa, a souri.", hold, []string{"paul-testa → institut-pasteur-kh directeur"}},
		{"a number behind", "Hanoi (VNA) - Le commandant de la Région militaire 4, le général Paul Testa, a souri.", hold, []string{"paul-testa → 4-militaire-region commandant"}},
		{"a number with its sign", "Brazzaville - Le commandant de la zone de défense n° 2, le général Paul Testa, a souri.", hold, []string{"paul-testa → 2-defense-zone commandant"}},
		{"an ordinal", "Hanoi (VNA) - Le commandant de la 1re Région militaire, le général Paul Testa, a souri.", hold, []string{"paul-testa → 1re-militaire-region commandant"}},
		{"one university of several", "Yaoundé - Le recteur de l'Université de Yaoundé I, Paul Testa, a souri.", hold, []string{"paul-testa → i-universite-cm-yaounde recteur"}},
		{"a command by its side", "Pékin - Le Commandement du Théâtre d'opérations Sud de l'Armée populaire de libération de Chine a souri.", part,
			[]string{"armee-liberation-populaire-cn → cn", "commandement-operation-sud-theatre-armee-liberation-populaire-cn → armee-liberation-populaire-cn"}},
		{"a year before the post", "Auch - Élu en 2021 à la présidence du conseil départemental du Gers, Paul Testa a souri.", hold, []string{"paul-testa → conseil-departemental-fr-gers président"}},
		{"a name that ends in a place", "Montréal - Le directeur de Destination Québec, Paul Testa, a souri.", hold, []string{"paul-testa → destination-quebec directeur"}},
		{"a branch of an association", "Hanoi (VNA) - L'Association d'amitié Vietnam-Laos de la province de Nghe An a souri.", part, []string{"amitie-association-la-vn-vn-nghe-an → vn-nghe-an"}},
		{"whose branch it is", "Hanoi (VNA) - La présidente de l'Union des femmes du Vietnam de Da Nang, Tran Thi Testa, a souri.", hold, []string{"tran-thi-testa → femme-union-vn-vn-da-nang présidente"}},
		{"what a department is in charge of", "Hanoi (VNA) - Le Département de la sécurité publique du Guangxi a souri.", part, []string{"departement-publique-securite-cn-guangxi → cn-guangxi"}},
		{"the party of who is in it", "Hanoi (VNA) - Le Vietnam a souri. Il a vu le vice-ministre lao de la Santé, Paul Testa, membre du Comité central du Parti.", part,
			[]string{"central-comite-la-parti-populaire-revolutionnaire-lao → la-parti-populaire-revolutionnaire-lao"}},
		{"a standing forum", "Ndjamena - Gouverneur de la province du Lac au Tchad et président du Forum des gouverneurs du Lac Tchad, Monsieur Paul Testa a souri.", hold, []string{"paul-testa → forum-gouverneur-td-ne-ng-cm-lac-tchad président", "paul-testa → td-lac Gouverneur"}},
		{"a body in charge", "Dakar - Le président du comité chargé de l'éducation, Paul Testa, a souri.", hold, []string{"paul-testa → charge-comite-education président"}},
		{"in his ministry", "Vientiane - Il a été reçu au ministère lao de la Santé par le vice-ministre Paul Testa.", hold, []string{"paul-testa → ministere-sante-la vice-ministre"}},
		{"who works in an office", "Tokyo - Il a vu Isao Testa, conseiller spécial du cabinet du Premier ministre japonais, Ikuo Testou, gouverneur de Kumamoto, et Paul Testi.", hold, []string{"ikuo-testou → jp-kumamoto gouverneur", "isao-testa → cabinet-ministre-premier-jp conseiller spécial"}},
		{"an infinitive behind", "Brazzaville - Le ministère de l'Intérieur du Congo a souri. Il a permis au ministère de la Santé du Mali d'agir.", part, []string{"interieur-ministere-cg → cg", "ministere-sante-ml → ml"}},
		{"a committee under another", "Dakar - Le président de la sous-commission chargée de la sécurité, Paul Testa, a souri.", hold, []string{"paul-testa → chargee-commission-securite président"}},
		{"what is told of a town", "Niamey - Le maire de Zinder, deuxième ville du Niger, Paul Testa, a souri.", hold, []string{"paul-testa → ne-zinder maire"}},
		{"what is told of a province", "Kinshasa - Le gouverneur du Kwango, province frontalière de l'Angola, Paul Testa, a souri.", hold, []string{"paul-testa → cd-kwango gouverneur"}},
		{"the town of an alderman", "Bruxelles - L'échevine de la Culture de la Ville de Bruxelles, Marie Testa, a vu l'échevin des Sports de Namur, Paul Testou.", hold,
			[]string{"marie-testa → be-bruxelles échevine de la Culture", "paul-testou → be-namur échevin des Sports"}},
	})
}
