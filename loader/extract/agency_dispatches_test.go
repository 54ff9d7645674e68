package extract_test

import (
	"testing"

	"entente/graph"
)

// What ordinary dispatches of French agencies tell: parliaments and their organs, who
// receives whom, who comes along, clauses with a subject of their own. Persons are invented.
func TestAgencyDispatches(t *testing.T) {
	const head = "Nouvelles de la région\n\nHanoi (VNA) – "
	hold, met, visit, part, party, signed := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.ParticipatedIn, graph.PartyTo, graph.Signed
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
		{"glued auxiliaries", "Le président Tran Van Test areçu l'ambassadeur du Bénin, Koffi Testé.", met, []string{"koffi-teste → tran-van-test"}},
	})
}
