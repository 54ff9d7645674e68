// Package fulltext finds articles by what stands in their text and shows the
// passages that match.
//
//	store --ScanVersion, ChangedSince-----> Index (bleve) --Search----> articles, best first
//	                                              ▲        --Passages--> passages with highlights
//	                                Follow: after every change
//
// Words are compared as each article's language has it: without case and
// diacritics (as [graph.Fold]), without elisions ("l'accord" is "accord"),
// endings ("accords", "signed") and words such as "de" and "the". Texts in
// languages other than French and English are compared by whole words.
//
// The index keeps no text, only words and a digest of each article, by which it
// sees what has changed since; it lies in memory or, to be there at the next
// start, in a directory. Passages are cut from the texts of the store, and are
// told as [graph.Span] of these, in Unicode code points, like any evidence.
package fulltext
