package extract_test

import (
	"testing"

	"entente/graph"
)

// Cooperation told by what two do about theirs, whatever the verb.
func TestTheirCooperation(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"his with", "Le Vietnam veut donner de la profondeur à son partenariat global avec la France.", graph.CooperatesWith, []string{"fr → vn"}},
		{"theirs in a clause with que", "Le Vietnam et la Chine montrent qu'ils entendent renforcer leur amitié, leur confiance et leur coopération.", graph.CooperatesWith, []string{"cn → vn"}},
		{"theirs as wished", "Il souhaite que la Chine et le Myanmar fassent progresser leur coopération.", graph.CooperatesWith, []string{"cn → mm"}},
		{"none of theirs", "La Chine et le Myanmar n'ont pas repris leur coopération.", graph.CooperatesWith, nil},
		{"theirs with a third", "La Chine et le Myanmar ont repris leur coopération avec le Laos.", graph.CooperatesWith, []string{"cn → la", "la → mm"}},
		{"partners", "La Chine et le Cambodge, partenaires globaux, doivent avancer.", graph.CooperatesWith, []string{"cn → kh"}},
		{"together", "L'Université de Liège et l'Académie vietnamienne d'agriculture ont monté ensemble un laboratoire.", graph.CooperatesWith, []string{"academie-agriculture-vn → universite-de-liege"}},
		{"help", "Il a loué l'aide que la ville de Namur apporte à Thiès depuis dix ans.", graph.CooperatesWith, []string{"be-namur → sn-thies"}},
		{"hand in hand", "Thiès et Namur main dans la main.", graph.CooperatesWith, []string{"be-namur → sn-thies"}},
		{"with whom elsewhere", "La ville de Thiès, au Sénégal, a des liens de coopération avec Namur, en Belgique, et Liège.", graph.CooperatesWith, []string{"be-liege → sn-thies", "be-namur → sn-thies"}},
		{"a part of the world", "Le partenariat entre Thiès et l'Afrique est utile.", graph.CooperatesWith, nil},
		{"governors who go unnamed", "Les gouverneurs de Bokeo et de Dien Bien raffermissent la coopération.", graph.CooperatesWith, []string{"la-bokeo → vn-dien-bien"}},
	})
}

