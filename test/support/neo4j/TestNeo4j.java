// Turns a password, the first line of standard input, into a throwaway Neo4j that lives until standard input closes.
import static org.neo4j.configuration.GraphDatabaseSettings.*;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.FileUtils;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

class TestNeo4j {
  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    var home = Files.createTempDirectory("mandate-neo4j-");

    var service = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
        .setConfig(BoltConnectorInternalSettings.netty_server_shutdown_quiet_period, 0) // stop in 1 s, not 11
        .setConfig(auth_enabled, true)
        .setConfig(auth_max_failed_attempts, 0) // a test of wrong passwords must not lock the user out
        .setConfig(pagecache_memory, ByteUnit.mebiBytes(64))
        .setConfig(preallocate_logical_logs, false)
        .setConfig(udc_enabled, false)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      service.shutdown();
      remove(home);
    }));

    // Code in this process needs no password, so it can set the one that Bolt then asks for.
    var system = (GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME);
    system.executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));

    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("READY bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());

    while (input.readLine() != null) {}
    System.exit(0); // runs the hook above; Neo4j's own threads would keep the process alive
  }

  private static void remove(Path home) {
    try {
      FileUtils.deleteDirectory(home);
    } catch (Exception problem) {
      System.err.println("Could not remove " + home + ": " + problem);
    }
  }
}
