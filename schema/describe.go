package schema

import "github.com/vektah/gqlparser/v2/ast"

// meanings describe the arguments that mean the same wherever they stand, so
// that schema.graphql need not say it dozens of times. What it does say goes
// first.
var meanings = map[string]string{
	"first":         "How many items from the beginning of the list, or from after on; at most 1,000.",
	"after":         "A cursor: only what lies behind its item.",
	"last":          "How many items from the end of the list, or up to before; at most 1,000. first then holds only where it is given.",
	"before":        "A cursor: only what lies before its item.",
	"orderBy":       "What the list is sorted by, in place of the order that its description names.",
	"where":         "Only those that meet these conditions.",
	"types":         "Only those of one of these types.",
	"kinds":         "Only those of one of these kinds.",
	"relationTypes": "Only by relations of one of these types.",
	"sections":      "Only what stands in these sections counts; all of them by default.",
	"articles":      "Only what these articles say counts. An article is given by id, source, or a beginning of its stem that no other has (001).",
	"direction":     "Which way the relations go.",
	"during":        "Only what may have held or happened within these days.",
	"minSupport":    "Only relations that at least so many distinct articles state.",
	"minConfidence": "Only relations of which it is at least so sure, between 0 and 1, that the articles state them.",
	"asOf":          "Only what evidence places at that date.",
	"deep":          "At any depth, and not only the nearest.",
	"with":          "Only what is shared with that entity.",
	"title":         "Only posts whose title has these words in this order, blind to case and diacritics.",
	"former":        "Only posts that are over, or only those that are not.",
	"body":          "Only posts in that body.",
	"within":        "Only posts in that body or in one that is PART_OF it at any depth.",
	"country":       "Only what is, lies in or belongs to that country.",
	"party":         "Only posts in that party or in an organ of it.",
	"published":     "Only articles of these days.",
	"signed":        "Only those signed on these days.",
	"mentions":      "Only articles that mention every one of these.",
	"participants":  "Only those in which every one of these took part.",
	"place":         "Only what takes or took place there.",
	"undatedYear":   "Only those whose date leaves the year open, or only the others.",
	"between":       "Only those of which every one of these is a side.",
	"field":         "Only those with a sector that has these words.",
	"from":          "The entity that it goes from.",
	"to":            "The entity that it goes to.",
	"about":         "Only relations from or to that entity.",
	"maxLength":     "The most relations that a path may have, up to 20.",
	"avoid":         "Entities that the way must not pass.",
	"avoidTypes":    "Types of entities that the way must not pass: COUNTRY, for one, through which nearly all are two steps apart.",
	"around":        "The entities to start from.",
	"depth":         "How many steps from these, up to 20.",
	"limit":         "The most entities, up to 5,000.",
	"minSize":       "Only groups of at least so many members.",
	"id":            "The id, or name:NAME.",
	"ids":           "The ids, or name:NAME; up to 1,000.",
	"name":          "A name or alias, blind to case and diacritics.",
	"type":          "Only one of that type.",
	"text":          "What to look for; up to 500 bytes.",
	"by":            "What is ranked or counted by.",
}

// describe gives the arguments of a definition what is said of them elsewhere.
func describe(def *ast.Definition) {
	for _, f := range def.Fields {
		for _, a := range f.Arguments {
			if a.Description == "" {
				a.Description = meanings[a.Name]
			}
		}
	}
}
