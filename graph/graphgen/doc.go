// Package graphgen makes graphs of any size for benchmarks and tests: readings
// of articles that were never written, about people who never lived.
//
//	Config --seed--> world (bodies, people, provinces) --> reading of article 0, 1, 2… --> quads
//
// Few entities are in most articles and most in few (Zipf's law); people,
// bodies and provinces belong to communities, and articles stay mostly within
// one; dates run over ten years. The same Config gives the same readings.
package graphgen