// Agreements in lists, of weak names, and by their names in the tables.
func TestAgreementsInLists(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"several kinds", "Cuba et la Chine avaient signé 29 accords, mémorandums et autres documents de coopération.", graph.PartyTo, []string{"cn → 29-accords-memorandums-et-autres-documents-de-cooperation-cn-cu", "cu → 29-accords-memorandums-et-autres-documents-de-cooperation-cn-cu"}},
		{"about so many", "L'Algérie et l'Italie ont signé une quarantaine d'accords et de mémorandums d'entente.", graph.PartyTo, []string{"dz → quarantaine-d-accords-et-de-memorandums-d-entente-dz-it", "it → quarantaine-d-accords-et-de-memorandums-d-entente-dz-it"}},
		{"minutes to come", "Un procès-verbal sera signé mercredi par le maire de Thiès, Paul Testi, et celui de Namur, Marc Testard.", graph.Signed, []string{"marc-testard → proces-verbal-be-namur-sn-thies (planned)", "paul-testi → proces-verbal-be-namur-sn-thies (planned)"}},
		{"a clause behind", "Thiès et Namur ont signé un mémorandum sur l'eau, et le Sénégal a conclu avec la Belgique un accord sur le riz.", graph.PartyTo, []string{"be → accord-sur-le-riz-be-sn", "be-namur → memorandum-sur-l-eau-be-namur-sn-thies", "sn → accord-sur-le-riz-be-sn", "sn-thies → memorandum-sur-l-eau-be-namur-sn-thies"}},
		{"for their part", "Thiès et Namur ont pour leur part paraphé un mémorandum de coopération.", graph.PartyTo, []string{"be-namur → memorandum-de-cooperation-be-namur-sn-thies", "sn-thies → memorandum-de-cooperation-be-namur-sn-thies"}},
		{"agreed upon", "La ville de Thiès et la province de Namur sont convenues d'un programme de coopération 2025-2030.", graph.PartyTo, []string{"be-province-de-namur → programme-de-cooperation-2025-2030-be-province-de-namur-sn-thies-2025-2030", "sn-thies → programme-de-cooperation-2025-2030-be-province-de-namur-sn-thies-2025-2030"}},
		{"parties in a known name", "Il a cité l'Accord commercial Vietnam-Laos.", graph.PartyTo, []string{"la → accord-commercial-vietnam-laos", "vn → accord-commercial-vietnam-laos"}},
		{"its members aside", "L'Accord de libre-échange entre le Vietnam et l'Union économique eurasiatique (UEEA), dont la Biélorussie est membre, a porté ses fruits.", graph.PartyTo, []string{"economique-eurasiatique-union → accord-de-libre-echange-vietnam-union-economique-eurasiatique", "vn → accord-de-libre-echange-vietnam-union-economique-eurasiatique"}},
		{"what a wish comes to", "Notre souhait est que cet effort de Thiès et de Namur débouche sur un accord de coopération.", graph.PartyTo, nil},
		{"at the moment of signing", "Le maire de Thiès, Paul Testi, et le maire de Namur, Marc Testard, au moment de signer la convention sur l'eau.", graph.Signed, []string{"marc-testard → convention-sur-l-eau-be-namur-sn-thies", "paul-testi → convention-sur-l-eau-be-namur-sn-thies"}},
		{"signatories aside", "Paul Testi, maire de Thiès, et Marc Testard, maire de Namur, signataires de la convention sur l'eau, ont planté un arbre.", graph.Signed, []string{"marc-testard → convention-sur-l-eau-be-namur-sn-thies", "paul-testi → convention-sur-l-eau-be-namur-sn-thies"}},
		{"signed there", "Un accord de coopération lie Thiès et Namur. Paul Testi, maire de Thiès, y a apposé sa signature aux côtés de Marc Testard, maire de Namur.", graph.Signed, []string{"marc-testard → accord-de-cooperation-be-namur-sn-thies", "paul-testi → accord-de-cooperation-be-namur-sn-thies"}},
		{"plans signed by parties", "Le Parti communiste chinois et le Parti communiste du Vietnam sont amis. Il a cité le Plan d'action sur le riz, signé en avril par les deux Partis.", graph.PartyTo, []string{"cn-parti-communiste-chinois → plan-d-action-sur-le-riz-cn-parti-communiste-chinois-vn-parti-communiste-du-viet-bd6334581b3e9576", "vn-parti-communiste-du-vietnam → plan-d-action-sur-le-riz-cn-parti-communiste-chinois-vn-parti-communiste-du-viet-bd6334581b3e9576"}},
	})
}

// Bodies told of as the counterparts of others, heads of places with adjectives, and towns
// where bodies are.
func TestCounterpartBodies(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"of another town", "La Chambre de commerce de Can Tho et son homologue de Namur ont signé un accord sur le riz.", graph.PartyTo, []string{"chambre-commerce-be-namur → accord-sur-le-riz-chambre-commerce-be-namur-chambre-commerce-vn-can-tho", "chambre-commerce-vn-can-tho → accord-sur-le-riz-chambre-commerce-be-namur-chambre-commerce-vn-can-tho"}},
		{"of another state", "Un protocole a été conclu entre le ministère vietnamien de la Santé et son homologue laotien.", graph.PartyTo, []string{"ministere-sante-la → protocole-ministere-sante-la-ministere-sante-vn-e3b98a4da31a127d", "ministere-sante-vn → protocole-ministere-sante-la-ministere-sante-vn-e3b98a4da31a127d"}},
		{"behind avec", "L'Assemblée nationale du Cambodge a signé un mémorandum avec son homologue vietnamienne.", graph.PartyTo, []string{"assemblee-nationale-kh → memorandum-assemblee-nationale-kh-assemblee-nationale-vn-e3b98a4da31a127d", "assemblee-nationale-vn → memorandum-assemblee-nationale-kh-assemblee-nationale-vn-e3b98a4da31a127d"}},
		{"of a person", "Le ministère de la Santé du Sénégal a vu le ministre Paul Testi et son homologue chinois, Li Jiang.", graph.PartOf, []string{"ministere-sante-sn → sn"}},
		{"an urban commune", "Le Centre de gestion de la Haute-Savoie et la commune urbaine de Dschang ont renouvelé leur convention de partenariat.", graph.PartyTo, []string{"centre-gestion-fr-haute-savoie → convention-de-partenariat-centre-gestion-fr-haute-savoie-cm-dschang", "cm-dschang → convention-de-partenariat-centre-gestion-fr-haute-savoie-cm-dschang"}},
		{"a body in a town", "Le Bureau de la Chambre de commerce de Namur à Hanoi et l'Université de Can Tho collaborent.", graph.CooperatesWith, []string{"bureau-chambre-commerce-be-namur → universite-de-can-tho"}},
		{"governments", "Les gouvernements du Canada et du Québec ont conclu une entente sur le logement.", graph.PartyTo, []string{"ca → entente-sur-le-logement-ca-ca-quebec", "ca-quebec → entente-sur-le-logement-ca-ca-quebec"}},
		{"of the first only", "Le Département des Eaux relevant du ministère de la Santé du Laos, l'ambassade de Belgique et l'UNICEF sont venus.", graph.PartOf, []string{"ambassade-be → be", "departement-eaux → ministere-sante-la", "ministere-sante-la → la"}},
	})
}

