package extract_test

import (
	"testing"

	"entente/graph"
)

// Officers, delegations and ministries in agency news on diplomacy. Persons are invented.
func TestAgencyDiplomacy(t *testing.T) {
	hold, part, met, visit := graph.HoldsPosition, graph.PartOf, graph.MetWith, graph.Visited
	took, lies, party := graph.ParticipatedIn, graph.LocatedIn, graph.PartyTo
	tellsAll(t, "Nouvelles du jour\n\nHanoï (VNA) – ", "", []wording{
		{"chief of the staff of an army", "Le chef adjoint de l'état-major général de l'Armée populaire du Vietnam, Tran Van Test, a parlé.", hold,
			[]string{"tran-van-test → etat-general-major-armee-populaire-vn chef adjoint"}},
		{"a chief of staff with a capital", "Le général Ali Testa, chef d'Etat-major de l'Armée de terre indonésienne, a parlé.", hold,
			[]string{"ali-testa → armee-terre-id chef d'Etat-major"}},
		{"a chief of staff of the defence", "Le chef d'état-major de la Défense d'Italie, le général Paolo Testa, a parlé.", hold,
			[]string{"paolo-testa → it chef d'état-major de la Défense"}},
		{"a navy and border guards", "Le commandant de la Marine populaire du Vietnam, Tran Van Test, et le commandant du Corps des gardes-frontières du Laos, Kham Testa, ont parlé.", hold,
			[]string{"kham-testa → corp-frontiere-garde-la commandant", "tran-van-test → marine-populaire-vn commandant"}},
		{"a command of a force", "Le haut commandement des Forces armées royales cambodgiennes a parlé.", part,
			[]string{"armee-force-royale-kh → kh", "commandement-haut-armee-force-royale-kh → armee-force-royale-kh"}},
		{"the next participle of a list", "M. Ali Testa a rendu visite au président Jean Testard, rencontré le Premier ministre Paul Testou et visité Kara.", met,
			[]string{"ali-testa → jean-testard", "ali-testa → paul-testou"}},
		{"a list behind a reflexive", "M. Ali Testa s'est entretenu avec Jean Testard, visité l'ambassade du Vietnam, rencontré le ministre Paul Testou et visité Kara.", met,
			[]string{"ali-testa → jean-testard", "ali-testa → paul-testou"}},
		{"places in such a list", "M. Ali Testa a rencontré le président Jean Testard, visité le port de Lomé et assisté à un spectacle.", visit,
			[]string{"ali-testa → tg-port-de-lome"}},
		{"no list of participles", "M. Ali Testa a salué Jean Testard, rencontré le 5 mai à Lomé, et Paul Testou.", met,
			[]string{"ali-testa → jean-testard --05-05", "ali-testa → paul-testou --05-05"}},
		{"numbered short names in a list of events", "M. Ali Testa a participé au 5e Forum des villes (XFV-5) et à la 3e Foire des cuirs (XFC-3).", took,
			[]string{"ali-testa → 3e-foire-des-cuirs", "ali-testa → 5e-forum-des-villes"}},
		{"an adjective of two words", "M. Ali Testa a participé au Forum socio-économique de Hanoï.", took,
			[]string{"ali-testa → forum-socio-economique-de-hanoi"}},
		{"a noun joined to an adjective", "Le Comité économique-formation du Laos a parlé.", part,
			[]string{"comite-economique-formation-la → la"}},
		{"a bridge that is none", "Le Niger est prêt à servir de pont entre la Tanzanie et les pays d'Asie du Sud-Est. Le Niger est un pont d'amitié entre le Mali et le Tchad.", lies,
			[]string{"vn-hanoi → vn"}},
		{"a place behind which a period stands", "Le Niger agit dans le Triangle de développement Cambodge - Laos - Vietnam pour la période 2022 - 2026.", lies,
			[]string{"kh-triangle-de-developpement-cambodge-laos-vietnam → kh", "kh-triangle-de-developpement-cambodge-laos-vietnam → la", "kh-triangle-de-developpement-cambodge-laos-vietnam → vn", "vn-hanoi → vn"}},
		{"groups of provinces, a quarter of the state told", "Le Forum de Hué a réuni des dirigeants de deux provinces vietnamiennes (Nghe An, Ha Tinh) et de deux provinces du Centre du Laos (Khammouane et Bolikhamsay).", took,
			[]string{"la-bolikhamxay → forum-de-hue-e3b98a4da31a127d", "la-khammouane → forum-de-hue-e3b98a4da31a127d", "vn-ha-tinh → forum-de-hue-e3b98a4da31a127d", "vn-nghe-an → forum-de-hue-e3b98a4da31a127d"}},
		{"a courtesy visit made", "La délégation conduite par M. Ali Testa a effectué une visite de courtoisie à l'amiral Jean Testard.", met,
			[]string{"ali-testa → jean-testard"}},
		{"during a courtesy visit", "Lors d'une visite de courtoisie au président Jean Testard, M. Ali Testa a parlé du riz.", met,
			[]string{"ali-testa → jean-testard"}},
		{"on a farewell visit", "L'ambassadeur Ali Testa est venu en visite d'adieu au président Jean Testard.", met,
			[]string{"ali-testa → jean-testard"}},
		{"no courtesy to a person", "M. Ali Testa a effectué une visite d'amitié au Laos du 3 au 5 mai à l'invitation du président Jean Testard.", met,
			nil},
		{"a body that is its party's", "Une délégation du Parti communiste du Vietnam (PCV), conduite par le membre de son Bureau politique, Ali Testa, a parlé.", part,
			[]string{"bureau-politique → vn-parti-communiste-du-vietnam"}},
		{"an agreement also proposed", "M. Ali Testa a également proposé de promouvoir les échanges commerciaux de manière plus équilibrée, de signer un accord entre le Laos et le Vietnam.", party,
			nil},
	})
}
