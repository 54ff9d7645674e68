package record

// A Record is what one article states.
type Record struct {
	Article   string    `json:"article"`   // stem of the article's file name
	Language  string    `json:"language"`  // "fr" or "en"
	Title     string    `json:"title"`     // headline
	Published *string   `json:"published"` // date, nil where the article tells none
	Sections  []Section `json:"sections"`  // main, then teaser
}

// A Section is what one part of a page states, see the kinds of sections in
// package graph. It refers to nothing outside of it.
type Section struct {
	Section   string     `json:"section"` // "main" or "teaser"
	Entities  []Entity   `json:"entities"`
	Relations []Relation `json:"relations"`
}

// An Entity is one real thing that a section names. Dates are written as
// graph.Date describes them.
type Entity struct {
	ID      string   `json:"id"`      // within the section
	Type    string   `json:"type"`    // "Person", "Party", …
	Name    string   `json:"name"`    // the fullest form in the section
	Aliases []string `json:"aliases"` // the other forms

	Kind   string   `json:"kind,omitempty"`   // Agreement: "memorandum", …
	Count  int      `json:"count,omitempty"`  // Agreement: how many instruments, 0 where unstated
	Fields []string `json:"fields,omitempty"` // Agreement: sectors
	Signed string   `json:"signed,omitempty"` // Agreement: date
	Period string   `json:"period,omitempty"` // Agreement: "2026-2030"
	Date   string   `json:"date,omitempty"`   // Event
	Place  string   `json:"place,omitempty"`  // Event: id of an entity of the section
}

// A Relation is one statement about two entities of a section.
type Relation struct {
	Type    string   `json:"type"` // "HOLDS_POSITION", …
	From    string   `json:"from"`
	To      string   `json:"to"`
	Title   string   `json:"title,omitempty"` // HOLDS_POSITION: the post
	Former  bool     `json:"former,omitempty"`
	Planned bool     `json:"planned,omitempty"`
	Date    string   `json:"date,omitempty"`
	Fields  []string `json:"fields,omitempty"` // sectors of cooperation

	// Quote is the passage that states the relation: the article's text from
	// Start to End. Gold has no positions: both are 0.
	Quote string `json:"quote"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	// Extractor names the rule that read it, Confidence how often such
	// readings are right (0…1). Gold has neither.
	Extractor  string  `json:"extractor,omitempty"`
	Confidence float64 `json:"confidence,omitempty"`
}
