package server

import (
	"net/http"
	"strings"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"entente/graph/projection"
)

// metrics are what /metrics shows.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
	running  prometheus.Gauge
	errors   *prometheus.CounterVec
}

func newMetrics(view func() *projection.View) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "entente_http_requests_total",
			Help: "HTTP requests by path, method and status."}, []string{"path", "method", "code"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "entente_http_request_seconds",
			Help: "Time that HTTP requests took, by path.", Buckets: prometheus.ExponentialBuckets(0.0005, 4, 9)}, []string{"path"}),
		running: prometheus.NewGauge(prometheus.GaugeOpts{Name: "entente_http_requests_running",
			Help: "HTTP requests under way."}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "entente_graphql_errors_total",
			Help: "Errors in GraphQL responses by code."}, []string{"code"}),
	}
	m.registry.MustRegister(m.requests, m.seconds, m.running, m.errors,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	for name, size := range map[string]func(*projection.View) int{
		"articles": (*projection.View).NumArticles, "entities": (*projection.View).NumEntities,
		"relations": (*projection.View).NumRelations, "evidence": (*projection.View).NumEvidence,
	} {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "entente_graph_" + name,
			Help: "Number of " + name + " in the graph."}, func() float64 {
			if v := view(); v != nil {
				return float64(size(v))
			}
			return 0
		}))
	}
	return m
}

// counted counts the requests of a pattern such as "GET /metrics".
func (m *metrics) counted(pattern string, h http.Handler) http.Handler {
	path := pattern[strings.Index(pattern, "/"):]
	path = strings.TrimSuffix(path, "{$}")
	label := prometheus.Labels{"path": path}
	return promhttp.InstrumentHandlerInFlight(m.running,
		promhttp.InstrumentHandlerDuration(m.seconds.MustCurryWith(label),
			promhttp.InstrumentHandlerCounter(m.requests.MustCurryWith(label), h)))
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}
