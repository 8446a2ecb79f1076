package dev.concordat.contract.wire;

import dev.concordat.server.Server;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on random ports of loopback, with the identities and one project with a key. */
final class WireServer implements AutoCloseable {
  private static final List<String> PROPERTIES =
      List.of(
          "--spring.profiles.active=contract",
          "--server.port=0",
          "--concordat.rate-limits.token.quota=1000000000",
          "--concordat.rate-limits.token.burst=1000000000",
          "--concordat.rate-limits.operations.importTranslations.quota=1000000000",
          "--concordat.rate-limits.operations.exportTranslations.quota=1000000000",
          "--concordat.rate-limits.operations.createToken.quota=1000000000",
          "--logging.level.root=off",
          "--logging.level.dev.concordat=off");

  private final ConfigurableApplicationContext context;
  private final Map<Door, InetSocketAddress> doors = new EnumMap<>(Door.class);

  private WireServer(List<String> properties) {
    context = new SpringApplicationBuilder(Server.class).run(properties.toArray(String[]::new));
  }

  /** The service as it is started by default: one port. */
  static WireServer plain(List<String> more) {
    WireServer server = new WireServer(properties("plain", more));
    server.open(Door.MAIN, "local.server.port");
    new Identities().arrange(server.door(Door.MAIN));
    return server;
  }

  /** The service behind TLS, with a port of its own for its operators. */
  static WireServer guarded(List<String> more) {
    List<String> properties = properties("guarded", more);
    properties.addAll(SelfSigned.properties());
    properties.add("--management.server.port=0");
    properties.add("--management.server.address=127.0.0.1");
    properties.add("--management.server.ssl.enabled=false");
    WireServer server = new WireServer(properties);
    server.open(Door.TLS, "local.server.port");
    server.open(Door.MANAGEMENT, "local.management.port");
    return server;
  }

  private static List<String> properties(String database, List<String> more) {
    List<String> properties = new ArrayList<>(PROPERTIES);
    properties.add(
        "--concordat.embedded-database=jdbc:h2:mem:wire-"
            + database
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=2000");
    properties.addAll(more);
    return properties;
  }

  private void open(Door door, String port) {
    int number = context.getEnvironment().getRequiredProperty(port, Integer.class);
    doors.put(door, new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
  }

  /** The doors this server has. */
  Map<Door, InetSocketAddress> doors() {
    return doors;
  }

  /** The address of a door; throws if this server has none such. */
  InetSocketAddress door(Door door) {
    InetSocketAddress address = doors.get(door);
    if (address == null) {
      throw new IllegalArgumentException("Expected one of " + doors.keySet() + ", found " + door);
    }
    return address;
  }

  @Override
  public void close() {
    context.close();
  }
}
