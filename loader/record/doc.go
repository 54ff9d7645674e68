// Package record is the extraction record: what was read in one article, as
// one JSON object in the form of the annotation guidelines. Annotated articles
// (gold) have the same form, so that both can be compared.
//
//	graph.Reading --Of--> Record --Write--> one line of JSON --Read--> Record
//	                                     gold/*.json --ReadFile-----^
//
// Ids in a record are local to a section (e1, e2, …); spans are in Unicode code
// points of the article's text.
package record