// What is negotiated only, what a clause aside tells, and bodies that are named after two.
func TestAgreementsNotYet(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"talks about a code", "Ils ont évoqué les négociations sur le Code de conduite entre la Chine et le Laos.", graph.PartyTo, nil},
		{"a plan that is wished for", "Notre souhait est que cet accord-cadre de Thiès et de Namur débouche sur un plan d'action.", graph.PartyTo, nil},
		{"texts exchanged", "Paul Testi, maire de Thiès, et Marc Testard, maire de Namur, échangent les textes du mémorandum.", graph.PartyTo, []string{"be-namur → memorandum-be-namur-sn-thies-e3b98a4da31a127d", "sn-thies → memorandum-be-namur-sn-thies-e3b98a4da31a127d"}},
		{"a council acts for itself", "Pham Van Duc, président du Conseil populaire de Can Tho, et Marc Testard, maire de Namur, échangent les textes du mémorandum.", graph.PartyTo, []string{"be-namur → memorandum-be-namur-conseil-populaire-vn-can-tho-e3b98a4da31a127d", "conseil-populaire-vn-can-tho → memorandum-be-namur-conseil-populaire-vn-can-tho-e3b98a4da31a127d"}},
		{"agreed by a memorandum", "Le ministère vietnamien de la Santé et l'UNICEF se sont entendus, par un protocole d'accord, sur le riz.", graph.PartyTo, []string{"fonds-des-nations-unies-pour-l-enfance → protocole-d-accord-fonds-des-nations-unies-pour-l-enfance-ministere-sante-vn", "ministere-sante-vn → protocole-d-accord-fonds-des-nations-unies-pour-l-enfance-ministere-sante-vn"}},
		{"a clause aside", "La province de Lào Cai, qui a absorbé Yên Bai, coopère avec le district chinois de Hekou.", graph.CooperatesWith, []string{"cn-hekou → vn-lao-cai"}},
		{"a centre of two", "Il a visité le Centre de coopération Vietnam-Japon.", graph.CooperatesWith, nil},
		{"two adjectives", "Il a salué la coopération lao-vietnamienne.", graph.CooperatesWith, []string{"la → vn"}},
		{"dialogue", "Thiès renoue le dialogue avec Namur.", graph.CooperatesWith, []string{"be-namur → sn-thies"}},
	})
}

// Sides and partners that the sentence does not name: who speaks, between whom the meeting
// is, the two states of the story.
func TestSidesUntold(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"who speaks", "Le maire de Namur, Paul Testi, a annoncé la conclusion d'une convention avec la ville de Thiès.", graph.PartyTo, []string{"be-namur → convention-be-namur-sn-thies-e3b98a4da31a127d", "sn-thies → convention-be-namur-sn-thies-e3b98a4da31a127d"}},
		{"whose words these are", "La présidente de la Région Bretagne, Marie Testard, est venue. « Nous saluons la signature d'une convention avec la région de Fatick », a-t-elle dit.", graph.PartyTo, []string{"fr-bretagne → convention-fr-bretagne-sn-fatick-e3b98a4da31a127d", "sn-fatick → convention-fr-bretagne-sn-fatick-e3b98a4da31a127d"}},
		{"between whom the meeting is", "La 5e session du Comité mixte entre le Vietnam et le Laos s'est conclue par la signature d'un procès-verbal.", graph.PartyTo, []string{"la → proces-verbal-la-vn", "vn → proces-verbal-la-vn"}},
		{"tied in a list", "Des provinces du Laos sont liées à plusieurs provinces vietnamiennes : Houaphan à Thanh Hoa et à Son La, Phongsaly à Dien Bien.", graph.CooperatesWith, []string{"la-houaphan → vn-son-la", "la-houaphan → vn-thanh-hoa", "la-phongsaly → vn-dien-bien"}},
		{"bilateral", "Le Vietnam et la Biélorussie sont amis. Cette visite en Biélorussie du président vietnamien devrait aider la coopération bilatérale.", graph.CooperatesWith, []string{"by → vn"}},
		{"of three states", "Le Vietnam, la Chine et la Biélorussie sont amis. Le président chinois, le ministre vietnamien et celui de la Biélorussie ont évoqué la coopération bilatérale.", graph.CooperatesWith, nil},
		{"signed by the two to come", "La région Boeny et La Réunion sont voisines. L'accord-cadre sur les récifs sera signé par les deux parties en octobre.", graph.PartyTo, []string{"fr-la-reunion → accord-cadre-sur-les-recifs-fr-la-reunion-mg-boeny (planned)", "mg-boeny → accord-cadre-sur-les-recifs-fr-la-reunion-mg-boeny (planned)"}},
		{"a joint declaration", "Le Vietnam et la Chine sont voisins. Il a proposé d'appliquer la Déclaration commune publiée lors de la visite au Vietnam du président chinois.", graph.PartyTo, []string{"cn → declaration-commune-cn-vn", "vn → declaration-commune-cn-vn"}},
	})
}

