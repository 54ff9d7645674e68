package extract_test

import (
	"testing"

	"entente/graph"
)

// Who cooperates where the text means them by a noun, by their capitals or by those who met.
func TestPartnersMeant(t *testing.T) {
	coop := graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"two capitals as the subject", "Rabat et Dakar renforcent leur coopération.", coop, []string{"ma → sn"}},
		{"two capitals of which towns are told", "Rabat et Dakar renforcent leur coopération. Les deux villes sont jumelées.", coop, []string{"ma-rabat → sn-dakar"}},
		{"the states of those who met", "Le ministre sénégalais de la Santé, Paul Testé, a reçu l'ambassadeur du Koweït, Ali Testar. Ils ont évoqué les moyens de raffermir les relations de coopération.", coop, []string{"kw → sn"}},
		{"theirs by its kind", "Le ministre gabonais de la Défense, Paul Testé, s'est entretenu avec le ministre marocain de la Défense, Ali Testar. Les deux hommes se sont félicités des relations de coopération militaire.", coop, []string{"ga → ma"}},
		{"their provinces", "Le gouverneur de la région de Thiès, Paul Testé, a reçu le président de la Région Bretagne, Yves Testard. Ils ont convenu de renforcer la coopération.", coop, []string{"fr-bretagne → sn-thies"}},
		{"with somebody else", "Le gouverneur de la région de Thiès, Paul Testé, a reçu le président de la Région Bretagne, Yves Testard. Ils ont évoqué la coopération avec le Japon.", coop, nil},
		{"only possible", "Le gouverneur de la région de Thiès, Paul Testé, a reçu le président de la Région Bretagne, Yves Testard. Ils ont évoqué les possibilités de coopération.", coop, nil},
		{"the post of a minister", "Le ministre gabonais de la Défense, Paul Testé, s'est entretenu avec le ministre marocain de la Coopération, Ali Testar.", coop, nil},
		{"his own body", "Le recteur de l'Université de Thiès, Paul Testé, a salué le partenariat entre son institution et l'Université de Liège.", coop, []string{"universite-de-liege → universite-sn-thies"}},
		{"the town of an unnamed mayor", "Le maire de Thiès a magnifié la coopération entre sa commune et celle de Namur.", coop, []string{"be-namur → sn-thies"}},
		{"a body and a state by their nouns", "Le président de la Banque mondiale, Paul Testé, est arrivé au Togo. Il a salué le partenariat entre l'institution et le pays d'Afrique de l'Ouest.", coop, []string{"banque-mondiale → tg"}},
		{"nouns that say which", "Le président de la Banque mondiale, Paul Testé, est arrivé au Togo. Il a salué le partenariat entre l'institution et le pays voisin.", coop, nil},
		{"the bank behind its acronym", "La BAD à Lomé\nLe président de la Banque africaine de développement, Paul Testé, a salué le partenariat entre la Banque et le Togo.", coop, []string{"banque-africaine-de-developpement → tg"}},
		{"institutions whose heads are told of", "Le président de l'Université de Lomé, Paul Testé, a reçu la présidente de l'Université Laval, Anne Testard. Il a cité l'ONU. Il a salué la coopération qui existe entre les deux institutions.", coop, []string{"universite-laval → universite-tg-lome"}},
		{"one acronym without an article", "Le ministre a salué la coopération entre PRAXO et Sonatrach.", coop, []string{"praxo → sonatrach"}},
		{"their joint commission", "La Grande commission mixte de coopération algéro-nigérienne s'est tenue lundi.", coop, []string{"dz → ne"}},
		{"ties of one to another", "La coopération qui lie le Bénin au Togo est ancienne.", coop, []string{"bj → tg"}},
		{"in brackets", "La région de Thiès (partenaire de la Région Bretagne) a planté un arbre.", coop, []string{"fr-bretagne → sn-thies"}},
		{"allies", "Genève et Vaud s'allient pour défendre la recherche.", coop, []string{"ch-geneve → ch-vaud"}},
		{"efforts", "Le Bénin et le Togo ont décidé de conjuguer leurs efforts.", coop, []string{"bj → tg"}},
		{"expected only", "Il a cité les attentes de partenariat entre la région de Thiès et la Région Bretagne.", coop, nil},
	})
}

// What bodies are where an acronym or another body follows at once.
func TestBodiesSideBySide(t *testing.T) {
	party := graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"an acronym behind the adjective", "L'Agence tunisienne FIPA et l'Agence algérienne AAPI ont signé un accord.", party, []string{"aapi-agence-dz → accord-aapi-agence-dz-agence-fipa-tn-e3b98a4da31a127d", "agence-fipa-tn → accord-aapi-agence-dz-agence-fipa-tn-e3b98a4da31a127d"}},
		{"for something, and another", "Un mémorandum a été conclu entre le Fonds tunisien pour le développement et le ministère togolais de la Santé.", party, []string{"developpement-fond-tn → memorandum-developpement-fond-tn-ministere-sante-tg-e3b98a4da31a127d", "ministere-sante-tg → memorandum-developpement-fond-tn-ministere-sante-tg-e3b98a4da31a127d"}},
		{"what it is about", "Un mémorandum entre le Fonds tunisien pour le développement et le ministère togolais de la Santé relatif à un projet au Sud-Kivu a été signé.", party, []string{"developpement-fond-tn → memorandum-entre-le-fonds-tunisien-pour-le-developpement-et-le-ministere-togolai-147701a3006f418a", "ministere-sante-tg → memorandum-entre-le-fonds-tunisien-pour-le-developpement-et-le-ministere-togolai-147701a3006f418a"}},
		{"states whose bodies agree", "Le Mali et le Togo ont signé un protocole entre l'Agence malienne de l'eau et l'Agence togolaise de l'eau.", party, []string{"agence-eau-ml → protocole-entre-l-agence-malienne-de-l-eau-et-l-agence-togolaise-de-l-eau-agence-9244501a6ae2d50d", "agence-eau-tg → protocole-entre-l-agence-malienne-de-l-eau-et-l-agence-togolaise-de-l-eau-agence-9244501a6ae2d50d"}},
	})
}

