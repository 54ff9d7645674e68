package main

import (
	"github.com/spf13/cobra"
)

// The groups under which help lists the commands.
const (
	groupGraph  = "graph"
	groupAsk    = "ask"
	groupUpkeep = "upkeep"
	groupRead   = "read"
)

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "entente",
		Short: "Reads news and answers who met whom, who holds which post, which agreements bind whom",
		Long: `Entente reads news articles into a graph and answers questions from it: who
holds which post, who met whom, which provinces cooperate, which agreements
bind whom, how any two of them are connected, and which sentence says so.`,
		Example: `  entente load articles/             read a folder of articles into ./entente.db
  entente serve                      answer GraphQL on http://127.0.0.1:8080
  entente query '{ stats { articles } }'`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.PersistentFlags().StringVar(&a.store, "store", storeFromEnvironment(),
		"`ADDRESS` of the store: pebble:DIR, memory:, postgres://… or cockroachdb://…; $ENTENTE_STORE sets the default")
	root.AddGroup(
		&cobra.Group{ID: groupGraph, Title: "The graph:"},
		&cobra.Group{ID: groupAsk, Title: "Questions:"},
		&cobra.Group{ID: groupUpkeep, Title: "Upkeep:"},
		&cobra.Group{ID: groupRead, Title: "Reading without a store:"},
	)
	add := func(group string, commands ...*cobra.Command) {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	add(groupGraph, a.loadCommand(), a.retractCommand(), a.exportCommand(), a.importCommand())
	add(groupAsk, a.serveCommand(), a.queryCommand(), a.schemaCommand())
	add(groupUpkeep, a.checkCommand(), a.compactCommand(), a.statsCommand())
	add(groupRead, a.extractCommand(), a.evalCommand(), a.lexiconCommand())
	root.AddCommand(a.versionCommand())
	root.SetHelpCommand(a.helpCommand(root))
	root.InitDefaultCompletionCmd()
	return root
}

// helpCommand is cobra's own, but for an unknown command, which is wrong usage.
func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Help about any command",
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, _, err := root.Find(args)
			if err != nil {
				return err
			}
			cmd.InitDefaultHelpFlag()
			return cmd.Help()
		},
	}
}
