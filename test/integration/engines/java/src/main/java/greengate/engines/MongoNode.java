package greengate.engines;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * One node of the MongoDB wire protocol with its data in a file. Arguments: port (0: any free one), data file, milliseconds between
 * writes of the file. Whatever was written after the last of these is gone after SIGKILL: a server that loses its last moments.
 * Prints `listening <port>` once it answers.
 */
public final class MongoNode {
  /** mongoose 9 asks for a server that speaks wire version 13; the commands it then uses are there. */
  private static final MongoVersion REPORTED = new MongoVersion() {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 13;
    }
  };

  private MongoNode() {}

  public static void main(String[] args) {
    int port = Integer.parseInt(args[0]);
    MVStore store = new MVStore.Builder().fileName(args[1]).open();
    store.setAutoCommitDelay(Integer.parseInt(args[2]));
    H2Backend backend = new H2Backend(store);
    backend.version(REPORTED);
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", port));
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    System.out.println("listening " + server.getLocalAddress().getPort());
  }
}