// Agreements by another noun, in whose frame two cooperate, and what is signed and what is not.
func TestAgreementsMeant(t *testing.T) {
	party, signed := graph.PartyTo, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"in its frame", "La coopération entre la région de Thiès et la Région Bretagne s'inscrit dans le cadre d'une convention.", party, []string{"fr-bretagne → convention-fr-bretagne-sn-thies-e3b98a4da31a127d", "sn-thies → convention-fr-bretagne-sn-thies-e3b98a4da31a127d"}},
		{"an entente in whose frame", "La coopération entre la région de Thiès et la Région Bretagne s'inscrit dans le cadre d'une entente signée en 1983.", party, []string{"fr-bretagne → entente-signee-en-1983-fr-bretagne-sn-thies-1983", "sn-thies → entente-signee-en-1983-fr-bretagne-sn-thies-1983"}},
		{"between them, there is", "Entre le Bénin et le Togo, il existe un traité d'amitié.", party, []string{"bj → traite-d-amitie-bj-tg", "tg → traite-d-amitie-bj-tg"}},
		{"and the strengthening of something", "Il a cité les accords entre le Bénin et le Togo et le renforcement de la paix au Mali.", party, []string{"bj → accords-entre-le-benin-et-le-togo-bj-tg", "tg → accords-entre-le-benin-et-le-togo-bj-tg"}},
		{"a letter about a treaty", "Paul Testé et Yves Testard ont signé une lettre commune concernant le traité de pêche.", signed, nil},
		{"hoped for", "Il a souligné la nécessité de conclure un accord de pêche entre le Bénin et le Togo. « Nous espérons que cet accord sera signé », a-t-il dit.", party, nil},
		{"otherwise in the headline", "Un mémorandum pour les ports\nLe Bénin et le Togo ont conclu un mémorandum d'entente. La convention a été signée par Paul Testé et Yves Testard.", signed, []string{"paul-teste → memorandum-pour-les-ports-bj-tg", "yves-testard → memorandum-pour-les-ports-bj-tg"}},
		{"put a name to", "Paul Testé a émargé un protocole d'accord avec Yves Testard.", signed, []string{"paul-teste → protocole-d-accord-e3b98a4da31a127d", "yves-testard → protocole-d-accord-e3b98a4da31a127d"}},
		{"the signers behind the verb", "Le Bénin et le Togo ont conclu un accord de pêche. Ont signé Paul Testé, pour le Bénin, et Yves Testard, pour le Togo.", signed, []string{"paul-teste → accord-de-peche-bj-tg", "yves-testard → accord-de-peche-bj-tg"}},
		{"whose signers they are", "Le Bénin et le Togo ont conclu un accord de pêche. Paul Testé et Yves Testard en sont les signataires.", signed, []string{"paul-teste → accord-de-peche-bj-tg", "yves-testard → accord-de-peche-bj-tg"}},
		{"signed before something else", "Paul Testé et Yves Testard ont déjeuné avant de signer trois documents de coopération.", signed, []string{"paul-teste → trois-documents-de-cooperation-e3b98a4da31a127d", "yves-testard → trois-documents-de-cooperation-e3b98a4da31a127d"}},
		{"between whom on a day", "L'accord de jumelage a été signé le 5 juillet 1961 entre Paul Testé, maire de Thiès, et Yves Testard, maire de Namur.", signed, []string{"paul-teste → accord-de-jumelage-be-namur-sn-thies-1961", "yves-testard → accord-de-jumelage-be-namur-sn-thies-1961"}},
		{"several, nobody says by whom", "Les relations de coopération entre le Bénin et le Togo sont bonnes. Deux accords de pêche ont été signés mardi.", party, []string{"bj → deux-accords-de-peche-bj-tg", "tg → deux-accords-de-peche-bj-tg"}},
		{"one of which nobody says whose it is", "Les relations de coopération entre le Bénin et le Togo sont bonnes. Un accord de pêche a été signé mardi.", party, nil},
		{"their act", "Thiès et Namur ont signé leur acte de jumelage.", party, []string{"be-namur → acte-de-jumelage-be-namur-sn-thies", "sn-thies → acte-de-jumelage-be-namur-sn-thies"}},
		{"a charter", "Une charte a été signée entre Thiès et Namur.", party, []string{"be-namur → charte-be-namur-sn-thies-e3b98a4da31a127d", "sn-thies → charte-be-namur-sn-thies-e3b98a4da31a127d"}},
	})
}
