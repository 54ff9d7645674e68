package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose an agreement is where the text says it by "le gouvernement de", by the pronoun of a tie, by a
// group, by the posts of others or by "pour"; and who signed what was told of before.
func TestSidesToldOtherwise(t *testing.T) {
	party, coop, signed := graph.PartyTo, graph.CooperatesWith, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a government", "Le gouvernement du Togo et la Banque mondiale ont signé un accord de prêt.", party, []string{"banque-mondiale → accord-de-pret-banque-mondiale-tg", "tg → accord-de-pret-banque-mondiale-tg"}},
		{"two governments", "Un accord de pêche a été signé entre le gouvernement du Togo et le gouvernement du Bénin.", party, []string{"bj → accord-de-peche-bj-tg", "tg → accord-de-peche-bj-tg"}},
		{"what ties the subject", "Le Togo a dénoncé l'accord de pêche qui le liait au Bénin.", party, []string{"bj → accord-de-peche-bj-tg", "tg → accord-de-peche-bj-tg"}},
		{"cooperation that ties the subject", "La région de Thiès souhaite renforcer le jumelage qui l'unit à la Région Bretagne.", coop, []string{"fr-bretagne → sn-thies"}},
		{"bodies are no states", "La convention entre l'Agence togolaise de l'eau et l'Agence béninoise de l'eau a été reconduite. Elle avait été conclue par les deux agences.", party,
			[]string{"agence-eau-bj → convention-entre-l-agence-togolaise-de-l-eau-et-l-agence-beninoise-de-l-eau-agen-969df5eb06e4e1b8", "agence-eau-tg → convention-entre-l-agence-togolaise-de-l-eau-et-l-agence-beninoise-de-l-eau-agen-969df5eb06e4e1b8"}},
		{"the two within an agreement's name", "Un accord entre l'Université de Lomé et l'Université Laval a été signé en 2012. Les deux établissements ont paraphé un protocole.", coop, nil},
		{"their holders of posts", "La région de Thiès et la Région Bretagne sont voisines. Leurs présidents ont signé une lettre d'intention.", party, []string{"fr-bretagne → lettre-d-intention-fr-bretagne-sn-thies", "sn-thies → lettre-d-intention-fr-bretagne-sn-thies"}},
		{"several, by whom and with whom", "Les accords conclus par l'Algérie avec l'Italie portent sur le gaz.", party, []string{"dz → accords-dz-it-e3b98a4da31a127d", "it → accords-dz-it-e3b98a4da31a127d"}},
		{"an entente that was signed", "L'entente a été signée par la mairesse de Gatineau, Maude Testard, et le maire de Laval, Armand Testé.", signed, []string{"armand-teste → entente-ca-gatineau-ca-laval-e3b98a4da31a127d", "maude-testard → entente-ca-gatineau-ca-laval-e3b98a4da31a127d"}},
		{"signed by a pronoun", "La région de Thiès et la Région Bretagne ont conclu un protocole. Le président de la Région Bretagne, Yves Testard, l'a signé à Dakar.", signed, []string{"yves-testard → protocole-fr-bretagne-sn-thies-e3b98a4da31a127d"}},
		{"for whom, behind the name", "Le protocole a été paraphé par Renaud Testier, pour la région Occitanie, et Khamkhan Testavong, pour la province de Luang Prabang.", party, []string{"fr-occitanie → protocole-fr-occitanie-la-luang-prabang-e3b98a4da31a127d", "la-luang-prabang → protocole-fr-occitanie-la-luang-prabang-e3b98a4da31a127d"}},
		{"for whom, before the name", "Un protocole a été signé pour la région Occitanie par Renaud Testier et pour la province de Luang Prabang par Khamkhan Testavong.", party, []string{"fr-occitanie → protocole-fr-occitanie-la-luang-prabang-e3b98a4da31a127d", "la-luang-prabang → protocole-fr-occitanie-la-luang-prabang-e3b98a4da31a127d"}},
		{"in whose name", "Un protocole a été paraphé, au nom de l'Université de Lomé, par son président, Adama Testé, et, au nom de l'Université Laval, par Sophie Testard.", party, []string{"universite-laval → protocole-universite-laval-universite-tg-lome-e3b98a4da31a127d", "universite-tg-lome → protocole-universite-laval-universite-tg-lome-e3b98a4da31a127d"}},
		{"the head of a company", "Le ministre gabonais de l'Énergie, Paul Testé, et le directeur général de la société turque Karpower Test, Orhan Testoglu, ont signé un contrat.", party, []string{"ga → contrat-ga-karpower-test-e3b98a4da31a127d", "karpower-test → contrat-ga-karpower-test-e3b98a4da31a127d"}},
		{"a treaty of friendship", "Les deux pays ont signé en 1977 un traité d'amitié et de coopération. Le Vietnam et le Laos l'ont reconduit.", coop, []string{"la → vn"}},
		{"tied since", "L'Université de Genève et l'Université de Lomé sont liées depuis 2010.", coop, []string{"universite-de-geneve → universite-tg-lome"}},
		{"the mayors of the two towns", "L'accord a été signé par les maires des deux villes, Ali Testi (Tunis) et Anne Testard (Lyon).", party, []string{"fr-lyon → accord-fr-lyon-tn-tunis-e3b98a4da31a127d", "tn-tunis → accord-fr-lyon-tn-tunis-e3b98a4da31a127d"}},
		{"whom the pronoun means, behind a pair", "Le bourgmestre de Liège, Willy Testeur, a été accueilli mardi par le maire de Lyon, Régis Testard. Les deux villes entendent prolonger le pacte d'amitié qu'elles avaient conclu en 2002.", party, []string{"be-liege → pacte-d-amitie-be-liege-fr-lyon-2002", "fr-lyon → pacte-d-amitie-be-liege-fr-lyon-2002"}},
		{"and not who met", "Le bourgmestre de Namur, Willy Testeur, a été accueilli mardi par le maire de Lyon, Régis Testard. Les deux villes entendent prolonger le pacte d'amitié qu'elles avaient conclu en 2002.", signed, nil},
		{"who supports whom", "Le département de l'Isère soutient depuis 2008 la commune de Tori-Bossito dans le cadre d'une convention de coopération décentralisée.", party, []string{"bj-tori-bossito → convention-de-cooperation-decentralisee-bj-tori-bossito-fr-isere", "fr-isere → convention-de-cooperation-decentralisee-bj-tori-bossito-fr-isere"}},
		{"what a project came of", "L'Université de Perpignan et l'Université de Lomé ont présenté leur chaire, fruit d'un partenariat noué l'an passé.", coop, []string{"universite-fr-perpignan → universite-tg-lome"}},
		{"who carries out a project", "Financé par la Banque mondiale, le projet est exécuté par la Région Bretagne et la région de Thiès.", coop, []string{"fr-bretagne → sn-thies"}},
	})
}
