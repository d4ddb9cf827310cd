// Turns a password, the first line of standard input, into a throwaway Neo4j that lives until standard input closes.
import static org.neo4j.configuration.GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
import static org.neo4j.configuration.GraphDatabaseSettings.*;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

class TestNeo4j {
  private static DatabaseManagementService service;

  public static void main(String[] arguments) {
    try {
      serve();
      System.exit(0);
    } catch (Throwable problem) {
      problem.printStackTrace();
      System.exit(1); // a plain return would leave Neo4j's own threads running
    }
  }

  private static void serve() throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    var home = Files.createTempDirectory("mandate-neo4j-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));

    service = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .setConfig(auth_enabled, true)
        .setConfig(auth_max_failed_attempts, 0) // a test of wrong passwords must not lock the user out
        .setConfig(pagecache_memory, ByteUnit.mebiBytes(64))
        .setConfig(preallocate_logical_logs, false)
        .setConfig(udc_enabled, false)
        .setConfig(netty_server_shutdown_quiet_period, 0) // stops in half a second; by default in ten
        .build();

    // Code in this process needs no password, so it can set the one that Bolt then asks for.
    var system = (GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME);
    system.executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));

    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("READY bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());

    while (input.readLine() != null) {}
  }

  private static void remove(Path home) {
    try {
      if (service != null) service.shutdown();
      FileUtils.deleteDirectory(home);
    } catch (Exception problem) {
      System.err.println("Could not remove " + home + ": " + problem);
    }
  }
}
