import com.google.gson.Gson;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Has neo4j-admin import a pair of CSV files into a database of its own, asks that in Cypher for all
 * that is in it, and prints the answer as JSON.
 *
 * <p>ReadNeo4j NODES RELATIONS HOME: HOME is an empty folder, an absolute path.
 */
public class ReadNeo4j {
  static final String DATABASE = "neo4j";

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[2]);
    Path conf = Files.createDirectory(home.resolve("conf"));
    Files.createFile(conf.resolve("neo4j.conf"));
    PrintStream told = new PrintStream(Files.newOutputStream(home.resolve("import.log")));
    int status =
        AdminTool.execute(
            new ExecutionContext(home, conf, told, told, new DefaultFileSystemAbstraction()),
            "database", "import", "full", "--nodes=" + args[0], "--relationships=" + args[1],
            "--strict", "--multiline-fields=true", DATABASE);
    if (status != 0) {
      System.err.write(Files.readAllBytes(home.resolve("import.log")));
      System.exit(status);
    }
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
    try (Transaction tx = service.database(DATABASE).beginTx()) {
      System.out.println(
          new Gson()
              .toJson(
                  Map.of(
                      "Nodes", rows(tx, "MATCH (n) RETURN labels(n) AS Labels, properties(n) AS Properties"),
                      "Relations",
                          rows(
                              tx,
                              "MATCH (a)-[r]->(b) RETURN a.id AS From, b.id AS To, type(r) AS Type,"
                                  + " properties(r) AS Properties"))));
    } finally {
      service.shutdown();
    }
    System.exit(0);
  }

  static List<Map<String, Object>> rows(Transaction tx, String cypher) {
    return tx.execute(cypher).stream().toList();
  }
}
