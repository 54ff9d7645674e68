package extract_test

import (
	"testing"

	"entente/graph"
)

// What ordinary dispatches of French agencies tell: parliaments and their organs, who
// receives whom, who comes along, clauses with a subject of their own. Persons are invented.
func TestAgencyDispatches(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, met, visit, part := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn
	party, signed, with := graph.PartyTo, graph.Signed, graph.CooperatesWith
	tellsAll(t, head, "", []wording{
		{"parliaments of several states are told apart", "Tran Van Test, président de l'Assemblée nationale du Vietnam, a reçu Sok Un, président de l'Assemblée nationale du Cambodge, qui organisera le Sommet des Assemblées nationales Cambodge-Laos-Vietnam.", hold, []string{"sok-un → assemblee-nationale-kh président", "tran-van-test → assemblee-nationale-vn président"}},
		{"the legislative organ", "Dans le cadre de la visite officielle au Cambodge de la présidente de l'organe législatif vietnamien, Tran Thi Test, les Assemblées nationales ont coopéré.", visit, []string{"tran-thi-test → kh"}},
		{"two bodies of one kind", "Tran Van Test, président de l'Assemblée nationale vietnamienne, a visité le groupe Hoa Test avec Sok Un, président du Sénat cambodgien. Les deux organes législatifs ont signé un accord de coopération.", party, []string{"assemblee-nationale-vn → accord-de-cooperation-assemblee-nationale-vn-senat-kh", "senat-kh → accord-de-cooperation-assemblee-nationale-vn-senat-kh"}},
		{"somebody else's clause", "M. Tran Van Test a annoncé que l'Association des journalistes du Vietnam (AJV) venait de signer un accord de coopération.", signed, nil},
		{"who receives an envoy", "Lors de la réception de l'ambassadeur zambien Felix Testa, le président Tran Van Test a souri.", met, []string{"felix-testa → tran-van-test"}},
		{"an envoy that comes to take leave", "L'ambassadrice de Cuba, Ana Testa, est venue saluer le président Tran Van Test au terme de son mandat au Vietnam.", met, []string{"ana-testa → tran-van-test"}},
		{"an envoy is no visitor", "L'ambassadrice de Cuba, Ana Testa, venue le saluer au terme de son mandat au Vietnam, a été reçue par le président Tran Van Test.", visit, nil},
		{"companions, among others", "Tran Van Test est en visite en Suisse, accompagné, entre autres, par le vice-ministre Le Van Un et le directeur Pham Van Deux.", visit, []string{"le-van-un → ch", "pham-van-deux → ch", "tran-van-test → ch"}},
		{"gone to work somewhere", "Sok Un, président du Sénat cambodgien, est allé travailler mardi avec le groupe Hoa Test, dans le district de Kinh Mon, province de Hai Duong.", visit, []string{"sok-un → vn-hai-duong", "sok-un → vn-kinh-mon"}},
		{"a seminar by its topic", "Tran Van Test et Sok Un ont coprésidé un séminaire portant sur les travaux législatifs.", part, []string{"sok-un → seminaire-portant-sur-les-travaux-legislatifs", "tran-van-test → seminaire-portant-sur-les-travaux-legislatifs"}},
		{"a company by an adjective", "Le Groupe pétrogazier du Vietnam et la Banque du Japon ont signé une convention.", party, []string{"banque-jp → convention-banque-jp-groupe-petrogazier-vn-e3b98a4da31a127d", "groupe-petrogazier-vn → convention-banque-jp-groupe-petrogazier-vn-e3b98a4da31a127d"}},
		{"an agreement ends before its occasion", "Le Vietnam et la Bulgarie ont signé une Déclaration commune sur leurs relations à l'issue de la visite du président.", party, []string{"bg → declaration-commune-sur-leurs-relations-bg-vn", "vn → declaration-commune-sur-leurs-relations-bg-vn"}},
		{"who leads the delegation comes later", "Une délégation militaire vietnamienne a effectué une visite en Indonésie. La mission, dirigée par Tran Van Test, vice-ministre de la Défense, a dîné.", visit, []string{"tran-van-test → id"}},
		{"a call on somebody goes to no town", "Tran Van Test, vice-ministre vietnamien de la Défense, a rendu une visite de courtoisie le 10 avril à Vientiane au général Sok Un, ministre lao de la Défense.", visit, nil},
		{"whose participation", "Cette activité entre dans le cadre de la visite au Laos du Premier ministre Tran Van Test et de sa participation à la 45e réunion du Comité intergouvernemental.", part, []string{"comite-intergouvernemental → 45e-reunion-du-comite-intergouvernemental", "tran-van-test → 45e-reunion-du-comite-intergouvernemental"}},
		{"towns that a plural announces", "Da Nang a signé un accord de coopération avec trois villes japonaises : Kawasaki, Sakai et Yokohama. La ville coopère aussi avec la préfecture de Hyogo.", with, []string{"jp-hyogo → vn-da-nang", "jp-kawasaki → vn-da-nang", "jp-sakai → vn-da-nang", "jp-yokohama → vn-da-nang"}},
		{"a town introduced elsewhere", "Sakai coopère avec Da Nang. La ville de Sakai est au Japon.", with, []string{"jp-sakai → vn-da-nang"}},
		{"in whose name", "Au nom du président vietnamien, l'ambassadeur du Vietnam à Séoul, Tran Van Test, a remis un ordre à Choi Test-soon.", hold, []string{"tran-van-test → vn ambassadeur"}},
		{"an adviser of a body", "Tsutomu Test, secrétaire général du Parti libéral démocrate (PLD) et conseiller spécial de l'Alliance des parlementaires d'amitié Japon-Vietnam, a souri.", hold, []string{"tsutomu-test → alliance-amitie-parlementaire-jp-vn conseiller spécial", "tsutomu-test → jp-parti-liberal-democrate secrétaire général"}},
		{"the home state's body of two", "Les ministères de l'Intérieur du Vietnam et du Laos coopèrent. Une délégation du ministère de l'Intérieur, dirigée par Tran Van Test, directeur au ministère de l'Intérieur, a dîné.", hold, []string{"tran-van-test → interieur-ministere-vn directeur"}},
		{"counterparts of two states", "Le Premier ministre vietnamien Tran Van Test a rencontré ses homologues lao et cambodgien, Sommad Test et Sok Un.", hold, []string{"sok-un → kh Premier ministre", "sommad-test → la Premier ministre", "tran-van-test → vn Premier ministre"}},
		{"an assistant of a minister", "Tran Van Test, assistant du ministre vietnamien des Affaires étrangères, chef du Département pour l'Asie du Nord-Est de ce ministère, a souri.", hold, []string{"tran-van-test → departement-asie-du-nord-est chef", "tran-van-test → vn assistant du ministre des Affaires étrangères"}},
		{"bodies apart by commas", "Lào Cai a envoyé des délégations du Comité provincial du Parti, du Conseil populaire provincial et du Comité populaire provincial, que dirigeait Tran Van Test, vice-président du Comité populaire provincial.", hold, []string{"tran-van-test → comite-populaire-vn-lao-cai vice-président"}},
		{"back from a journey", "Tran Van Test, président de l'Assemblée nationale, est arrivé à Hanoï, terminant sa visite en Grèce et sa coprésidence de la 3e session de la Commission mixte.", visit, []string{"tran-van-test → gr"}},
		{"in order to preside", "Tran Van Test a quitté Hanoï pour visiter la Grèce et coprésider la 3e réunion du Comité de coopération.", part, []string{"comite-cooperation → 3e-reunion-du-comite-de-cooperation", "tran-van-test → 3e-reunion-du-comite-de-cooperation"}},
		{"an event by its day", "Les Associations d'amitié Vietnam-Laos et Laos-Vietnam ont organisé le 12 novembre une conférence dans la province de Son La.", part, []string{"amitie-association-la-vn → conference-e3b98a4da31a127d", "amitie-association-vn-la → conference-e3b98a4da31a127d"}},
		{"an event in quotation marks", "La \"Rencontre au début du printemps 2023\" entre les provinces de Lao Cai et Ha Giang et la province du Yunnan s'est tenue en ligne.", part, []string{"cn-yunnan → rencontre-au-debut-du-printemps-2023-entre-les-provinces-de-lao-cai-et-ha-giang-52b0178dc03e1800", "vn-ha-giang → rencontre-au-debut-du-printemps-2023-entre-les-provinces-de-lao-cai-et-ha-giang-52b0178dc03e1800", "vn-lao-cai → rencontre-au-debut-du-printemps-2023-entre-les-provinces-de-lao-cai-et-ha-giang-52b0178dc03e1800"}},
		{"delegations of two bodies", "La délégation de l'Association des juristes du Vietnam conduite par sa présidente Tran Thi Test s'est entretenue avec celle de l'Association des juristes du Laos conduite par son président Sommad Test. Elle a rendu visite à Paul Testard.", met, []string{"sommad-test → tran-thi-test"}},
		{"whose president he is", "La délégation de l'Association des juristes du Vietnam conduite par sa présidente Tran Thi Test s'est entretenue avec celle de l'Association des juristes du Laos conduite par son président Sommad Test.", hold, []string{"sommad-test → association-juriste-la président", "tran-thi-test → association-juriste-vn présidente"}},
		{"some places of a state", "La coopération entre des provinces du Vietnam et le Yunnan se renforce.", with, nil},
		{"glued auxiliaries", "Le président Tran Van Test areçu l'ambassadeur du Bénin, Koffi Testé.", met, []string{"koffi-teste → tran-van-test"}},
	})
}
