package extract_test

import (
	"testing"

	"entente/graph"
)

// TestTwoGovernments reads what papers write of two governments at work: ministers of both told in one, whom "par
// les deux ministres" means, two visits told in one, parties and provinces. Persons are invented.
func TestTwoGovernments(t *testing.T) {
	hold, part, visit, sides, together, meets := graph.HoldsPosition, graph.ParticipatedIn, graph.Visited, graph.PartyTo, graph.CooperatesWith, graph.MetWith
	met := "Le ministre vietnamien Tran Van Test a rencontré le ministre lao Bounme Testi. "
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"ministers of two states, each with a sector", "La session était placée sous l'égide des ministres vietnamien de la Construction Tran Van Test et algérien de l'Industrie et des Mines Mohamed Testi.", hold,
			[]string{"mohamed-testi → dz ministre de l'Industrie et des Mines", "tran-van-test → vn ministre de la Construction"}},
		{"vice-ministers, with commas", "L'accord a été signé par les vice-ministres vietnamien du Commerce, Tran Van Test, et lao de l'Industrie, Bounme Testi.", hold,
			[]string{"bounme-testi → la vice-ministre de l'Industrie", "tran-van-test → vn vice-ministre du Commerce"}},
		{"without sectors", "Les ministres vietnamien Tran Van Test et algérien Mohamed Testi ont souri.", hold,
			[]string{"mohamed-testi → dz ministre", "tran-van-test → vn ministre"}},
		{"a firm is no sector", "Le ministre vietnamien de la Construction Tran Van Test et l'algérien Mohamed Testi ont souri.", hold,
			[]string{"tran-van-test → vn ministre de la Construction"}},
		{"agents told of before", met + "Le Forum de la jeunesse sera coprésidé demain par les deux ministres.", part,
			[]string{"bounme-testi → forum-de-la-jeunesse-e3b98a4da31a127d (planned)", "tran-van-test → forum-de-la-jeunesse-e3b98a4da31a127d (planned)"}},
		{"agents of whom nothing is told", "Le ministre vietnamien Tran Van Test a souri. Le Forum de la jeunesse sera coprésidé demain par deux ministres.", part, nil},
		{"two visits, the noun told once", "Le président vietnamien Tran Van Test a quitté Hanoi dimanche pour une visite officielle à Cuba et une autre d'État au Brésil. Il est accompagné du ministre Le Van Essai.", visit,
			[]string{"le-van-essai → br", "le-van-essai → cu", "tran-van-test → br", "tran-van-test → cu"}},
		{"another of something else", "Le président vietnamien Tran Van Test a souri de la visite à Cuba et d'une autre idée au Brésil.", visit, []string{"tran-van-test → cu"}},
		{"a party of another name than that which governs", "Le Parti communiste du Venezuela a tenu son congrès. On y a vu Juan Testado, secrétaire général, et des membres du Bureau politique du Parti communiste du Venezuela.", hold,
			[]string{"juan-testado → ve-parti-communiste-du-venezuela secrétaire général"}},
		{"sides are not those who attend for others", "Le Premier ministre vietnamien Tran Van Test s'est entretenu avec le Premier ministre cambodgien, Hun Testi. Étaient présents le directeur du Bureau gouvernemental, Le Van Essai, et le chef du Bureau du Conseil des ministres, Sok Testa. Les deux parties ont signé une convention sur l'aviation.", sides,
			[]string{"kh → convention-sur-l-aviation-kh-vn", "vn → convention-sur-l-aviation-kh-vn"}},
		{"sides are those who met", "Le président du Comité populaire de Da Nang, Tran Van Test, a reçu le directeur général de la JICA, Akira Testa. Les deux parties ont signé un mémorandum.", sides,
			[]string{"agence-japonaise-de-cooperation-internationale → memorandum-agence-japonaise-de-cooperation-internationale-comite-populaire-vn-da-d592c76db9d1ef3d", "comite-populaire-vn-da-nang → memorandum-agence-japonaise-de-cooperation-internationale-comite-populaire-vn-da-d592c76db9d1ef3d"}},
		{"in order to strengthen what there is", "La délégation de Quang Tri est à Savannakhet afin de renforcer la coopération entre les deux provinces.", together,
			[]string{"la-savannakhet → vn-quang-tri"}},
		{"in order to begin", "La délégation de Quang Tri est à Savannakhet afin de lancer une coopération entre les deux provinces.", together, nil},
		{"the province around a city", "Les provinces vietnamienne de Yen Bai et laotienne de Vientiane ont salué leur coopération. Une délégation de la province de Vientiane a souri.", together,
			[]string{"la-province-de-vientiane → vn-yen-bai"}},
		{"before he left", "Le président vietnamien Tran Van Test a vu à Bruxelles des étudiants avant de quitter Bruxelles.", visit, []string{"tran-van-test → be-bruxelles"}},
		{"before he left, told first", "Avant de quitter Sotchi, le président vietnamien Tran Van Test a envoyé un message au président russe Ivan Testi.", visit, []string{"tran-van-test → ru-sotchi"}},
		{"before he left home", "Le président vietnamien Tran Van Test a vu des étudiants avant de quitter Hanoi.", visit, nil},
		{"a date behind who invited", "Le président du Sénat tchèque, Milos Testi, est arrivé mardi à Hanoi pour entamer une visite officielle au Vietnam, à l'invitation du président de l'Assemblée nationale du Vietnam, Tran Van Test, du 18 au 22 novembre.", part,
			[]string{"milos-testi → visite-officielle-au-vietnam-e3b98a4da31a127d"}},
		{"no date behind who invited", "Le président du Sénat tchèque, Milos Testi, a entamé une visite officielle au Vietnam, à l'invitation du président de l'Assemblée nationale, Tran Van Test, qui a souri.", part, nil},
		{"the meeting is no sitting for which one came", "Le vice-ministre Tran Van Test a reçu lundi à Hanoi le ministre tchèque Jan Testi, venu au Vietnam pour participer à la 4e conférence du café. Lors de la rencontre, Tran Van Test a souri.", part,
			[]string{"jan-testi → 4e-conference-du-cafe"}},
		{"a president beside one who is told of", "Le président vietnamien Tran Van Test est au Laos. Il a rappelé l'entretien entre les présidents Tran Van Test et Bounme Testi.", hold,
			[]string{"bounme-testi → la président", "tran-van-test → vn président"}},
		{"a governor and secretary", "Hanoi a reçu le gouverneur et secrétaire du Comité du Parti du peuple cambodgien (PPC) de Kampot, Kep Testa.", hold,
			[]string{"kep-testa → comite-kh-kampot-kh-parti-du-peuple-cambodgien secrétaire", "kep-testa → kh-kampot gouverneur"}},
		{"a secretary and governor", "Quang Tri a reçu Boun Testa, secrétaire du Comité du Parti de Savannakhet et gouverneur.", hold,
			[]string{"boun-testa → comite-la-parti-populaire-revolutionnaire-lao-la-savannakhet secrétaire", "boun-testa → la-savannakhet gouverneur"}},
		{"a governor over what is of no province", "Quang Tri a reçu le gouverneur et président du Comité du Mékong, Boun Testa.", hold,
			[]string{"boun-testa → commission-du-mekong président"}},
		{"with his counterpart", "Le vice-ministre vietnamien Tran Van Test et son homologue tchèque, M. Jan Testi, ont souhaité mardi à Prague un pas en avant.", meets, []string{"jan-testi → tran-van-test"}},
		{"with his counterpart, reflexive", "Le vice-ministre vietnamien Tran Van Test et son homologue tchèque Jan Testi se sont déclarés satisfaits.", meets, []string{"jan-testi → tran-van-test"}},
		{"messages with his counterpart", "Le vice-ministre vietnamien Tran Van Test et son homologue tchèque Jan Testi ont échangé des messages.", meets, nil},
		{"his counterpart and he denied", "Le vice-ministre vietnamien Tran Van Test et son homologue tchèque Jan Testi n'ont pas souri.", meets, nil},
		{"his counterpart and he invited", "Le vice-ministre vietnamien Tran Van Test et son homologue tchèque Jan Testi ont été invités à Paris.", meets, nil},
	})
}
