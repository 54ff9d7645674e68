// Package graphtest tests the packages of the graph together:
//
//	graph/graphgen --Reading--> graph/store --Quad--> graph/projection --View--> graph/algo, graph/export
//
// Each of those packages tests itself alone; here is what only two of them
// together can show, such as a view that follows a store.
package graphtest
