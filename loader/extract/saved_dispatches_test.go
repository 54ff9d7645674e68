package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of the Vietnamese agency's dispatches as old pages have them. Persons and small towns are invented.
func TestSavedDispatches(t *testing.T) {
	holds, met, went, part, signed, party, of := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.Signed, graph.PartyTo, graph.PartOf
	tellsAll(t, "Nouvelles de la coopération\n\nHanoi (VNA) - ", "", []wording{
		{"the province that a demonstrative and a state mean", "La province de Quang Tri a reçu Savannakhet. L'acte a été signé lors de la visite de travail dans cette localité vietnamienne d'une délégation de la province de Savannakhet conduite par le préfet Souphan Testay.", went, []string{"souphan-testay → vn-quang-tri"}},
		{"a chair of the body told of last", "Un accord a été signé entre la JICA et l'Académie nationale d'administration publique, en présence de son président, M. Nguyen Xuan Phuc.", holds, []string{"nguyen-xuan-phuc → academie-administration-nationale-publique président"}},
		{"son A et B of one body", "Une délégation de l'Union des femmes du Vietnam conduite par sa vice-présidente et secrétaire générale Tran Thi Testa est au Laos.", holds, []string{"tran-thi-testa → union-des-femmes-du-vietnam secrétaire générale", "tran-thi-testa → union-des-femmes-du-vietnam vice-présidente"}},
		{"a minister of this state", "Le général Phan Van Testan est au Laos, où il a rencontré le ministre de la Défense de ce pays, Douangchay Testit, et le président de l'Assemblée nationale de ce pays, Pany Testou.", holds, []string{"douangchay-testit → la ministre de la Défense", "pany-testou → assemblee-nationale président"}},
		{"an ambassador of this state", "Le ministre japonais a reçu l'ambassadeur de ce pays, Jean Testard.", holds, []string{"jean-testard → jp ambassadeur"}},
		{"went to work with", "L'ambassadeur du Vietnam au Japon, Nguyên Quôc Testan, est allé à Osaka le 19 octobre travailler avec le gouverneur de la préfecture d'Osaka, M. Ichiro Testui.", met, []string{"ichiro-testui → nguyen-quoc-testan --10-19"}},
		{"the kin of somebody", "A Attapeu, le ministre Phan Van Testan a rendu visite à la famille du président Choummaly Testone et à l'épouse du général Vo Van Test.", met, nil},
		{"who signs is no side", "La session s'est terminée mardi. Signature du mémorandum entre Nguyên Van Testan et Pascale Testard.", signed, []string{"nguyen-van-testan → memorandum-e3b98a4da31a127d", "pascale-testard → memorandum-e3b98a4da31a127d"}},
		{"what an agreement is for", "L'Association d'amitié Vietnam-Russie mettra en oeuvre l'accord de coopération entre l'Université de Hué et l'Université de Danang, afin de relier les activités de l'Université de Lyon.", party, []string{"association-d-amitie-vietnam-russie → accord-de-cooperation-entre-l-universite-de-hue-et-l-universite-de-danang-associ-d1b36cf242b8baf4 (planned)", "universite-de-hue → accord-de-cooperation-entre-l-universite-de-hue-et-l-universite-de-danang-associ-d1b36cf242b8baf4 (planned)", "universite-vn-da-nang → accord-de-cooperation-entre-l-universite-de-hue-et-l-universite-de-danang-associ-d1b36cf242b8baf4 (planned)"}},
		{"a visit to one's own state", "Le ministre des Affaires étrangères, Pham Van Testan, a rencontré le 14 décembre son homologue thaïlandais, Sihasak Testow, lors de sa visite de travail en Thaïlande.", part, []string{"pham-van-testan → visite-de-travail-en-thailande-e3b98a4da31a127d"}},
		{"who speaks took no part", "Le Vietnam a participé au 3e Forum des mers et à la 5e Conférence de la défense, a dit le ministre Phan Van Testan.", part, nil},
		{"a post inside an event", "La cérémonie d'accueil officielle en l'honneur du secrétaire général du Parti populaire révolutionnaire lao (PPRL) et président du Laos, Thongloun Sisoulith, s'est déroulée mardi à Hanoi.", holds, []string{"thongloun-sisoulith → la président", "thongloun-sisoulith → la-parti-populaire-revolutionnaire-lao secrétaire général"}},
		{"an association of two towns", "Selon Paul Testard, président de l'Association d'amitié Testay-la-Ville-Yên Bai, la ville a souri.", holds, []string{"paul-testard → amitie-association-testay-ville-vn-yen-bai président"}},
		{"a branch inside a body", "Le Comité exécutif de l'Association d'amitié Vietnam-Cambodge de la ville de Hanoi est élu.", of, []string{"amitie-association-kh-vn-vn-hanoi → vn-hanoi", "comite-executif-amitie-association-vn-kh-vn-hanoi → amitie-association-kh-vn-vn-hanoi"}},
		{"a party behind Parti", "Jean Testov, président du Parti Russie juste, est venu.", holds, []string{"jean-testov → ru-russie-juste président"}},
		{"an order bears a name", "Le président du Laos, Bounnhang Testit, a reçu l'Ordre Ho Chi Minh mardi. L'Ordre de Ho Chi Minh lui a plu.", met, nil},
		{"a house of parliament by its state", "Le président du Sénat tchèque est venu. M. Milos Testil est président du Sénat du Parlement de la République tchèque.", of, []string{"parlement-cz → cz", "senat-cz → cz", "senat-cz → parlement-cz"}},
		{"the political bureau", "Bounnhang Testit, membre du BP du CC du PPRL, est venu.", of, []string{"bureau-politique-central-comite-pprl → central-comite-pprl"}},
		{"the adjective of both", "Le Parti et le gouvernement vietnamiens ont salué la France.", of, nil},
		{"sides are not in brackets", "La délégation vietnamienne et la délégation cambodgienne se sont réunies. Des bornes sont plantées (province vietnamienne de Kien Giang-province cambodgienne de Kampot). Les deux parties ont convenu de renforcer leur coopération.", graph.CooperatesWith, []string{"kh → vn"}},
		{"these provinces are those listed last", "Le gouverneur a remercié les provinces de Quang Tri, Phongsaly et Oudomxay. La province de Diên Biên a signé un accord de coopération avec ces provinces laotiennes.", graph.CooperatesWith, []string{"la-oudomxay → vn-dien-bien", "la-phongsaly → vn-dien-bien"}},
		{"these provinces of one listed", "La province de Diên Biên est belle. Elle a signé un accord de coopération avec ces provinces laotiennes.", graph.CooperatesWith, nil},
		{"sides behind a short name", "Le Parlement a ratifié l'Accord de partenariat et de coopération (APX) Vietnam-Japon, signé à Hanoi.", party, []string{"jp → accord-de-partenariat-et-de-cooperation-apx-vietnam-japon-jp-vn", "vn → accord-de-partenariat-et-de-cooperation-apx-vietnam-japon-jp-vn"}},
		{"bodies over a government", "La délégation a rencontré le président du Comité central du Front d'édification nationale du Laos, le gouvernement et le ministre Bounpone Testay.", holds, []string{"bounpone-testay → la ministre"}},
		{"the visit of a deputation", "Un accord a été signé lors de la visite en Belgique et à Bruges de la délégation de la province de Quang Tri, conduite par son président du Comité populaire, Nguyên Duc Testan.", went, []string{"nguyen-duc-testan → be", "nguyen-duc-testan → be-bruges"}},
		{"the visit of a state's chair", "Un accord a été signé lors de la visite en Belgique du président Nguyên Duc Testan.", went, []string{"nguyen-duc-testan → be"}},
		{"who welcomes a visit", "Le président Choummaly Testone a salué la visite de la vice-présidente Tran Thi Testa.", met, nil},
		{"who welcomes somebody", "Le président Choummaly Testone a accueilli la vice-présidente Tran Thi Testa mardi.", met, []string{"choummaly-testone → tran-thi-testa"}},
		{"in a state that opens the sentence", "En Suisse, le secrétaire général du Parti communiste du Vietnam (PCV) s'est entretenu avec le président Jean Testow. En Norvège, il a rencontré le Premier ministre Paul Testik.", holds, []string{"jean-testow → ch président", "paul-testik → no Premier ministre"}},
		{"who acts in a state that opens the sentence", "En Suisse, le ministre des Finances Nguyen Van Testan a souri.", holds, []string{"nguyen-van-testan → vn ministre des Finances"}},
	})
	tellsAll(t, "Le ministre chinois de la Défense à Quang Ninh\n\n", "", []wording{
		{"a headline's minister", "Le ministre Dong Testun et sa délégation ont été accueillis par le général Phan Van Testan, ministre vietnamien de la Défense.", holds, []string{"dong-testun → cn ministre", "phan-van-testan → vn ministre de la Défense"}},
		{"a headline's minister is no Vietnamese", "Le ministre Nguyen Van Testan a été accueilli par le général Phan Van Testou, ministre vietnamien de la Défense.", holds, []string{"nguyen-van-testan → vn ministre", "phan-van-testou → vn ministre de la Défense"}},
	})
	tellsAll(t, "Une délégation de la province de Phu Tho au Laos\n\n", "", []wording{
		{"a headline's deputation", "La délégation vietnamienne est conduite par Hoàng Dân Testac, président du Comité populaire de Phu Tho.", went, []string{"hoang-dan-testac → la"}},
	})
}
