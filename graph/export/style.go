package export

import (
	"fmt"
	"math"

	"entente/graph"
)

// A colour is red, green and blue, 0…255.
type colour [3]uint8

// colours tell the types apart on white and for the colour-blind (Okabe and
// Ito's palette, with a brown for the eighth).
var colours = map[graph.EntityType]colour{
	graph.Person:       {0, 114, 178},
	graph.Party:        {213, 94, 0},
	graph.Province:     {0, 158, 115},
	graph.Place:        {86, 180, 233},
	graph.Country:      {230, 159, 0},
	graph.Organization: {204, 121, 167},
	graph.Agreement:    {140, 86, 75},
	graph.Event:        {128, 128, 128},
}

// hex writes the colour as the web does: "#0072b2".
func (c colour) hex() string { return fmt.Sprintf("#%02x%02x%02x", c[0], c[1], c[2]) }

// size is the diameter of a node: it grows with the logarithm of its mentions,
// from 4.
func size(n Node) float64 { return math.Round(10*(4+4*math.Log1p(float64(n.Mentions)))) / 10 }
