// Package generate writes dispatches that nobody sent, for load tests and
// benchmarks: plausible French agency prose over a fixed cast of invented
// persons, real provinces and real bodies, always the same for the same seed.
// The happenings are invented. They test machinery and must not be shown as news.
//
//	seed, i --cast, templates--> Article{Name, Text}
package generate
