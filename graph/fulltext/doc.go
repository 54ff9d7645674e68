// Package fulltext finds articles by what stands in their text and shows the
// passages that match.
//
//	store --Scan: titles, texts, digests--> Index (bleve, in memory) --Search--> Hit: article, passages, highlights
//
// Words are compared as each article's language has it: without case and
// diacritics (as [graph.Fold]), without elisions ("l'accord" is "accord"),
// endings ("accords", "signed") and words such as "de" and "the". Texts in
// languages other than French and English are compared by whole words.
//
// The index keeps no text. A search reads that of the articles that it
// returns, from the store, and gives passages as [graph.Span] of it, in
// Unicode code points, like any evidence.
package fulltext
