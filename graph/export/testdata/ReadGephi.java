import com.google.gson.Gson;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.AttributeUtils;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Has Gephi import graph files, and prints as JSON what it makes of each, by file name: nodes with
 * label, mentions, colour and size, edges with ends, type and support, from when to when they last, and
 * what Gephi has to remark.
 */
public class ReadGephi {
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // Gephi prints what it likes
    Map<String, Object> answers = new TreeMap<>();
    for (String file : args) {
      answers.put(new File(file).getName(), read(new File(file)));
    }
    out.println(new Gson().toJson(answers));
    System.exit(0);
  }

  static Map<String, Object> read(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    List<String> issues = new ArrayList<>();
    for (Issue issue : container.getReport().getIssuesList(Integer.MAX_VALUE)) {
      issues.add(issue.getLevel() + ": " + issue.getMessage());
    }
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    DirectedGraph graph = model.getDirectedGraph();
    Map<String, Object> nodes = new TreeMap<>();
    Map<String, Object> spans = new TreeMap<>();
    for (Node n : graph.getNodes()) {
      nodes.put((String) n.getId(), List.of(n.getLabel(), value(n, "mentions"), String.valueOf(n.getColor()), n.size()));
      span(spans, (String) n.getId(), n.getIntervals());
    }
    List<Object> edges = new ArrayList<>();
    for (Edge e : graph.getEdges()) {
      edges.add(List.of(e.getSource().getId(), e.getTarget().getId(), value(e, "type"), value(e, "support")));
      span(spans, (String) e.getId(), e.getIntervals());
    }
    return Map.of("Nodes", nodes, "Edges", edges, "Spans", spans, "Issues", issues);
  }

  /** The value in the column of that title; columns are told apart by their ids. */
  static Object value(Element element, String title) {
    Object found = null;
    for (Column c : element.getAttributeColumns()) {
      if (c.getTitle().equals(title)) {
        found = element.getAttribute(c);
      }
    }
    return found;
  }

  static void span(Map<String, Object> spans, String id, Interval[] intervals) {
    for (Interval i : intervals) {
      spans.put(id, List.of(day(i.getLow()), day(i.getHigh())));
    }
  }

  static String day(double time) {
    return Double.isInfinite(time) ? "" : AttributeUtils.printDate(time);
  }
}
