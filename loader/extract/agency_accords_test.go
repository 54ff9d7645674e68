package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements, joint bodies and those who sit on either side of a table, as an agency tells of them.
// Persons are invented.
func TestAgencyAccords(t *testing.T) {
	party, coop, signed, part, met, member := graph.PartyTo, graph.CooperatesWith, graph.Signed, graph.ParticipatedIn, graph.MetWith, graph.MemberOf
	sat := "La 12e réunion du Comité mixte Vietnam-Laos s'est tenue le 3 mars à Hué. "
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"minutes signed in the passive", sat + "Le procès-verbal de la réunion a été signé par Tran Van Duc et Khamphan Sitthi.", signed, []string{"khamphan-sitthi → proces-verbal-de-la-reunion-e3b98a4da31a127d", "tran-van-duc → proces-verbal-de-la-reunion-e3b98a4da31a127d"}},
		{"minutes, the last of several", sat + "Au terme de cette réunion, un accord de coopération et un procès-verbal de cette 12e réunion ont été signés par les deux parties.", party, []string{"la → accord-de-cooperation-la-vn", "la → proces-verbal-la-vn", "vn → accord-de-cooperation-la-vn", "vn → proces-verbal-la-vn"}},
		{"minutes that somebody read", sat + "M. Tran Van Duc a lu le procès-verbal de la réunion.", party, nil},
		{"a joint body behind its abbreviation", "La 5e réunion du Comité mixte des ports (CMP) entre les provinces de Nghe An (Vietnam) et de Houaphan (Laos) s'est tenue le 3 mars à Hué.", coop, []string{"la-houaphan → vn-nghe-an"}},
		{"only some bodies of two states", "Tran Van Duc a assisté le 3 mars à la signature d'accords de coopération entre ministères et localités du Vietnam et du Laos.", party, nil},
		{"only some provinces, by adjectives", "Signature des accords de coopération entre les unions des femmes de six provinces frontalières vietnamiennes et laotiennes.", party, nil},
		{"people of two states", "Il a salué la coopération entre les journalistes du Vietnam et du Laos.", coop, nil},
		{"the peoples of two states", "Il a salué la coopération entre les peuples du Vietnam et du Laos.", coop, []string{"la → vn"}},
		{"a series, pair by pair", "Figurent parmi eux les accords de coopération entre le Lycée Lê Loi (Hué) et le Lycée Pasteur (Lyon), entre l'Institut de recherche en eau du Vietnam et l'Université de Rennes.", coop, []string{"eau-institut-recherche-vn → universite-fr-rennes", "le-loi-lycee → lycee-pasteur"}},
		{"another of the kind", "Figurent parmi eux un accord entre l'Institut de physique du Vietnam et l'Université de Lyon, ainsi que celui conclu entre la Banque mondiale et Rennes Métropole sur les ports du Vietnam.", party, []string{"banque-mondiale → celui-conclu-entre-la-banque-mondiale-et-rennes-metropole-sur-les-ports-du-vietn-25acf349a00b967e", "institut-physique-vn → accord-entre-l-institut-de-physique-du-vietnam-et-l-universite-de-lyon-institut-9add92d434ba6247", "rennes-metropole → celui-conclu-entre-la-banque-mondiale-et-rennes-metropole-sur-les-ports-du-vietn-25acf349a00b967e", "universite-fr-lyon → accord-entre-l-institut-de-physique-du-vietnam-et-l-universite-de-lyon-institut-9add92d434ba6247"}},
		{"a counterpart within its name", "Un protocole d'accord entre le ministère vietnamien de la Construction et son homologue japonais sur le rail a été signé le 3 mars.", party, []string{"construction-ministere-jp → protocole-d-accord-entre-le-ministere-vietnamien-de-la-construction-et-son-homol-cba9c8bf7197d6fe", "construction-ministere-vn → protocole-d-accord-entre-le-ministere-vietnamien-de-la-construction-et-son-homol-cba9c8bf7197d6fe"}},
		{"a counterpart with a sector of its own", "Un accord de coopération entre le ministère vietnamien de la Construction et son homologue laotien des Mines, des Transports et de la Mer a été signé le 3 mars.", coop, []string{"construction-ministere-vn → mer-mine-ministere-transport-la"}},
		{"within the frame of a programme", "Un protocole d'accord sur l'accueil d'apprentis au Laos dans le cadre du programme TST, entre le ministère vietnamien de l'Intérieur et le ministère laotien de la Santé, a été échangé le 3 mars.", party, []string{"interieur-ministere-vn → protocole-d-accord-sur-l-accueil-d-apprentis-au-laos-interieur-ministere-vn-mini-53f4b487134d10a2", "ministere-sante-la → protocole-d-accord-sur-l-accueil-d-apprentis-au-laos-interieur-ministere-vn-mini-53f4b487134d10a2"}},
		{"committees that share a head", "Les Comités populaires de Nghe An et de Son La ont signé un accord de coopération le 3 mars.", party, []string{"comite-populaire-vn-nghe-an → accord-de-cooperation-comite-populaire-vn-nghe-an-comite-populaire-vn-son-la", "comite-populaire-vn-son-la → accord-de-cooperation-comite-populaire-vn-nghe-an-comite-populaire-vn-son-la"}},
		{"two sides of one state", "Un salon des provinces vietnamiennes s'est tenu du 10 au 14 juin en République de Corée. M. Tran Van Duc a rencontré le maire de Gwangju, Kwon Testin, et celui de Incheon, Yoo Testo. À cette occasion, les deux parties ont conclu un mémorandum de coopération.", party, []string{"kr → memorandum-de-cooperation-kr-vn", "vn → memorandum-de-cooperation-kr-vn"}},
		{"whom a delegation met", "La délégation vietnamienne a eu des séances de travail avec Mme Han Testa, le maire de Gwangju, Kwon Testin, ainsi que des élus.", met, nil},
		{"who was on one side", sat + "Du côté laotien, il y avait M. Khamphan Sitthi, vice-gouverneur de la province de Houaphan, et Mme Bouali Testavong.", part, []string{"bouali-testavong → 12e-reunion-du-comite-mixte-vietnam-laos", "comite-mixte-la-vn → 12e-reunion-du-comite-mixte-vietnam-laos", "khamphan-sitthi → 12e-reunion-du-comite-mixte-vietnam-laos"}},
		{"what was on one side", sat + "Du côté de la province de Nghe An, il y avait peu de touristes en 2010, a rappelé M. Tran Van Duc.", part, []string{"comite-mixte-la-vn → 12e-reunion-du-comite-mixte-vietnam-laos"}},
		{"who followed it", sat + "Ont suivi la réunion M. Tran Van Duc et Mme Bouali Testavong.", part, []string{"bouali-testavong → 12e-reunion-du-comite-mixte-vietnam-laos", "comite-mixte-la-vn → 12e-reunion-du-comite-mixte-vietnam-laos", "tran-van-duc → 12e-reunion-du-comite-mixte-vietnam-laos"}},
		{"members named behind a colon", sat + "Étaient présents M. Tran Van Duc, secrétaire du comité provincial du Parti ; ainsi que les camarades du Comité permanent du comité provincial du Parti : Le Thi Mai, vice-présidente ; et Do Thi Hoa, cheffe de la commission d'inspection.", part, []string{"comite-mixte-la-vn → 12e-reunion-du-comite-mixte-vietnam-laos", "do-thi-hoa → 12e-reunion-du-comite-mixte-vietnam-laos", "le-thi-mai → 12e-reunion-du-comite-mixte-vietnam-laos", "tran-van-duc → 12e-reunion-du-comite-mixte-vietnam-laos"}},
		{"whose members they are", "Les membres du Comité permanent du comité provincial du Parti de Nghe An : Le Thi Mai, vice-présidente ; et Do Thi Hoa, cheffe de la commission d'inspection, ont salué M. Tran Van Duc.", member, []string{"do-thi-hoa → comite-permanent-comite-vn-parti-communiste-du-vietnam-vn-nghe-an", "le-thi-mai → comite-permanent-comite-vn-parti-communiste-du-vietnam-vn-nghe-an"}},
		{"the committee of that side", "Le secrétaire du comité provincial du Parti de Nghe An, Tran Van Duc, a reçu M. Pham Van Long. Du côté de la province de Son La, il y avait Le Thi Mai, membre du comité provincial du Parti.", member, []string{"le-thi-mai → comite-vn-parti-communiste-du-vietnam-vn-son-la"}},
		{"a meeting that took place on a day", "Le 28 mars à Hué a eu lieu la rencontre annuelle entre les dirigeants de Nghe An et de Houaphan.", part, []string{"la-houaphan → rencontre-annuelle-entre-les-dirigeants-de-nghe-an-et-de-houaphan", "vn-nghe-an → rencontre-annuelle-entre-les-dirigeants-de-nghe-an-et-de-houaphan"}},
		{"where an embassy is", "L'Ambassade du Vietnam en République de Corée a organisé le 3 mars un forum sur le commerce.", graph.PartOf, []string{"ambassade-vn → vn"}},
		{"a clause behind a zone's name", "Il veut hâter l'aménagement de la zone économique transfrontalière Testbang-Testinh et de resserrer les liens.", graph.LocatedIn, []string{"vn-hanoi → vn", "vn-zone-economique-transfrontaliere-testbang-testinh → vn"}},
	})
}
