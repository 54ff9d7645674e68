// Command entente reads news articles into a graph and answers questions from
// it: who holds which post, who met whom, which provinces cooperate, which
// agreements bind whom, and which sentence says so.
//
//	PATH… --load--> store --serve, query--> JSON
//	PATH… --extract--> records --eval--> precision, recall, F1
//
// This package only wires: each file is one command, which parses its flags,
// constructs the parts and hands over to them. [Run] is the whole program;
// tests call it.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	os.Exit(runProcess())
}

// runProcess runs the program on the process's own streams. The first
// interrupt ends the work in good order, the second at once.
func runProcess() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return Run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}
