// Package foreign brings programs that others wrote, so that what is written
// and computed here can be read and computed again by them: modules of Python,
// packages of npm and libraries of Java, each of a pinned version.
//
//	requirements.txt     --pip-->   user's cache folder --> [Python]
//	package.json         --npm-->   user's cache folder --> [Node]
//	neo4j.xml, gephi.xml --Maven--> user's cache folder --> [Neo4j], [Gephi]
//
// They are installed once for each state of the lists, which takes half a
// minute each. Where the interpreter or its registry is missing, [ErrAbsent]
// says so; tests skip then.
package foreign
