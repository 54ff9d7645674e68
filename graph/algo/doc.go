// Package algo answers questions about the shape of the graph: how two
// entities are connected, what lies around one, what several share, who
// matters, and who belongs together.
//
//	projection.View + Filter --> paths, subgraphs, rankings, communities
//
// All of it sees the graph without direction: a relation connects both of its
// ends, whichever way it goes. (Membership, in [CoMembers], has one.) Several relations between two entities are one
// connection, for which the best supported of them that passes the [Filter]
// stands.
//
// Every answer is a function of the view and the arguments alone. Where
// answers are equally good, the order of handles decides: the relation with
// more supporting articles, then the later one, then the lesser id; the entity
// with more mentions, then the lesser name and id.
package algo
