package generate

import "fmt"

// body holds the paragraphs that a dispatch is made of.
var body = []func(w *writer, a, b *official){
	func(w *writer, a, b *official) {
		w.paragraph("Lors de l'entretien, %s a déclaré que les relations entre %s et %s se développaient dans tous les domaines, notamment %s, %s et %s.",
			a.name, a.country.the, b.country.the, w.pick(sectors), w.pick(sectors), w.pick(sectors))
	},
	func(w *writer, a, b *official) {
		p, q := w.pick(a.country.provinces), w.pick(b.country.provinces)
		w.paragraph("La province de %s (%s) et la province de %s (%s) ont signé un accord de coopération dans %s et %s pour la période %s.",
			p, a.country.name, q, b.country.name, w.pick(sectors), w.pick(sectors), w.period())
	},
	func(w *writer, a, b *official) {
		p, q := w.pick(a.country.provinces), w.pick(b.country.provinces)
		w.paragraph("Selon %s, %s et %s coopèrent étroitement dans %s. Les échanges ont atteint %d millions de dollars, soit %d %% de plus que l'année précédente.",
			b.name, p, q, w.pick(sectors), 10+w.rand.IntN(900), 1+w.rand.IntN(40))
	},
	func(w *writer, a, b *official) {
		c := w.official(a.country)
		day, year := w.date()
		w.paragraph("%s avait rencontré %s le %s %d, en marge d'une conférence sur %s.", b.name, c.subject(), day, year, w.pick(sectors))
	},
	func(w *writer, a, b *official) {
		c := w.official(b.country)
		w.paragraph("%s a également effectué une visite dans la province de %s, où il s'est entretenu avec %s.", c.subject(), w.pick(a.country.provinces), a.name)
	},
	func(w *writer, a, b *official) {
		w.paragraph("Le Comité central %s et le Comité central %s ont publié une déclaration commune sur %s.", a.country.party, b.country.party, w.pick(sectors))
	},
	func(w *writer, a, b *official) {
		w.paragraph("Le ministère des Affaires étrangères %s et le ministère des Affaires étrangères %s ont convenu d'un plan de coopération pour %s.",
			a.country.of, b.country.of, w.period())
	},
	func(w *writer, a, b *official) {
		w.paragraph("Pour sa part, %s a remercié la partie %s de son accueil et souhaité que les deux côtés poursuivent leur coopération dans %s, au bénéfice de leurs habitants.",
			b.name, feminine(a.country.adjective), w.pick(sectors))
	},
}

func (w *writer) period() string {
	from := 2018 + w.rand.IntN(8)
	return fmt.Sprintf("%d-%d", from, from+1+w.rand.IntN(5))
}

func feminine(adjective string) string {
	if adjective[len(adjective)-2:] == "en" {
		return adjective + "ne"
	}
	return adjective + "e"
}

// teasers adds blurbs of other articles, as a saved page has them.
func (w *writer) teasers(host, guest *country) {
	w.paragraph("Voir plus")
	for range 1 + w.rand.IntN(2) {
		o := w.official(guest)
		w.paragraph("%s. Photo : VNA", o.name)
		w.paragraph("%s et %s veulent coopérer dans %s", host.provinces[w.rand.IntN(len(host.provinces))],
			guest.provinces[w.rand.IntN(len(guest.provinces))], w.pick(sectors))
		w.paragraph("%s a rencontré %s.\n", o.subject(), w.official(host).full())
	}
}
