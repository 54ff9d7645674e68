// Package source finds the articles that a person names by paths and decodes
// them to text. What cannot be read is set aside with its reason and remedy,
// and the rest goes on: nothing is dropped in silence, nothing blocks.
//
//	paths --Walk--> files --decode--> Document{Path, Source, Text} | Rejected{Path, Reason, Remedy}
//
// A directory is walked in sorted order, so the same folder always gives the
// same sequence. The identity of an article is [Document.Source]: a slash path
// within what was loaded. Its content plays no part in it.
package source
