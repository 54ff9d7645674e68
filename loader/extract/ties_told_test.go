package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements told of as known, twin towns, and the cooperation of which those speak who act for a side: each
// with sentences that say nothing of the kind.
func TestTiesTold(t *testing.T) {
	party, coop, signed := graph.PartyTo, graph.CooperatesWith, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"fronted day", "Lundi à Rabat, la convention a été signée entre Meknès et Nîmes.", party, []string{"fr-nimes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d", "ma-meknes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d"}},
		{"in a clause", "M. Testé a rappelé que la convention avait été signée en 2015 entre Meknès et Nîmes.", party, []string{"fr-nimes → convention-fr-nimes-ma-meknes-2015-e3b98a4da31a127d", "ma-meknes → convention-fr-nimes-ma-meknes-2015-e3b98a4da31a127d"}},
		{"just signed", "La convention que viennent de signer Meknès et Nîmes porte sur l'eau.", party, []string{"fr-nimes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d", "ma-meknes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d"}},
		{"hailed", "M. Testé s'est félicité de l'accord que le Congo vient de conclure avec le Gabon.", party, []string{"cg → accord-cg-ga-e3b98a4da31a127d", "ga → accord-cg-ga-e3b98a4da31a127d"}},
		{"by two mayors", "C'est à Rabat que la convention a été signée par Larbi Alami, maire de Meknès, et Paul Roux, maire de Nîmes.", signed, []string{"larbi-alami → convention-fr-nimes-ma-meknes-e3b98a4da31a127d", "paul-roux → convention-fr-nimes-ma-meknes-e3b98a4da31a127d"}},
		{"proceeded to its signature", "Meknès et Nîmes ont procédé à la signature de la convention.", party, []string{"fr-nimes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d", "ma-meknes → convention-fr-nimes-ma-meknes-e3b98a4da31a127d"}},
		{"known and not signed", "En mars, la convention n'a pas été signée par Meknès et Nîmes.", party, nil},
		{"known and wished", "M. Testé souhaite que la convention soit signée par Meknès et Nîmes.", party, nil},
		{"known and only told of", "La convention prévoit que Meknès et Nîmes échangeront des élèves. M. Testé l'a signé des deux mains.", party, nil},
		{"goes on", "Le Gabon et le Togo ont signé trois accords. Une convention fiscale concerne les entreprises.", party, []string{"ga → convention-fiscale-ga-tg", "ga → trois-accords-ga-tg", "tg → convention-fiscale-ga-tg", "tg → trois-accords-ga-tg"}},
		{"goes on as well", "Le Gabon et le Togo ont signé un accord de pêche. Un mémorandum sur la santé a également été signé.", party, []string{"ga → accord-de-peche-ga-tg", "ga → memorandum-sur-la-sante-ga-tg", "tg → accord-de-peche-ga-tg", "tg → memorandum-sur-la-sante-ga-tg"}},
		{"goes on with others", "Deux accords ont été signés entre le Gabon et le Togo. Une convention fiscale a par ailleurs été signée entre le Mali et le Niger.", party, []string{"ga → deux-accords-ga-tg", "ml → convention-fiscale-ml-ne", "ne → convention-fiscale-ml-ne", "tg → deux-accords-ga-tg"}},
		{"goes on with none of theirs", "Deux accords ont été signés entre le Gabon et le Togo. Une convention internationale protège les océans.", party, []string{"ga → deux-accords-ga-tg", "tg → deux-accords-ga-tg"}},
		{"told apart", "Trois conventions ont été signées. La première lie Kaolack et Nîmes. La deuxième l'a été entre Meknès et Sousse.", party, []string{"fr-nimes → premiere-convention-fr-nimes-sn-kaolack-e3b98a4da31a127d", "fr-nimes → trois-conventions-fr-nimes-ma-meknes-sn-kaolack-tn-sousse", "ma-meknes → deuxieme-convention-ma-meknes-tn-sousse-e3b98a4da31a127d", "ma-meknes → trois-conventions-fr-nimes-ma-meknes-sn-kaolack-tn-sousse", "sn-kaolack → premiere-convention-fr-nimes-sn-kaolack-e3b98a4da31a127d", "sn-kaolack → trois-conventions-fr-nimes-ma-meknes-sn-kaolack-tn-sousse", "tn-sousse → deuxieme-convention-ma-meknes-tn-sousse-e3b98a4da31a127d", "tn-sousse → trois-conventions-fr-nimes-ma-meknes-sn-kaolack-tn-sousse"}},
		{"told apart are not all at one", "Trois conventions ont été signées. La première lie Kaolack et Nîmes. La deuxième l'a été entre Meknès et Sousse.", coop, []string{"fr-nimes → sn-kaolack", "ma-meknes → tn-sousse"}},
		{"twins by pronoun", "Les élus de Kaolack seront reçus par la ville de Nîmes avec laquelle ils sont jumelés.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"twins of the mayor's town", "Le maire de Kaolack, Amadou Diallo, s'est rendu à Nîmes, avec laquelle sa ville est jumelée.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"twins since a day", "Kaolack, commune du sud de la Bretagne, jumelée depuis le 19 juin 2009 avec Nîmes, fête ses vingt ans.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"become twins", "La Ville de Nîmes, à laquelle la Ville de Kaolack se jumelle officiellement, compte 150 000 habitants.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"twin town", "Nîmes, ville jumelle de Kaolack, a envoyé du matériel.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"sister province", "Le Latium peut compter sur l'appui de sa province sœur, le Hubei.", coop, []string{"cn-hubei → it-latium"}},
		{"its twins", "Kaolack et ses villes jumelles, Nîmes et Agadir, ont fêté l'événement.", coop, []string{"fr-nimes → sn-kaolack", "ma-agadir → sn-kaolack"}},
		{"twins of many", "Kaolack et Ziguinchor se jumellent avec plusieurs villes étrangères.", coop, nil},
		{"twin of communes", "Le pays compte des communes de la région de Nîmes auxquelles Kaolack se jumelle.", coop, nil},
		{"twin wanted", "Kaolack voudrait se jumeler avec Nîmes.", coop, nil},
		{"elder sister", "Nîmes, grande sœur de Kaolack dans le tournoi, a gagné.", coop, nil},
		{"speaker's side", "Le gouverneur de Gifu, Ken Sato, a salué la coopération avec la province de Hung Yên.", coop, []string{"jp-gifu → vn-hung-yen"}},
		{"speaker's wish for more", "Le ministre togolais de la Santé, Paul Testé, a émis le souhait de resserrer les liens de coopération avec le Gabon.", coop, []string{"ga → tg"}},
		{"speaker unnamed", "Le maire de Kaolack a salué la coopération avec Nîmes.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"whose will it is", "M. Testé a exprimé la volonté du Gabon de renforcer la coopération avec le Togo.", coop, []string{"ga → tg"}},
		{"his prefecture's will", "Le gouverneur de Gifu, Ken Sato, a réaffirmé la volonté de sa préfecture d'étendre la coopération avec le Vietnam, notamment avec la province de Hung Yên.", coop, []string{"jp-gifu → vn", "jp-gifu → vn-hung-yen"}},
		{"his country", "L'ambassadeur du Togo au Gabon, Jean Kodjo, a salué la coopération entre son pays et le Gabon.", coop, []string{"ga → tg"}},
		{"importance", "Le Gabon attache une grande importance à la coopération avec le Togo.", coop, []string{"ga → tg"}},
		{"speaker's proposal", "Le maire de Kaolack, Amadou Diallo, a proposé une coopération avec Nîmes.", coop, nil},
		{"speaker of another", "Le maire de Kaolack, Amadou Diallo, a souligné que l'hôpital développe la coopération avec Nîmes.", coop, nil},
		{"suspended", "Le Gabon a suspendu sa coopération avec le Togo.", coop, nil},
		{"possibilities", "Le maire de Kaolack, Amadou Diallo, a étudié les possibilités de coopération avec Nîmes.", coop, nil},
		{"of a student", "L'étudiant de Kaolack, Amadou Diallo, a salué la coopération avec Nîmes.", coop, nil},
		{"host and guest", "Le président malgache Rivo Rakoto a reçu lundi l'ambassadeur du Sénégal, Mamadou Diatta. Il a ensuite reçu l'ambassadrice du Mali, Awa Maïga. Celle-ci a souligné la coopération entre les deux pays.", coop, []string{"mg → ml"}},
		{"their tie", "Le ministre gabonais de la Santé, Paul Testé, s'est entretenu avec son homologue togolais, Jean Kodjo, des moyens de renforcer les relations de coopération.", coop, []string{"ga → tg"}},
		{"tie of a region", "Le ministre gabonais de la Santé, Paul Testé, et son homologue togolais, Jean Kodjo, veulent renforcer la coopération africaine.", coop, nil},
		{"among the partners", "Le Cameroun compte parmi les grands partenaires de la Chine.", coop, []string{"cm → cn"}},
		{"has for partner", "Kaolack a pour partenaire la ville de Nîmes.", coop, []string{"fr-nimes → sn-kaolack"}},
		{"space of cooperation", "La Grande Région est un espace de coopération qui regroupe la Sarre et le Luxembourg.", coop, []string{"de-sarre → lu"}},
	})
}