// Bodies of several towns, sides in lists of those who act for them, and what is over.
func TestSidesInMoreLists(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"universities of two towns", "Les universités de Nantes et de Cotonou ont signé un accord sur le riz.", graph.PartyTo, []string{"universite-bj-cotonou → accord-sur-le-riz-universite-bj-cotonou-universite-fr-nantes", "universite-fr-nantes → accord-sur-le-riz-universite-bj-cotonou-universite-fr-nantes"}},
		{"chambers of three", "Les Chambres de commerce de Toulouse, de Lyon et de Can Tho ont signé un accord sur le riz.", graph.PartyTo, []string{"chambre-commerce-fr-lyon → accord-sur-le-riz-chambre-commerce-fr-lyon-chambre-commerce-fr-toulouse-chambre-333692547742d877", "chambre-commerce-fr-toulouse → accord-sur-le-riz-chambre-commerce-fr-lyon-chambre-commerce-fr-toulouse-chambre-333692547742d877", "chambre-commerce-vn-can-tho → accord-sur-le-riz-chambre-commerce-fr-lyon-chambre-commerce-fr-toulouse-chambre-333692547742d877"}},
		{"a delegation and authorities", "La délégation de Namur et les autorités de Thiès ont paraphé un protocole d'entente sur le riz.", graph.PartyTo, []string{"be-namur → protocole-d-entente-sur-le-riz-be-namur-sn-thies", "sn-thies → protocole-d-entente-sur-le-riz-be-namur-sn-thies"}},
		{"put an end to", "Thiès et Namur ont mis fin à leur coopération dans ce domaine.", graph.CooperatesWith, nil},
		{"adjectives with a hyphen", "Can Tho coopère avec la province lao d'Oudomxay, la ville sud-coréenne de Busan et la préfecture japonaise de Gunma.", graph.CooperatesWith, []string{"jp-gunma → vn-can-tho", "kr-busan → vn-can-tho", "la-oudomxay → vn-can-tho"}},
		{"agreed upon by the two", "Thiès et Namur sont amies. Les deux villes ont par ailleurs convenu d'ouvrir une ligne.", graph.CooperatesWith, []string{"be-namur → sn-thies"}},
		{"two that will cooperate", "L'Université de Thiès et l'Université de Namur vont collaborer dans la recherche.", graph.CooperatesWith, []string{"universite-de-namur → universite-sn-thies (planned)"}},
		{"to be concluded", "L'accord entre l'ASEAN et le Canada devrait être conclu en 2025.", graph.PartyTo, []string{"association-des-nations-de-l-asie-du-sud-est → accord-entre-l-asean-et-le-canada-association-des-nations-de-l-asie-du-sud-est-c-1beb252660dd85f5 (planned)", "ca → accord-entre-l-asean-et-le-canada-association-des-nations-de-l-asie-du-sud-est-c-1beb252660dd85f5 (planned)"}},
		{"what talks come to", "Les négociations entre la Suisse et l'Inde ont abouti à un accord de libre-échange.", graph.PartyTo, []string{"ch → accord-de-libre-echange-ch-in", "in → accord-de-libre-echange-ch-in"}},
	})
}
